import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type App, buatApp } from './app.ts';
import { punyaHak, PERAN, type Peran } from './pengguna/hak.ts';
import { beriPeran, buatToken, pastikanAkun } from './pengguna/pengguna.actions.ts';
import { loadConfig } from './shared/config/load.ts';
import { withBadanWrite } from './shared/db/db.ts';
import { buatLog } from './shared/log.ts';
import { installKalender } from './tenggat/tenggat.actions.ts';
import { usePg } from './shared/test/pg.ts';
import type { AnyRoute } from './shared/web/route.ts';

const t = usePg();
const now = new Date('2026-03-02T03:00:00Z');
const SANDI = 'kata sandi latihan 1';
let app: App;
let data: string;
const token = new Map<string, string>();

beforeAll(async () => {
  data = await mkdtemp(join(tmpdir(), 'betang-uji-app-'));
  const config = loadConfig({ BETANG_DATA: data, BETANG_NOW: now.toISOString() });
  app = await buatApp({ config, databaseUrl: t().appUrl, log: buatLog('uji'), hashRingan: true });
  const sandiHash = await app.akun.hashSandi(SANDI);
  for (const [badan, badanId, unitId] of [
    ['a', t().badanA, t().unitA1],
    ['b', t().badanB, t().unitB1],
  ] as const) {
    await withBadanWrite(t().db, badanId, async (trx) => {
      await installKalender(trx, badanId, now);
      for (const peran of PERAN) {
        const { akunId } = await pastikanAkun(trx, {
          email: `${peran}.${badan}@contoh.id`,
          nama: `${peran} ${badan} contoh`,
          sandiHash,
          now,
        });
        await beriPeran(trx, { badanId, akunId, peran, dari: '2026-01-01', ...(peran === 'pelaksana' && { unitId }) });
        token.set(`${peran}.${badan}`, (await buatToken(trx, { badanId, akunId, nama: 'uji', hak: ['semua'], now })).token);
      }
    });
  }
});

afterAll(async () => {
  await app.close();
  await rm(data, { recursive: true, force: true });
});

/** A path with every parameter filled by something that fits its usual shape but exists nowhere. */
const jalurUji = (route: AnyRoute): string => route.path.replaceAll(/:\w+/g, '0190a000-0000-7000-8000-00000000dead').replaceAll('*', 'x');

async function panggil(
  route: AnyRoute,
  peran: Peran | undefined,
  badan: 'a' | 'b' = 'a',
  asal: 'a' | 'b' = badan,
): Promise<{ status: number; lokasi: string }> {
  const host = `${badan}.contoh.id`;
  const bearer = peran === undefined ? {} : { authorization: `Bearer ${token.get(`${peran}.${asal}`) ?? ''}` };
  const response = await app.server.inject({
    method: route.method,
    url: jalurUji(route),
    headers: { host, origin: `http://${host}`, ...bearer },
  });
  return { status: response.statusCode, lokasi: response.headers.location ?? '' };
}

const ditolak = (r: { status: number; lokasi: string }): boolean =>
  r.status === 401 || r.status === 403 || (r.status === 303 && r.lokasi.startsWith('/masuk'));

describe('every route', () => {
  it('is declared once, with an event or a spoken null on every write', () => {
    const names = app.routes.map((r) => `${r.method} ${r.path}`);
    expect(new Set(names).size).toBe(names.length);
    for (const route of app.routes)
      if (route.method !== 'GET') expect(route.peristiwa, `${route.method} ${route.path}`).not.toBeUndefined();
  });

  it('opens to whoever holds its right and to nobody else', async () => {
    const salah: string[] = [];
    for (const route of app.routes.filter((r) => r.perlu !== 'publik')) {
      for (const peran of [undefined, ...PERAN]) {
        const { perlu } = route;
        const boleh = peran !== undefined && perlu !== 'publik' && punyaHak([{ peran, unitId: null }], perlu);
        const jawab = await panggil(route, peran);
        // A write of somebody who may comes as far as the form token (403 formulir) or further.
        const tertutup = ditolak(jawab) && !(boleh && route.method !== 'GET');
        if (tertutup === boleh || jawab.status >= 500)
          salah.push(`${peran ?? 'publik'} ${route.method} ${route.path}: ${jawab.status} ${jawab.lokasi}`);
      }
    }
    expect(salah).toEqual([]);
  }, 180_000);

  it('treats an officer of another body as a stranger', async () => {
    const salah: string[] = [];
    for (const route of app.routes.filter((r) => r.perlu !== 'publik')) {
      for (const peran of PERAN) {
        const jawab = await panggil(route, peran, 'a', 'b');
        if (!ditolak(jawab)) salah.push(`${peran} ${route.method} ${route.path}: ${jawab.status}`);
      }
    }
    expect(salah).toEqual([]);
  }, 180_000);

  it('answers the public without a fault, a session or a login wall', async () => {
    const salah: string[] = [];
    for (const route of app.routes.filter((r) => r.perlu === 'publik' && r.method === 'GET')) {
      const jawab = await panggil(route, undefined);
      if (jawab.status >= 500 || (jawab.status === 303 && jawab.lokasi.startsWith('/masuk'))) salah.push(`${route.path}: ${jawab.status}`);
    }
    expect(salah).toEqual([]);
  });

  it('refuses a public write without the token of its form', async () => {
    const salah: string[] = [];
    for (const route of app.routes.filter((r) => r.perlu === 'publik' && r.method !== 'GET' && !r.api)) {
      const jawab = await panggil(route, undefined);
      if (jawab.status !== 403) salah.push(`${route.method} ${route.path}: ${jawab.status}`);
    }
    expect(salah).toEqual([]);
  });
});

describe('hosts and headers', () => {
  it('an unknown host gets 421, also for a page that exists', async () => {
    const response = await app.server.inject({ method: 'GET', url: '/', headers: { host: 'lain.contoh.id' } });
    expect(response.statusCode).toBe(421);
  });

  it('reading pages set no cookie, forbid inline script, and may be kept a minute', async () => {
    const response = await app.server.inject({ method: 'GET', url: '/', headers: { host: 'a.contoh.id' } });
    expect(response.statusCode).toBe(200);
    expect(response.headers['set-cookie']).toBeUndefined();
    expect(response.headers['content-security-policy']).toMatch(/script-src 'self';/);
    expect(response.headers['cache-control']).toBe('public, max-age=60');
    expect(response.body).not.toMatch(/<script(?![^>]*\bsrc=)|\sstyle="|\son\w+="/);
  });

  it('a write that comes from another site is refused', async () => {
    const response = await app.server.inject({
      method: 'POST',
      url: '/masuk',
      headers: { host: 'a.contoh.id', origin: 'http://jahat.contoh' },
    });
    expect(response.statusCode).toBe(403);
    expect(response.body).toContain('situs lain');
  });
});

/** Opens the form, keeps its cookie, sends it back with its token: what a browser does. */
async function masuk(email: string, sandi: string) {
  const form = await app.server.inject({ method: 'GET', url: '/masuk', headers: { host: 'a.contoh.id' } });
  const kuki = form.cookies.map((c) => `${c.name}=${c.value}`).join('; ');
  const csrf = /name="_csrf" value="([^"]+)"/.exec(form.body)?.[1] ?? '';
  return app.server.inject({
    method: 'POST',
    url: '/masuk',
    headers: { host: 'a.contoh.id', origin: 'http://a.contoh.id', cookie: kuki, 'content-type': 'application/x-www-form-urlencoded' },
    payload: new URLSearchParams({ _csrf: csrf, email, sandi, lanjut: '/kerja' }).toString(),
  });
}

describe('signing in', () => {
  it('opens the workspace with the right password; the session cookie is HttpOnly', async () => {
    const response = await masuk('utama.a@contoh.id', SANDI);
    expect(response.statusCode).toBe(303);
    expect(response.headers.location).toBe('/kerja');
    const cookie = response.cookies.find((c) => c.name === 'betang.session_token');
    expect(cookie).toMatchObject({ httpOnly: true, sameSite: 'Lax', path: '/' });
    const page = await app.server.inject({
      method: 'GET',
      url: '/kerja',
      headers: { host: 'a.contoh.id', cookie: `betang.session_token=${cookie?.value ?? ''}` },
    });
    expect(page.statusCode).toBe(200);
    expect(page.headers['cache-control']).toBe('no-store');
    expect(page.body).toContain('utama a contoh');
  });

  it('says the same for a wrong password and an account that does not exist, and keeps the address typed', async () => {
    for (const [email, sandi] of [
      ['utama.a@contoh.id', 'salah sekali 99'],
      ['tidak.ada@contoh.id', 'salah sekali 99'],
    ] as const) {
      const response = await masuk(email, sandi);
      expect(response.statusCode).toBe(422);
      expect(response.body).toContain('tidak cocok');
      expect(response.body).toContain(`value="${email}"`);
      expect(response.body).not.toContain('salah sekali 99');
    }
  });

  it('goes nowhere outside this site after signing in', async () => {
    const form = await app.server.inject({ method: 'GET', url: '/masuk?lanjut=//jahat.contoh/x', headers: { host: 'a.contoh.id' } });
    expect(form.body).toContain('name="lanjut" value="/kerja"');
  });

  it('an account counts wrong passwords, whatever address they come from', async () => {
    const statuses: number[] = [];
    for (let i = 0; i < 12; i++) statuses.push((await masuk('auditor.a@contoh.id', `tebakan ke ${i} salah`)).statusCode);
    expect(statuses.slice(0, 10)).toEqual(Array.from({ length: 10 }, () => 422));
    expect(statuses.slice(10)).toEqual([429, 429]);
  });
});

describe('the weight of a page', () => {
  it('is sent compressed to whoever can read it, under an ETag of its own', async () => {
    const get = (headers: Record<string, string>) =>
      app.server.inject({ method: 'GET', url: '/', headers: { host: 'a.contoh.id', ...headers } });
    const plain = await get({});
    const packed = await get({ 'accept-encoding': 'gzip, br' });
    expect(packed.headers['content-encoding']).toBe('gzip');
    expect(gunzipSync(packed.rawPayload).toString()).toBe(plain.body);
    expect(packed.headers.etag).not.toBe(plain.headers.etag);
    const again = await get({ 'accept-encoding': 'gzip', 'if-none-match': String(packed.headers.etag) });
    expect(again.statusCode).toBe(304);
  });
});
