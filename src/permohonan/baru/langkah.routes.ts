import { createElement as h } from 'preact';
import type { z } from 'zod';
import { halaman } from '../../shared/html/layout/halaman.ts';
import { tautan } from '../../shared/html/tautan.ts';
import { type Balasan, page, redirect } from '../../shared/web/balasan.ts';
import type { Konteks } from '../../shared/web/konteks.ts';
import { type AnyRoute, route } from '../../shared/web/route.ts';
import { selectOptionalUnit } from '../../unit/unit.queries.ts';
import { alamat } from '../alamat.ts';
import { type Draf, lockDraf, updateDraf } from '../draf.actions.ts';
import { isTerbuka, type IsiDraf, type Langkah, langkahBerikut } from '../draf.ts';
import { HalamanApa } from './apa.pages.tsx';
import { bodyApa, bodyCara, bodyTujuan, slugUnit } from './baru.isian.ts';
import type { Isian } from './bingkai.tsx';
import { HalamanCara, HalamanTujuan } from './cara.pages.tsx';
import { bacaDraf, bukaLangkah, keBerikut, keGalat, keIsian, kunciDraf, simpanLangkah } from './konteks-draf.ts';

const formulir = alamat.baru;
/** A question makes a row: enough for a village behind one address, too few to fill a disk. */
const BATAS_TANYA = { jumlah: 900, detik: 3600, per: 'alamat' } as const;

/** Steps about the information. A step only saves an answer of a form in progress: nothing of a case changes, so no event. */
export const ruteLangkah: readonly AnyRoute[] = [
  route({ method: 'GET', path: alamat.langkah('apa'), perlu: 'publik', formulir, handle: ({ ctx }) => bukaApa(ctx) }),
  route({
    method: 'POST',
    path: alamat.langkah('apa'),
    perlu: 'publik',
    peristiwa: null,
    formulir,
    batas: BATAS_TANYA,
    body: bodyApa,
    onInvalid: async ({ ctx, isian, galat }) => halamanApa(ctx, await bacaDraf(ctx), { isian: keIsian(isian), galat: keGalat(galat, ctx) }),
    handle: ({ ctx, body }) => simpanApa(ctx, body),
  }),
  ...ruteTujuan(),
  ...ruteCara(),
];

async function bukaApa(ctx: Konteks): Promise<Balasan> {
  const draf = await bacaDraf(ctx);
  return draf ? halamanApa(ctx, draf, { isian: { rincian: draf.isi.apa?.rincian } }) : redirect(tautan(alamat.baru, ctx.bahasa));
}

type Tampil = { isian: Isian; galat?: ReturnType<typeof keGalat> };

async function halamanApa(ctx: Konteks, draf: Draf | undefined, { isian, galat = [] }: Tampil): Promise<Balasan> {
  const slug = slugUnit.parse(isian['unit'] ?? draf?.isi.usul);
  const usul = slug === undefined ? undefined : await ctx.read((trx) => selectOptionalUnit(trx, ctx.badan.id, slug));
  const awal = draf?.isi.apa === undefined;
  return page(h(HalamanApa, { halaman: halaman(ctx), isian, galat, usul, awal }), { status: galat.length > 0 ? 422 : 200 });
}

/** The first answer makes the draft. Once all else is answered the way leads back to the check page. */
async function simpanApa(ctx: Konteks, body: z.output<typeof bodyApa>): Promise<Balasan> {
  const kunci = kunciDraf(ctx);
  if (!kunci) return redirect(tautan(alamat.baru, ctx.bahasa));
  const draf = await ctx.write(async (trx) => {
    const lama = await lockDraf(trx, kunci, ctx.now);
    const isi: IsiDraf = {
      ...selesai(lama.isi, 'apa', body.otomatis),
      apa: { rincian: body.rincian },
      ...(body.unit !== undefined && { usul: body.unit }),
    };
    const baru = { ...lama, isi };
    await updateDraf(trx, kunci, baru, ctx.now);
    return baru;
  });
  return langkahBerikut(draf) === 'unit' ? redirect(tautan(alamat.tersedia, ctx.bahasa)) : keBerikut(ctx, draf);
}

/** Marks a step as being typed, or as given. */
function selesai(isi: IsiDraf, langkah: 'apa' | 'tujuan', otomatis: boolean): IsiDraf {
  if (otomatis) return { ...isi, sedang: langkah };
  const { sedang, ...lain } = isi;
  return sedang === undefined || sedang === langkah ? lain : isi;
}

/** A refused form again, if its step is still open. */
export async function ulangi(ctx: Konteks, langkah: Langkah, tampil: (draf: Draf) => Promise<Balasan> | Balasan): Promise<Balasan> {
  const draf = await bacaDraf(ctx);
  return draf && isTerbuka(draf, langkah) ? tampil(draf) : keBerikut(ctx, draf);
}

function ruteTujuan(): AnyRoute[] {
  const path = alamat.langkah('tujuan');
  const tampil = (ctx: Konteks, { isian, galat = [] }: Tampil) =>
    page(h(HalamanTujuan, { halaman: halaman(ctx), isian, galat }), { status: galat.length > 0 ? 422 : 200 });
  return [
    route({
      method: 'GET',
      path,
      perlu: 'publik',
      formulir,
      handle: ({ ctx }) => bukaLangkah(ctx, 'tujuan', ({ isi }) => tampil(ctx, { isian: { tujuan: isi.tujuan?.tujuan } })),
    }),
    route({
      method: 'POST',
      path,
      perlu: 'publik',
      peristiwa: null,
      formulir,
      body: bodyTujuan,
      onInvalid: ({ ctx, isian, galat }) => ulangi(ctx, 'tujuan', () => tampil(ctx, { isian: keIsian(isian), galat: keGalat(galat, ctx) })),
      handle: ({ ctx, body: { tujuan, otomatis } }) =>
        simpanLangkah(ctx, 'tujuan', ({ isi, identitas }) => ({
          jawaban: { isi: { ...selesai(isi, 'tujuan', otomatis), tujuan: { tujuan } }, identitas },
        })),
    }),
  ];
}

function ruteCara(): AnyRoute[] {
  const path = alamat.langkah('cara');
  const tampil = (ctx: Konteks, { isian, galat = [] }: Tampil) =>
    page(h(HalamanCara, { halaman: halaman(ctx), isian, galat }), { status: galat.length > 0 ? 422 : 200 });
  return [
    route({
      method: 'GET',
      path,
      perlu: 'publik',
      formulir,
      handle: ({ ctx }) => bukaLangkah(ctx, 'cara', ({ isi }) => tampil(ctx, { isian: isianCara(isi) })),
    }),
    route({
      method: 'POST',
      path,
      perlu: 'publik',
      peristiwa: null,
      formulir,
      body: bodyCara,
      onInvalid: ({ ctx, isian, galat }) => ulangi(ctx, 'cara', () => tampil(ctx, { isian: keIsian(isian), galat: keGalat(galat, ctx) })),
      handle: ({ ctx, body }) =>
        simpanLangkah(ctx, 'cara', ({ isi, identitas }) => ({ jawaban: { isi: { ...isi, cara: body }, identitas } })),
    }),
  ];
}

function isianCara({ cara }: IsiDraf): Isian {
  if (!cara) return {};
  const kertas = cara.bentuk === 'hardcopy';
  return {
    cara: cara.bentuk ?? 'melihat',
    format: cara.format,
    ...(cara.cara_mengirim !== null && { [kertas ? 'kirim_kertas' : 'kirim_elektronik']: cara.cara_mengirim }),
  };
}
