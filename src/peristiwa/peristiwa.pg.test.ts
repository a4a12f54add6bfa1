import { describe, expect, it } from 'vitest';
import { withBadan, withBadanSnapshot, withBadanWrite } from '../shared/db/db.ts';
import { newId } from '../shared/id.ts';
import { usePg } from '../shared/test/pg.ts';
import { terbitkanAkar, verifikasiBadan } from './akar.actions.ts';
import { appendPeristiwa } from './peristiwa.actions.ts';
import { selectPeristiwa } from './peristiwa.queries.ts';

const t = usePg();
const pada = new Date('2026-05-04T01:02:03.004Z');

function tulis(badanId: string, id: string, tanggal: string) {
  return withBadanWrite(t().db, badanId, (trx) =>
    appendPeristiwa(trx, {
      badanId,
      berkas: { jenis: 'uji', id },
      jenis: 'akar_diterbitkan',
      data: { tanggal, akar: 'x' },
      aktor: { jenis: 'sistem' },
      pada,
    }),
  );
}

describe('the ledger on PostgreSQL', () => {
  it('chains events of one file, also when many writers come at once', async () => {
    const id = newId();
    await Promise.all(Array.from({ length: 12 }, (_, i) => tulis(t().badanA, id, `2026-01-${10 + i}`)));
    const rows = await withBadan(t().db, t().badanA, (trx) => selectPeristiwa(trx, t().badanA, { jenis: 'uji', id }));
    expect(rows.map((row) => row.urutan)).toEqual(Array.from({ length: 12 }, (_, i) => i + 1));
    const hasil = await withBadan(t().db, t().badanA, (trx) => verifikasiBadan(trx, t().badanA));
    expect(hasil).toMatchObject({ utuh: true, peristiwa: 12, rusak: [] });
  });

  it('is whole to a reader while others write', async () => {
    const id = newId();
    await tulis(t().badanA, id, '2026-02-01');
    const hasil = await withBadanSnapshot(t().db, t().badanA, async (trx) => {
      await selectPeristiwa(trx, t().badanA, { jenis: 'uji', id });
      // Comes in after the reader began: neither its event nor its new head may be seen alone.
      await tulis(t().badanA, id, '2026-02-02');
      return verifikasiBadan(trx, t().badanA);
    });
    expect(hasil).toMatchObject({ utuh: true, rusak: [] });
    expect(hasil.peristiwa).toBe((await withBadanSnapshot(t().db, t().badanA, (trx) => verifikasiBadan(trx, t().badanA))).peristiwa - 1);
  });

  it('an event rolls back with its change', async () => {
    const id = newId();
    const failing = withBadanWrite(t().db, t().badanA, async (trx) => {
      await appendPeristiwa(trx, {
        badanId: t().badanA,
        berkas: { jenis: 'uji', id },
        jenis: 'akar_diterbitkan',
        data: { tanggal: 'x', akar: 'x' },
        aktor: { jenis: 'sistem' },
        pada,
      });
      throw new Error('change failed');
    });
    await expect(failing).rejects.toThrow('change failed');
    expect(await withBadan(t().db, t().badanA, (trx) => selectPeristiwa(trx, t().badanA, { jenis: 'uji', id }))).toEqual([]);
  });

  it('the app role may neither change nor delete an event', async () => {
    const update = withBadanWrite(t().db, t().badanA, (trx) => trx.updateTable('peristiwa').set({ data: '{}' }).execute());
    await expect(update).rejects.toThrow(/permission denied/);
    const remove = withBadanWrite(t().db, t().badanA, (trx) => trx.deleteFrom('peristiwa').execute());
    await expect(remove).rejects.toThrow(/permission denied/);
  });

  it('one body reads nothing of another, and an unset body is an error', async () => {
    const id = newId();
    await tulis(t().badanA, id, '2026-02-02');
    const seen = await withBadan(t().db, t().badanB, (trx) => trx.selectFrom('peristiwa').selectAll().execute());
    expect(seen).toEqual([]);
    await expect(t().db.selectFrom('peristiwa').selectAll().execute()).rejects.toThrow(
      /app\.badan_publik|invalid input syntax for type uuid/,
    );
  });

  it('a row changed behind the program is named, before and after the root', async () => {
    const id = newId();
    await tulis(t().badanA, id, '2026-03-01');
    await tulis(t().badanA, id, '2026-03-02');
    await withBadanWrite(t().db, t().badanA, (trx) => terbitkanAkar(trx, t().badanA, '2026-03-02', pada));
    await t().admin(`update peristiwa set data = '{"akar":"palsu","tanggal":"2026-03-01"}' where berkas_id = $1 and urutan = 1`, [id]);
    const hasil = await withBadan(t().db, t().badanA, (trx) => verifikasiBadan(trx, t().badanA));
    expect(hasil.rusak).toEqual([{ berkas: { jenis: 'uji', id }, urutan: 1, sebab: 'isi_berubah' }]);
    await t().admin(`delete from peristiwa where berkas_id = $1`, [id]);
    await t().admin(`delete from peristiwa_kepala where berkas_id = $1`, [id]);
    const gone = await withBadan(t().db, t().badanA, (trx) => verifikasiBadan(trx, t().badanA));
    expect(gone.rusak).toEqual([{ berkas: { jenis: 'uji', id }, urutan: 2, sebab: 'berkas_hilang' }]);
  });

  it('a second root of the same day changes nothing', async () => {
    const first = await withBadanWrite(t().db, t().badanB, (trx) => terbitkanAkar(trx, t().badanB, '2026-04-01', pada));
    expect(first?.akar).toMatch(/^[0-9a-f]{64}$/);
    expect(await withBadanWrite(t().db, t().badanB, (trx) => terbitkanAkar(trx, t().badanB, '2026-04-01', pada))).toBeUndefined();
  });
});
