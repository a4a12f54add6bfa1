import type { Trx } from '../shared/db/db.ts';
import type { HariBersumber } from './kalender-tsv.ts';
import { isJenisHari } from './kalender-tsv.ts';
import type { AturanTenggat } from './masukan.ts';
import { type AturanKalender, type CatatanKalender, type KalenderBadan, makeKalenderBadan } from './versi.ts';

export type { KalenderBadan } from './versi.ts';

/** A listed day as kept, with who entered it (null: shipped with the program). */
export type BarisHari = HariBersumber & {
  id: string;
  dihitung: boolean | null;
  dicatatPada: Date;
  dicatatOleh: string | null;
  dicabutPada: Date | null;
};

/** A complete year and the decree behind it. */
export type BarisTahun = { tahun: number; dasar: string; dibukaPada: Date };

/**
 * The body's calendar and rules, with their history, ready for every count of a clock. Four queries. `zona` is the body's
 * (`ctx.badan.zona`).
 */
export async function selectKalender(trx: Trx, badanId: string, zona: string): Promise<KalenderBadan> {
  return makeKalenderBadan(await selectCatatanKalender(trx, badanId, zona));
}

/** Everything ever entered, for a preview that adds to it. */
export async function selectCatatanKalender(trx: Trx, badanId: string, zona: string): Promise<CatatanKalender> {
  const hari = await selectHari(trx, badanId);
  const tahun = await selectTahun(trx, badanId);
  const aturan = await trx
    .selectFrom('tenggat_aturan')
    .selectAll()
    .where('badan_publik_id', '=', badanId)
    .orderBy('berlaku_sejak')
    .execute();
  return { zona, hari, tahun, aturan: aturan.map((row) => ({ ...toAturan(row), sejak: row.berlaku_sejak })) };
}

type BarisAturan = {
  hari_kerja: number[];
  cuti_bersama_hari_kerja: boolean;
  penerimaan: string;
  hari_penerimaan_dihitung: boolean;
  jam_buka: string;
  jam_tutup: string;
  jam_tutup_jumat: string;
  batas_harian: string;
};

function toAturan(row: BarisAturan): AturanKalender {
  return {
    hariKerja: row.hari_kerja,
    cutiBersamaHariKerja: row.cuti_bersama_hari_kerja,
    penerimaan: toPenerimaan(row.penerimaan),
    hariPenerimaanDihitung: row.hari_penerimaan_dihitung,
    jamBuka: row.jam_buka,
    jamTutup: row.jam_tutup,
    jamTutupJumat: row.jam_tutup_jumat,
    batasHarian: row.batas_harian === 'akhir_hari' ? 'akhir_hari' : 'jam_tutup',
  };
}

const toPenerimaan = (text: string): AturanTenggat['penerimaan'] => (text === 'hari_kerja_berikut' ? text : 'hari_itu');

/** Every row of days ever entered, withdrawn ones too, by date. */
export async function selectHari(trx: Trx, badanId: string): Promise<BarisHari[]> {
  const rows = await trx
    .selectFrom('kalender_hari')
    .selectAll()
    .where('badan_publik_id', '=', badanId)
    .orderBy('tanggal')
    .orderBy('id')
    .execute();
  return rows.flatMap((row) => {
    const { jenis } = row;
    if (!isJenisHari(jenis)) return [];
    return [
      {
        id: row.id,
        tanggal: row.tanggal,
        nama: row.nama,
        jenis,
        dihitung: row.dihitung,
        skb: row.skb,
        sumber: row.sumber,
        dicatatPada: row.dicatat_pada,
        dicatatOleh: row.dicatat_oleh,
        dicabutPada: row.dicabut_pada,
      },
    ];
  });
}

/** Complete years, oldest first. */
export async function selectTahun(trx: Trx, badanId: string): Promise<BarisTahun[]> {
  const rows = await trx
    .selectFrom('kalender_tahun')
    .select(['tahun', 'dasar', 'dibuka_pada'])
    .where('badan_publik_id', '=', badanId)
    .orderBy('tahun')
    .execute();
  return rows.map((row) => ({ tahun: row.tahun, dasar: row.dasar, dibukaPada: row.dibuka_pada }));
}

/** The rules in force and on what they rest. */
export async function selectAturan(trx: Trx, badanId: string): Promise<{ aturan: AturanKalender; dasar: string; sejak: Date }> {
  const row = await trx
    .selectFrom('tenggat_aturan')
    .selectAll()
    .where('badan_publik_id', '=', badanId)
    .orderBy('berlaku_sejak', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow();
  return { aturan: toAturan(row), dasar: row.dasar, sejak: row.berlaku_sejak };
}
