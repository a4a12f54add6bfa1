import { createElement as h } from 'preact';
import { z } from 'zod';
import type { FormError } from '../../shared/html/components/error-summary/error-summary.tsx';
import { halaman } from '../../shared/html/layout/halaman.ts';
import { type Balasan, page, tidakDitemukan } from '../../shared/web/balasan.ts';
import type { Konteks } from '../../shared/web/konteks.ts';
import { type AnyRoute, route } from '../../shared/web/route.ts';
import { ALASAN_PERPANJANGAN, KELENGKAPAN, type Kelengkapan } from '../istilah.ts';
import { hitungPerpanjangan } from '../proses.actions.ts';
import type { BerkasTambahan } from '../rules/kelengkapan.ts';
import { type Isian, satu, semua } from '../kerja/kasus.ts';
import { galatDari, pelakuDari } from '../kerja/kerja-bantu.ts';
import { ruteJawaban } from './pemberitahuan.routes.ts';
import { HalamanKetidaklengkapan, HalamanPerpanjangan } from './singkat.pages.tsx';
import { bacaSusunan, balasTerhenti, bodyIsian, isianPenanda, pilihanPejabat, simpanSusunan, suratDari, terhenti } from './susun-bantu.ts';
import { DINILAI } from './susun.ts';

const nomor = z.object({ nomor: z.string().max(40) });
const query = z.object({ surat: z.uuid().optional().catch(undefined) });
const SUSUN = 'surat:susun';

/** Letters composed from a case. Each saves a draft; number, signature and sending are the letters' room (src/surat). */
export const ruteSusun: readonly AnyRoute[] = [
  route({
    method: 'GET',
    path: '/kerja/permohonan/:nomor/surat/ketidaklengkapan',
    perlu: SUSUN,
    params: nomor,
    query,
    handle: ({ ctx, params: p, query: q }) => ketidaklengkapan(ctx, p.nomor, { surat: q.surat }, []),
  }),
  route({
    method: 'POST',
    path: '/kerja/permohonan/:nomor/surat/ketidaklengkapan',
    perlu: SUSUN,
    peristiwa: 'surat_dibuat',
    params: nomor,
    body: bodyIsian,
    handle: ({ ctx, params: p, body }) => simpanKetidaklengkapan(ctx, p.nomor, body),
  }),
  route({
    method: 'GET',
    path: '/kerja/permohonan/:nomor/surat/perpanjangan',
    perlu: SUSUN,
    params: nomor,
    query,
    handle: ({ ctx, params: p, query: q }) => perpanjangan(ctx, p.nomor, { surat: q.surat }, []),
  }),
  route({
    method: 'POST',
    path: '/kerja/permohonan/:nomor/surat/perpanjangan',
    perlu: SUSUN,
    peristiwa: 'surat_dibuat',
    params: nomor,
    body: bodyIsian,
    handle: ({ ctx, params: p, body }) => simpanPerpanjangan(ctx, p.nomor, body),
  }),
  ...ruteJawaban,
];

async function ketidaklengkapan(ctx: Konteks, no: string, isian: Isian, galat: readonly FormError[]): Promise<Balasan> {
  const suratId = suratDari(isian);
  const s = await ctx.read((trx) => bacaSusunan(trx, ctx, no, 'ketidaklengkapan', suratId));
  if (!s) return tidakDitemukan();
  const alasan = terhenti(s, 'ketidaklengkapan');
  if (alasan !== undefined) return balasTerhenti(ctx, no, 'ketidaklengkapan', alasan, s.lain?.id ?? null);
  const lama = s.draf?.isi.jenis === 'ketidaklengkapan' ? s.draf : undefined;
  const jelas = lama?.isi.jenis === 'ketidaklengkapan' ? lama.isi.kurang.filter((k) => k.catatan !== undefined) : [];
  const awal: Isian = {
    ...isianPenanda(lama?.penandatangan ?? null, s.pejabat),
    ...(lama?.isi.jenis === 'ketidaklengkapan' && {
      kurang: lama.isi.kurang.map((k) => k.kunci),
      jelas: jelas.map((k) => k.kunci),
      catatan: jelas[0]?.catatan ?? '',
      ...isianTambahan(lama.isi.tambahan),
    }),
  };
  const props = {
    ...dasar(ctx, no, s, suratId),
    kurang: KELENGKAPAN.filter((k) => s.p.kurang.includes(k)),
    isian: { ...awal, ...isian },
    galat,
  };
  return page(h(HalamanKetidaklengkapan, props), { status: galat.length > 0 ? 422 : 200 });
}

const dasar = (ctx: Konteks, no: string, s: Parameters<typeof terhenti>[0], suratId: string | null) => ({
  halaman: halaman(ctx),
  nomor: no,
  butir: s.butir.map((b) => b.rincian),
  pejabat: pilihanPejabat(s.pejabat),
  suratId,
});

async function simpanKetidaklengkapan(ctx: Konteks, no: string, isian: Isian): Promise<Balasan> {
  const s = await ctx.read((trx) => bacaSusunan(trx, ctx, no, 'ketidaklengkapan', suratDari(isian)));
  if (!s) return tidakDitemukan();
  const pilih = (nama: string): Kelengkapan[] => KELENGKAPAN.filter((k) => semua(isian, nama)?.includes(k));
  const catatan = (satu(isian, 'catatan') ?? '').trim();
  const jelas = pilih('jelas').filter((k) => DINILAI.some((d) => d === k));
  const kurang = [...pilih('kurang').map((kunci) => ({ kunci })), ...jelas.map((kunci) => ({ kunci, ...(catatan !== '' && { catatan }) }))];
  const ulang = (galat: readonly FormError[]) => ketidaklengkapan(ctx, no, { kurang: [], jelas: [], ...isian }, galat);
  const utama = s.p.kurang.length > 0 ? 'kurang' : 'jelas';
  return simpanSusunan(ctx, s, {
    nomor: no,
    isian,
    isi: { jenis: 'ketidaklengkapan', kurang, tambahan: tambahanDari(isian) },
    ulang,
    field: (kunci) => (kunci === 'tambahan_tanpa_dasar' ? 'tambahan_peraturan' : utama),
  });
}

/** The one further paper of the form; none where nothing of it is typed. */
function tambahanDari(isian: Isian): BerkasTambahan[] {
  const t = {
    berkas: (satu(isian, 'tambahan_berkas') ?? '').trim(),
    peraturan: (satu(isian, 'tambahan_peraturan') ?? '').trim(),
    pasal: (satu(isian, 'tambahan_pasal') ?? '').trim(),
  };
  return Object.values(t).every((x) => x === '') ? [] : [t];
}

const isianTambahan = ([t]: readonly BerkasTambahan[]): Isian =>
  t ? { tambahan_berkas: t.berkas, tambahan_peraturan: t.peraturan, tambahan_pasal: t.pasal } : {};

async function perpanjangan(ctx: Konteks, no: string, isian: Isian, galat: readonly FormError[]): Promise<Balasan> {
  const suratId = suratDari(isian);
  const found = await ctx.read(async (trx) => {
    const s = await bacaSusunan(trx, ctx, no, 'perpanjangan', suratId);
    return s && { s, tanggal: await hitungPerpanjangan(trx, pelakuDari(ctx), s.p.id) };
  });
  if (!found) return tidakDitemukan();
  const { s, tanggal } = found;
  const alasan = terhenti(s, 'perpanjangan');
  if (alasan !== undefined) return balasTerhenti(ctx, no, 'perpanjangan', alasan, s.lain?.id ?? null);
  if (!tanggal.ok) return balasTerhenti(ctx, no, 'perpanjangan', tanggal.alasan, null);
  const lama = s.draf?.isi.jenis === 'perpanjangan' ? s.draf.isi : undefined;
  const awal: Isian = {
    ...isianPenanda(s.draf?.penandatangan ?? null, s.pejabat),
    ...(lama && { alasan: lama.alasan, uraian: lama.uraian }),
  };
  const props = {
    ...dasar(ctx, no, s, suratId),
    semula: tanggal.tenggatAwal,
    baru: tanggal.tenggatBaru,
    isian: { ...awal, ...isian },
    galat,
  };
  return page(h(HalamanPerpanjangan, props), { status: galat.length > 0 ? 422 : 200 });
}

async function simpanPerpanjangan(ctx: Konteks, no: string, isian: Isian): Promise<Balasan> {
  const s = await ctx.read((trx) => bacaSusunan(trx, ctx, no, 'perpanjangan', suratDari(isian)));
  if (!s) return tidakDitemukan();
  const alasan = ALASAN_PERPANJANGAN.filter((a) => semua(isian, 'alasan')?.includes(a));
  const ulang = (galat: readonly FormError[]) => perpanjangan(ctx, no, { alasan: [], ...isian }, galat);
  if (alasan.length === 0 && terhenti(s, 'perpanjangan') === undefined) return ulang([galatDari(ctx, 'alasan_wajib', 'alasan')]);
  return simpanSusunan(ctx, s, {
    nomor: no,
    isian,
    isi: { jenis: 'perpanjangan', alasan, uraian: (satu(isian, 'uraian') ?? '').trim() },
    ulang,
    field: (kunci) => (kunci === 'uraian' ? 'uraian' : 'alasan'),
  });
}
