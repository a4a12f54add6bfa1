// What the requester's page says, out of the case: pure, so that every state can be shown and tested without a database.
import { type Kalender, alasanKarenaLewat, hitungJam, jatuhTempo, type Tenggat } from '../../tenggat/tenggat.ts';
import type { Kelengkapan } from '../istilah.ts';
import type { Lacak } from '../lacak.queries.ts';
import { dilengkapiSejakSurat } from '../rules/kelengkapan.ts';
import { toBerwaktu } from '../kasus.queries.ts';
import { isAkhir } from '../transisi.ts';

/** The one date in large letters: whose it is, and whether it has passed. */
export type TanggalUtama = {
  jenis: 'jawaban' | 'diperpanjang' | 'penyerahan';
  tenggat: Tenggat;
  tanggal: string;
  lewat: boolean;
  /** Working days after today, up to and with that day. */
  sisa: number;
};

const sisaHariKerja = (t: Tenggat, hari: string): number => t.langkah.filter((l) => l.dihitung && l.tanggal > hari).length;

/** The next legal date of the case; undefined once nothing more is owed, or where the calendar of its year is missing. */
function tanggalUtama({ permohonan: p, jadwal }: Lacak, hari: string): TanggalUtama | undefined {
  if (isAkhir(p.keadaan)) return undefined;
  const serah = jadwal.semua.findLast((t) => t.kunci === 'penyediaan');
  const tenggat = p.hasil === null ? jatuhTempo(jadwal.semua) : serah;
  if (!tenggat || tenggat.tanggal === null || tenggat.keadaan === 'berhenti') return undefined;
  const jenis = tenggat.kunci === 'penyediaan' ? 'penyerahan' : tenggat.kunci === 'perpanjangan' ? 'diperpanjang' : 'jawaban';
  return { jenis, tenggat, tanggal: tenggat.tanggal, lewat: tenggat.keadaan === 'lewat', sisa: sisaHariKerja(tenggat, hari) };
}

/** The requester's own time for completing, while it runs: from the day the letter provably reached him (Perki 33(3)). */
function tenggatPerbaikan({ permohonan: p, jadwal }: Lacak): Tenggat | undefined {
  if (p.keadaan !== 'tidak_lengkap') return undefined;
  const t = jadwal.semua.findLast((satu) => satu.kunci === 'perbaikan');
  return t && t.keadaan !== 'berhenti' ? t : undefined;
}

/** What came in since the letter and has not been sent to be checked yet. */
const siapDiperiksa = (l: Lacak): readonly Kelengkapan[] =>
  l.permohonan.keadaan === 'tidak_lengkap' ? dilengkapiSejakSurat(toBerwaktu(l.riwayat)) : [];

/** The day the written answer left, as the answer clocks know it. */
const hariJawaban = ({ permohonan: p, jadwal }: Lacak): string | null =>
  p.hasil === null ? null : (jadwal.semua.find((t) => t.kunci === 'notifikasi_uu')?.berhentiPada ?? null);

/** Where the right to object stands (UU 14/2008 Pasal 35–36), with the days that follow from the calendar. */
export type HakKeberatan =
  | { jenis: 'belum'; bilaDiam: string | null }
  | { jenis: 'diam'; sejak: string; sampai: string | null }
  | { jenis: 'jawaban'; sejak: string | null; sampai: string | null }
  | { jenis: 'tidak_ada' };

/** Days are told, never used to shut a door: a late objection is accepted (law.md 11 rule 14). */
function hakKeberatan(l: Lacak, kalender: Kalender): HakKeberatan {
  const { permohonan: p } = l;
  if (p.keadaan === 'dicabut') return { jenis: 'tidak_ada' };
  if (p.hasil !== null || p.keadaan === 'tidak_ditindaklanjuti') {
    const sejak = pemberitahuanDiterima(l);
    return { jenis: 'jawaban', sejak, sampai: sejak === null ? null : tutup(kalender, sejak) };
  }
  const utama = jatuhTempo(l.jadwal.semua);
  if (utama?.tanggal == null) return { jenis: 'belum', bilaDiam: null };
  const diam = alasanKarenaLewat(kalender, utama.tanggal);
  if (utama.keadaan !== 'lewat' || !diam.ok) return { jenis: 'belum', bilaDiam: diam.ok ? diam.tanggal : null };
  return { jenis: 'diam', sejak: diam.tanggal, sampai: tutup(kalender, diam.tanggal) };
}

function tutup(kalender: Kalender, sejak: string): string | null {
  const h = hitungJam(kalender, 'keberatan_ajukan', sejak);
  return h.ok ? h.tanggal : null;
}

/** The day the notification provably reached the requester; null while there is only a presumption (design, invariant 9). */
function pemberitahuanDiterima(l: Lacak): string | null {
  const hari = toBerwaktu(l.riwayat).flatMap((e) =>
    e.jenis === 'permohonan_surat_diterima' && e.data.surat === 'pemberitahuan' ? [e.data.tanggal] : [],
  );
  return hari.toSorted()[0] ?? null;
}

/** All of it for one page. */
export type Tampilan = {
  utama: TanggalUtama | undefined;
  perbaikan: Tenggat | undefined;
  siap: readonly Kelengkapan[];
  dijawab: string | null;
  hak: HakKeberatan;
};

/** `hari`: today in the body's zone. */
export const buatTampilan = (l: Lacak, kalender: Kalender, hari: string): Tampilan => ({
  utama: tanggalUtama(l, hari),
  perbaikan: tenggatPerbaikan(l),
  siap: siapDiperiksa(l),
  dijawab: hariJawaban(l),
  hak: hakKeberatan(l, kalender),
});
