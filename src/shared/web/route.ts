import type { z } from 'zod';
import type { Hak } from '../../pengguna/hak.ts';
import type { JenisPeristiwa } from '../../peristiwa/registri.ts';
import type { Balasan } from './balasan.ts';
import type { DokApi } from './dok.ts';
import type { Konteks } from './konteks.ts';

export type Perlu = 'publik' | Hak;

/** At most `jumlah` calls in `detik` seconds per key. `per`: the caller's address, the officer, or one key for the body. */
export type Batas = { jumlah: number; detik: number; per: 'alamat' | 'petugas' | 'badan' };

export type Masukan<P, Q, B> = { ctx: Konteks; params: P; query: Q; body: B };

/** What went wrong with a form: field → message codes of zod, and the raw text as typed, to show the form again. */
export type Tidakcocok<P, Q> = {
  ctx: Konteks;
  params: P;
  query: Q;
  isian: Readonly<Record<string, unknown>>;
  galat: readonly z.core.$ZodIssue[];
};

type Shape<S extends z.ZodType | undefined> = S extends z.ZodType ? z.output<S> : undefined;

type Base<P extends z.ZodType | undefined, Q extends z.ZodType | undefined> = {
  path: string;
  perlu: Perlu;
  params?: P;
  query?: Q;
  /** Path under which this route's forms set their one necessary cookie. Needed on public GET pages with a form that posts. */
  formulir?: string;
  batas?: Batas;
  /** What the interface document says of this route; every route under /api/ has it. */
  dok?: DokApi;
};

export type GetRoute<P extends z.ZodType | undefined, Q extends z.ZodType | undefined> = Base<P, Q> & {
  method: 'GET';
  /** Scripts of any site may read the answer (`access-control-allow-origin: *`): public data only. */
  lintas?: true;
  handle: (input: Masukan<Shape<P>, Shape<Q>, undefined>) => Promise<Balasan> | Balasan;
};

export type WriteRoute<P extends z.ZodType | undefined, Q extends z.ZodType | undefined, B extends z.ZodType | undefined> = Base<P, Q> & {
  method: 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** The event this route writes; `null` only where nothing of a case or item changes (say why beside it). */
  peristiwa: JenisPeristiwa | null;
  body?: B;
  /** Multipart with files: the handler reads `ctx.parts()`; `_csrf` comes in the query or as the first part. */
  upload?: true;
  /** JSON API: no form token; bearer token or public. */
  api?: true;
  onInvalid?: (input: Tidakcocok<Shape<P>, Shape<Q>>) => Promise<Balasan> | Balasan;
  handle: (input: Masukan<Shape<P>, Shape<Q>, Shape<B>>) => Promise<Balasan> | Balasan;
};

/** A route as the server keeps it: parsed by its schemas, then handled. */
export type AnyRoute = {
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  path: string;
  perlu: Perlu;
  peristiwa: JenisPeristiwa | null | undefined;
  formulir: string | undefined;
  batas: Batas | undefined;
  upload: boolean;
  api: boolean;
  dok: DokApi | undefined;
  lintas: boolean;
  schemas: { params: z.ZodType | undefined; query: z.ZodType | undefined; body: z.ZodType | undefined };
  handle: (input: Masukan<unknown, unknown, unknown>) => Promise<Balasan> | Balasan;
  onInvalid: ((input: Tidakcocok<unknown, unknown>) => Promise<Balasan> | Balasan) | undefined;
};

/** Declares a route. Permission and, on writes, the event kind are part of the line; leaving one out does not compile. */
export function route<P extends z.ZodType | undefined = undefined, Q extends z.ZodType | undefined = undefined>(
  r: GetRoute<P, Q>,
): AnyRoute;
export function route<
  P extends z.ZodType | undefined = undefined,
  Q extends z.ZodType | undefined = undefined,
  B extends z.ZodType | undefined = undefined,
>(r: WriteRoute<P, Q, B>): AnyRoute;
export function route(r: GetRoute<undefined, undefined> | WriteRoute<undefined, undefined, undefined>): AnyRoute {
  const write = r.method === 'GET' ? undefined : r;
  return {
    method: r.method,
    path: r.path,
    perlu: r.perlu,
    peristiwa: write?.peristiwa,
    formulir: r.formulir,
    batas: r.batas,
    upload: write?.upload ?? false,
    api: write?.api ?? r.path.startsWith('/api/'),
    dok: r.dok,
    lintas: r.method === 'GET' && r.lintas === true,
    schemas: { params: r.params, query: r.query, body: write?.body },
    // Schemas are checked by the server before the call, so the narrow input type holds there.
    handle: r.handle as AnyRoute['handle'],
    onInvalid: write?.onInvalid as AnyRoute['onInvalid'],
  };
}
