import { z } from 'zod';
import { cariAtauSibuk, type Hasil } from '../pencarian/pencarian.queries.ts';
import { hariDi } from '../shared/hari.ts';
import { waktuIso } from '../shared/tanggal.ts';
import { type Balasan, json, tidakDitemukan, tolak } from '../shared/web/balasan.ts';
import type { Konteks } from '../shared/web/konteks.ts';
import { type AnyRoute, route } from '../shared/web/route.ts';
import { alamatInformasi } from './alamat.ts';
import { bentukDaftar, type JawabDaftar, type Rinci, type Ringkas } from './api.bentuk.ts';
import { dokDaftar, dokRinci } from './api.dok.ts';
import { type Kartu, selectDaftar } from './daftar.queries.ts';
import { hitung } from './hitungan.ts';
import { selectKubus } from './hitungan.queries.ts';
import { FORMAT, KATEGORI } from './informasi.ts';
import { type Rincian, selectOptionalRincian } from './rincian.queries.ts';
import { formatItem } from './rules/format.ts';
import { hitungKemutakhiran } from './rules/kemutakhiran.ts';
import { keSaring } from './saring.ts';
import { selectUnitSingkat } from './unit-singkat.queries.ts';

/** The catalogue for machines (contract: /api/v1/informasi). */
export const ruteInformasiApi: readonly AnyRoute[] = [
  route({
    method: 'GET',
    path: '/api/v1/informasi',
    perlu: 'publik',
    lintas: true,
    query: bentukDaftar,
    dok: dokDaftar,
    handle: ({ ctx, query }) => daftar(ctx, query),
  }),
  route({
    method: 'GET',
    path: '/api/v1/informasi/:id',
    perlu: 'publik',
    lintas: true,
    params: z.object({ id: z.uuid() }),
    dok: dokRinci,
    handle: ({ ctx, params }) => satu(ctx, params.id),
  }),
];

type Query = z.output<typeof bentukDaftar>;

/** With a question the order is that of the search; without one, of the list. */
async function daftar(ctx: Konteks, query: Query): Promise<Balasan> {
  if (query.q !== '') return cariDaftar(ctx, query);
  const { halaman, per_halaman } = query;
  return ctx.read(async (trx): Promise<Balasan> => {
    const unit = await selectUnitSingkat(trx, ctx.badan.id);
    const saring = keSaring(query, unit.perSlug);
    const n = hitung(await selectKubus(trx, ctx.badan.id), saring);
    const mulai = (halaman - 1) * per_halaman;
    const kartu = mulai >= n.total ? [] : await selectDaftar(trx, ctx.badan.id, saring, { urut: query.urut, mulai, banyak: per_halaman });
    const isi: JawabDaftar = {
      total: n.total,
      total_tepat: true,
      halaman,
      per_halaman,
      data: kartu.map((k) => ringkas(ctx, k)),
      saring: {
        unit: n.unit.flatMap(({ nilai, jumlah }) => {
          const u = unit.perId.get(nilai);
          return u ? [{ nilai: u.slug, nama: u.nama, jumlah }] : [];
        }),
        kategori: n.kategori,
        tahun: n.tahun,
        format: n.format,
      },
    };
    return json(isi);
  });
}

async function cariDaftar(ctx: Konteks, query: Query): Promise<Balasan> {
  const { halaman, per_halaman, unit, kategori, format } = query;
  const saringan = { unit, kategori, format, tahun: query.tahun.map(Number) };
  const found = await cariAtauSibuk(ctx, { q: query.q, saringan, mulai: (halaman - 1) * per_halaman, banyak: per_halaman });
  if (!found) return tolak(503, 'sibuk');
  const { perId } = await ctx.read((trx) => selectUnitSingkat(trx, ctx.badan.id));
  const nama = new Map([...perId.values()].map((u) => [u.slug, u.nama]));
  const isi: JawabDaftar = {
    total: found.total,
    total_tepat: found.tepat,
    halaman,
    per_halaman,
    data: found.hasil.map((one) => ringkas(ctx, one.kartu, cuplikan(one))),
    saring: {
      unit: found.saring.unit.map((u) => ({ ...u, nama: nama.get(u.nilai) ?? u.nilai })),
      kategori: found.saring.kategori.flatMap((k) => dikenal(KATEGORI, k)),
      tahun: found.saring.tahun.map(({ nilai, jumlah }) => ({ nilai: Number(nilai), jumlah })),
      format: found.saring.format.flatMap((f) => dikenal(FORMAT, f)),
    },
  };
  return json(isi);
}

function dikenal<T extends string>(daftar: readonly T[], h: { nilai: string; jumlah: number }): { nilai: T; jumlah: number }[] {
  const nilai = daftar.find((d) => d === h.nilai);
  return nilai === undefined ? [] : [{ nilai, jumlah: h.jumlah }];
}

const LOLOS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Found words in `<mark>`, everything else escaped: of the item itself, or of its best page where that fits better. */
function cuplikan({ utama, cuplikan: sendiri, halaman }: Hasil): string {
  const potongan = utama ? sendiri : (halaman[0]?.cuplikan ?? sendiri);
  const aman = (text: string): string => text.replace(/[&<>"]/g, (c) => LOLOS[c] ?? c);
  return potongan.map(({ teks, tanda }) => (tanda ? `<mark>${aman(teks)}</mark>` : aman(teks))).join('');
}

function ringkas({ badan, origin }: Konteks, k: Kartu, potongan: string | null = null): Ringkas {
  return {
    id: k.id,
    slug: k.slug,
    judul: k.judul,
    ringkasan: k.ringkasan,
    unit: k.unit.slug,
    unit_nama: k.unit.nama,
    kategori: k.kategori,
    tahun: k.tahun,
    diperbarui_pada: waktuIso(k.diperbaruiPada, badan.zona),
    cuplikan: potongan,
    format: k.format,
    alamat: `${origin}${alamatInformasi.rincian(k.slug)}`,
  };
}

async function satu(ctx: Konteks, id: string): Promise<Balasan> {
  const r = await ctx.read((trx) => selectOptionalRincian(trx, ctx.badan.id, { id }));
  if (!r) return tidakDitemukan();
  if (r.penarikan) return tolak(410, 'ditarik', r.penarikan.alasan);
  return json(rinci(ctx, r));
}

function rinci({ badan, origin, now }: Konteks, r: Rincian): Rinci {
  const { isi } = r;
  const terakhir = r.daftarVersi[0]?.terbitPada ?? r.terbitPada;
  const segar = hitungKemutakhiran(isi.kategori, isi.jadwal, hariDi(badan.zona, r.segarPada), hariDi(badan.zona, now));
  return {
    id: r.id,
    slug: r.slug,
    judul: isi.judul,
    ringkasan: isi.ringkasan,
    unit: r.unit.slug,
    unit_nama: r.unit.nama,
    kategori: isi.kategori,
    tahun: isi.tahun,
    diperbarui_pada: waktuIso(terakhir, badan.zona),
    cuplikan: null,
    format: formatItem(
      r.berkas.map((b) => b.mime),
      isi.tautan.length > 0,
      isi.bentuk,
    ),
    alamat: `${origin}${alamatInformasi.rincian(r.slug)}`,
    penjelasan: isi.penjelasan,
    penguasa: isi.penguasa,
    penanggung_jawab: isi.penanggungJawab,
    waktu_pembuatan: isi.waktuPembuatan,
    tempat_pembuatan: isi.tempatPembuatan,
    bentuk: [...isi.bentuk],
    retensi: isi.retensi,
    periode: isi.periodeDari === null && isi.periodeSampai === null ? null : { dari: isi.periodeDari, sampai: isi.periodeSampai },
    kewajiban: [...isi.kewajiban],
    bahasa: isi.bahasa,
    lisensi: isi.lisensi,
    kata_kunci: [...isi.kataKunci],
    versi: r.daftarVersi.map((v) => ({
      versi: v.versi,
      judul: v.judul,
      terbit_pada: waktuIso(v.terbitPada, badan.zona),
      alamat: `${origin}${alamatInformasi.versi(r.slug, v.versi)}`,
    })),
    berkas: r.berkas
      .filter((b) => b.bolehDiunduh)
      .map((b) => ({
        nama: b.nama,
        judul: b.judul,
        mime: b.mime,
        ukuran: b.ukuran,
        sha256: b.sha256,
        halaman: b.halaman,
        alamat: `${origin}${alamatInformasi.berkas(r.slug, r.versi, b.nama)}`,
      })),
    tautan: [...isi.tautan],
    kemutakhiran: { jadwal: segar.jadwal, jatuh_tempo: segar.jatuhTempo, tingkat: segar.tingkat },
  };
}
