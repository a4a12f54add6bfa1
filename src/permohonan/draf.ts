// A form in progress, step by step. Everything may still be missing; what is there has been checked by its own step.
import { z } from 'zod';
import { BANTUAN, BENTUK, CARA_MEMPEROLEH, CARA_MENGIRIM, JENIS_PEMOHON, KABARI_LEWAT, type Kelengkapan, SASARAN } from './istilah.ts';
import { listKurang } from './kurang.ts';
import { type IdentitasBaru, lengkapiCara, type PermohonanBaru } from './masukan.ts';

/** Steps of the form in their order; identity comes last before telling and checking (design, invariant 6). */
export const LANGKAH = ['apa', 'unit', 'tujuan', 'cara', 'sebagai', 'siapa', 'kabar', 'periksa'] as const;
export type Langkah = (typeof LANGKAH)[number];

/** Answers that name nobody. */
export const isiDraf = z.object({
  /** Unit of the page that the visitor came from: offered first when it is asked who holds the information. */
  usul: z.string().exactOptional(),
  /** A step that is being typed and was saved by itself: its answer is kept, but not yet given. */
  sedang: z.enum(['apa', 'tujuan']).exactOptional(),
  apa: z.object({ rincian: z.string() }).exactOptional(),
  /** Items that were shown as public already, opened and said to answer: each is counted once for a draft. */
  tersedia: z.object({ ditampilkan: z.array(z.string()), dibuka: z.array(z.string()), menjawab: z.array(z.string()) }).exactOptional(),
  unit: z.object({ sasaran: z.enum(SASARAN), unit: z.array(z.string()), golongan: z.string().nullable() }).exactOptional(),
  tujuan: z.object({ tujuan: z.string() }).exactOptional(),
  cara: z
    .object({
      cara_memperoleh: z.enum(CARA_MEMPEROLEH),
      bentuk: z.enum(BENTUK).nullable(),
      format: z.string(),
      cara_mengirim: z.enum(CARA_MENGIRIM).nullable(),
    })
    .exactOptional(),
  sebagai: z.object({ jenis_pemohon: z.enum(JENIS_PEMOHON), kuasa: z.boolean() }).exactOptional(),
  kabar: z.object({ kabari_lewat: z.enum(KABARI_LEWAT), bantuan: z.array(z.enum(BANTUAN)) }).exactOptional(),
});
export type IsiDraf = z.output<typeof isiDraf>;
export type TampilTersedia = NonNullable<IsiDraf['tersedia']>;

/** Answers that name somebody. Each may be there alone: what was typed right is kept when its neighbour was wrong. */
export const identitasDraf = z.object({
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
export type IdentitasDraf = z.output<typeof identitasDraf>;
export type KolomDraf = keyof IdentitasDraf;

/** What has been answered so far. */
export type Jawaban = { isi: IsiDraf; identitas: IdentitasDraf };

/** The contact that a way of telling or delivering needs and that was not given. */
export function kontakKurang({ isi, identitas }: Jawaban): 'telepon' | 'email' | undefined {
  const lewat = isi.kabar?.kabari_lewat;
  if ((lewat === 'email' || isi.cara?.cara_mengirim === 'email') && identitas.email === undefined) return 'email';
  if ((lewat === 'sms' || lewat === 'whatsapp' || lewat === 'telepon') && identitas.telepon === undefined) return 'telepon';
  return undefined;
}

function isTerjawab(j: Jawaban, langkah: Exclude<Langkah, 'periksa'>): boolean {
  const { isi, identitas } = j;
  if (isi.sedang === langkah) return false;
  if (langkah === 'siapa') {
    const kuasa = isi.sebagai?.kuasa !== true || (identitas.kuasa_nama !== undefined && identitas.kuasa_alamat !== undefined);
    return identitas.nama !== undefined && identitas.alamat !== undefined && kuasa;
  }
  return isi[langkah] !== undefined && (langkah !== 'kabar' || kontakKurang(j) === undefined);
}

/** The first step not yet answered; `periksa` when all are. */
export function langkahBerikut(j: Jawaban): Langkah {
  return LANGKAH.find((l) => l !== 'periksa' && !isTerjawab(j, l)) ?? 'periksa';
}

/** May this step be opened? Only when everything before it is answered: then no page asks about nothing. */
export function isTerbuka(j: Jawaban, langkah: Langkah): boolean {
  return LANGKAH.indexOf(langkah) <= LANGKAH.indexOf(langkahBerikut(j));
}

/** Is there anything to go on with? */
export const isBerisi = ({ isi }: Jawaban): boolean => LANGKAH.some((l) => l !== 'periksa' && l !== 'siapa' && isi[l] !== undefined);

/** What the law will still ask for when this is sent; the papers always, since a form on the way holds no copies. */
export function kurangDraf(j: Jawaban): Kelengkapan[] {
  const identitas = identitasDari(j);
  return listKurang({
    jenisPemohon: j.isi.sebagai?.jenis_pemohon ?? 'perorangan',
    denganKuasa: j.isi.sebagai?.kuasa === true,
    kontak: (identitas?.telepon ?? identitas?.email) !== undefined,
    tujuan: (j.isi.tujuan?.tujuan ?? '') !== '',
    nik: identitas?.nik !== undefined,
    nomorPengesahan: identitas?.nomor_pengesahan !== undefined,
    bukti: [],
  });
}

/** The finished draft as a request; undefined while something is missing. */
export function toPermohonanBaru(
  j: Jawaban,
  m: { unitIds: readonly string[]; bahasa: 'id' | 'en'; now: Date },
): PermohonanBaru | undefined {
  const { apa, unit, tujuan, cara, sebagai, kabar } = j.isi;
  const identitas = identitasDari(j);
  if (!apa || !unit || !tujuan || !cara || !sebagai || !kabar || !identitas || langkahBerikut(j) !== 'periksa') return undefined;
  const { kuasa_nama = '', kuasa_alamat = '' } = j.identitas;
  return {
    kanal: 'web',
    jenisPemohon: sebagai.jenis_pemohon,
    identitas,
    kuasa: sebagai.kuasa ? { nama: kuasa_nama, alamat: kuasa_alamat } : null,
    butir: [apa.rincian],
    tujuan: tujuan.tujuan,
    sasaran: unit.sasaran,
    golongan: unit.sasaran === 'golongan' ? unit.golongan : null,
    unitIds: m.unitIds,
    ...lengkapiCara({ caraMemperoleh: cara.cara_memperoleh, bentuk: cara.bentuk, caraMengirim: cara.cara_mengirim }),
    format: cara.format,
    kabariLewat: kabar.kabari_lewat,
    bantuan: kabar.bantuan,
    bahasa: m.bahasa,
    diterimaPada: m.now,
    mundur: null,
    mundurCatatan: '',
    bukti: [],
  };
}

/** The identity as this kind of requester gives it: a number that belongs to another kind is left behind. */
function identitasDari({ isi, identitas }: Jawaban): IdentitasBaru | undefined {
  const { nama, alamat, telepon, email, pekerjaan, nik, nomor_pengesahan } = identitas;
  if (nama === undefined || alamat === undefined) return undefined;
  const badanHukum = isi.sebagai?.jenis_pemohon === 'badan_hukum';
  return {
    nama,
    alamat,
    ...(telepon !== undefined && { telepon }),
    ...(email !== undefined && { email }),
    ...(pekerjaan !== undefined && !badanHukum && { pekerjaan }),
    ...(nik !== undefined && !badanHukum && { nik }),
    ...(nomor_pengesahan !== undefined && badanHukum && { nomor_pengesahan }),
  };
}
