import { hariDi } from '../../shared/hari.ts';
import { tautan } from '../../shared/html/tautan.ts';
import type { Trx } from '../../shared/db/db.ts';
import { type Balasan, redirect } from '../../shared/web/balasan.ts';
import type { Konteks } from '../../shared/web/konteks.ts';
import type { Unit } from '../../unit/unit.ts';
import { selectUnit } from '../../unit/unit.queries.ts';
import { alamat } from '../alamat.ts';
import { type Draf, type KunciDraf, selectOptionalDraf, updateDraf } from '../draf.actions.ts';
import { isTerbuka, type Jawaban, type Langkah, langkahBerikut } from '../draf.ts';
import { rahasiaDari } from '../konteks-permohonan.ts';
import { kalimatGalat } from '../permohonan.pesan.ts';
import type { Galat } from './baru.isian.ts';
import type { Isian } from './bingkai.tsx';

/** The visitor's key to his draft; undefined without the form cookie. */
export function kunciDraf(ctx: Konteks): KunciDraf | undefined {
  const { kukiFormulir: kuki } = ctx;
  return kuki === undefined ? undefined : { badanId: ctx.badan.id, kuki, rahasia: rahasiaDari(ctx.config) };
}

export async function bacaDraf(ctx: Konteks): Promise<Draf | undefined> {
  const kunci = kunciDraf(ctx);
  return kunci && ctx.read((trx) => selectOptionalDraf(trx, kunci, ctx.now));
}

/** Where the visitor stands: the next open step, or the beginning where nothing is kept. */
export const keBerikut = (ctx: Konteks, draf: Jawaban | undefined): Balasan =>
  redirect(tautan(draf ? alamat.langkah(langkahBerikut(draf)) : alamat.habis, ctx.bahasa));

/** Opens a step's page, or sends to where the visitor stands. */
export async function bukaLangkah(ctx: Konteks, langkah: Langkah, tampil: (draf: Draf) => Promise<Balasan> | Balasan): Promise<Balasan> {
  const draf = await bacaDraf(ctx);
  return draf && isTerbuka(draf, langkah) ? tampil(draf) : keBerikut(ctx, draf);
}

type Simpan = { jawaban: Jawaban; ke?: string } | { tolak: (draf: Draf) => Promise<Balasan> | Balasan; jawaban?: Jawaban };

/**
 * Saves a step under the draft's lock: two tabs of one visitor queue up. `ubah` says what the answers become, or refuses;
 * what it keeps of a refused form is saved as well.
 */
export async function simpanLangkah(
  ctx: Konteks,
  langkah: Langkah,
  ubah: (draf: Draf, trx: Trx) => Promise<Simpan> | Simpan,
): Promise<Balasan> {
  const kunci = kunciDraf(ctx);
  const hasil = kunci && (await ctx.write((trx) => simpan(trx, ctx, kunci, langkah, ubah)));
  if (hasil === undefined) return keBerikut(ctx, undefined);
  const { draf, r } = hasil;
  if (r === undefined) return keBerikut(ctx, draf);
  if ('tolak' in r) return r.tolak(draf);
  return r.ke === undefined ? keBerikut(ctx, draf) : redirect(tautan(r.ke, ctx.bahasa));
}

async function simpan(
  trx: Trx,
  ctx: Konteks,
  kunci: KunciDraf,
  langkah: Langkah,
  ubah: (draf: Draf, trx: Trx) => Promise<Simpan> | Simpan,
): Promise<{ draf: Draf; r: Simpan | undefined } | undefined> {
  const draf = await selectOptionalDraf(trx, kunci, ctx.now, 'kunci');
  if (!draf) return undefined;
  if (!isTerbuka(draf, langkah)) return { draf, r: undefined };
  const r = await ubah(draf, trx);
  if (r.jawaban === undefined) return { draf, r };
  const baru = { ...draf, ...r.jawaban };
  await updateDraf(trx, kunci, baru, ctx.now);
  return { draf: baru, r };
}

/** Units of the body as they are today. */
export const bacaUnit = (ctx: Konteks, trx: Trx): Promise<Unit[]> => selectUnit(trx, ctx.badan.id, hariDi(ctx.badan.zona, ctx.now));

/** What was typed, as a page shows it again. */
export function keIsian(isian: Readonly<Record<string, unknown>>): Isian {
  return Object.fromEntries(
    Object.entries(isian).flatMap(([nama, nilai]): [string, string | string[]][] => {
      if (typeof nilai === 'string') return [[nama, nilai]];
      return Array.isArray(nilai) ? [[nama, nilai.filter((n): n is string => typeof n === 'string')]] : [];
    }),
  );
}

/** Problems as pages show them: the first of each field, in words. */
export function keGalat(galat: readonly Parameters<typeof kalimatGalat>[0][] | readonly Galat[], ctx: Konteks) {
  const perKolom = new Map<string, string>();
  for (const g of galat) {
    const kolom = String(g.path[0] ?? '');
    if (!perKolom.has(kolom)) perKolom.set(kolom, kalimatGalat(g, ctx.bahasa));
  }
  return [...perKolom].map(([field, message]) => ({ field, message }));
}
