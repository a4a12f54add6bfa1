import { createElement as h } from 'preact';
import { z } from 'zod';
import { halaman } from '../shared/html/layout/halaman.ts';
import { tautan } from '../shared/html/tautan.ts';
import { type Balasan, page, redirect } from '../shared/web/balasan.ts';
import type { Konteks } from '../shared/web/konteks.ts';
import { type AnyRoute, route } from '../shared/web/route.ts';
import { buildDaftar } from './analisis/daftar.ts';
import { analyseKueri, type Setara } from './analisis/kueri.ts';
import { bacaPadanan, type GalatPadanan, type IsianPadanan } from './padanan.ts';
import { hapusPadanan, tambahPadanan } from './padanan.actions.ts';
import { HalamanPadanan, type Percobaan } from './padanan.pages.tsx';
import { padananPesan } from './padanan.pesan.ts';
import { selectPadanan, selectPadananSendiri } from './padanan.queries.ts';
import { lupakanDaftar } from './pembaca.ts';
import { cariAtauSibuk } from './pencarian.queries.ts';

const JALUR = '/kerja/setelan/padanan';
const perlu = 'setelan:ubah';
const KABAR = ['tersimpan', 'terhapus'] as const;
const KOSONG: IsianPadanan = { jenis: 'sinonim', kata: '', padanan: '', sumber: '' };
const teks = z.string().max(2000).catch('');

/** Where an administrator keeps the body's own search words and tries them. */
export const padananRoutes: readonly AnyRoute[] = [
  route({
    method: 'GET',
    path: JALUR,
    perlu,
    query: z.object({ kabar: z.enum(KABAR).optional().catch(undefined), coba: z.string().trim().max(200).optional().catch(undefined) }),
    handle: ({ ctx, query }) => tampil(ctx, { isian: KOSONG, salah: [], kabar: query.kabar, coba: query.coba }),
  }),
  route({
    method: 'POST',
    path: JALUR,
    perlu,
    peristiwa: 'setelan_diubah',
    body: z.object({ jenis: teks, kata: teks, padanan: teks, sumber: teks }),
    handle: ({ ctx, body }) => tambah(ctx, body),
  }),
  route({
    method: 'POST',
    path: `${JALUR}/:id/hapus`,
    perlu,
    peristiwa: 'setelan_diubah',
    params: z.object({ id: z.uuid() }),
    handle: async ({ ctx, params: { id } }) => {
      await ctx.write((trx) => hapusPadanan(trx, { badanId: ctx.badan.id, aktor: ctx.aktor, now: ctx.now }, id));
      return selesai(ctx, 'terhapus');
    },
  }),
];

function selesai(ctx: Konteks, kabar: (typeof KABAR)[number]): Balasan {
  lupakanDaftar(ctx.badan.id);
  return redirect(tautan(`${JALUR}?kabar=${kabar}`, ctx.bahasa));
}

async function tambah(ctx: Konteks, isian: IsianPadanan): Promise<Balasan> {
  const terbaca = bacaPadanan(isian);
  if (!terbaca.ok) return tampil(ctx, { isian, salah: terbaca.salah });
  const siapa = { badanId: ctx.badan.id, aktor: ctx.aktor, now: ctx.now };
  const baru = await ctx.write((trx) => tambahPadanan(trx, siapa, terbaca.padan));
  return baru ? selesai(ctx, 'tersimpan') : tampil(ctx, { isian, salah: ['ganda'] });
}

type Tampil = {
  isian: IsianPadanan;
  salah: readonly (GalatPadanan | 'ganda')[];
  kabar?: (typeof KABAR)[number] | undefined;
  coba?: string | undefined;
};

async function tampil(ctx: Konteks, { isian, salah, kabar, coba = '' }: Tampil): Promise<Balasan> {
  const t = padananPesan[ctx.bahasa];
  const daftar = await ctx.read((trx) => selectPadananSendiri(trx, ctx.badan.id));
  const percobaan = coba === '' ? undefined : await cobaKata(ctx, coba);
  const galat = salah.map((one) => ({ field: one === 'ganda' ? 'kata' : one, message: t.galat[one] }));
  const isi = { halaman: halaman(ctx), daftar, isian, galat, kabar: kabar && t[kabar], percobaan };
  return page(h(HalamanPadanan, isi), { status: galat.length > 0 ? 422 : 200 });
}

async function cobaKata(ctx: Konteks, q: string): Promise<Percobaan> {
  const daftar = buildDaftar(await ctx.read((trx) => selectPadanan(trx, ctx.badan.id)));
  const temuan = await cariAtauSibuk(ctx, { q, saringan: {}, mulai: 0, banyak: 5 });
  return {
    q,
    kata: analyseKueri(q, daftar).konsep.map(({ permukaan, setara }) => ({ kata: permukaan, bersama: sebut(ctx, setara) })),
    hasil: temuan?.hasil.map(({ kartu }) => ({ judul: kartu.judul, slug: kartu.slug })),
  };
}

const KUNCI_UNIT = '§unit';

/** Equivalents as a person reads them, each once. A name stands as its key, without the sign that marks it in the index. */
function sebut(ctx: Konteks, setara: readonly Setara[]): string[] {
  const t = padananPesan[ctx.bahasa];
  const satu = ({ dasar: [kunci = ''], dasar, asal, kata }: Setara): string => {
    if (asal !== 'nama') return kata ?? dasar.join(' ');
    return kunci.startsWith(KUNCI_UNIT) ? t.namaUnit : t.kodeNama(kunci.slice(1));
  };
  return [...new Set(setara.map(satu))];
}
