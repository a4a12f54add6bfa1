import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Folder of package.json, found upward from this file: right in `src/` and in the bundle under `dist/`. */
export const projectRoot: string = findRoot(import.meta.dirname);

function findRoot(from: string): string {
  if (existsSync(join(from, 'package.json'))) return from;
  const parent = dirname(from);
  if (parent === from) throw new Error('package.json not found above the program');
  return findRoot(parent);
}
