import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { createElement as h } from 'preact';
import { afterAll, beforeAll } from 'vitest';
import { hakDari, type Keanggotaan } from '../../pengguna/hak.ts';
import type { Config } from '../../shared/config/config.ts';
import { loadConfig } from '../../shared/config/load.ts';
import { checkHtml } from '../../shared/html/test/check-html.ts';
import { buatLog } from '../../shared/log.ts';
import type { PgTest } from '../../shared/test/pg.ts';
import { csrfToken } from '../../shared/web/csrf.ts';
import { buatServer, type Sesi } from '../../shared/web/server.ts';
import type { AnyRoute } from '../../shared/web/route.ts';
import { routes as ruteInformasi } from '../informasi.routes.ts';

export type Sebagai = 'pelaksana-a1' | 'pelaksana-a2' | 'utama' | 'petugas' | 'admin' | 'atasan';
export type Jawaban = { status: number; body: string; lokasi: string | undefined; kepala: Readonly<Record<string, unknown>> };
export type Web = {
  app: FastifyInstance;
  config: Config;
  /** A path, or `b:` and a path for the other body. */
  get: (url: string, sebagai?: Sebagai) => Promise<Jawaban>;
  post: (url: string, isian: Record<string, string | string[]>, sebagai: Sebagai) => Promise<Jawaban>;
  /** A multipart form: fields, and files by field. */
  kirim: (
    url: string,
    isian: Record<string, string>,
    berkas: Record<string, { nama: string; isi: string }>,
    sebagai: Sebagai,
  ) => Promise<Jawaban>;
};

/** The catalogue's routes over the test database, bodies by host (`a.contoh.id`, `b.contoh.id`), officers by a header of the test. */
export function useWeb(t: () => PgTest, routes: readonly AnyRoute[] = ruteInformasi): () => Web {
  let web: Web | undefined;
  let data = '';
  beforeAll(async () => {
    data = await mkdtemp(join(tmpdir(), 'betang-uji-informasi-'));
    const config = loadConfig({ BETANG_DATA: data, BETANG_NOW: '2026-03-02T03:00:00Z' });
    web = buatWeb(config, await buatApp(t, config, routes));
  });
  afterAll(async () => {
    await web?.app.close();
    await rm(data, { recursive: true, force: true });
  });
  return () => {
    if (!web) throw new Error('useWeb(): call inside a test');
    return web;
  };
}

function buatApp(t: () => PgTest, config: Config, routes: readonly AnyRoute[]): Promise<FastifyInstance> {
  const badan = new Map([
    ['a.contoh.id', t().badanA],
    ['b.contoh.id', t().badanB],
  ]);
  return buatServer({
    config,
    db: t().db,
    log: buatLog('uji'),
    routes,
    cariBadan: async (host) => {
      const id = badan.get(host);
      return id === undefined ? undefined : { id, slug: host, nama: `Kota ${host}`, singkatan: 'Kota', zona: 'Asia/Jakarta' };
    },
    cariSesi: async ({ headers }) => sesi(t(), headers.get('authorization') ?? ''),
    halamanGalat: ({ status, pesan }) => h('p', null, `${status} ${pesan}`),
  });
}

function sesi(t: PgTest, nama: string): Sesi | undefined {
  const peran = new Map<string, Keanggotaan>([
    ['pelaksana-a1', { peran: 'pelaksana', unitId: t.unitA1 }],
    ['pelaksana-a2', { peran: 'pelaksana', unitId: t.unitA2 }],
    ['utama', { peran: 'utama', unitId: null }],
    ['petugas', { peran: 'petugas', unitId: null }],
    ['admin', { peran: 'admin', unitId: null }],
    ['atasan', { peran: 'atasan', unitId: null }],
  ]).get(nama);
  if (!peran) return undefined;
  const akunId = `00000000-0000-7000-8000-${Buffer.from(nama.padEnd(6).slice(-6)).toString('hex')}`;
  const keanggotaan = [peran];
  const hak = new Set(hakDari(keanggotaan));
  return { ikatan: nama, petugas: { akunId, nama, email: `${nama}@contoh.id`, keanggotaan, hak, lewat: 'sesi' } };
}

function buatWeb(config: Config, app: FastifyInstance): Web {
  const parts = (url: string) => (url.startsWith('b:') ? { host: 'b.contoh.id', path: url.slice(2) } : { host: 'a.contoh.id', path: url });
  const kirim = async (method: 'GET' | 'POST', url: string, sebagai: Sebagai | undefined, payload?: string): Promise<Jawaban> => {
    const { host, path } = parts(url);
    const headers = {
      host,
      origin: `http://${host}`,
      ...(sebagai && { authorization: sebagai }),
      ...(payload !== undefined && { 'content-type': 'application/x-www-form-urlencoded' }),
    };
    const r = await app.inject({ method, url: path, headers, ...(payload !== undefined && { payload }) });
    return { status: r.statusCode, body: r.body, lokasi: r.headers.location, kepala: r.headers };
  };
  return {
    app,
    config,
    get: (url, sebagai) => kirim('GET', url, sebagai),
    post: (url, isian, sebagai) => {
      const params = new URLSearchParams(Object.entries(isian).flatMap(([k, v]) => [v].flat().map((one) => [k, one])));
      params.set('_csrf', csrfToken(config.rahasia.formulir, sebagai));
      return kirim('POST', url, sebagai, params.toString());
    },
    kirim: async (url, isian, berkas, sebagai) => {
      const form = new FormData();
      for (const [k, v] of Object.entries(isian)) form.append(k, v);
      for (const [k, f] of Object.entries(berkas)) form.append(k, new Blob([f.isi]), f.nama);
      const body = new Response(form);
      const { host, path } = parts(url);
      const r = await app.inject({
        method: 'POST',
        url: `${path}?_csrf=${encodeURIComponent(csrfToken(config.rahasia.formulir, sebagai))}`,
        headers: { host, origin: `http://${host}`, authorization: sebagai, 'content-type': body.headers.get('content-type') ?? '' },
        payload: Buffer.from(await body.arrayBuffer()),
      });
      return { status: r.statusCode, body: r.body, lokasi: r.headers.location, kepala: r.headers };
    },
  };
}

/** Faults of a whole answer; the server writes the short doctype, the checker wants its own. */
export const periksaHtml = (body: string): Promise<string[]> => checkHtml(body.replace(/^<!doctype html>/, '<!DOCTYPE html>'));
