import type { Trx } from '../../shared/db/db.ts';
import { type Dokumen, selectDokumen } from '../../dokumen/dokumen.queries.ts';
import { type PutusanSaring, selectSaring } from '../../dokumen/saring.queries.ts';

/** A file that may go with the answer: where it came from, and where it stands in its scan. */
export type Bahan = {
  dokumenId: string;
  nama: string;
  /** `unit`: with the answer of a unit; `petugas`: uploaded at the desk; `informasi`: of a published item. */
  sumber: 'unit' | 'petugas' | 'informasi';
  unit: string;
  /** Row to take away, where the desk added it. */
  lepasId: string | null;
  keadaan: Dokumen['keadaan'];
  ukuran: number;
  halaman: number | null;
  alasan: Dokumen['alasan'];
  rincian: string;
  peringatan: Dokumen['peringatan'];
  /** `bersih` also for files of published items: they are public already. */
  saring: PutusanSaring;
};

/** All files gathered for the answer of a case: those of the units first, in the order they came. Two queries and the records. */
export async function selectBahan(trx: Trx, badanId: string, permohonanId: string): Promise<Bahan[]> {
  const unit = await trx
    .selectFrom('tugas_unit_berkas as b')
    .innerJoin('tugas_unit as t', (j) => j.onRef('t.badan_publik_id', '=', 'b.badan_publik_id').onRef('t.id', '=', 'b.tugas_id'))
    .innerJoin('unit as u', (j) => j.onRef('u.badan_publik_id', '=', 't.badan_publik_id').onRef('u.id', '=', 't.unit_id'))
    .select(['b.dokumen_id', 'b.nama', 'u.nama as unit'])
    .where('b.badan_publik_id', '=', badanId)
    .where('t.permohonan_id', '=', permohonanId)
    // What a unit is still gathering is not an answer yet.
    .where('t.keadaan', 'in', ['dijawab', 'nihil', 'bukan_kami'])
    .orderBy('b.ditambah_pada')
    .orderBy('b.nama')
    .execute();
  const meja = await trx
    .selectFrom('permohonan_berkas')
    .select(['id', 'dokumen_id', 'nama', 'sumber'])
    .where('badan_publik_id', '=', badanId)
    .where('permohonan_id', '=', permohonanId)
    .orderBy('ditambah_pada')
    .orderBy('nama')
    .execute();
  const rows = [
    ...unit.map((r) => ({ dokumenId: r.dokumen_id, nama: r.nama, sumber: 'unit' as const, unit: r.unit, lepasId: null })),
    ...meja.map((r) => ({
      dokumenId: r.dokumen_id,
      nama: r.nama,
      sumber: r.sumber === 'informasi' ? ('informasi' as const) : ('petugas' as const),
      unit: '',
      lepasId: r.id,
    })),
  ];
  return gabung(trx, badanId, rows);
}

/** Files of one task, for its unit. */
export async function selectBerkasTugas(trx: Trx, badanId: string, tugasId: string): Promise<Bahan[]> {
  const rows = await trx
    .selectFrom('tugas_unit_berkas')
    .select(['id', 'dokumen_id', 'nama'])
    .where('badan_publik_id', '=', badanId)
    .where('tugas_id', '=', tugasId)
    .orderBy('ditambah_pada')
    .orderBy('nama')
    .execute();
  return gabung(
    trx,
    badanId,
    rows.map((r) => ({ dokumenId: r.dokumen_id, nama: r.nama, sumber: 'unit', unit: '', lepasId: r.id })),
  );
}

type Baris = Pick<Bahan, 'dokumenId' | 'nama' | 'sumber' | 'unit' | 'lepasId'>;

async function gabung(trx: Trx, badanId: string, rows: readonly Baris[]): Promise<Bahan[]> {
  const ids = [...new Set(rows.map((r) => r.dokumenId))];
  const dokumen = new Map((await selectDokumen(trx, badanId, ids)).map((d) => [d.id, d]));
  const saring = new Map((await selectSaring(trx, badanId, ids)).map((s) => [s.dokumenId, s.putusan]));
  return rows.flatMap((r): Bahan[] => {
    const d = dokumen.get(r.dokumenId);
    if (!d) return [];
    const { keadaan, ukuran, halaman, alasan, rincian, peringatan } = d;
    const putusan = r.sumber === 'informasi' ? 'bersih' : (saring.get(r.dokumenId) ?? 'menunggu');
    return [{ ...r, saring: putusan, keadaan, ukuran, halaman, alasan, rincian, peringatan }];
  });
}
