import { catatBanyak, catatGambar, utuh } from '../dokumen/baca-banyak.actions.ts';
import { type ItemMasuk, terbitkanMasuk } from '../informasi/masuk.actions.ts';
import type { Trx } from '../shared/db/db.ts';
import { openFileStore } from '../shared/files/store.ts';
import type { TahapKonteks } from './contoh.actions.ts';
import { isiItem } from './isi-item.ts';
import type { ItemSiap } from './siapkan-item.ts';

/** Published, in one version, its document read to the last page: it can move in together with others. */
export const bolehMassal = ({ item, file }: ItemSiap): boolean =>
  item.nasib === 'terbit' && item.versi.length === 1 && file.every((f) => f.bacaan !== undefined && utuh(f.bacaan));

/** Takes many items in at once, as a city moves in with the catalogue it had. */
export async function tulisMassal(ctx: TahapKonteks, trx: Trx, siap: readonly ItemSiap[]): Promise<void> {
  const berfile = siap.flatMap((s) => {
    const [f] = s.file;
    return f?.bacaan ? [{ s, berkas: f.berkas, bacaan: f.bacaan, unitId: unitDari(ctx, s), pada: padaDari(ctx, s) }] : [];
  });
  const ids = await catatBanyak(trx, ctx.badanId, berfile);
  const dokumen = new Map(berfile.map((b, i) => [b.s, { dokumenId: ids[i] ?? '', nama: b.berkas.nama, mime: b.berkas.mime }]));
  for (const [i, { bacaan }] of berfile.entries())
    if (bacaan.gambar)
      await catatGambar(openFileStore(ctx.config), (fn) => fn(trx), { badanId: ctx.badanId, id: ids[i] ?? '' }, bacaan.gambar);
  const items = siap.map((s): ItemMasuk => ({
    unitId: unitDari(ctx, s),
    isi: isiItem(s.item, dokumen.has(s)),
    berkas: dokumen.get(s),
    pada: padaDari(ctx, s),
  }));
  await terbitkanMasuk(trx, { badanId: ctx.badanId, akunId: ctx.akunId.get('utama@contoh.id') ?? '' }, items);
}

const padaDari = (ctx: TahapKonteks, { item }: ItemSiap): Date => item.versi[0] ?? ctx.now;

function unitDari(ctx: TahapKonteks, { item }: ItemSiap): string {
  const id = ctx.unit.get(item.unit);
  if (id === undefined) throw new Error(`practice unit missing: ${item.unit}`);
  return id;
}
