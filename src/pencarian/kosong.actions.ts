import { sql } from 'kysely';
import { type Db, withBadanWrite } from '../shared/db/db.ts';
import { hariDi } from '../shared/hari.ts';
import type { Trx } from '../shared/db/db.ts';
import { addDays } from '../shared/tanggal.ts';
import type { Konteks } from '../shared/web/konteks.ts';
import { type CatatanKosong, catatanKosong, HARI_KOSONG, K_KOSONG } from './kosong.ts';

/** Written together: a commit for each search would end every kept page of the process (`simpanan.ts`). A crash loses a minute. */
const TUANG_SETELAH_MS = 30_000;
const MENUNGGU_TERBANYAK = 500;
/** Who asked what today, as keyed hashes, in memory only: one person alone never makes five. */
const PENANYA_TERBANYAK = 20_000;

type Catatan = CatatanKosong & { unit: string | undefined; jumlah: number };
type Antrean = { db: Db; badanId: string; hari: string; catatan: Map<string, Catatan> };

const antrean = new Map<string, Antrean>();
const penanya = new Set<string>();
let hariPenanya = '';
let banyak = 0;
let timer: ReturnType<typeof setTimeout> | undefined;

/** Notes a search that found nothing fitting, unless something personal stands in it. `unit`: whose item came nearest. */
export function catatKosong(
  ctx: Pick<Konteks, 'badan' | 'now' | 'db' | 'alamatHash' | 'log'>,
  typed: string,
  unit: string | undefined,
): void {
  const found = catatanKosong(typed);
  if (!found || banyak >= MENUNGGU_TERBANYAK) return;
  const hari = hariDi(ctx.badan.zona, ctx.now);
  if (sudahBertanya(ctx.alamatHash, `${ctx.badan.id} ${hari} ${found.kunci}`, hari)) return;
  const kunci = `${ctx.badan.id} ${hari}`;
  const satu = antrean.get(kunci) ?? { db: ctx.db, badanId: ctx.badan.id, hari, catatan: new Map<string, Catatan>() };
  antrean.set(kunci, satu);
  const lama = satu.catatan.get(found.kunci);
  if (lama) lama.jumlah += 1;
  else {
    satu.catatan.set(found.kunci, { ...found, unit, jumlah: 1 });
    banyak += 1;
  }
  timer ??= setTimeout(() => {
    tuangkanKosong().catch((error: unknown) =>
      ctx.log.warn({ galat: error instanceof Error ? error.name : 'unknown' }, 'searches not counted'),
    );
  }, TUANG_SETELAH_MS).unref();
}

function sudahBertanya(alamat: string | undefined, apa: string, hari: string): boolean {
  if (alamat === undefined) return false;
  if (hari !== hariPenanya || penanya.size >= PENANYA_TERBANYAK) penanya.clear();
  hariPenanya = hari;
  const kunci = `${alamat} ${apa}`;
  if (penanya.has(kunci)) return true;
  penanya.add(kunci);
  return false;
}

/** Writes what waits. */
export async function tuangkanKosong(): Promise<void> {
  clearTimeout(timer);
  timer = undefined;
  const semua = [...antrean.values()];
  antrean.clear();
  banyak = 0;
  for (const { db, badanId, hari, catatan } of semua)
    await withBadanWrite(db, badanId, (trx) => tulis(trx, badanId, hari, [...catatan.values()]));
}

async function tulis(trx: Trx, badanId: string, hari: string, catatan: readonly Catatan[]): Promise<void> {
  const urut = catatan.toSorted((a, b) => (a.kunci < b.kunci ? -1 : 1));
  await sql`insert into pencarian_kosong (badan_publik_id, hari, kunci, kata, unit, jumlah)
    select ${badanId}::uuid, ${hari}::date, t.kunci, t.kata, nullif(t.unit, ''), t.jumlah
    from unnest(${urut.map((one) => one.kunci)}::text[], ${urut.map((one) => one.kata)}::text[], ${urut.map((one) => one.unit ?? '')}::text[],
      ${urut.map((one) => one.jumlah)}::integer[]) as t(kunci, kata, unit, jumlah)
    on conflict (badan_publik_id, hari, kunci) do update set jumlah = pencarian_kosong.jumlah + excluded.jumlah`.execute(trx);
}

/** Takes away what is older than 30 days and was not asked five times in all. Gives how many rows went. */
export async function hapusKosongLangka(trx: Trx, badanId: string, hariIni: string): Promise<number> {
  const { numAffectedRows } =
    await sql`delete from pencarian_kosong p where p.badan_publik_id = ${badanId} and p.hari < ${addDays(hariIni, -HARI_KOSONG)}
    and (select sum(s.jumlah) from pencarian_kosong s where s.badan_publik_id = ${badanId} and s.kunci = p.kunci) < ${K_KOSONG}`.execute(
      trx,
    );
  return Number(numAffectedRows ?? 0n);
}
