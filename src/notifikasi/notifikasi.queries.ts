import { z } from 'zod';
import type { Trx } from '../shared/db/db.ts';

export const KEADAAN_SUREL = ['menunggu', 'disimpan', 'gagal', 'tanpa_alamat', 'terkirim'] as const;
export type KeadaanSurel = (typeof KEADAAN_SUREL)[number];

const barisSurel = z
  .object({
    id: z.string(),
    templat: z.string(),
    data: z.unknown(),
    bahasa: z.enum(['id', 'en']),
    keadaan: z.enum(KEADAAN_SUREL),
    upaya: z.number(),
    galat: z.string().nullable(),
    dibuat_pada: z.coerce.date(),
    terkirim_pada: z.coerce.date().nullable(),
    akun_id: z.string().nullable(),
  })
  .transform((r) => ({
    id: r.id,
    akunId: r.akun_id,
    templat: r.templat,
    data: r.data,
    bahasa: r.bahasa,
    keadaan: r.keadaan,
    upaya: r.upaya,
    galat: r.galat,
    dibuatPada: r.dibuat_pada,
    terkirimPada: r.terkirim_pada,
  }));
export type Surel = z.output<typeof barisSurel>;

export const SEHALAMAN = 50;

/** One page of the outbox in a state, newest first, and how many there are. */
export async function selectSurel(trx: Trx, badanId: string, keadaan: KeadaanSurel, halaman: number): Promise<Surel[]> {
  const rows = await trx
    .selectFrom('surel')
    .select(['id', 'templat', 'data', 'bahasa', 'keadaan', 'upaya', 'galat', 'dibuat_pada', 'terkirim_pada', 'akun_id'])
    .where('badan_publik_id', '=', badanId)
    .where('keadaan', '=', keadaan)
    .orderBy('dibuat_pada', 'desc')
    .orderBy('id', 'desc')
    .limit(SEHALAMAN)
    .offset((halaman - 1) * SEHALAMAN)
    .execute();
  return rows.map((row) => barisSurel.parse(row));
}

export async function countSurel(trx: Trx, badanId: string): Promise<ReadonlyMap<string, number>> {
  const rows = await trx
    .selectFrom('surel')
    .select((eb) => ['keadaan', eb.fn.countAll<number>().as('jumlah')])
    .where('badan_publik_id', '=', badanId)
    .groupBy('keadaan')
    .execute();
  return new Map(rows.map((row) => [row.keadaan, row.jumlah]));
}

const barisKabar = z
  .object({
    id: z.string(),
    templat: z.string(),
    data: z.unknown(),
    bahasa: z.enum(['id', 'en']),
    lewat: z.enum(['sms', 'whatsapp', 'telepon', 'surat']),
    keadaan: z.enum(['menunggu', 'selesai', 'terkirim', 'tidak_tercapai']),
    orang_id: z.string(),
    permohonan_id: z.string(),
    nomor: z.string(),
    dibuat_pada: z.coerce.date(),
  })
  .transform((r) => ({
    id: r.id,
    templat: r.templat,
    data: r.data,
    bahasa: r.bahasa,
    lewat: r.lewat,
    keadaan: r.keadaan,
    orangId: r.orang_id,
    permohonanId: r.permohonan_id,
    nomor: r.nomor,
    dibuatPada: r.dibuat_pada,
  }));
export type Kabar = z.output<typeof barisKabar>;

const kabarQuery = (trx: Trx, badanId: string) =>
  trx
    .selectFrom('kabar as k')
    .innerJoin('permohonan as p', (j) => j.onRef('p.badan_publik_id', '=', 'k.badan_publik_id').onRef('p.id', '=', 'k.permohonan_id'))
    .select([
      'k.id',
      'k.templat',
      'k.data',
      'k.bahasa',
      'k.lewat',
      'k.keadaan',
      'k.orang_id',
      'k.permohonan_id',
      'p.nomor',
      'k.dibuat_pada',
    ])
    .where('k.badan_publik_id', '=', badanId)
    .where('p.badan_publik_id', '=', badanId);

/** Requesters who wait for word, the longest first, and how many there are in all. */
export async function selectKabarMenunggu(trx: Trx, badanId: string, halaman: number): Promise<{ jumlah: number; kabar: Kabar[] }> {
  const { jumlah } = await trx
    .selectFrom('kabar')
    .select((eb) => eb.fn.countAll<number>().as('jumlah'))
    .where('badan_publik_id', '=', badanId)
    .where('keadaan', '=', 'menunggu')
    .executeTakeFirstOrThrow();
  const rows = await kabarQuery(trx, badanId)
    .where('k.keadaan', '=', 'menunggu')
    .orderBy('k.dibuat_pada')
    .orderBy('k.id')
    .limit(SEHALAMAN)
    .offset((halaman - 1) * SEHALAMAN)
    .execute();
  return { jumlah, kabar: rows.map((row) => barisKabar.parse(row)) };
}

export async function selectOptionalKabar(trx: Trx, badanId: string, id: string): Promise<Kabar | undefined> {
  const row = await kabarQuery(trx, badanId).where('k.id', '=', id).executeTakeFirst();
  return row && barisKabar.parse(row);
}

const barisLonceng = z
  .object({
    id: z.string(),
    templat: z.string(),
    data: z.unknown(),
    jalur: z.string(),
    dibuat_pada: z.coerce.date(),
    dibaca_pada: z.coerce.date().nullable(),
  })
  .transform((r) => ({
    id: r.id,
    templat: r.templat,
    data: r.data,
    jalur: r.jalur,
    dibuatPada: r.dibuat_pada,
    dibaca: r.dibaca_pada !== null,
  }));
export type BarisLonceng = z.output<typeof barisLonceng>;

/** The newest notices of one officer, unread first. */
export async function selectLonceng(trx: Trx, badanId: string, akunId: string): Promise<BarisLonceng[]> {
  const rows = await trx
    .selectFrom('lonceng')
    .select(['id', 'templat', 'data', 'jalur', 'dibuat_pada', 'dibaca_pada'])
    .where('badan_publik_id', '=', badanId)
    .where('akun_id', '=', akunId)
    .orderBy((eb) => eb('dibaca_pada', 'is not', null))
    .orderBy('dibuat_pada', 'desc')
    .limit(100)
    .execute();
  return rows.map((row) => barisLonceng.parse(row));
}

/** How many notices an officer has not read; for the mark at the bell. */
export async function countLoncengBaru(trx: Trx, badanId: string, akunId: string): Promise<number> {
  const row = await trx
    .selectFrom('lonceng')
    .select((eb) => eb.fn.countAll<number>().as('jumlah'))
    .where('badan_publik_id', '=', badanId)
    .where('akun_id', '=', akunId)
    .where('dibaca_pada', 'is', null)
    .executeTakeFirstOrThrow();
  return row.jumlah;
}
