import { selectPerluSegar } from '../informasi/kemutakhiran.queries.ts';
import { kirimSuratAkun } from '../notifikasi/surat-akun.actions.ts';
import type { Trx } from '../shared/db/db.ts';
import { hariDi } from '../shared/hari.ts';

/** Enough to know which units have work; a unit with more gets the same one mail. */
const PALING = 20_000;

/**
 * One mail a week to each officer whose unit has something soon due, and one to the head of a unit that is past its day (role pimpinan of
 * that unit; where none is named, PPID Utama). The key carries the week: run twice, it sends nothing more. Returns how many went out.
 */
export async function kirimMingguan(trx: Trx, badan: { id: string; zona: string }, now: Date): Promise<number> {
  const hari = hariDi(badan.zona, now);
  const perlu = await selectPerluSegar(trx, badan, hari, { unitIds: undefined, banyak: PALING });
  const unit = new Set(perlu.map((p) => p.unitId));
  const lewat = new Set(perlu.filter((p) => p.tingkat === 'lewat' || p.tingkat === 'terbengkalai').map((p) => p.unitId));
  if (unit.size === 0) return 0;
  const orang = await trx
    .selectFrom('keanggotaan')
    .select(['akun_id', 'peran', 'unit_id'])
    .where('badan_publik_id', '=', badan.id)
    .where('peran', 'in', ['pelaksana', 'pimpinan', 'utama'])
    .where('berlaku_dari', '<=', hari)
    .where((e) => e.or([e('berlaku_sampai', 'is', null), e('berlaku_sampai', '>=', hari)]))
    .execute();
  const petugas = orang.filter((o) => o.peran === 'pelaksana' && o.unit_id !== null && unit.has(o.unit_id));
  const kepala = orang.filter((o) => o.peran === 'pimpinan' && o.unit_id !== null && lewat.has(o.unit_id));
  const berkepala = new Set(kepala.map((k) => k.unit_id));
  const tanpaKepala = [...lewat].some((u) => !berkepala.has(u));
  const naik = [...kepala, ...(tanpaKepala ? orang.filter((o) => o.peran === 'utama') : [])];
  let terkirim = 0;
  for (const [templat, semua] of [
    ['akun_mingguan', petugas],
    ['akun_mingguan_kepala', naik],
  ] as const)
    for (const akunId of new Set(semua.map((o) => o.akun_id)))
      if (await kirimSuratAkun(trx, { badanId: badan.id, akunId, templat, bahasa: 'id', now, kunci: `${minggu(hari)}:${akunId}` }))
        terkirim += 1;
  return terkirim;
}

/** The Monday of the week in which a day lies. */
function minggu(hari: string): string {
  const d = new Date(`${hari}T00:00:00Z`);
  return new Date(d.getTime() - ((d.getUTCDay() + 6) % 7) * 86_400_000).toISOString().slice(0, 10);
}
