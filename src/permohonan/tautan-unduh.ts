import type { Konteks } from '../shared/web/konteks.ts';
import { signTautan } from './kode/tanda.ts';

const SEJAM = 3_600_000;

/**
 * A letter's or file's address (`alamat.surat`, `alamat.berkas`) made openable for an hour by whoever holds it, without
 * code or cookie. Only for pages and answers of one who has just sent the request or shown its code. Path only; put
 * `ctx.origin` before it where it leaves the site.
 */
export function tautanUnduh(ctx: Pick<Konteks, 'config' | 'badan' | 'now'>, jalur: string): string {
  return signTautan(ctx.config.rahasia.kode, ctx.badan.id, jalur, new Date(ctx.now.getTime() + SEJAM));
}
