import { sql } from 'kysely';
import type { Trx } from '../shared/db/db.ts';
import { addDays, instantIn, type Tanggal } from '../shared/tanggal.ts';
import { selectKalender } from '../tenggat/tenggat.queries.ts';
import { hitungWaktu, menurut, type Selang, type Waktu } from './keterbukaan.ts';

export type Periode = { dari: Tanggal; sampai: Tanggal };
type Jumlah = { nilai: string; jumlah: number };

/** Figures of the requests received in a period, as they stand now. Counts only: nothing of a person or a question. */
export type AngkaLayanan = {
  periode: Periode;
  jumlah: number;
  keadaan: Jumlah[];
  /** `belum`: no written notification yet; `tidak_tercatat`: an old register does not tell. */
  hasil: Jumlah[];
  kanal: Jumlah[];
  /** By slug; a request counts in each of its units, `belum` where it has none. */
  unit: { nilai: string; nama: string; jumlah: number }[];
  waktu: { tanda_terima: Waktu; keputusan: Waktu; penyerahan: Waktu };
  keberatan: { jumlah: number; keadaan: Jumlah[]; alasan: Jumlah[] };
};

type Badan = { id: string; zona: string };
const simpan = new Map<string, { tanda: string; angka: AngkaLayanan }>();
const SIMPAN_TERBANYAK = 200;

/** Counted again only when the ledger grew: every change is an event, so the newest one tells. */
export async function selectAngkaLayanan(trx: Trx, badan: Badan, periode: Periode): Promise<AngkaLayanan> {
  const kunci = `${badan.id} ${badan.zona} ${periode.dari} ${periode.sampai}`;
  const tanda = await selectTanda(trx, badan.id);
  const kept = simpan.get(kunci);
  if (kept?.tanda === tanda) return kept.angka;
  const angka = await hitungAngka(trx, badan, periode);
  if (simpan.size >= SIMPAN_TERBANYAK) simpan.clear();
  simpan.set(kunci, { tanda, angka });
  return angka;
}

async function selectTanda(trx: Trx, badanId: string): Promise<string> {
  const { rows } = await sql<{ id: string; pada: string }>`
    select id, pada from peristiwa where badan_publik_id = ${badanId} order by pada desc, id desc limit 1`.execute(trx);
  return `${rows[0]?.pada ?? ''} ${rows[0]?.id ?? ''}`;
}

async function hitungAngka(trx: Trx, badan: Badan, periode: Periode): Promise<AngkaLayanan> {
  const dari = instantIn(badan.zona, periode.dari);
  const sebelum = instantIn(badan.zona, addDays(periode.sampai, 1));
  const rows = await selectSel(trx, badan.id, dari, sebelum);
  const { kalender } = await selectKalender(trx, badan.id, badan.zona);
  const selang = await selectSelang(trx, badan, dari, sebelum);
  const waktu = (jenis: string): Waktu => hitungWaktu(kalender, selang.get(jenis) ?? []);
  return {
    periode,
    jumlah: rows.reduce((sum, r) => sum + r.jumlah, 0),
    keadaan: menurut(rows.map((r) => ({ nilai: r.keadaan, jumlah: r.jumlah }))),
    hasil: menurut(rows.map((r) => ({ nilai: r.hasil ?? (r.kanal === 'impor' ? 'tidak_tercatat' : 'belum'), jumlah: r.jumlah }))),
    kanal: menurut(rows.map((r) => ({ nilai: r.kanal, jumlah: r.jumlah }))),
    unit: await selectUnit(trx, badan.id, dari, sebelum),
    waktu: {
      tanda_terima: waktu('permohonan_terdaftar'),
      keputusan: waktu('permohonan_diberitahukan'),
      penyerahan: waktu('permohonan_diserahkan'),
    },
    keberatan: await selectKeberatan(trx, badan.id, dari, sebelum),
  };
}

/** Objections by their own day of receipt; one with two grounds counts in each of them. */
async function selectKeberatan(trx: Trx, badanId: string, dari: Date, sebelum: Date): Promise<AngkaLayanan['keberatan']> {
  const { rows } = await sql<{ keadaan: string; alasan: string[] }>`
    select keadaan, alasan from keberatan
    where badan_publik_id = ${badanId} and diterima_pada >= ${dari} and diterima_pada < ${sebelum}`.execute(trx);
  return {
    jumlah: rows.length,
    keadaan: menurut(rows.map((r) => ({ nilai: r.keadaan, jumlah: 1 }))),
    alasan: menurut(rows.flatMap((r) => r.alasan.map((nilai) => ({ nilai, jumlah: 1 })))),
  };
}

type Sel = { keadaan: string; hasil: string | null; kanal: string; jumlah: number };

async function selectSel(trx: Trx, badanId: string, dari: Date, sebelum: Date): Promise<Sel[]> {
  const { rows } = await sql<Sel>`
    select keadaan, hasil, kanal, count(*)::int as jumlah from permohonan
    where badan_publik_id = ${badanId} and diterima_pada >= ${dari} and diterima_pada < ${sebelum}
    group by keadaan, hasil, kanal`.execute(trx);
  return rows;
}

/** Units at work on a request; before it was passed on, the units that the asker named. */
async function selectUnit(trx: Trx, badanId: string, dari: Date, sebelum: Date): Promise<AngkaLayanan['unit']> {
  const { rows } = await sql<{ nilai: string | null; nama: string | null; jumlah: number }>`
    with p as (
      select id from permohonan where badan_publik_id = ${badanId} and diterima_pada >= ${dari} and diterima_pada < ${sebelum}
    ), t as (
      select distinct t.permohonan_id, t.unit_id from tugas_unit t join p on p.id = t.permohonan_id
      where t.badan_publik_id = ${badanId} and t.keadaan <> 'ditarik'
    ), s as (
      select distinct s.permohonan_id, s.unit_id from permohonan_sasaran s join p on p.id = s.permohonan_id
      where s.badan_publik_id = ${badanId} and s.permohonan_id not in (select permohonan_id from t)
    ), x as (select * from t union all select * from s)
    select u.slug as nilai, u.nama, count(*)::int as jumlah
    from p left join x on x.permohonan_id = p.id left join unit u on u.badan_publik_id = ${badanId} and u.id = x.unit_id
    group by u.slug, u.nama order by jumlah desc, nilai nulls last`.execute(trx);
  return rows.map((r) => ({ nilai: r.nilai ?? 'belum', nama: r.nama ?? '', jumlah: r.jumlah }));
}

/** First event of each kind, by day of receipt and day of the event in the body's zone; of cases out of old registers the days that these name. */
async function selectSelang(trx: Trx, { id, zona }: Badan, dari: Date, sebelum: Date): Promise<ReadonlyMap<string, Selang[]>> {
  const { rows } = await sql<Selang & { jenis: string }>`
    select e.jenis, to_char(p.diterima_pada at time zone ${zona}, 'YYYY-MM-DD') as dari,
      to_char(e.pada::timestamptz at time zone ${zona}, 'YYYY-MM-DD') as sampai, count(*)::int as jumlah
    from (
      select berkas_id, jenis, min(pada) as pada from peristiwa
      where badan_publik_id = ${id} and berkas_jenis = 'permohonan' and pada >= ${dari.toISOString()}
        and jenis in ('permohonan_terdaftar', 'permohonan_diberitahukan', 'permohonan_diserahkan')
      group by berkas_id, jenis
    ) e join permohonan p on p.badan_publik_id = ${id} and p.id = e.berkas_id
    where p.diterima_pada >= ${dari} and p.diterima_pada < ${sebelum}
    group by 1, 2, 3
    union all
    select x.jenis, to_char(p.diterima_pada at time zone ${zona}, 'YYYY-MM-DD'), to_char(x.hari, 'YYYY-MM-DD'), count(*)::int
    from permohonan_asal a
    join permohonan p on p.badan_publik_id = ${id} and p.id = a.permohonan_id
    cross join lateral (values ('permohonan_diberitahukan', a.diberitahukan), ('permohonan_diserahkan', a.diserahkan)) as x(jenis, hari)
    where a.badan_publik_id = ${id} and x.hari is not null and p.diterima_pada >= ${dari} and p.diterima_pada < ${sebelum}
    group by 1, 2, 3`.execute(trx);
  return Map.groupBy(rows, (r) => r.jenis);
}
