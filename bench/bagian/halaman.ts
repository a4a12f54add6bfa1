// List, item, unit and home pages under fifty connections; the addresses go round, so that no two answers in a row are the same.
import { z } from 'zod';
import { ambil, type Bench, rasioLaju, rasioP95, type Terukur, ukurBergantian } from '../alat/konteks.ts';
import type { Program } from '../alat/program.ts';

const daftar = z.object({
  total: z.number(),
  data: z.array(z.object({ slug: z.string(), unit: z.string() })),
  saring: z.object({ unit: z.array(z.object({ nilai: z.string() })), tahun: z.array(z.object({ nilai: z.number() })) }),
});

/** Items on a page of the public list. */
const PER_HALAMAN = 20;

export type Alamat = { total: number; daftar: string[]; rincian: string[]; unit: string[] };

/** Addresses out of the program's own API: list pages under many filters, items from all over the list. */
export async function kumpulkanAlamat(p: Program): Promise<Alamat> {
  const first = daftar.parse(await ambil(p, '/api/v1/informasi?per_halaman=100'));
  const halaman = Math.max(1, Math.floor(first.total / 100));
  const slug: string[] = [];
  for (let i = 0; i < 12; i++) {
    const at = 1 + Math.floor((i * (halaman - 1)) / 12);
    slug.push(...daftar.parse(await ambil(p, `/api/v1/informasi?per_halaman=100&halaman=${at}`)).data.map((d) => d.slug));
  }
  const unit = first.saring.unit.map((u) => u.nilai);
  const kategori = ['berkala', 'setiap_saat', 'serta_merta'];
  // A second page of a unit's category is there only in a long list; one that is not there is no list page.
  const kedua = unit.slice(0, 20).flatMap((u) => kategori.map((k) => `unit=${u}&kategori=${k}`));
  const panjang: string[] = [];
  for (const q of kedua) {
    const { total } = daftar.parse(await ambil(p, `/api/v1/informasi?${q}&per_halaman=1`));
    if (total > PER_HALAMAN) panjang.push(`/informasi?${q}&halaman=2`);
  }
  return {
    total: first.total,
    rincian: slug.map((s) => `/informasi/${s}`),
    unit: unit.map((u) => `/unit/${u}`),
    daftar: [
      ...Array.from({ length: 40 }, (_, i) => `/informasi?halaman=${i + 1}`).slice(0, Math.ceil(first.total / PER_HALAMAN)),
      ...unit.slice(0, 30).map((u) => `/informasi?unit=${u}`),
      ...kategori.flatMap((k) => first.saring.tahun.slice(0, 8).map((t) => `/informasi?kategori=${k}&tahun=${t.nilai}`)),
      ...panjang,
      '/informasi?urut=judul',
      '/informasi?urut=terlama&halaman=30',
    ],
  };
}

export type Ringkasan = Map<string, Terukur>;

const JANJI_P95 = 50;
const JANJI_LAJU = 1_000;

/** Measures the public reading pages at the size that is loaded; `dinilai`: the size that the budgets speak of. */
export async function ukurHalaman(b: Bench, p: Program, a: Alamat, dinilai: boolean): Promise<Ringkasan> {
  const detik = b.cepat ? 4 : 9;
  const hasil: Ringkasan = new Map();
  const bagian = `Reading pages, ${a.total.toLocaleString('en-GB')} published items`;
  for (const [nama, jalur, janji] of [
    ['list', a.daftar, true],
    ['item', a.rincian, true],
    ['unit page', a.unit, false],
    ['home', ['/'], false],
  ] as const) {
    const t = await ukurBergantian(b, `${nama} (${a.total})`, { port: p.port, jalur, sambungan: 50 }, janji ? detik : detik / 2);
    hasil.set(nama, t);
    const wajib = janji && dinilai;
    b.catat({
      bagian,
      hal: `${nama}, 50 connections: p95`,
      angka: t.ukuran.p95,
      satuan: 'ms',
      anggaran: wajib ? JANJI_P95 : null,
      arah: 'paling',
      rasio: rasioP95(t),
      catatan: `p50 ${t.ukuran.p50}, p99 ${t.ukuran.p99}; ${Math.round(t.ukuran.bita / 102.4) / 10} kB on the wire`,
    });
    b.catat({
      bagian,
      hal: `${nama}, 50 connections: rate`,
      angka: t.ukuran.laju,
      satuan: '/s',
      anggaran: wajib ? JANJI_LAJU : null,
      arah: 'sedikitnya',
      rasio: rasioLaju(t),
      catatan: `${t.ukuran.permintaan.toLocaleString('en-GB')} requests; bare ${t.polos.laju.toLocaleString('en-GB')}/s`,
    });
  }
  return hasil;
}
