import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { renderToString } from 'preact-render-to-string';
import type { Balasan, Simpan } from './balasan.ts';
import { bahasaDari } from './bahasa.ts';
import { pesanGalat } from './galat.ts';
import type { AnyRoute } from './route.ts';
import type { KonteksPenuh, ServerDeps } from './server.ts';

export type Pengirim = { halamanGalat: ServerDeps['halamanGalat']; production: boolean };

const CSP = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "manifest-src 'self'",
].join('; ');

/** Answers of public data may be read by scripts of any site; never with a session, so no credentials. */
const LINTAS = { 'access-control-allow-origin': '*', 'access-control-expose-headers': 'etag, retry-after' };
/** The answer to a browser that asks first. */
export const LINTAS_TANYA = {
  'access-control-allow-origin': '*',
  'access-control-allow-methods': 'GET, HEAD',
  'access-control-allow-headers': 'accept-language, if-none-match',
  'access-control-max-age': '86400',
};

/** Turns a reply value into HTTP, the one place where headers are set. */
export async function kirim(
  pengirim: Pengirim,
  reply: FastifyReply,
  request: FastifyRequest,
  ctx: KonteksPenuh | undefined,
  route: AnyRoute | undefined,
  balasan: Balasan,
): Promise<FastifyReply> {
  reply.headers({
    'content-security-policy': CSP,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'same-origin',
    'x-frame-options': 'DENY',
    'cross-origin-opener-policy': 'same-origin',
    'permissions-policy': 'camera=(self), microphone=(), geolocation=()',
  });
  if (ctx?.config.origin?.startsWith('https:')) reply.header('strict-transport-security', 'max-age=31536000');
  if (route?.lintas === true) reply.headers(LINTAS);
  if ('kuki' in balasan) for (const k of balasan.kuki ?? []) setKuki(reply, ctx, k);
  switch (balasan.jenis) {
    case 'halaman':
      return kirimTeks(
        reply,
        request,
        `<!doctype html>${renderToString(balasan.node)}`,
        'text/html; charset=utf-8',
        balasan.status,
        simpanDari(balasan.simpan, ctx, route),
      );
    case 'json':
      reply.headers(balasan.kepala ?? {});
      return kirimTeks(
        reply,
        request,
        JSON.stringify(balasan.nilai),
        'application/json; charset=utf-8',
        balasan.status,
        simpanDari(balasan.simpan, ctx, route),
      );
    case 'alih':
      return reply.headers({ ...balasan.kepala, 'cache-control': 'no-store' }).redirect(balasan.ke, balasan.status);
    case 'isi':
      return reply
        .status(balasan.status)
        .headers({ 'content-type': balasan.mime, ...balasan.kepala })
        .send(balasan.isi);
    case 'galat':
      return kirimGalat(pengirim, reply, request, ctx, route, balasan);
  }
}

function setKuki(
  reply: FastifyReply,
  ctx: KonteksPenuh | undefined,
  k: { nama: string; nilai: string; jalur: string; umurDetik: number },
): void {
  reply.setCookie(k.nama, k.nilai, {
    path: k.jalur,
    httpOnly: true,
    sameSite: 'lax',
    maxAge: k.umurDetik,
    secure: ctx?.config.origin?.startsWith('https:') ?? false,
  });
}

/** Public reading pages may be kept 60 s; whatever a session, code, token or form cookie opened is never kept. */
function simpanDari(wanted: Simpan | undefined, ctx: KonteksPenuh | undefined, route: AnyRoute | undefined): Simpan {
  if (!ctx || ctx.petugas || route?.perlu !== 'publik' || route.method !== 'GET' || route.formulir !== undefined) return 'tidak';
  return wanted ?? 'publik';
}

const MAMPAT_DARI = 1_400;

function kirimTeks(reply: FastifyReply, request: FastifyRequest, text: string, mime: string, status: number, simpan: Simpan): FastifyReply {
  reply.status(status).header('content-type', mime);
  const gzip = text.length >= MAMPAT_DARI && /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
  if (simpan === 'tidak') reply.headers({ 'cache-control': 'no-store', vary: 'accept-encoding' });
  else {
    const etag = `"${createHash('sha256').update(text).digest('base64url').slice(0, 27)}${gzip ? '-gz' : ''}"`;
    reply.headers({ 'cache-control': 'public, max-age=60', etag, vary: 'accept-encoding, accept-language, cookie' });
    if (status === 200 && etagCocok(request.headers['if-none-match'], etag)) return reply.status(304).send();
  }
  if (!gzip) return reply.send(text);
  return reply.header('content-encoding', 'gzip').send(gzipSync(text, { level: 5 }));
}

/** Weak comparison against a list, as RFC 9110 13.1.2 asks. */
function etagCocok(kepala: string | undefined, etag: string): boolean {
  if (kepala === undefined) return false;
  return kepala.split(',').some((one) => one.trim() === '*' || one.trim().replace(/^W\//, '') === etag);
}

function kirimGalat(
  pengirim: Pengirim,
  reply: FastifyReply,
  request: FastifyRequest,
  ctx: KonteksPenuh | undefined,
  route: AnyRoute | undefined,
  balasan: Extract<Balasan, { jenis: 'galat' }>,
): FastifyReply {
  const bahasa = ctx?.bahasa ?? bahasaDari(request);
  const pesan = balasan.pesan ?? pesanGalat(balasan.kode, bahasa);
  reply.status(balasan.status).headers({ ...balasan.kepala, 'cache-control': 'no-store' });
  if (balasan.status === 429 || balasan.status === 503) reply.header('retry-after', '60');
  if (untukMesin(route, request)) {
    const { kode, galat } = balasan;
    const isi = { kode, pesan, id_galat: request.id, ...(galat && { galat }) };
    return reply.type('application/json; charset=utf-8').send(JSON.stringify(isi));
  }
  const node = pengirim.halamanGalat({
    status: balasan.status,
    kode: balasan.kode,
    pesan,
    idGalat: String(request.id),
    bahasa,
    badan: ctx?.badan,
    petugas: ctx?.petugas,
    jalur: request.url,
  });
  return reply.type('text/html; charset=utf-8').send(`<!doctype html>${renderToString(node)}`);
}

/** The interface, and whoever comes with a personal token, gets refusals as JSON. */
function untukMesin(route: AnyRoute | undefined, request: FastifyRequest): boolean {
  return route?.api === true || request.url.startsWith('/api/') || /^Bearer\s/i.test(request.headers.authorization ?? '');
}
