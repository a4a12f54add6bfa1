import type { AlasanPerpanjangan, DataSurat, IsiPerpanjangan } from '../isi.types.ts';
import type { Naskah } from '../naskah.ts';
import { alinea, barisPermohonan, bingkai, kepada, kotakPpid, qrPeriksa, tanggalHuruf, unsurBersama, unsurTandaTangan } from './bersama.ts';
import { tanggalSah, terisi, type Unsur } from './unsur.ts';

export const NAMA_ALASAN = {
  belum_dikuasai_atau_didokumentasikan:
    'Informasi yang diminta belum dikuasai atau belum didokumentasikan (Pasal 36 Perki Nomor 1 Tahun 2021)',
  status_belum_diputuskan:
    'Belum dapat diputuskan apakah informasi yang diminta termasuk informasi yang dikecualikan (Pasal 36 Perki Nomor 1 Tahun 2021)',
} as const satisfies Record<AlasanPerpanjangan, string>;

/** UU 14/2008 Pasal 22 ayat (8); Perki 1/2021 Pasal 36: once, in writing, before the first date, for one of two reasons. */
export const unsurPerpanjangan: readonly Unsur<IsiPerpanjangan>[] = [
  ...unsurBersama,
  { kunci: 'alasan', nama: 'Salah satu dari dua alasan perpanjangan', pasal: 'Perki 1/2021 Pasal 36', ada: (i) => i.alasan.length > 0 },
  { kunci: 'uraian', nama: 'Alasan tertulis', pasal: 'UU 14/2008 Pasal 22 ayat (8)', ada: (i) => terisi(i.uraian) },
  {
    kunci: 'tenggat_awal',
    nama: 'Tenggat semula, belum lewat pada tanggal surat',
    pasal: 'UU 14/2008 Pasal 22 ayat (8)',
    ada: (i, d) => tanggalSah(i.tenggatAwal) && d.tanggal <= i.tenggatAwal,
  },
  {
    kunci: 'tenggat_baru',
    nama: 'Tenggat baru sesudah tenggat semula',
    pasal: 'UU 14/2008 Pasal 22 ayat (8)',
    ada: (i) => tanggalSah(i.tenggatBaru) && i.tenggatBaru > i.tenggatAwal,
  },
  ...unsurTandaTangan,
];

export function naskahPerpanjangan(isi: IsiPerpanjangan, data: DataSurat): Naskah {
  return {
    ...bingkai(data),
    templat: 'surat',
    judul: `Pemberitahuan perpanjangan waktu permintaan informasi ${isi.permohonan.nomor}`,
    judulCetak: 'PEMBERITAHUAN PERPANJANGAN WAKTU',
    perihal: `Perpanjangan waktu jawaban permintaan informasi publik nomor ${isi.permohonan.nomor}`,
    kepada: kepada(isi.penerima),
    blok: [
      { b: 'paragraf', teks: 'Sehubungan dengan permintaan informasi publik berikut:' },
      barisPermohonan(isi, data),
      { b: 'rincian', baris: [{ label: 'Rincian informasi', nilai: alinea(isi.permohonan.rincian) }] },
      {
        b: 'paragraf',
        teks: 'kami beritahukan bahwa waktu untuk menyampaikan pemberitahuan tertulis diperpanjang 7 (tujuh) hari kerja berdasarkan Pasal 22 ayat (8) UU Nomor 14 Tahun 2008, dengan alasan:',
      },
      { b: 'daftar', bernomor: true, butir: isi.alasan.map((a) => NAMA_ALASAN[a]) },
      ...alinea(isi.uraian).map((teks) => ({ b: 'paragraf' as const, teks })),
      {
        b: 'rincian',
        baris: [
          { label: 'Tenggat semula', nilai: [tanggalHuruf(isi.tenggatAwal)] },
          { label: 'Tenggat baru', nilai: [tanggalHuruf(isi.tenggatBaru)] },
        ],
      },
      { b: 'paragraf', teks: 'Perpanjangan ini hanya dapat dilakukan satu kali dan tidak dapat diperpanjang lagi.' },
    ],
    sederhana: [
      `Kami perlu waktu lebih lama. Jawaban tertulis kami sampai paling lambat ${tanggalHuruf(isi.tenggatBaru)}. Sesudah tanggal itu kami tidak boleh menundanya lagi.`,
      'Bila sampai tanggal itu belum ada jawaban, Anda berhak mengajukan keberatan kepada Atasan PPID.',
    ],
    tandaTangan: kotakPpid(data.penandatangan),
    qr: qrPeriksa(data),
  };
}
