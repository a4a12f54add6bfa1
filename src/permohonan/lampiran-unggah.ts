import type { Readable } from 'node:stream';
import type { LampiranBaru } from './brankas/brankas.actions.ts';

/** Largest copy of a paper: a phone's photo. It is sealed in memory, so the limit is small. */
export const BATAS_LAMPIRAN = 8_000_000;

export type HasilLampiran =
  | { ok: true; mime: LampiranBaru['mime']; isi: Buffer }
  | { ok: false; alasan: 'kosong' | 'berkas_besar' | 'berkas_jenis' };

/** Reads an uploaded copy to its end, never more than the limit into memory, and knows its kind by its first bytes. */
export async function bacaLampiran(isi: Readable): Promise<HasilLampiran> {
  const potongan: Buffer[] = [];
  let ukuran = 0;
  for await (const chunk of isi) {
    const bytes: Buffer = chunk instanceof Uint8Array ? Buffer.from(chunk) : Buffer.from(String(chunk));
    ukuran += bytes.length;
    if (ukuran <= BATAS_LAMPIRAN) potongan.push(bytes);
  }
  if (ukuran === 0) return { ok: false, alasan: 'kosong' };
  if (ukuran > BATAS_LAMPIRAN) return { ok: false, alasan: 'berkas_besar' };
  const utuh = Buffer.concat(potongan);
  const mime = mimeOf(utuh);
  return mime ? { ok: true, mime, isi: utuh } : { ok: false, alasan: 'berkas_jenis' };
}

function mimeOf(b: Buffer): LampiranBaru['mime'] | undefined {
  if (b.subarray(0, 3).equals(Buffer.from([0xff, 0xd8, 0xff]))) return 'image/jpeg';
  if (b.subarray(0, 8).equals(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]))) return 'image/png';
  if (b.subarray(0, 4).toString('latin1') === 'RIFF' && b.subarray(8, 12).toString('latin1') === 'WEBP') return 'image/webp';
  return b.subarray(0, 5).toString('latin1') === '%PDF-' ? 'application/pdf' : undefined;
}
