// An office with its real routes, officers and jobs, on a database of the test's own.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { z } from 'zod';
import { type App, buatApp, jobs } from '../../app.ts';
import type { Peran } from '../../pengguna/hak.ts';
import { beriPeran, buatToken, pastikanAkun } from '../../pengguna/pengguna.actions.ts';
import { sidikToken } from '../../pengguna/sesi.ts';
import type { Config } from '../../shared/config/config.ts';
import { loadConfig } from '../../shared/config/load.ts';
import { type Trx, withBadan, withBadanWrite } from '../../shared/db/db.ts';
import { checkHtml } from '../../shared/html/test/check-html.ts';
import { buatLog } from '../../shared/log.ts';
import type { PgTest } from '../../shared/test/pg.ts';
import { csrfToken } from '../../shared/web/csrf.ts';
import { tutupCetak } from '../../surat/cetak.ts';
import { installKalender } from '../../tenggat/tenggat.actions.ts';
import { rahasiaDari } from '../konteks-permohonan.ts';
import type { PermohonanBaru } from '../masukan.ts';
import { terimaPermohonan } from '../terima.actions.ts';
import { permohonanBaru } from './badan.ts';

export const MULAI = new Date('2026-03-02T03:00:00Z');
const HOST = 'a.contoh.id';
const kiriman = z.object({ id: z.coerce.string(), nama: z.string(), payload: z.unknown() });

export type Jawaban = { status: number; isi: string; ke: string; bita: Buffer };

/** Officers by name: `petugas`, `utama`, `atasan`, `pimpinan`, `tim`, `satu` (unit A1), `dua` (unit A2). The clock stands until `jam` moves it. */
export function useKantor(t: () => PgTest) {
  const token = new Map<string, string>();
  const akun = new Map<string, string>();
  let app: App | undefined;
  let config: Config | undefined;
  let data = '';
  let now = MULAI;
  const k = (): Config => {
    if (!config) throw new Error('useKantor(): inside a test only');
    return config;
  };
  const tulis = <T>(fn: (trx: Trx) => Promise<T>): Promise<T> => withBadanWrite(t().db, t().badanA, fn);

  beforeAll(async () => {
    data = await mkdtemp(join(tmpdir(), 'betang-uji-kantor-'));
    config = { ...loadConfig({ BETANG_DATA: data, BETANG_ORIGIN: `http://${HOST}` }), now: () => now };
    app = await buatApp({ config, databaseUrl: t().appUrl, log: buatLog('uji'), hashRingan: true });
    const orang: readonly (readonly [string, Peran, string | undefined])[] = [
      ['petugas', 'petugas', undefined],
      ['utama', 'utama', undefined],
      ['atasan', 'atasan', undefined],
      ['satu', 'pelaksana', t().unitA1],
      ['dua', 'pelaksana', t().unitA2],
      ['pimpinan', 'pimpinan', undefined],
      ['tim', 'tim', undefined],
    ];
    await tulis(async (trx) => {
      await installKalender(trx, t().badanA, MULAI);
      for (const [nama, peran, unitId] of orang) {
        const { akunId } = await pastikanAkun(trx, { email: `${nama}@contoh.id`, nama: `${nama} contoh`, now: MULAI });
        await beriPeran(trx, { badanId: t().badanA, akunId, peran, dari: '2026-01-01', ...(unitId !== undefined && { unitId }) });
        akun.set(nama, akunId);
        token.set(nama, (await buatToken(trx, { badanId: t().badanA, akunId, nama: 'uji', hak: ['semua'], now: MULAI })).token);
      }
    });
  });
  afterAll(async () => {
    tutupCetak();
    await app?.close();
    await rm(data, { recursive: true, force: true });
  });

  async function minta(
    nama: string,
    options: { method: 'GET' | 'POST'; url: string; isi?: FormData | URLSearchParams; kepala?: Record<string, string> },
  ): Promise<Jawaban> {
    if (!app) throw new Error('inside a test only');
    const rahasia = token.get(nama);
    const csrf = csrfToken(k().rahasia.formulir, `token:${sidikToken(rahasia ?? '')}`);
    const multipart = options.isi instanceof FormData;
    const body = new Response(
      multipart ? options.isi : new URLSearchParams([...(options.isi instanceof URLSearchParams ? options.isi : []), ['_csrf', csrf]]),
    );
    const reply = await app.server.inject({
      method: options.method,
      url: multipart ? `${options.url}?_csrf=${encodeURIComponent(csrf)}` : options.url,
      headers: {
        host: HOST,
        origin: `http://${HOST}`,
        ...(rahasia !== undefined && { authorization: `Bearer ${rahasia}` }),
        ...(options.method === 'POST' && { 'content-type': body.headers.get('content-type') ?? '' }),
        ...options.kepala,
      },
      ...(options.method === 'POST' && { payload: Buffer.from(await body.arrayBuffer()) }),
    });
    return { status: reply.statusCode, isi: reply.body, ke: String(reply.headers.location ?? ''), bita: reply.rawPayload };
  }

  return {
    config: k,
    tulis,
    baca: <T>(fn: (trx: Trx) => Promise<T>): Promise<T> => withBadan(t().db, t().badanA, fn),
    akun: (nama: string): string => akun.get(nama) ?? '',
    jam: (iso: string): void => void (now = new Date(iso)),
    buka: (nama: string, url: string, kepala: Record<string, string> = {}) => minta(nama, { method: 'GET', url, kepala }),
    /** A form; a field given as a list is sent as many times. */
    kirim: (nama: string, url: string, isian: Readonly<Record<string, string | readonly string[]>> = {}) =>
      minta(nama, {
        method: 'POST',
        url,
        isi: new URLSearchParams(
          Object.entries(isian).flatMap(([kunci, nilai]) => (typeof nilai === 'string' ? [[kunci, nilai]] : nilai.map((n) => [kunci, n]))),
        ),
      }),
    /** A form with files. */
    unggah: (
      nama: string,
      url: string,
      isian: Readonly<Record<string, string>>,
      berkas: Readonly<Record<string, string | Uint8Array>> = {},
    ) => {
      const form = new FormData();
      for (const [kunci, nilai] of Object.entries(isian)) form.append(kunci, nilai);
      for (const [namaBerkas, isi] of Object.entries(berkas))
        form.append('berkas', new Blob([typeof isi === 'string' ? isi : Uint8Array.from(isi)]), namaBerkas);
      return minta(nama, { method: 'POST', url, isi: form });
    },
    /** A request as a citizen sends it, with its code. */
    mohon: async (ubah: Partial<PermohonanBaru> = {}) => {
      const pelaku = {
        badan: { id: t().badanA, zona: 'Asia/Jakarta' },
        peran: ['pemohon'] as const,
        aktor: { jenis: 'pemohon' } as const,
        now,
      };
      const r = await tulis((trx) =>
        terimaPermohonan(
          trx,
          { config: k(), origin: `http://${HOST}`, pelaku, namaPetugas: null },
          permohonanBaru({ diterimaPada: now, ...ubah }),
        ),
      );
      if (!r.ok) throw new Error(r.alasan);
      return r.permohonan;
    },
    server: () => {
      if (!app) throw new Error('inside a test only');
      return app.server;
    },
    rahasia: () => rahasiaDari(k()),
    /** Runs what waits in the queue, as the worker would, until nothing does. */
    kerjakan: async (): Promise<void> => {
      for (let putaran = 0; putaran < 30; putaran++) {
        const rows = await t().admin(
          `select j.id, t.identifier as nama, j.payload from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id order by j.id`,
        );
        if (rows.length === 0) return;
        for (const row of rows.map((x) => kiriman.parse(x))) {
          await t().admin('delete from graphile_worker._private_jobs where id = $1', [row.id]);
          const job = jobs.find((j) => j.nama === row.nama);
          if (job)
            await job.jalankan(row.payload, { db: t().db, config: k(), log: buatLog('uji'), berhenti: new AbortController().signal });
        }
      }
      throw new Error('the queue never ran dry');
    },
    /** Faults of a page; how the doctype is written is a matter of taste. */
    cacat: async (html: string): Promise<string[]> => (await checkHtml(html)).filter((fault) => !fault.startsWith('doctype-style')),
  };
}
