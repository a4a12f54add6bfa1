import type { BooleanQuery, Connection, MatchQuery, Occur as OccurType, PhraseQuery, Session, Table } from '@lancedb/lancedb';
import type { Table as ArrowTable } from 'apache-arrow';
import { TABEL_LANCE } from '../tempat.ts';
import { type Jejak, jejakFromBytes } from '../peringkat/jejak.ts';
import { barisFromText } from './baris.ts';
import type { BarisIndeks, Calon, Pembaca, PermintaanCalon, PermintaanTepat, Saringan } from './indeks.ts';
import { SimpananBaris } from './simpanan-baris.ts';

// The engine itself is only ever loaded by this call: on a processor without AVX2 loading it ends the process. A bundler
// would lift a plain import to the top of the program, also out of a module that is imported late.
const muat = async () => import('@lancedb/lancedb');
type Lance = Awaited<ReturnType<typeof muat>>;

type KueriTeks = MatchQuery | PhraseQuery | BooleanQuery;
type Buka = { lance: Lance; table: Table; baris: SimpananBaris<BarisIndeks>; jejak: SimpananBaris<Jejak> };

const MB = 1024n * 1024n;
/** Rows kept in memory for an open index: what a hit is, and the traces that ranking reads. */
const BARIS_BITA = 48 * 2 ** 20;
const JEJAK_BITA = 48 * 2 ** 20;
/** About what an object of a row takes. */
const SATU_BARIS_BITA = 600;

let sesi: Session | undefined;

/** Opens an index folder for reading. Each query sees the newest commit of the writer, which is another process. */
export async function bukaPembacaLance(folder: string): Promise<Pembaca> {
  const lance = await muat();
  // One cache for all bodies of a process; left alone it would grow to 7 GB.
  sesi ??= new lance.Session(48n * MB, 16n * MB);
  const connection: Connection = await lance.connect(folder, { readConsistencyInterval: 0 }, sesi);
  const table = await connection.openTable(TABEL_LANCE);
  const buka: Buka = { lance, table, baris: new SimpananBaris(BARIS_BITA), jejak: new SimpananBaris(JEJAK_BITA) };
  return {
    calon: (permintaan) => duaKali(() => cariCalon(buka, permintaan)),
    tepat: (permintaan) => duaKali(() => cariTepat(buka, permintaan)),
    jumlah: () => table.countRows(),
    tutup: async () => {
      table.close();
      connection.close();
    },
  };
}

/** The writer may join pieces between finding rows and reading them: then both are done again, on what stands now. */
const duaKali = <T>(fn: () => Promise<T>): Promise<T> => fn().catch(() => fn());

async function cariCalon(buka: Buka, { istilah, frasa, saringan, batas }: PermintaanCalon): Promise<Calon[]> {
  const { lance } = buka;
  // The engine adds up a repeated word: that is how one word weighs more than another. Where all weigh the same, once is enough, and
  // costs it half as much.
  const terkecil = new Set(istilah.map(({ bobot }) => bobot)).size === 1 ? (istilah[0]?.bobot ?? 1) : 1;
  const words = istilah.flatMap(({ kata, bobot }) => Array<string>(bobot / terkecil).fill(kata)).join(' ');
  if (words === '') return [];
  const any = new lance.MatchQuery(words, 'kata');
  const query = frasa.length === 0 ? any : new lance.BooleanQuery([[lance.Occur.Should, any], ...musts(lance, frasa)]);
  const ids = await cariId(buka, query, saringan, batas);
  await muatBaris(
    buka,
    ids.filter((id) => buka.baris.ambil(id) === undefined || buka.jejak.ambil(id) === undefined),
    true,
  );
  return ids.flatMap((id) => {
    const baris = buka.baris.ambil(id);
    const jejak = buka.jejak.ambil(id);
    return baris && jejak ? [{ ...baris, jejak }] : [];
  });
}

async function cariTepat(buka: Buka, { konsep, frasa, saringan, batas }: PermintaanTepat): Promise<BarisIndeks[]> {
  const { lance } = buka;
  const all = [...konsep.map((ways): [OccurType, KueriTeks] => [lance.Occur.Must, oneOf(lance, ways)]), ...musts(lance, frasa)];
  const [first] = all;
  if (first === undefined) return [];
  const query = all.length === 1 ? first[1] : new lance.BooleanQuery(all);
  const ids = await cariId(buka, query, saringan, batas);
  await muatBaris(
    buka,
    ids.filter((id) => buka.baris.ambil(id) === undefined),
    false,
  );
  return ids.flatMap((id) => buka.baris.ambil(id) ?? []);
}

const musts = (lance: Lance, frasa: PermintaanTepat['frasa']): [OccurType, KueriTeks][] =>
  frasa.map((words) => [lance.Occur.Must, new lance.PhraseQuery(words.join(' '), 'kata')]);

/** One of the ways: single words in one match, each longer way as a match of all its words. */
function oneOf(lance: Lance, ways: readonly (readonly string[])[]): KueriTeks {
  const single = ways.filter((way) => way.length === 1).map((way) => way[0] ?? '');
  const longer = ways
    .filter((way) => way.length > 1)
    .map((way): [OccurType, KueriTeks] => [
      lance.Occur.Should,
      new lance.MatchQuery(way.join(' '), 'kata', { operator: lance.Operator.And }),
    ]);
  const match = new lance.MatchQuery(single.join(' '), 'kata');
  return longer.length === 0 ? match : new lance.BooleanQuery([[lance.Occur.Should, match], ...longer]);
}

/** Places of the rows that fit, best first. Without their columns: reading those costs more than finding the rows. */
async function cariId({ table }: Buka, query: KueriTeks, saringan: Saringan, batas: number): Promise<bigint[]> {
  const where = toWhere(saringan);
  const search = table.query().fullTextSearch(query).select(['_score']).withRowId().limit(batas);
  return toId(await (where === undefined ? search : search.where(where)).toArrow());
}

/** Reads rows that are not in memory. One that was taken out or moved since it was found is left out. */
async function muatBaris({ table, baris, jejak }: Buka, id: readonly bigint[], denganJejak: boolean): Promise<void> {
  if (id.length === 0) return;
  const rows = await table
    .takeRowIds(id)
    .select(denganJejak ? ['baris', 'jejak'] : ['baris'])
    .withRowId()
    .toArrow();
  const teks = rows.getChild('baris');
  const tempat = denganJejak ? rows.getChild('jejak') : null;
  for (const [at, one] of toId(rows).entries()) {
    baris.taruh(one, barisFromText(toText(teks?.get(at))), SATU_BARIS_BITA);
    if (!tempat) continue;
    // A copy of its own: the bytes are a window into the whole answer, which would be kept alive with it.
    const cells = jejakFromBytes(toBytes(tempat.get(at)).slice());
    jejak.taruh(one, cells, cells.byteLength);
  }
}

function toId(rows: ArrowTable): bigint[] {
  const ids = rows.getChild('_rowid');
  return Array.from({ length: rows.numRows }, (_, at) => {
    const id: unknown = ids?.get(at);
    if (typeof id !== 'bigint') throw new TypeError('a row of the index without its place');
    return id;
  });
}

const toText = (value: unknown): string => (typeof value === 'string' ? value : '');
const toBytes = (value: unknown): Uint8Array => (value instanceof Uint8Array ? value : new Uint8Array(0));

const quote = (value: string): string => `'${value.replaceAll("'", "''")}'`;

/** The filter as the engine's SQL; values are quoted, columns are ours. */
export function toWhere({ unit, kategori, tahun, format, jenis, informasi }: Saringan): string | undefined {
  const parts: string[] = [];
  if (unit?.length) parts.push(`unit IN (${unit.map(quote).join(', ')})`);
  if (kategori?.length) parts.push(`kategori IN (${kategori.map(quote).join(', ')})`);
  if (tahun?.length) parts.push(`tahun IN (${tahun.filter(Number.isInteger).join(', ')})`);
  if (format?.length) parts.push(`array_has_any(format, [${format.map(quote).join(', ')}])`);
  if (jenis !== undefined) parts.push(`jenis = ${quote(jenis)}`);
  if (informasi !== undefined) parts.push(`informasi = ${quote(informasi)}`);
  return parts.length === 0 ? undefined : parts.join(' AND ');
}
