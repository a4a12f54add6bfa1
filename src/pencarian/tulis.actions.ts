import { sql } from 'kysely';
import type { Config } from '../shared/config/config.ts';
import type { Trx } from '../shared/db/db.ts';
import { selectBahan } from './bahan.queries.ts';
import { buildDaftar } from './analisis/daftar.ts';
import type { ButirIndeks, HasilTulis, Mesin, Penulis } from './indeks/indeks.ts';
import { mulaiPenulis } from './indeks/penulis-anak.ts';
import { pinjamPenulis } from './indeks/penulis-pinjam.ts';
import { bukaPenulisPostgres } from './indeks/postgres.ts';
import { tambahKosakata } from './kosakata.actions.ts';
import { selectPadanan } from './padanan.queries.ts';
import { selectOptionalPenunjuk, selectPerubahan } from './penunjuk.queries.ts';
import { adaIndeks, folderIndeks } from './tempat.ts';

type Jalan = <T>(fn: (trx: Trx) => Promise<T>) => Promise<T>;

/** What indexing works with: one body, its reads and writes, the engine of this machine. */
export type KonteksIndeks = {
  badanId: string;
  read: Jalan;
  write: Jalan;
  config: Pick<Config, 'data' | 'now'>;
  mesin: Mesin;
  berhenti: AbortSignal;
};

const SEKALI = 40;
/** Items after which a long run takes its tail into the index: each look for older rows reads the tail. */
const PADATKAN_SETIAP = 2_000;
/** Text of one message to the writer, in characters. */
const TEKS_SEKALI = 4_000_000;

/** `pinjam`: a writer that may idle between jobs, for the version in use; without, one of its own, for a build. */
export async function bukaPenulis(ctx: KonteksIndeks, versi: string, pinjam: boolean): Promise<Penulis> {
  const { padanan } = await ctx.read((trx) => selectPadanan(trx, ctx.badanId));
  if (ctx.mesin === 'postgres') return bukaPenulisPostgres(ctx.write, { badanId: ctx.badanId, versi }, buildDaftar({ padanan }));
  const folder = folderIndeks(ctx.config.data, ctx.badanId, versi);
  return pinjam ? pinjamPenulis(folder, padanan) : mulaiPenulis(folder, padanan, { borong: true });
}

/** The version that changes are written to; undefined where the whole must be built first (none yet, or its folder is gone). */
export async function versiDipakai(ctx: KonteksIndeks): Promise<string | undefined> {
  const penunjuk = await ctx.read((trx) => selectOptionalPenunjuk(trx, ctx.badanId, ctx.mesin));
  if (penunjuk?.versi == null) return undefined;
  if (ctx.mesin === 'postgres') return penunjuk.versi;
  return (await adaIndeks(folderIndeks(ctx.config.data, ctx.badanId, penunjuk.versi))) ? penunjuk.versi : undefined;
}

/**
 * Brings the index in use up to the changes that are marked, oldest first, until there are none or the worker stops. A
 * mark goes only after the engine has answered; a crash in between does the item again. Returns the items done.
 */
export async function tulisPerubahan(ctx: KonteksIndeks, versi: string): Promise<number> {
  let penulis: Penulis | undefined;
  let done = 0;
  try {
    while (!ctx.berhenti.aborted) {
      const changes = await ctx.read((trx) => selectPerubahan(trx, ctx.badanId, versi, SEKALI));
      if (changes.length === 0) break;
      penulis ??= await bukaPenulis(ctx, versi, true);
      const ids = changes.map((change) => change.informasi);
      const bahan = await ctx.read((trx) => selectBahan(trx, ctx.badanId, ids));
      const there = new Set(bahan.map((butir) => butir.informasi));
      await penulis.hapus(ids.filter((id) => !there.has(id)));
      const hasil = await tulisBertahap(penulis, bahan);
      await ctx.write((trx) => selesaikan(trx, ctx, versi, changes, hasil));
      done += changes.length;
      if (done % PADATKAN_SETIAP === 0) await penulis.padatkan(false);
    }
    await penulis?.padatkan(false);
    return done;
  } finally {
    await penulis?.tutup();
  }
}

/** Writes items in messages of bounded size and adds up what was new. */
export async function tulisBertahap(penulis: Penulis, bahan: readonly ButirIndeks[]): Promise<HasilTulis> {
  const kata = new Map<string, number>();
  const total = { dokumenBaru: 0, panjangBaru: 0 };
  let part: ButirIndeks[] = [];
  let size = 0;
  const flush = async (): Promise<void> => {
    if (part.length === 0) return;
    const hasil = await penulis.tulis(part);
    for (const [word, count] of hasil.kata) kata.set(word, (kata.get(word) ?? 0) + count);
    total.dokumenBaru += hasil.dokumenBaru;
    total.panjangBaru += hasil.panjangBaru;
    [part, size] = [[], 0];
  };
  for (const butir of bahan) {
    part.push(butir);
    size += butir.halaman.reduce((sum, page) => sum + page.teks.length, butir.teks.length);
    if (size > TEKS_SEKALI) await flush();
  }
  await flush();
  return { kata, ...total };
}

/** Counts what came and takes the marks away; while another version is built they stay, for that version to see. */
async function selesaikan(
  trx: Trx,
  ctx: KonteksIndeks,
  versi: string,
  changes: readonly { informasi: string; tanda: string }[],
  hasil: HasilTulis,
): Promise<void> {
  const penunjuk = await selectOptionalPenunjuk(trx, ctx.badanId, ctx.mesin, 'kunci');
  await trx
    .updateTable('pencarian_indeks')
    .set((e) => ({
      dokumen: e('dokumen', '+', hasil.dokumenBaru),
      panjang: sql<number>`panjang + ${hasil.panjangBaru}`,
      diperbarui_pada: ctx.config.now(),
    }))
    .where('badan_publik_id', '=', ctx.badanId)
    .where('mesin', '=', ctx.mesin)
    .execute();
  await tambahKosakata(trx, ctx.badanId, versi, hasil.kata);
  const marks = changes.map((change) => change.tanda);
  if (penunjuk?.bangunVersi == null) {
    await trx
      .deleteFrom('pencarian_perubahan')
      .where('badan_publik_id', '=', ctx.badanId)
      .where('tanda', 'in', marks)
      .where(
        'informasi_id',
        'in',
        changes.map((change) => change.informasi),
      )
      .execute();
  } else {
    await trx
      .updateTable('pencarian_perubahan')
      .set({ versi })
      .where('badan_publik_id', '=', ctx.badanId)
      .where('tanda', 'in', marks)
      .where(
        'informasi_id',
        'in',
        changes.map((change) => change.informasi),
      )
      .execute();
  }
}
