import { beforeAll, describe, expect, test } from 'vitest';
import { withBadan, withBadanWrite } from '../shared/db/db.ts';
import { checkHtml, render } from '../shared/html/test/check-html.ts';
import { newId } from '../shared/id.ts';
import { usePg } from '../shared/test/pg.ts';
import { installKalender } from '../tenggat/tenggat.actions.ts';
import { Beranda } from './beranda.pages.tsx';
import { selectBeranda } from './beranda.queries.ts';

const t = usePg();
const now = new Date('2026-04-01T03:00:00Z');
const badan = (id: string) => ({ id, zona: 'Asia/Jakarta' });

/** One request, as its slice would leave it; answered on a day, or open with a due date. */
async function permohonan(badanId: string, nomor: string, p: { diterima: string; dijawab?: string; tempo?: string }): Promise<void> {
  const [orang, id] = [newId(), newId()];
  await t().admin(`insert into orang (badan_publik_id, id, kunci, kunci_induk, dibuat_pada) values ($1, $2, '\\x00', 'uji', $3)`, [
    badanId,
    orang,
    p.diterima,
  ]);
  await t().admin(
    `insert into permohonan (badan_publik_id, id, nomor, orang_id, jenis_pemohon, kanal, sasaran, cara_memperoleh, kabari_lewat, keadaan, diterima_pada, dicatat_pada, jatuh_tempo)
     values ($1, $2, $3, $4, 'perorangan', 'web', 'tidak_tahu', 'salinan', 'halaman', $5, $6, $6, $7)`,
    [badanId, id, nomor, orang, p.dijawab === undefined ? 'diproses' : 'dikabulkan', p.diterima, p.tempo ?? null],
  );
  if (p.dijawab === undefined) return;
  await t().admin(
    `insert into peristiwa (badan_publik_id, id, berkas_jenis, berkas_id, urutan, jenis, versi, aktor_jenis, pada, data, hash_sebelum, hash)
     values ($1, $2, 'permohonan', $3, 1, 'permohonan_diberitahukan', 1, 'sistem', $4, '{}', '', 'uji')`,
    [badanId, newId(), id, p.dijawab],
  );
}

beforeAll(async () => {
  const { badanA, badanB } = t();
  for (const id of [badanA, badanB]) await withBadanWrite(t().db, id, (trx) => installKalender(trx, id, new Date('2026-01-02T00:00:00Z')));
  // The worked case of the law's calendar: ten working days from 16 March 2026 end on 7 April; here two of them.
  await permohonan(badanA, '2026-000001', { diterima: '2026-03-16T01:00:00Z', dijawab: '2026-03-25T01:00:00.000Z' });
  await permohonan(badanA, '2026-000002', { diterima: '2026-01-05T01:00:00Z', dijawab: '2026-02-27T01:00:00.000Z' });
  await permohonan(badanA, '2026-000003', { diterima: '2026-03-20T01:00:00Z', tempo: '2026-03-31' });
  await permohonan(badanA, '2026-000004', { diterima: '2026-03-20T01:00:00Z', tempo: '2026-04-02' });
  await permohonan(badanA, '2026-000005', { diterima: '2026-03-20T01:00:00Z', tempo: '2026-04-20' });
  await permohonan(badanB, '2026-000001', { diterima: '2026-03-20T01:00:00Z', tempo: '2026-03-21' });
});

describe('the front page of a body', () => {
  test('counts what it owes and kept, in working days of its own calendar', async () => {
    const data = await withBadan(t().db, t().badanA, (trx) => selectBeranda(trx, badan(t().badanA), now));
    expect(data.janji?.berjalan).toEqual({ lewat: 1, mendesak: 1, longgar: 1 });
    expect(data.janji?.sebaran.kelompok).toEqual([1, 0, 0, 0, 1]);
  });

  test('sees nothing of another body, and says nothing before the first answer', async () => {
    const data = await withBadan(t().db, t().badanB, (trx) => selectBeranda(trx, badan(t().badanB), now));
    expect(data).toEqual({ informasiTerbit: 0, terbaru: [], unit: [], janji: undefined });
    const halaman = { bahasa: 'id' as const, jalur: '/', badan: { nama: 'Pemerintah Kota B (contoh)' } };
    expect(await checkHtml(render(Beranda({ halaman, data })))).toEqual([]);
  });
});
