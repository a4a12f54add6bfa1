import { createHmac, timingSafeEqual } from 'node:crypto';

// Signed values that live a while: links to letters and files, and the one-time link to a new code.

const hmac = (rahasia: string, text: string): Buffer => createHmac('sha256', rahasia).update(text).digest();

function cocok(rahasia: string, text: string, tanda: string): boolean {
  const [a, b] = [hmac(rahasia, text), Buffer.from(tanda, 'base64url')];
  return a.length === b.length && timingSafeEqual(a, b);
}

/** An address with its expiry and signature: `…?sampai=<seconds>&tanda=<hmac>`. Holds for this body and path only. */
export function signTautan(rahasia: string, badanId: string, jalur: string, sampai: Date): string {
  const detik = Math.floor(sampai.getTime() / 1000);
  return `${jalur}?sampai=${detik}&tanda=${hmac(rahasia, `tautan/${badanId}/${jalur}/${detik}`).toString('base64url')}`;
}

/** Whether we signed this address, and whether it still lives. An expired one of ours may be told apart: it needs another word. */
export function readTautan(
  rahasia: string,
  badanId: string,
  jalur: string,
  q: { sampai: number; tanda: string },
  now: Date,
): 'berlaku' | 'kedaluwarsa' | 'palsu' {
  if (!cocok(rahasia, `tautan/${badanId}/${jalur}/${q.sampai}`, q.tanda)) return 'palsu';
  return q.sampai * 1000 > now.getTime() ? 'berlaku' : 'kedaluwarsa';
}

/** 128 bits are enough for a value that lives an hour and dies after five tries; a short link survives an SMS. */
const tandaKode = (rahasia: string, badanId: string, isi: string): string =>
  hmac(rahasia, `kode-baru/${badanId}/${isi}`).subarray(0, 16).toString('base64url');

/**
 * The one-time link of a wish for a new code: its id, its end, our signature. Made anew each time its message is written,
 * so that the hour begins when the message goes out and the database never holds what opens it.
 */
export function signKodeBaru(rahasia: string, badanId: string, id: string, sampai: Date): string {
  const isi = `${Buffer.from(id.replaceAll('-', ''), 'hex').toString('base64url')}.${Math.floor(sampai.getTime() / 1000).toString(36)}`;
  return `${isi}.${tandaKode(rahasia, badanId, isi)}`;
}

/** The wish behind a one-time link that we signed and that still lives. Whether it was used the database says. */
export function readKodeBaru(rahasia: string, badanId: string, tanda: string, now: Date): string | undefined {
  const m = /^([\w-]{22})\.([0-9a-z]{5,9})\.([\w-]{22})$/.exec(tanda);
  const [, id = '', sampai = '', ekor = ''] = m ?? [];
  const harus = Buffer.from(tandaKode(rahasia, badanId, `${id}.${sampai}`));
  const diberi = Buffer.from(ekor);
  if (!m || harus.length !== diberi.length || !timingSafeEqual(harus, diberi)) return undefined;
  if (Number.parseInt(sampai, 36) * 1000 <= now.getTime()) return undefined;
  const hex = Buffer.from(id, 'base64url').toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}
