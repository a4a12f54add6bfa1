import { createElement as h } from 'preact';
import { z } from 'zod';
import { halaman } from '../shared/html/layout/halaman.ts';
import { hariDi } from '../shared/hari.ts';
import { addDays } from '../shared/tanggal.ts';
import { type Balasan, json, page, tidakDitemukan } from '../shared/web/balasan.ts';
import type { DokApi } from '../shared/web/dok.ts';
import type { Konteks } from '../shared/web/konteks.ts';
import { type AnyRoute, route } from '../shared/web/route.ts';
import { alamatUji } from './alamat-uji.ts';
import { CAKUPAN, HURUF, type Huruf, SURAT_UJI } from './istilah.ts';
import { type BarisUji, countBerlaku, selectBerlaku, selectOptionalPublik, selectSuratUji } from './pengecualian.queries.ts';
import { HalamanDik, HalamanDikRinci } from './publik.pages.tsx';
import { pasalHuruf } from './rules/pasal-17.ts';
import { kirimSuratUji } from './uji.routes.ts';

const SEHALAMAN = 50;
const nomorHalaman = z.coerce.number().int().min(1).max(10_000).catch(1).default(1);
const huruf = z.enum(HURUF).optional().catch(undefined);

const butir = z.object({
  id: z.uuid(),
  informasi: z.string(),
  cakupan: z.enum(CAKUPAN),
  bagian: z.string().nullable(),
  huruf: z.array(z.enum(HURUF)),
  dasar: z.array(z.object({ pasal_17: z.string(), peraturan: z.string().nullable(), pasal: z.string().nullable() })),
  akibat_dibuka: z.string(),
  manfaat_ditutup: z.string(),
  jangka_waktu: z.object({ sampai: z.string().nullable(), uraian: z.string().nullable() }),
  penetapan: z.object({ nomor: z.string(), tanggal: z.string() }),
  unit: z.string(),
  unit_nama: z.string(),
  alamat: z.string(),
});
const bentukJawab = z.object({ total: z.number(), halaman: z.number(), per_halaman: z.number(), data: z.array(butir) });
type Butir = z.output<typeof butir>;

const dok: DokApi = {
  kelompok: 'informasi',
  ringkas: { id: 'Daftar informasi yang dikecualikan', en: 'The list of exempt information' },
  uraian: {
    id: 'Yang dikecualikan hari ini, tanpa isinya: apa, dasar, jangka waktu, nomor dan tanggal penetapan.',
    en: 'What is exempt today, without its contents: what, basis, period, number and date of the decision.',
  },
  jawab: {
    status: 200,
    bentuk: bentukJawab,
    contoh: {
      total: 1,
      halaman: 1,
      per_halaman: 50,
      data: [
        {
          id: '0190a000-0000-7000-8000-000000000001',
          informasi: 'Alamat pelapor dalam berkas pengaduan 2025 (contoh)',
          cakupan: 'sebagian',
          bagian: 'Kolom alamat rumah',
          huruf: ['h'],
          dasar: [{ pasal_17: 'UU 14/2008 Pasal 17 huruf h', peraturan: 'UU 27/2022', pasal: 'Pasal 4' }],
          akibat_dibuka: 'Pelapor dapat dikenali.',
          manfaat_ditutup: 'Pelapor terlindungi.',
          jangka_waktu: { sampai: '2031-03-01', uraian: null },
          penetapan: { nomor: '001/SK-DIK/PPID/2026', tanggal: '2026-03-02' },
          unit: 'inspektorat',
          unit_nama: 'Inspektorat',
          alamat: 'https://ppid.contoh.id/informasi-dikecualikan/0190a000-0000-7000-8000-000000000001',
        },
      ],
    },
  },
};

/** The public side: list, entry, papers, and the same for machines. */
export const rutePublikUji: readonly AnyRoute[] = [
  route({
    method: 'GET',
    path: alamatUji.publik,
    perlu: 'publik',
    query: z.object({ huruf, halaman: nomorHalaman }),
    handle: ({ ctx, query }) => daftar(ctx, query.huruf, query.halaman),
  }),
  route({
    method: 'GET',
    path: '/informasi-dikecualikan/:id',
    perlu: 'publik',
    params: z.object({ id: z.string().max(40) }),
    handle: ({ ctx, params }) => rinci(ctx, params.id),
  }),
  route({
    method: 'GET',
    path: '/informasi-dikecualikan/:id/:jenis',
    perlu: 'publik',
    params: z.object({ id: z.string().max(40), jenis: z.string().max(40) }),
    handle: async ({ ctx, params: p }) => {
      const jenis = SURAT_UJI.find((s) => s === p.jenis);
      const ada = jenis && (await ctx.read((trx) => uuidAda(p.id, (id) => selectOptionalPublik(trx, ctx.badan.id, id))));
      return jenis && ada ? kirimSuratUji(ctx, ada.id, jenis, 'public, max-age=60') : tidakDitemukan();
    },
  }),
  route({
    method: 'GET',
    path: '/api/v1/informasi-dikecualikan',
    perlu: 'publik',
    lintas: true,
    query: z.object({
      huruf: z.enum(HURUF).optional(),
      unit: z.string().max(120).optional(),
      halaman: z.coerce.number().int().min(1).max(10_000).default(1),
      per_halaman: z.coerce.number().int().min(1).max(100).default(50),
    }),
    dok,
    handle: ({ ctx, query }) => api(ctx, query),
  }),
];

const uuidAda = <T>(id: string, baca: (id: string) => Promise<T | undefined>): Promise<T | undefined> =>
  z.uuid().safeParse(id).success ? baca(id) : Promise.resolve(undefined);

async function daftar(ctx: Konteks, pilih: Huruf | undefined, nomor: number): Promise<Balasan> {
  const hari = hariDi(ctx.badan.zona, ctx.now);
  const { total, uji } = await ctx.read(async (trx) => ({
    total: await countBerlaku(trx, ctx.badan.id, hari, { huruf: pilih }),
    uji: await selectBerlaku(trx, ctx.badan.id, hari, { huruf: pilih, halaman: nomor, banyak: SEHALAMAN }),
  }));
  return page(h(HalamanDik, { halaman: halaman(ctx), uji, total, huruf: pilih, nomor, banyakHalaman: Math.ceil(total / SEHALAMAN) }));
}

/** The first day on which an entry is open; by the calendar even before the daily job has written it. */
function terbukaSejak(uji: BarisUji, hari: string): string | null {
  if (uji.berakhir) return uji.berakhir.tanggal;
  return uji.keadaan === 'ditetapkan' && uji.sampai !== null && uji.sampai < hari ? addDays(uji.sampai, 1) : null;
}

async function rinci(ctx: Konteks, id: string): Promise<Balasan> {
  const found = await ctx.read(async (trx) => {
    const uji = await uuidAda(id, (x) => selectOptionalPublik(trx, ctx.badan.id, x));
    return uji && { uji, surat: await selectSuratUji(trx, ctx.badan.id, uji.id) };
  });
  if (!found) return tidakDitemukan();
  const surat = SURAT_UJI.flatMap((jenis) => {
    const s = found.surat.find((x) => x.jenis === jenis);
    return s ? [{ jenis, nomor: s.nomor, sha256: s.sha256 }] : [];
  });
  const terbuka = terbukaSejak(found.uji, hariDi(ctx.badan.zona, ctx.now));
  return page(h(HalamanDikRinci, { halaman: halaman(ctx), uji: found.uji, terbuka, surat }));
}

type QueryApi = { huruf?: Huruf | undefined; unit?: string | undefined; halaman: number; per_halaman: number };

async function api(ctx: Konteks, q: QueryApi): Promise<Balasan> {
  const hari = hariDi(ctx.badan.zona, ctx.now);
  const saring = { huruf: q.huruf, unit: q.unit };
  const isi = await ctx.read(async (trx) => ({
    total: await countBerlaku(trx, ctx.badan.id, hari, saring),
    data: await selectBerlaku(trx, ctx.badan.id, hari, { ...saring, halaman: q.halaman, banyak: q.per_halaman }),
  }));
  return json({ total: isi.total, halaman: q.halaman, per_halaman: q.per_halaman, data: isi.data.map((u) => keButir(ctx, u)) });
}

const atauNull = (teks: string): string | null => (teks === '' ? null : teks);

function keButir(ctx: Konteks, u: BarisUji): Butir {
  const { isi } = u;
  return {
    id: u.id,
    informasi: isi.informasi,
    cakupan: isi.cakupan,
    bagian: isi.cakupan === 'sebagian' ? isi.bagian : null,
    huruf: u.huruf,
    dasar: isi.dasar.map((d) => ({ pasal_17: pasalHuruf(d.huruf), peraturan: atauNull(d.peraturan), pasal: atauNull(d.pasal) })),
    akibat_dibuka: isi.akibatDibuka,
    manfaat_ditutup: isi.manfaatDitutup,
    jangka_waktu: {
      sampai: isi.jangka.jenis === 'tanggal' ? isi.jangka.sampai : null,
      uraian: isi.jangka.jenis === 'peraturan' ? isi.jangka.uraian : null,
    },
    penetapan: { nomor: u.penetapan?.nomor ?? '', tanggal: u.penetapan?.tanggal ?? '' },
    unit: u.unit.slug,
    unit_nama: u.unit.nama,
    alamat: `${ctx.origin}${alamatUji.publikRinci(u.id)}`,
  };
}
