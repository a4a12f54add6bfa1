import { beforeAll, describe, expect, it } from 'vitest';
import { routes as ruteInformasi } from '../informasi/informasi.routes.ts';
import { periksaHtml, useWeb } from '../informasi/test/server.ts';
import { ajukan, pasangKalender } from '../permohonan/uji/badan.ts';
import { withBadanWrite } from '../shared/db/db.ts';
import { usePg } from '../shared/test/pg.ts';
import { routes as ruteKeterbukaan } from './keterbukaan.routes.ts';

const t = usePg();
const web = useWeb(t, [...ruteInformasi, ...ruteKeterbukaan]);
const RINCIAN = 'jalan lingkungan';

async function ditolak(unit: string, hasil: string): Promise<void> {
  const pada = new Date('2026-02-10T03:00:00Z');
  await withBadanWrite(t().db, t().badanA, async (trx) => {
    const { id } = await ajukan(trx, t().badanA, { diterimaPada: pada, sasaran: 'unit', unitIds: [unit] }, pada);
    await trx.updateTable('permohonan').set({ hasil }).where('badan_publik_id', '=', t().badanA).where('id', '=', id).execute();
  });
  await t().admin(
    `insert into tugas_unit (badan_publik_id, id, permohonan_id, unit_id, keadaan, batas, dibuat_pada)
     select badan_publik_id, gen_random_uuid(), id, $1, 'menunggu', '2026-03-10', now() from permohonan order by dicatat_pada desc, id desc limit 1`,
    [unit],
  );
}

describe('the gap radar', () => {
  beforeAll(async () => {
    await pasangKalender(t());
    await ditolak(t().unitA1, 'belum_dikuasai');
    await ditolak(t().unitA2, 'ditolak');
    await t().admin(
      `insert into pencarian_kosong (badan_publik_id, hari, kunci, kata, unit, jumlah) values
       ($1, '2026-02-20', 'inventaris', 'inventaris zamrud', 'dinas-satu', 7), ($1, '2026-02-20', 'langka', 'kata langka', 'dinas-satu', 4),
       ($1, '2026-02-20', 'dua', 'kata dinas dua', 'dinas-dua', 6), ($1, '2026-02-20', 'tanpa', 'kata tanpa unit', null, 8), ($2, '2026-02-20', 'b', 'kata kota lain', 'dinas-satu', 9)`,
      [t().badanA, t().badanB],
    );
  });

  it('shows PPID Utama all units with evidence, searches from five on, and the way to publish', async () => {
    const { status, body } = await web().get('/kerja/radar', 'utama');
    expect(status).toBe(200);
    expect(await periksaHtml(body)).toEqual([]);
    for (const text of [
      'inventaris zamrud',
      'kata dinas dua',
      'kata tanpa unit',
      '1 permohonan dijawab belum dikuasai',
      '1 permohonan ditolak',
      'Terbitkan sekarang',
    ])
      expect(body).toContain(text);
    for (const text of ['kata langka', 'kata kota lain', RINCIAN]) expect(body).not.toContain(text);
    const sel = /href="(\/kerja\/wajib\/dinas-satu\/[^"]+)"/.exec(body)?.[1] ?? '';
    expect((await web().get(sel, 'utama')).status).toBe(200);
    // Past the end is the last page, not an empty one.
    expect((await web().get('/kerja/radar?halaman=9', 'utama')).body).toContain('inventaris zamrud');
  });

  it('shows a unit its own gaps and searches only; another body its own', async () => {
    const { body } = await web().get('/kerja/radar', 'pelaksana-a1');
    expect(body).toContain('inventaris zamrud');
    for (const text of ['kata dinas dua', 'kata tanpa unit', 'kata langka', 'Dinas Dua', '1 permohonan ditolak'])
      expect(body).not.toContain(text);
    expect((await web().get('/kerja/radar?bahasa=en', 'pelaksana-a1')).body).toContain('Publish now');
    expect((await web().get('b:/kerja/radar', 'utama')).body).not.toContain('inventaris zamrud');
  });

  it('is closed to the desk', async () => {
    expect((await web().get('/kerja/radar', 'petugas')).status).toBe(403);
  });
});
