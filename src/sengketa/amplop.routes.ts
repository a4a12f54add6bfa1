import { createElement as h } from 'preact';
import { z } from 'zod';
import { banyak } from '../permohonan/pintu.actions.ts';
import { openFileStore } from '../shared/files/store.ts';
import { halaman } from '../shared/html/layout/halaman.ts';
import { tautan } from '../shared/html/tautan.ts';
import type { Trx } from '../shared/db/db.ts';
import { type Balasan, page, redirect, tidakDitemukan, unduh } from '../shared/web/balasan.ts';
import type { Konteks } from '../shared/web/konteks.ts';
import { type AnyRoute, route } from '../shared/web/route.ts';
import { alamatAmplop, alamatBerkas } from './alamat.ts';
import { ambilAmplop, ambilKodeAtasan, bacaAsli, buatAmplop, bungkusAmplopB, simpanAmplop } from './amplop.actions.ts';
import { HalamanKode } from './amplop.pages.tsx';
import { amplopPesan } from './amplop.pesan.ts';
import { selectAsli, selectOptionalPerintah } from './amplop.queries.ts';
import { type Asli, MAKS_AMPLOP } from './amplop.ts';
import { tampilBerkas } from './berkas-tampil.ts';
import { musnahkanAmplop } from './musnah.actions.ts';
import { catatPerintah, setujuiPerintah } from './perintah.actions.ts';
import { type BarisSengketa, selectOptionalSengketa } from './sengketa.queries.ts';

const params = z.object({ nomor: z.string().max(20) });
const denganId = params.extend({ id: z.uuid() });
const teks = (max: number) => z.string().trim().max(max).catch('').default('');
const jalur = alamatBerkas(':nomor');
const tulis = { method: 'POST', params: denganId } as const;

export const ruteAmplop: readonly AnyRoute[] = [
  route({
    method: 'POST',
    path: `${jalur}/perintah`,
    perlu: 'sengketa:berkas',
    peristiwa: 'sengketa_perintah_dicatat',
    params,
    body: z.object({
      nomor_perintah: teks(120),
      tanggal_perintah: teks(10),
      teks_perintah: teks(4000),
      sidang: teks(10),
      dokumen: banyak(z.uuid()),
    }),
    handle: ({ ctx, params: p, body }) => perintah(ctx, p.nomor, body),
  }),
  route({
    ...tulis,
    path: `${jalur}/perintah/:id/setujui`,
    perlu: 'sengketa:setujui',
    peristiwa: 'sengketa_perintah_disetujui',
    handle: ({ ctx, params: p }) => setujui(ctx, p.nomor, p.id),
  }),
  route({
    method: 'POST',
    path: `${jalur}/amplop`,
    perlu: 'sengketa:segel',
    peristiwa: 'sengketa_amplop_disegel',
    params,
    upload: true,
    handle: ({ ctx, params: p }) => segelkan(ctx, p.nomor),
  }),
  route({
    ...tulis,
    path: alamatAmplop(':nomor', ':id', 'kode'),
    perlu: 'sengketa:setujui',
    peristiwa: 'sengketa_amplop_kode_diambil',
    handle: ({ ctx, params: p }) => kodeAtasan(ctx, p.nomor, p.id),
  }),
  route({
    ...tulis,
    path: alamatAmplop(':nomor', ':id', 'unduh'),
    perlu: 'sengketa:berkas',
    peristiwa: 'sengketa_amplop_diunduh',
    handle: ({ ctx, params: p }) => serahkan(ctx, p.nomor, p.id),
  }),
  route({
    ...tulis,
    path: alamatAmplop(':nomor', ':id', 'musnahkan'),
    perlu: 'sengketa:berkas',
    peristiwa: 'sengketa_amplop_dimusnahkan',
    handle: ({ ctx, params: p }) => musnahkan(ctx, p.nomor, p.id),
  }),
];

const pelakuDari = (ctx: Konteks) => ({ badan: ctx.badan, aktor: ctx.aktor, now: ctx.now, config: ctx.config });

/** A write on one dispute; undefined where there is none of that number. */
const padaPerkara = <T>(ctx: Konteks, nomor: string, fn: (trx: Trx, s: BarisSengketa) => Promise<T>): Promise<T | undefined> =>
  ctx.write(async (trx) => {
    const s = await selectOptionalSengketa(trx, ctx.badan.id, nomor);
    return s && fn(trx, s);
  });

const kembali = (ctx: Konteks, nomor: string): Balasan => redirect(`${tautan(alamatBerkas(nomor), ctx.bahasa)}#amplop-b`);
const ulang = (ctx: Konteks, nomor: string, field: string, message: string): Promise<Balasan> =>
  tampilBerkas(ctx, nomor, { isian: {}, galat: [{ field, message }] });

type BodyPerintah = { nomor_perintah: string; tanggal_perintah: string; teks_perintah: string; sidang: string; dokumen: readonly string[] };

async function perintah(ctx: Konteks, nomor: string, { dokumen, ...isian }: BodyPerintah): Promise<Balasan> {
  const isi = { nomor: isian.nomor_perintah, tanggal: isian.tanggal_perintah, teks: isian.teks_perintah, sidang: isian.sidang, dokumen };
  const r = await padaPerkara(ctx, nomor, (trx, s) => catatPerintah(trx, pelakuDari(ctx), s, isi));
  if (!r) return tidakDitemukan();
  if (r.ok) return kembali(ctx, nomor);
  const galat = [{ field: r.bidang, message: amplopPesan[ctx.bahasa].tolak[r.bidang] }];
  return tampilBerkas(ctx, nomor, { isian, pilihan: dokumen, galat });
}

async function setujui(ctx: Konteks, nomor: string, id: string): Promise<Balasan> {
  const r = await padaPerkara(ctx, nomor, (trx, s) => setujuiPerintah(trx, pelakuDari(ctx), s.id, id));
  if (!r) return tidakDitemukan();
  return r.ok ? kembali(ctx, nomor) : ulang(ctx, nomor, 'amplop-b', amplopPesan[ctx.bahasa].tolak[r.alasan]);
}

type Unggahan = { perintahId: string; berkas: Asli[]; terlaluBesar: boolean };

/** The originals in memory, for as long as it takes to seal them: they are never written anywhere open. */
async function baca(ctx: Konteks): Promise<Unggahan> {
  const u: Unggahan = { perintahId: '', berkas: [], terlaluBesar: false };
  let jumlah = 0;
  for await (const bagian of ctx.parts()) {
    if (bagian.jenis === 'isian') {
      if (bagian.nama === 'perintah') u.perintahId = z.uuid().safeParse(bagian.nilai).data ?? '';
      continue;
    }
    const isi: Uint8Array[] = [];
    for await (const satu of bagian.isi) {
      const bita: Uint8Array = Buffer.from(satu);
      jumlah += bita.length;
      if (jumlah <= MAKS_AMPLOP) isi.push(bita);
    }
    if (bagian.namaBerkas !== '') u.berkas.push({ nama: bagian.namaBerkas, isi: Buffer.concat(isi) });
  }
  return { ...u, terlaluBesar: jumlah > MAKS_AMPLOP };
}

/** Read, sealed outside of a transaction, kept. What goes wrong leaves nothing behind. */
async function segelkan(ctx: Konteks, nomor: string): Promise<Balasan> {
  const t = amplopPesan[ctx.bahasa].tolak;
  const u = await baca(ctx);
  const d = await ctx.read(async (trx) => {
    const s = await selectOptionalSengketa(trx, ctx.badan.id, nomor);
    if (!s) return undefined;
    const order = await selectOptionalPerintah(trx, ctx.badan.id, { sengketaId: s.id, id: u.perintahId });
    return { order, asli: (await selectAsli(trx, ctx.badan.id, s.keberatan)).filter((a) => order?.dokumen.includes(a.id)) };
  });
  if (!d) return tidakDitemukan();
  if (!d.order || d.order.disetujuiPada === null) return ulang(ctx, nomor, 'perintah', t.tanpa_perintah);
  const perkara = u.terlaluBesar ? undefined : await bacaAsli(openFileStore(ctx.config), ctx.badan.id, d.asli);
  const semua = [...(perkara ?? []), ...u.berkas];
  if (!perkara || semua.reduce((n, b) => n + b.isi.length, 0) > MAKS_AMPLOP) return ulang(ctx, nomor, 'berkas', t.terlalu_besar);
  if (semua.length === 0) return ulang(ctx, nomor, 'berkas', t.kosong);
  const tersegel = await buatAmplop(semua);
  const r = await padaPerkara(ctx, nomor, (trx, s) => simpanAmplop(trx, pelakuDari(ctx), s, { perintahId: u.perintahId, tersegel }));
  if (!r) return tidakDitemukan();
  return r.ok ? halamanKode(ctx, nomor, 'utama', r.kode) : ulang(ctx, nomor, 'perintah', t[r.alasan]);
}

/** Shown once, in the answer itself: a redirect would carry the code in an address or forget it. */
const halamanKode = (ctx: Konteks, nomor: string, siapa: 'utama' | 'atasan', kode: string): Balasan =>
  page(h(HalamanKode, { halaman: { ...halaman(ctx), jalur: alamatBerkas(nomor) }, nomor, siapa, kode }), { cache: 'tidak' });

async function kodeAtasan(ctx: Konteks, nomor: string, id: string): Promise<Balasan> {
  const r = await padaPerkara(ctx, nomor, (trx, s) => ambilKodeAtasan(trx, pelakuDari(ctx), s.id, id));
  if (!r) return tidakDitemukan();
  return r.ok ? halamanKode(ctx, nomor, 'atasan', r.kode) : ulang(ctx, nomor, 'amplop-b', amplopPesan[ctx.bahasa].tolak[r.alasan]);
}

async function serahkan(ctx: Konteks, nomor: string, id: string): Promise<Balasan> {
  const r = await padaPerkara(ctx, nomor, async (trx, s) => ({ isi: await ambilAmplop(trx, pelakuDari(ctx), s, id) }));
  if (!r) return tidakDitemukan();
  if (!r.isi) return ulang(ctx, nomor, 'amplop-b', amplopPesan[ctx.bahasa].tolak.tidak_ada);
  return unduh(await bungkusAmplopB(r.isi, ctx.now), 'application/zip', {
    kepala: {
      'content-disposition': `attachment; filename="amplop-b-${nomor}.zip"`,
      'cache-control': 'private, no-store',
      'x-content-type-options': 'nosniff',
    },
  });
}

async function musnahkan(ctx: Konteks, nomor: string, id: string): Promise<Balasan> {
  const n = await padaPerkara(ctx, nomor, (trx, s) => musnahkanAmplop(trx, pelakuDari(ctx), { sengketaId: s.id, id }));
  if (n === undefined) return tidakDitemukan();
  return n > 0 ? kembali(ctx, nomor) : ulang(ctx, nomor, 'amplop-b', amplopPesan[ctx.bahasa].tolak.tidak_ada);
}
