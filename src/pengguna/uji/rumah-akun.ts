import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { type App, buatApp, jobs } from '../../app.ts';
import type { Config } from '../../shared/config/config.ts';
import { loadConfig } from '../../shared/config/load.ts';
import { type Trx, withBadan, withBadanWrite } from '../../shared/db/db.ts';
import { checkHtml } from '../../shared/html/test/check-html.ts';
import { buatLog } from '../../shared/log.ts';
import { usePg } from '../../shared/test/pg.ts';
import { installKalender } from '../../tenggat/tenggat.actions.ts';
import type { Peran } from '../hak.ts';
import { beriPeran, pastikanAkun } from '../pengguna.actions.ts';

export const SANDI = 'kata sandi latihan 1';
export type Jawaban = { status: number; isi: string; ke: string; kepala: Record<string, unknown> };

/** The whole program over a test database, with real accounts and sessions, and browsers that keep cookies. */
export function useRumahAkun(now = '2026-11-25T02:00:00Z') {
  const t = usePg();
  let app: App | undefined;
  let config: Config | undefined;
  beforeAll(async () => {
    const data = await mkdtemp(join(tmpdir(), 'betang-uji-akun-'));
    config = loadConfig({ BETANG_DATA: data, BETANG_NOW: now, BETANG_ORIGIN: 'http://ppid.contoh.id' });
    app = await buatApp({ config, databaseUrl: t().appUrl, log: buatLog('uji'), hashRingan: true });
    for (const badanId of [t().badanA, t().badanB])
      await withBadanWrite(t().db, badanId, (trx) => installKalender(trx, badanId, new Date(now)));
  });
  afterAll(async () => {
    await app?.close();
    if (config) await rm(config.data, { recursive: true, force: true });
  });
  const hidup = (): App => {
    if (!app) throw new Error('useRumahAkun(): inside a test only');
    return app;
  };
  const badanDari = (host: string): string => (host.startsWith('b.') ? t().badanB : t().badanA);

  return {
    t,
    config: (): Config => {
      if (!config) throw new Error('useRumahAkun(): inside a test only');
      return config;
    },
    app: hidup,
    read: <T>(fn: (trx: Trx) => Promise<T>, badanId = t().badanA): Promise<T> => withBadan(t().db, badanId, fn),
    write: <T>(fn: (trx: Trx) => Promise<T>, badanId = t().badanA): Promise<T> => withBadanWrite(t().db, badanId, fn),
    /** An officer with a password and a role since January 2026. */
    petugas: async (email: string, peran: Peran, o: { unitId?: string; badanId?: string; tanpaSandi?: boolean } = {}): Promise<string> => {
      const badanId = o.badanId ?? t().badanA;
      const sandiHash = await hidup().akun.hashSandi(SANDI);
      return withBadanWrite(t().db, badanId, async (trx) => {
        const { akunId } = await pastikanAkun(trx, {
          email,
          nama: `${email.split('@')[0] ?? ''} contoh`,
          ...(o.tanpaSandi !== true && { sandiHash }),
          now: new Date(now),
        });
        await beriPeran(trx, { badanId, akunId, peran, dari: '2026-01-01', ...(o.unitId !== undefined && { unitId: o.unitId }) });
        return akunId;
      });
    },
    /** Runs the waiting mails of a body as the worker would. */
    kirimSurel: async (badanId = t().badanA): Promise<void> => {
      const rows = await t().admin<{ id: string }>(`select id from surel where badan_publik_id = $1 and keadaan = 'menunggu' order by id`, [
        badanId,
      ]);
      const job = jobs.find((j) => j.nama === 'notifikasi_surel');
      for (const { id } of rows)
        await job?.jalankan(
          { badan_publik_id: badanId, surel_id: id },
          { db: t().db, config: config ?? loadConfig({}), log: buatLog('uji'), berhenti: new AbortController().signal },
        );
    },
    /** Faults of a page; how the doctype is written is a matter of taste. */
    cacat: async (html: string): Promise<string[]> => (await checkHtml(html)).filter((fault) => !fault.startsWith('doctype-style')),
    badanDari,
    peramban: (host = 'a.contoh.id') => buatPeramban(hidup, host),
  };
}

/** A browser without a screen: keeps cookies, and sends the forms of the page it is on. */
export function buatPeramban(app: () => App, host: string) {
  const toples = new Map<string, string>();
  let terakhir = '';
  const minta = async (method: 'GET' | 'POST', url: string, payload?: string): Promise<Jawaban> => {
    const reply = await app().server.inject({
      method,
      url,
      headers: {
        host,
        origin: `http://${host}`,
        'user-agent': 'Mozilla/5.0 (Linux; Android 14) Chrome/130.0 Mobile',
        cookie: [...toples].map(([k, v]) => `${k}=${v}`).join('; '),
        ...(payload !== undefined && { 'content-type': 'application/x-www-form-urlencoded' }),
      },
      ...(payload !== undefined && { payload }),
    });
    for (const c of reply.cookies) {
      if (c.maxAge === 0 || c.value === '') toples.delete(c.name);
      else toples.set(c.name, encodeURIComponent(c.value) === c.value ? c.value : encodeURIComponent(c.value));
    }
    if (reply.headers['content-type']?.toString().startsWith('text/html') === true) terakhir = reply.body;
    return { status: reply.statusCode, isi: reply.body, ke: String(reply.headers.location ?? ''), kepala: reply.headers };
  };
  const peramban = {
    toples,
    buka: (url: string) => minta('GET', url),
    /** Sends a form with the token of the page seen last. */
    kirim: (url: string, isian: Record<string, string | readonly string[]> = {}) => {
      const csrf = /name="_csrf" value="([^"]+)"/.exec(terakhir)?.[1] ?? '';
      const pairs = Object.entries(isian).flatMap(([k, v]) => [v].flat().map((one): [string, string] => [k, String(one)]));
      return minta('POST', url, new URLSearchParams([['_csrf', csrf], ...pairs]).toString());
    },
    masuk: async (email: string, sandi = SANDI): Promise<Jawaban> => {
      await peramban.buka('/masuk');
      const reply = await peramban.kirim('/masuk', { email, sandi, lanjut: '/kerja' });
      if (reply.status === 303) await peramban.buka('/kerja/akun');
      return reply;
    },
  };
  return peramban;
}

/** The one-time link inside a mail as it came over SMTP (quoted-printable), as a path. */
export function tautanDalam(surat: string): string {
  const plain = surat.replaceAll('=\r\n', '').replaceAll('=3D', '=');
  return /http:\/\/a\.contoh\.id(\/masuk\/\S+)/.exec(plain)?.[1] ?? '';
}
