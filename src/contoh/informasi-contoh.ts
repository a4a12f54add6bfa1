import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../shared/root.ts';
import { selesaiBerkas } from './berkas-contoh.ts';
import type { TahapKonteks } from './contoh.actions.ts';
import { AKHIR, gambarBerikut } from './gambar-contoh.ts';
import { unitContoh } from './data/unit.ts';
import { type ItemContoh, susunKatalog } from './katalog.ts';
import { type ItemSiap, siapkanItem } from './siapkan-item.ts';
import { bacaTopik, type Topik } from './topik.ts';
import { bolehMassal, tulisMassal } from './tulis-massal.ts';
import { tulisItem } from './tulis-item.ts';

/** The topics of all units, from `data/topik/*.txt`. */
export function muatTopik(): Map<string, Topik[]> {
  const folder = join(projectRoot, 'src', 'contoh', 'data', 'topik');
  const files = readdirSync(folder).toSorted();
  return bacaTopik(files.map((f) => readFileSync(join(folder, f), 'utf8')).join('\n\n'));
}

const SEKALI = 60;
/** Items whose first page is drawn before the house opens: more than the front page shows. */
const BERGAMBAR = 12;

/** Over 400 items of all units with their documents. Runs again where an interrupted load stopped: an item is known by unit and title. */
export async function muatInformasi(ctx: TahapKonteks): Promise<void> {
  const katalog = ringkas(susunKatalog(muatTopik(), unitContoh, ctx.now), ctx.banyak);
  const terbaru = new Set(katalog.filter((i) => i.nasib === 'terbit' && i.format === 'pdf').slice(-BERGAMBAR));
  const ada = await selectAda(ctx);
  const sisa = katalog.filter((i) => !ada.has(kunci(ctx, i)));
  let berikut = siapkan(ctx, sisa.slice(0, SEKALI), terbaru);
  for (let dari = 0; dari < sisa.length; dari += SEKALI) {
    const siap = await berikut;
    // The next ones are drawn and read in their processes while these are written.
    berikut = siapkan(ctx, sisa.slice(dari + SEKALI, dari + 2 * SEKALI), terbaru);
    await tulisSemua(ctx, siap);
    ctx.say(`  ${Math.min(sisa.length, dari + SEKALI)} dari ${sisa.length} informasi`);
  }
  selesaiBerkas();
  await ctx.write((trx) => gambarBerikut(trx, ctx.badanId, AKHIR));
}

/** Everything special, and the newest of the rest. */
function ringkas(katalog: readonly ItemContoh[], banyak = Infinity): readonly ItemContoh[] {
  const biasa = katalog.filter((i) => i.nasib === 'terbit' && i.versi.length === 1 && i.format !== 'scan');
  const dibuang = new Set(biasa.slice(0, Math.max(0, biasa.length - banyak)));
  return katalog.filter((i) => !dibuang.has(i));
}

const siapkan = (ctx: TahapKonteks, items: readonly ItemContoh[], terbaru: ReadonlySet<ItemContoh>): Promise<ItemSiap[]> => {
  const kerja = siapkanItem(ctx, items, terbaru);
  // Awaited one round later; until then a failure must not end the process unheard.
  kerja.catch(() => undefined);
  return kerja;
};

async function tulisSemua(ctx: TahapKonteks, siap: readonly ItemSiap[]): Promise<void> {
  await ctx.write(async (trx) => {
    const biasa = siap.filter(bolehMassal);
    await tulisMassal(ctx, trx, biasa);
    for (const item of siap.filter((s) => !biasa.includes(s))) await tulisItem(ctx, trx, item);
  });
}

const kunci = (ctx: TahapKonteks, i: ItemContoh): string => `${ctx.unit.get(i.unit) ?? i.unit} ${i.judul}`;

async function selectAda(ctx: TahapKonteks): Promise<Set<string>> {
  const rows = await ctx.read((trx) =>
    trx.selectFrom('informasi').select(['unit_id', 'judul']).where('badan_publik_id', '=', ctx.badanId).execute(),
  );
  return new Set(rows.map((r) => `${r.unit_id} ${r.judul}`));
}
