// The built program as users run it, in a process group of its own, and what the kernel says of its memory and time.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';

export const akar = join(import.meta.dirname, '..', '..');

export type Rumah = { data: string; env: Readonly<Record<string, string>> };
export type Program = { port: number; pid: number; siapDetik: number; hentikan: () => Promise<void> };

const DIWARISI = ['PATH', 'HOME', 'LANG', 'TMPDIR', 'TZ'];

/** Nothing of this machine's settings reaches what is measured: no DATABASE_URL, no SMTP server. */
function lingkungan(rumah: Rumah): Record<string, string> {
  const kept = DIWARISI.flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]]]));
  return { ...Object.fromEntries(kept), BETANG_DATA: rumah.data, ...rumah.env };
}

const hidup = new Set<ChildProcess>();
/** Ends everything this run has started; called on every way out. */
export async function hentikanSemua(): Promise<void> {
  await Promise.all([...hidup].map((child) => akhiri(child)));
}

async function akhiri(child: ChildProcess): Promise<void> {
  hidup.delete(child);
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
  const gone = once(child, 'exit');
  process.kill(-child.pid, 'SIGINT');
  const timer = setTimeout(() => process.kill(-(child.pid ?? 0), 'SIGKILL'), 30_000);
  await gone;
  clearTimeout(timer);
}

async function portBebas(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address ? address.port : 0;
}

/** `npm start` (through boot.cjs, as a user does), until it says that it is ready. */
export async function mulaiProgram(rumah: Rumah, batasDetik = 180): Promise<Program> {
  const port = await portBebas();
  const dari = performance.now();
  const child = spawn('npm', ['start', '--silent'], {
    cwd: akar,
    env: { ...lingkungan(rumah), PORT: String(port) },
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  hidup.add(child);
  let keluaran = '';
  const siap = Promise.withResolvers<void>();
  child.stdout.on('data', (piece: Buffer) => {
    keluaran += piece.toString();
    if (keluaran.includes('Betang siap: ')) siap.resolve();
  });
  child.stderr.on('data', (piece: Buffer) => (keluaran += piece.toString()));
  child.once('exit', (code) => siap.reject(new Error(`npm start ended with ${code}:\n${keluaran.slice(-2_000)}`)));
  const timer = setTimeout(() => siap.reject(new Error(`not ready in ${batasDetik} s`)), batasDetik * 1_000);
  await siap.promise;
  clearTimeout(timer);
  const siapDetik = (performance.now() - dari) / 1_000;
  return { port, pid: mainDari(child.pid ?? 0), siapDetik, hentikan: () => akhiri(child) };
}

export type Keluar = { kode: number | null; stdout: string; stderr: string; detik: number };

/** A command of the program to its end; its messages go on to our standard error where `tampil`. */
export async function jalankan(rumah: Rumah, args: readonly string[], tampil = false): Promise<Keluar> {
  const dari = performance.now();
  const child = spawn('npm', ['run', '-s', 'betang', '--', ...args], {
    cwd: akar,
    env: lingkungan(rumah),
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  hidup.add(child);
  let [stdout, stderr] = ['', ''];
  child.stdout.on('data', (piece: Buffer) => (stdout += piece.toString()));
  child.stderr.on('data', (piece: Buffer) => {
    stderr += piece.toString();
    if (tampil) process.stderr.write(piece.toString().replace(/^/gm, '    '));
  });
  await once(child, 'close');
  hidup.delete(child);
  return { kode: child.exitCode, stdout, stderr, detik: (performance.now() - dari) / 1_000 };
}

/** A command that must succeed, with its JSON. */
export async function perintah(
  rumah: Rumah,
  args: readonly string[],
  tampil = false,
): Promise<{ hasil: Record<string, unknown>; detik: number }> {
  const { kode, stdout, stderr, detik } = await jalankan(rumah, args, tampil);
  if (kode !== 0) throw new Error(`betang ${args.join(' ')} ended with ${kode}: ${stdout}${stderr.slice(-2_000)}`);
  const hasil: unknown = JSON.parse(stdout.trim().split('\n').at(-1) ?? '{}');
  return { hasil: typeof hasil === 'object' && hasil !== null ? { ...hasil } : {}, detik };
}

/** A process of ours beside the program (the bare page). */
export function mulaiAnak(berkas: string): ChildProcess {
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', join(akar, 'bench', berkas)], {
    cwd: akar,
    detached: true,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  hidup.add(child);
  return child;
}

const baca = (path: string): string => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
};

/** Every process below this one, with its parent. */
function turunan(pid: number): number[] {
  const anak = new Map<number, number[]>();
  for (const name of readdirSync('/proc')) {
    const parent = /^PPid:\s*(\d+)/m.exec(/^\d+$/.test(name) ? baca(`/proc/${name}/status`) : '')?.[1];
    if (parent !== undefined) anak.set(Number(parent), [...(anak.get(Number(parent)) ?? []), Number(name)]);
  }
  const all: number[] = [];
  for (let next = [pid]; next.length > 0;) {
    const below = next.flatMap((one) => anak.get(one) ?? []);
    all.push(...below);
    next = below;
  }
  return all;
}

const baris = (pid: number): string => baca(`/proc/${pid}/cmdline`).replaceAll('\0', ' ');

/** The web process under `npm start`. */
function mainDari(pid: number): number {
  return turunan(pid).find((one) => baris(one).includes('dist/main.js')) ?? pid;
}

export type Memori = { web: number; pekerja: number; jumlah: number };

/** Pss in MB of web, and of the worker with its children; PostgreSQL is not counted. */
export function memori({ pid }: Program): Memori {
  const pss = (one: number): number => Number(/^Pss:\s*(\d+) kB/m.exec(baca(`/proc/${one}/smaps_rollup`))?.[1] ?? 0) / 1_024;
  const ours = turunan(pid).filter((one) => !/postgres/.test(baris(one)) && !/postgres/.test(tautan(one)));
  const web = Math.round(pss(pid));
  const pekerja = Math.round(ours.reduce((sum, one) => sum + pss(one), 0));
  return { web, pekerja, jumlah: web + pekerja };
}

const tautan = (pid: number): string => {
  try {
    return readlinkSync(`/proc/${pid}/exe`);
  } catch {
    return '';
  }
};

/** Seconds of processor that the program and its workers have used. */
function detikProsesor({ pid }: Program): number {
  const satu = (one: number): number => {
    const field = baca(`/proc/${one}/stat`)
      .replace(/^.*\) /s, '')
      .split(' ');
    return (Number(field[11] ?? 0) + Number(field[12] ?? 0)) / 100;
  };
  return [pid, ...turunan(pid)].reduce((sum, one) => sum + satu(one), 0);
}

/** Waits until the queue of the start is worked off: less than a tenth of a core over three seconds. */
export async function tungguTenang(program: Program, batasDetik: number): Promise<boolean> {
  const sampai = performance.now() + batasDetik * 1_000;
  while (performance.now() < sampai) {
    const before = detikProsesor(program);
    await new Promise((resolve) => setTimeout(resolve, 3_000));
    if (detikProsesor(program) - before < 0.3) return true;
  }
  return false;
}
