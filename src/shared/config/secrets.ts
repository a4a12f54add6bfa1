import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Rahasia } from './config.ts';
import { StartRefused, codeOf } from './start-refused.ts';

const random = (bytes: number) =>
  z
    .string()
    .min(20)
    .prefault(() => randomBytes(bytes).toString('base64url'));

/** Missing secrets are made: a newer program may know more of them. */
const rahasiaSchema = z.object({
  akun: random(32),
  formulir: random(32),
  brankas: random(32),
  kode: random(32),
  basisData: z.object({ migrator: random(24), web: random(24), antrean: random(24) }).prefault({}),
});

export const SECRETS_FILE = 'rahasia.json';

/**
 * The secrets of this installation, made at the first start into a file that only its owner reads. When it is
 * gone while the database is there, the start is refused: new keys would lock away what the old ones sealed.
 */
export function loadSecrets(dir: string): Rahasia {
  const path = join(dir, SECRETS_FILE);
  if (!existsSync(path)) {
    if (existsSync(join(dir, 'db', 'PG_VERSION'))) {
      throw new StartRefused('nilai_salah', `Berkas ${path} hilang, padahal basis data memerlukannya; kembalikan dari cadangan.`);
    }
    putFirst(path, JSON.stringify(rahasiaSchema.parse({}), null, 2));
  }
  chmodSync(path, 0o600);
  const found = parse(path);
  const complete = rahasiaSchema.safeParse(found);
  if (!complete.success) throw new StartRefused('nilai_salah', `Berkas ${path} rusak; kembalikan dari cadangan.`);
  const text = JSON.stringify(complete.data, null, 2);
  if (text !== JSON.stringify(found, null, 2)) replace(path, text);
  return complete.data;
}

function parse(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** Two first starts at once agree on one file: link() does not overwrite. */
function putFirst(path: string, text: string): void {
  const draft = draftOf(path, text);
  try {
    linkSync(draft, path);
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error;
  } finally {
    rmSync(draft);
  }
}

function replace(path: string, text: string): void {
  renameSync(draftOf(path, text), path);
}

function draftOf(path: string, text: string): string {
  const draft = `${path}.${process.pid}.baru`;
  writeFileSync(draft, text, { mode: 0o600, flush: true });
  return draft;
}
