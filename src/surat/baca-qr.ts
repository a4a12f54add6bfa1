import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

export type HasilQr = { ok: true; qr: string[] } | { ok: false; alasan: 'tidak_terbaca'; rincian: string };

const BATAS_MS = 60_000;

/**
 * What the QR codes on the pages of a file say. `mime` by content, as the file store knows it. The file is opened in a
 * process of its own with little memory; broken and hostile files come back as a value.
 */
export function bacaQr(path: string, mime: string): Promise<HasilQr> {
  const source = join(import.meta.dirname, 'qr.child.ts');
  const program = existsSync(source) ? source : join(import.meta.dirname, 'qr.child.js');
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      ['--max-old-space-size=512', program, path, mime],
      { timeout: BATAS_MS, killSignal: 'SIGKILL', maxBuffer: 1 << 20, env: {} },
      (error, stdout) => {
        if (error) resolve({ ok: false, alasan: 'tidak_terbaca', rincian: error.message.slice(0, 500) });
        else resolve({ ok: true, qr: z.array(z.string()).parse(JSON.parse(stdout)) });
      },
    );
  });
}
