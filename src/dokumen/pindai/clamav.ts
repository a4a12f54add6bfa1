import { createReadStream } from 'node:fs';
import { connect, type Socket } from 'node:net';

export type HasilVirus = { bersih: true } | { bersih: false; nama: string };

/** The scanner cannot be asked: the file waits and is scanned later, never let through. */
export class PemindaiTakTerjangkau extends Error {}

const DETIK = 120;
const POTONG = 64 * 1024;

/** Sends a file to clamd by INSTREAM; `alamat`: `tcp://host:port` or `unix:/path`. Rejects with `PemindaiTakTerjangkau`. */
export async function pindaiDenganClamav(alamat: string, path: string): Promise<HasilVirus> {
  const soket = sambung(alamat);
  try {
    const jawaban = tungguJawaban(soket);
    // A scanner that hangs up early rejects the answer; the sender then has nobody to write to.
    await Promise.race([kirimIsi(soket, path), jawaban]);
    return artikan(await jawaban);
  } catch (error) {
    if (error instanceof PemindaiTakTerjangkau) throw error;
    throw new PemindaiTakTerjangkau(error instanceof Error ? error.message : String(error), { cause: error });
  } finally {
    soket.destroy();
  }
}

function sambung(alamat: string): Socket {
  const url = new URL(alamat);
  const soket =
    url.protocol === 'unix:'
      ? connect({ path: decodeURIComponent(url.pathname) })
      : connect({ host: url.hostname, port: Number(url.port || 3310) });
  soket.setTimeout(DETIK * 1_000, () => soket.destroy(new Error('clamd: no answer')));
  return soket;
}

function tungguJawaban(soket: Socket): Promise<string> {
  return new Promise((resolve, reject) => {
    let teks = '';
    soket.on('data', (potong: Buffer) => {
      teks += potong.toString('utf8');
      if (teks.includes('\0')) resolve(teks.slice(0, teks.indexOf('\0')));
    });
    soket.once('error', reject);
    soket.once('close', () => reject(new Error('clamd: closed without an answer')));
  });
}

async function kirimIsi(soket: Socket, path: string): Promise<void> {
  await tulis(soket, Buffer.from('zINSTREAM\0'));
  for await (const mentah of createReadStream(path, { highWaterMark: POTONG })) {
    const potong: unknown = mentah;
    if (!(potong instanceof Uint8Array)) continue;
    const panjang = Buffer.alloc(4);
    panjang.writeUInt32BE(potong.length);
    await tulis(soket, Buffer.concat([panjang, potong]));
  }
  await tulis(soket, Buffer.alloc(4));
}

const tulis = (soket: Socket, bita: Uint8Array): Promise<void> =>
  new Promise((resolve, reject) => {
    soket.write(bita, (error) => (error ? reject(error) : resolve()));
  });

/** `stream: OK`, `stream: <name> FOUND`, or an error (as when the file is larger than clamd takes). */
function artikan(jawaban: string): HasilVirus {
  const isi = jawaban.replace(/^stream: /, '').trim();
  if (isi === 'OK') return { bersih: true };
  const temuan = /^(.+) FOUND$/.exec(isi)?.[1];
  if (temuan !== undefined) return { bersih: false, nama: temuan };
  throw new PemindaiTakTerjangkau(`clamd: ${isi.slice(0, 200)}`);
}
