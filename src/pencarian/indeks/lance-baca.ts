import type { BooleanQuery, Connection, MatchQuery, Occur as OccurType, PhraseQuery, Session, Table } from '@lancedb/lancedb';
import type { Table as ArrowTable } from 'apache-arrow';
import { TABEL_LANCE } from '../tempat.ts';
import { jejakFromBytes } from '../peringkat/jejak.ts';
import { barisFromText } from './baris.ts';
import type { BarisIndeks, Calon, Pembaca, PermintaanCalon, PermintaanTepat, Saringan } from './indeks.ts';

// The engine itself is only ever loaded by this call: on a processor without AVX2 loading it ends the process. A bundler
// would lift a plain import to the top of the program, also out of a module that is imported late.
const muat = async () => import('@lancedb/lancedb');
type Lance = Awaited<ReturnType<typeof muat>>;

type KueriTeks = MatchQuery | PhraseQuery | BooleanQuery;
type Buka = { lance: Lance; table: Table };

const MB = 1024n * 1024n;

let sesi: Session | undefined;

/** Opens an index folder for reading. Each query sees the newest commit of the writer, which is another process. */
export async function bukaPembacaLance(folder: string): Promise<Pembaca> {
  const lance = await muat();
  // One cache for all bodies of a process; left alone it would grow to 7 GB.
  sesi ??= new lance.Session(48n * MB, 16n * MB);
  const connection: Connection = await lance.connect(folder, { readConsistencyInterval: 0 }, sesi);
  const table = await connection.openTable(TABEL_LANCE);
  const buka: Buka = { lance, table };
  return {
    calon: (permintaan) => cariCalon(buka, permintaan),
    tepat: (permintaan) => cariTepat(buka, permintaan),
    jumlah: () => table.countRows(),
    tutup: async () => {
      table.close();
      connection.close();
    },
  };
}

async function cariCalon({ lance, table }: Buka, { istilah, frasa, saringan, batas }: PermintaanCalon): Promise<Calon[]> {
  // The engine adds up a repeated word: that is how one word weighs more than another.
  const words = istilah.flatMap(({ kata, bobot }) => Array<string>(bobot).fill(kata)).join(' ');
  if (words === '') return [];
  const any = new lance.MatchQuery(words, 'kata');
  const query = frasa.length === 0 ? any : new lance.BooleanQuery([[lance.Occur.Should, any], ...musts(lance, frasa)]);
  const hits = await jalankan(table, query, saringan, batas, ['baris', 'jejak', '_score']);
  const jejak = hits.getChild('jejak');
  return toBaris(hits).map((baris, at) => ({ ...baris, jejak: jejakFromBytes(toBytes(jejak?.get(at))) }));
}

async function cariTepat({ lance, table }: Buka, { konsep, frasa, saringan, batas }: PermintaanTepat): Promise<BarisIndeks[]> {
  const all = [...konsep.map((ways): [OccurType, KueriTeks] => [lance.Occur.Must, oneOf(lance, ways)]), ...musts(lance, frasa)];
  const [first] = all;
  if (first === undefined) return [];
  const query = all.length === 1 ? first[1] : new lance.BooleanQuery(all);
  return toBaris(await jalankan(table, query, saringan, batas, ['baris', '_score']));
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

async function jalankan(table: Table, query: KueriTeks, saringan: Saringan, batas: number, kolom: string[]): Promise<ArrowTable> {
  const where = toWhere(saringan);
  const search = table.query().fullTextSearch(query).select(kolom).limit(batas);
  return (where === undefined ? search : search.where(where)).toArrow();
}

function toBaris(hits: ArrowTable): BarisIndeks[] {
  const baris = hits.getChild('baris');
  return Array.from({ length: hits.numRows }, (_, at) => barisFromText(toText(baris?.get(at))));
}

const toText = (value: unknown): string => (typeof value === 'string' ? value : '');
const toBytes = (value: unknown): Uint8Array => (value instanceof Uint8Array ? value : new Uint8Array(0));

const quote = (value: string): string => `'${value.replaceAll("'", "''")}'`;

/** The filter as the engine's SQL; values are quoted, columns are ours. */
export function toWhere({ unit, kategori, tahun, format, jenis }: Saringan): string | undefined {
  const parts: string[] = [];
  if (unit?.length) parts.push(`unit IN (${unit.map(quote).join(', ')})`);
  if (kategori?.length) parts.push(`kategori IN (${kategori.map(quote).join(', ')})`);
  if (tahun?.length) parts.push(`tahun IN (${tahun.filter(Number.isInteger).join(', ')})`);
  if (format?.length) parts.push(`array_has_any(format, [${format.map(quote).join(', ')}])`);
  if (jenis !== undefined) parts.push(`jenis = ${quote(jenis)}`);
  return parts.length === 0 ? undefined : parts.join(' AND ');
}
