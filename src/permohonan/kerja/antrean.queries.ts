import { type ExpressionBuilder, type Expression, sql, type SqlBool } from 'kysely';
import type { DB } from '../../shared/db/types.generated.ts';
import type { Trx } from '../../shared/db/db.ts';
import { KANAL, KEADAAN } from '../istilah.ts';
import { type Penglihat, terlihatOleh } from '../permohonan.queries.ts';
import { type BarisAntrean, type Batas, type Kursor, PALING_HITUNG, type PegangKasus, type Saring, type Tampil } from './antrean.ts';

type Eb = ExpressionBuilder<DB, 'permohonan'>;

/** Rows of a view, by the index of that view. Visibility first: never drop it (invariant 4). */
function dalam(eb: Eb, badanId: string, penglihat: Penglihat, tampil: Tampil, b: Batas): Expression<SqlBool> {
  const syarat = [eb('permohonan.badan_publik_id', '=', badanId), terlihatOleh(eb, badanId, penglihat)];
  if (tampil === 'selesai') return eb.and([...syarat, eb('berakhir_pada', 'is not', null)]);
  syarat.push(eb('berakhir_pada', 'is', null));
  if (tampil === 'lewat') syarat.push(eb('langkah_pada', '<', b.hari));
  if (tampil === 'dua_hari') syarat.push(eb('langkah_pada', '>=', b.hari), eb('langkah_pada', '<=', b.duaHari));
  if (tampil === 'minggu_ini') syarat.push(eb('langkah_pada', '>=', b.hari), eb('langkah_pada', '<=', b.akhirMinggu));
  // All units have answered: the written notification can be drafted.
  if (tampil === 'siap') syarat.push(eb('keadaan', 'in', ['diproses', 'diperpanjang']), eb.not(adaTugas(eb, badanId)));
  if (tampil === 'serahkan') syarat.push(eb('keadaan', 'in', ['dikabulkan', 'dikabulkan_sebagian']));
  return eb.and(syarat);
}

const adaTugas = (eb: Eb, badanId: string): Expression<SqlBool> =>
  eb.exists(
    eb
      .selectFrom('tugas_unit')
      .select('tugas_unit.id')
      .where('tugas_unit.badan_publik_id', '=', badanId)
      .whereRef('tugas_unit.permohonan_id', '=', 'permohonan.id')
      .where('tugas_unit.keadaan', '=', 'menunggu'),
  );

function saringan(eb: Eb, badanId: string, s: Saring): Expression<SqlBool> {
  const syarat: Expression<SqlBool>[] = [];
  if (s.keadaan !== undefined) syarat.push(eb('keadaan', '=', s.keadaan));
  if (s.kanal !== undefined) syarat.push(eb('kanal', '=', s.kanal));
  // The year of the register is the head of the number.
  if (s.tahun !== undefined) syarat.push(eb('nomor', '>=', `${s.tahun}-`), eb('nomor', '<', `${s.tahun + 1}-`));
  if (s.unitId !== undefined)
    syarat.push(
      eb.exists(
        eb
          .selectFrom('tugas_unit')
          .select('tugas_unit.id')
          .where('tugas_unit.badan_publik_id', '=', badanId)
          .whereRef('tugas_unit.permohonan_id', '=', 'permohonan.id')
          .where('tugas_unit.unit_id', '=', s.unitId)
          .where('tugas_unit.keadaan', '<>', 'ditarik'),
      ),
    );
  return eb.and(syarat);
}

function sesudah(eb: Eb, tampil: Tampil, k: Kursor): Expression<SqlBool> {
  if (tampil === 'selesai')
    return k.kunci === null ? eb.lit(true) : sql<SqlBool>`(berakhir_pada, permohonan.id) < (${k.kunci}::timestamptz, ${k.id}::uuid)`;
  if (k.kunci === null) return eb.and([eb('langkah_pada', 'is', null), eb('permohonan.id', '>', k.id)]);
  return eb.or([sql<SqlBool>`(langkah_pada, permohonan.id) > (${k.kunci}::date, ${k.id}::uuid)`, eb('langkah_pada', 'is', null)]);
}

type Lembar = { batas: Batas; jumlah: number; kursor?: Kursor | undefined };

/** The statement of one page of the queue; apart, so that a test can ask the database how it would read it. */
export function antreanQuery(trx: Trx, badanId: string, penglihat: Penglihat, saring: Saring, h: Lembar) {
  const { kursor } = h;
  return trx
    .selectFrom('permohonan')
    .innerJoin('permohonan_butir as b', (j) =>
      j.onRef('b.badan_publik_id', '=', 'permohonan.badan_publik_id').onRef('b.permohonan_id', '=', 'permohonan.id').on('b.urutan', '=', 1),
    )
    .select([
      'permohonan.id',
      'nomor',
      'keadaan',
      'b.rincian',
      'kanal',
      'diterima_pada',
      'berakhir_pada',
      'langkah_pada',
      'langkah_jam',
      'kurang',
    ])
    .where((eb) => dalam(eb, badanId, penglihat, saring.tampil, h.batas))
    .where((eb) => saringan(eb, badanId, saring))
    .$if(kursor !== undefined, (q) => q.where((eb) => (kursor ? sesudah(eb, saring.tampil, kursor) : eb.lit(true))))
    .$if(saring.tampil === 'selesai', (q) => q.orderBy('berakhir_pada', 'desc').orderBy('permohonan.id', 'desc'))
    .$if(saring.tampil !== 'selesai', (q) => q.orderBy('langkah_pada').orderBy('permohonan.id'))
    .limit(h.jumlah);
}

/** One page of the queue. Keyset paging: a case that comes or goes meanwhile shifts no row. */
export async function selectAntrean(trx: Trx, badanId: string, penglihat: Penglihat, saring: Saring, h: Lembar): Promise<BarisAntrean[]> {
  const rows = await antreanQuery(trx, badanId, penglihat, saring, h).execute();
  return rows.map((row) => ({
    id: row.id,
    nomor: row.nomor,
    keadaan: KEADAAN.find((k) => k === row.keadaan) ?? 'diajukan',
    rincian: row.rincian,
    kanal: KANAL.find((k) => k === row.kanal) ?? 'web',
    diterimaPada: row.diterima_pada,
    berakhirPada: row.berakhir_pada,
    langkahPada: row.langkah_pada,
    langkahJam: row.langkah_jam,
    kurang: row.kurang.length,
  }));
}

/** How many cases stand in each open view, up to `PALING_HITUNG`; one statement. */
export async function countTampil(
  trx: Trx,
  badanId: string,
  penglihat: Penglihat,
  batas: Batas,
): Promise<Readonly<Record<Exclude<Tampil, 'selesai'>, number>>> {
  const hitung = (tampil: Tampil) =>
    trx
      .selectFrom((eb) =>
        eb
          .selectFrom('permohonan')
          .select('permohonan.id')
          .where((e) => dalam(e, badanId, penglihat, tampil, batas))
          .limit(PALING_HITUNG)
          .as('x'),
      )
      .select((eb) => eb.fn.countAll<number>().as('n'));
  const row = await trx
    .selectNoFrom([
      hitung('terbuka').as('terbuka'),
      hitung('lewat').as('lewat'),
      hitung('dua_hari').as('dua_hari'),
      hitung('minggu_ini').as('minggu_ini'),
      hitung('siap').as('siap'),
      hitung('serahkan').as('serahkan'),
    ])
    .executeTakeFirstOrThrow();
  return {
    terbuka: row.terbuka ?? 0,
    lewat: row.lewat ?? 0,
    dua_hari: row.dua_hari ?? 0,
    minggu_ini: row.minggu_ini ?? 0,
    siap: row.siap ?? 0,
    serahkan: row.serahkan ?? 0,
  };
}

/** Who has these cases now: units with open tasks by name, and the officer before whom a letter lies. Two queries a page. */
export async function selectPegang(trx: Trx, badanId: string, ids: readonly string[]): Promise<ReadonlyMap<string, PegangKasus>> {
  if (ids.length === 0) return new Map();
  const tugas = await trx
    .selectFrom('tugas_unit as t')
    .innerJoin('unit as u', (j) => j.onRef('u.badan_publik_id', '=', 't.badan_publik_id').onRef('u.id', '=', 't.unit_id'))
    .select(['t.permohonan_id', 't.unit_id', 'u.singkatan', 'u.nama'])
    .where('t.badan_publik_id', '=', badanId)
    .where('t.permohonan_id', 'in', ids)
    .where('t.keadaan', '=', 'menunggu')
    .orderBy('t.batas')
    .execute();
  const surat = await trx
    .selectFrom('surat as s')
    .innerJoin('akun.user as a', 'a.id', 's.pemegang_id')
    .select(['s.permohonan_id', 'a.name'])
    .where('s.badan_publik_id', '=', badanId)
    .where('s.permohonan_id', 'in', ids)
    .where('s.keadaan', '=', 'menunggu_tanda_tangan')
    .execute();
  return new Map(
    ids.map((id) => {
      const milik = tugas.filter((t) => t.permohonan_id === id);
      return [
        id,
        {
          tugas: milik.map((t) => ({ unitId: t.unit_id, keadaan: 'menunggu' as const })),
          unit: milik.map((t) => t.singkatan || t.nama),
          penandatangan: surat.find((s) => s.permohonan_id === id)?.name ?? null,
        },
      ];
    }),
  );
}
