import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { realpathSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { setPriority } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { projectRoot } from '../shared/root.ts';

/** Why the parent ended the process; `mati`: it ended by itself without having finished. */
export type Akhir = { alasan: 'selesai' | 'memori' | 'waktu' | 'mati' | 'dihentikan'; puncakMb: number; galat: string };

export type PilihanAnak = {
  /** The files (or their folder) that the process may read besides the program. */
  boleh: readonly string[];
  maksMb: number;
  /** Longest time without a word, and longest life, in seconds. */
  detikDiam: number;
  detikSeluruh: number;
  /** Runs behind everything else on the machine. */
  latar: boolean;
  berhenti: AbortSignal | undefined;
};

const HEAP_MB = 300;
const JEDA_MS = 100;

/**
 * Starts the reading process, gives it `perintah`, hands each message to `terima` in order, and ends it when it is too
 * large, silent too long or not wanted any more. Never throws for what happens to the process.
 */
export async function jalankanAnak(
  perintah: object,
  pilihan: PilihanAnak,
  terima: (pesan: unknown) => Promise<'lanjut' | 'selesai'>,
): Promise<Akhir> {
  const anak = mulai(pilihan.boleh);
  if (pilihan.latar) pelankan(anak);
  const akhir: Akhir = { alasan: 'mati', puncakMb: 0, galat: '' };
  const hentikan = (alasan: Akhir['alasan']): void => {
    if (akhir.alasan === 'mati') akhir.alasan = alasan;
    anak.kill('SIGKILL');
  };
  const selesai = new Promise<void>((resolve) => {
    anak.once('close', () => resolve());
    anak.once('error', (error) => {
      akhir.galat = error.message;
      resolve();
    });
  });
  anak.stderr?.on('data', (potong: Buffer) => {
    if (akhir.galat.length < 4_000) akhir.galat += potong.toString('utf8');
  });
  const jaga = awasi(anak, pilihan, akhir, hentikan);
  let rantai = Promise.resolve();
  let gagal: Error | undefined;
  anak.on('message', (pesan) => {
    jaga.terdengar();
    rantai = rantai
      .then(async () => {
        if (gagal || akhir.alasan !== 'mati') return;
        if ((await terima(pesan)) === 'selesai') akhir.alasan = 'selesai';
      })
      .catch((error: unknown) => {
        gagal = error instanceof Error ? error : new Error(String(error));
        hentikan('dihentikan');
      });
  });
  anak.send?.(perintah, () => undefined);
  await selesai;
  jaga.tutup();
  await rantai;
  if (gagal) throw gagal;
  return akhir;
}

function mulai(boleh: readonly string[]): ChildProcess {
  const [skrip, kode] = berkasProgram();
  const baca = [kode, realpathSync(join(projectRoot, 'node_modules')), join(projectRoot, 'package.json'), ...boleh];
  const anak = spawn(
    process.execPath,
    [
      '--permission',
      '--allow-worker',
      '--disable-warning=PERM0006',
      ...baca.map((path) => `--allow-fs-read=${path}`),
      `--max-old-space-size=${HEAP_MB}`,
      skrip,
    ],
    // An empty environment: no address, password or key of ours ever reaches the process that reads strangers' files.
    { env: {}, cwd: projectRoot, stdio: ['ignore', 'ignore', 'pipe', 'ipc'], serialization: 'json' },
  );
  return anak;
}

function pelankan(anak: ChildProcess): void {
  try {
    if (anak.pid !== undefined) setPriority(anak.pid, 10);
  } catch {
    // Gone already, or not allowed here: only the order of work changes.
  }
}

/** The child's program and the folder of its code: sources when we run from them, the bundle otherwise. */
function berkasProgram(): [string, string] {
  const sini = import.meta.dirname;
  if (import.meta.filename.endsWith('.ts')) return [join(sini, 'ekstrak.child.ts'), dirname(sini)];
  return [join(sini, 'ekstrak.child.js'), sini];
}

function awasi(
  anak: ChildProcess,
  p: PilihanAnak,
  akhir: Akhir,
  hentikan: (alasan: Akhir['alasan']) => void,
): { terdengar: () => void; tutup: () => void } {
  const lahir = performance.now();
  let terakhir = lahir;
  let mengukur = false;
  const periksa = async (): Promise<void> => {
    const kini = performance.now();
    if (kini - terakhir > p.detikDiam * 1_000 || kini - lahir > p.detikSeluruh * 1_000) return hentikan('waktu');
    if (mengukur || anak.pid === undefined) return;
    mengukur = true;
    const mb = await memoriMb(anak.pid);
    mengukur = false;
    akhir.puncakMb = Math.max(akhir.puncakMb, mb);
    if (mb > p.maksMb) hentikan('memori');
  };
  const jam = setInterval(() => void periksa(), JEDA_MS);
  const batal = (): void => hentikan('dihentikan');
  if (p.berhenti?.aborted) batal();
  p.berhenti?.addEventListener('abort', batal, { once: true });
  return {
    terdengar: () => {
      terakhir = performance.now();
    },
    tutup: () => {
      clearInterval(jam);
      p.berhenti?.removeEventListener('abort', batal);
    },
  };
}

const run = promisify(execFile);

/** Resident memory of a process in MB; 0 where it cannot be known (it has just ended). */
async function memoriMb(pid: number): Promise<number> {
  try {
    const statm = await readFile(`/proc/${pid}/statm`, 'utf8');
    return (Number(statm.split(' ')[1]) * 4_096) / 1_048_576;
  } catch {
    if (process.platform === 'linux') return 0;
    const ps = await run('ps', ['-o', 'rss=', '-p', String(pid)]).catch(() => undefined);
    return Number(ps?.stdout ?? 0) / 1_024;
  }
}
