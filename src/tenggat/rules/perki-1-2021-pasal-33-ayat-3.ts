// Perki 1/2021 Pasal 33 ayat (3): the requester repairs within 3 working days since receiving the letter. The clock starts from
// a proven receipt only; a letter sent starts nothing.
import type { JenisPeristiwaTenggat } from '../masukan.ts';
import { allOf, firstOf, type Keadaan, runJam, type Tenggat } from '../satu-jam.ts';
import { PENUTUP } from './penutup.ts';

const SELESAI: readonly JenisPeristiwaTenggat[] = ['diperbaiki', 'dinyatakan_lengkap', ...PENUTUP];

/** One clock for each letter whose receipt is proven; a repair made before the proof counts as its end. */
export function perbaikan(k: Keadaan): Tenggat[] {
  return allOf(k, ['surat_tidak_lengkap_diterima']).map((diterima) => {
    const surat = allOf(k, ['surat_tidak_lengkap']).findLast((p) => p.pada <= diterima.pada);
    return runJam(k, 'perbaikan', diterima, { berhenti: firstOf(k, SELESAI, surat?.pada ?? diterima.pada) });
  });
}
