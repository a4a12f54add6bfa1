import type { Readable } from 'node:stream';
import type { Logger } from 'pino';
import type { Hak, Keanggotaan } from '../../pengguna/hak.ts';
import type { AktorPeristiwa } from '../../peristiwa/peristiwa.ts';
import type { Config } from '../config/config.ts';
import type { Db, Trx } from '../db/db.ts';

export type Bahasa = 'id' | 'en';

export type Badan = {
  id: string;
  slug: string;
  nama: string;
  singkatan: string;
  zona: string;
  /** Its own host names; empty where it answers on every host as the only one. */
  host?: readonly string[];
  kontak?: { alamat?: string; telepon?: string; email?: string };
};

/** The signed-in officer; `hak` is what the route checks ask. `unitId`s are those of the pelaksana memberships. */
export type Petugas = {
  akunId: string;
  nama: string;
  email: string;
  keanggotaan: readonly Keanggotaan[];
  hak: ReadonlySet<Hak>;
  lewat: 'sesi' | 'token';
};

/** One uploaded part of a multipart form: a field, or a file as a stream (never in memory). */
export type Bagian = { jenis: 'isian'; nama: string; nilai: string } | { jenis: 'berkas'; nama: string; namaBerkas: string; isi: Readable };

/** What a handler gets. `read` and `write` are bound to the body; queries still name it (`ctx.badan.id`). */
export type Konteks = {
  badan: Badan;
  petugas: Petugas | undefined;
  /** Actor for events: the officer, or `publik`; citizens' actions say `{ jenis: 'pemohon' }` themselves. */
  aktor: AktorPeristiwa;
  now: Date;
  bahasa: Bahasa;
  /** Path and query of this request, for links that keep it. */
  jalur: string;
  /** Base address for links that leave the program: BETANG_ORIGIN or the body's address, never the Host header. */
  origin: string;
  /** Token for the hidden field `_csrf` of forms. */
  csrf: string;
  /** Value of this route's form cookie (set on GET where the route has `formulir`); keys server-saved drafts. */
  kukiFormulir: string | undefined;
  /** Keyed hash of the caller's address, for limits; undefined where it cannot be known (BETANG_PROKSI unset behind a proxy). */
  alamatHash: string | undefined;
  header: (name: string) => string | undefined;
  parts: () => AsyncIterable<Bagian>;
  db: Db;
  read: <T>(fn: (trx: Trx) => Promise<T>) => Promise<T>;
  write: <T>(fn: (trx: Trx) => Promise<T>) => Promise<T>;
  config: Config;
  log: Logger;
};
