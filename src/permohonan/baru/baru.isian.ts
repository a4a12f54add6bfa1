// The body of each step, and how its answers go into the draft.
import { z } from 'zod';
import type { IsiDraf, RahasiaDraf } from '../draf.ts';
import { banyak, baris, barisWajib, email, nik, paragrafWajib, telepon } from '../isian.ts';
import { BANTUAN, BENTUK, CARA_MEMPEROLEH, CARA_MENGIRIM, JENIS_PEMOHON, KABARI_LEWAT, SASARAN } from '../istilah.ts';
import { GOLONGAN } from '../../unit/unit.ts';

const kosong = z.literal('').transform(() => null);
const pilih = <T extends readonly [string, ...string[]]>(daftar: T) =>
  z
    .union([kosong, z.enum(daftar, 'pilihan')])
    .nullable()
    .default(null);

export const bodyApa = z.object({ rincian: paragrafWajib(10_000) });

export const bodyUnit = z
  .object({ sasaran: z.enum(SASARAN, 'wajib'), unit: banyak(z.string().max(120)), golongan: pilih(GOLONGAN) })
  .superRefine((b, issue) => {
    if (b.sasaran === 'unit' && b.unit.length === 0) issue.addIssue({ code: 'custom', path: ['sasaran'], message: 'unit_belum_dipilih' });
    if (b.sasaran === 'golongan' && b.golongan === null) issue.addIssue({ code: 'custom', path: ['golongan'], message: 'wajib' });
  });

export const bodyCara = z.object({
  tujuan: z.string().trim().max(4_000).default(''),
  cara_memperoleh: z.enum(CARA_MEMPEROLEH, 'wajib'),
  bentuk: pilih(BENTUK),
  format: baris(120).default(''),
  cara_mengirim: pilih(CARA_MENGIRIM),
});

export const bodyKabar = z.object({ kabari_lewat: z.enum(KABARI_LEWAT, 'wajib'), bantuan: banyak(z.enum(BANTUAN, 'pilihan')) });

/** The identity step is read field by field, so that what is right is kept sealed even when its neighbour is wrong. */
export const bodySiapa = z.record(z.string(), z.unknown());

const medan = {
  nama: barisWajib(200),
  alamat: barisWajib(500),
  telepon,
  email,
  pekerjaan: baris(120),
  nik,
  nomor_pengesahan: baris(100),
  kuasa_nama: barisWajib(200),
  kuasa_alamat: barisWajib(500),
} as const satisfies Record<keyof RahasiaDraf, z.ZodType<string>>;
const MEDAN = [
  'nama',
  'alamat',
  'telepon',
  'email',
  'pekerjaan',
  'nik',
  'nomor_pengesahan',
  'kuasa_nama',
  'kuasa_alamat',
] as const satisfies readonly (keyof RahasiaDraf)[];

export type HasilSiapa = {
  identitas: RahasiaDraf;
  siapa: IsiDraf['siapa'] | undefined;
  galat: { path: string[]; message: string; code?: string | undefined; maximum?: unknown }[];
};

/** Reads the identity step. An empty field leaves what was saved before; `siapa` only when nothing is wrong or missing. */
export function readSiapa(body: Readonly<Record<string, unknown>>, sebelum: RahasiaDraf): HasilSiapa {
  const identitas: RahasiaDraf = { ...sebelum };
  const galat: HasilSiapa['galat'] = [];
  for (const kolom of MEDAN) {
    const ketikan = body[kolom];
    if (typeof ketikan !== 'string' || ketikan.trim() === '') continue;
    const r = medan[kolom].safeParse(ketikan);
    if (r.success) identitas[kolom] = r.data;
    else
      galat.push(
        ...r.error.issues
          .slice(0, 1)
          .map((i) => ({ path: [kolom], message: i.message, code: i.code, ...('maximum' in i && { maximum: i.maximum }) })),
      );
  }
  const jenis = z.enum(JENIS_PEMOHON).safeParse(body['jenis_pemohon']);
  const kuasa = body['kuasa'] === 'ya';
  const perlu = ['nama', 'alamat', ...(kuasa ? (['kuasa_nama', 'kuasa_alamat'] as const) : [])] as const;
  for (const kolom of perlu)
    if (identitas[kolom] === undefined && !galat.some((g) => g.path[0] === kolom)) galat.push({ path: [kolom], message: 'wajib' });
  if (!jenis.success) galat.push({ path: ['jenis_pemohon'], message: 'wajib' });
  const siapa =
    jenis.success && galat.length === 0
      ? { jenis_pemohon: jenis.data, kuasa, telepon: identitas.telepon !== undefined, email: identitas.email !== undefined }
      : undefined;
  return { identitas, siapa, galat };
}

/** Ways of telling that need something which was not given. */
export function kabarKurang(lewat: string, siapa: IsiDraf['siapa'] | undefined): boolean {
  if (lewat === 'email') return siapa?.email !== true;
  return (lewat === 'sms' || lewat === 'whatsapp' || lewat === 'telepon') && siapa?.telepon !== true;
}
