import type { Readable } from 'node:stream';
import type { JSX } from 'preact';
import type { GalatIsian } from './kalimat-isian.ts';

/** How long others may keep a public page: `publik` 60 s with ETag, `tidak` never (sessions, codes, tokens). */
export type Simpan = 'publik' | 'tidak';

/** The one cookie of a form, under the form's own path. */
export const KUKI_FORMULIR = 'btg_f';

export type KukiBaru = { nama: string; nilai: string; jalur: string; umurDetik: number };

export type Balasan =
  | { jenis: 'halaman'; node: JSX.Element; status: number; simpan: Simpan | undefined; kuki?: readonly KukiBaru[] }
  | { jenis: 'alih'; ke: string; status: 301 | 303; kuki?: readonly KukiBaru[]; kepala?: Readonly<Record<string, string | string[]>> }
  | { jenis: 'json'; nilai: unknown; status: number; simpan: Simpan | undefined; kepala?: Readonly<Record<string, string>> }
  | { jenis: 'isi'; isi: Readable | Uint8Array | string; mime: string; status: number; kepala: Readonly<Record<string, string>> }
  | {
      jenis: 'galat';
      status: number;
      kode: string;
      pesan?: string;
      /** Of a refused input, field by field; only in JSON. */
      galat?: readonly GalatIsian[];
      kepala?: Readonly<Record<string, string>>;
    };

/** An HTML page. `simpan` defaults to `publik` for public GET pages without a session, else `tidak`. */
export function page(node: JSX.Element, options: { status?: number; cache?: Simpan; kuki?: readonly KukiBaru[] } = {}): Balasan {
  return { jenis: 'halaman', node, status: options.status ?? 200, simpan: options.cache, ...(options.kuki && { kuki: options.kuki }) };
}

/** 303 after a successful form, or 301 where an address moved for good. */
export function redirect(
  ke: string,
  options: { status?: 301 | 303; kuki?: readonly KukiBaru[]; kepala?: Record<string, string | string[]> } = {},
): Balasan {
  return {
    jenis: 'alih',
    ke,
    status: options.status ?? 303,
    ...(options.kuki && { kuki: options.kuki }),
    ...(options.kepala && { kepala: options.kepala }),
  };
}

export function json(nilai: unknown, status = 200, options: { cache?: Simpan; kepala?: Record<string, string> } = {}): Balasan {
  return { jenis: 'json', nilai, status, simpan: options.cache, ...(options.kepala && { kepala: options.kepala }) };
}

/** Bytes, text or a stream with its own headers (downloads, pictures, feeds). */
export function unduh(
  isi: Readable | Uint8Array | string,
  mime: string,
  options: { status?: number; kepala?: Record<string, string> } = {},
): Balasan {
  return { jenis: 'isi', isi, mime, status: options.status ?? 200, kepala: options.kepala ?? {} };
}

export function tidakDitemukan(): Balasan {
  return { jenis: 'galat', status: 404, kode: 'tidak_ditemukan' };
}

/** A refusal with a code of the error table; rendered as page or JSON by what the caller accepts. */
export function tolak(status: number, kode: string, pesan?: string, lebih: { kepala?: Record<string, string> } = {}): Balasan {
  return { jenis: 'galat', status, kode, ...(pesan !== undefined && { pesan }), ...lebih };
}

/** 422 of the interface for machines: one sentence for each field that was refused. */
export function tolakIsian(galat: readonly GalatIsian[], pesan?: string): Balasan {
  return { jenis: 'galat', status: 422, kode: 'isian_salah', galat, ...(pesan !== undefined && { pesan }) };
}
