import type { Trx } from '../shared/db/db.ts';
import { selectDokumen } from '../dokumen/dokumen.queries.ts';
import type { PeristiwaTerbaca } from '../peristiwa/peristiwa.queries.ts';
import type { Surat } from '../surat/baris-surat.ts';
import { selectSuratPermohonan } from '../surat/surat.queries.ts';
import { KABARI_LEWAT, type KabariLewat } from './istilah.ts';
import { type Jadwal, selectJadwal, selectOptionalKasus } from './kasus.queries.ts';
import { type Pemegang, pemegangOf, type Permohonan } from './permohonan.ts';
import { selectButir, selectOrangPermohonan } from './permohonan.queries.ts';
import { listBoleh, type Tindakan } from './transisi.ts';

export type BerkasSerah = { id: string; nama: string; mime: string; ukuran: number; sampai: Date; kedaluwarsa: boolean };
export type SuratLacak = Pick<Surat, 'id' | 'jenis' | 'nomor' | 'tanggal' | 'token'>;

/** Everything the requester may see of his own request. Nothing of his identity: once typed it is not shown again. */
export type Lacak = {
  id: string;
  orangId: string;
  permohonan: Permohonan;
  rincian: readonly string[];
  jadwal: Jadwal;
  riwayat: readonly PeristiwaTerbaca[];
  surat: readonly SuratLacak[];
  berkas: readonly BerkasSerah[];
  pemegang: Pemegang;
  /** Names of the units that have it, by id. */
  unit: ReadonlyMap<string, string>;
  kabariLewat: KabariLewat;
  boleh: readonly Tindakan[];
};

/** One request for its requester, who has shown number and code. A fixed number of queries. */
export async function selectOptionalLacak(
  trx: Trx,
  badan: { id: string; zona: string },
  id: string,
  now: Date,
): Promise<Lacak | undefined> {
  const kasus = await selectOptionalKasus(trx, badan.id, id);
  const orang = await selectOrangPermohonan(trx, badan.id, id);
  if (!kasus || !orang) return undefined;
  const { permohonan, peristiwa, riwayat } = kasus;
  const surat = await selectSuratPermohonan(trx, badan.id, id);
  return {
    id,
    orangId: orang.orangId,
    permohonan,
    riwayat,
    rincian: (await selectButir(trx, badan.id, id)).map((b) => b.rincian),
    jadwal: await selectJadwal(trx, badan, peristiwa, now),
    surat: surat.filter((s) => s.keadaan === 'terbit' || s.keadaan === 'dikirim'),
    berkas: await selectBerkasSerah(trx, badan.id, id, now),
    pemegang: pemegangOf(permohonan),
    unit: await selectNamaUnit(trx, badan.id, [...new Set(permohonan.tugas.map((t) => t.unitId))]),
    kabariLewat: KABARI_LEWAT.find((k) => k === orang.kabariLewat) ?? 'halaman',
    boleh: listBoleh('pemohon', permohonan.keadaan).filter((t) => t !== 'catat_surat_diterima'),
  };
}

async function selectBerkasSerah(trx: Trx, badanId: string, id: string, now: Date): Promise<BerkasSerah[]> {
  const rows = await trx
    .selectFrom('permohonan_penyerahan')
    .select(['id', 'dokumen_id', 'nama', 'tersedia_sampai'])
    .where('badan_publik_id', '=', badanId)
    .where('permohonan_id', '=', id)
    .orderBy('diserahkan_pada')
    .orderBy('nama')
    .execute();
  const dokumen = new Map(
    (
      await selectDokumen(
        trx,
        badanId,
        rows.map((row) => row.dokumen_id),
      )
    ).map((d) => [d.id, d]),
  );
  return rows.flatMap((row) => {
    const d = dokumen.get(row.dokumen_id);
    return d
      ? [
          {
            id: row.id,
            nama: row.nama,
            mime: d.mime,
            ukuran: d.ukuran,
            sampai: row.tersedia_sampai,
            kedaluwarsa: row.tersedia_sampai <= now,
          },
        ]
      : [];
  });
}

async function selectNamaUnit(trx: Trx, badanId: string, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await trx.selectFrom('unit').select(['id', 'nama']).where('badan_publik_id', '=', badanId).where('id', 'in', ids).execute();
  return new Map(rows.map((row) => [row.id, row.nama]));
}

/** The document behind a handed-over file, and until when it may be downloaded. */
export async function selectOptionalPenyerahan(
  trx: Trx,
  badanId: string,
  permohonanId: string,
  id: string,
): Promise<{ dokumenId: string; nama: string; sampai: Date } | undefined> {
  const row = await trx
    .selectFrom('permohonan_penyerahan')
    .select(['dokumen_id', 'nama', 'tersedia_sampai'])
    .where('badan_publik_id', '=', badanId)
    .where('permohonan_id', '=', permohonanId)
    .where('id', '=', id)
    .executeTakeFirst();
  return row && { dokumenId: row.dokumen_id, nama: row.nama, sampai: row.tersedia_sampai };
}
