import { Readable } from 'node:stream';
import { type Bacaan, bacaBanyak, type BerkasSendiri } from '../dokumen/baca-banyak.actions.ts';
import { type BerkasSiap, type PenerimaKonteks, siapkanBerkas } from '../dokumen/dokumen.actions.ts';
import { openFileStore } from '../shared/files/store.ts';
import { buatBerkas } from './berkas-contoh.ts';
import type { TahapKonteks } from './contoh.actions.ts';
import type { ItemContoh } from './katalog.ts';

/** A file of an item's version, kept in the store and read; `bacaan` is undefined where its own scan job must decide. */
export type FileSiap = { berkas: BerkasSiap; bacaan: Bacaan | undefined };
/** An item with its files, one a version that has its own. */
export type ItemSiap = { item: ItemContoh; file: readonly FileSiap[] };

export const penerima = (ctx: TahapKonteks, now: Date): PenerimaKonteks => ({
  badan: { id: ctx.badanId },
  config: ctx.config,
  now,
  aktor: { jenis: 'sistem' },
  read: ctx.read,
  write: ctx.write,
});

/** Draws the files of some items, keeps them, and has them read together in one process. Writes no record. */
export async function siapkanItem(
  ctx: TahapKonteks,
  items: readonly ItemContoh[],
  bergambar: ReadonlySet<ItemContoh>,
): Promise<ItemSiap[]> {
  const kept = await sedikit(items, async (item) => {
    const berkas: (BerkasSiap | undefined)[] = [];
    for (const versi of versiBerfile(item)) berkas.push(await simpan(ctx, item, versi));
    return { item, berkas };
  });
  const semua = kept.flatMap(({ item, berkas }) => berkas.flatMap((b) => (b ? [{ item, b }] : [])));
  const bacaan = await baca(
    ctx,
    semua.map(({ item, b }) => ({ berkas: b, gambar: bergambar.has(item) })),
  );
  const perBerkas = new Map(semua.map(({ b }, i) => [b, bacaan[i]]));
  return kept.map(({ item, berkas }) => ({
    item,
    file: berkas.flatMap((b) => (b ? [{ berkas: b, bacaan: perBerkas.get(b) }] : [])),
  }));
}

const SEKALIGUS = 3;

/** Does them a few at a time: each wants a connection of the pool for a moment, and a busy machine gives none to sixty at once. */
async function sedikit<A, B>(semua: readonly A[], kerjakan: (satu: A) => Promise<B>): Promise<B[]> {
  const hasil: B[] = [];
  let berikut = 0;
  const pekerja = async (): Promise<void> => {
    for (let i = berikut++; i < semua.length; i = berikut++) {
      const satu = semua[i];
      if (satu !== undefined) hasil[i] = await kerjakan(satu);
    }
  };
  await Promise.all(Array.from({ length: SEKALIGUS }, pekerja));
  return hasil;
}

/** Versions with a file of their own: the first, and the last where there are several. */
const versiBerfile = ({ versi }: ItemContoh): number[] => (versi.length > 1 ? [1, versi.length] : [1]);

async function simpan(ctx: TahapKonteks, item: ItemContoh, versi: number): Promise<BerkasSiap | undefined> {
  if (item.format === 'scan' && versi > 1) return undefined;
  const berkas = await buatBerkas(item, versi);
  if (!berkas) return undefined;
  const siap = await siapkanBerkas(penerima(ctx, ctx.now), Readable.from([berkas.isi]), berkas.nama);
  if (!siap.ok) throw new Error(`practice document "${item.judul}": ${siap.alasan} ${siap.rincian}`);
  return siap.berkas;
}

/** Where a virus scanner is configured nothing is taken as read: every file waits for its scan. */
async function baca(
  ctx: TahapKonteks,
  semua: readonly { berkas: BerkasSiap; gambar: boolean }[],
): Promise<readonly (Bacaan | undefined)[]> {
  if (ctx.config.clamavUrl !== undefined) return [];
  const store = openFileStore(ctx.config);
  const dengan = async (sisa: typeof semua, file: BerkasSendiri[]): Promise<(Bacaan | undefined)[]> => {
    const [satu, ...lain] = sisa;
    if (!satu) return bacaBanyak(file);
    return store.withLocal(ctx.badanId, satu.berkas.sha256, (path) =>
      dengan(lain, [...file, { path, jenis: satu.berkas.jenis, gambar: satu.gambar, teks: true }]),
    );
  };
  return dengan(semua, []);
}
