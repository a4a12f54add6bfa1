// A bounded load on one address of the loopback: so many connections, each asking again as soon as it is answered. Plain
// sockets instead of a client library, because the generator shares the cores with what it measures.
import { connect, type Socket } from 'node:net';

export type Ukuran = {
  permintaan: number;
  detik: number;
  /** Answered per second. */
  laju: number;
  p50: number;
  p95: number;
  p99: number;
  terlama: number;
  /** Answers with another status than the one wanted, and connections that broke. */
  gagal: number;
  bita: number;
};

export type Beban = {
  port: number;
  /** Paths asked in turn; every connection starts elsewhere in the list. */
  jalur: readonly string[];
  sambungan: number;
  detik: number;
  /** Upper bound of requests, whatever the time says. */
  terbanyak?: number;
  kepala?: Readonly<Record<string, string>>;
  status?: number;
};

export type Catatan = { ms: number[]; gagal: number; bita: number; detik: number };

/** Runs the load and gives every latency, so that rounds can be put together before percentiles are taken. */
export async function bebani(b: Beban): Promise<Catatan> {
  const catatan: Catatan = { ms: [], gagal: 0, bita: 0, detik: 0 };
  const terbanyak = b.terbanyak ?? 1_000_000;
  const mulai = performance.now();
  const sampai = mulai + b.detik * 1_000;
  let terkirim = 0;
  const ambil = (): string | undefined => {
    if (performance.now() >= sampai || terkirim >= terbanyak) return undefined;
    const path = b.jalur[(terkirim * 7 + 3) % b.jalur.length];
    terkirim += 1;
    return path;
  };
  await Promise.all(Array.from({ length: b.sambungan }, () => satuSambungan(b, ambil, catatan)));
  catatan.detik = (performance.now() - mulai) / 1_000;
  return catatan;
}

async function satuSambungan(b: Beban, ambil: () => string | undefined, catatan: Catatan): Promise<void> {
  const status = `HTTP/1.1 ${b.status ?? 200} `;
  const kepala = Object.entries({ host: `127.0.0.1:${b.port}`, 'accept-encoding': 'gzip', ...b.kepala })
    .map(([name, value]) => `${name}: ${value}\r\n`)
    .join('');
  let putus = 0;
  for (let path = ambil(); path !== undefined && putus < 5;) {
    const socket = connect({ port: b.port, host: '127.0.0.1', noDelay: true });
    const baca = pembaca(socket);
    try {
      while (path !== undefined) {
        const dari = performance.now();
        socket.write(`GET ${path} HTTP/1.1\r\n${kepala}\r\n`);
        const jawaban = await baca();
        catatan.ms.push(performance.now() - dari);
        catatan.bita += jawaban.bita;
        if (!jawaban.kepala.startsWith(status)) catatan.gagal += 1;
        path = ambil();
        if (/\r\nconnection: close/i.test(jawaban.kepala)) break;
      }
    } catch {
      catatan.gagal += 1;
      putus += 1;
      path = ambil();
    } finally {
      socket.destroy();
    }
  }
}

type Jawaban = { kepala: string; bita: number };

/** Reads answers one by one from a socket: head, then as many bytes as it announces (or chunks to the last one). */
function pembaca(socket: Socket): () => Promise<Jawaban> {
  let data: Buffer = Buffer.alloc(0);
  let menunggu: { selesai: (j: Jawaban) => void; gagal: (e: Error) => void } | undefined;
  let putus: Error | undefined;
  const coba = (): void => {
    const satu = menunggu && potong(data);
    if (!menunggu || !satu) return;
    data = data.subarray(satu.panjang);
    const { selesai } = menunggu;
    menunggu = undefined;
    selesai({ kepala: satu.kepala, bita: satu.panjang });
  };
  const akhiri = (e: Error): void => {
    putus = e;
    menunggu?.gagal(e);
    menunggu = undefined;
  };
  socket.on('data', (piece: Buffer) => {
    data = data.length === 0 ? piece : Buffer.concat([data, piece]);
    coba();
  });
  socket.on('error', akhiri);
  socket.on('close', () => akhiri(new Error('closed')));
  socket.setTimeout(60_000, () => socket.destroy(new Error('no answer in a minute')));
  return () =>
    new Promise((selesai, gagal) => {
      if (putus) return gagal(putus);
      menunggu = { selesai, gagal };
      coba();
    });
}

function potong(data: Buffer): { kepala: string; panjang: number } | undefined {
  const akhir = data.indexOf('\r\n\r\n');
  if (akhir < 0) return undefined;
  const kepala = data.toString('latin1', 0, akhir + 2);
  const isi = /\r\ncontent-length: (\d+)/i.exec(kepala)?.[1];
  if (isi !== undefined) {
    const panjang = akhir + 4 + Number(isi);
    return data.length >= panjang ? { kepala, panjang } : undefined;
  }
  if (!/\r\ntransfer-encoding: chunked/i.test(kepala)) return { kepala, panjang: akhir + 4 };
  const tutup = data.indexOf('0\r\n\r\n', akhir + 4);
  return tutup < 0 ? undefined : { kepala, panjang: tutup + 5 };
}

/** Percentiles over all rounds of a measurement. */
export function ringkas(catatan: readonly Catatan[]): Ukuran {
  const ms = catatan.flatMap((c) => c.ms).sort((a, b) => a - b);
  const detik = catatan.reduce((sum, c) => sum + c.detik, 0);
  const ke = (bagian: number): number => Math.round((ms[Math.min(ms.length - 1, Math.floor(ms.length * bagian))] ?? 0) * 10) / 10;
  return {
    permintaan: ms.length,
    detik: Math.round(detik * 10) / 10,
    laju: Math.round(ms.length / Math.max(detik, 0.001)),
    p50: ke(0.5),
    p95: ke(0.95),
    p99: ke(0.99),
    terlama: ke(1),
    gagal: catatan.reduce((sum, c) => sum + c.gagal, 0),
    bita: ms.length === 0 ? 0 : Math.round(catatan.reduce((sum, c) => sum + c.bita, 0) / ms.length),
  };
}
