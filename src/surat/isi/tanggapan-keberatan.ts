import type { IsiTanggapanKeberatan, PutusanKeberatan } from '../isi-keberatan.types.ts';
import type { DataSurat } from '../isi.types.ts';
import type { Naskah } from '../naskah.ts';
import { alinea, bingkai, kepada, kotakPpid, qrPeriksa, tanggalHuruf, unsurTandaTangan } from './bersama.ts';
import { barisKeberatan, NAMA_ALASAN_KEBERATAN, unsurKeberatan } from './keberatan.ts';
import { tanggalSah, terisi, type Unsur } from './unsur.ts';

const mengabulkan = (i: IsiTanggapanKeberatan): boolean => i.putusan !== 'menguatkan';

/** Perki 1/2021 Pasal 44 ayat (2)–(3); UU 14/2008 Pasal 36 ayat (3): date, number, a rebuttal for each ground, reasons, order. */
export const unsurTanggapanKeberatan: readonly Unsur<IsiTanggapanKeberatan>[] = [
  ...unsurKeberatan,
  {
    kunci: 'uraian',
    nama: 'Uraian tanggapan untuk setiap alasan keberatan',
    pasal: 'Perki 1/2021 Pasal 44 ayat (2) huruf c',
    ada: (i) => i.keberatan.alasan.every((a) => i.uraian.some((u) => u.alasan === a && terisi(u.bantahan))),
  },
  {
    kunci: 'pertimbangan',
    nama: 'Alasan tertulis bila keputusan PPID dikuatkan',
    pasal: 'UU 14/2008 Pasal 36 ayat (3)',
    ada: (i) => i.putusan === 'mengabulkan' || terisi(i.pertimbangan),
  },
  {
    kunci: 'perintah',
    nama: 'Perintah kepada PPID',
    pasal: 'Perki 1/2021 Pasal 8 ayat (2) huruf c',
    ada: (i) => !mengabulkan(i) || terisi(i.perintah),
  },
  {
    kunci: 'perintah_batas',
    nama: 'Tanggal pelaksanaan perintah, pada atau sesudah tanggal surat',
    pasal: 'ketentuan Betang (perintah tanpa tanggal tidak dapat diawasi)',
    ada: (i, d) => !mengabulkan(i) || (i.perintahBatas !== null && tanggalSah(i.perintahBatas) && i.perintahBatas >= d.tanggal),
  },
  {
    kunci: 'penetapan',
    nama: 'Nomor dan tanggal penetapan klasifikasi yang dilampirkan',
    pasal: 'Perki 1/2021 Pasal 44 ayat (3)',
    ada: (i) => i.putusan === 'mengabulkan' || !i.keberatan.alasan.includes('a') || terisi(i.penetapan),
  },
  ...unsurTandaTangan,
];

const AMAR = {
  menguatkan: 'menguatkan keputusan PPID',
  mengabulkan: 'mengabulkan keberatan seluruhnya',
  mengabulkan_sebagian: 'mengabulkan keberatan sebagian',
} as const satisfies Record<PutusanKeberatan, string>;

const BIASA = {
  menguatkan: 'Keberatan Anda tidak dikabulkan: keputusan PPID tetap. Alasannya ada di surat ini.',
  mengabulkan: 'Keberatan Anda dikabulkan. PPID diperintahkan menjalankan yang tertulis di surat ini.',
  mengabulkan_sebagian: 'Keberatan Anda dikabulkan sebagian. PPID diperintahkan menjalankan yang tertulis di surat ini.',
} as const satisfies Record<PutusanKeberatan, string>;

export function naskahTanggapanKeberatan(i: IsiTanggapanKeberatan, data: DataSurat): Naskah {
  const { keberatan: k } = i;
  return {
    ...bingkai(data),
    templat: 'surat',
    judul: `Tanggapan atas keberatan ${k.nomor}`,
    judulCetak: 'TANGGAPAN TERTULIS ATAS KEBERATAN',
    perihal: `Tanggapan Atasan PPID atas keberatan nomor ${k.nomor}`,
    kepada: kepada(i.penerima),
    blok: [
      { b: 'paragraf', teks: 'Sehubungan dengan keberatan berikut:' },
      barisKeberatan(i, data),
      { b: 'sub', teks: 'Alasan keberatan dan uraian tanggapan' },
      ...k.alasan.flatMap((a) => [
        { b: 'paragraf' as const, teks: `Huruf ${a}. ${NAMA_ALASAN_KEBERATAN[a]} (UU Nomor 14 Tahun 2008 Pasal 35 ayat (1) huruf ${a})` },
        ...alinea(i.uraian.find((u) => u.alasan === a)?.bantahan ?? '').map((teks) => ({ b: 'paragraf' as const, teks })),
      ]),
      ...(terisi(i.pertimbangan)
        ? [{ b: 'sub' as const, teks: 'Pertimbangan' }, ...alinea(i.pertimbangan).map((teks) => ({ b: 'paragraf' as const, teks }))]
        : []),
      { b: 'sub', teks: 'Keputusan' },
      { b: 'paragraf', teks: `Atasan PPID memutuskan: ${AMAR[i.putusan]}.` },
      ...perintah(i),
      ...(terisi(i.penetapan)
        ? [{ b: 'paragraf' as const, teks: `Terlampir: Penetapan Klasifikasi Informasi yang Dikecualikan ${i.penetapan}.` }]
        : []),
      {
        b: 'paragraf',
        teks: 'Bila tidak puas, Pemohon berhak mengajukan permohonan penyelesaian sengketa informasi publik kepada Komisi Informasi dalam waktu 14 (empat belas) hari kerja setelah menerima tanggapan ini (Pasal 37 ayat (2) UU Nomor 14 Tahun 2008).',
      },
    ],
    sederhana: [BIASA[i.putusan], 'Belum puas? Anda boleh ke Komisi Informasi dalam 14 hari kerja setelah menerima surat ini. Gratis.'],
    tandaTangan: kotakPpid(data.penandatangan),
    qr: qrPeriksa(data),
  };
}

function perintah(i: IsiTanggapanKeberatan) {
  if (!mengabulkan(i) || i.perintahBatas === null) return [];
  return [
    { b: 'paragraf' as const, teks: 'PPID diperintahkan:' },
    ...alinea(i.perintah).map((teks) => ({ b: 'paragraf' as const, teks })),
    { b: 'rincian' as const, baris: [{ label: 'Dilaksanakan paling lambat', nilai: [tanggalHuruf(i.perintahBatas)] }] },
  ];
}
