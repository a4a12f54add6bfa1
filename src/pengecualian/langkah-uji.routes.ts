import { z } from 'zod';
import { hariDi } from '../shared/hari.ts';
import { isTanggal } from '../shared/tanggal.ts';
import { type Balasan, tidakDitemukan } from '../shared/web/balasan.ts';
import type { Konteks } from '../shared/web/konteks.ts';
import { type AnyRoute, route } from '../shared/web/route.ts';
import { type Isian, satu } from './isian-uji.ts';
import { PENDAPAT, PERINGATAN } from './istilah.ts';
import {
  ajukanUji,
  beriPendapat,
  bukaUji,
  kembalikanUji,
  kesampingkan,
  nyatakanTerbuka,
  setujuiUji,
  tarikUji,
  tetapkanUji,
} from './langkah-uji.actions.ts';
import type { HasilUji } from './pengecualian.actions.ts';
import { selectPenanda } from './pengecualian.queries.ts';
import { galatUji, pelakuUji, sebutanDari } from './routes-bantu.ts';
import { keUji, tampilUji } from './uji.routes.ts';
import { bodyIsian } from './usul.routes.ts';

const params = z.object({ id: z.uuid() });
const SEBAB = ['penetapan', 'putusan', 'persetujuan_tertulis', 'jabatan_publik', 'sidang_terbuka'] as const;

const dasar = (langkah: string) => ({ method: 'POST' as const, path: `/kerja/pengecualian/:id/${langkah}`, params, body: bodyIsian });

/** Every step on a test, each with its right and its event. */
export const ruteLangkahUji: readonly AnyRoute[] = [
  route({
    ...dasar('ajukan'),
    perlu: 'pengecualian:tetapkan',
    peristiwa: 'pengecualian_diajukan',
    handle: async ({ ctx, params: { id }, body }) => jawab(ctx, id, body, await ctx.write((trx) => ajukanUji(trx, pelakuUji(ctx), id))),
  }),
  route({
    ...dasar('tarik'),
    perlu: 'pengecualian:tetapkan',
    peristiwa: 'pengecualian_ditarik',
    handle: async ({ ctx, params: { id }, body }) => jawab(ctx, id, body, await ctx.write((trx) => tarikUji(trx, pelakuUji(ctx), id))),
  }),
  route({
    ...dasar('pendapat'),
    perlu: 'pengecualian:telaah',
    peristiwa: 'pengecualian_pendapat_diberikan',
    handle: async ({ ctx, params: { id }, body }) => {
      const pendapat = PENDAPAT.find((p) => p === satu(body, 'pendapat'));
      if (!pendapat) return jawab(ctx, id, body, { ok: false, alasan: 'pilihan_wajib' }, 'pendapat');
      return jawab(ctx, id, body, await ctx.write((trx) => beriPendapat(trx, pelakuUji(ctx), id, { pendapat, teks: satu(body, 'teks') })));
    },
  }),
  route({
    ...dasar('kesampingkan'),
    perlu: 'pengecualian:kesampingkan',
    peristiwa: 'pengecualian_peringatan_dikesampingkan',
    handle: async ({ ctx, params: { id }, body }) => {
      const peringatan = PERINGATAN.find((p) => p === satu(body, 'peringatan'));
      if (!peringatan) return jawab(ctx, id, body, { ok: false, alasan: 'tidak_ada_peringatan' });
      const field = `alasan_${peringatan}`;
      const hasil = await ctx.write((trx) => kesampingkan(trx, pelakuUji(ctx), id, { peringatan, alasan: satu(body, field) }));
      return jawab(ctx, id, body, hasil, field);
    },
  }),
  route({
    ...dasar('setujui'),
    perlu: 'pengecualian:setujui',
    peristiwa: 'pengecualian_disetujui',
    handle: async ({ ctx, params: { id }, body }) => {
      const sebutan = sebutanDari(body);
      if (!sebutan) return jawab(ctx, id, body, { ok: false, alasan: 'perintah_wajib' });
      return jawab(ctx, id, body, await ctx.write((trx) => setujuiUji(trx, pelakuUji(ctx), id, sebutan)));
    },
  }),
  route({
    ...dasar('kembalikan'),
    perlu: 'pengecualian:setujui',
    peristiwa: 'pengecualian_dikembalikan',
    handle: async ({ ctx, params: { id }, body }) => {
      const alasan = satu(body, 'alasan_kembalikan');
      return jawab(ctx, id, body, await ctx.write((trx) => kembalikanUji(trx, pelakuUji(ctx), id, alasan)), 'alasan_kembalikan');
    },
  }),
  route({
    ...dasar('terbuka'),
    perlu: 'pengecualian:tetapkan',
    peristiwa: 'pengecualian_dinyatakan_terbuka',
    handle: async ({ ctx, params: { id }, body }) => {
      const alasan = satu(body, 'alasan_terbuka');
      return jawab(ctx, id, body, await ctx.write((trx) => nyatakanTerbuka(trx, pelakuUji(ctx), id, alasan)), 'alasan_terbuka');
    },
  }),
  route({
    ...dasar('tetapkan'),
    perlu: 'pengecualian:tetapkan',
    peristiwa: 'pengecualian_ditetapkan',
    handle: ({ ctx, params: { id }, body }) => tetapkan(ctx, id, body),
  }),
  route({
    ...dasar('buka'),
    perlu: 'pengecualian:tetapkan',
    peristiwa: 'pengecualian_berakhir',
    handle: async ({ ctx, params: { id }, body }) => {
      const sebab = SEBAB.find((s) => s === satu(body, 'sebab'));
      if (!sebab) return jawab(ctx, id, body, { ok: false, alasan: 'pilihan_wajib' }, 'sebab');
      const tanggal = hariDi(ctx.badan.zona, ctx.now);
      const hasil = await ctx.write((trx) => bukaUji(trx, pelakuUji(ctx), id, { sebab, tanggal, rujukan: satu(body, 'rujukan') }));
      return jawab(ctx, id, body, hasil);
    },
  }),
];

async function tetapkan(ctx: Konteks, id: string, body: Isian): Promise<Balasan> {
  const sebutan = sebutanDari(body);
  if (!sebutan) return jawab(ctx, id, body, { ok: false, alasan: 'perintah_wajib' });
  const tanggal = satu(body, 'tanggal');
  if (!isTanggal(tanggal)) return jawab(ctx, id, body, { ok: false, alasan: 'tanggal_salah' });
  const hasil = await ctx.write(async (trx): Promise<HasilUji> => {
    const pelaku = pelakuUji(ctx);
    const orang = await selectPenanda(trx, ctx.badan.id, pelaku.akunId, 'utama', hariDi(ctx.badan.zona, ctx.now));
    if (!orang) return { ok: false, alasan: 'bukan_peran' };
    const nip = satu(body, 'nip');
    const dasarPenanda = { nama: orang.nama, jabatan: orang.jabatan, ...(nip !== '' && { nip }) };
    const penandatangan =
      sebutan.sebutan === 'definitif'
        ? { ...dasarPenanda, sebutan: 'definitif' as const }
        : { ...dasarPenanda, sebutan: sebutan.sebutan, perintah: { nomor: sebutan.nomor, tanggal: sebutan.tanggal } };
    return tetapkanUji(trx, pelaku, id, { nomor: satu(body, 'nomor'), tanggal, penandatangan });
  });
  return jawab(ctx, id, body, hasil);
}

/** Back to the test, or the test with the refusal at its field and what was typed. */
function jawab(ctx: Konteks, id: string, isian: Isian, hasil: HasilUji, field?: string): Balasan | Promise<Balasan> {
  if (hasil.ok) return keUji(ctx, id);
  if (hasil.alasan === 'tidak_ditemukan') return tidakDitemukan();
  return tampilUji(ctx, id, galatUji(ctx, hasil, field), isian);
}
