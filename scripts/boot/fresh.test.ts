import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { fingerprint } from './fresh.cjs';

it('changes with a changed, a new and a removed source, and only then', () => {
  const root = mkdtempSync(join(tmpdir(), 'betang-sumber-'));
  mkdirSync(join(root, 'src', 'unit'), { recursive: true });
  const file = join(root, 'src', 'unit', 'unit.ts');
  writeFileSync(file, 'a');
  const seen = [fingerprint(root)];
  expect(fingerprint(root)).toBe(seen[0]);
  writeFileSync(file, 'ab');
  seen.push(fingerprint(root));
  writeFileSync(join(root, 'src', 'baru.ts'), '');
  seen.push(fingerprint(root));
  rmSync(file);
  seen.push(fingerprint(root));
  expect(new Set(seen).size).toBe(4);
  rmSync(root, { recursive: true });
});
