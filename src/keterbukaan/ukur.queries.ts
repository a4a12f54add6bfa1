import { sql } from 'kysely';
import { selectInformasiPada } from '../informasi/riwayat.queries.ts';
import { bacaSetelan } from '../setelan/setelan.ts';
import type { Trx } from '../shared/db/db.ts';
import { addDays, addMonths, instantIn, type Tanggal } from '../shared/tanggal.ts';
import { addHariKerja, type Kalender } from '../tenggat/tenggat.ts';
import { selectKalender } from '../tenggat/tenggat.queries.ts';
import { hariKerjaAntara } from './keterbukaan.ts';
import { setelanWajib } from './keterbukaan.setelan.ts';
import { type Hari, kasusDari, type PeristiwaKasus } from './rules/kasus.ts';
import type { BahanMatriks, Kecuali, Periksa, Tanda } from './rules/matriks.ts';
import type { Rumus } from './rules/rumus.ts';
import type { BahanUkur, KasusTercatat } from './rules/ukur.ts';
import { selectAturan, selectPenanggung } from './wajib.queries.ts';

type Badan = { id: string; zona: string };
/** Cases that were received so long before the years of speed may still have been passed on within them. */
const BULAN_SEBELUM = 6;

/**
 * All that the three measures of these units (all where undefined) are computed from, as it stood at the end of a day: versions,
 * withdrawals, looks and exceptions by their time, the rest from the ledger. A fixed number of queries.
 */
export async function selectBahanUkur(
  trx: Trx,
  badan: Badan,
  rumus: Pick<Rumus, 'tahunKecepatan'>,
  per: Tanggal,
  unitIds?: readonly string[],
): Promise<BahanUkur> {
  const batas = instantIn(badan.zona, addDays(per, 1));
  const sejak = addMonths(per, -12 * rumus.tahunKecepatan);
  const informasi = await selectInformasiPada(trx, badan, per, unitIds);
  const penanggung = await selectPenanggung(trx, badan.id);
  const { tahunMulai } = await bacaSetelan(trx, badan.id, setelanWajib);
  const { kalender } = await selectKalender(trx, badan.id, badan.zona);
  const awal = addMonths(sejak, -BULAN_SEBELUM);
  const matriks: BahanMatriks = {
    aturan: await selectAturan(trx, badan.id),
    penanggung,
    informasi,
    tanda: await selectTandaPada(trx, badan.id, batas),
    periksa: await selectPeriksaPada(trx, badan.id, batas),
    kecuali: await selectKecualiPada(trx, badan.id, batas),
    // Links are met by the body, never counted for a unit.
    tautan: new Map(),
    mulai: `${tahunMulai}-01-01`,
    hariIni: per,
  };
  return {
    per,
    sejak,
    matriks,
    informasi,
    kasus: await selectKasus(trx, badan, { awal: instantIn(badan.zona, awal), batas, unitIds }),
    dikoreksi: await selectDikoreksi(trx, badan.id, instantIn(badan.zona, addDays(sejak, 1)), batas),
    hari: hariDari(kalender, awal, per),
  };
}

function hariDari(kalender: Kalender, awal: Tanggal, per: Tanggal): Hari {
  const kenal = new Map<string, Tanggal | undefined>();
  return {
    antara: hariKerjaAntara(kalender, [{ dari: awal, sampai: per, jumlah: 0 }]),
    tambah: (dari, n) => {
      const kunci = `${dari} ${n}`;
      if (!kenal.has(kunci)) {
        const hasil = addHariKerja(kalender, dari, n);
        kenal.set(kunci, hasil.ok ? hasil.tanggal : undefined);
      }
      return kenal.get(kunci);
    },
  };
}

/** Ticks by their event: the row of today may be younger than the day asked for. */
async function selectTandaPada(trx: Trx, badanId: string, batas: Date): Promise<Tanda[]> {
  const { rows } = await sql<{ berkas_id: string; kode: string; butir: number[]; pada: string }>`
    select distinct on (berkas_id, data::jsonb->>'kode') berkas_id, data::jsonb->>'kode' as kode, data::jsonb->'butir' as butir, pada
    from peristiwa where badan_publik_id = ${badanId} and jenis = 'wajib_isi_ditandai' and pada < ${batas.toISOString()}
    order by berkas_id, data::jsonb->>'kode', urutan desc`.execute(trx);
  return rows.map((r) => ({ informasiId: r.berkas_id, kode: r.kode, butir: r.butir, pada: Date.parse(r.pada) }));
}

async function selectPeriksaPada(trx: Trx, badanId: string, batas: Date): Promise<Periksa[]> {
  const { rows } = await sql<{ informasi_id: string; kode: string; hasil: 'cukup' | 'kurang'; pada: Date }>`
    select distinct on (informasi_id, kode) informasi_id, kode, hasil, diperiksa_pada as pada from wajib_periksa
    where badan_publik_id = ${badanId} and diperiksa_pada < ${batas} order by informasi_id, kode, diperiksa_pada desc, id desc`.execute(
    trx,
  );
  return rows.map((r) => ({ informasiId: r.informasi_id, kode: r.kode, hasil: r.hasil, pada: new Date(r.pada).getTime() }));
}

async function selectKecualiPada(trx: Trx, badanId: string, batas: Date): Promise<Kecuali[]> {
  const rows = await trx
    .selectFrom('wajib_kecuali')
    .select(['unit_id', 'kode', 'masa', 'alasan'])
    .where('badan_publik_id', '=', badanId)
    .where('keadaan', '=', 'disetujui')
    .where('diputus_pada', '<', batas)
    .execute();
  return rows.map((r) => ({ unitId: r.unit_id, kode: r.kode, masa: r.masa, alasan: r.alasan }));
}

async function selectDikoreksi(trx: Trx, badanId: string, dari: Date, batas: Date): Promise<Map<string, number>> {
  const { rows } = await sql<{ unit_id: string; n: number }>`
    select i.unit_id, count(*)::int as n from informasi_penarikan p
    join informasi i on i.badan_publik_id = p.badan_publik_id and i.id = p.informasi_id
    where p.badan_publik_id = ${badanId} and p.dasar in ('keliru', 'data_pribadi') and p.ditarik_pada >= ${dari} and p.ditarik_pada < ${batas}
    group by i.unit_id`.execute(trx);
  return new Map(rows.map((r) => [r.unit_id, r.n]));
}

/** Cases with their events up to a moment; only what the measure reads leaves the database. */
async function selectKasus(
  trx: Trx,
  badan: Badan,
  m: { awal: Date; batas: Date; unitIds: readonly string[] | undefined },
): Promise<KasusTercatat[]> {
  const milik =
    m.unitIds === undefined
      ? sql<boolean>`true`
      : sql<boolean>`e.berkas_id in (
          select d.berkas_id from peristiwa d cross join lateral jsonb_array_elements(d.data::jsonb->'tugas') as t
          where d.badan_publik_id = ${badan.id} and d.jenis = 'permohonan_didisposisi' and d.pada >= ${m.awal.toISOString()}
            and d.pada < ${m.batas.toISOString()} and t->>'unit_id' = any(${[...m.unitIds]}::text[]))`;
  const isi = sql`e.data::jsonb`;
  const { rows } = await sql<{ berkas_id: string; e: PeristiwaKasus }>`
    select e.berkas_id, jsonb_strip_nulls(jsonb_build_object('jenis', e.jenis,
      'hari', to_char(e.pada::timestamptz at time zone ${badan.zona}, 'YYYY-MM-DD'),
      'diberitahukan', ${isi}->'diberitahukan', 'diserahkan', ${isi}->'diserahkan',
      'diterima', to_char((${isi}->>'diterima_pada')::timestamptz at time zone ${badan.zona}, 'YYYY-MM-DD'),
      'tugas', case when e.jenis = 'permohonan_didisposisi' then ${isi}->'tugas' end, 'tugasId', ${isi}->'tugas_id', 'hasil', ${isi}->'hasil',
      'surat', ${isi}->'surat', 'tanggal', ${isi}->'tanggal', 'sampai', ${isi}->'jatuh_tempo_baru')) as e
    from peristiwa e where e.badan_publik_id = ${badan.id} and e.jenis = any(${[...DIBACA]}::text[])
      and e.pada >= ${m.awal.toISOString()} and e.pada < ${m.batas.toISOString()} and ${milik} order by e.berkas_id, e.urutan`.execute(trx);
  const dikabulkan = await selectDikabulkan(trx, badan.id, m.batas);
  return [...Map.groupBy(rows, (r) => r.berkas_id)].flatMap(([id, events]) => {
    const k = kasusDari(events.map((r) => r.e));
    return k === null ? [] : [{ id, k, dikabulkan: dikabulkan.has(id) }];
  });
}

const DIBACA = [
  'permohonan_diajukan',
  'permohonan_diimpor',
  'permohonan_terdaftar',
  'permohonan_lengkap',
  'permohonan_tidak_lengkap',
  'permohonan_surat_diterima',
  'permohonan_diperbaiki',
  'permohonan_tidak_ditindaklanjuti',
  'permohonan_didisposisi',
  'permohonan_tugas_dijawab',
  'permohonan_tugas_ditarik',
  'permohonan_diperpanjang',
  'permohonan_diberitahukan',
  'permohonan_pembayaran_diminta',
  'permohonan_pembayaran_diterima',
  'permohonan_diserahkan',
  'permohonan_dicabut',
] as const satisfies readonly PeristiwaKasus['jenis'][];

/** Requests whose objection was upheld, whole or in part, by their id. */
async function selectDikabulkan(trx: Trx, badanId: string, batas: Date): Promise<Set<string>> {
  const { rows } = await sql<{ id: string }>`
    select distinct a.data::jsonb->>'permohonan_id' as id from peristiwa t
    join peristiwa a on a.badan_publik_id = t.badan_publik_id and a.berkas_jenis = t.berkas_jenis and a.berkas_id = t.berkas_id and a.jenis = 'keberatan_diajukan'
    where t.badan_publik_id = ${badanId} and t.jenis = 'keberatan_ditanggapi' and t.pada < ${batas.toISOString()}
      and t.data::jsonb->>'putusan' <> 'menguatkan' and a.data::jsonb->>'permohonan_id' is not null`.execute(trx);
  return new Set(rows.map((r) => r.id));
}

/** Tasks given to each unit within the years of speed: whether speed counts in a class depends on nothing else. */
export async function selectPerkara(trx: Trx, badan: Badan, sejak: Tanggal, per: Tanggal): Promise<Map<string, number>> {
  const { rows } = await sql<{ unit_id: string; n: number }>`
    select t->>'unit_id' as unit_id, count(*)::int as n
    from peristiwa e cross join lateral jsonb_array_elements(e.data::jsonb->'tugas') as t
    where e.badan_publik_id = ${badan.id} and e.jenis = 'permohonan_didisposisi'
      and e.pada >= ${instantIn(badan.zona, addDays(sejak, 1)).toISOString()} and e.pada < ${instantIn(badan.zona, addDays(per, 1)).toISOString()}
    group by 1`.execute(trx);
  return new Map(rows.map((r) => [r.unit_id, r.n]));
}
