// What the case page is told: plain data, put together by kasus.halaman.ts.
import type { FormError } from '../../shared/html/components/error-summary/error-summary.tsx';
import type { Option } from '../../shared/html/components/select/select.tsx';
import type { TimelineItem } from '../../shared/html/components/timeline/timeline.tsx';
import type { Halaman } from '../../shared/html/layout/halaman.ts';
import type { Children } from '../../shared/html/types.ts';
import type { KeadaanTugas } from '../istilah.ts';
import type { PermohonanTerlihat } from '../permohonan.queries.ts';
import type { Tindakan } from '../transisi.ts';
import type { Bahan } from './bahan.queries.ts';
import type { Sekarang } from './sekarang.ts';

export type BarisTenggat = {
  kunci: string;
  nama: string;
  pasal: string;
  tanggal: string | null;
  keadaan: 'berjalan' | 'berhenti' | 'lewat';
};
export type BarisTugas = {
  id: string;
  unit: string;
  keadaan: KeadaanTugas;
  batas: string;
  lewat: boolean;
  arahan: string;
  jawaban: string;
  saran: string | null;
  diingatkan: string | null;
  berkas: number;
};
export type BarisSurat = {
  id: string;
  jenis: string;
  namaJenis: string;
  keadaan: string;
  namaKeadaan: string;
  nomor: string | null;
  tanggal: string;
};

export type Isian = Readonly<Record<string, string | readonly string[] | undefined>>;

export type KasusProps = {
  halaman: Halaman;
  zona: string;
  p: PermohonanTerlihat;
  butir: readonly { id: string; rincian: string }[];
  sekarang: Sekarang;
  tenggat: readonly BarisTenggat[];
  lewatTempo: boolean;
  tugas: readonly BarisTugas[];
  surat: readonly BarisSurat[];
  /** Lines of the table unit × item: how many, and how many are decided. */
  tabel: { semua: number; diputus: number };
  bahan: readonly Bahan[];
  /** Files that the sent notification named: chosen already for handing over. */
  dipilih: readonly string[];
  riwayat: readonly TimelineItem[];
  boleh: ReadonlySet<Tindakan>;
  /** Letters that may be composed now, by the state table. */
  susun: ReadonlySet<'ketidaklengkapan' | 'perpanjangan' | 'pemberitahuan'>;
  unit: readonly Option[];
  saranUnit: readonly Option[];
  batasBawaan: string;
  isian: Isian;
  galat: readonly FormError[];
  /** Who asks, closed (src/permohonan/meja). */
  pemohon?: Children;
};

/** A typed value that must be one text. */
export const satu = (isian: Isian, nama: string): string | undefined => {
  const nilai = isian[nama];
  return typeof nilai === 'string' ? nilai : nilai?.[0];
};
/** A group of ticks. */
export const semua = (isian: Isian, nama: string): readonly string[] | undefined => {
  const nilai = isian[nama];
  return typeof nilai === 'string' ? [nilai] : nilai;
};
