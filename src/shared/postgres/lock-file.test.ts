import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { tryLock, withLock } from './lock-file.ts';
import { ownId } from './process-id.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'betang-kunci-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

it('is held by one, and free again after', () => {
  const path = join(folder, 'kunci');
  const first = tryLock(path);
  expect(tryLock(path)).toEqual({ ok: false, pid: process.pid });
  if (first.ok) first.release();
  expect(tryLock(path).ok).toBe(true);
});

it.each(['2147483646-1', `${ownId}0`, ''])('is taken over from a holder that is gone (%j), leaving no file', (holder) => {
  const path = join(folder, 'kunci');
  writeFileSync(path, holder);
  expect(tryLock(path).ok).toBe(true);
  expect(readdirSync(folder)).toEqual(['kunci']);
});

it('lets one work at a time, also when one fails', async () => {
  let inside = 0;
  const work = async () => {
    inside += 1;
    await new Promise((done) => setTimeout(done, 5));
    expect(inside).toBe(1);
    inside -= 1;
    throw new Error('gagal');
  };
  const outcomes = await Promise.allSettled([1, 2, 3].map(() => withLock(join(folder, 'kunci'), work)));
  expect(outcomes.map((o) => o.status === 'rejected' && String(o.reason))).toEqual(Array(3).fill('Error: gagal'));
});
