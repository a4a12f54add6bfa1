import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { HasilCetak } from './cetak.ts';
import type { JawabanCetak, PesananCetak } from './cetakan.ts';

/** A letter takes about 10 ms; this bounds a hostile one, and a queue behind it. */
const BATAS_MS = 60_000;

type Menunggu = { selesai: (hasil: HasilCetak) => void; jam: NodeJS.Timeout };

/** Beside this file in `src/`, and beside the bundle in `dist/`. */
function programPath(): string {
  const source = join(import.meta.dirname, 'typst.child.ts');
  return existsSync(source) ? source : join(import.meta.dirname, 'typst.child.js');
}

/** One printing process with the letters it still owes. It keeps the program alive only while it owes one. */
export class ProsesCetak {
  hidup = true;
  dipakai = 0;
  readonly #child: ChildProcess;
  readonly #menunggu = new Map<number, Menunggu>();
  #pensiun = false;
  #galat = '';

  constructor() {
    this.#child = spawn(process.execPath, [programPath()], { stdio: ['ignore', 'ignore', 'pipe', 'ipc'], serialization: 'advanced' });
    // The answers come from our own program over our own pipe; their shape is its return type.
    this.#child.on('message', (message: JawabanCetak) => this.#answer(message));
    this.#child.stderr?.on('data', (chunk: Buffer) => (this.#galat = (this.#galat + chunk.toString()).slice(-2000)));
    this.#child.on('error', (error) => this.#end(error.message));
    this.#child.on('exit', (code, signal) => this.#end(`${signal ?? code}: ${this.#galat}`));
    this.#hold(false);
  }

  cetak(pesanan: Omit<PesananCetak, 'id'>): Promise<HasilCetak> {
    this.dipakai += 1;
    const id = this.dipakai;
    return new Promise((resolve) => {
      const jam = setTimeout(() => {
        this.#settle(id, { ok: false, alasan: 'terlalu_lama', rincian: `${BATAS_MS} ms` });
        this.#child.kill('SIGKILL');
      }, BATAS_MS);
      this.#menunggu.set(id, { selesai: resolve, jam });
      this.#hold(true);
      this.#child.send({ ...pesanan, id }, (error) => {
        if (error) this.#settle(id, { ok: false, alasan: 'proses_berhenti', rincian: error.message });
      });
    });
  }

  /** No more letters: it ends when those it owes are out. */
  pensiun(): void {
    this.#pensiun = true;
    if (this.#menunggu.size === 0 && this.#child.connected) this.#child.disconnect();
  }

  #answer({ id, ...hasil }: JawabanCetak): void {
    this.#settle(id, hasil);
  }

  #settle(id: number, hasil: HasilCetak): void {
    const waiting = this.#menunggu.get(id);
    if (!waiting) return;
    clearTimeout(waiting.jam);
    this.#menunggu.delete(id);
    if (this.#menunggu.size === 0) this.#hold(false);
    waiting.selesai(hasil);
    if (this.#pensiun) this.pensiun();
  }

  #end(rincian: string): void {
    this.hidup = false;
    for (const id of [...this.#menunggu.keys()]) this.#settle(id, { ok: false, alasan: 'proses_berhenti', rincian });
  }

  #hold(yes: boolean): void {
    if (yes) {
      this.#child.ref();
      this.#child.channel?.ref();
    } else {
      this.#child.unref();
      this.#child.channel?.unref();
    }
  }
}
