// Officers' side: the list, one objection with its steps, the answer's letter, entering at the desk.
import { createElement as h } from 'preact';
import { z } from 'zod';
import { kalimatPeristiwa } from '../peristiwa/peristiwa.queries.ts';
import { selectOrangPermohonan } from '../permohonan/permohonan.queries.ts';
import { hariDi } from '../shared/hari.ts';
import type { FormError } from '../shared/html/components/error-summary/error-summary.tsx';
import { halaman } from '../shared/html/layout/halaman.ts';
import { tautan } from '../shared/html/tautan.ts';
import type { Trx } from '../shared/db/db.ts';
import { isTanggal } from '../shared/tanggal.ts';
import { type Balasan, page, redirect, tidakDitemukan } from '../shared/web/balasan.ts';
import type { Konteks } from '../shared/web/konteks.ts';
import { type AnyRoute, route } from '../shared/web/route.ts';
import { selectOptionalNomorSengketa } from '../sengketa/sengketa.queries.ts';
import { kataSurat } from '../surat/surat.pesan.ts';
import { selectSuratKeberatan } from '../surat/surat.queries.ts';
import { jamOf } from '../tenggat/tenggat.ts';
import { alamatKeberatan as alamat } from './alamat.ts';
import { SEHALAMAN, selectAntreanKeberatan, TAB } from './antrean.queries.ts';
import { TANGGAPAN_PEMOHON } from './istilah.ts';
import {
  cabutKeberatan,
  catatTanggapanPemohon,
  laksanakanPerintah,
  musyawarahKeberatan,
  type Pelaku,
  teruskanKeberatan,
} from './keberatan.actions.ts';
import { selectOptionalKasusKeberatan, selectOptionalKeberatan, selectTenggatKeberatan } from './keberatan.queries.ts';
import { HalamanDaftarKeberatan } from './daftar.pages.tsx';
import { HalamanKasusKeberatan } from './kerja.pages.tsx';
import { kalimatTolak } from './kerja.pesan.ts';
import { sebagaiPetugas } from './konteks-keberatan.ts';
import { ruteMejaKeberatan } from './meja.routes.ts';
import { ruteTanggapan } from './tanggapan.routes.ts';
import { listBoleh } from './transisi.ts';

const nomor = z.object({ nomor: z.string().max(20) });
const teks = z.string().trim().max(10_000).catch('').default('');
const LIHAT = 'keberatan:lihat';

export const ruteKerjaKeberatan: readonly AnyRoute[] = [
  route({
    method: 'GET',
    path: alamat.daftar,
    perlu: LIHAT,
    query: z.object({
      tab: z.enum(TAB).optional().catch(undefined),
      halaman: z.coerce.number().int().min(1).max(10_000).catch(1).default(1),
    }),
    handle: ({ ctx, query }) => daftar(ctx, query.tab ?? (ctx.petugas?.hak.has('keberatan:telaah') ? 'ppid' : 'atasan'), query.halaman),
  }),
  ...ruteMejaKeberatan,
  ...ruteTanggapan,
  route({
    method: 'GET',
    path: alamat.kasus(':nomor'),
    perlu: LIHAT,
    params: nomor,
    handle: ({ ctx, params }) => kasus(ctx, params.nomor),
  }),
  route({
    method: 'POST',
    path: `${alamat.kasus(':nomor')}/teruskan`,
    perlu: 'keberatan:telaah',
    peristiwa: 'keberatan_diteruskan',
    params: nomor,
    body: z.object({ telaah: teks }),
    handle: ({ ctx, params, body }) =>
      langkah(ctx, params.nomor, (trx, p, id) => teruskanKeberatan(trx, p, id, body.telaah), 'telaah', { telaah: body.telaah }),
  }),
  bertanggal('laksanakan', 'keberatan_dilaksanakan', 'keberatan:telaah', laksanakanPerintah),
  bertanggal('musyawarah', 'keberatan_musyawarah', 'keberatan:tanggapi', musyawarahKeberatan),
  route({
    method: 'POST',
    path: `${alamat.kasus(':nomor')}/sikap`,
    perlu: 'keberatan:catat',
    peristiwa: 'keberatan_tanggapan_pemohon',
    params: nomor,
    body: z.object({ tanggapan: z.enum(TANGGAPAN_PEMOHON).optional().catch(undefined) }),
    handle: ({ ctx, params, body: { tanggapan } }) =>
      tanggapan === undefined
        ? kasus(ctx, params.nomor, { field: 'tanggapan', message: kalimatTolak('putusan_wajib', ctx.bahasa) })
        : langkah(ctx, params.nomor, (trx, p, id) => catatTanggapanPemohon(trx, p, id, tanggapan)),
  }),
  route({
    method: 'POST',
    path: `${alamat.kasus(':nomor')}/cabut`,
    perlu: 'keberatan:catat',
    peristiwa: 'keberatan_dicabut',
    params: nomor,
    handle: ({ ctx, params }) => langkah(ctx, params.nomor, cabutKeberatan),
  }),
];

type HasilLangkah = { ok: true } | { ok: false; alasan: string };

/** A step that is recorded with its day. */
function bertanggal(
  ke: 'laksanakan' | 'musyawarah',
  peristiwa: 'keberatan_dilaksanakan' | 'keberatan_musyawarah',
  perlu: 'keberatan:telaah' | 'keberatan:tanggapi',
  act: (trx: Trx, p: Pelaku, id: string, tanggal: string) => Promise<HasilLangkah>,
): AnyRoute {
  const field = `tanggal_${ke}`;
  return route({
    method: 'POST',
    path: `${alamat.kasus(':nomor')}/${ke}`,
    perlu,
    peristiwa,
    params: nomor,
    body: z.record(z.string().max(40), teks),
    handle: ({ ctx, params, body }) => {
      const tanggal = body[field] ?? '';
      if (!isTanggal(tanggal)) return kasus(ctx, params.nomor, { field, message: kalimatTolak('di_masa_depan', ctx.bahasa) });
      return langkah(ctx, params.nomor, (trx, p, id) => act(trx, p, id, tanggal), field);
    },
  });
}

async function daftar(ctx: Konteks, tab: (typeof TAB)[number], nomorHalaman: number): Promise<Balasan> {
  const { baris, jumlah } = await ctx.read((trx) => selectAntreanKeberatan(trx, ctx.badan.id, tab, nomorHalaman));
  const banyakHalaman = Math.ceil((jumlah.get(tab) ?? 0) / SEHALAMAN);
  const bersama = { halaman: halaman(ctx), zona: ctx.badan.zona, hari: hariDi(ctx.badan.zona, ctx.now) };
  return page(h(HalamanDaftarKeberatan, { ...bersama, tab, jumlah, baris, nomor: nomorHalaman, banyakHalaman }));
}

/** One change of an objection found by its number; a refusal is the case again, what was typed kept. */
async function langkah(
  ctx: Konteks,
  n: string,
  act: (trx: Trx, pelaku: Pelaku, id: string) => Promise<HasilLangkah>,
  field?: string,
  isian: Readonly<Record<string, string>> = {},
): Promise<Balasan> {
  const r = await ctx.write(async (trx): Promise<HasilLangkah> => {
    const k = await selectOptionalKeberatan(trx, ctx.badan.id, { nomor: n });
    return k ? act(trx, sebagaiPetugas(ctx), k.id) : { ok: false, alasan: 'tidak_ditemukan' };
  });
  if (r.ok) return redirect(tautan(alamat.kasus(n), ctx.bahasa));
  return kasus(ctx, n, { message: kalimatTolak(r.alasan, ctx.bahasa), ...(field !== undefined && { field }) }, isian);
}

async function bacaKasus(trx: Trx, ctx: Konteks, n: string) {
  const k = await selectOptionalKeberatan(trx, ctx.badan.id, { nomor: n });
  const isi = k && (await selectOptionalKasusKeberatan(trx, ctx.badan.id, k.id));
  if (!k || !isi) return undefined;
  const orang = k.permohonanId === null ? undefined : await selectOrangPermohonan(trx, ctx.badan.id, k.permohonanId);
  return {
    k,
    isi,
    nomorPermohonan: orang?.nomor ?? null,
    tenggat: await selectTenggatKeberatan(trx, ctx.badan, isi.peristiwa, ctx.now),
    surat: await selectSuratKeberatan(trx, ctx.badan.id, k.id),
    sengketa: (await selectOptionalNomorSengketa(trx, ctx.badan.id, k.id)) ?? null,
  };
}

async function kasus(ctx: Konteks, n: string, galat?: FormError, isian: Readonly<Record<string, string>> = {}): Promise<Balasan> {
  const d = await ctx.read((trx) => bacaKasus(trx, ctx, n));
  if (!d) return tidakDitemukan();
  const { bahasa, badan } = ctx;
  const { peran } = sebagaiPetugas(ctx);
  const node = h(HalamanKasusKeberatan, {
    halaman: halaman(ctx),
    zona: badan.zona,
    hari: hariDi(badan.zona, ctx.now),
    k: d.k,
    nomorPermohonan: d.nomorPermohonan,
    tenggat: d.tenggat.map((t) => ({ nama: jamOf(t.kunci).nama[bahasa], pasal: t.pasal, tanggal: t.tanggal, keadaan: t.keadaan })),
    jawabPaling: d.tenggat.find((t) => t.kunci === 'keberatan_tanggap')?.tanggal ?? null,
    terbukti: d.isi.peristiwa.some((e) => e.jenis === 'keberatan_tanggapan_diterima'),
    boleh: new Set(peran.flatMap((p) => listBoleh(p, d.k.keadaan)).filter((t) => d.k.kanal !== 'impor' || t === 'buka_identitas')),
    surat: d.surat.map((s) => ({
      id: s.id,
      jenis: s.jenis,
      nama: kataSurat[bahasa].jenis[s.jenis],
      keadaan: s.keadaan,
      namaKeadaan: kataSurat[bahasa].keadaan[s.keadaan],
      nomor: s.nomor,
      tanggal: s.tanggal,
    })),
    sengketa: d.sengketa,
    riwayat: d.isi.riwayat.map((e) => ({ pada: new Date(e.pada), kalimat: kalimatPeristiwa(e, bahasa) })),
    isian,
    galat: galat ? [galat] : [],
  });
  return page(node, { status: galat ? 422 : 200 });
}
