import { createElement as h } from 'preact';
import { z } from 'zod';
import { halaman } from '../shared/html/layout/halaman.ts';
import { tautan } from '../shared/html/tautan.ts';
import { hariDi } from '../shared/hari.ts';
import { type Balasan, page, redirect } from '../shared/web/balasan.ts';
import type { Konteks } from '../shared/web/konteks.ts';
import { type AnyRoute, route } from '../shared/web/route.ts';
import { hapusPengalihan, type Siapa, tambahPengalihan } from './pengalihan.actions.ts';
import { bacaLama, bacaTujuan, buatHidup, kunciAlamat } from './pengalihan.ts';
import { HalamanPengalihan } from './pengalihan.pages.tsx';
import { pengalihanPesan } from './pengalihan.pesan.ts';
import { adaHalamanSendiri, adaPengalihan, pakaiPengalihan, selectPengalihan } from './pengalihan.queries.ts';

const JALUR = '/kerja/setelan/pengalihan';
const perlu = 'setelan:ubah';
const SEHALAMAN = 50;
const KABAR = ['tersimpan', 'terhapus'] as const;
const teks = z.string().max(3000).catch('');
type Isian = { lama: string; baru: string };
type Galat = keyof (typeof pengalihanPesan)['id']['galat'];

/** Where an old address went, counted as used; undefined where it is none. Asked only where nothing of ours answers. */
export async function alihkan(ctx: Konteks): Promise<string | undefined> {
  const kunci = [kunciAlamat(ctx.jalur), kunciAlamat(ctx.jalur, true)].filter((k) => k !== undefined && k !== '/' && k.length <= 6000);
  const unik = [...new Set(kunci)].filter((k) => k !== undefined);
  if (unik.length === 0 || !(await ctx.read((trx) => adaPengalihan(trx, ctx.badan.id, unik)))) return undefined;
  return ctx.write((trx) => pakaiPengalihan(trx, ctx.badan.id, unik, hariDi(ctx.badan.zona, ctx.now)));
}

/** Where an administrator sees, adds and removes old addresses. `semua`: all routes of the program, which none of them may hide. */
export function buatRutePengalihan(semua: () => readonly AnyRoute[]): readonly AnyRoute[] {
  return [
    route({
      method: 'GET',
      path: JALUR,
      perlu,
      query: z.object({
        kabar: z.enum(KABAR).optional().catch(undefined),
        cari: z.string().trim().max(200).catch('').default(''),
        halaman: z.coerce.number().int().min(1).max(10_000).catch(1).default(1),
      }),
      handle: ({ ctx, query }) => tampil(ctx, { ...query, nomor: query.halaman, isian: { lama: '', baru: '' }, galat: {} }),
    }),
    route({
      method: 'POST',
      path: JALUR,
      perlu,
      peristiwa: 'pengalihan_dipasang',
      body: z.object({ lama: teks, baru: teks }),
      handle: ({ ctx, body }) => tambah(ctx, body, buatHidup(semua())),
    }),
    route({
      method: 'POST',
      path: `${JALUR}/:id/hapus`,
      perlu,
      peristiwa: 'pengalihan_dihapus',
      params: z.object({ id: z.uuid() }),
      handle: async ({ ctx, params: { id } }) => {
        await ctx.write((trx) => hapusPengalihan(trx, siapa(ctx), id));
        return redirect(tautan(`${JALUR}?kabar=terhapus`, ctx.bahasa));
      },
    }),
  ];
}

const siapa = (ctx: Konteks): Siapa => ({ badanId: ctx.badan.id, aktor: ctx.aktor, now: ctx.now });

async function tambah(ctx: Konteks, isian: Isian, hidup: (kunci: string) => boolean): Promise<Balasan> {
  const lama = bacaLama(isian.lama);
  const baru = bacaTujuan(isian.baru, ctx.badan.host ?? []);
  const salah = (galat: Partial<Record<keyof Isian, Galat>>): Promise<Balasan> => tampil(ctx, { cari: '', nomor: 1, isian, galat });
  if (!lama.ok || !baru.ok) return salah({ ...(!lama.ok && { lama: lama.alasan }), ...(!baru.ok && { baru: baru.alasan }) });
  if (hidup(lama.kunci) || (await ctx.read((trx) => adaHalamanSendiri(trx, ctx.badan.id, lama.kunci)))) return salah({ lama: 'hidup' });
  const hasil = await ctx.write((trx) => tambahPengalihan(trx, siapa(ctx), lama.kunci, baru.tujuan));
  return hasil === 'melingkar' ? salah({ baru: 'melingkar' }) : redirect(tautan(`${JALUR}?kabar=tersimpan`, ctx.bahasa));
}

type Tampil = {
  cari: string;
  nomor: number;
  isian: Isian;
  galat: Partial<Record<keyof Isian, Galat>>;
  kabar?: (typeof KABAR)[number] | undefined;
};

async function tampil(ctx: Konteks, { cari, nomor, isian, galat, kabar }: Tampil): Promise<Balasan> {
  const t = pengalihanPesan[ctx.bahasa];
  const { total, rows } = await ctx.read((trx) => selectPengalihan(trx, ctx.badan.id, { cari, halaman: nomor, banyak: SEHALAMAN }));
  const errors = (['lama', 'baru'] as const).flatMap((field) => {
    const kode = galat[field];
    return kode === undefined ? [] : [{ field, message: t.galat[kode] }];
  });
  const isi = { halaman: halaman(ctx), daftar: rows, total, cari, nomor, banyakHalaman: Math.ceil(total / SEHALAMAN), isian };
  return page(h(HalamanPengalihan, { ...isi, galat: errors, kabar: kabar && t[kabar] }), { status: errors.length > 0 ? 422 : 200 });
}
