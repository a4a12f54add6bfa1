import { z } from 'zod';
import { isTanggal } from '../shared/tanggal.ts';
import { JENIS_HARI } from './kalender.ts';
import { type HasilKalenderTsv, parseKalenderTsv } from './kalender-tsv.ts';
import type { IsiHari, Usulan } from './usulan.ts';

// The administrator's forms as flat fields. All five changes share one preview and one confirmation, so they share one shape.

const teks = (max: number) => z.string().trim().max(max).default('');
const yaTidak = z.enum(['ya', 'tidak']);
const jam = z
  .string()
  .trim()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/);
/** Weekdays as checkboxes send them (one, several), or joined by commas as the confirmation does. */
const hariPekan = z.preprocess(
  (value) => (typeof value === 'string' ? value.split(',') : value),
  z
    .array(z.enum(['1', '2', '3', '4', '5', '6', '7']).transform(Number))
    .min(1)
    .transform((days) => [...new Set(days)].toSorted((a, b) => a - b)),
);
const sumber = z
  .string()
  .trim()
  .max(500)
  .refine((text) => text === '' || /^https?:\/\/\S+$/.test(text))
  .default('');

const bentukHari = {
  tanggal: z.string().trim().refine(isTanggal),
  nama: z.string().trim().min(1).max(200),
  jenis: z.enum(JENIS_HARI),
  dihitung: z.enum(['ikut', 'ya', 'tidak']).default('ikut'),
  skb: teks(200),
  sumber,
};

export const bentukUsulan = z.discriminatedUnion('jenis_usulan', [
  z.object({ jenis_usulan: z.literal('tambah'), ...bentukHari }),
  z.object({ jenis_usulan: z.literal('ubah'), id: z.uuid(), ...bentukHari }),
  z.object({ jenis_usulan: z.literal('cabut'), id: z.uuid() }),
  z.object({
    jenis_usulan: z.literal('tahun'),
    tahun: z.coerce.number().int().min(2000).max(2200),
    dasar: z.string().trim().min(1).max(200),
    sumber,
    daftar: z
      .string()
      .max(40_000)
      .default('')
      .refine((text) => readDaftar(text).ok),
  }),
  z.object({
    jenis_usulan: z.literal('aturan'),
    hari_kerja: hariPekan,
    cuti: yaTidak,
    penerimaan: z.enum(['hari_itu', 'hari_kerja_berikut']),
    hari_pertama: yaTidak,
    jam_buka: jam,
    jam_tutup: jam,
    jam_tutup_jumat: jam,
    batas: z.enum(['jam_tutup', 'akhir_hari']),
    dasar: z.string().trim().min(1).max(200),
  }),
]);

export type IsianUsulan = z.output<typeof bentukUsulan>;

/** A pasted list: cells divided by a tab, a semicolon, or two and more spaces (from a decree's PDF). */
export function readDaftar(text: string): HasilKalenderTsv {
  return parseKalenderTsv(text.replace(/ *[;\t] *| {2,}/g, '\t'));
}

/** The change that a form asks for. */
export function toUsulan(b: IsianUsulan): Usulan {
  switch (b.jenis_usulan) {
    case 'tambah':
      return { jenis: 'tambah', hari: toIsiHari(b) };
    case 'ubah':
      return { jenis: 'ubah', id: b.id, hari: toIsiHari(b) };
    case 'cabut':
      return { jenis: 'cabut', id: b.id };
    case 'tahun': {
      const daftar = readDaftar(b.daftar);
      const hari = daftar.ok ? daftar.hari : [];
      return {
        jenis: 'tahun',
        tahun: b.tahun,
        dasar: b.dasar,
        hari: hari.map((h) => ({ ...h, dihitung: null, skb: h.skb || b.dasar, sumber: h.sumber || b.sumber })),
      };
    }
    case 'aturan':
      return {
        jenis: 'aturan',
        dasar: b.dasar,
        aturan: {
          hariKerja: b.hari_kerja,
          cutiBersamaHariKerja: b.cuti === 'ya',
          penerimaan: b.penerimaan,
          hariPenerimaanDihitung: b.hari_pertama === 'ya',
          jamBuka: b.jam_buka,
          jamTutup: b.jam_tutup,
          jamTutupJumat: b.jam_tutup_jumat,
          batasHarian: b.batas,
        },
      };
  }
}

type BentukHari = Pick<Extract<IsianUsulan, { jenis_usulan: 'tambah' }>, 'tanggal' | 'nama' | 'jenis' | 'dihitung' | 'skb' | 'sumber'>;

function toIsiHari({ tanggal, nama, jenis, dihitung, skb, sumber: alamat }: BentukHari): IsiHari {
  return { tanggal, nama, jenis, dihitung: dihitung === 'ikut' ? null : dihitung === 'ya', skb, sumber: alamat };
}

/** The form's fields of a change: to fill a form, or to carry a change from its preview to its confirmation. */
export function toIsian(u: Usulan): Record<string, string> {
  switch (u.jenis) {
    case 'tambah':
      return { jenis_usulan: 'tambah', ...isianHari(u.hari) };
    case 'ubah':
      return { jenis_usulan: 'ubah', id: u.id, ...isianHari(u.hari) };
    case 'cabut':
      return { jenis_usulan: 'cabut', id: u.id };
    case 'tahun':
      return {
        jenis_usulan: 'tahun',
        tahun: String(u.tahun),
        dasar: u.dasar,
        sumber: '',
        daftar: u.hari.map((h) => [h.tanggal, h.nama, h.jenis, h.skb, h.sumber].join('\t')).join('\n'),
      };
    case 'aturan':
      return {
        jenis_usulan: 'aturan',
        hari_kerja: u.aturan.hariKerja.join(','),
        cuti: toYaTidak(u.aturan.cutiBersamaHariKerja),
        penerimaan: u.aturan.penerimaan,
        hari_pertama: toYaTidak(u.aturan.hariPenerimaanDihitung),
        jam_buka: u.aturan.jamBuka,
        jam_tutup: u.aturan.jamTutup,
        jam_tutup_jumat: u.aturan.jamTutupJumat,
        batas: u.aturan.batasHarian,
        dasar: u.dasar,
      };
  }
}

function isianHari(h: IsiHari): Record<string, string> {
  return {
    tanggal: h.tanggal,
    nama: h.nama,
    jenis: h.jenis,
    dihitung: h.dihitung === null ? 'ikut' : toYaTidak(h.dihitung),
    skb: h.skb,
    sumber: h.sumber,
  };
}

const toYaTidak = (value: boolean): 'ya' | 'tidak' => (value ? 'ya' : 'tidak');

/** What was typed, as flat text, to show a refused form again. */
export function rawIsian(raw: Readonly<Record<string, unknown>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(raw).flatMap(([name, value]) => {
      if (typeof value === 'string') return [[name, value]];
      return Array.isArray(value) ? [[name, value.filter((v) => typeof v === 'string').join(',')]] : [];
    }),
  );
}
