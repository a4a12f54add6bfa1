import { createHmac, timingSafeEqual } from 'node:crypto';

/** Form token bound to `ikatan` (session id or form cookie). */
export function csrfToken(rahasia: string, ikatan: string): string {
  return createHmac('sha256', rahasia).update(`csrf:${ikatan}`).digest('base64url');
}

/** Constant-time check of a form token. */
export function csrfCocok(rahasia: string, ikatan: string, token: unknown): boolean {
  if (typeof token !== 'string') return false;
  const expected = Buffer.from(csrfToken(rahasia, ikatan));
  const given = Buffer.from(token);
  return expected.length === given.length && timingSafeEqual(expected, given);
}

/**
 * Whether a write may come from this page: the Origin header, else Referer, must name the host that was asked;
 * `Sec-Fetch-Site: cross-site` is refused outright. A caller that sends none of them is judged by the token alone.
 */
export function asalCocok(headers: {
  origin: string | undefined;
  referer: string | undefined;
  fetchSite: string | undefined;
  host: string | undefined;
}): boolean {
  if (headers.fetchSite === 'cross-site') return false;
  const from = headers.origin ?? headers.referer;
  if (from === undefined) return true;
  if (from === 'null' || !URL.canParse(from)) return false;
  return new URL(from).host === headers.host;
}
