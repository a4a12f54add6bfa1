import { z } from 'zod';
import { dateOf } from '../shared/html/components/date-field/date-field.tsx';

const teks = (max: number) => z.string().trim().max(max).catch('').default('');

/** The forms of a unit as typed; each form uses its part. */
export const isianUnit = z.object({
  nama: teks(200),
  singkatan: teks(80),
  golongan: teks(30),
  induk: teks(36),
  dasar: teks(200),
  tugas: teks(500),
  alamat: teks(300),
  telepon: teks(60),
  email: teks(200),
  penerus: teks(36),
  informasi: teks(10),
  petugas: teks(10),
  hari_tanggal: teks(2),
  hari_bulan: teks(2),
  hari_tahun: teks(4),
  orang: z
    .union([z.string(), z.array(z.string())])
    .transform((v) => [v].flat().filter((id) => z.uuid().safeParse(id).success))
    .catch([])
    .default([]),
});
export type IsianUnit = z.output<typeof isianUnit>;
export const isianUnitKosong: IsianUnit = isianUnit.parse({});

export function kotakHari(hari: string): Pick<IsianUnit, 'hari_tanggal' | 'hari_bulan' | 'hari_tahun'> {
  const [hari_tahun = '', hari_bulan = '', hari_tanggal = ''] = hari.split('-');
  return { hari_tanggal, hari_bulan, hari_tahun };
}

/** The day of a form, or undefined where the boxes are no date. */
export const hariIsian = (i: IsianUnit): string | undefined =>
  dateOf({ tanggal: i.hari_tanggal, bulan: i.hari_bulan, tahun: i.hari_tahun });
