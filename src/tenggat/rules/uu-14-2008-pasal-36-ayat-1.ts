// UU 14/2008 Pasal 36 ayat (1): an objection is filed within 30 working days after its ground was found. The window belongs to the
// citizen: a late objection is accepted and flagged, never blocked (law.md 11 rule 14).
import type { Tanggal } from '../../shared/tanggal.ts';
import { addHariKerja, type Hitungan } from '../hari-kerja.ts';
import type { Kalender } from '../kalender.ts';
import { firstOf, type Keadaan, runJam, type Tenggat } from '../satu-jam.ts';

export function keberatanAjukan(k: Keadaan): Tenggat[] {
  const dasar = firstOf(k, ['alasan_ditemukan']);
  return dasar ? [runJam(k, 'keberatan_ajukan', dasar, { berhenti: firstOf(k, ['keberatan_diterima'], dasar.pada) })] : [];
}

/** Day on which silence becomes a ground (Pasal 35 ayat (1) huruf c, g): the first working day after the due date. */
export function alasanKarenaLewat(kalender: Kalender, jatuhTempo: Tanggal): Hitungan {
  return addHariKerja(kalender, jatuhTempo, 1);
}
