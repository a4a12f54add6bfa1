import { createElement as h } from 'preact';
import { setelanBatas } from '../dokumen/dokumen.setelan.ts';
import { kalimatPenolakan } from '../permohonan/penolakan.pesan.ts';
import { bacaSetelan } from '../setelan/setelan.ts';
import type { FormError } from '../shared/html/components/error-summary/error-summary.tsx';
import { halaman } from '../shared/html/layout/halaman.ts';
import { dateIn } from '../shared/tanggal.ts';
import { type Balasan, page, tidakDitemukan } from '../shared/web/balasan.ts';
import type { Konteks } from '../shared/web/konteks.ts';
import { HalamanAntreanSurat, type TAB_SURAT } from './antrean-surat.pages.tsx';
import { konteksSurat, labelPerbedaan } from './konteks-surat.ts';
import { selectLampiranSurat } from './berkas-lampiran.queries.ts';
import { selectPengirimanSurat } from './pengiriman.queries.ts';
import { HalamanPerbandingan } from './perbandingan.pages.tsx';
import { selectOptionalPerbandingan, selectPerbandinganSurat } from './perbandingan.queries.ts';
import { daftarPerbedaan } from './perbandingan.ts';
import { HalamanSurat } from './surat.pages.tsx';
import { pesanSurat } from './surat.pesan.ts';
import {
  countAntreanSurat,
  selectAntreanSurat,
  selectPerkara,
  selectOptionalSurat,
  selectPenandatangan,
  SURAT_SEHALAMAN,
} from './surat.queries.ts';
import type { UnsurKurang } from './isi.types.ts';

export type KeadaanTab = (typeof TAB_SURAT)[number];

export async function halamanAntrean(ctx: Konteks, keadaan: KeadaanTab, nomor: number): Promise<Balasan> {
  const { jumlah, surat } = await ctx.read(async (trx) => ({
    jumlah: await countAntreanSurat(trx, ctx.badan.id),
    surat: await selectAntreanSurat(trx, ctx.badan.id, keadaan, nomor),
  }));
  const banyakHalaman = Math.ceil((jumlah.get(keadaan) ?? 0) / SURAT_SEHALAMAN);
  return page(h(HalamanAntreanSurat, { halaman: halaman(ctx), zona: ctx.badan.zona, keadaan, jumlah, surat, nomor, banyakHalaman }));
}

/** The page of one letter; with errors it is the same page as 422, what was typed kept. */
export async function halamanSurat(
  ctx: Konteks,
  id: string,
  galat: readonly FormError[] = [],
  isian: Readonly<Record<string, string>> = {},
): Promise<Balasan> {
  const hariIni = dateIn(ctx.badan.zona, ctx.now);
  const found = await ctx.read(async (trx) => {
    const surat = await selectOptionalSurat(trx, ctx.badan.id, id);
    if (!surat) return undefined;
    return {
      surat,
      perkara: await selectPerkara(trx, ctx.badan.id, surat),
      // An answer to an objection is the Atasan's alone (Perki 1/2021 Pasal 44 ayat (1)).
      pejabat: (await selectPenandatangan(trx, ctx.badan.id, hariIni)).filter(
        (p) => surat.jenis !== 'tanggapan_keberatan' || p.peran === 'atasan',
      ),
      perbandingan: await selectPerbandinganSurat(trx, ctx.badan.id, id),
      pengiriman: await selectPengirimanSurat(trx, ctx.badan.id, surat.id),
      lampiran: await selectLampiranSurat(trx, ctx.badan.id, id),
      batasBita: (await bacaSetelan(trx, ctx.badan.id, setelanBatas)).bita,
    };
  });
  if (!found) return tidakDitemukan();
  return page(h(HalamanSurat, { halaman: halaman(ctx), zona: ctx.badan.zona, hariIni, galat, isian, ...found }), {
    status: galat.length > 0 ? 422 : 200,
  });
}

export async function halamanPerbandingan(ctx: Konteks, suratId: string, id: string, galat: readonly FormError[] = []): Promise<Balasan> {
  const { brankas } = konteksSurat(ctx);
  const found = await ctx.read(async (trx) => {
    const surat = await selectOptionalSurat(trx, ctx.badan.id, suratId);
    const perbandingan = await selectOptionalPerbandingan(trx, ctx.badan.id, id);
    if (!surat || perbandingan?.suratId !== suratId) return undefined;
    const text =
      perbandingan.perbedaan === null
        ? '[]'
        : await brankas.buka(trx, ctx.badan.id, surat.orangId, labelPerbedaan(id), perbandingan.perbedaan);
    return { surat, perbandingan, perbedaan: text === undefined ? null : daftarPerbedaan.parse(JSON.parse(text)) };
  });
  if (!found) return tidakDitemukan();
  return page(h(HalamanPerbandingan, { halaman: halaman(ctx), galat, ...found }), { status: galat.length > 0 ? 422 : 200 });
}

type Alasan = keyof (typeof pesanSurat)['id']['tolak'];

const BIDANG: Partial<Record<Alasan, string>> = {
  nomor_wajib: 'nomor',
  nomor_salah: 'nomor',
  nomor_dipakai: 'nomor',
  alasan_wajib: 'alasan',
  bukti_tidak_cocok: 'cara',
  waktu_salah: 'tanggal',
  tanggal_salah: 'tanggal',
};

/** A refusal as errors of the form, each at its field. */
export function galatTolak(
  ctx: Konteks,
  tolak: { alasan: Alasan; sebab?: string } | { alasan: 'unsur_kurang'; unsur: readonly UnsurKurang[] },
): FormError[] {
  const t = pesanSurat[ctx.bahasa];
  if (tolak.alasan === 'unsur_kurang') return tolak.unsur.map((u) => ({ message: t.unsur(u.nama, u.pasal) }));
  const field = BIDANG[tolak.alasan];
  const message = t.tolak[tolak.alasan] + (tolak.sebab === undefined ? '' : ` ${kalimatPenolakan(tolak.sebab, ctx.bahasa)}`);
  return [{ message, ...(field !== undefined && { field }) }];
}
