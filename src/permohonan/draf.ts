// A form in progress, step by step. Everything may still be missing; what is there has been checked by its own step.
import { z } from 'zod';
import { BANTUAN, BENTUK, CARA_MEMPEROLEH, CARA_MENGIRIM, JENIS_PEMOHON, KABARI_LEWAT, SASARAN } from './istilah.ts';
import { lengkapiCara, type PermohonanBaru, pilihKabar } from './masukan.ts';

/** Steps of the form in their order; identity comes last before telling and checking (design, invariant 6). */
export const LANGKAH = ['apa', 'unit', 'cara', 'siapa', 'kabar', 'periksa'] as const;
export type Langkah = (typeof LANGKAH)[number];

/** Answers that name nobody. */
export const isiDraf = z.object({
  apa: z.object({ rincian: z.string() }).exactOptional(),
  unit: z.object({ sasaran: z.enum(SASARAN), unit: z.array(z.string()), golongan: z.string().nullable() }).exactOptional(),
  cara: z
    .object({
      tujuan: z.string(),
      cara_memperoleh: z.enum(CARA_MEMPEROLEH),
      bentuk: z.enum(BENTUK).nullable(),
      format: z.string(),
      cara_mengirim: z.enum(CARA_MENGIRIM).nullable(),
    })
    .exactOptional(),
  kabar: z.object({ kabari_lewat: z.enum(KABARI_LEWAT), bantuan: z.array(z.enum(BANTUAN)) }).exactOptional(),
  /** Says that the identity step was done; the answers themselves are sealed. */
  siapa: z.object({ jenis_pemohon: z.enum(JENIS_PEMOHON), kuasa: z.boolean(), telepon: z.boolean(), email: z.boolean() }).exactOptional(),
});
export type IsiDraf = z.output<typeof isiDraf>;

/**
 * Answers that name somebody: sealed under a key made from the visitor's cookie. Each may be there alone: what was typed
 * right is kept when its neighbour was wrong.
 */
export const rahasiaDraf = z.object({
  nama: z.string().exactOptional(),
  alamat: z.string().exactOptional(),
  telepon: z.string().exactOptional(),
  email: z.string().exactOptional(),
  pekerjaan: z.string().exactOptional(),
  nik: z.string().exactOptional(),
  nomor_pengesahan: z.string().exactOptional(),
  kuasa_nama: z.string().exactOptional(),
  kuasa_alamat: z.string().exactOptional(),
});
export type RahasiaDraf = z.output<typeof rahasiaDraf>;

/** The first step not yet answered; `periksa` when all are. */
export function langkahBerikut(isi: IsiDraf): Langkah {
  return LANGKAH.find((l) => l !== 'periksa' && isi[l] === undefined) ?? 'periksa';
}

/** May this step be opened? Only when everything before it is answered: then no page asks about nothing. */
export function isTerbuka(isi: IsiDraf, langkah: Langkah): boolean {
  return LANGKAH.indexOf(langkah) <= LANGKAH.indexOf(langkahBerikut(isi));
}

/** The finished draft as a request; undefined while something is missing. */
export function toPermohonanBaru(
  isi: IsiDraf,
  rahasia: RahasiaDraf,
  m: { unitIds: readonly string[]; bahasa: 'id' | 'en'; now: Date },
): PermohonanBaru | undefined {
  const { apa, unit, cara, kabar, siapa } = isi;
  const { kuasa_nama = '', kuasa_alamat = '', nama, alamat, ...lain } = rahasia;
  if (!apa || !unit || !cara || !kabar || !siapa || nama === undefined || alamat === undefined) return undefined;
  const identitas = { nama, alamat, ...lain };
  return {
    kanal: 'web',
    jenisPemohon: siapa.jenis_pemohon,
    identitas,
    kuasa: siapa.kuasa ? { nama: kuasa_nama, alamat: kuasa_alamat } : null,
    butir: [apa.rincian],
    tujuan: cara.tujuan,
    sasaran: unit.sasaran,
    golongan: unit.sasaran === 'golongan' ? unit.golongan : null,
    unitIds: m.unitIds,
    ...lengkapiCara({ caraMemperoleh: cara.cara_memperoleh, bentuk: cara.bentuk, caraMengirim: cara.cara_mengirim }),
    format: cara.format,
    kabariLewat: pilihKabar(kabar.kabari_lewat, identitas),
    bantuan: kabar.bantuan,
    bahasa: m.bahasa,
    diterimaPada: m.now,
    mundur: null,
    mundurCatatan: '',
    bukti: [],
  };
}
