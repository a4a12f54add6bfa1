import { createHmac, timingSafeEqual } from 'node:crypto';

// Signed values that live a while: links to letters and files, and the cookie of a tracking session.

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

export type SesiLacak = { permohonanId: string; kodeId: string };

/** Cookie value of a tracking session: request, code it was opened with, expiry, signature. Nothing personal, no code. */
export function signSesi(rahasia: string, badanId: string, s: SesiLacak, sampai: Date): string {
  const isi = `${s.permohonanId}.${s.kodeId}.${Math.floor(sampai.getTime() / 1000)}`;
  return `${isi}.${hmac(rahasia, `lacak/${badanId}/${isi}`).toString('base64url')}`;
}

/** The session of a cookie that we signed and that has not ended. Whether its code still lives the database says. */
export function readSesi(rahasia: string, badanId: string, kuki: string, now: Date): SesiLacak | undefined {
  const [permohonanId = '', kodeId = '', sampai = '', tanda = ''] = kuki.split('.');
  if (!cocok(rahasia, `lacak/${badanId}/${permohonanId}.${kodeId}.${sampai}`, tanda)) return undefined;
  return Number(sampai) * 1000 > now.getTime() ? { permohonanId, kodeId } : undefined;
}
