import { createElement as h } from 'preact';
import { halaman } from '../../shared/html/layout/halaman.ts';
import { type Balasan, page } from '../../shared/web/balasan.ts';
import type { Konteks } from '../../shared/web/konteks.ts';
import { type AnyRoute, route } from '../../shared/web/route.ts';
import { alamat } from '../alamat.ts';
import type { Draf } from '../draf.actions.ts';
import { type BodyDiri, bodyDiri, bodySebagai, readKabar, readSiapa } from './baru.isian.ts';
import type { Isian } from './bingkai.tsx';
import { HalamanKabar, HalamanSebagai, HalamanSiapa, samarkan } from './diri.pages.tsx';
import { bukaLangkah, keGalat, keIsian, simpanLangkah } from './konteks-draf.ts';
import { ulangi } from './langkah.routes.ts';

const formulir = alamat.baru;
type Salah = ReturnType<typeof keGalat>;

/** Steps about the asker. What was typed right is sealed at once and never shown whole again. No case yet, so no event. */
export const ruteDiri: readonly AnyRoute[] = [...ruteSebagai(), ...ruteSiapa(), ...ruteKabar()];

function ruteSebagai(): AnyRoute[] {
  const path = alamat.langkah('sebagai');
  const tampil = (ctx: Konteks, isian: Isian, galat: Salah = []) =>
    page(h(HalamanSebagai, { halaman: halaman(ctx), isian, galat }), { status: galat.length > 0 ? 422 : 200 });
  return [
    route({
      method: 'GET',
      path,
      perlu: 'publik',
      formulir,
      handle: ({ ctx }) =>
        bukaLangkah(ctx, 'sebagai', ({ isi: { sebagai: s } }) =>
          tampil(ctx, s ? { jenis_pemohon: s.jenis_pemohon, kuasa: s.kuasa ? 'ya' : 'tidak' } : {}),
        ),
    }),
    route({
      method: 'POST',
      path,
      perlu: 'publik',
      peristiwa: null,
      formulir,
      body: bodySebagai,
      onInvalid: ({ ctx, isian, galat }) => ulangi(ctx, 'sebagai', () => tampil(ctx, keIsian(isian), keGalat(galat, ctx))),
      handle: ({ ctx, body }) =>
        simpanLangkah(ctx, 'sebagai', ({ isi, identitas }) => ({ jawaban: { isi: { ...isi, sebagai: body }, identitas } })),
    }),
  ];
}

function ruteSiapa(): AnyRoute[] {
  const path = alamat.langkah('siapa');
  return [
    route({
      method: 'GET',
      path,
      perlu: 'publik',
      formulir,
      handle: ({ ctx }) => bukaLangkah(ctx, 'siapa', (draf) => tampilSiapa(ctx, draf)),
    }),
    route({
      method: 'POST',
      path,
      perlu: 'publik',
      peristiwa: null,
      formulir,
      body: bodyDiri,
      handle: ({ ctx, body }) => simpanSiapa(ctx, body),
    }),
  ];
}

function tampilSiapa(ctx: Konteks, { isi, identitas }: Draf, galat: Salah = []): Balasan {
  const sebagai = isi.sebagai ?? { jenis_pemohon: 'perorangan', kuasa: false };
  return page(h(HalamanSiapa, { halaman: halaman(ctx), sebagai, tersimpan: samarkan(identitas), galat }), {
    status: galat.length > 0 ? 422 : 200,
  });
}

function simpanSiapa(ctx: Konteks, body: BodyDiri): Promise<Balasan> {
  return simpanLangkah(ctx, 'siapa', ({ isi, identitas: sebelum }) => {
    const { identitas, galat } = readSiapa(body, isi.sebagai ?? { jenis_pemohon: 'perorangan', kuasa: false }, sebelum);
    const jawaban = { isi, identitas };
    return galat.length === 0 ? { jawaban } : { jawaban, tolak: (draf) => tampilSiapa(ctx, draf, keGalat(galat, ctx)) };
  });
}

function ruteKabar(): AnyRoute[] {
  const path = alamat.langkah('kabar');
  return [
    route({
      method: 'GET',
      path,
      perlu: 'publik',
      formulir,
      handle: ({ ctx }) =>
        bukaLangkah(ctx, 'kabar', (draf) =>
          tampilKabar(ctx, draf, { kabari_lewat: draf.isi.kabar?.kabari_lewat, bantuan: draf.isi.kabar?.bantuan }),
        ),
    }),
    route({
      method: 'POST',
      path,
      perlu: 'publik',
      peristiwa: null,
      formulir,
      body: bodyDiri,
      handle: ({ ctx, body }) => simpanKabar(ctx, body),
    }),
  ];
}

function tampilKabar(ctx: Konteks, { identitas }: Draf, isian: Isian, galat: Salah = []): Balasan {
  return page(h(HalamanKabar, { halaman: halaman(ctx), isian, tersimpan: samarkan(identitas), galat }), {
    status: galat.length > 0 ? 422 : 200,
  });
}

function simpanKabar(ctx: Konteks, body: BodyDiri): Promise<Balasan> {
  return simpanLangkah(ctx, 'kabar', (sebelum) => {
    const { jawaban, galat } = readKabar(body, { isi: sebelum.isi, identitas: sebelum.identitas });
    return galat.length === 0 ? { jawaban } : { jawaban, tolak: (draf) => tampilKabar(ctx, draf, keIsian(body), keGalat(galat, ctx)) };
  });
}
