import type { Konteks } from '../../shared/web/konteks.ts';
import type { LampiranBaru } from '../brankas/brankas.actions.ts';

/** Enough for a photo of a phone and a scanned deed; more would only fill the vault. */
export const BATAS_LAMPIRAN = 8_000_000;

export type Mime = LampiranBaru['mime'];
export type HasilBaca = { ok: true; mime: Mime; isi: Buffer } | { ok: false; alasan: 'berkas_kosong' | 'berkas_besar' | 'berkas_jenis' };

/** The type by the first bytes, never by name or what the browser says. */
export function kenaliLampiran(isi: Uint8Array): Mime | undefined {
  const ascii = Buffer.from(isi.buffer, isi.byteOffset, Math.min(isi.byteLength, 12)).toString('latin1');
  if (ascii.startsWith('\xff\xd8\xff')) return 'image/jpeg';
  if (ascii.startsWith('\x89PNG\r\n\x1a\n')) return 'image/png';
  if (ascii.startsWith('RIFF') && ascii.slice(8, 12) === 'WEBP') return 'image/webp';
  return ascii.startsWith('%PDF-') ? 'application/pdf' : undefined;
}

/**
 * The first file of a form, held in memory until it is sealed: a copy of an identity card never touches a disk in the
 * open. What is over the limit is read to its end and thrown away, so that the browser hears the answer.
 */
export async function bacaLampiran(ctx: Pick<Konteks, 'parts'>): Promise<HasilBaca> {
  let hasil: HasilBaca = { ok: false, alasan: 'berkas_kosong' };
  for await (const bagian of ctx.parts()) {
    if (bagian.jenis !== 'berkas') continue;
    const dibaca = await bacaSatu(bagian.isi);
    if (!hasil.ok && !(dibaca.ok === false && dibaca.alasan === 'berkas_kosong')) hasil = dibaca;
  }
  return hasil;
}

async function bacaSatu(aliran: AsyncIterable<Buffer>): Promise<HasilBaca> {
  const potongan: Buffer[] = [];
  let panjang = 0;
  for await (const satu of aliran) {
    panjang += satu.length;
    if (panjang <= BATAS_LAMPIRAN) potongan.push(satu);
    else potongan.length = 0;
  }
  if (panjang === 0) return { ok: false, alasan: 'berkas_kosong' };
  if (panjang > BATAS_LAMPIRAN) return { ok: false, alasan: 'berkas_besar' };
  const isi = Buffer.concat(potongan);
  const mime = kenaliLampiran(isi);
  return mime === undefined ? { ok: false, alasan: 'berkas_jenis' } : { ok: true, mime, isi };
}
