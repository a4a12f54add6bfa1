import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createElement as h } from 'preact';
import { afterAll, beforeAll } from 'vitest';
import { hakDari, type Peran } from '../../pengguna/hak.ts';
import { loadConfig } from '../../shared/config/load.ts';
import { newId } from '../../shared/id.ts';
import { buatLog } from '../../shared/log.ts';
import type { PgTest } from '../../shared/test/pg.ts';
import { csrfToken } from '../../shared/web/csrf.ts';
import { buatServer } from '../../shared/web/server.ts';
import type { PortKasus } from '../tenggat.actions.ts';
import { buatRuteTenggat } from '../tenggat.routes.ts';

export type Jawaban = { status: number; body: string; lokasi: string | undefined };
export type Web = {
  get: (url: string, sebagai?: Peran, host?: string) => Promise<Jawaban>;
  post: (url: string, isian: Record<string, string | string[]>, sebagai: Peran) => Promise<Jawaban>;
  akunId: string;
};

/** The clock's routes over the test database: bodies by host (`a.contoh.id`, `b.contoh.id`), the officer's role as authorization. */
export function useWeb(t: () => PgTest, port: () => readonly PortKasus[], now: string): () => Web {
  let web: Web | undefined;
  let data = '';
  let close: (() => Promise<void>) | undefined;
  beforeAll(async () => {
    data = await mkdtemp(join(tmpdir(), 'betang-uji-tenggat-'));
    const config = loadConfig({ BETANG_DATA: data, BETANG_NOW: now });
    const akunId = newId();
    const app = await buatServer({
      config,
      db: t().db,
      log: buatLog('uji'),
      routes: buatRuteTenggat(port()),
      cariBadan: async (host) => {
        const id = { 'a.contoh.id': t().badanA, 'b.contoh.id': t().badanB }[host];
        return id === undefined ? undefined : { id, slug: host, nama: `Kota ${host}`, singkatan: 'Kota', zona: 'Asia/Jakarta' };
      },
      cariSesi: async ({ headers }) => {
        const peran = headers.get('authorization');
        if (peran !== 'admin' && peran !== 'utama') return undefined;
        const keanggotaan = [{ peran, unitId: null }] as const;
        return {
          ikatan: peran,
          petugas: { akunId, nama: peran, email: `${peran}@contoh.id`, keanggotaan, hak: new Set(hakDari(keanggotaan)), lewat: 'sesi' },
        };
      },
      halamanGalat: ({ status, pesan }) => h('p', null, `${status} ${pesan}`),
    });
    const jawab = (r: Awaited<ReturnType<typeof app.inject>>): Jawaban => ({
      status: r.statusCode,
      body: r.body,
      lokasi: r.headers.location,
    });
    web = {
      akunId,
      get: async (url, sebagai, host = 'a.contoh.id') =>
        jawab(await app.inject({ method: 'GET', url, headers: { host, ...(sebagai && { authorization: sebagai }) } })),
      post: async (url, isian, sebagai) => {
        const body = new URLSearchParams(Object.entries(isian).flatMap(([name, value]) => [value].flat().map((one) => [name, one])));
        body.set('_csrf', csrfToken(config.rahasia.formulir, sebagai));
        const headers = {
          host: 'a.contoh.id',
          origin: 'http://a.contoh.id',
          authorization: sebagai,
          'content-type': 'application/x-www-form-urlencoded',
        };
        return jawab(await app.inject({ method: 'POST', url, headers, payload: body.toString() }));
      },
    };
    close = () => app.close();
  });
  afterAll(async () => {
    await close?.();
    if (data !== '') await rm(data, { recursive: true });
  });
  return () => {
    if (!web) throw new Error('useWeb(): call the getter inside a test or hook');
    return web;
  };
}
