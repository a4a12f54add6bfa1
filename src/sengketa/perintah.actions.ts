// The order of the Majelis, without which nothing is sealed: one officer records it, the Atasan PPID, another person, approves it.
import { bunyikan } from '../notifikasi/lonceng.actions.ts';
import { appendPeristiwa } from '../peristiwa/peristiwa.actions.ts';
import type { Trx } from '../shared/db/db.ts';
import { hariDi } from '../shared/hari.ts';
import { newId } from '../shared/id.ts';
import { isTanggal } from '../shared/tanggal.ts';
import { alamatBerkas } from './alamat.ts';
import { selectAsli } from './amplop.queries.ts';
import type { Pelaku } from './sengketa.actions.ts';
import { berkasSengketa } from './sengketa.queries.ts';

type Perkara = { id: string; nomor: string; keberatan: string };
export type IsianPerintah = { nomor: string; tanggal: string; teks: string; sidang: string; dokumen: readonly string[] };
export type BidangPerintah = 'nomor_perintah' | 'tanggal_perintah' | 'teks_perintah' | 'sidang' | 'dokumen';

function bidangSalah(m: IsianPerintah, hari: string): BidangPerintah | undefined {
  if (m.nomor === '') return 'nomor_perintah';
  if (!isTanggal(m.tanggal) || m.tanggal > hari) return 'tanggal_perintah';
  if (m.teks === '') return 'teks_perintah';
  if (m.sidang !== '' && (!isTanggal(m.sidang) || m.sidang < m.tanggal)) return 'sidang';
  return undefined;
}

/** Number, day and words of the order, the day of the closed hearing, and the files of the case it asks for. Rings at the Atasan PPID. */
export async function catatPerintah(
  trx: Trx,
  { badan, aktor, now }: Pelaku,
  s: Perkara,
  m: IsianPerintah,
): Promise<{ ok: true } | { ok: false; bidang: BidangPerintah }> {
  if (!('id' in aktor)) throw new Error('an order is recorded by an officer');
  const hari = hariDi(badan.zona, now);
  const salah = bidangSalah(m, hari);
  if (salah) return { ok: false, bidang: salah };
  const ada = new Set((await selectAsli(trx, badan.id, s.keberatan)).map((a) => a.id));
  if (m.dokumen.some((id) => !ada.has(id))) return { ok: false, bidang: 'dokumen' };
  const id = newId();
  await trx
    .insertInto('sengketa_perintah')
    .values({
      badan_publik_id: badan.id,
      id,
      sengketa_id: s.id,
      nomor: m.nomor,
      tanggal: m.tanggal,
      teks: m.teks,
      sidang: m.sidang === '' ? null : m.sidang,
      dokumen: [...new Set(m.dokumen)],
      dicatat_oleh: aktor.id,
      dicatat_pada: now,
    })
    .execute();
  const data = { perintah_id: id, tanggal: m.tanggal, dokumen: new Set(m.dokumen).size };
  await appendPeristiwa(trx, {
    badanId: badan.id,
    berkas: berkasSengketa(s.id),
    jenis: 'sengketa_perintah_dicatat',
    data,
    aktor,
    pada: now,
  });
  await bunyikan(trx, {
    badanId: badan.id,
    now,
    templat: 'sengketa_perintah_menunggu',
    data: { nomor: s.nomor },
    jalur: alamatBerkas(s.nomor),
    kunci: `sengketa_perintah:${id}`,
    untuk: { peran: 'atasan', hariIni: hari },
  });
  return { ok: true };
}

export type TolakSetuju = 'perintah_tidak_ada' | 'pencatat_sama' | 'sudah_disetujui';

/** The Atasan PPID has read the order and lets its documents be sealed; never who recorded it. */
export async function setujuiPerintah(
  trx: Trx,
  { badan, aktor, now }: Pelaku,
  sengketaId: string,
  id: string,
): Promise<{ ok: true } | { ok: false; alasan: TolakSetuju }> {
  const row = await trx
    .selectFrom('sengketa_perintah')
    .select(['dicatat_oleh', 'disetujui_pada'])
    .where('badan_publik_id', '=', badan.id)
    .where('sengketa_id', '=', sengketaId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  if (!row || !('id' in aktor)) return { ok: false, alasan: 'perintah_tidak_ada' };
  if (row.disetujui_pada !== null) return { ok: false, alasan: 'sudah_disetujui' };
  if (row.dicatat_oleh === aktor.id) return { ok: false, alasan: 'pencatat_sama' };
  await trx
    .updateTable('sengketa_perintah')
    .set({ disetujui_oleh: aktor.id, disetujui_pada: now })
    .where('badan_publik_id', '=', badan.id)
    .where('id', '=', id)
    .execute();
  const data = { perintah_id: id };
  await appendPeristiwa(trx, {
    badanId: badan.id,
    berkas: berkasSengketa(sengketaId),
    jenis: 'sengketa_perintah_disetujui',
    data,
    aktor,
    pada: now,
  });
  return { ok: true };
}
