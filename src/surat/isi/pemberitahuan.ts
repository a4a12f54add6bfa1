import type { Biaya, ButirPemberitahuan, DataSurat, IsiPemberitahuan, RujukanUji } from '../isi.types.ts';
import type { Blok, Naskah } from '../naskah.ts';
import { terbilang } from '../terbilang.ts';
import {
  alinea,
  barisPermohonan,
  bingkai,
  HAK_KEBERATAN,
  kepada,
  kotakPpid,
  NAMA_CARA_MEMPEROLEH,
  NAMA_CARA_MENGIRIM,
  qrPeriksa,
  tanggalHuruf,
} from './bersama.ts';
import { barisBiaya, NAMA_PEMBAYARAN } from './biaya.ts';
import { diserahkan } from './pemberitahuan.unsur.ts';
import { terisi } from './unsur.ts';

export type HasilPemberitahuan = 'seluruhnya' | 'sebagian' | 'ditolak' | 'tidak_dapat_diberikan';

/** Wholly, partly, or nothing (Perki 1/2021 Pasal 31 ayat (4) huruf h), from the decisions on the items. */
export function hasilPemberitahuan(butir: readonly ButirPemberitahuan[]): HasilPemberitahuan {
  const whole = butir.filter((b) => b.putusan === 'diberikan' || b.putusan === 'sudah_terbuka').length;
  if (whole === butir.length) return 'seluruhnya';
  if (whole > 0 || butir.some(diserahkan)) return 'sebagian';
  return butir.some((b) => b.putusan === 'ditolak') ? 'ditolak' : 'tidak_dapat_diberikan';
}

const KALIMAT_HASIL = {
  seluruhnya: 'Permintaan informasi DITERIMA SELURUHNYA.',
  sebagian: 'Permintaan informasi DITERIMA SEBAGIAN.',
  ditolak: 'Permintaan informasi DITOLAK karena informasi yang diminta dikecualikan, dengan alasan tersebut di bawah.',
  tidak_dapat_diberikan: 'Informasi yang diminta BELUM ATAU TIDAK DAPAT DIBERIKAN dengan alasan tersebut di bawah.',
} as const satisfies Record<HasilPemberitahuan, string>;

/** Lampiran VII: A what can be given, B what cannot and why; every item with its own decision before them. */
export function naskahPemberitahuan(isi: IsiPemberitahuan, data: DataSurat): Naskah {
  const hasil = hasilPemberitahuan(isi.butir);
  return {
    ...bingkai(data),
    templat: 'surat',
    judul: `${hasil === 'ditolak' ? 'Penolakan' : 'Pemberitahuan tertulis atas'} permintaan informasi ${isi.permohonan.nomor}`,
    judulCetak: hasil === 'ditolak' ? 'SURAT PENOLAKAN PERMINTAAN INFORMASI PUBLIK' : 'PEMBERITAHUAN TERTULIS',
    perihal: `Jawaban atas permintaan informasi publik nomor ${isi.permohonan.nomor}`,
    kepada: kepada(isi.penerima),
    blok: [
      { b: 'paragraf', teks: 'Berdasarkan permintaan informasi publik:' },
      barisPermohonan(isi, data),
      { b: 'rincian', baris: [{ label: 'Informasi yang diminta', nilai: alinea(isi.permohonan.rincian) }] },
      { b: 'paragraf', teks: `kami sampaikan pemberitahuan sebagai berikut. ${KALIMAT_HASIL[hasil]}` },
      { b: 'sub', teks: 'Keputusan untuk setiap informasi' },
      {
        b: 'tabel',
        kepala: ['No.', 'Informasi', 'Keputusan'],
        baris: isi.butir.map((b, i) => [`${i + 1}.`, b.informasi, kalimatButir(b)]),
      },
      { b: 'sub', teks: 'A. Informasi dapat diberikan' },
      ...bagianA(isi),
      { b: 'sub', teks: 'B. Informasi tidak dapat diberikan karena' },
      ...bagianB(isi.butir),
      ...bagianC(isi.butir),
      { b: 'sub', teks: 'Hak mengajukan keberatan' },
      { b: 'paragraf', teks: HAK_KEBERATAN },
    ],
    lampiran: lampiran(isi.butir),
    sederhana: sederhana(isi, hasil),
    tandaTangan: kotakPpid(data.penandatangan),
    qr: qrPeriksa(data),
  };
}

export function kalimatButir(b: ButirPemberitahuan): string {
  switch (b.putusan) {
    case 'diberikan':
      return `Diberikan: ${b.materi}`;
    case 'diberikan_sebagian':
      return `Diberikan sebagian, dengan bagian yang dihitamkan: ${b.materi}`;
    case 'ditolak':
      return `Ditolak karena dikecualikan: ${b.uji.map((u) => `${u.dasar}. Penetapan Nomor ${u.penetapan.nomor} tanggal ${tanggalHuruf(u.penetapan.tanggal)}`).join('; ')}`;
    case 'sudah_terbuka':
      return `Sudah diumumkan dan dapat diperoleh siapa pun: ${b.materi}. Alamat: ${b.alamat}`;
    case 'tidak_dikuasai':
      return b.badanLain === null
        ? `Tidak berada di bawah penguasaan kami. Badan Publik yang menguasainya tidak kami ketahui. ${b.penjelasan}`
        : `Tidak berada di bawah penguasaan kami. Dikuasai oleh ${b.badanLain}. ${b.penjelasan}`.trim();
    case 'belum_dikuasai':
      return `Belum dikuasai. ${b.penjelasan} Akan tersedia ${tanggalHuruf(b.tersediaPada)}.`;
    case 'belum_didokumentasikan':
      return `Belum didokumentasikan. ${b.penjelasan} Akan didokumentasikan ${tanggalHuruf(b.tersediaPada)}.`;
  }
}

const TIDAK_BERLAKU = 'Tidak berlaku untuk permintaan ini';

function bagianA(isi: IsiPemberitahuan): Blok[] {
  const others = isi.butir.flatMap((b) => (b.putusan === 'tidak_dikuasai' && b.badanLain !== null ? [b.badanLain] : []));
  const ours = isi.butir.some((b) => diserahkan(b) || b.putusan === 'sudah_terbuka');
  const p = isi.penyerahan;
  return [
    { b: 'paragraf', teks: '1. Penguasaan informasi publik' },
    {
      b: 'pilihan',
      butir: [
        { teks: 'Kami', dipilih: ours },
        { teks: `Badan Publik lain, yaitu ${others.length > 0 ? others.join('; ') : '–'}`, dipilih: others.length > 0 },
      ],
    },
    { b: 'paragraf', teks: '2. Bentuk fisik yang tersedia dan cara penyampaian' },
    {
      b: 'pilihan',
      butir: [
        { teks: 'Softcopy (termasuk rekaman)', dipilih: p?.bentuk.includes('softcopy') ?? false },
        { teks: 'Hardcopy/salinan tertulis', dipilih: p?.bentuk.includes('hardcopy') ?? false },
      ],
    },
    { b: 'rincian', baris: penyampaian(isi) },
    { b: 'paragraf', teks: '3. Biaya yang dibutuhkan' },
    ...blokBiaya(isi.biaya),
    {
      b: 'paragraf',
      teks: `4. Waktu penyediaan: ${p === null ? TIDAK_BERLAKU : `${p.waktuHari} (${terbilang(p.waktuHari)}) hari kerja sejak pemberitahuan ini`}`,
    },
    { b: 'paragraf', teks: '5. Penjelasan penghitaman/pengaburan informasi' },
    ...penghitaman(isi.butir),
  ];
}

function penyampaian({ penyerahan: p, berkas = [] }: IsiPemberitahuan) {
  if (p === null) return [{ label: 'Format dan cara', nilai: [TIDAK_BERLAKU] }];
  return [
    { label: 'Format', nilai: [p.format] },
    { label: 'Cara memperoleh', nilai: [NAMA_CARA_MEMPEROLEH[p.caraMemperoleh]] },
    ...(p.caraMengirim === null ? [] : [{ label: 'Alat penyampai', nilai: [NAMA_CARA_MENGIRIM[p.caraMengirim]] }]),
    ...(p.tempat === undefined ? [] : [{ label: 'Tempat dan waktu', nilai: [p.tempat] }]),
    ...(berkas.length === 0 ? [] : [{ label: 'Berkas yang diserahkan', nilai: [...berkas] }]),
  ];
}

function blokBiaya(biaya: Biaya | null): Blok[] {
  if (biaya === null) return [{ b: 'paragraf', teks: TIDAK_BERLAKU }];
  if (biaya.gratis) return [{ b: 'paragraf', teks: 'Tidak dipungut biaya. Tidak ada yang perlu dibayar.' }];
  return [
    { b: 'tabel', kepala: ['Uraian', 'Hitungan', 'Jumlah'], baris: barisBiaya(biaya) },
    {
      b: 'rincian',
      baris: [
        {
          label: 'Cara pembayaran',
          nilai: [...biaya.cara.map((c) => NAMA_PEMBAYARAN[c]), ...(terisi(biaya.keterangan) ? [biaya.keterangan] : [])],
        },
        { label: 'Dasar standar biaya', nilai: [biaya.dasar] },
      ],
    },
  ];
}

function penghitaman(butir: readonly ButirPemberitahuan[]): Blok[] {
  const rows = butir.flatMap((b) => (b.putusan === 'diberikan_sebagian' ? b.penghitaman.map((p) => [p.materi, p.alasan, p.pasal]) : []));
  if (rows.length === 0) return [{ b: 'paragraf', teks: 'Tidak ada bagian yang dihitamkan atau dikaburkan.' }];
  return [{ b: 'tabel', kepala: ['Materi yang dihitamkan', 'Alasan', 'Pasal'], baris: rows }];
}

function bagianB(butir: readonly ButirPemberitahuan[]): Blok[] {
  const has = (putusan: ButirPemberitahuan['putusan']) => butir.some((b) => b.putusan === putusan);
  const dates = butir.flatMap((b) => ('tersediaPada' in b ? [b.tersediaPada] : [])).sort();
  const last = dates.at(-1);
  return [
    {
      b: 'pilihan',
      butir: [
        { teks: 'Informasi yang diminta belum dikuasai', dipilih: has('belum_dikuasai') },
        { teks: 'Informasi yang diminta belum didokumentasikan', dipilih: has('belum_didokumentasikan') },
        { teks: 'Informasi yang diminta tidak berada di bawah penguasaan kami', dipilih: has('tidak_dikuasai') },
      ],
    },
    ...(last === undefined
      ? []
      : [
          {
            b: 'paragraf' as const,
            teks: `Penyediaan informasi yang belum dikuasai atau didokumentasikan dilakukan paling lambat ${tanggalHuruf(last)}.`,
          },
        ]),
  ];
}

/** Every exemption that the letter rests on, each once. */
function rujukan(butir: readonly ButirPemberitahuan[]): RujukanUji[] {
  const semua = butir.flatMap((b) => ('uji' in b ? b.uji : []));
  return [...new Map(semua.map((u) => [u.ujiId, u])).values()];
}

const acuan = (a: { nomor: string; tanggal: string } | null): string =>
  a === null ? '–' : `Nomor ${a.nomor} tanggal ${tanggalHuruf(a.tanggal)}`;

/** What Lampiran VII has no box for: refused or blackened as exempt, with ground, consequence, period and decision. */
function bagianC(butir: readonly ButirPemberitahuan[]): Blok[] {
  return rujukan(butir).flatMap((u, i): Blok[] => [
    ...(i === 0 ? [{ b: 'sub' as const, teks: 'C. Informasi yang dikecualikan' }] : []),
    {
      b: 'rincian',
      baris: [
        { label: 'Informasi yang dikecualikan', nilai: [u.informasi] },
        { label: 'Dasar hukum', nilai: [u.dasar] },
        { label: 'Konsekuensi bila dibuka', nilai: [u.akibat] },
        { label: 'Manfaat bila ditutup', nilai: [u.manfaat] },
        { label: 'Jangka waktu', nilai: [u.jangka] },
        { label: 'Penetapan (dilampirkan)', nilai: [acuan(u.penetapan)] },
        { label: 'Lembar uji (dilampirkan)', nilai: [acuan(u.lembar)] },
        { label: 'Persetujuan', nilai: u.menyetujui.length === 0 ? ['–'] : u.menyetujui },
      ],
    },
  ]);
}

/** Perki 1/2021 Pasal 34 ayat (2): the decision goes with the refusal, as a copy in the same paper. */
function lampiran(butir: readonly ButirPemberitahuan[]): Blok[] {
  return rujukan(butir).flatMap((u, i): Blok[] => [
    ...(i === 0 ? [] : [{ b: 'halaman_baru' as const }]),
    { b: 'sub', teks: `Lampiran ${i + 1}: salinan Penetapan Klasifikasi Informasi yang Dikecualikan ${acuan(u.penetapan)}` },
    {
      b: 'paragraf',
      teks: 'Berdasarkan UU Nomor 14 Tahun 2008, PP Nomor 61 Tahun 2010, dan Peraturan Komisi Informasi Nomor 1 Tahun 2021, PPID menetapkan informasi di bawah ini sebagai informasi yang dikecualikan. Lembar Pengujian Konsekuensi merupakan bagian yang tidak terpisahkan.',
    },
    {
      b: 'tabel',
      kepala: ['Informasi', 'Dasar hukum', 'Dibuka', 'Ditutup', 'Jangka waktu'],
      baris: [[u.informasi, u.dasar, u.akibat, u.manfaat, u.jangka]],
    },
    {
      b: 'rincian',
      baris: [
        { label: 'Lembar uji', nilai: [acuan(u.lembar)] },
        { label: 'Penguji', nilai: u.penguji.length === 0 ? ['–'] : u.penguji },
        { label: 'Menyetujui', nilai: u.menyetujui.length === 0 ? ['–'] : u.menyetujui },
        { label: 'Dokumen lengkap', nilai: [u.alamat] },
      ],
    },
  ]);
}

function sederhana(isi: IsiPemberitahuan, hasil: HasilPemberitahuan): string[] {
  const what = {
    seluruhnya: 'Semua yang Anda minta kami berikan.',
    sebagian: 'Sebagian dari yang Anda minta kami berikan. Tabel di atas menjelaskan bagian mana dan mengapa.',
    ditolak:
      'Kami tidak dapat memberikan yang Anda minta karena dikecualikan undang-undang. Bagian C menjelaskan alasan dan sampai kapan. Anda berhak mengajukan keberatan kepada Atasan PPID dalam 30 hari kerja.',
    tidak_dapat_diberikan:
      'Saat ini kami belum atau tidak dapat memberikan yang Anda minta. Tabel di atas menjelaskan sebabnya dan ke mana Anda dapat melanjutkan.',
  }[hasil];
  const p = isi.penyerahan;
  return [
    what,
    ...(p === null
      ? []
      : [
          `Anda menerimanya dalam ${p.waktuHari} hari kerja${p.caraMengirim ? `: ${NAMA_CARA_MENGIRIM[p.caraMengirim].toLowerCase()}` : ''}.`,
        ]),
    ...(isi.biaya?.gratis ? ['Gratis.'] : []),
  ];
}
