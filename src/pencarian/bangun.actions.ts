import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { sql } from 'kysely';
import { newId } from '../shared/id.ts';
import { selectBahan, selectTerbit } from './bahan.queries.ts';
import type { HasilTulis } from './indeks/indeks.ts';
import { hapusVersiLama, tambahKosakata } from './kosakata.actions.ts';
import { antreTulis } from './pencarian.actions.ts';
import { selectOptionalPenunjuk } from './penunjuk.queries.ts';
import { folderBadan, folderLama } from './tempat.ts';
import { bukaPenulis, type KonteksIndeks, tulisBertahap } from './tulis.actions.ts';

export type HasilBangun =
  | { ok: true; versi: string; informasi: number; dokumen: number }
  | { ok: false; alasan: 'sedang_dibangun' | 'dihentikan' | 'diambil_alih' };

/** A builder that gave no sign for so long is dead. */
const MATI_SETELAH_MS = 120_000;
const SEKALI = 40;
/** Words are written out when so many wait: memory stays the same however large the body is. */
const KATA_DITAHAN = 200_000;
const AWAL = '00000000-0000-0000-0000-000000000000';

/**
 * Builds the whole index anew beside the one in use, then moves the pointer. Searching and indexing go on meanwhile; what
 * changed during the build is done again in the new version by the ordinary job. A builder that dies leaves the old
 * version in use. `kabar`: called with the items done so far.
 */
export async function bangunIndeks(ctx: KonteksIndeks, kabar: (selesai: number) => void = () => undefined): Promise<HasilBangun> {
  const versi = newId();
  if (!(await mulaiBangun(ctx, versi))) return { ok: false, alasan: 'sedang_dibangun' };
  try {
    const isi = await isiSemua(ctx, versi, kabar);
    if (isi === 'dihentikan' || isi === 'diambil_alih') return await batal(ctx, versi, isi);
    await ctx.write(async (trx) => {
      const penunjuk = await selectOptionalPenunjuk(trx, ctx.badanId, ctx.mesin, 'kunci');
      if (penunjuk?.bangunVersi !== versi) throw new Error('another builder took over');
      await trx
        .updateTable('pencarian_indeks')
        .set({
          versi,
          dokumen: isi.dokumen,
          panjang: isi.panjang,
          diperbarui_pada: ctx.config.now(),
          bangun_versi: null,
          bangun_pada: null,
        })
        .where('badan_publik_id', '=', ctx.badanId)
        .where('mesin', '=', ctx.mesin)
        .execute();
      await trx.deleteFrom('pencarian_perubahan').where('badan_publik_id', '=', ctx.badanId).where('versi', '=', versi).execute();
      await antreTulis(trx, ctx.badanId);
    });
    return { ok: true, versi, informasi: isi.informasi, dokumen: isi.dokumen };
  } catch (error) {
    await batal(ctx, versi, 'dihentikan');
    throw error;
  }
}

async function mulaiBangun(ctx: KonteksIndeks, versi: string): Promise<boolean> {
  return ctx.write(async (trx) => {
    await trx
      .insertInto('pencarian_indeks')
      .values({ badan_publik_id: ctx.badanId, mesin: ctx.mesin })
      .onConflict((c) => c.columns(['badan_publik_id', 'mesin']).doNothing())
      .execute();
    const penunjuk = await selectOptionalPenunjuk(trx, ctx.badanId, ctx.mesin, 'kunci');
    const { rows } = await sql<{
      hidup: boolean;
    }>`select ${penunjuk?.bangunPada ?? null}::timestamptz > now() - make_interval(secs => ${MATI_SETELAH_MS / 1_000}) as hidup`.execute(
      trx,
    );
    if (rows[0]?.hidup === true) return false;
    // What is marked by now will be read by this build: those marks are its own, and go when it is taken into use.
    await trx.updateTable('pencarian_perubahan').set({ versi }).where('badan_publik_id', '=', ctx.badanId).execute();
    await trx
      .updateTable('pencarian_indeks')
      .set({ bangun_versi: versi, bangun_pada: sql<Date>`now()` })
      .where('badan_publik_id', '=', ctx.badanId)
      .where('mesin', '=', ctx.mesin)
      .execute();
    return true;
  });
}

type Isi = { informasi: number; dokumen: number; panjang: number };

async function isiSemua(ctx: KonteksIndeks, versi: string, kabar: (selesai: number) => void): Promise<Isi | 'dihentikan' | 'diambil_alih'> {
  const penulis = await bukaPenulis(ctx, versi, false);
  const isi: Isi = { informasi: 0, dokumen: 0, panjang: 0 };
  let kata = new Map<string, number>();
  const simpanKata = async (): Promise<void> => {
    await ctx.write((trx) => tambahKosakata(trx, ctx.badanId, versi, kata));
    kata = new Map();
  };
  try {
    for (let after = AWAL; ;) {
      if (ctx.berhenti.aborted) return 'dihentikan';
      if (!(await tandaHidup(ctx, versi))) return 'diambil_alih';
      const ids = await ctx.read((trx) => selectTerbit(trx, ctx.badanId, after, SEKALI));
      const last = ids.at(-1);
      if (last === undefined) break;
      tambahkan(isi, kata, ids.length, await tulisBertahap(penulis, await ctx.read((trx) => selectBahan(trx, ctx.badanId, ids))));
      if (kata.size > KATA_DITAHAN) await simpanKata();
      kabar(isi.informasi);
      after = last;
    }
    await simpanKata();
    await denganTandaHidup(ctx, versi, () => penulis.padatkan(true));
    return isi;
  } finally {
    await penulis.tutup();
  }
}

function tambahkan(isi: Isi, kata: Map<string, number>, informasi: number, hasil: HasilTulis): void {
  isi.informasi += informasi;
  isi.dokumen += hasil.dokumenBaru;
  isi.panjang += hasil.panjangBaru;
  for (const [word, count] of hasil.kata) kata.set(word, (kata.get(word) ?? 0) + count);
}

/** Says that this builder lives; false where another has taken its place. */
async function tandaHidup(ctx: KonteksIndeks, versi: string): Promise<boolean> {
  const result = await ctx.write((trx) =>
    trx
      .updateTable('pencarian_indeks')
      .set({ bangun_pada: sql<Date>`now()` })
      .where('badan_publik_id', '=', ctx.badanId)
      .where('mesin', '=', ctx.mesin)
      .where('bangun_versi', '=', versi)
      .executeTakeFirst(),
  );
  return Number(result.numUpdatedRows) > 0;
}

/** Joining a large index takes minutes in which nothing else would be heard. */
async function denganTandaHidup(ctx: KonteksIndeks, versi: string, work: () => Promise<void>): Promise<void> {
  const clock = setInterval(() => void tandaHidup(ctx, versi).catch(() => undefined), MATI_SETELAH_MS / 4);
  try {
    await work();
  } finally {
    clearInterval(clock);
  }
}

async function batal(ctx: KonteksIndeks, versi: string, alasan: 'dihentikan' | 'diambil_alih'): Promise<HasilBangun> {
  await ctx.write((trx) =>
    trx
      .updateTable('pencarian_indeks')
      .set({ bangun_versi: null, bangun_pada: null })
      .where('badan_publik_id', '=', ctx.badanId)
      .where('mesin', '=', ctx.mesin)
      .where('bangun_versi', '=', versi)
      .execute(),
  );
  return { ok: false, alasan };
}

/** Removes versions that nobody uses any more: words, rows, and (LanceDB) folders. Called well after a change of pointer. */
export async function bersihkanVersi(ctx: KonteksIndeks): Promise<void> {
  const keep = await ctx.write(async (trx) => {
    const rows = await trx
      .selectFrom('pencarian_indeks')
      .select(['versi', 'bangun_versi'])
      .where('badan_publik_id', '=', ctx.badanId)
      .forUpdate()
      .execute();
    const used = rows.flatMap((row) => [row.versi, row.bangun_versi]).filter((one) => one !== null);
    await hapusVersiLama(trx, ctx.badanId, used);
    return used;
  });
  await rm(folderLama(ctx.config.data, ctx.badanId), { recursive: true, force: true });
  const folder = folderBadan(ctx.config.data, ctx.badanId);
  for (const name of await readdir(folder).catch(() => [])) {
    if (!keep.includes(name.replace(/\.kunci$/, ''))) await rm(join(folder, name), { recursive: true, force: true });
  }
}
