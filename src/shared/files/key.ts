const BADAN = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
export const SHA256 = /^[0-9a-f]{64}$/;

/** `<badan>/<sha256>`, the place of a content in every store; `<badan>` alone without a hash. Throws on anything that is neither. */
export function keyOf(badanId: string, sha256?: string): string {
  if (!BADAN.test(badanId)) throw new TypeError('badanId is not a UUID');
  if (sha256 === undefined) return badanId;
  if (!SHA256.test(sha256)) throw new TypeError('not a SHA-256');
  return `${badanId}/${sha256}`;
}
