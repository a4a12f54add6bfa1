import { createElement as h } from 'preact';
import { z } from 'zod';
import { kalimatPeristiwa, selectPeristiwa } from '../peristiwa/peristiwa.queries.ts';
import type { dipPeristiwa } from './dip.peristiwa.ts';
import type { Hak } from '../pengguna/hak.ts';
import { hariDi } from '../shared/hari.ts';
import type { FormError } from '../shared/html/components/error-summary/error-summary.tsx';
import type { TimelineItem } from '../shared/html/components/timeline/timeline.tsx';
import { formatWaktu } from '../shared/html/format.ts';
import { halaman } from '../shared/html/layout/halaman.ts';
import { denganQuery, tautan } from '../shared/html/tautan.ts';
import { isTanggal } from '../shared/tanggal.ts';
import { type Balasan, page, redirect, tidakDitemukan } from '../shared/web/balasan.ts';
import type { Konteks } from '../shared/web/konteks.ts';
import { type AnyRoute, route } from '../shared/web/route.ts';
import {
  ajukanDip,
  type AlasanDip,
  batalkanDip,
  type HasilDip,
  kembalikanDip,
  type PerintahDip,
  setujuiDip,
  susunDip,
  tetapkanDip,
} from './dip.actions.ts';
import { bedaDip, jatuhTempoDip, perbuatanBoleh, type PeranDip } from './dip.ts';
import { dipPesan } from './dip.pesan.ts';
import { selectBarisDip, selectButir, selectDitetapkan, selectJudul, selectOptionalDip, selectSemuaDip } from './dip.queries.ts';
import { HalamanDaftarDip, HalamanSatuDip } from './kerja.pages.tsx';

const params = z.object({ id: z.uuid() });
const query = z.object({ pesan: z.string().max(40).optional(), tolak: z.string().max(40).optional() });
const KOSONG = { alasan: '', nomor: '', tanggal: '' };

type Deed = (trx: Parameters<typeof ajukanDip>[0], p: PerintahDip & { id: string }) => Promise<HasilDip>;
const tombol = (perbuatan: string, perlu: Hak, peristiwa: keyof typeof dipPeristiwa, deed: Deed): AnyRoute =>
  route({
    method: 'POST',
    path: `/kerja/dip/:id/${perbuatan}`,
    perlu,
    peristiwa,
    params,
    handle: async ({ ctx, params: { id } }) => balas(ctx, id, await ctx.write((trx) => deed(trx, { ...perintah(ctx), id }))),
  });

/** Drawing up, approving and deciding the list. */
export const ruteDipKerja: readonly AnyRoute[] = [
  route({ method: 'GET', path: '/kerja/dip', perlu: 'dip:lihat', query, handle: ({ ctx, query: q }) => daftar(ctx, q) }),
  route({ method: 'POST', path: '/kerja/dip', perlu: 'dip:susun', peristiwa: 'dip_disusun', handle: ({ ctx }) => susun(ctx) }),
  route({
    method: 'GET',
    path: '/kerja/dip/:id',
    perlu: 'dip:lihat',
    params,
    query,
    handle: ({ ctx, params: p, query: q }) => satu(ctx, p.id, { pesan: pesanDari(ctx, q) }),
  }),
  tombol('ajukan', 'dip:susun', 'dip_diajukan', ajukanDip),
  tombol('batalkan', 'dip:susun', 'dip_dibatalkan', batalkanDip),
  tombol('setujui', 'dip:setujui', 'dip_disetujui', setujuiDip),
  route({
    method: 'POST',
    path: '/kerja/dip/:id/kembalikan',
    perlu: 'dip:setujui',
    peristiwa: 'dip_dikembalikan',
    params,
    body: z.object({ alasan: z.string().trim().max(1000).default('') }),
    handle: ({ ctx, params: p, body }) => kembalikan(ctx, p.id, body.alasan),
  }),
  route({
    method: 'POST',
    path: '/kerja/dip/:id/tetapkan',
    perlu: 'dip:susun',
    peristiwa: 'dip_ditetapkan',
    params,
    body: z.object({ nomor: z.string().trim().max(80).default(''), tanggal: z.string().trim().max(20).default('') }),
    handle: ({ ctx, params: p, body }) => tetapkan(ctx, p.id, body),
  }),
];

function perintah(ctx: Konteks): PerintahDip {
  if (!ctx.petugas) throw new Error('officer route without an officer');
  const peran = ctx.petugas.keanggotaan.flatMap((k): PeranDip[] => (k.peran === 'utama' || k.peran === 'atasan' ? [k.peran] : []));
  return { badan: ctx.badan, akunId: ctx.petugas.akunId, peran, pada: ctx.now };
}

type Lagi = { pesan?: { tone: 'success' | 'danger'; text: string } | undefined; isian?: typeof KOSONG; galat?: readonly FormError[] };

function pesanDari(ctx: Konteks, q: z.output<typeof query>): Lagi['pesan'] {
  const t = dipPesan[ctx.bahasa];
  const cari = (words: Readonly<Record<string, string>>, kode = ''): string | undefined =>
    Object.hasOwn(words, kode) ? words[kode] : undefined;
  const refused = cari(t.tolak, q.tolak);
  if (refused !== undefined) return { tone: 'danger', text: refused };
  const done = cari(t.pesan, q.pesan);
  return done === undefined ? undefined : { tone: 'success', text: done };
}

function balas(ctx: Konteks, id: string, hasil: HasilDip): Balasan {
  if (!hasil.ok && hasil.alasan === 'tidak_ada') return tidakDitemukan();
  return redirect(tautan(denganQuery(`/kerja/dip/${id}`, hasil.ok ? { pesan: 'tersimpan' } : { tolak: hasil.alasan }), ctx.bahasa));
}

async function daftar(ctx: Konteks, q: z.output<typeof query>): Promise<Balasan> {
  const semua = await ctx.read((trx) => selectSemuaDip(trx, ctx.badan.id));
  const terakhir = semua
    .filter((d) => d.keadaan === 'ditetapkan')
    .map((d) => d.tanggal ?? '')
    .toSorted()
    .at(-1);
  const berjalan = semua.some((d) => d.keadaan === 'disusun' || d.keadaan === 'diajukan' || d.keadaan === 'disetujui');
  return page(
    h(HalamanDaftarDip, {
      halaman: halaman(ctx),
      semua,
      tempo: jatuhTempoDip(terakhir),
      bolehSusun: !berjalan && (ctx.petugas?.hak.has('dip:susun') ?? false),
      pesan: pesanDari(ctx, q),
    }),
  );
}

async function susun(ctx: Konteks): Promise<Balasan> {
  const hasil = await ctx.write((trx) => susunDip(trx, perintah(ctx)));
  const jalur = hasil.ok ? denganQuery(`/kerja/dip/${hasil.id}`, { pesan: 'disusun' }) : denganQuery('/kerja/dip', { tolak: hasil.alasan });
  return redirect(tautan(jalur, ctx.bahasa));
}

const TAMPIL = 100;

async function satu(ctx: Konteks, id: string, lagi: Lagi): Promise<Balasan> {
  const data = await ctx.read(async (trx) => {
    const dip = await selectOptionalDip(trx, ctx.badan.id, id);
    if (!dip) return undefined;
    const lama = (await selectDitetapkan(trx, ctx.badan.id)).find((d) => d.id !== id && d.disusunPada < dip.disusunPada);
    const beda = lama && bedaDip(await selectButir(trx, ctx.badan.id, lama.id), await selectButir(trx, ctx.badan.id, id));
    const ids = beda ? [beda.tambah, beda.hapus, beda.berubah].flatMap((x) => x.slice(0, TAMPIL)) : [];
    return {
      dip,
      beda,
      judul: await selectJudul(trx, ctx.badan.id, ids),
      baris: await selectBarisDip(trx, ctx.badan.id, id, { sesudah: 0, banyak: TAMPIL }),
      events: await selectPeristiwa(trx, ctx.badan.id, { jenis: 'dip', id }),
    };
  });
  if (!data) return tidakDitemukan();
  const { dip, beda, judul } = data;
  const berjudul = (semua: readonly string[]) => ({
    jumlah: semua.length,
    judul: semua.slice(0, TAMPIL).flatMap((x) => judul.get(x) ?? []),
  });
  return page(
    h(HalamanSatuDip, {
      halaman: halaman(ctx),
      dip,
      boleh: perbuatanBoleh(perintah(ctx).peran, dip.keadaan),
      beda: beda && { tambah: berjudul(beda.tambah), hapus: berjudul(beda.hapus), berubah: berjudul(beda.berubah), tetap: beda.tetap },
      baris: data.baris,
      riwayat: data.events.toReversed().map((e): TimelineItem => ({
        title: kalimatPeristiwa(e, ctx.bahasa),
        state: 'done',
        time: { at: e.pada, text: formatWaktu(new Date(e.pada), ctx.bahasa, ctx.badan.zona, 'pendek') },
      })),
      hariIni: hariDi(ctx.badan.zona, ctx.now),
      isian: lagi.isian ?? KOSONG,
      galat: lagi.galat ?? [],
      pesan: lagi.pesan,
    }),
    { status: lagi.galat ? 422 : 200 },
  );
}

async function kembalikan(ctx: Konteks, id: string, alasan: string): Promise<Balasan> {
  if (alasan === '') return satu(ctx, id, { galat: [{ field: 'alasan', message: dipPesan[ctx.bahasa].tolak.alasan_kosong }] });
  return balas(ctx, id, await ctx.write((trx) => kembalikanDip(trx, { ...perintah(ctx), id, alasan })));
}

/** Faults of the form come back beside their field; the rest beside the state. */
async function tetapkan(ctx: Konteks, id: string, body: { nomor: string; tanggal: string }): Promise<Balasan> {
  const t = dipPesan[ctx.bahasa];
  const isian = { ...KOSONG, ...body };
  if (!isTanggal(body.tanggal)) return satu(ctx, id, { isian, galat: [{ field: 'tanggal', message: t.tanggalKosong }] });
  const hasil = await ctx.write((trx) => tetapkanDip(trx, { ...perintah(ctx), id, ...body }));
  const field = hasil.ok ? undefined : BIDANG[hasil.alasan];
  if (hasil.ok || field === undefined) return balas(ctx, id, hasil);
  return satu(ctx, id, { isian, galat: [{ field, message: t.tolak[hasil.alasan] }] });
}

const BIDANG: Partial<Record<AlasanDip, string>> = {
  nomor_kosong: 'nomor',
  nomor_terpakai: 'nomor',
  tanggal_sebelum_persetujuan: 'tanggal',
  tanggal_nanti: 'tanggal',
};
