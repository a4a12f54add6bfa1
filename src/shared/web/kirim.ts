import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { renderToString } from 'preact-render-to-string';
import type { Balasan, Simpan } from './balasan.ts';
import { bahasaDari } from './bahasa.ts';
import { pesanGalat } from './galat.ts';
import type { AnyRoute } from './route.ts';
import type { KonteksPenuh, ServerDeps } from './server.ts';
import type { Simpanan } from './simpanan.ts';

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

/** Keeps an answer that everybody may be given. */
export type Taruh = (nilai: Simpanan) => void;

type Jawab = {
  pengirim: Pengirim;
  reply: FastifyReply;
  request: FastifyRequest;
  ctx: KonteksPenuh | undefined;
  route: AnyRoute | undefined;
};

/** Turns a reply value into HTTP, the one place where headers are set. */
export async function kirim(jawab: Jawab, balasan: Balasan, taruh?: Taruh): Promise<FastifyReply> {
  const { reply, ctx } = jawab;
  setKepalaUmum(jawab);
  if ('kuki' in balasan) for (const k of balasan.kuki ?? []) setKuki(reply, ctx, k);
  const taruhTanpaKuki = 'kuki' in balasan ? undefined : taruh;
  switch (balasan.jenis) {
    case 'halaman':
      return kirimTeks(
        jawab,
        {
          text: `<!doctype html>${renderToString(balasan.node)}`,
          mime: 'text/html; charset=utf-8',
          status: balasan.status,
          simpan: balasan.simpan,
        },
        taruhTanpaKuki,
      );
    case 'json':
      return kirimTeks(
        jawab,
        {
          text: JSON.stringify(balasan.nilai),
          mime: 'application/json; charset=utf-8',
          status: balasan.status,
          simpan: balasan.simpan,
          ...(balasan.kepala && { kepala: balasan.kepala }),
        },
        taruhTanpaKuki,
      );
    case 'alih':
      return reply.headers({ ...balasan.kepala, 'cache-control': 'no-store' }).redirect(balasan.ke, balasan.status);
    case 'isi':
      return reply
        .status(balasan.status)
        .headers({ 'content-type': balasan.mime, ...balasan.kepala })
        .send(balasan.isi);
    case 'galat':
      return kirimGalat(jawab, balasan);
  }
}

/** Sends an answer that was kept. */
export function kirimSimpanan(jawab: Jawab, nilai: Simpanan): FastifyReply {
  setKepalaUmum(jawab);
  return kirimPublik(jawab, nilai);
}

function setKepalaUmum({ reply, ctx, route }: Jawab): void {
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
const mampat = promisify(gzip);

export const terimaGzip = (request: FastifyRequest): boolean => /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');

type Teks = { text: string; mime: string; status: number; simpan: Simpan | undefined; kepala?: Readonly<Record<string, string>> };

/** Pressed on another thread than the one that answers. */
async function kirimTeks(jawab: Jawab, { text, mime, status, simpan, kepala = {} }: Teks, taruh: Taruh | undefined): Promise<FastifyReply> {
  const { reply, request } = jawab;
  const gzip = text.length >= MAMPAT_DARI && terimaGzip(request);
  const isi = gzip ? await mampat(text, { level: 5 }) : Buffer.from(text);
  if (simpanDari(simpan, jawab.ctx, jawab.route) === 'tidak') {
    reply.status(status).headers({ ...kepala, 'content-type': mime, 'cache-control': 'no-store', vary: 'accept-encoding' });
    return (gzip ? reply.header('content-encoding', 'gzip') : reply).send(isi);
  }
  const etag = `"${createHash('sha256').update(text).digest('base64url').slice(0, 27)}${gzip ? '-gz' : ''}"`;
  const nilai = { isi, mime, etag, gzip, kepala };
  if (status === 200) taruh?.(nilai);
  return kirimPublik(jawab, nilai, status);
}

function kirimPublik({ reply, request }: Jawab, { isi, mime, etag, gzip, kepala }: Simpanan, status = 200): FastifyReply {
  reply.status(status).headers({
    ...kepala,
    'content-type': mime,
    'cache-control': 'public, max-age=60',
    etag,
    vary: 'accept-encoding, accept-language, cookie',
  });
  if (status === 200 && etagCocok(request.headers['if-none-match'], etag)) return reply.status(304).send();
  return (gzip ? reply.header('content-encoding', 'gzip') : reply).send(isi);
}

/** Weak comparison against a list, as RFC 9110 13.1.2 asks. */
function etagCocok(kepala: string | undefined, etag: string): boolean {
  if (kepala === undefined) return false;
  return kepala.split(',').some((one) => one.trim() === '*' || one.trim().replace(/^W\//, '') === etag);
}

function kirimGalat({ pengirim, reply, request, ctx, route }: Jawab, balasan: Extract<Balasan, { jenis: 'galat' }>): FastifyReply {
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
