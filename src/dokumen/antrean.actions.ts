import type { Trx } from '../shared/db/db.ts';
import { enqueue } from '../shared/jobs/jobs.ts';

/** Puts the next step of a file into the queue; the same step waiting already is replaced. OCR runs one file at a time in the whole house. */
export async function antrekan(trx: Trx, badanId: string, langkah: 'dokumen_pindai' | 'dokumen_ekstrak', id: string): Promise<void> {
  const kunci = `${langkah}:${badanId}:${id}`;
  await enqueue(
    trx,
    langkah,
    { badan_publik_id: badanId, dokumen_id: id },
    langkah === 'dokumen_ekstrak' ? { kunci, antrean: 'dokumen_ocr' } : { kunci },
  );
}
