import { formatHari, formatTanggal, formatWaktu } from '../../shared/html/format.ts';
import type { AcuanPermohonan, CaraMemperoleh, CaraMengirim, DataSurat, Penandatangan, Penerima } from '../isi.types.ts';
import type { Blok, KotakTandaTangan } from '../naskah.ts';
import { tanggalSah, terisi, type Unsur } from './unsur.ts';

type Bersama = { permohonan: AcuanPermohonan; penerima: Penerima };

export const NAMA_CARA_MENGIRIM = {
  unduh: 'Diunduh dari halaman permohonan',
  ambil: 'Mengambil langsung',
  kurir: 'Kurir',
  pos: 'Pos',
  faksimili: 'Faksimili',
  email: 'E-mail',
} as const satisfies Record<CaraMengirim, string>;

export const NAMA_CARA_MEMPEROLEH = {
  melihat: 'Melihat/membaca/mendengarkan/mencatat',
  salinan: 'Mendapatkan salinan informasi',
} as const satisfies Record<CaraMemperoleh, string>;

/** Elements of every paper: number, moment and text of the request, and for whom it is. */
export const unsurBersama: readonly Unsur<Bersama>[] = [
  {
    kunci: 'nomor_permohonan',
    nama: 'Nomor pendaftaran permintaan',
    pasal: 'UU 14/2008 Pasal 22 ayat (4)',
    ada: (i) => terisi(i.permohonan.nomor),
  },
  {
    kunci: 'tanggal_permohonan',
    nama: 'Tanggal permintaan diterima',
    pasal: 'UU 14/2008 Pasal 22 ayat (7)',
    ada: (i) => !Number.isNaN(Date.parse(i.permohonan.diterimaPada)),
  },
  {
    kunci: 'rincian',
    nama: 'Rincian informasi yang diminta',
    pasal: 'Perki 1/2021 Pasal 29 ayat (5) huruf g',
    ada: (i) => terisi(i.permohonan.rincian),
  },
  { kunci: 'nama_pemohon', nama: 'Nama pemohon', pasal: 'Perki 1/2021 Pasal 29 ayat (5) huruf b', ada: (i) => terisi(i.penerima.nama) },
  {
    kunci: 'alamat_pemohon',
    nama: 'Alamat pemohon',
    pasal: 'Perki 1/2021 Pasal 29 ayat (5) huruf d',
    ada: (i) => terisi(i.penerima.alamat),
  },
];

/** A letter that decides is signed by the PPID, or by a deputy whose order is named. */
export const unsurTandaTangan: readonly Unsur<unknown>[] = [
  {
    kunci: 'penandatangan',
    nama: 'Nama dan jabatan PPID yang menandatangani',
    pasal: 'Perki 1/2021 Lampiran VII dan IX',
    ada: (_, d) => d.penandatangan !== null && terisi(d.penandatangan.nama) && terisi(d.penandatangan.jabatan),
  },
  {
    kunci: 'perintah_plh_plt',
    nama: 'Nomor dan tanggal surat perintah Plh./Plt.',
    pasal: 'ketentuan Betang (penandatangan pengganti menyebut dasar wewenangnya)',
    ada: (_, d) =>
      d.penandatangan === null ||
      d.penandatangan.sebutan === 'definitif' ||
      (terisi(d.penandatangan.perintah.nomor) && tanggalSah(d.penandatangan.perintah.tanggal)),
  },
];

/** Rows that say whose request this is. */
export function barisPermohonan(isi: Bersama, data: DataSurat): Extract<Blok, { b: 'rincian' }> {
  const { permohonan, penerima } = isi;
  return {
    b: 'rincian',
    baris: [
      { label: 'Nomor pendaftaran', nilai: [permohonan.nomor] },
      { label: 'Tanggal diterima', nilai: [hariDiterima(permohonan, data)] },
      { label: 'Nama', nilai: [penerima.nama] },
      { label: 'Alamat', nilai: [penerima.alamat] },
      { label: 'Telepon/E-mail', nilai: [kontak(penerima)] },
      ...(penerima.kuasa ? [{ label: 'Melalui kuasa', nilai: [`${penerima.kuasa.nama}, ${penerima.kuasa.alamat}`] }] : []),
    ],
  };
}

export const hariDiterima = (p: AcuanPermohonan, data: DataSurat): string => formatHari(new Date(p.diterimaPada), 'id', data.kop.zona);
export const waktuDiterima = (p: AcuanPermohonan, data: DataSurat): string => formatWaktu(new Date(p.diterimaPada), 'id', data.kop.zona);
export const tanggalHuruf = (tanggal: string): string => formatTanggal(tanggal, 'id');

export function kontak(p: Penerima): string {
  return [p.telepon, p.email].filter(terisi).join(' / ') || 'tidak dicantumkan';
}

/** Address block: the proxy where one acts, else the requester. */
export function kepada(p: Penerima): string[] {
  if (p.kuasa) return ['Yth.', p.kuasa.nama, `kuasa dari ${p.nama}`, p.kuasa.alamat];
  return ['Yth.', p.nama, p.alamat];
}

/** A long free text as its paragraphs; an empty one stays visible as a dash. */
export function alinea(text: string): string[] {
  const parts = text
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  return parts.length === 0 ? ['–'] : parts;
}

export function kotakPpid(p: Penandatangan | null): KotakTandaTangan[] {
  if (p === null) return [];
  const below = [...(terisi(p.pangkat) ? [p.pangkat ?? ''] : []), ...(terisi(p.nip) ? [`NIP ${p.nip}`] : [])];
  if (p.sebutan === 'definitif') return [{ atas: [`${p.jabatan},`], nama: p.nama, bawah: below }];
  const order = `berdasarkan surat perintah Nomor ${p.perintah.nomor} tanggal ${formatTanggal(p.perintah.tanggal, 'id', 'panjang')}`;
  return [{ atas: [`${p.sebutan === 'plh' ? 'Plh.' : 'Plt.'} ${p.jabatan},`, order], nama: p.nama, bawah: below }];
}

/** Shared frame of a paper: letterhead, number, place and day, QR, footer. */
export function bingkai(data: DataSurat, tanggal: string = data.tanggal) {
  return {
    kop: data.kop,
    nomor: data.nomor,
    tempatTanggal: `${data.kop.tempat}, ${formatTanggal(tanggal, 'id', 'panjang')}`,
    kaki: data.kop.nama,
    stempel: Date.parse(`${tanggal}T00:00:00Z`) / 1000,
  };
}

export const qrPeriksa = (data: DataSurat) => ({
  alamat: data.alamatQr,
  keterangan: `Keaslian surat ini dapat diperiksa di ${data.alamatQr}`,
});

/** The road of objection, printed wherever a decision is told (UU 14/2008 Pasal 35–36; Perki 1/2021 Pasal 39–44). */
export const HAK_KEBERATAN =
  'Bila tidak puas, Pemohon berhak mengajukan keberatan secara tertulis kepada Atasan PPID dalam waktu 30 (tiga puluh) hari kerja setelah ditemukannya alasan keberatan (Pasal 35 dan Pasal 36 ayat (1) UU Nomor 14 Tahun 2008). Atasan PPID menanggapi dalam waktu 30 (tiga puluh) hari kerja sejak keberatan diterima.';
