import { type ChildProcess, spawn } from 'node:child_process';
import { setPriority } from 'node:os';
import { dirname, join } from 'node:path';
import type { Padanan } from '../analisis/singkatan.ts';
import { projectRoot } from '../../shared/root.ts';
import type { Penulis } from './indeks.ts';
import { type Jawaban, jawabanSchema, type Perintah } from './pesan-anak.ts';

type TanpaNomor<T> = T extends { nomor: number } ? Omit<T, 'nomor'> : never;

/** The writer died or was ended before it answered: what was asked may or may not be written. Asking again is safe. */
export class PenulisMati extends Error {}

/** `tahan(false)`: this process may end although the writer lives. */
export type PenulisAnak = Penulis & { pid: number; hidup: () => boolean; tahan: (ya: boolean) => void };

/** How the writer works. `borong`: builds an index that nobody uses yet; what it was given is safe only after `padatkan`. */
export type CaraTulis = { borong: boolean };

/**
 * Starts the writer of an index folder in a process of its own and opens the folder (made where missing). Every call
 * rejects with `PenulisMati` when that process is gone. The caller closes it; it also ends when its parent does.
 */
export async function mulaiPenulis(
  folder: string,
  padanan: readonly Padanan[],
  { borong }: CaraTulis = { borong: false },
): Promise<PenulisAnak> {
  const anak = mulai();
  const tanya = buildTanya(anak);
  await tanya({ jenis: 'buka', folder, padanan: padanan.map((one) => ({ ...one, nama: [...one.nama] })), borong });
  return {
    pid: anak.pid ?? 0,
    hidup: () => anak.connected && anak.exitCode === null && anak.signalCode === null,
    tahan: (ya) => tahan(anak, ya),
    tulis: async (butir) => {
      const jawaban = await tanya({
        jenis: 'tulis',
        butir: butir.map((one) => ({ ...one, format: [...one.format], halaman: [...one.halaman] })),
      });
      if (jawaban.jenis !== 'tertulis') throw new Error('writer answered out of turn');
      return jawaban;
    },
    hapus: async (informasi) => void (await tanya({ jenis: 'hapus', informasi: [...informasi] })),
    padatkan: async (penuh) => void (await tanya({ jenis: 'padatkan', penuh })),
    tutup: async () => {
      if (anak.connected) await tanya({ jenis: 'tutup' }).catch(() => undefined);
      if (anak.exitCode === null && anak.signalCode === null) await new Promise((resolve) => anak.once('exit', resolve));
    },
  };
}

function mulai(): ChildProcess {
  const here = import.meta.dirname;
  const script = import.meta.filename.endsWith('.ts') ? join(dirname(here), 'penulis.child.ts') : join(here, 'penulis.child.js');
  const anak = spawn(process.execPath, [script], {
    // No address, password or key of ours goes to the native engine; smaller parts of the text index hold memory down.
    env: { RUST_LOG: 'error', LANCE_FTS_NUM_SHARDS: '1', HOME: projectRoot },
    cwd: projectRoot,
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    serialization: 'advanced',
  });
  try {
    // Indexing waits behind the pages that people wait for.
    if (anak.pid !== undefined) setPriority(anak.pid, 10);
  } catch {
    // Gone already, or not allowed here: only the order of work changes.
  }
  return anak;
}

function tahan(anak: ChildProcess, ya: boolean): void {
  if (ya) {
    anak.ref();
    anak.channel?.ref();
  } else {
    anak.unref();
    anak.channel?.unref();
  }
}

function buildTanya(anak: ChildProcess): (perintah: TanpaNomor<Perintah>) => Promise<Jawaban> {
  const menunggu = new Map<number, { resolve: (jawaban: Jawaban) => void; reject: (error: Error) => void }>();
  let nomor = 0;
  let mati: Error | undefined;
  let galat = '';
  const gugurkan = (alasan: string): void => {
    mati ??= new PenulisMati(`penulis indeks berhenti (${alasan}) ${galat.slice(0, 500)}`.trim());
    for (const { reject } of menunggu.values()) reject(mati);
    menunggu.clear();
  };
  anak.stderr?.on('data', (chunk: Buffer) => {
    if (galat.length < 4_000) galat += chunk.toString('utf8');
  });
  anak.on('message', (pesan) => {
    const jawaban = jawabanSchema.parse(pesan);
    const waiting = menunggu.get(jawaban.nomor);
    menunggu.delete(jawaban.nomor);
    if (jawaban.jenis === 'gagal') waiting?.reject(new Error(jawaban.pesan));
    else waiting?.resolve(jawaban);
  });
  anak.once('error', (error) => gugurkan(error.message));
  anak.once('exit', (code, signal) => gugurkan(signal ?? `kode ${code}`));
  return (perintah) =>
    new Promise((resolve, reject) => {
      if (mati) return reject(mati);
      nomor += 1;
      menunggu.set(nomor, { resolve, reject });
      anak.send({ ...perintah, nomor }, (error) => {
        if (error) gugurkan(error.message);
      });
    });
}
