// What the pages of composing are told: plain data.
import type { FormError } from '../../shared/html/components/error-summary/error-summary.tsx';
import type { Option } from '../../shared/html/components/select/select.tsx';
import type { Halaman } from '../../shared/html/layout/halaman.ts';
import type { Kelengkapan } from '../istilah.ts';
import type { StandarBiaya } from '../rules/biaya.ts';
import type { LangkahSah } from '../rules/langkah-sah.ts';
import type { Bahan } from '../kerja/bahan.queries.ts';
import type { Isian } from '../kerja/kasus.ts';

export type SusunProps = {
  halaman: Halaman;
  nomor: string;
  butir: readonly string[];
  /** Who may sign today. */
  pejabat: readonly Option[];
  /** The draft that is corrected; null for a new letter. */
  suratId: string | null;
  isian: Isian;
  galat: readonly FormError[];
};

export type KetidaklengkapanProps = SusunProps & { kurang: readonly Kelengkapan[] };
export type PerpanjanganProps = SusunProps & { semula: string; baru: string };
export type JawabanUnit = { unit: string; hasil: string; jawaban: string };
export type PemberitahuanProps = SusunProps & {
  unit: readonly JawabanUnit[];
  belumJawab: number;
  bahan: readonly Bahan[];
  standar: StandarBiaya;
  bolehPerpanjang: boolean;
  /** Tests that may carry a refusal today. */
  uji: readonly { id: string; informasi: string; nomor: string; pasal: string; alasan: string; bagian: string }[];
  /** Tests begun for this request, with their state in words. */
  ujiKasus: readonly { id: string; informasi: string; keadaan: string }[];
  langkahSah: readonly LangkahSah[];
};

/** What the officer's eye may find unclear (rules/kelengkapan.ts); all else is missing or it is not. */
export const DINILAI = [
  'rincian',
  'nama',
  'alamat',
  'kontak',
  'cara_memperoleh',
  'cara_mengirim',
] as const satisfies readonly Kelengkapan[];
