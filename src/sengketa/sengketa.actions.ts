import { lockKeberatan } from '../keberatan/keberatan.actions.ts';
import { appendPeristiwa } from '../peristiwa/peristiwa.actions.ts';
import type { AktorPeristiwa } from '../peristiwa/peristiwa.ts';
import { nextUrutan } from '../permohonan/pintu.actions.ts';
import type { Trx } from '../shared/db/db.ts';
import { hariDi } from '../shared/hari.ts';
import { newId } from '../shared/id.ts';
import { yearOf } from '../shared/tanggal.ts';
import { berkasSengketa, selectOptionalKasusSengketa, selectTenggatSengketa } from './sengketa.queries.ts';
import { type AlasanCatat, decideCatat, replaySengketa, type Sengketa } from './sengketa.ts';
import type { Kejadian } from './transisi.ts';

export type Pelaku = { badan: { id: string; zona: string }; aktor: AktorPeristiwa; now: Date };

/** The next date of a clock that runs: for sorting and for the eye. */
async function langkahDari(trx: Trx, { badan, now }: Pelaku, s: Sengketa): Promise<string | null> {
  if (s.berakhir) return null;
  const hari = hariDi(badan.zona, now);
  const semua = (await selectTenggatSengketa(trx, badan, s, now)).flatMap((t) =>
    t.keadaan === 'berjalan' && t.tanggal !== null && t.tanggal >= hari ? [t.tanggal] : [],
  );
  return semua.toSorted()[0] ?? null;
}

/** Records that the objector went to the commission. One objection may come there again after an application was not registered. */
export async function bukaSengketa(
  trx: Trx,
  pelaku: Pelaku,
  keberatanId: string,
  tanggal: string,
): Promise<{ ok: true; nomor: string } | { ok: false; alasan: 'di_masa_depan' | 'tidak_ditemukan' }> {
  const { badan, aktor, now } = pelaku;
  const hari = hariDi(badan.zona, now);
  if (tanggal > hari) return { ok: false, alasan: 'di_masa_depan' };
  if (!(await lockKeberatan(trx, badan.id, keberatanId))) return { ok: false, alasan: 'tidak_ditemukan' };
  const nomor = `S${yearOf(hari)}-${String(await nextUrutan(trx, badan.id, 'sengketa', yearOf(hari))).padStart(6, '0')}`;
  const id = newId();
  await trx
    .insertInto('sengketa')
    .values({
      badan_publik_id: badan.id,
      id,
      nomor,
      keberatan_id: keberatanId,
      keadaan: 'dimohonkan',
      diajukan_pada: tanggal,
      langkah_pada: await langkahDari(trx, pelaku, replaySengketa(tanggal, [])),
      dicatat_pada: now,
    })
    .execute();
  const data = { nomor, keberatan_id: keberatanId, tanggal };
  await appendPeristiwa(trx, { badanId: badan.id, berkas: berkasSengketa(id), jenis: 'sengketa_dimohonkan', data, aktor, pada: now });
  return { ok: true, nomor };
}

/** Records what happened at the commission or in court, with a note beside it. */
export async function catatKejadian(
  trx: Trx,
  pelaku: Pelaku,
  id: string,
  m: { kejadian: Kejadian; tanggal: string; catatan: string },
): Promise<{ ok: true } | { ok: false; alasan: AlasanCatat }> {
  const { badan, aktor, now } = pelaku;
  await trx.selectFrom('sengketa').select('id').where('badan_publik_id', '=', badan.id).where('id', '=', id).forUpdate().execute();
  const kasus = await selectOptionalKasusSengketa(trx, badan.id, id);
  if (!kasus) return { ok: false, alasan: 'bukan_keadaan' };
  const satu = { kejadian: m.kejadian, tanggal: m.tanggal };
  const r = decideCatat(kasus.sengketa, satu, hariDi(badan.zona, now));
  if (!r.ok) return r;
  const sesudah = replaySengketa(kasus.sengketa.diajukan, [...kasus.sengketa.kejadian, satu]);
  await appendPeristiwa(trx, { badanId: badan.id, berkas: berkasSengketa(id), jenis: 'sengketa_kejadian', data: satu, aktor, pada: now });
  await trx
    .updateTable('sengketa')
    .set({
      keadaan: sesudah.keadaan,
      langkah_pada: await langkahDari(trx, pelaku, sesudah),
      berakhir_pada: sesudah.berakhir ? now : null,
    })
    .where('badan_publik_id', '=', badan.id)
    .where('id', '=', id)
    .execute();
  if (m.catatan !== '')
    await trx
      .insertInto('sengketa_catatan')
      .values({
        badan_publik_id: badan.id,
        id: newId(),
        sengketa_id: id,
        ...m,
        dicatat_oleh: 'id' in aktor ? aktor.id : null,
        dicatat_pada: now,
      })
      .execute();
  return { ok: true };
}
