// The body of each step, and how its answers go into the draft. Messages are codes of permohonan.pesan.ts.
import { z } from 'zod';
import { GOLONGAN } from '../../unit/unit.ts';
import { identitasDraf, type IdentitasDraf, type IsiDraf, type Jawaban, type KolomDraf, kontakKurang } from '../draf.ts';
import { banyak, baris, barisWajib, email, nik, paragrafWajib, telepon } from '../isian.ts';
import { BANTUAN, JENIS_PEMOHON, KABARI_LEWAT } from '../istilah.ts';

/** One of a list, or nothing: a choice that belongs to another answer comes along empty. */
const pilih = <T extends readonly [string, ...string[]]>(daftar: T) =>
  z
    .string()
    .default('')
    .transform((s) => (s === '' ? null : s))
    .pipe(z.enum(daftar, 'pilihan').nullable());

/** Address part of a unit; anything else is left out, so that a bad link still opens the form. */
export const slugUnit = z
  .string()
  .regex(/^[a-z0-9-]{1,80}$/)
  .optional()
  .catch(undefined);

/** What a page that leads here may bring along: the unit it was about, and the words that were searched for. */
export const queryBaru = z.object({
  unit: slugUnit,
  q: z
    .union([z.string(), z.array(z.string()).transform((semua) => semua[0] ?? '')])
    .default('')
    .transform((s) => s.trim().slice(0, 200)),
});

/** Sent along by the script that saves while one types. */
const otomatis = z
  .string()
  .optional()
  .transform((s) => s === '1');

export const bodyApa = z.object({ rincian: paragrafWajib(10_000), unit: slugUnit, otomatis });

/** `usul`: the unit that the visitor came from; `unit`: chosen on the next page. */
export const SASARAN_PILIHAN = ['usul', 'tidak_tahu', 'golongan', 'unit'] as const;
export const bodyUnit = z.object({ sasaran: z.enum(SASARAN_PILIHAN, 'wajib'), golongan: pilih(GOLONGAN) }).superRefine((b, issue) => {
  if (b.sasaran === 'golongan' && b.golongan === null) issue.addIssue({ code: 'custom', path: ['golongan'], message: 'wajib' });
});

export const bodyPilihUnit = z
  .object({ unit: banyak(z.string().max(80)) })
  .refine((b) => b.unit.length > 0, { path: ['unit'], message: 'unit_belum_dipilih' })
  .refine((b) => b.unit.length <= 200, { path: ['unit'], message: 'pilihan' });

/** Empty is an answer: the law asks for the purpose, and its absence is named later and blocks nothing. */
export const bodyTujuan = z.object({ tujuan: z.string().trim().max(4_000).default(''), otomatis });

export const CARA_PILIHAN = ['softcopy', 'hardcopy', 'melihat'] as const;
export const KIRIM_ELEKTRONIK = ['unduh', 'email'] as const;
export const KIRIM_KERTAS = ['ambil', 'pos', 'kurir', 'faksimili'] as const;

/** One question out of two columns of Perki 1/2021 Pasal 29(5)i–j: what to receive, and below it how. */
export const bodyCara = z
  .object({
    cara: z.enum(CARA_PILIHAN, 'wajib'),
    kirim_elektronik: pilih(KIRIM_ELEKTRONIK),
    kirim_kertas: pilih(KIRIM_KERTAS),
    format: baris(120).default(''),
  })
  .transform((b): NonNullable<IsiDraf['cara']> => {
    if (b.cara === 'melihat') return { cara_memperoleh: 'melihat', bentuk: null, format: '', cara_mengirim: null };
    const kertas = b.cara === 'hardcopy';
    return {
      cara_memperoleh: 'salinan',
      bentuk: b.cara,
      format: kertas ? '' : b.format,
      cara_mengirim: kertas ? (b.kirim_kertas ?? 'ambil') : (b.kirim_elektronik ?? 'unduh'),
    };
  });

export const bodySebagai = z
  .object({ jenis_pemohon: z.enum(JENIS_PEMOHON, 'wajib'), kuasa: z.enum(['ya', 'tidak'], 'wajib') })
  .transform((b) => ({ jenis_pemohon: b.jenis_pemohon, kuasa: b.kuasa === 'ya' }));

/** Steps with identity are read field by field, so that what is right is kept sealed even when its neighbour is wrong. */
export const bodyDiri = z.record(z.string(), z.unknown());
export type BodyDiri = z.output<typeof bodyDiri>;

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
} as const satisfies Record<KolomDraf, z.ZodType<string>>;

export type Galat = { path: string[]; message: string; code?: string | undefined; maximum?: unknown };

/** Reads fields of identity. An empty field leaves what was saved before; `hapus_<field>` takes it away. */
export function readMedan(
  body: BodyDiri,
  kolom: readonly KolomDraf[],
  sebelum: IdentitasDraf,
): { identitas: IdentitasDraf; galat: Galat[] } {
  const terbaca: Partial<Record<KolomDraf, string>> = { ...sebelum };
  const galat: Galat[] = [];
  for (const k of kolom) {
    const ketikan = body[k];
    if (body[`hapus_${k}`] === 'ya') delete terbaca[k];
    if (typeof ketikan !== 'string' || ketikan.trim() === '') continue;
    const r = medan[k].safeParse(ketikan);
    const [salah] = r.success ? [] : r.error.issues;
    if (r.success) terbaca[k] = r.data;
    else if (salah)
      galat.push({ path: [k], message: salah.message, code: salah.code, ...('maximum' in salah && { maximum: salah.maximum }) });
  }
  return { identitas: identitasDraf.parse(terbaca), galat };
}

const DASAR = ['nama', 'alamat'] as const;
const KUASA = ['kuasa_nama', 'kuasa_alamat'] as const;

/** The fields that a requester of this kind is asked for on the identity page, in their order. */
export function medanSiapa(sebagai: NonNullable<IsiDraf['sebagai']>): KolomDraf[] {
  return [
    ...DASAR,
    ...(sebagai.jenis_pemohon === 'badan_hukum' ? (['nomor_pengesahan'] as const) : (['nik', 'pekerjaan'] as const)),
    ...(sebagai.kuasa ? KUASA : []),
  ];
}

/** The identity page. Only names and addresses must be there (UU 14/2008 Pasal 22(2)). */
export function readSiapa(body: BodyDiri, sebagai: NonNullable<IsiDraf['sebagai']>, sebelum: IdentitasDraf) {
  const { identitas, galat } = readMedan(body, medanSiapa(sebagai), sebelum);
  for (const k of [...DASAR, ...(sebagai.kuasa ? KUASA : [])])
    if (identitas[k] === undefined && !galat.some((g) => g.path[0] === k)) galat.push({ path: [k], message: 'wajib' });
  return { identitas, galat };
}

const bentukKabar = z.object({ kabari_lewat: z.enum(KABARI_LEWAT, 'wajib'), bantuan: banyak(z.enum(BANTUAN, 'pilihan')) });

/** How to be told. A way that needs a number or address which is not there says so at that field. */
export function readKabar(body: BodyDiri, sebelum: Jawaban): { jawaban: Jawaban; galat: Galat[] } {
  const { identitas, galat } = readMedan(body, ['telepon', 'email'], sebelum.identitas);
  const r = bentukKabar.safeParse(body);
  if (!r.success) galat.unshift(...r.error.issues.map((i) => ({ path: i.path.map(String).slice(0, 1), message: i.message, code: i.code })));
  const isi = r.success ? { ...sebelum.isi, kabar: r.data } : sebelum.isi;
  const jawaban = { isi, identitas };
  const kurang = r.success ? kontakKurang(jawaban) : undefined;
  if (kurang !== undefined && !galat.some((g) => g.path[0] === kurang)) galat.push({ path: [kurang], message: 'kontak_kabar' });
  return { jawaban, galat };
}
