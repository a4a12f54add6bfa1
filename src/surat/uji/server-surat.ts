import type { FastifyInstance } from 'fastify';
import { createElement as h } from 'preact';
import { afterAll, beforeAll } from 'vitest';
import { hakDari, type Peran } from '../../pengguna/hak.ts';
import { newId } from '../../shared/id.ts';
import { checkHtml } from '../../shared/html/test/check-html.ts';
import { buatLog } from '../../shared/log.ts';
import { csrfToken } from '../../shared/web/csrf.ts';
import type { AnyRoute } from '../../shared/web/route.ts';
import { buatServer } from '../../shared/web/server.ts';
import type { useRumahSurat } from './rumah-surat.ts';

export type Jawaban = { status: number; isi: string; ke: string; kepala: Record<string, unknown> };

/** The routes over HTTP with officers by name; the sessions themselves are tested where they are made. */
export function useServerSurat(r: ReturnType<typeof useRumahSurat>, routes: readonly AnyRoute[], peran: readonly Peran[]) {
  let app: FastifyInstance | undefined;
  const akun = new Map(peran.map((p) => [p, newId()]));
  beforeAll(async () => {
    for (const [p, id] of akun) {
      await r
        .t()
        .admin(`insert into akun."user" (id, name, email, "emailVerified") values ($1, $2, $3, true)`, [
          id,
          `Pejabat ${p} (contoh)`,
          `${p}@contoh.id`,
        ]);
      await r
        .t()
        .admin(
          `insert into keanggotaan (badan_publik_id, id, akun_id, peran, jabatan, unit_id, berlaku_dari) values ($1, $2, $3, $4, $5, $6, '2025-01-01')`,
          [r.t().badanA, newId(), id, p, `Jabatan ${p}`, p === 'pelaksana' ? r.t().unitA1 : null],
        );
    }
    app = await buatServer({
      config: r.config(),
      db: r.t().db,
      log: buatLog('uji'),
      routes,
      cariBadan: async (host) => ({
        id: host.startsWith('b.') ? r.t().badanB : r.t().badanA,
        slug: 'kota',
        nama: 'Pemerintah Kota A (contoh)',
        singkatan: 'A',
        zona: 'Asia/Jakarta',
      }),
      cariSesi: async ({ headers }) => {
        const name = peran.find((p) => headers.get('authorization') === `Bearer ${p}`);
        if (name === undefined) return undefined;
        const keanggotaan = [{ peran: name, unitId: name === 'pelaksana' ? r.t().unitA1 : null }];
        return {
          petugas: {
            akunId: akun.get(name) ?? '',
            nama: name,
            email: `${name}@contoh.id`,
            keanggotaan,
            hak: new Set(hakDari(keanggotaan)),
            lewat: 'sesi' as const,
          },
          ikatan: `sesi-${name}`,
        };
      },
      halamanGalat: ({ status, pesan }) => h('p', null, `${status} ${pesan}`),
    });
  });
  afterAll(async () => app?.close());

  async function minta(options: {
    method: 'GET' | 'POST';
    url: string;
    siapa: Peran | 'tamu';
    isi?: Record<string, string> | FormData;
    host?: string;
  }): Promise<Jawaban> {
    if (!app) throw new Error('inside a test only');
    const { method, url, siapa, isi, host = 'a.contoh.id' } = options;
    const csrf = csrfToken(r.config().rahasia.formulir, `sesi-${siapa}`);
    const body = isi instanceof FormData ? new Response(isi) : undefined;
    const payload = body
      ? Buffer.from(await body.arrayBuffer())
      : method === 'POST'
        ? new URLSearchParams({ ...(isi instanceof FormData ? {} : isi), _csrf: csrf }).toString()
        : '';
    const reply = await app.inject({
      method,
      url: body ? `${url}?_csrf=${encodeURIComponent(csrf)}` : url,
      payload,
      headers: {
        host,
        ...(siapa !== 'tamu' && { authorization: `Bearer ${siapa}` }),
        origin: `http://${host}`,
        ...(method === 'POST' && { 'content-type': body?.headers.get('content-type') ?? 'application/x-www-form-urlencoded' }),
      },
    });
    return { status: reply.statusCode, isi: reply.payload, ke: String(reply.headers['location'] ?? ''), kepala: reply.headers };
  }

  return {
    akun: (p: Peran): string => akun.get(p) ?? '',
    buka: (url: string, siapa: Peran | 'tamu', host?: string) => minta({ method: 'GET', url, siapa, ...(host !== undefined && { host }) }),
    kirim: (url: string, siapa: Peran | 'tamu', isi: Record<string, string> | FormData = {}) => minta({ method: 'POST', url, siapa, isi }),
    /** Faults of a page; how the doctype is written is a matter of taste. */
    cacat: async (html: string): Promise<string[]> => (await checkHtml(html)).filter((fault) => !fault.startsWith('doctype-style')),
  };
}
