import { formatHari, formatWaktu } from '../../shared/html/format.ts';
import {
  ALASAN_KEBERATAN,
  type AcuanKeberatan,
  type AlasanKeberatan,
  type IsiFormulirKeberatan,
  type IsiTandaTerimaKeberatan,
  type KanalKeberatan,
} from '../isi-keberatan.types.ts';
import type { DataSurat, Penerima } from '../isi.types.ts';
import type { Blok, Naskah } from '../naskah.ts';
import { alinea, bingkai, kontak, tanggalHuruf } from './bersama.ts';
import { NAMA_KANAL } from './tanda-terima.ts';
import { tanggalSah, terisi, type Unsur } from './unsur.ts';

/** The grounds as Lampiran X prints them. */
export const NAMA_ALASAN_KEBERATAN = {
  a: 'Permohonan Informasi ditolak berdasarkan alasan pengecualian',
  b: 'Informasi berkala tidak disediakan',
  c: 'Permohonan Informasi tidak ditanggapi',
  d: 'Permohonan Informasi ditanggapi tidak sebagaimana yang diminta',
  e: 'Permohonan Informasi tidak dikabulkan',
  f: 'Biaya yang dikenakan tidak wajar',
  g: 'Informasi disampaikan melebihi jangka waktu yang ditentukan',
} as const satisfies Record<AlasanKeberatan, string>;

type Bersama = { keberatan: AcuanKeberatan; penerima: Penerima };

/** Elements of every paper of an objection (Perki 1/2021 Pasal 41 ayat (5), 43 ayat (2)). */
export const unsurKeberatan: readonly Unsur<Bersama>[] = [
  {
    kunci: 'nomor_keberatan',
    nama: 'Nomor registrasi keberatan',
    pasal: 'Perki 1/2021 Pasal 41 ayat (5) huruf a',
    ada: (i) => terisi(i.keberatan.nomor),
  },
  {
    kunci: 'nomor_permohonan',
    nama: 'Nomor pendaftaran permintaan (kecuali alasan huruf b)',
    pasal: 'Perki 1/2021 Pasal 41 ayat (5) huruf b',
    ada: (i) => i.keberatan.permohonan !== null || i.keberatan.alasan.every((a) => a === 'b'),
  },
  {
    kunci: 'alasan_keberatan',
    nama: 'Alasan keberatan',
    pasal: 'UU 14/2008 Pasal 35 ayat (1)',
    ada: (i) => i.keberatan.alasan.length > 0,
  },
  {
    kunci: 'nama_pemohon',
    nama: 'Nama pengaju keberatan',
    pasal: 'Perki 1/2021 Pasal 41 ayat (5) huruf d',
    ada: (i) => terisi(i.penerima.nama),
  },
];

const unsurJawab: Unsur<{ jawabPaling: string }> = {
  kunci: 'waktu_tanggapan',
  nama: 'Hari dan tanggal tanggapan akan diberikan',
  pasal: 'Perki 1/2021 Pasal 41 ayat (5) huruf f',
  ada: (i) => tanggalSah(i.jawabPaling),
};

export const unsurFormulirKeberatan: readonly Unsur<IsiFormulirKeberatan>[] = [...unsurKeberatan, unsurJawab];
export const unsurTandaTerimaKeberatan: readonly Unsur<IsiTandaTerimaKeberatan>[] = [...unsurKeberatan, unsurJawab];

const KOSONG = '................................................';
const isi = (text: string): string[] => (terisi(text) ? alinea(text) : [KOSONG]);
const hari = (iso: string, { kop }: DataSurat): string => formatHari(new Date(iso), 'id', kop.zona);

/** Whose objection, to which request, about what. */
export function barisKeberatan({ keberatan: k, penerima: p }: Bersama, data: DataSurat): Extract<Blok, { b: 'rincian' }> {
  return {
    b: 'rincian',
    baris: [
      { label: 'Nomor keberatan', nilai: [k.nomor] },
      { label: 'Tanggal diterima', nilai: [hari(k.diterimaPada, data)] },
      ...(k.permohonan
        ? [{ label: 'Permintaan', nilai: [`Nomor ${k.permohonan.nomor}, diterima ${hari(k.permohonan.diterimaPada, data)}`] }]
        : []),
      { label: 'Nama', nilai: [p.nama] },
      { label: 'Alamat', nilai: [p.alamat] },
      { label: 'Telepon/E-mail', nilai: [kontak(p)] },
      ...(p.kuasa ? [{ label: 'Melalui kuasa', nilai: [`${p.kuasa.nama}, ${p.kuasa.alamat}`] }] : []),
      { label: 'Informasi', nilai: alinea(k.informasi) },
    ],
  };
}

/** Lampiran X: A identity, B grounds, C statement of the case, D day of the answer. */
export function naskahFormulirKeberatan(i: IsiFormulirKeberatan, data: DataSurat): Naskah {
  const { keberatan: k, penerima: p } = i;
  return {
    ...bingkai(data),
    templat: 'formulir',
    judul: `Formulir keberatan ${k.nomor}`,
    judulCetak: 'PERNYATAAN KEBERATAN ATAS PERMINTAAN INFORMASI',
    nomor: null,
    perihal: `No. Registrasi Keberatan: ${k.nomor}`,
    kepada: [],
    blok: [
      { b: 'sub', teks: 'A. Informasi Pengaju Keberatan' },
      {
        b: 'rincian',
        baris: [
          { label: 'Nomor Registrasi Keberatan', nilai: [k.nomor] },
          { label: 'Nomor Pendaftaran Permintaan Informasi', nilai: [k.permohonan?.nomor ?? 'Tanpa permintaan (alasan huruf b)'] },
          { label: 'Informasi yang Dimaksud', nilai: alinea(k.informasi) },
          { label: 'Tujuan Penggunaan Informasi', nilai: isi(i.tujuan) },
        ],
      },
      { b: 'sub', teks: 'Identitas Pemohon' },
      {
        b: 'rincian',
        baris: [
          { label: 'Nama', nilai: [p.nama] },
          { label: 'Alamat', nilai: [p.alamat] },
          { label: 'Pekerjaan', nilai: isi(i.pekerjaan) },
          { label: 'Nomor Telepon/E-mail', nilai: [kontak(p)] },
        ],
      },
      { b: 'sub', teks: 'Identitas Kuasa Pemohon' },
      {
        b: 'rincian',
        baris: [
          { label: 'Nama', nilai: [p.kuasa?.nama ?? '–'] },
          { label: 'Alamat', nilai: [p.kuasa?.alamat ?? '–'] },
        ],
      },
      { b: 'sub', teks: 'B. Alasan Pengajuan Keberatan' },
      {
        b: 'pilihan',
        butir: ALASAN_KEBERATAN.map((a) => ({ teks: `${a}. ${NAMA_ALASAN_KEBERATAN[a]}`, dipilih: k.alasan.includes(a) })),
      },
      { b: 'sub', teks: 'C. Kasus Posisi' },
      ...isi(k.kasusPosisi).map((teks) => ({ b: 'paragraf' as const, teks })),
      { b: 'sub', teks: 'D. Hari/Tanggal Tanggapan atas Keberatan akan Diberikan' },
      { b: 'paragraf', teks: `Paling lambat ${tanggalHuruf(i.jawabPaling)}` },
    ],
    sederhana: [
      'Keberatan ini ditujukan kepada Atasan PPID (UU Nomor 14 Tahun 2008 Pasal 35). Tanggapan tertulis diberikan paling lambat 30 (tiga puluh) hari kerja sejak keberatan diterima (Pasal 36 ayat (2)).',
    ],
    tandaTangan: [
      { atas: ['Petugas Informasi', '(Penerima Keberatan)'], nama: i.petugas ?? 'Diterima oleh sistem', bawah: [] },
      { atas: ['Pengaju Keberatan'], nama: p.kuasa?.nama ?? p.nama, bawah: [] },
    ],
    qr: { alamat: data.alamatQr, keterangan: `Lacak keberatan di ${data.alamatQr}` },
  };
}

const NAMA_KANAL_KEBERATAN = {
  web: NAMA_KANAL.web,
  datang_langsung: NAMA_KANAL.datang_langsung,
  surat: NAMA_KANAL.surat,
  email: NAMA_KANAL.email,
  impor: NAMA_KANAL.impor,
} as const satisfies Record<KanalKeberatan, string>;

/** Receipt as a page to keep. The QR leads to tracking by number; the access code is never on it. */
export function naskahTandaTerimaKeberatan(i: IsiTandaTerimaKeberatan, data: DataSurat): Naskah {
  const { keberatan: k } = i;
  const baris = barisKeberatan(i, data).baris.slice(2);
  return {
    ...bingkai(data),
    templat: 'tanda-terima',
    judul: `Tanda bukti penerimaan keberatan ${k.nomor}`,
    judulCetak: 'TANDA BUKTI PENERIMAAN KEBERATAN',
    nomor: null,
    perihal: '',
    kepada: [],
    blok: [
      { b: 'sorot', label: 'Nomor keberatan', teks: k.nomor },
      { b: 'sorot', label: 'Tanggapan paling lambat', teks: tanggalHuruf(i.jawabPaling) },
      {
        b: 'rincian',
        baris: [
          { label: 'Diterima', nilai: [formatWaktu(new Date(k.diterimaPada), 'id', data.kop.zona)] },
          { label: 'Melalui', nilai: [NAMA_KANAL_KEBERATAN[i.kanal]] },
          { label: 'Petugas penerima', nilai: [i.petugas ?? 'Diterima oleh sistem'] },
          ...baris,
        ],
      },
      { b: 'sub', teks: 'Alasan keberatan (UU 14/2008 Pasal 35 ayat (1))' },
      { b: 'daftar', bernomor: false, butir: k.alasan.map((a) => `${a}. ${NAMA_ALASAN_KEBERATAN[a]}`) },
    ],
    sederhana: [
      'Keberatan Anda sudah kami terima dan tercatat. Simpan lembar ini.',
      `Atasan PPID menjawab paling lambat ${tanggalHuruf(i.jawabPaling)}. Bila sampai tanggal itu tidak ada jawaban, Anda dapat mengajukan sengketa ke Komisi Informasi dalam 14 hari kerja berikutnya.`,
      'Untuk melihat perkembangannya, pindai kode QR, lalu masukkan kode akses Anda. Kode akses tidak tercantum di lembar ini.',
    ],
    tandaTangan: [],
    qr: { alamat: data.alamatQr, keterangan: `Lacak keberatan di ${data.alamatQr}` },
  };
}
