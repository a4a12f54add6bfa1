import { randomBytes } from 'node:crypto';
import fastifyCookie from '@fastify/cookie';
import fastifyFormbody from '@fastify/formbody';
import fastifyMultipart from '@fastify/multipart';
import Fastify, { LogController, type FastifyBaseLogger, type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import type { JSX } from 'preact';
import type { Logger } from 'pino';
import type { Config } from '../config/config.ts';
import { type Db, withBadan, withBadanWrite } from '../db/db.ts';
import { tolak } from './balasan.ts';
import { hashAlamat } from './batas-laju.ts';
import { csrfToken } from './csrf.ts';
import type { Badan, Bahasa, Konteks, Petugas } from './konteks.ts';
import { readParts } from './parts.ts';
import { periksaRute } from './periksa.ts';
import { kirim, type Pengirim } from './kirim.ts';
import type { AnyRoute } from './route.ts';

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

const KUKI_FORMULIR = 'btg_f';
const BATAS_ISIAN = 1_048_576;

/** The HTTP server over the declared routes. Nothing is served that is not a route. */
export async function buatServer(deps: ServerDeps): Promise<FastifyInstance> {
  const { config } = deps;
  const loggerInstance: FastifyBaseLogger = deps.log;
  const app = Fastify({
    loggerInstance,
    logController: new LogController({ disableRequestLogging: true }),
    trustProxy: config.proksi.length > 0 ? [...config.proksi] : false,
    bodyLimit: BATAS_ISIAN,
    genReqId: () => randomBytes(6).toString('hex'),
    routerOptions: { maxParamLength: 300, ignoreTrailingSlash: true },
    requestTimeout: 120_000,
  });
  await app.register(fastifyCookie);
  await app.register(fastifyFormbody, { bodyLimit: BATAS_ISIAN });
  await app.register(fastifyMultipart, { limits: { files: 20, fields: 60, fieldSize: 200_000, fileSize: 524_288_000 } });
  const pengirim: Pengirim = { halamanGalat: deps.halamanGalat, production: config.production };
  for (const route of deps.routes) {
    app.route({
      method: route.method,
      url: route.path,
      handler: async (request, reply) => layani(deps, pengirim, route, request, reply),
    });
  }
  app.setNotFoundHandler(async (request, reply) => {
    const konteks = await bukaKonteks(deps, undefined, request, reply);
    return kirim(pengirim, reply, request, konteks, undefined, konteks ? tolak(404, 'tidak_ditemukan') : tolak(421, 'host_tidak_dikenal'));
  });
  app.setErrorHandler(async (error, request, reply) => kirim(pengirim, reply, request, undefined, undefined, dariGalat(error, request)));
  return app;
}

function dariGalat(error: unknown, request: FastifyRequest) {
  const status =
    typeof error === 'object' && error !== null && 'statusCode' in error && typeof error.statusCode === 'number' ? error.statusCode : 500;
  if (status === 413) return tolak(413, 'terlalu_besar');
  if (status >= 400 && status < 500) return tolak(status, 'isian_salah');
  request.log.error({ err: error, id_galat: request.id }, 'unhandled error');
  return tolak(500, 'galat_sistem');
}

async function layani(
  deps: ServerDeps,
  pengirim: Pengirim,
  route: AnyRoute,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const konteks = await bukaKonteks(deps, route, request, reply);
  if (!konteks) return kirim(pengirim, reply, request, undefined, route, tolak(421, 'host_tidak_dikenal'));
  const balasan = await periksaRute(deps.config, route, request, konteks);
  return kirim(pengirim, reply, request, konteks, route, balasan);
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
    origin: config.origin ?? `http://${config.host}:${config.port}`,
    csrf: ikatan === undefined ? '' : csrfToken(config.rahasia.formulir, ikatan),
    ikatan,
    kukiFormulir,
    alamatHash: alamatDipercaya(config, request) ? hashAlamat(config.rahasia.formulir, request.ip) : undefined,
    header: (name) => headerOf(request, name),
    parts: () => readParts(request),
    db,
    read: (fn) => withBadan(db, badan.id, fn),
    write: (fn) => withBadanWrite(db, badan.id, fn),
    config,
    log: deps.log.child({ id: request.id }),
  };
}

export type KonteksPenuh = Konteks & { ikatan: string | undefined };

function hasCredential(request: FastifyRequest): boolean {
  return request.headers.authorization !== undefined || (request.headers.cookie ?? '').includes('betang.session');
}

/** A forwarded header from a proxy nobody named makes addresses worthless: limits by address are off then. */
function alamatDipercaya(config: Config, request: FastifyRequest): boolean {
  return config.proksi.length > 0 || request.headers['x-forwarded-for'] === undefined;
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

function bahasaDari(request: FastifyRequest): Bahasa {
  const query = typeof request.query === 'object' && request.query !== null && 'bahasa' in request.query ? request.query.bahasa : undefined;
  if (query === 'en' || query === 'id') return query;
  if (request.url.startsWith('/api/')) return /^en\b/.test(request.headers['accept-language'] ?? '') ? 'en' : 'id';
  return 'id';
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
