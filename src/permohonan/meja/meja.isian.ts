// What the officer types at the desk, and how it becomes a request. Nothing here knows whether a paper was seen to be right.
import { z } from 'zod';
import { dateIn, instantIn, isTanggal } from '../../shared/tanggal.ts';
import { GOLONGAN } from '../../unit/unit.ts';
import type { LampiranBaru } from '../brankas/brankas.actions.ts';
import { banyak, baris, barisWajib, email, nik, telepon } from '../isian.ts';
import {
  ALASAN_MUNDUR,
  type AlasanMundur,
  BANTUAN,
  BENTUK,
  CARA_MEMPEROLEH,
  CARA_MENGIRIM,
  type CaraBukti,
  JENIS_PEMOHON,
  type JenisPemohon,
  KABARI_LEWAT,
  KANAL_MEJA,
} from '../istilah.ts';
import { listWajib } from '../kurang.ts';
import { lengkapiCara, type PermohonanBaru, pilihKabar } from '../masukan.ts';

/** The form as typed, field by field; lists as lists. */
export type IsianMeja = Readonly<Record<string, string | readonly string[]>>;
export const isianMeja = z.record(z.string(), z.union([z.string(), z.array(z.string())]));

export const BERKAS_MEJA = [
  'ktp',
  'akta_pengesahan',
  'surat_kuasa',
  'ktp_pemberi_kuasa',
] as const satisfies readonly LampiranBaru['jenis'][];
export type BerkasMeja = (typeof BERKAS_MEJA)[number];
/** Every field of the form; nothing else is kept. */
export const KOLOM_MEJA = [
  'kanal',
  'waktu',
  'tanggal',
  'jam',
  'mundur',
  'mundur_catatan',
  'jenis_pemohon',
  'nama',
  'alamat',
  'telepon',
  'email',
  'nik',
  'nomor_pengesahan',
  'pekerjaan',
  'kuasa',
  'kuasa_nama',
  'kuasa_alamat',
  'butir',
  'tujuan',
  'unit_1',
  'unit_2',
  'unit_3',
  'golongan',
  'cara_memperoleh',
  'bentuk',
  'cara_mengirim',
  'format',
  'kabari_lewat',
  'bahasa',
  'bantuan',
  'diperlihatkan',
  'empat_akhir',
] as const;
const PANJANG = 20_000;

/** What came in, cut down to the fields of the form. */
export function bersihkanIsian(mentah: Readonly<Record<string, unknown>>): IsianMeja {
  const isian: Record<string, string | string[]> = {};
  for (const kolom of KOLOM_MEJA) {
    const nilai = mentah[kolom];
    if (typeof nilai === 'string' && nilai !== '') isian[kolom] = nilai.slice(0, PANJANG);
    if (Array.isArray(nilai)) isian[kolom] = nilai.filter((satu) => typeof satu === 'string').slice(0, 20);
  }
  return isian;
}

export const UNIT_MEJA = ['unit_1', 'unit_2', 'unit_3'] as const;

export const teks = (isian: IsianMeja, kolom: string): string => {
  const nilai = isian[kolom];
  return typeof nilai === 'string' ? nilai : '';
};
export const daftar = (isian: IsianMeja, kolom: string): readonly string[] => {
  const nilai = isian[kolom];
  return nilai === undefined || nilai === '' ? [] : typeof nilai === 'string' ? [nilai] : nilai;
};

/** Empty, or of this shape; the message of the shape is kept. */
const atau = <S extends z.ZodType<string>>(bentuk: S) =>
  z
    .string()
    .default('')
    .transform((ketikan, issue) => {
      if (ketikan.trim() === '') return undefined;
      const r = bentuk.safeParse(ketikan);
      if (r.success) return r.data;
      issue.addIssue({ code: 'custom', message: r.error.issues[0]?.message ?? 'bentuk_lain' });
      return z.NEVER;
    });
const pilih = <T extends readonly [string, ...string[]]>(pilihan: T) =>
  z
    .union([z.literal('').transform(() => null), z.enum(pilihan, 'pilihan')])
    .nullable()
    .default(null);

const bentuk = z.object({
  kanal: z.enum(KANAL_MEJA, 'wajib'),
  jenis_pemohon: z.enum(JENIS_PEMOHON, 'wajib'),
  nama: barisWajib(200),
  alamat: barisWajib(500),
  telepon: atau(telepon),
  email: atau(email),
  pekerjaan: atau(baris(120)),
  nik: atau(nik),
  nomor_pengesahan: atau(baris(100)),
  empat_akhir: atau(
    z
      .string()
      .trim()
      .regex(/^[\dA-Za-z]{4}$/, 'empat_akhir'),
  ),
  tujuan: z.string().trim().max(4_000).default(''),
  golongan: pilih(GOLONGAN),
  cara_memperoleh: z.enum(CARA_MEMPEROLEH, 'wajib'),
  bentuk: pilih(BENTUK),
  format: baris(120).default(''),
  cara_mengirim: pilih(CARA_MENGIRIM),
  kabari_lewat: pilih(KABARI_LEWAT),
  bantuan: banyak(z.enum(BANTUAN, 'pilihan')),
  bahasa: z.enum(['id', 'en']).catch('id').default('id'),
  mundur_catatan: baris(300).default(''),
});

/** The questions, one a line; numbers and dashes before them are the officer's own counting. */
export function readButir(ketikan: string): string[] {
  return ketikan
    .split(/\r?\n/)
    .map((satu) => satu.trim().replace(/^(?:[-–•*]|\d{1,2}[.)])\s+/, ''))
    .filter((satu) => satu !== '');
}

export type Masalah = { path: string[]; message: string; code?: string | undefined; maximum?: unknown };
const masalah = (kolom: string, message: string): Masalah => ({ path: [kolom], message });

export type WaktuTerima = { ok: true; pada: Date; mundur: AlasanMundur | null } | { ok: false; galat: Masalah[] };

/** When it was received: now, or an earlier day and hour with one of the closed reasons. Without an hour: noon, or now on the same day. */
export function readWaktu(isian: IsianMeja, { zona, now, mulaiPada }: { zona: string; now: Date; mulaiPada: Date }): WaktuTerima {
  const hari = dateIn(zona, now);
  if (teks(isian, 'waktu') !== 'dulu') {
    // An entry begun yesterday was not received "now": the day of receipt starts the clock, so it must be said.
    if (dateIn(zona, mulaiPada) < hari) return { ok: false, galat: [masalah('waktu', 'mulai_kemarin')] };
    return { ok: true, pada: now, mundur: null };
  }
  const [tanggal, jam] = [teks(isian, 'tanggal'), teks(isian, 'jam')];
  if (!isTanggal(tanggal)) return { ok: false, galat: [masalah('tanggal', 'tanggal')] };
  if (jam !== '' && !/^([01]\d|2[0-3]):[0-5]\d$/.test(jam)) return { ok: false, galat: [masalah('jam', 'jam')] };
  const pada = jam === '' && tanggal === hari ? now : instantIn(zona, tanggal, jam === '' ? '12:00' : jam);
  if (pada > now) return { ok: false, galat: [masalah('tanggal', 'di_masa_depan')] };
  const mundur = ALASAN_MUNDUR.find((a) => a === teks(isian, 'mundur')) ?? null;
  if (tanggal < hari && mundur === null) return { ok: false, galat: [masalah('mundur', 'alasan_mundur')] };
  return { ok: true, pada, mundur: tanggal < hari ? mundur : null };
}

/** Papers that this kind of requester owes: only these can be laid on the desk. */
export function berkasUntuk(jenis: JenisPemohon, kuasa: boolean): BerkasMeja[] {
  const wajib = listWajib(jenis, kuasa).map((w) => w.kolom);
  return BERKAS_MEJA.filter((b) => wajib.includes(b));
}

type Sekitar = {
  zona: string;
  now: Date;
  mulaiPada: Date;
  cara: CaraBukti;
  lampiran: readonly LampiranBaru[];
  unitIds: ReadonlySet<string>;
};
export type HasilMeja = { ok: true; baru: PermohonanBaru } | { ok: false; galat: Masalah[] };

/** The whole form. What the law asks for and is missing never stands here: only what a number needs. */
export function readMeja(isian: IsianMeja, s: Sekitar): HasilMeja {
  const r = bentuk.safeParse({ ...isian, bantuan: daftar(isian, 'bantuan') });
  const waktu = readWaktu(isian, s);
  const kuasa = readKuasa(isian);
  const butir = readButir(teks(isian, 'butir'));
  const units = UNIT_MEJA.map((u) => teks(isian, u)).filter((u) => u !== '');
  const galat: Masalah[] = [
    ...(r.success ? [] : r.error.issues.map((i) => ({ ...i, path: i.path.map(String) }))),
    ...(waktu.ok ? [] : waktu.galat),
    ...kuasa.galat,
    ...(butir.length === 0 ? [masalah('butir', 'wajib')] : butir.length > 40 ? [masalah('butir', 'butir_banyak')] : []),
    ...(units.every((u) => s.unitIds.has(u)) ? [] : [masalah('unit_1', 'unit')]),
    ...(units.length > 0 && teks(isian, 'golongan') !== '' ? [masalah('golongan', 'unit_atau_golongan')] : []),
    ...kabarTanpaKontak(isian),
  ];
  if (galat.length > 0 || !r.success || !waktu.ok) return { ok: false, galat };
  return { ok: true, baru: toBaru(r.data, isian, { ...s, waktu, kuasa: kuasa.kuasa, butir, units: [...new Set(units)] }) };
}

function readKuasa(isian: IsianMeja): { kuasa: { nama: string; alamat: string } | null; galat: Masalah[] } {
  if (teks(isian, 'kuasa') !== 'ya') return { kuasa: null, galat: [] };
  const nama = barisWajib(200).safeParse(teks(isian, 'kuasa_nama'));
  const alamat = barisWajib(500).safeParse(teks(isian, 'kuasa_alamat'));
  const galat = [...(nama.success ? [] : [masalah('kuasa_nama', 'wajib')]), ...(alamat.success ? [] : [masalah('kuasa_alamat', 'wajib')])];
  return { kuasa: nama.success && alamat.success ? { nama: nama.data, alamat: alamat.data } : null, galat };
}

function kabarTanpaKontak(isian: IsianMeja): Masalah[] {
  const lewat = teks(isian, 'kabari_lewat');
  const perlu = lewat === 'email' ? 'email' : lewat === 'sms' || lewat === 'whatsapp' || lewat === 'telepon' ? 'telepon' : undefined;
  return perlu !== undefined && teks(isian, perlu).trim() === '' ? [masalah('kabari_lewat', 'kontak_kabar')] : [];
}

type Terbaca = Sekitar & {
  waktu: WaktuTerima & { ok: true };
  kuasa: { nama: string; alamat: string } | null;
  butir: readonly string[];
  units: readonly string[];
};

function toBaru(b: z.output<typeof bentuk>, isian: IsianMeja, s: Terbaca): PermohonanBaru {
  const identitas = {
    nama: b.nama,
    alamat: b.alamat,
    ...(b.telepon !== undefined && { telepon: b.telepon }),
    ...(b.email !== undefined && { email: b.email }),
    ...(b.pekerjaan !== undefined && { pekerjaan: b.pekerjaan }),
    ...(b.nik !== undefined && { nik: b.nik }),
    ...(b.nomor_pengesahan !== undefined && { nomor_pengesahan: b.nomor_pengesahan }),
    ...(b.empat_akhir !== undefined && s.cara === 'diperlihatkan' && { empat_akhir: b.empat_akhir }),
  };
  return {
    kanal: b.kanal,
    jenisPemohon: b.jenis_pemohon,
    identitas,
    kuasa: s.kuasa,
    butir: s.butir,
    tujuan: b.tujuan,
    sasaran: s.units.length > 0 ? 'unit' : b.golongan === null ? 'tidak_tahu' : 'golongan',
    golongan: s.units.length > 0 ? null : b.golongan,
    unitIds: s.units,
    ...lengkapiCara({ caraMemperoleh: b.cara_memperoleh, bentuk: b.bentuk, caraMengirim: b.cara_mengirim }),
    format: b.format,
    kabariLewat: pilihKabar(b.kabari_lewat, identitas),
    bantuan: b.bantuan,
    bahasa: b.bahasa,
    diterimaPada: s.waktu.pada,
    mundur: s.waktu.mundur,
    mundurCatatan: s.waktu.mundur === null ? '' : b.mundur_catatan,
    bukti: bukti(b.jenis_pemohon, isian, s),
  };
}

function bukti(jenis: JenisPemohon, isian: IsianMeja, s: Terbaca): PermohonanBaru['bukti'] {
  return berkasUntuk(jenis, s.kuasa !== null).flatMap((kolom): PermohonanBaru['bukti'] => {
    if (s.cara === 'diperlihatkan') return daftar(isian, 'diperlihatkan').includes(kolom) ? [{ kolom, cara: 'diperlihatkan' }] : [];
    const lampiran = s.lampiran.find((l) => l.jenis === kolom);
    return lampiran ? [{ kolom, cara: 'salinan', lampiran }] : [];
  });
}
