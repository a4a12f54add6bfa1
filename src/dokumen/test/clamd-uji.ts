import { createServer, type Server } from 'node:net';
import { afterAll, beforeAll } from 'vitest';

/** A stand-in for clamd that really speaks INSTREAM: finds `VIRUS-CONTOH` anywhere in the stream. Gives its address. */
export function useClamdUji(): () => string {
  let server: Server | undefined;
  let alamat = '';
  beforeAll(async () => {
    server = createServer((soket) => {
      let masuk = Buffer.alloc(0);
      soket.on('error', () => undefined);
      soket.on('data', (potong: Buffer) => {
        masuk = Buffer.concat([masuk, potong]);
        const isi = bacaInstream(masuk);
        if (isi) soket.end(isi.includes('VIRUS-CONTOH') ? 'stream: Contoh.Virus FOUND\0' : 'stream: OK\0');
      });
    });
    await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve));
    const di = server.address();
    alamat = typeof di === 'object' && di !== null ? `tcp://127.0.0.1:${di.port}` : '';
  });
  afterAll(() => new Promise((resolve) => server?.close(resolve)));
  return () => alamat;
}

/** The content once its end has come (a piece of length 0). */
function bacaInstream(masuk: Buffer): Buffer | undefined {
  const perintah = Buffer.from('zINSTREAM\0');
  if (masuk.length < perintah.length || !masuk.subarray(0, perintah.length).equals(perintah)) return undefined;
  const isi: Buffer[] = [];
  for (let i = perintah.length; i + 4 <= masuk.length;) {
    const panjang = masuk.readUInt32BE(i);
    if (panjang === 0) return Buffer.concat(isi);
    isi.push(masuk.subarray(i + 4, i + 4 + panjang));
    i += 4 + panjang;
  }
  return undefined;
}
