import { Index, Session } from '@lancedb/lancedb';
import { Binary, Field, Int32, List, Schema, Utf8 } from 'apache-arrow';

/** Written out: from plain values the engine would guess Float64 for numbers, and refuse a bitmap index on them. */
export const SKEMA = new Schema([
  new Field('kunci', new Utf8(), false),
  new Field('informasi', new Utf8(), false),
  new Field('jenis', new Utf8(), false),
  new Field('dokumen', new Utf8(), true),
  new Field('nomor', new Int32(), true),
  new Field('unit', new Utf8(), false),
  new Field('kategori', new Utf8(), false),
  new Field('tahun', new Int32(), true),
  new Field('format', new List(new Field('item', new Utf8(), true)), false),
  // All that a reader wants of a row in one column: each column costs a search as much as the words do.
  new Field('baris', new Utf8(), false),
  new Field('kata', new Utf8(), false),
  new Field('jejak', new Binary(), false),
]);

/** Our analysis is final: the engine only splits at spaces. Positions are for quoted phrases. */
export const buildIndeksKata = (): Index =>
  Index.fts({
    baseTokenizer: 'whitespace',
    stem: false,
    removeStopWords: false,
    lowercase: false,
    asciiFolding: false,
    maxTokenLength: 80,
    withPosition: true,
  });

/** Every column that filters: a filter on a column without an index costs five times the query (findings 4). */
export const INDEKS_SARINGAN: readonly (readonly [kolom: string, indeks: () => Index])[] = [
  ['kunci', () => Index.btree()],
  ['informasi', () => Index.btree()],
  ['jenis', () => Index.bitmap()],
  ['unit', () => Index.bitmap()],
  ['kategori', () => Index.bitmap()],
  ['tahun', () => Index.bitmap()],
  ['format', () => Index.labelList()],
];

const MB = 1024n * 1024n;

/** One cache for all tables of a process; left alone it would grow to 7 GB. */
export const buildSesi = (): Session => new Session(48n * MB, 16n * MB);
