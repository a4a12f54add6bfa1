import type { Trx } from '../shared/db/db.ts';
import { enqueue } from '../shared/jobs/jobs.ts';

/** A file of a case or a letter has somebody waiting before it: ahead of the files of the list, which come in by the hundred. */
const DIDAHULUKAN = new Date(2);

/** Puts the next step of a file into the queue; the same step waiting already is replaced. OCR runs one file at a time in the whole house. */
export async function antrekan(
  trx: Trx,
  badanId: string,
  langkah: 'dokumen_pindai' | 'dokumen_ekstrak' | 'dokumen_saring',
  id: string,
  peruntukan: 'informasi' | 'permohonan' | 'surat' = 'informasi',
): Promise<void> {
  await enqueue(
    trx,
    langkah,
    { badan_publik_id: badanId, dokumen_id: id },
    {
      kunci: `${langkah}:${badanId}:${id}`,
      ...(langkah === 'dokumen_ekstrak' && { antrean: 'dokumen_ocr' }),
      ...(peruntukan !== 'informasi' && { jadwal: DIDAHULUKAN }),
    },
  );
}
