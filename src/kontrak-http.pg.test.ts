// How the interface behaves whatever is called: languages, methods, other sites, caching, weight, tokens, proxies.
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { gunzipSync } from 'node:zlib';
import { afterAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { buatApp } from './app.ts';
import { ASAL, NOW, PERMOHONAN, useKontrak } from './kontrak.fixture.ts';
import { cabutToken } from './pengguna/pengguna.actions.ts';
import { sidikToken } from './pengguna/sesi.ts';
import { loadConfig } from './shared/config/load.ts';
import { withBadanWrite } from './shared/db/db.ts';
import { buatLog } from './shared/log.ts';
import { usePg } from './shared/test/pg.ts';

const t = usePg();
const rumah = useKontrak(t);
const galat = z.strictObject({ kode: z.string(), pesan: z.string().min(5), id_galat: z.string().min(6) });

const BACAAN = [
  '/api/v1/informasi',
  '/api/v1/cari?q=neraca',
  '/api/v1/saran?q=ner',
  '/api/v1/kalender/jatuh-tempo?dari=2026-03-16&hari_kerja=10',
  '/api/v1/peristiwa/akar',
  '/api/openapi.json',
];

describe('errors', () => {
  test('an address that does not exist under /api is JSON, in Indonesian, or English when asked', async () => {
    const id = await rumah().get('/api/v1/tidak-ada');
    expect([id.status, id.kepala['content-type']]).toEqual([404, 'application/json; charset=utf-8']);
    expect(galat.parse(id.json)).toMatchObject({ kode: 'tidak_ditemukan', pesan: 'Halaman atau data ini tidak ada.' });
    for (const kepala of ['en', 'en-GB,en;q=0.9', 'id;q=0.3, en;q=0.8', 'fr, en;q=0.1'])
      expect(galat.parse((await rumah().get('/api/v1/tidak-ada', { 'accept-language': kepala })).json).pesan).toBe(
        'There is no such page or record.',
      );
    for (const kepala of ['id', 'id-ID,id;q=0.9,en;q=0.8', 'fr', '', 'en;q=0', 'ent'])
      expect(galat.parse((await rumah().get('/api/v1/tidak-ada', { 'accept-language': kepala })).json).pesan).toMatch(/^Halaman/);
  });

  test('refused input is in the language asked for', async () => {
    const r = await rumah().get('/api/v1/informasi?halaman=x', { 'accept-language': 'en' });
    expect(r.teks).toContain('This has the wrong form.');
    expect((await rumah().panggil('POST', '/api/v1/permohonan', { isi: {}, kepala: { 'accept-language': 'en' } })).teks).toContain(
      'Fill in this part first.',
    );
    const rusak = { isi: '{', kepala: { 'content-type': 'application/json', 'accept-language': 'en' } };
    expect((await rumah().panggil('POST', '/api/v1/permohonan', rusak)).teks).toContain('cannot be read');
  });

  test('405 names what the address takes', async () => {
    for (const [method, url, allow] of [
      ['POST', '/api/v1/informasi', 'GET, HEAD, OPTIONS'],
      ['DELETE', '/api/v1/permohonan', 'POST, OPTIONS'],
      ['PUT', '/api/v1/permohonan/2026-000001', 'GET, HEAD, OPTIONS'],
    ] as const) {
      const r = await rumah().panggil(method, url);
      expect([url, r.status, galat.parse(r.json).kode, r.kepala['allow']]).toEqual([url, 405, 'cara_salah', allow]);
    }
    expect((await rumah().get('/api/v1/permohonan')).status).toBe(405);
  });

  test('a page that is not there is a page, not JSON', async () => {
    const r = await rumah().get('/tidak-ada');
    expect([r.status, r.kepala['content-type']]).toEqual([404, 'text/html; charset=utf-8']);
  });

  test.each(['/api/v1/informasi/%E0%A4', '/api/v1/%zz', `/api/v1/informasi/${'a'.repeat(5_000)}`])('a broken address %s', async (url) => {
    const r = await rumah().get(url);
    expect([400, 404, 414]).toContain(r.status);
    expect(galat.parse(r.json).pesan).toMatch(/^(Alamat|Halaman)/);
  });

  test('an unknown host gets 421 as JSON', async () => {
    const r = await rumah().get('/api/v1/informasi', { host: 'lain.contoh.id' });
    expect([r.status, galat.parse(r.json).kode]).toEqual([421, 'host_tidak_dikenal']);
  });
});

describe('HEAD, OPTIONS and other sites', () => {
  test('HEAD answers as GET without the body', async () => {
    for (const url of BACAAN) {
      const [get, head] = [await rumah().get(url), await rumah().panggil('HEAD', url)];
      expect([url, head.status, head.teks, head.kepala['etag']]).toEqual([url, 200, '', get.kepala['etag']]);
    }
  });

  test('public reading may be read by scripts of any site, also its refusals; nothing else may', async () => {
    for (const url of [...BACAAN, '/api/v1/informasi?halaman=x', `/api/v1/informasi/${rumah().id.terbit}`]) {
      const r = await rumah().get(url, { origin: 'https://koran.contoh' });
      expect([url, r.kepala['access-control-allow-origin'], r.kepala['access-control-allow-credentials']]).toEqual([url, '*', undefined]);
    }
    for (const url of ['/api/v1/permohonan/2026-000001', '/', '/informasi', '/masuk', '/readyz'])
      expect([url, (await rumah().get(url)).kepala['access-control-allow-origin']]).toEqual([url, undefined]);
    const kirim = await rumah().panggil('POST', '/api/v1/permohonan', { isi: PERMOHONAN, kepala: { origin: 'https://koran.contoh' } });
    expect([kirim.status, kirim.kepala['access-control-allow-origin']]).toEqual([403, undefined]);
  });

  test('OPTIONS says what is taken, and to other sites only for public reading', async () => {
    const baca = await rumah().panggil('OPTIONS', '/api/v1/informasi', { kepala: { origin: 'https://koran.contoh' } });
    expect(baca).toMatchObject({ status: 204, teks: '' });
    expect(baca.kepala).toMatchObject({
      allow: 'GET, HEAD, OPTIONS',
      'access-control-allow-origin': '*',
      'access-control-allow-methods': 'GET, HEAD',
    });
    const tulis = await rumah().panggil('OPTIONS', '/api/v1/permohonan', { kepala: { origin: 'https://koran.contoh' } });
    expect([tulis.status, tulis.kepala['allow'], tulis.kepala['access-control-allow-origin']]).toEqual([204, 'POST, OPTIONS', undefined]);
    expect((await rumah().panggil('OPTIONS', '/api/v1/tidak-ada')).status).toBe(404);
  });
});

describe('caching and weight', () => {
  test('public reading may be kept a minute and is not sent again when it did not change', async () => {
    for (const url of BACAAN) {
      const r = await rumah().get(url);
      const etag = String(r.kepala['etag']);
      expect([url, r.kepala['cache-control']]).toEqual([url, 'public, max-age=60']);
      for (const kepala of [etag, `W/${etag}`, `"lain", ${etag}`])
        expect([url, kepala, (await rumah().get(url, { 'if-none-match': kepala })).status]).toEqual([url, kepala, 304]);
      expect((await rumah().get(url, { 'if-none-match': '"lain"' })).status).toBe(200);
    }
  });

  test('is packed for whoever can read it', async () => {
    const r = await rumah().app.server.inject({ url: '/api/v1/informasi', headers: { host: 'a.contoh.id', 'accept-encoding': 'gzip' } });
    expect(r.headers['content-encoding']).toBe('gzip');
    expect(gunzipSync(r.rawPayload).toString()).toBe((await rumah().get('/api/v1/informasi')).teks);
  });

  test('a query of 50,000 bytes is refused in the same shape, on a real connection', async () => {
    const alamat = await rumah().app.server.listen({ port: 0, host: '127.0.0.1' });
    const socket = connect(Number(new URL(alamat).port), '127.0.0.1');
    socket.write(`GET /api/v1/cari?q=${'a'.repeat(50_000)} HTTP/1.1\r\nhost: a.contoh.id\r\n\r\n`);
    const jawab = await text(socket);
    expect(jawab).toMatch(/^HTTP\/1\.1 431 /);
    expect(galat.parse(JSON.parse(jawab.split('\r\n\r\n')[1] ?? '')).kode).toBe('alamat_salah');
  });
});

describe('personal tokens', () => {
  test('a token that is unknown, misspelt or revoked opens nothing, also not what is public, and says so in JSON', async () => {
    const token = await rumah().token('utama');
    const pakai = (url: string, kunci: string) => rumah().get(url, { authorization: `Bearer ${kunci}` });
    expect((await pakai('/kerja', token)).status).toBe(200);
    for (const [url, kunci] of [
      ['/kerja', 'btg_salah'],
      ['/api/v1/informasi', 'btg_salah'],
      ['/kerja', token.slice(0, -1)],
    ] as const) {
      const r = await pakai(url, kunci);
      expect([url, r.status, galat.parse(r.json).kode, r.kepala['www-authenticate']]).toEqual([
        url,
        401,
        'token_salah',
        'Bearer error="invalid_token"',
      ]);
    }
    const [row] = await t().admin<{ id: string; akun_id: string }>('select id, akun_id from token_akses where sidik = $1', [
      sidikToken(token),
    ]);
    await withBadanWrite(t().db, t().badanA, (trx) =>
      cabutToken(trx, { badanId: t().badanA, akunId: row?.akun_id ?? '', id: row?.id ?? '', now: NOW }),
    );
    expect((await pakai('/kerja', token)).status).toBe(401);
  });

  test('a narrow token opens only its own right; a wide one never more than the officer holds', async () => {
    const sempit = await rumah().token('utama', ['peristiwa:baca']);
    const pakai = (url: string, kunci: string) => rumah().get(url, { authorization: `Bearer ${kunci}` });
    expect((await pakai('/kerja/peristiwa', sempit)).status).toBe(200);
    const lain = await pakai('/kerja/permohonan', sempit);
    expect([lain.status, galat.parse(lain.json).kode]).toEqual([403, 'tidak_berhak']);
    const petugas = await rumah().token('petugas', ['semua']);
    expect([(await pakai('/kerja/permohonan', petugas)).status, (await pakai('/kerja/peristiwa', petugas)).status]).toEqual([200, 403]);
    const mimpi = await rumah().token('petugas', ['peristiwa:baca', 'setelan:ubah']);
    expect((await pakai('/kerja/peristiwa', mimpi)).status).toBe(403);
    expect((await rumah().get('/kerja', { authorization: `Bearer ${petugas}`, host: 'b.contoh.id' })).status).toBe(401);
  });
});

describe('behind a proxy', () => {
  const tutup: (() => Promise<void>)[] = [];
  afterAll(async () => {
    for (const satu of tutup) await satu();
  });
  const buat = async (env: Record<string, string>) => {
    const config = loadConfig({ BETANG_DATA: rumah().data, BETANG_NOW: NOW.toISOString(), ...env });
    const app = await buatApp({ config, databaseUrl: t().appUrl, log: buatLog('uji'), hashRingan: true });
    tutup.push(app.close);
    return (url: string, kepala: Record<string, string>, dari: string) =>
      app.server.inject({ url, headers: { host: 'a.contoh.id', ...kepala }, remoteAddress: dari });
  };
  const batas = async (get: Awaited<ReturnType<typeof buat>>, kepala: Record<string, string>, dari = '10.1.2.3'): Promise<string> =>
    z
      .object({ bagian: z.array(z.object({ bagian: z.string(), keterangan: z.string() })) })
      .parse((await get('/readyz', kepala, dari)).json())
      .bagian.find((b) => b.bagian === 'batas_alamat')?.keterangan ?? '';

  test('a forwarded header from a proxy nobody named turns limits by address off, and /readyz says so', async () => {
    const get = await buat({});
    expect(await batas(get, {})).toBe('menyala');
    expect(await batas(get, { 'x-forwarded-for': '203.0.113.7' })).toMatch(/^mati/);
  });

  test('BETANG_PROKSI believes the named proxy and no other; links never follow the Host header', async () => {
    const get = await buat({ BETANG_PROKSI: '10.0.0.0/8' });
    expect(await batas(get, { 'x-forwarded-for': '203.0.113.7', 'x-forwarded-proto': 'https' })).toBe('menyala');
    const r = await get(
      `/api/v1/informasi/${rumah().id.terbit}`,
      { 'x-forwarded-host': 'jahat.contoh', 'x-forwarded-for': '203.0.113.7' },
      '192.0.2.1',
    );
    expect(r.statusCode).toBe(200);
    expect(z.object({ alamat: z.string() }).parse(r.json()).alamat.startsWith(ASAL)).toBe(true);
    const palsu = await get('/api/v1/informasi', { 'x-forwarded-host': 'b.contoh.id' }, '192.0.2.1');
    expect(palsu.body).not.toContain('kota B');
  });
});

describe('/healthz and /readyz', () => {
  const siap = z.strictObject({
    keadaan: z.enum(['siap', 'belum_siap']),
    bagian: z.array(z.strictObject({ bagian: z.string(), siap: z.boolean(), keterangan: z.string().min(3) })),
  });

  test('/healthz says only that the process lives; /readyz has a line for each part', async () => {
    expect((await rumah().get('/healthz')).json).toEqual({ keadaan: 'hidup' });
    const r = await rumah().get('/readyz');
    expect([r.status, r.kepala['cache-control']]).toEqual([200, 'no-store']);
    const isi = siap.parse(r.json);
    expect(isi.keadaan).toBe('siap');
    expect(isi.bagian.map((b) => b.bagian)).toEqual(expect.arrayContaining(['basis_data', 'berkas', 'antrean', 'pencarian']));
  });

  test('503 names the part that is missing', async () => {
    await t().admin('alter function antrean.masukkan(text, json, text, timestamptz, text, integer) rename to masukkan_hilang');
    const r = await rumah().get('/readyz');
    await t().admin('alter function antrean.masukkan_hilang(text, json, text, timestamptz, text, integer) rename to masukkan');
    expect(r.status).toBe(503);
    expect(
      siap
        .parse(r.json)
        .bagian.filter((b) => !b.siap)
        .map((b) => b.bagian),
    ).toEqual(['antrean']);
    expect((await rumah().get('/healthz')).status).toBe(200);
  });

  test('a bucket that nobody answers for is no usable place for files', { timeout: 60_000 }, async () => {
    const config = loadConfig({
      BETANG_DATA: rumah().data,
      BETANG_NOW: NOW.toISOString(),
      S3_URL: 'http://kunci:rahasia@127.0.0.1:1/ember',
    });
    const app = await buatApp({ config, databaseUrl: t().appUrl, log: buatLog('uji'), hashRingan: true });
    const r = await app.server.inject({ url: '/readyz', headers: { host: 'a.contoh.id' } });
    await app.close();
    expect(r.statusCode).toBe(503);
    expect(siap.parse(r.json()).bagian.find((b) => b.bagian === 'berkas')).toMatchObject({ siap: false });
  });
});
