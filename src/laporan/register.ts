// Columns of the two registers, exactly those of Perki 1/2021 Lampiran VIII and XI, and how a row becomes a line of CSV.
import { tulisCsv } from '../shared/tabel/tulis-csv.ts';

export type KolomRegister = { kunci: string; judul: string };

/** Lampiran VIII (Perki 1/2021 Pasal 32): register of requests. */
export const KOLOM_PERMOHONAN = [
  { kunci: 'no', judul: 'No' },
  { kunci: 'tgl', judul: 'Tgl' },
  { kunci: 'nama', judul: 'Nama' },
  { kunci: 'alamat', judul: 'Alamat' },
  { kunci: 'kontak', judul: 'Nomor Kontak' },
  { kunci: 'pekerjaan', judul: 'Pekerjaan' },
  { kunci: 'informasi', judul: 'Informasi Yang Diminta' },
  { kunci: 'tujuan', judul: 'Tujuan' },
  { kunci: 'dikuasai', judul: 'Status Informasi: Dibawah Penguasaan Ya' },
  { kunci: 'tidak_dikuasai', judul: 'Status Informasi: Dibawah Penguasaan Tdk' },
  { kunci: 'belum_didokumentasikan', judul: 'Status Informasi: Belum Didokumentasikan' },
  { kunci: 'softcopy', judul: 'Bentuk: Softcopy' },
  { kunci: 'hardcopy', judul: 'Bentuk: Hardcopy' },
  { kunci: 'melihat', judul: 'Jenis Permohonan: Melihat/Mengetahui' },
  { kunci: 'salinan', judul: 'Jenis Permohonan: Meminta Salinan' },
  { kunci: 'keputusan', judul: 'Keputusan' },
  { kunci: 'alasan_penolakan', judul: 'Alasan Penolakan' },
  { kunci: 'pemberitahuan', judul: 'Hari & Tanggal: Pemberitahuan Tertulis' },
  { kunci: 'pemberian', judul: 'Hari & Tanggal: Pemberian Informasi' },
  { kunci: 'biaya', judul: 'Biaya & Cara Pembayaran: Biaya' },
  { kunci: 'cara_bayar', judul: 'Biaya & Cara Pembayaran: Cara' },
] as const satisfies readonly KolomRegister[];

/** Lampiran XI (Perki 1/2021 Pasal 43): register of objections. */
export const KOLOM_KEBERATAN = [
  { kunci: 'no', judul: 'No' },
  { kunci: 'tgl', judul: 'Tgl' },
  { kunci: 'nama', judul: 'Nama' },
  { kunci: 'alamat', judul: 'Alamat' },
  { kunci: 'kontak', judul: 'Nomor Kontak' },
  { kunci: 'pekerjaan', judul: 'Pekerjaan' },
  { kunci: 'nomor_permohonan', judul: 'No. Pendaftaran Permintaan' },
  { kunci: 'informasi', judul: 'Informasi Yang Diminta' },
  { kunci: 'tujuan', judul: 'Tujuan' },
  { kunci: 'a', judul: 'Alasan a' },
  { kunci: 'b', judul: 'Alasan b' },
  { kunci: 'c', judul: 'Alasan c' },
  { kunci: 'd', judul: 'Alasan d' },
  { kunci: 'e', judul: 'Alasan e' },
  { kunci: 'f', judul: 'Alasan f' },
  { kunci: 'g', judul: 'Alasan g' },
  { kunci: 'keputusan', judul: 'Keputusan atasan PPID' },
  { kunci: 'tanggapan', judul: 'Hari & Tanggal tanggapan' },
  { kunci: 'atasan', judul: 'Nama & Posisi Atasan PPID' },
  { kunci: 'tanggapan_pemohon', judul: 'Tanggapan Pemohon' },
] as const satisfies readonly KolomRegister[];

export const JENIS_REGISTER = ['permohonan', 'keberatan'] as const;
export type JenisRegister = (typeof JENIS_REGISTER)[number];
export const kolomRegister = (jenis: JenisRegister): readonly KolomRegister[] =>
  jenis === 'permohonan' ? KOLOM_PERMOHONAN : KOLOM_KEBERATAN;

/** Columns that say who asks: out of the vault, and only into a file that was asked for with a reason. */
export const KOLOM_ORANG = ['nama', 'alamat', 'kontak', 'pekerjaan', 'tujuan'] as const;

/** One line: texts by the key of their column; a missing one is an empty cell. */
export type BarisRegister = Readonly<Record<string, string>>;

/** CSV of a register, its columns first. */
export const toCsv = (kolom: readonly KolomRegister[], baris: readonly BarisRegister[]): string =>
  tulisCsv([kolom.map((k) => k.judul), ...baris.map((b) => kolom.map((k) => b[k.kunci] ?? ''))]);
