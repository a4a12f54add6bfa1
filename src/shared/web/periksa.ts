import type { FastifyRequest } from 'fastify';
import type { z } from 'zod';
import type { Config } from '../config/config.ts';
import { type Balasan, redirect, tolak, tolakIsian } from './balasan.ts';
import { hitungLaju } from './batas-laju.ts';
import { asalCocok, csrfCocok } from './csrf.ts';
import { galatIsian } from './kalimat-isian.ts';
import type { AnyRoute } from './route.ts';
import type { KonteksPenuh } from './server.ts';

/** Limit of writes that name none: generous for a village behind one address, far below a flood. */
const BATAS_TULIS = { jumlah: 120, detik: 60, per: 'alamat' } as const;

/** In this order: permission, origin and token, rate limit, shapes, handler. */
export async function periksaRute(config: Config, route: AnyRoute, request: FastifyRequest, ctx: KonteksPenuh): Promise<Balasan> {
  return (
    (await pertama([() => periksaHak(route, ctx), () => periksaAsal(config, route, request, ctx), () => periksaLaju(route, ctx)])) ??
    jalankan(route, request, ctx)
  );
}

async function pertama(checks: readonly (() => Promise<Balasan | undefined> | Balasan | undefined)[]): Promise<Balasan | undefined> {
  for (const check of checks) {
    const refusal = await check();
    if (refusal) return refusal;
  }
  return undefined;
}

function periksaHak(route: AnyRoute, ctx: KonteksPenuh): Balasan | undefined {
  if (ctx.tokenDitolak) return tolak(401, 'token_salah', undefined, { kepala: { 'www-authenticate': 'Bearer error="invalid_token"' } });
  if (route.perlu === 'publik' || ctx.petugas?.hak.has(route.perlu)) return undefined;
  if (ctx.petugas) return tolak(403, 'tidak_berhak');
  if (route.api) return tolak(401, 'perlu_masuk', undefined, { kepala: { 'www-authenticate': 'Bearer' } });
  return redirect(`/masuk${route.method === 'GET' ? `?lanjut=${encodeURIComponent(ctx.jalur)}` : ''}`);
}

function periksaAsal(config: Config, route: AnyRoute, request: FastifyRequest, ctx: KonteksPenuh): Balasan | undefined {
  if (route.method === 'GET') return undefined;
  const origin = asalCocok({
    origin: ctx.header('origin'),
    referer: ctx.header('referer'),
    fetchSite: ctx.header('sec-fetch-site'),
    host: request.host,
  });
  if (!origin) return tolak(403, 'asal_ditolak');
  if (route.api && ctx.petugas?.lewat !== 'sesi') return undefined;
  const cocok = ctx.ikatan !== undefined && csrfCocok(config.rahasia.formulir, ctx.ikatan, tokenDari(request, ctx));
  return cocok ? undefined : tolak(403, 'formulir_kedaluwarsa');
}

function tokenDari(request: FastifyRequest, ctx: KonteksPenuh): unknown {
  const body: unknown = request.body;
  if (typeof body === 'object' && body !== null && '_csrf' in body) return body._csrf;
  const query: unknown = request.query;
  if (typeof query === 'object' && query !== null && '_csrf' in query) return query._csrf;
  return ctx.header('x-csrf-token');
}

async function periksaLaju(route: AnyRoute, ctx: KonteksPenuh): Promise<Balasan | undefined> {
  const batas = route.batas ?? (route.method === 'GET' ? undefined : BATAS_TULIS);
  if (!batas) return undefined;
  const who = batas.per === 'alamat' ? ctx.alamatHash : batas.per === 'petugas' ? ctx.petugas?.akunId : 'badan';
  if (who === undefined) return undefined;
  const ok = await ctx.write((trx) => hitungLaju(trx, ctx.badan.id, `${route.method} ${route.path} ${who}`, batas, ctx.now));
  return ok ? undefined : tolak(429, 'terlalu_sering');
}

async function jalankan(route: AnyRoute, request: FastifyRequest, ctx: KonteksPenuh): Promise<Balasan> {
  const params = parse(route.schemas.params, request.params);
  if (!params.ok) return tolak(404, 'tidak_ditemukan');
  const query = parse(route.schemas.query, request.query);
  if (!query.ok) return route.api ? tolakIsian(galatIsian(query.galat, ctx.bahasa)) : tolak(400, 'isian_salah');
  const body = route.upload ? { ok: true as const, data: undefined } : parse(route.schemas.body, request.body ?? {});
  if (body.ok) return route.handle({ ctx, params: params.data, query: query.data, body: body.data });
  if (!route.onInvalid) return tolakIsian(galatIsian(body.galat, ctx.bahasa));
  return route.onInvalid({ ctx, params: params.data, query: query.data, isian: toRecord(request.body), galat: body.galat });
}

type Parsed = { ok: true; data: unknown } | { ok: false; galat: readonly z.core.$ZodIssue[] };

function parse(schema: z.ZodType | undefined, value: unknown): Parsed {
  if (!schema) return { ok: true, data: undefined };
  const result = schema.safeParse(value);
  return result.success ? { ok: true, data: result.data } : { ok: false, galat: result.error.issues };
}

function toRecord(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
