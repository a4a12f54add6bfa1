import { randomBytes } from 'node:crypto';
import fastifyCookie from '@fastify/cookie';
import fastifyFormbody from '@fastify/formbody';
import fastifyMultipart from '@fastify/multipart';
import Fastify, { LogController, type FastifyBaseLogger, type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import type { JSX } from 'preact';
import type { Logger } from 'pino';
import type { Config } from '../config/config.ts';
import { type Db, withBadan, withBadanWrite } from '../db/db.ts';
import { asalBadan } from './asal.ts';
import { type Balasan, KUKI_FORMULIR, redirect, tolak, unduh } from './balasan.ts';
import { bahasaDari } from './bahasa.ts';
import { hashAlamat } from './batas-laju.ts';
import { buatCara } from './cara.ts';
import { csrfToken } from './csrf.ts';
import { dariGalat, galatSambungan } from './galat-server.ts';
import type { Badan, Bahasa, Konteks, Petugas } from './konteks.ts';
import { readParts } from './parts.ts';
import { periksaRute } from './periksa.ts';
import { kirim, kirimSimpanan, LINTAS_TANYA, type Pengirim, terimaGzip } from './kirim.ts';
import type { AnyRoute } from './route.ts';
import { buatSimpanan, type SimpananHalaman } from './simpanan.ts';

export type Sesi = { petugas: Petugas; ikatan: string };

export type ServerDeps = {
  config: Config;
  db: Db;
  log: Logger;
  routes: readonly AnyRoute[];
  /** Host name → body, undefined where nobody lives there (421). */
  cariBadan: (host: string) => Promise<Badan | undefined>;
  /** Session cookie or bearer token → officer of this body; undefined for everyone else. */
  cariSesi: (request: { headers: Headers; badan: Badan; now: Date }) => Promise<Sesi | undefined>;
  /** Where an address went that nothing here answers (a site that stood before); undefined for most. */
  alihkan?: (ctx: Konteks) => Promise<string | undefined>;
  /** The page shown for a refusal or fault. */
  halamanGalat: (input: {
    status: number;
    kode: string;
    pesan: string;
    idGalat: string;
    bahasa: Bahasa;
    badan: Badan | undefined;
    petugas: Petugas | undefined;
    jalur: string;
  }) => JSX.Element;
};

const BATAS_ISIAN = 1_048_576;

/** The HTTP server over the declared routes. Nothing is served that is not a route. */
export async function buatServer(deps: ServerDeps): Promise<FastifyInstance> {
  const { config } = deps;
  const loggerInstance: FastifyBaseLogger = deps.log;
  const pengirim: Pengirim = { halamanGalat: deps.halamanGalat, production: config.production };
  const simpanan = buatSimpanan(deps.db);
  const caraDi = buatCara(deps.routes);
  const app = Fastify({
    loggerInstance,
    logController: new LogController({ disableRequestLogging: true }),
    trustProxy: config.proksi.length > 0 ? [...config.proksi] : false,
    bodyLimit: BATAS_ISIAN,
    genReqId: () => randomBytes(6).toString('hex'),
    routerOptions: { maxParamLength: 300, ignoreTrailingSlash: true },
    requestTimeout: 120_000,
    clientErrorHandler: galatSambungan,
    frameworkErrors: (error, request, reply) =>
      void kirim({ pengirim, reply, request, ctx: undefined, route: undefined }, dariGalat(error, request)),
  });
  await app.register(fastifyCookie);
  await app.register(fastifyFormbody, { bodyLimit: BATAS_ISIAN });
  await app.register(fastifyMultipart, { limits: { files: 20, fields: 60, fieldSize: 200_000, fileSize: 524_288_000 } });
  for (const route of deps.routes) {
    app.route({
      method: route.method,
      url: route.path,
      handler: async (request, reply) => layani(deps, { pengirim, simpanan }, route, request, reply),
    });
  }
  app.setNotFoundHandler(async (request, reply) => {
    const ctx = await bukaKonteks(deps, undefined, request, reply);
    const balasan = ctx
      ? await atauPindah(deps, request, ctx, tanpaRute(request.method, caraDi(request.url)))
      : tolak(421, 'host_tidak_dikenal');
    return kirim({ pengirim, reply, request, ctx, route: undefined }, balasan);
  });
  app.setErrorHandler(async (error, request, reply) =>
    kirim({ pengirim, reply, request, ctx: undefined, route: undefined }, dariGalat(error, request)),
  );
  return app;
}

/** In place of a 404 of a reading call: the way to where an old address went. What answers here is never led elsewhere. */
async function atauPindah(deps: ServerDeps, request: FastifyRequest, ctx: Konteks, balasan: Balasan): Promise<Balasan> {
  const hilang = balasan.jenis === 'galat' && balasan.status === 404;
  const membaca = request.method === 'GET' || request.method === 'HEAD';
  if (!hilang || !membaca || !deps.alihkan || request.url.startsWith('/api/')) return balasan;
  const ke = await deps.alihkan(ctx);
  return ke === undefined ? balasan : redirect(ke, { status: 301 });
}

/** The home page asked with a query that is not ours (`/?p=123`) may be an old address too. */
async function berandaLama(deps: ServerDeps, route: AnyRoute, request: FastifyRequest, ctx: Konteks): Promise<Balasan | undefined> {
  if (route.path !== '/' || route.method !== 'GET' || !/\?(?!bahasa=\w+$)/.test(request.url)) return undefined;
  const ke = await deps.alihkan?.(ctx);
  return ke === undefined ? undefined : redirect(ke, { status: 301 });
}

/** No route of this method: what the address takes (OPTIONS), that it takes another (405), or that there is nothing (404). */
function tanpaRute(method: string, { cara, lintas }: { cara: string[]; lintas: boolean }): Balasan {
  if (cara.length === 0) return tolak(404, 'tidak_ditemukan');
  const allow = cara.join(', ');
  if (method !== 'OPTIONS') return tolak(405, 'cara_salah', undefined, { kepala: { allow } });
  return unduh('', 'text/plain; charset=utf-8', { status: 204, kepala: { allow, ...(lintas && LINTAS_TANYA) } });
}

async function layani(
  deps: ServerDeps,
  { pengirim, simpanan }: { pengirim: Pengirim; simpanan: SimpananHalaman },
  route: AnyRoute,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const ctx = await bukaKonteks(deps, route, request, reply);
  const jawab = { pengirim, reply, request, ctx, route };
  if (!ctx) return kirim(jawab, tolak(421, 'host_tidak_dikenal'));
  const pindah = await berandaLama(deps, route, request, ctx);
  if (pindah) return kirim(jawab, pindah);
  const periksa = async (): Promise<Balasan> => atauPindah(deps, request, ctx, await periksaRute(deps.config, route, request, ctx));
  const kunci = kunciSimpanan(route, request, ctx);
  if (kunci === undefined) return kirim(jawab, await periksa());
  const tanda = await simpanan.tanda();
  const tersimpan = simpanan.ambil(kunci, tanda);
  if (tersimpan) return kirimSimpanan(jawab, tersimpan);
  return kirim(jawab, await periksa(), (nilai) => simpanan.taruh(kunci, tanda, nilai));
}

/** Under what name an answer may be kept: only what every visitor without session, cookie or code is given alike. */
function kunciSimpanan(route: AnyRoute, request: FastifyRequest, ctx: KonteksPenuh): string | undefined {
  if (route.method !== 'GET' || route.perlu !== 'publik' || route.formulir !== undefined || route.batas !== undefined) return undefined;
  const { cookie, authorization, range, 'x-kode-akses': kode } = request.headers;
  if (cookie !== undefined || authorization !== undefined || range !== undefined || kode !== undefined) return undefined;
  // Pages speak of today and of days left: with each minute of the body's clock they are made anew.
  const menit = Math.floor(ctx.now.getTime() / 60_000);
  return `${menit} ${ctx.bahasa} ${terimaGzip(request)} ${JSON.stringify(ctx.badan)} ${request.url}`;
}

/** Host → body, session → officer, everything a handler gets. Undefined for a host nobody lives at. */
async function bukaKonteks(
  deps: ServerDeps,
  route: AnyRoute | undefined,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<KonteksPenuh | undefined> {
  const { config, db } = deps;
  const badan = await deps.cariBadan(request.hostname.toLowerCase());
  if (!badan) return undefined;
  const now = config.now();
  const sesi = hasCredential(request) ? await deps.cariSesi({ headers: toHeaders(request), badan, now }) : undefined;
  const kukiFormulir = pilihKuki(deps, route, request, reply);
  const ikatan = sesi?.ikatan ?? kukiFormulir;
  return {
    badan,
    now,
    petugas: sesi?.petugas,
    aktor: sesi ? { jenis: 'petugas', id: sesi.petugas.akunId } : { jenis: 'publik' },
    bahasa: bahasaDari(request),
    jalur: request.url,
    origin: asalBadan(config, badan.host),
    csrf: ikatan === undefined ? '' : csrfToken(config.rahasia.formulir, ikatan),
    ikatan,
    tokenDitolak: !sesi && /^Bearer\s/i.test(request.headers.authorization ?? ''),
    kukiFormulir,
    alamatHash: alamatDipercaya(deps, request) ? hashAlamat(config.rahasia.formulir, request.ip) : undefined,
    header: (name) => headerOf(request, name),
    parts: () => readParts(request),
    db,
    read: (fn) => withBadan(db, badan.id, fn),
    write: (fn) => withBadanWrite(db, badan.id, fn),
    config,
    log: deps.log.child({ id: request.id }),
  };
}

/** `tokenDitolak`: a personal token came with the call and opens nothing here. */
export type KonteksPenuh = Konteks & { ikatan: string | undefined; tokenDitolak: boolean };

function hasCredential(request: FastifyRequest): boolean {
  return request.headers.authorization !== undefined || (request.headers.cookie ?? '').includes('betang.session');
}

const sudahDiperingatkan = new WeakSet<object>();

/** A forwarded header from a proxy nobody named makes addresses worthless: limits by address are off then. */
function alamatDipercaya({ config, log }: ServerDeps, request: FastifyRequest): boolean {
  if (config.proksi.length > 0 || request.headers['x-forwarded-for'] === undefined) return true;
  if (!sudahDiperingatkan.has(log)) {
    sudahDiperingatkan.add(log);
    log.warn('a proxy that BETANG_PROKSI does not name forwards calls: limits by address are off for them');
  }
  return false;
}

function pilihKuki(deps: ServerDeps, route: AnyRoute | undefined, request: FastifyRequest, reply: FastifyReply): string | undefined {
  const held = request.cookies[KUKI_FORMULIR];
  if (held !== undefined && /^[\w-]{22,64}$/.test(held)) return held;
  if (route?.formulir === undefined || route.method !== 'GET') return undefined;
  const fresh = randomBytes(24).toString('base64url');
  reply.setCookie(KUKI_FORMULIR, fresh, {
    path: route.formulir,
    httpOnly: true,
    sameSite: 'lax',
    maxAge: 86_400,
    secure: deps.config.origin?.startsWith('https:') ?? false,
  });
  return fresh;
}

function headerOf(request: FastifyRequest, name: string): string | undefined {
  const value = request.headers[name.toLowerCase()];
  return Array.isArray(value) ? value[0] : value;
}

export function toHeaders(request: FastifyRequest): Headers {
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  return headers;
}
