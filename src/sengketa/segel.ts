// The seal of envelope B: AES-256-GCM under a key that PBKDF2 makes from both codes. Opened by `amplop-luring.ts` in a browser.
import { createCipheriv, pbkdf2, randomBytes, randomInt } from 'node:crypto';
import { promisify } from 'node:util';
import { type Asli, type DuaKode, namaAman, PUTARAN } from './amplop.ts';

const turunkan = promisify(pbkdf2);
const ABJAD = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';

/** 125 random bits in five groups that a person can read out and type. */
export const kodeBaru = (): string =>
  Array.from({ length: 5 }, () => Array.from({ length: 5 }, () => ABJAD.charAt(randomInt(ABJAD.length))).join('')).join('-');

const rapi = (kode: string): string => kode.toUpperCase().replaceAll(/[^0-9A-Z]/g, '');

/** salt (16) · nonce (12) · ciphertext · tag (16); the id is authenticated with it. Inside: length, list of names and sizes, the files. */
export async function segel(id: string, kode: DuaKode, berkas: readonly Asli[]): Promise<Buffer> {
  const nama = namaAman(berkas.map((b) => b.nama));
  const daftar = Buffer.from(JSON.stringify(berkas.map((b, i) => ({ nama: nama[i], ukuran: b.isi.length }))));
  const panjang = Buffer.alloc(4);
  panjang.writeUInt32BE(daftar.length);
  const garam = randomBytes(16);
  const nonce = randomBytes(12);
  const kunci = await turunkan(`${rapi(kode.utama)}|${rapi(kode.atasan)}`, garam, PUTARAN, 32, 'sha256');
  const cipher = createCipheriv('aes-256-gcm', kunci, nonce);
  cipher.setAAD(Buffer.from(id));
  const isi = [panjang, daftar, ...berkas.map((b) => b.isi)].map((b) => cipher.update(b));
  return Buffer.concat([garam, nonce, ...isi, cipher.final(), cipher.getAuthTag()]);
}
