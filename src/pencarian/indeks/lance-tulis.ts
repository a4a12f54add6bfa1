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

/**
 * Opens an index folder for writing, or makes a new one. Only ever in the writer's process, one for a folder. `borong`: an index that is
 * being built and that nobody uses yet; rows come in large pieces and are safe only after `padatkan`.
 */
export async function bukaPenulisLance(folder: string, daftar: Daftar, now: () => Date, borongan: boolean): Promise<Penulis> {
  await mkdir(folder, { recursive: true });
  const connection: Connection = await connect(folder, { readConsistencyInterval: 0 }, buildSesi());
  const known = await connection.tableNames();
  const ada = known.includes(TABEL_LANCE);
  const table = ada ? await connection.openTable(TABEL_LANCE) : await connection.createEmptyTable(TABEL_LANCE, SKEMA);
  let borong = borongan && !ada ? buatBorongan(table) : undefined;
  const usai = async (): Promise<void> => {
    await borong?.simpan();
    borong = undefined;
  };
  return {
    tulis: async (butir) => {
      const dokumen = butir.flatMap((one) => susunDokumen(one, daftar));
      if (borong?.serba(butir) === true) return borong.tambah(butir, dokumen);
      await usai();
      return tulis(table, butir, dokumen);
    },
    hapus: async (informasi) => {
      await usai();
      if (informasi.length > 0) await table.delete(`informasi IN (${informasi.map(quoteId).join(', ')})`);
    },
    padatkan: async (penuh) => {
      await usai();
      await padatkan(table, penuh, now);
    },
    tutup: async () => {
      await usai();
      table.close();
      connection.close();
    },
  };
}

/** Rows, and characters of their words, that wait for one commit while an index is built. */
const BARIS_SEKALI = 2_000;
const HURUF_SEKALI = 8_000_000;

/**
 * Rows of an index that is being built, put in by the thousand: each commit makes a piece, and with a piece for every forty items a
 * large index took hours, most of it spent looking through the pieces. An item that comes twice ends this way of writing.
 */
function buatBorongan(table: Table) {
  const ada = new Set<string>();
  let rows: Record<string, unknown>[] = [];
  let huruf = 0;
  const simpan = async (): Promise<void> => {
    if (rows.length === 0) return;
    const part = rows;
    [rows, huruf] = [[], 0];
    await table.add(part);
  };
  return {
    simpan,
    /** Whether all these items are new here, and none is given twice. */
    serba: (butir: readonly ButirIndeks[]): boolean =>
      butir.every((one) => !ada.has(one.informasi)) && new Set(butir.map((one) => one.informasi)).size === butir.length,
    tambah: async (butir: readonly ButirIndeks[], dokumen: readonly DokumenIndeks[]): Promise<HasilTulis> => {
      for (const one of butir) ada.add(one.informasi);
      for (const one of dokumen) {
        rows.push(toRow(one));
        huruf += one.kata.length;
        if (rows.length >= BARIS_SEKALI || huruf >= HURUF_SEKALI) await simpan();
      }
      return hitungKata(dokumen);
    },
  };
}

const UUID = /^[0-9a-f-]{36}$/i;
function quoteId(id: string): string {
  if (!UUID.test(id)) throw new TypeError('id of an item is not a UUID');
  return `'${id}'`;
}

/** One commit for all items: new rows come in and what else stood under the same items goes, in the same step. */
async function tulis(table: Table, butir: readonly ButirIndeks[], dokumen: readonly DokumenIndeks[]): Promise<HasilTulis> {
  if (butir.length === 0) return { kata: new Map(), dokumenBaru: 0, panjangBaru: 0 };
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
