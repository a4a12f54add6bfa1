import { sql } from 'kysely';
import type { Trx } from '../shared/db/db.ts';

/** Heads of a unit today: `pimpinan` of the unit, else of the nearest unit above it that has one. Locked accounts hold nothing. */
export async function selectKepalaUnit(trx: Trx, badanId: string, unitId: string, hari: string): Promise<string[]> {
  const { rows } = await sql<{ akun_id: string; jauh: number }>`
    with recursive atas as (
      select id, induk_id, 0 as jauh from unit where badan_publik_id = ${badanId} and id = ${unitId}
      union all select u.id, u.induk_id, a.jauh + 1 from unit u join atas a on u.id = a.induk_id where u.badan_publik_id = ${badanId} and a.jauh < 10
    )
    select k.akun_id, a.jauh from atas a
    join keanggotaan k on k.unit_id = a.id and k.badan_publik_id = ${badanId} and k.peran = 'pimpinan'
      and k.berlaku_dari <= ${hari}::date and (k.berlaku_sampai is null or k.berlaku_sampai >= ${hari}::date)
    where not exists (
      select from pengguna p where p.badan_publik_id = ${badanId} and p.akun_id = k.akun_id and p.dikunci_pada is not null
    )
    order by a.jauh`.execute(trx);
  const dekat = rows[0]?.jauh;
  return rows.filter((r) => r.jauh === dekat).map((r) => r.akun_id);
}

export type TugasTertinggal = {
  id: string;
  nomor: string;
  rincian: string;
  unitId: string;
  unit: string;
  batas: string;
  tahap: string | null;
  /** Someone holds the unit's tasks today. */ adaPemilik: boolean;
};

/**
 * Waiting tasks that are past their date, or that nobody holds: no officer of the unit, of one above it or of its successor
 * has a role today. `unitIds` undefined: of the whole body.
 */
export async function selectTertinggal(
  trx: Trx,
  badanId: string,
  m: { hari: string; unitIds?: readonly string[] | undefined; batas: number },
): Promise<TugasTertinggal[]> {
  if (m.unitIds?.length === 0) return [];
  const milik = m.unitIds === undefined ? sql`true` : sql`t.unit_id in (${sql.join([...m.unitIds])})`;
  const { rows } = await sql<{
    id: string;
    nomor: string;
    rincian: string;
    unit_id: string;
    unit: string;
    batas: string;
    tahap: string | null;
    ada: boolean;
  }>`
    with recursive pegang as (
      select k.unit_id as id from keanggotaan k
      where k.badan_publik_id = ${badanId} and k.peran = 'pelaksana' and k.berlaku_dari <= ${m.hari}::date
        and (k.berlaku_sampai is null or k.berlaku_sampai >= ${m.hari}::date)
        and not exists (
          select from pengguna g where g.badan_publik_id = ${badanId} and g.akun_id = k.akun_id and g.dikunci_pada is not null
        )
      union select u.id from unit u join pegang p on u.induk_id = p.id or u.penerus_id = p.id where u.badan_publik_id = ${badanId}
    )
    select t.id, p.nomor, b.rincian, t.unit_id, u.nama as unit, t.batas::text as batas, t.tahap,
      exists (select from pegang g where g.id = t.unit_id) as ada
    from tugas_unit t
    join permohonan p on p.badan_publik_id = t.badan_publik_id and p.id = t.permohonan_id
    join permohonan_butir b on b.badan_publik_id = p.badan_publik_id and b.permohonan_id = p.id and b.urutan = 1
    join unit u on u.badan_publik_id = t.badan_publik_id and u.id = t.unit_id
    where t.badan_publik_id = ${badanId} and t.keadaan = 'menunggu' and ${milik}
      and (t.batas < ${m.hari}::date or not exists (select from pegang g where g.id = t.unit_id))
    order by t.batas, t.id limit ${m.batas}`.execute(trx);
  return rows.map((r) => ({ ...r, unitId: r.unit_id, adaPemilik: r.ada }));
}

/** Objections that the Atasan still owes an answer, due until a day. */
export async function selectKeberatanDekat(
  trx: Trx,
  badanId: string,
  sampai: string,
): Promise<{ id: string; nomor: string; batas: string }[]> {
  const rows = await trx
    .selectFrom('keberatan')
    .select(['id', 'nomor', 'langkah_pada'])
    .where('badan_publik_id', '=', badanId)
    .where('keadaan', 'in', ['diajukan', 'terdaftar', 'ditelaah', 'tidak_ditanggapi'])
    .where('langkah_pada', '<=', sampai)
    .orderBy('langkah_pada')
    .orderBy('nomor')
    .limit(100)
    .execute();
  return rows.map((r) => ({ id: r.id, nomor: r.nomor, batas: r.langkah_pada ?? '' }));
}

export type KasusDiangkat = {
  nomor: string;
  rincian: string;
  keadaan: string;
  jatuhTempo: string;
  menunggu: number;
  /** A refusal that waits for the Atasan's approval. */ persetujuan: boolean;
  surat: boolean;
};

/** Undecided cases that lie before the Atasan, the nearest date first. */
export async function selectDiangkat(trx: Trx, badanId: string): Promise<KasusDiangkat[]> {
  const rows = await trx
    .selectFrom('permohonan as p')
    .innerJoin('permohonan_butir as b', (j) =>
      j.onRef('b.badan_publik_id', '=', 'p.badan_publik_id').onRef('b.permohonan_id', '=', 'p.id').on('b.urutan', '=', 1),
    )
    .select((e) => [
      'p.nomor',
      'p.keadaan',
      'p.jatuh_tempo',
      'b.rincian',
      e
        .selectFrom('tugas_unit as t')
        .select((x) => x.fn.countAll<number>().as('n'))
        .where('t.badan_publik_id', '=', badanId)
        .whereRef('t.permohonan_id', '=', 'p.id')
        .where('t.keadaan', '=', 'menunggu')
        .as('menunggu'),
      e
        .exists(
          e
            .selectFrom('penolakan_usulan as u')
            .select('u.surat_id')
            .where('u.badan_publik_id', '=', badanId)
            .whereRef('u.permohonan_id', '=', 'p.id')
            .where((x) =>
              x.not(
                x.exists(
                  x
                    .selectFrom('penolakan_persetujuan as s')
                    .select('s.id')
                    .where('s.badan_publik_id', '=', badanId)
                    .whereRef('s.surat_id', '=', 'u.surat_id')
                    .whereRef('s.sidik', '=', 'u.sidik'),
                ),
              ),
            ),
        )
        .as('persetujuan'),
      e
        .exists(
          e
            .selectFrom('surat as l')
            .select('l.id')
            .where('l.badan_publik_id', '=', badanId)
            .whereRef('l.permohonan_id', '=', 'p.id')
            .where('l.jenis', '=', 'pemberitahuan')
            .where('l.keadaan', 'in', ['rancangan', 'menunggu_tanda_tangan', 'ditandatangani']),
        )
        .as('surat'),
    ])
    .where('p.badan_publik_id', '=', badanId)
    .where('p.diangkat_untuk', 'is not', null)
    .where('p.keadaan', 'in', ['lengkap', 'diproses', 'diperpanjang', 'uji_konsekuensi'])
    .orderBy('p.jatuh_tempo')
    .orderBy('p.id')
    .limit(100)
    .execute();
  return rows.map((r) => ({
    nomor: r.nomor,
    rincian: r.rincian,
    keadaan: r.keadaan,
    jatuhTempo: r.jatuh_tempo ?? '',
    menunggu: Number(r.menunggu ?? 0),
    persetujuan: Boolean(r.persetujuan),
    surat: Boolean(r.surat),
  }));
}
