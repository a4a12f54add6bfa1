import { createCipheriv, createDecipheriv, createHash, hkdfSync, randomBytes } from 'node:crypto';

// Layout of everything sealed: version (1 byte) · nonce (12) · tag (16) · ciphertext. The place a value belongs to is
// authenticated with it, so a sealed value moved to another row, person or body does not open.
const VERSI = 1;
const NONCE = 12;
const TAG = 16;
const KEPALA = 1 + NONCE + TAG;

/** A 256-bit key of its own for each person. */
export const makeKunci = (): Buffer => randomBytes(32);

/** AES-256-GCM over the bytes; `tempat` names where the value belongs and must be the same on opening. */
export function seal(kunci: Uint8Array, tempat: string, isi: Uint8Array): Buffer {
  const nonce = randomBytes(NONCE);
  const cipher = createCipheriv('aes-256-gcm', kunci, nonce);
  cipher.setAAD(Buffer.from(tempat, 'utf8'));
  const body = Buffer.concat([cipher.update(isi), cipher.final()]);
  return Buffer.concat([Buffer.from([VERSI]), nonce, cipher.getAuthTag(), body]);
}

/** Opens what `seal` made. Throws where key, place or bytes are not the same: damage or a bug, never input. */
export function open(kunci: Uint8Array, tempat: string, tersegel: Uint8Array): Buffer {
  const bytes = Buffer.from(tersegel);
  if (bytes.length < KEPALA || bytes[0] !== VERSI) throw new Error('sealed value of unknown form');
  const decipher = createDecipheriv('aes-256-gcm', kunci, bytes.subarray(1, 1 + NONCE));
  decipher.setAAD(Buffer.from(tempat, 'utf8'));
  decipher.setAuthTag(bytes.subarray(1 + NONCE, KEPALA));
  return Buffer.concat([decipher.update(bytes.subarray(KEPALA)), decipher.final()]);
}

/** The master key of the installation with its fingerprint, which rows name so that a key can be changed later. */
export type KunciInduk = { kunci: Buffer; sidik: string };

/** From the secret file (base64url of 32 bytes). Throws on any other length: the start refuses earlier. */
export function readKunciInduk(rahasia: string): KunciInduk {
  const kunci = Buffer.from(rahasia, 'base64url');
  if (kunci.length !== 32) throw new Error('the master key of the vault must be 32 bytes');
  return { kunci, sidik: createHash('sha256').update('betang brankas').update(kunci).digest('hex').slice(0, 16) };
}

/**
 * A key out of a secret that only the caller holds (form cookie, idempotency key) and one of ours: neither the database
 * nor the secret file alone opens what is sealed with it.
 */
export function deriveKunci(milikPemanggil: string, induk: KunciInduk, guna: string): Buffer {
  return Buffer.from(hkdfSync('sha256', milikPemanggil, induk.kunci, guna, 32));
}
