import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type App, buatApp } from './app.ts';
import { tanamSeed } from './contoh/seed.actions.ts';
import { bangunIndeks } from './pencarian/bangun.actions.ts';
import { mesin } from './pencarian/pembaca.ts';
import { beriPeran, buatToken, pastikanAkun } from './pengguna/pengguna.actions.ts';
import { loadConfig } from './shared/config/load.ts';
import { withBadan, withBadanWrite } from './shared/db/db.ts';
import { buatLog } from './shared/log.ts';
import { usePg } from './shared/test/pg.ts';
import { installKalender } from './tenggat/tenggat.actions.ts';

// A page runs a fixed, small number of queries: the same on little data and on much, and never more than stands here.
const t = usePg();
const HOST = 'a.contoh.id';
let app: App;
let data: string;
let token = '';
let kueri: string[] = [];
const config = () => loadConfig({ BETANG_DATA: data, BETANG_NOW: '2026-11-25T10:00:00+07:00' });

beforeAll(async () => {
  data = await mkdtemp(join(tmpdir(), 'betang-kueri-'));
  app = await buatApp({
    config: config(),
    databaseUrl: t().appUrl,
    log: buatLog('uji'),
    hashRingan: true,
    onQuery: (sql) => void kueri.push(sql),
  });
  const now = config().now();
  await withBadanWrite(t().db, t().badanA, async (trx) => {
    await installKalender(trx, t().badanA, now);
    const { akunId } = await pastikanAkun(trx, {
      email: 'utama@contoh.id',
      nama: 'Utama Contoh',
      sandiHash: await app.akun.hashSandi('contoh contoh 1'),
      now,
    });
    for (const peran of ['utama', 'petugas'] as const) await beriPeran(trx, { badanId: t().badanA, akunId, peran, dari: '2026-01-01' });
    token = (await buatToken(trx, { badanId: t().badanA, akunId, nama: 'uji', hak: ['semua'], now })).token;
  });
}, 180_000);

afterAll(async () => {
  await app.close();
  await rm(data, { recursive: true, force: true });
});

/** Grows the body to so much data of one seed, with its index. */
async function tumbuhkan(informasi: number, permohonan: number, unit: number): Promise<void> {
  const badan = { id: t().badanA, zona: 'Asia/Jakarta' };
  const read = <T>(fn: Parameters<typeof withBadan<T>>[2]): Promise<T> => withBadan(t().db, badan.id, fn);
  const write = <T>(fn: Parameters<typeof withBadanWrite<T>>[2]): Promise<T> => withBadanWrite(t().db, badan.id, fn);
  await tanamSeed({ badan, config: config(), read, write, kabar: () => undefined }, { informasi, permohonan, unit, acak: 5 });
  const built = await bangunIndeks({
    badanId: badan.id,
    read,
    write,
    config: config(),
    mesin: mesin.mesin,
    berhenti: new AbortController().signal,
  });
  expect(built).toMatchObject({ ok: true });
}

const KENDALI = /^(begin|commit|rollback)\b/;

/** Statements of one call, asked a second time: what a process keeps in memory is warm then. A cookie keeps whole kept answers out. */
async function hitung(path: string): Promise<number> {
  const panggil = () =>
    app.server.inject({
      method: 'GET',
      url: path,
      headers: { host: HOST, ...(path.startsWith('/kerja') ? { authorization: `Bearer ${token}` } : { cookie: 'uji=1' }) },
    });
  await panggil();
  kueri = [];
  const response = await panggil();
  expect(response.statusCode, path).toBe(200);
  return kueri.filter((sql) => !KENDALI.test(sql)).length;
}

/** Most statements a page may run, token and membership of an officer among them. */
const PALING: Readonly<Record<string, number>> = {
  '/': 6,
  '/informasi': 4,
  '/informasi?kategori=berkala&tahun=2026': 4,
  '/informasi/:slug': 6,
  '/unit': 4,
  '/unit/:unit': 8,
  '/cari?q=anggaran+drainase': 8,
  '/cari?q=angaran': 10,
  '/keterbukaan/peringkat': 3,
  '/keterbukaan/rumus': 0,
  '/hitung-tenggat': 5,
  '/peristiwa/akar': 1,
  '/api/v1/informasi': 4,
  '/api/v1/informasi/:id': 6,
  '/api/v1/cari?q=anggaran': 8,
  '/api/v1/saran?q=angg': 2,
  '/kerja': 20,
  '/kerja/permohonan': 14,
  '/kerja/permohonan/:nomor': 24,
  '/kerja/peringkat': 8,
  '/kerja/informasi': 12,
  '/kerja/informasi/verifikasi': 12,
};

async function ukur(): Promise<Record<string, number>> {
  const badan = t().badanA;
  const [item] = await t().admin<{ id: string; slug: string; unit: string }>(
    `select i.id, i.slug, u.slug as unit from informasi i join unit u on u.badan_publik_id = i.badan_publik_id and u.id = i.unit_id
     where i.badan_publik_id = $1 and i.publik = 'terbit' and i.dokumen_utama_id is not null order by i.id limit 1`,
    [badan],
  );
  const [kasus] = await t().admin<{ nomor: string }>(
    `select nomor from permohonan where badan_publik_id = $1 and keadaan = 'diproses' order by id limit 1`,
    [badan],
  );
  const jalur = (p: string): string =>
    p
      .replace(':slug', item?.slug ?? '')
      .replace(':id', item?.id ?? '')
      .replace(':unit', item?.unit ?? '')
      .replace(':nomor', kasus?.nomor ?? '');
  const found: Record<string, number> = {};
  for (const path of Object.keys(PALING)) found[path] = await hitung(jalur(path));
  return found;
}

/** A search that finds pages reads their text, one that finds none does not: there only the bound holds. */
const tetap = (found: Record<string, number>): [string, number][] => Object.entries(found).filter(([path]) => !path.includes('cari?'));

describe('queries of a page', { timeout: 600_000 }, () => {
  it('are few, and as many on much data as on little', async () => {
    await tumbuhkan(60, 120, 3);
    const sedikit = await ukur();
    await tumbuhkan(600, 400, 8);
    const banyak = await ukur();
    for (const found of [sedikit, banyak]) expect(Object.entries(found).filter(([path, n]) => n > (PALING[path] ?? 0))).toEqual([]);
    expect(tetap(banyak)).toEqual(tetap(sedikit));
  });
});

describe('a kept answer', () => {
  const baca = async (headers: Record<string, string> = {}) => {
    kueri = [];
    const r = await app.server.inject({ method: 'GET', url: '/informasi?kategori=berkala', headers: { host: HOST, ...headers } });
    return { status: r.statusCode, body: r.body, etag: String(r.headers.etag), kueri: kueri.filter((sql) => !KENDALI.test(sql)) };
  };

  it('costs one question to the database, and is the answer that a fresh reading gives', async () => {
    const segar = await baca({ cookie: 'uji=1' });
    await baca();
    const kedua = await baca();
    expect(kedua.kueri).toEqual(['select pg_current_snapshot()::text as tanda']);
    expect([kedua.body, kedua.etag]).toEqual([segar.body, segar.etag]);
    expect(await baca({ 'if-none-match': kedua.etag })).toMatchObject({ status: 304, body: '' });
    expect((await baca({ 'accept-encoding': 'gzip' })).etag).toMatch(/-gz"$/);
  });

  it('ends with the next commit, whoever wrote it and wherever', async () => {
    const lama = await baca();
    await t().admin("update informasi set judul = 'Judul yang baru saja diganti' where badan_publik_id = $1 and kategori = 'berkala'", [
      t().badanA,
    ]);
    const baru = await baca();
    expect(baru.kueri.length).toBeGreaterThan(1);
    expect(baru.body).not.toBe(lama.body);
    expect(baru.body).toContain('Judul yang baru saja diganti');
    await t().admin('update unit set nama = nama where badan_publik_id = $1', [t().badanB]);
    expect((await baca()).kueri.length).toBeGreaterThan(1);
  });

  it('is never given to or taken from a visitor with a session, a cookie or a code', async () => {
    await baca();
    for (const headers of [{ cookie: 'uji=1' }, { authorization: `Bearer ${token}` }, { 'x-kode-akses': 'ABCD-EFGH' }])
      expect((await baca(headers)).kueri.length, Object.keys(headers)[0]).toBeGreaterThan(1);
  });
});
