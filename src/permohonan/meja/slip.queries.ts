import type { Trx } from '../../shared/db/db.ts';
import { selectSuratPermohonan } from '../../surat/surat.queries.ts';
import { selectJadwal, selectOptionalKasus } from '../kasus.queries.ts';
import type { Kelengkapan } from '../istilah.ts';
import { selectButir } from '../permohonan.queries.ts';

/** What a slip says of a request: nothing of who asks. */
export type IsiSlip = {
  nomor: string;
  butir: readonly string[];
  kurang: readonly Kelengkapan[];
  diterimaPada: Date;
  dicatatPada: Date;
  jatuhTempo: string | null;
  cek: string | null;
  /** The receipt as a letter, and whether it is drawn already. */
  tandaTerima: { suratId: string; siap: boolean } | undefined;
};

export async function selectOptionalSlip(
  trx: Trx,
  badan: { id: string; zona: string },
  id: string,
  now: Date,
): Promise<IsiSlip | undefined> {
  const kasus = await selectOptionalKasus(trx, badan.id, id);
  if (!kasus) return undefined;
  const { permohonan: p, peristiwa } = kasus;
  const jadwal = await selectJadwal(trx, badan, peristiwa, now);
  const cek = jadwal.semua.find((t) => t.kunci === 'cek_kelengkapan' && t.keadaan === 'berjalan');
  const surat = (await selectSuratPermohonan(trx, badan.id, id)).find((s) => s.jenis === 'tanda_terima');
  return {
    nomor: p.nomor,
    butir: (await selectButir(trx, badan.id, id)).map((b) => b.rincian),
    kurang: p.kurang,
    diterimaPada: p.diterimaPada,
    dicatatPada: p.terdaftarPada ?? p.diterimaPada,
    jatuhTempo: jadwal.utama?.tanggal ?? null,
    cek: p.kurang.length > 0 ? (cek?.tanggal ?? null) : null,
    tandaTerima: surat && { suratId: surat.id, siap: surat.pdf !== null },
  };
}
