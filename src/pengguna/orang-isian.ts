import { z } from 'zod';
import { dateOf } from '../shared/html/components/date-field/date-field.tsx';
import { PERAN, type Peran } from './hak.ts';
import type { Orang } from './orang.ts';
import type { PeranBaru } from './kelola.actions.ts';

const teks = (max: number) => z.string().trim().max(max).catch('').default('');

/** The form of a person and a role as typed. */
export const isianOrang = z.object({
  nama: teks(120),
  email: teks(200),
  peran: teks(20),
  unit: teks(36),
  jabatan: teks(200),
  dasar: teks(120),
  plh: teks(36),
  dari_tanggal: teks(2),
  dari_bulan: teks(2),
  dari_tahun: teks(4),
  sampai_tanggal: teks(2),
  sampai_bulan: teks(2),
  sampai_tahun: teks(4),
});
export type IsianOrang = z.output<typeof isianOrang>;
export const isianKosong: IsianOrang = isianOrang.parse({});

export const kotak = (hari: string | null, name: 'dari' | 'sampai'): Partial<IsianOrang> => {
  if (hari === null) return {};
  const [tahun = '', bulan = '', tanggal = ''] = hari.split('-');
  return { [`${name}_tanggal`]: tanggal, [`${name}_bulan`]: bulan, [`${name}_tahun`]: tahun };
};

/** The three boxes of a date: a day, nothing, or undefined where they are no date. */
export function bacaHari(i: IsianOrang, name: 'dari' | 'sampai'): string | null | undefined {
  const [tanggal, bulan, tahun] = [i[`${name}_tanggal`], i[`${name}_bulan`], i[`${name}_tahun`]];
  if (tanggal === '' && bulan === '' && tahun === '') return null;
  return dateOf({ tanggal, bulan, tahun });
}

type Kolom = 'peran' | 'dari' | 'sampai';

/** A role out of the form. As a stand-in, role and office are those of the one stood in for, and the post says so. */
export function bacaPeran(
  i: IsianOrang,
  hari: string,
  orang: readonly Orang[],
): { ok: true; peran: PeranBaru } | { ok: false; kolom: Kolom; alasan: 'peran' | 'tanggal' } {
  const [dari, sampai] = [bacaHari(i, 'dari'), bacaHari(i, 'sampai')];
  if (dari === undefined) return { ok: false, kolom: 'dari', alasan: 'tanggal' };
  if (sampai === undefined) return { ok: false, kolom: 'sampai', alasan: 'tanggal' };
  const masa = { dari: dari ?? hari, sampai, dasar: i.dasar };
  const digantikan = orang.flatMap((o) => o.peran).find((p) => p.id === i.plh);
  if (digantikan)
    return {
      ok: true,
      peran: {
        ...masa,
        peran: digantikan.peran,
        unitId: digantikan.unitId,
        jabatan: i.jabatan || `Plh. ${digantikan.jabatan}`.trim(),
        plhUntuk: digantikan.id,
      },
    };
  const peran: Peran | undefined = PERAN.find((p) => p === i.peran);
  if (!peran) return { ok: false, kolom: 'peran', alasan: 'peran' };
  return { ok: true, peran: { ...masa, peran, unitId: i.unit === '' ? null : i.unit, jabatan: i.jabatan, plhUntuk: null } };
}
