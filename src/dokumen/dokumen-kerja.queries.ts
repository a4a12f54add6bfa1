import type { Keanggotaan } from '../pengguna/hak.ts';
import { selectUnitTerlihat } from '../pengguna/pengguna.queries.ts';
import type { Trx } from '../shared/db/db.ts';
import { barisDokumen, type Dokumen } from './baris-dokumen.ts';
import { selectOptionalDokumen } from './dokumen.queries.ts';

/** The officer who looks. */
export type Pelihat = { akunId: string; keanggotaan: readonly Keanggotaan[] };

/**
 * Files of the catalogue that this officer may see: PPID Utama all, a pelaksana those of the own units, everyone the own
 * uploads. Files of requests and letters are shown only by their slices.
 */
async function terlihat(trx: Trx, badanId: string, { akunId, keanggotaan }: Pelihat) {
  const unit = await selectUnitTerlihat(
    trx,
    badanId,
    keanggotaan.filter((k) => k.peran === 'utama' || k.peran === 'pelaksana'),
  );
  return trx
    .selectFrom('dokumen')
    .where('badan_publik_id', '=', badanId)
    .where('peruntukan', '=', 'informasi')
    .$if(!unit.semua, (q) =>
      q.where((eb) =>
        eb.or([
          eb('diunggah_oleh', '=', akunId),
          ...(!unit.semua && unit.unitIds.length > 0 ? [eb('unit_id', 'in', [...unit.unitIds])] : []),
        ]),
      ),
    );
}

export const DOKUMEN_SEHALAMAN = 30;

/** One page of the officer's files, newest first, and how many there are. */
export async function selectDokumenKerja(
  trx: Trx,
  badanId: string,
  pelihat: Pelihat,
  halaman: number,
): Promise<{ jumlah: number; dokumen: Dokumen[] }> {
  const dasar = await terlihat(trx, badanId, pelihat);
  const { jumlah } = await dasar.select((eb) => eb.fn.countAll<number>().as('jumlah')).executeTakeFirstOrThrow();
  const rows = await dasar
    .selectAll()
    .orderBy('dibuat_pada', 'desc')
    .orderBy('id', 'desc')
    .limit(DOKUMEN_SEHALAMAN)
    .offset((halaman - 1) * DOKUMEN_SEHALAMAN)
    .execute();
  return { jumlah, dokumen: rows.map((row) => barisDokumen.parse(row)) };
}

/** One file, where this officer may see it. */
export async function selectOptionalDokumenKerja(trx: Trx, badanId: string, pelihat: Pelihat, id: string): Promise<Dokumen | undefined> {
  const ada = await (await terlihat(trx, badanId, pelihat)).select('id').where('id', '=', id).executeTakeFirst();
  return ada && selectOptionalDokumen(trx, badanId, ada.id);
}

export type CuplikanHalaman = { nomor: number; teks: string; judul: string; sumber: string; tersembunyi: boolean; keadaan: string };

/** The first pages of a file as they were read, hidden ones included: the officer must see what is in the file. */
export async function selectCuplikanHalaman(trx: Trx, badanId: string, dokumenId: string, maks: number): Promise<CuplikanHalaman[]> {
  return trx
    .selectFrom('dokumen_halaman')
    .select((eb) => ['nomor', 'judul', 'sumber', 'tersembunyi', 'keadaan', eb.fn<string>('left', ['teks', eb.val(1_500)]).as('teks')])
    .where('badan_publik_id', '=', badanId)
    .where('dokumen_id', '=', dokumenId)
    .orderBy('nomor')
    .limit(maks)
    .execute();
}

/** A file whose release check this officer may see: PPID Utama and the desk all but letters, a unit its own, everyone the own uploads. */
export async function selectOptionalDokumenSaring(
  trx: Trx,
  badanId: string,
  { akunId, keanggotaan }: Pelihat,
  id: string,
): Promise<Dokumen | undefined> {
  const dokumen = await selectOptionalDokumen(trx, badanId, id);
  if (!dokumen || dokumen.peruntukan === 'surat') return undefined;
  if (keanggotaan.some((k) => k.peran === 'utama' || k.peran === 'petugas')) return dokumen;
  const unit = await selectUnitTerlihat(
    trx,
    badanId,
    keanggotaan.filter((k) => k.peran === 'pelaksana'),
  );
  if (!unit.semua && dokumen.unitId !== null && unit.unitIds.includes(dokumen.unitId)) return dokumen;
  const milik = await trx
    .selectFrom('dokumen')
    .select('id')
    .where('badan_publik_id', '=', badanId)
    .where('id', '=', id)
    .where('diunggah_oleh', '=', akunId)
    .executeTakeFirst();
  return milik && dokumen;
}
