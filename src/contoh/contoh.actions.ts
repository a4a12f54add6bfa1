import { z } from 'zod';
import { buatBadan } from '../badan/buat-badan.ts';
import type { Akun } from '../pengguna/akun.ts';
import { beriPeran, pastikanAkun } from '../pengguna/pengguna.actions.ts';
import { tambahPadanan } from '../pencarian/padanan.actions.ts';
import { setelanBiaya } from '../permohonan/permohonan.setelan.ts';
import { bacaSetelan, defineSetelan, ubahSetelan } from '../setelan/setelan.ts';
import type { Config } from '../shared/config/config.ts';
import { type Db, type Trx, withBadan, withBadanWrite } from '../shared/db/db.ts';
import { installKalender } from '../tenggat/tenggat.actions.ts';
import { buatUnit } from '../unit/unit.actions.ts';
import { akunContoh, pelaksanaContoh, sandiContoh } from './akun-contoh.ts';
import { BIAYA } from './data/biaya.ts';
import { unitContoh } from './data/unit.ts';
import { muatInformasi } from './informasi-contoh.ts';
import { muatPindahan } from './pindahan-contoh.ts';
import { muatWajib } from './wajib-contoh.ts';
import { muatPermohonan } from './permohonan-contoh.ts';

/** What a stage of the practice city gets; each stage is safe to run again after a crash in its middle. */
export type TahapKonteks = {
  badanId: string;
  db: Db;
  akun: Akun;
  config: Config;
  now: Date;
  unit: ReadonlyMap<string, string>;
  akunId: ReadonlyMap<string, string>;
  say: (line: string) => void;
  /** For tests: no more ordinary items than this, beside all that are special. */
  banyak?: number;
  read: <T>(fn: (trx: Trx) => Promise<T>) => Promise<T>;
  write: <T>(fn: (trx: Trx) => Promise<T>) => Promise<T>;
};

const tahapSetelan = defineSetelan({ kunci: 'contoh.tahap', bentuk: z.array(z.string()), bawaan: [] });

const KOTA = {
  slug: 'kota-palangka-raya',
  nama: 'Pemerintah Kota Palangka Raya (contoh)',
  singkatan: 'Kota Palangka Raya',
  jenis: 'kota',
  zona: 'Asia/Jakarta',
  alamat: 'Jalan Contoh No. 1, Palangka Raya',
  telepon: '(0536) 000-000',
  email: 'ppid@contoh.id',
} as const;

/** Words of the region beside those that come with Betang, so that the list of a body is not empty. */
const PADANAN = [
  { jenis: 'sinonim', kata: 'danum', padanan: ['air', 'air bersih'], sumber: 'bahasa Dayak Ngaju, catatan meja layanan (contoh)' },
  { jenis: 'sinonim', kata: 'lewu', padanan: ['kelurahan', 'lingkungan'], sumber: 'bahasa Dayak Ngaju, catatan meja layanan (contoh)' },
] as const;

/** Loads the practice city into an empty database, or goes on where an interrupted load stopped. Everything in it is invented. */
export async function muatContoh(input: {
  adminUrl: string;
  db: Db;
  akun: Akun;
  config: Config;
  say: (line: string) => void;
  banyak?: number;
}): Promise<void> {
  const { db, akun, config, say } = input;
  const now = config.now();
  const badan = await buatBadan(input.adminUrl, KOTA, now);
  const base = {
    badanId: badan.id,
    db,
    akun,
    config,
    now,
    say,
    ...(input.banyak !== undefined && { banyak: input.banyak }),
    read: <T>(fn: (trx: Trx) => Promise<T>) => withBadan(db, badan.id, fn),
    write: <T>(fn: (trx: Trx) => Promise<T>) => withBadanWrite(db, badan.id, fn),
  };
  const done = await base.read((trx) => bacaSetelan(trx, badan.id, tahapSetelan));
  if (done.includes('permohonan')) return;
  say('Memuat kota contoh …');
  const tandai = (tahap: string, trx: Trx) => tandaiTahap(trx, badan.id, tahap, now);
  if (!done.includes('dasar')) await base.write((trx) => tulisDasar(trx, badan.id, now));
  await muatAkun(base, done.includes('akun'), tandai);
  const ctx: TahapKonteks = { ...base, ...(await petaId(base)) };
  if (!done.includes('informasi')) {
    await muatInformasi(ctx);
    await ctx.write((trx) => tandai('informasi', trx));
  }
  if (!done.includes('wajib'))
    await ctx.write(async (trx) => {
      await muatWajib(ctx, trx);
      await tandai('wajib', trx);
    });
  // One transaction: a case has no natural key, so an interrupted load must leave none behind.
  await ctx.write(async (trx) => {
    await muatPermohonan(ctx, trx);
    await tandai('permohonan', trx);
  });
}

/** The practice body with its calendar and units alone, for a seed on an empty database; the rest of the city can follow later. */
export async function muatDasar(input: { adminUrl: string; db: Db; config: Config }): Promise<{ id: string; zona: string }> {
  const now = input.config.now();
  const { id } = await buatBadan(input.adminUrl, KOTA, now);
  const done = await withBadan(input.db, id, (trx) => bacaSetelan(trx, id, tahapSetelan));
  if (!done.includes('dasar')) await withBadanWrite(input.db, id, (trx) => tulisDasar(trx, id, now));
  return { id, zona: KOTA.zona };
}

async function tulisDasar(trx: Trx, badanId: string, now: Date): Promise<void> {
  await installKalender(trx, badanId, now);
  await muatUnit(trx, badanId, now);
  await ubahSetelan(trx, badanId, setelanBiaya, BIAYA, now);
  for (const padan of PADANAN) await tambahPadanan(trx, { badanId, aktor: { jenis: 'sistem' }, now }, padan);
  await muatPindahan(trx, badanId, now);
  await tandaiTahap(trx, badanId, 'dasar', now);
}

async function tandaiTahap(trx: Trx, badanId: string, tahap: string, now: Date): Promise<void> {
  const done = await bacaSetelan(trx, badanId, tahapSetelan);
  await ubahSetelan(trx, badanId, tahapSetelan, [...new Set([...done, tahap])], now);
}

async function muatUnit(trx: Trx, badanId: string, now: Date): Promise<void> {
  const ids = new Map<string, string>();
  for (const [urutan, [slug, nama, singkatan, golongan, induk]] of unitContoh.entries()) {
    const { id } = await buatUnit(trx, {
      badanId,
      slug,
      nama,
      singkatan,
      golongan,
      urutan,
      indukId: induk === undefined ? null : (ids.get(induk) ?? null),
      dari: '2017-01-01',
      aktor: { jenis: 'sistem' },
      pada: now,
      email: `${slug}@contoh.id`,
    });
    ids.set(slug, id);
  }
}

type Base = Omit<TahapKonteks, 'unit' | 'akunId'>;

async function muatAkun(base: Base, done: boolean, tandai: (tahap: string, trx: Trx) => Promise<void>): Promise<void> {
  const { sandi, baru } = sandiContoh(base.config.data);
  if (!done) {
    const hashes = await Promise.all(akunContoh.map(async (a) => [a, await base.akun.hashSandi(sandi[a.email] ?? '')] as const));
    const { unit } = await petaId(base);
    const semua = [...hashes, ...pelaksanaContoh(unitContoh).map((a) => [a, undefined] as const)];
    await base.write(async (trx) => {
      for (const [a, sandiHash] of semua) {
        const { akunId } = await pastikanAkun(trx, {
          email: a.email,
          nama: a.nama,
          now: base.now,
          ...(sandiHash !== undefined && { sandiHash }),
        });
        const unitId = a.unit === undefined ? undefined : unit.get(a.unit);
        await beriPeran(trx, {
          badanId: base.badanId,
          akunId,
          peran: a.peran,
          jabatan: a.jabatan,
          dari: '2025-01-01',
          ...(unitId !== undefined && { unitId }),
        });
      }
      await tandai('akun', trx);
    });
  }
  if (!baru) return;
  base.say('Akun contoh (hanya ditampilkan sekali; tersimpan di akun-contoh.json):');
  for (const [email, password] of Object.entries(sandi)) base.say(`  ${email}  ${password}`);
}

async function petaId(base: Base): Promise<Pick<TahapKonteks, 'unit' | 'akunId'>> {
  return base.read(async (trx) => {
    const units = await trx.selectFrom('unit').select(['slug', 'id']).where('badan_publik_id', '=', base.badanId).execute();
    const accounts = await trx
      .selectFrom('akun.user')
      .select(['email', 'id'])
      .where(
        'email',
        'in',
        akunContoh.map((a) => a.email),
      )
      .execute();
    return { unit: new Map(units.map((u) => [u.slug, u.id])), akunId: new Map(accounts.map((a) => [a.email, a.id])) };
  });
}
