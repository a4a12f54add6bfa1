import { sql } from 'kysely';
import { z } from 'zod';
import { simpanBerkasMassal, tulisDokumenMassal } from '../dokumen/massal.actions.ts';
import { tulisInformasiMassal } from '../informasi/massal.actions.ts';
import { type OpsiMassal, tulisPermohonanMassal } from '../permohonan/massal.actions.ts';
import { bacaSetelan, defineSetelan, ubahSetelan } from '../setelan/setelan.ts';
import type { Config } from '../shared/config/config.ts';
import type { Trx } from '../shared/db/db.ts';
import { openFileStore } from '../shared/files/store.ts';
import { hariDi } from '../shared/hari.ts';
import { instantIn } from '../shared/tanggal.ts';
import { buatUnit } from '../unit/unit.actions.ts';
import { butirSeed, type DasarSeed, type UnitSeed } from './seed-informasi.ts';
import { kasusSeed } from './seed-kasus.ts';

export type KonteksSeed = {
  badan: { id: string; zona: string };
  config: Config;
  read: <T>(fn: (trx: Trx) => Promise<T>) => Promise<T>;
  write: <T>(fn: (trx: Trx) => Promise<T>) => Promise<T>;
  /** Told between batches, outside of their transactions. */
  kabar: (jenis: 'unit' | 'informasi' | 'permohonan', sudah: number, dari: number) => void;
};

export type MintaSeed = { unit: number; informasi: number; permohonan: number; acak: number };
export type HasilSeed = {
  unit: number;
  informasi: number;
  dokumen: number;
  halaman: number;
  permohonan: number;
  sudah_ada: { informasi: number; permohonan: number };
};

const bentuk = z.record(z.string(), z.object({ informasi: z.int(), permohonan: z.int() }));
/** How far each seed has come, so that asking for more goes on where it stopped and asking again makes nothing. */
const setelanSeed = defineSetelan({ kunci: 'contoh.seed', bentuk, bawaan: {} });

const INFORMASI_SEKALI = 2_500;
const PERMOHONAN_SEKALI = 2_500;

/**
 * Brings the body to so many made-up items and cases of one seed, batch by batch, each whole with its events, counts and
 * index marks. The same seed on the same day makes the same data; stopped halfway it goes on from the last whole batch.
 */
export async function tanamSeed(ctx: KonteksSeed, minta: MintaSeed): Promise<HasilSeed> {
  const { zona } = ctx.badan;
  const hariIni = instantIn(zona, hariDi(zona, ctx.config.now()), '00:00');
  const unit = await siapkanUnit(ctx, minta.unit, hariIni);
  const ada = (await ctx.read((trx) => bacaSetelan(trx, ctx.badan.id, setelanSeed)))[minta.acak] ?? { informasi: 0, permohonan: 0 };
  const tahun = await ctx.read((trx) =>
    trx
      .selectFrom('kalender_tahun')
      .select('tahun')
      .where('badan_publik_id', '=', ctx.badan.id)
      .orderBy('tahun')
      .limit(1)
      .executeTakeFirst(),
  );
  const akhir = instantIn(zona, `${tahun?.tahun ?? hariIni.getUTCFullYear()}-01-02`, '00:00');
  const dasar: DasarSeed = { acak: minta.acak, hariIni, unit: unit.slice(0, minta.unit), akhir };
  const hasil: HasilSeed = { unit: dasar.unit.length, informasi: 0, dokumen: 0, halaman: 0, permohonan: 0, sudah_ada: { ...ada } };
  await tanamInformasi(ctx, dasar, minta, ada, hasil);
  await tanamPermohonan(ctx, dasar, minta, ada, hasil);
  return hasil;
}

type Sampai = { informasi: number; permohonan: number };

async function tandai(trx: Trx, ctx: KonteksSeed, acak: number, sampai: Sampai): Promise<void> {
  const semua = await bacaSetelan(trx, ctx.badan.id, setelanSeed);
  await ubahSetelan(trx, ctx.badan.id, setelanSeed, { ...semua, [acak]: sampai }, ctx.config.now());
}

async function tanamInformasi(ctx: KonteksSeed, dasar: DasarSeed, minta: MintaSeed, ada: Sampai, hasil: HasilSeed): Promise<void> {
  const store = openFileStore(ctx.config);
  for (let dari = ada.informasi; dari < minta.informasi; dari = Math.min(minta.informasi, dari + INFORMASI_SEKALI)) {
    const sampai = Math.min(minta.informasi, dari + INFORMASI_SEKALI);
    const butir = Array.from({ length: sampai - dari }, (_, i) => butirSeed(dasar, dari + i));
    const dokumen = butir.flatMap((one) => one.dokumen ?? []);
    const isi = await simpanBerkasMassal(store, ctx.badan.id, dokumen);
    await ctx.write(async (trx) => {
      await tulisDokumenMassal(trx, ctx.badan.id, dokumen, isi);
      await tulisInformasiMassal(
        trx,
        ctx.badan.id,
        butir.map((one) => one.informasi),
      );
      await tandai(trx, ctx, minta.acak, { ...ada, informasi: sampai });
    });
    hasil.informasi += butir.length;
    hasil.dokumen += dokumen.length;
    hasil.halaman += dokumen.reduce((n, one) => n + one.halaman.length, 0);
    ctx.kabar('informasi', sampai, minta.informasi);
  }
}

async function tanamPermohonan(ctx: KonteksSeed, dasar: DasarSeed, minta: MintaSeed, ada: Sampai, hasil: HasilSeed): Promise<void> {
  const pelaku = await ctx.read((trx) => selectPelaku(trx, ctx.badan.id));
  const informasi = Math.max(ada.informasi, minta.informasi);
  for (let dari = ada.permohonan; dari < minta.permohonan; dari = Math.min(minta.permohonan, dari + PERMOHONAN_SEKALI)) {
    const sampai = Math.min(minta.permohonan, dari + PERMOHONAN_SEKALI);
    const kasus = Array.from({ length: sampai - dari }, (_, i) => kasusSeed(dasar, dari + i)).toSorted(
      (a, b) => a.diterimaPada.getTime() - b.diterimaPada.getTime(),
    );
    await ctx.write(async (trx) => {
      await tulisPermohonanMassal(trx, ctx.badan, kasus, { rahasia: ctx.config.rahasia, pelaku });
      await tandai(trx, ctx, minta.acak, { informasi, permohonan: sampai });
    });
    hasil.permohonan += kasus.length;
    ctx.kabar('permohonan', sampai, minta.permohonan);
  }
}

/** The units of the body in their order; made-up ones are added until there are as many as asked for. */
async function siapkanUnit(ctx: KonteksSeed, banyak: number, hariIni: Date): Promise<UnitSeed[]> {
  const ada = await ctx.read((trx) => selectUnitSeed(trx, ctx.badan.id));
  if (ada.length >= banyak) return ada;
  await ctx.write(async (trx) => {
    for (let ke = ada.length + 1; ke <= banyak; ke++)
      await buatUnit(trx, {
        badanId: ctx.badan.id,
        nama: `Unit Latihan ${ke} (contoh)`,
        singkatan: `UL ${ke}`,
        golongan: 'lainnya',
        indukId: null,
        dari: '2020-01-01',
        urutan: 10_000 + ke,
        slug: `unit-latihan-${ke}`,
        aktor: { jenis: 'sistem' },
        pada: hariIni,
      });
  });
  ctx.kabar('unit', banyak, banyak);
  return ctx.read((trx) => selectUnitSeed(trx, ctx.badan.id));
}

function selectUnitSeed(trx: Trx, badanId: string): Promise<UnitSeed[]> {
  return trx
    .selectFrom('unit')
    .select(['id', 'slug', 'nama'])
    .where('badan_publik_id', '=', badanId)
    .where('berlaku_sampai', 'is', null)
    .orderBy('urutan')
    .orderBy('slug')
    .execute();
}

/** One account for each officer's role, where the body has any. */
async function selectPelaku(trx: Trx, badanId: string): Promise<OpsiMassal['pelaku']> {
  const { rows } = await sql<{ peran: string; akun_id: string }>`select distinct on (peran) peran, akun_id::text from keanggotaan
    where badan_publik_id = ${badanId} order by peran, berlaku_dari, akun_id`.execute(trx);
  const of = (peran: string): string | undefined => rows.find((row) => row.peran === peran)?.akun_id;
  const found = { petugas: of('petugas'), pelaksana: of('pelaksana'), utama: of('utama') };
  return Object.fromEntries(Object.entries(found).filter(([, id]) => id !== undefined));
}
