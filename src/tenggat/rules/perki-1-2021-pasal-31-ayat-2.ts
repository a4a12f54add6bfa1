// Perki 1/2021 Pasal 31 ayat (2): the PPID checks completeness within 3 working days since the request is in the register.
// A repaired form is checked again in the same time (law.md 10.1 DESIGN).
import type { JenisPeristiwaTenggat } from '../masukan.ts';
import { allOf, firstOf, type Keadaan, runJam, type Tenggat } from '../satu-jam.ts';
import { PENUTUP } from './penutup.ts';

const SELESAI: readonly JenisPeristiwaTenggat[] = ['dinyatakan_lengkap', 'surat_tidak_lengkap', ...PENUTUP];

/** One clock for the first check and one for each repair. */
export function cekKelengkapan(k: Keadaan): Tenggat[] {
  const pertama = firstOf(k, ['dicatat']);
  if (!pertama) return [];
  const dasar = [pertama, ...allOf(k, ['diperbaiki']).filter((p) => p.pada >= pertama.pada)];
  return dasar.map((p) => runJam(k, 'cek_kelengkapan', p, { berhenti: firstOf(k, SELESAI, p.pada) }));
}
