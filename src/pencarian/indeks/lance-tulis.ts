import { mkdir } from 'node:fs/promises';
import { type Connection, connect, type Table } from '@lancedb/lancedb';
import type { Daftar } from '../analisis/daftar.ts';
import { TABEL_LANCE } from '../tempat.ts';
import { jejakToBytes } from '../peringkat/jejak.ts';
import { barisToText } from './baris.ts';
import type { ButirIndeks, DokumenIndeks, HasilTulis, Penulis } from './indeks.ts';
import { buildIndeksKata, buildSesi, INDEKS_SARINGAN, SKEMA } from './skema-lance.ts';
import { hitungKata, susunDokumen } from './susun.ts';

/** Rows that may wait outside the index: each thousand costs a search about 9 ms (findings 4). */
const EKOR_TERPANJANG = 1_000;
/** Commits after which small pieces are joined, so that opening stays fast. */
const KEPING_TERBANYAK = 40;
/** Readers may still hold an older version for as long as a query runs. */
const SIMPAN_VERSI_MS = 10 * 60_000;

/** Opens an index folder for writing, or makes a new one. Only ever in the writer's process, one for a folder. */
export async function bukaPenulisLance(folder: string, daftar: Daftar, now: () => Date): Promise<Penulis> {
  await mkdir(folder, { recursive: true });
  const connection: Connection = await connect(folder, { readConsistencyInterval: 0 }, buildSesi());
  const known = await connection.tableNames();
  const table = known.includes(TABEL_LANCE)
    ? await connection.openTable(TABEL_LANCE)
    : await connection.createEmptyTable(TABEL_LANCE, SKEMA);
  return {
    tulis: (butir) => tulis(table, butir, daftar),
    hapus: async (informasi) => {
      if (informasi.length > 0) await table.delete(`informasi IN (${informasi.map(quoteId).join(', ')})`);
    },
    padatkan: (penuh) => padatkan(table, penuh, now),
    tutup: async () => {
      table.close();
      connection.close();
    },
  };
}

const UUID = /^[0-9a-f-]{36}$/i;
function quoteId(id: string): string {
  if (!UUID.test(id)) throw new TypeError('id of an item is not a UUID');
  return `'${id}'`;
}

/** One commit for all items: new rows come in and what else stood under the same items goes, in the same step. */
async function tulis(table: Table, butir: readonly ButirIndeks[], daftar: Daftar): Promise<HasilTulis> {
  if (butir.length === 0) return { kata: new Map(), dokumenBaru: 0, panjangBaru: 0 };
  const dokumen = butir.flatMap((one) => susunDokumen(one, daftar));
  const ids = butir.map((one) => quoteId(one.informasi)).join(', ');
  const before = await table.query().where(`informasi IN (${ids})`).select(['kunci']).toArray();
  const there = new Set(before.map((row: { kunci: string }) => row.kunci));
  const rows = dokumen.map(toRow);
  if (there.size === 0) await table.add(rows);
  else {
    await table
      .mergeInsert('kunci')
      .whenMatchedUpdateAll()
      .whenNotMatchedInsertAll()
      .whenNotMatchedBySourceDelete({ where: `informasi IN (${ids})` })
      .execute(rows);
  }
  return hitungKata(dokumen.filter((one) => !there.has(one.kunci)));
}

function toRow(dokumen: DokumenIndeks): Record<string, unknown> {
  return { ...dokumen, format: [...dokumen.format], baris: barisToText(dokumen), jejak: jejakToBytes(dokumen.jejak) };
}

async function padatkan(table: Table, penuh: boolean, now: () => Date): Promise<void> {
  const built = await ensureIndexes(table);
  const stats = await table.indexStats('kata_idx');
  const tail = stats?.numUnindexedRows ?? 0;
  const pieces = (await table.stats()).fragmentStats.numFragments;
  if (!built && !penuh && tail < EKOR_TERPANJANG && pieces < KEPING_TERBANYAK) return;
  await table.optimize({ cleanupOlderThan: new Date(now().getTime() - SIMPAN_VERSI_MS) });
}

/** Makes what indexes are missing (a new folder, or one whose builder died); true where any was made. */
async function ensureIndexes(table: Table): Promise<boolean> {
  const there = new Set((await table.listIndices()).flatMap((index) => index.columns));
  const missing = INDEKS_SARINGAN.filter(([column]) => !there.has(column));
  for (const [column, build] of missing) await table.createIndex(column, { config: build(), replace: true });
  if (!there.has('kata')) await table.createIndex('kata', { config: buildIndeksKata(), replace: true });
  return missing.length > 0 || !there.has('kata');
}
