import { createElement as h } from 'preact';
import type { z } from 'zod';
import { halaman } from '../../shared/html/layout/halaman.ts';
import { type Balasan, page } from '../../shared/web/balasan.ts';
import type { Konteks } from '../../shared/web/konteks.ts';
import { type AnyRoute, route } from '../../shared/web/route.ts';
import { GOLONGAN, type Unit } from '../../unit/unit.ts';
import { alamat } from '../alamat.ts';
import type { Draf } from '../draf.actions.ts';
import type { IsiDraf } from '../draf.ts';
import { bodyPilihUnit, bodyUnit } from './baru.isian.ts';
import type { Isian } from './bingkai.tsx';
import { HalamanPilihUnit, HalamanUnit } from './ke.pages.tsx';
import { bacaUnit, bukaLangkah, keGalat, keIsian, simpanLangkah } from './konteks-draf.ts';
import { ulangi } from './langkah.routes.ts';
import { daftar } from './bingkai.tsx';

const formulir = alamat.baru;
type Tampil = { isian: Isian; galat?: ReturnType<typeof keGalat> };

/** To whom: one question, and where certain units are meant a second page to choose them. No case yet, so no event. */
export const ruteKe: readonly AnyRoute[] = [
  route({
    method: 'GET',
    path: alamat.langkah('unit'),
    perlu: 'publik',
    formulir,
    handle: ({ ctx }) => bukaLangkah(ctx, 'unit', (draf) => tanyaUnit(ctx, draf, { isian: isianUnit(draf.isi) })),
  }),
  route({
    method: 'POST',
    path: alamat.langkah('unit'),
    perlu: 'publik',
    peristiwa: null,
    formulir,
    body: bodyUnit,
    onInvalid: ({ ctx, isian, galat }) =>
      ulangi(ctx, 'unit', (draf) => tanyaUnit(ctx, draf, { isian: keIsian(isian), galat: keGalat(galat, ctx) })),
    handle: ({ ctx, body }) => simpanUnit(ctx, body),
  }),
  route({
    method: 'GET',
    path: alamat.pilihUnit,
    perlu: 'publik',
    formulir,
    handle: ({ ctx }) =>
      bukaLangkah(ctx, 'unit', ({ isi }) => pilihUnit(ctx, isi.unit?.unit ?? (isi.usul === undefined ? [] : [isi.usul]))),
  }),
  route({
    method: 'POST',
    path: alamat.pilihUnit,
    perlu: 'publik',
    peristiwa: null,
    formulir,
    body: bodyPilihUnit,
    onInvalid: ({ ctx, isian, galat }) => ulangi(ctx, 'unit', () => pilihUnit(ctx, daftar(keIsian(isian), 'unit'), keGalat(galat, ctx))),
    handle: ({ ctx, body }) => simpanPilihan(ctx, body.unit),
  }),
];

function isianUnit({ unit, usul }: IsiDraf): Isian {
  if (!unit) return usul === undefined ? {} : { sasaran: 'usul' };
  const sama = unit.sasaran === 'unit' && unit.unit.length === 1 && unit.unit[0] === usul;
  return { sasaran: sama ? 'usul' : unit.sasaran, golongan: unit.golongan ?? undefined };
}

async function tanyaUnit(ctx: Konteks, { isi }: Draf, { isian, galat = [] }: Tampil): Promise<Balasan> {
  const units = await ctx.read((trx) => bacaUnit(ctx, trx));
  const usul = units.find((u) => u.slug === isi.usul);
  const terpilih = isi.unit?.sasaran === 'unit' ? isi.unit.unit : [];
  return page(
    h(HalamanUnit, {
      halaman: halaman(ctx),
      isian,
      galat,
      usul,
      dipilih: units.filter((u) => terpilih.includes(u.slug)).map((u) => u.nama),
      golongan: GOLONGAN.filter((g) => units.filter((u) => u.golongan === g).length > 1),
    }),
    { status: galat.length > 0 ? 422 : 200 },
  );
}

async function pilihUnit(ctx: Konteks, dipilih: readonly string[], galat: ReturnType<typeof keGalat> = []): Promise<Balasan> {
  const unit = await ctx.read((trx) => bacaUnit(ctx, trx));
  return page(h(HalamanPilihUnit, { halaman: halaman(ctx), unit, dipilih, galat }), { status: galat.length > 0 ? 422 : 200 });
}

/** Certain units are chosen on the next page; until then the answer before stays. */
function simpanUnit(ctx: Konteks, { sasaran, golongan }: z.output<typeof bodyUnit>): Promise<Balasan> {
  return simpanLangkah(ctx, 'unit', async ({ isi, identitas }, trx) => {
    if (sasaran === 'unit') return { jawaban: { isi, identitas }, ke: alamat.pilihUnit };
    const jawab = (unit: NonNullable<IsiDraf['unit']>) => ({ jawaban: { isi: { ...isi, unit }, identitas } });
    if (sasaran === 'tidak_tahu') return jawab({ sasaran, unit: [], golongan: null });
    const units = await bacaUnit(ctx, trx);
    const salah = (field: string, code: 'unit' | 'pilihan') => ({
      tolak: (draf: Draf) => tanyaUnit(ctx, draf, { isian: { sasaran }, galat: keGalat([{ path: [field], message: code }], ctx) }),
    });
    if (sasaran === 'golongan')
      return units.some((u) => u.golongan === golongan) ? jawab({ sasaran, unit: [], golongan }) : salah('golongan', 'pilihan');
    return units.some((u) => u.slug === isi.usul)
      ? jawab({ sasaran: 'unit', unit: [isi.usul ?? ''], golongan: null })
      : salah('sasaran', 'unit');
  });
}

function simpanPilihan(ctx: Konteks, slug: readonly string[]): Promise<Balasan> {
  return simpanLangkah(ctx, 'unit', async ({ isi, identitas }, trx) => {
    const ada = dikenal(await bacaUnit(ctx, trx), slug);
    if (ada.length < new Set(slug).size) return { tolak: () => pilihUnit(ctx, ada, keGalat([{ path: ['unit'], message: 'unit' }], ctx)) };
    return { jawaban: { isi: { ...isi, unit: { sasaran: 'unit', unit: ada, golongan: null } }, identitas } };
  });
}

const dikenal = (units: readonly Unit[], slug: readonly string[]): string[] => units.map((u) => u.slug).filter((s) => slug.includes(s));
