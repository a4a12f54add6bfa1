// Answers of the form "test" ↔ its content. Pure.
import { CAKUPAN, HURUF, SELALU_TERBUKA } from './istilah.ts';
import type { IsiUji } from './rules/isi-uji.ts';

export type Isian = Readonly<Record<string, string | readonly string[]>>;
export const satu = (isian: Isian, nama: string): string => {
  const nilai = isian[nama];
  return (typeof nilai === 'string' ? nilai : (nilai?.[0] ?? '')).trim();
};

/** Lines for legal bases on the form. */
export const BARIS_DASAR = [1, 2, 3] as const;

export function isiDari(isian: Isian): IsiUji {
  return {
    informasi: satu(isian, 'informasi').slice(0, 1000),
    ringkasan: satu(isian, 'ringkasan').slice(0, 4000),
    cakupan: CAKUPAN.find((c) => c === satu(isian, 'cakupan')) ?? 'seluruhnya',
    bagian: satu(isian, 'bagian').slice(0, 2000),
    dasar: BARIS_DASAR.flatMap((n) => {
      const huruf = HURUF.find((h) => h === satu(isian, `huruf_${n}`));
      return huruf
        ? [{ huruf, peraturan: satu(isian, `peraturan_${n}`).slice(0, 300), pasal: satu(isian, `pasal_${n}`).slice(0, 200) }]
        : [];
    }),
    akibatDibuka: satu(isian, 'akibat').slice(0, 4000),
    manfaatDitutup: satu(isian, 'manfaat').slice(0, 4000),
    kepentinganPublik: satu(isian, 'kepentingan').slice(0, 4000),
    jangka:
      satu(isian, 'jangka') === 'peraturan'
        ? { jenis: 'peraturan', uraian: satu(isian, 'uraian').slice(0, 1000) }
        : { jenis: 'tanggal', sampai: /^\d{4}-\d{2}-\d{2}$/.test(satu(isian, 'sampai')) ? satu(isian, 'sampai') : '' },
    selaluTerbuka: SELALU_TERBUKA.find((s) => s === satu(isian, 'selalu')) ?? null,
    persetujuanTertulis: satu(isian, 'persetujuan') !== '',
    jabatanPublik: satu(isian, 'jabatan') !== '',
  };
}

export function isianDari(isi: IsiUji): Isian {
  return {
    informasi: isi.informasi,
    ringkasan: isi.ringkasan,
    cakupan: isi.cakupan,
    bagian: isi.bagian,
    ...Object.fromEntries(
      isi.dasar.flatMap((d, i) => [
        [`huruf_${i + 1}`, d.huruf],
        [`peraturan_${i + 1}`, d.peraturan],
        [`pasal_${i + 1}`, d.pasal],
      ]),
    ),
    akibat: isi.akibatDibuka,
    manfaat: isi.manfaatDitutup,
    kepentingan: isi.kepentinganPublik,
    jangka: isi.jangka.jenis,
    ...(isi.jangka.jenis === 'tanggal' ? { sampai: isi.jangka.sampai } : { uraian: isi.jangka.uraian }),
    selalu: isi.selaluTerbuka ?? 'tidak',
    ...(isi.persetujuanTertulis && { persetujuan: 'ya' }),
    ...(isi.jabatanPublik && { jabatan: 'ya' }),
  };
}

/** The field on which a lack of the content is mended. */
export const BIDANG_ISI = {
  informasi: 'informasi',
  ringkasan: 'ringkasan',
  cakupan: 'cakupan',
  bagian: 'bagian',
  dasar: 'huruf_1',
  akibatDibuka: 'akibat',
  manfaatDitutup: 'manfaat',
  kepentinganPublik: 'kepentingan',
  jangka: 'jangka',
  selaluTerbuka: 'selalu',
  persetujuanTertulis: 'persetujuan',
  jabatanPublik: 'jabatan',
} as const satisfies Record<keyof IsiUji, string>;
