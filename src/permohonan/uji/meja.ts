// The desk as a browser uses it: the form cookie is kept, forms go as multipart with their token.
import type { LightMyRequestResponse } from 'fastify';
import { csrfToken } from '../../shared/web/csrf.ts';
import type { Rumah } from './rumah.ts';

export type Peramban = {
  get: (url: string) => Promise<LightMyRequestResponse>;
  post: (url: string, isian?: Record<string, string | string[]>) => Promise<LightMyRequestResponse>;
  /** A multipart form; files by field. */
  kirim: (url: string, isian: Record<string, string | string[]>, berkas?: Record<string, Buffer>) => Promise<LightMyRequestResponse>;
};

export function bukaPeramban(rumah: () => Rumah, sebagai: string, host = 'a.contoh.id'): Peramban {
  let kuki = '';
  const kepala = () => ({ host, origin: `http://${host}`, authorization: `Bearer ${sebagai}`, ...(kuki !== '' && { cookie: kuki }) });
  const simpan = (r: LightMyRequestResponse): LightMyRequestResponse => {
    for (const c of r.cookies) kuki = `${c.name}=${c.value}`;
    return r;
  };
  const csrf = () => csrfToken(rumah().config.rahasia.formulir, 'sesi');
  const pasangan = (isian: Record<string, string | string[]>) =>
    Object.entries(isian).flatMap(([k, v]) => [v].flat().map((satu) => [k, satu] as const));
  return {
    get: async (url) => simpan(await rumah().server.inject({ method: 'GET', url, headers: kepala() })),
    post: async (url, isian = {}) =>
      rumah().server.inject({
        method: 'POST',
        url,
        headers: { ...kepala(), 'content-type': 'application/x-www-form-urlencoded' },
        payload: new URLSearchParams([['_csrf', csrf()], ...pasangan(isian).map(([k, v]) => [k, v])]).toString(),
      }),
    kirim: async (url, isian, berkas = {}) => {
      const form = new FormData();
      for (const [k, v] of pasangan(isian)) form.append(k, v);
      for (const [k, isi] of Object.entries(berkas)) form.append(k, new Blob([new Uint8Array(isi)]), 'foto.bin');
      const body = new Response(form);
      return rumah().server.inject({
        method: 'POST',
        url: `${url}${url.includes('?') ? '&' : '?'}_csrf=${csrf()}`,
        headers: { ...kepala(), 'content-type': body.headers.get('content-type') ?? '' },
        payload: Buffer.from(await body.arrayBuffer()),
      });
    },
  };
}

/** A photo as far as its first bytes tell. */
export const FOTO = Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), Buffer.alloc(2_000, 7)]);
