// The dossier of a dispute as plain data: what the ZIP, its pages, its PDF and the guest's view are made from.
import type { Peristiwa } from '../peristiwa/peristiwa.ts';

/** How long a commissioner's guest link lasts, in days. */
export const UMUR_TAMU_HARI = 14;

/** One case or paper whose chain of events belongs to the dispute, with the name people know it by. */
export type Perkara = { jenis: string; id: string; nama: string };

export type TenggatBerkas = {
  perkara: string;
  nama: string;
  pasal: string;
  tanggal: string | null;
  keadaan: 'berjalan' | 'berhenti' | 'lewat';
  berhentiPada: string | null;
  terlambat: boolean;
};

/** A file that goes into envelope A: from the store by its hash. */
export type FileBerkas = { jalur: string; sha256: string };

export type KirimanSurat = { pada: Date; cara: string; bukti: string; nyata: boolean; rujukan: string };
export type SuratBerkas = {
  id: string;
  nama: string;
  nomor: string | null;
  tanggal: string;
  file: FileBerkas | null;
  kiriman: readonly KirimanSurat[];
  /** The day that counts as received by proof; null while there are only presumptions. */
  terbukti: string | null;
};

export type UjiBerkas = {
  id: string;
  informasi: string;
  bagian: string;
  dasar: string;
  akibat: string;
  manfaat: string;
  kepentingan: string;
  jangka: string;
  penetapan: { nomor: string; tanggal: string } | null;
  tanda: readonly { hal: string; nama: string; jabatan: string; pilihan: string; pada: Date }[];
  file: readonly (FileBerkas & { nama: string; nomor: string; jenis: string })[];
};

export type Wakil = { nama: string; jabatan: string; suratNomor: string; suratTanggal: string };

/** A chain whole, with its head as kept beside it and as the daily roots published it. */
export type Rantai = {
  nama: string;
  kepala: { urutan: number; hash: string };
  diumumkan: { tanggal: string; akar: string; urutan: number; hash: string } | null;
  peristiwa: readonly Peristiwa[];
};

export type IsiBerkas = {
  badan: string;
  zona: string;
  nomor: string;
  keadaan: string;
  diajukan: string;
  disusun: Date;
  perkara: readonly Perkara[];
  wakil: Wakil | null;
  tenggat: readonly TenggatBerkas[];
  linimasa: readonly { pada: Date; perkara: string; kalimat: string; oleh: string }[];
  catatan: readonly { kejadian: string; tanggal: string; catatan: string }[];
  surat: readonly SuratBerkas[];
  uji: readonly UjiBerkas[];
  rantai: readonly Rantai[];
};

const duaAngka = (n: number): string => String(n).padStart(2, '0');

/** Name of a file in the ZIP: its place, its kind, its day; never a person's name. */
export const jalurFile = (map: 'surat' | 'uji', urutan: number, jenis: string, tanggal: string): string =>
  `${map}/${duaAngka(urutan)}-${jenis.replaceAll('_', '-')}-${tanggal}.pdf`;

/** All files of envelope A that come from the store, in order. */
export const fileDari = (b: IsiBerkas): FileBerkas[] => [
  ...b.surat.flatMap((s) => (s.file ? [s.file] : [])),
  ...b.uji.flatMap((u) => u.file.map(({ jalur, sha256 }) => ({ jalur, sha256 }))),
];

/** The list of hashes as `sha256sum -c` reads it. */
export const daftarSidik = (file: readonly FileBerkas[]): string => file.map((f) => `${f.sha256}  ${f.jalur}\n`).join('');
