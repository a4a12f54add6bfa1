import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isInstalled, takeInstallLock } from './install.cjs';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'betang-pasang-'));
  mkdirSync(join(root, 'node_modules'));
});
afterEach(() => rmSync(root, { recursive: true }));

const wanted = {
  '': { name: 'x' },
  'node_modules/a': { version: '1.0.0', integrity: 'sha512-a' },
  'node_modules/alat': { version: '2.0.0', integrity: 'sha512-b', dev: true },
  'node_modules/lain': { version: '3.0.0', integrity: 'sha512-c', optional: true, os: ['aix'] },
};
const write = (name: string, packages: object) => writeFileSync(join(root, name), JSON.stringify({ packages }));
const THERE = 'node_modules/.package-lock.json';

describe('isInstalled', () => {
  it('is false without node_modules of its own lock, or with a half-written one', () => {
    write('package-lock.json', wanted);
    expect(isInstalled(root, true)).toBe(false);
    writeFileSync(join(root, THERE), '{"packages": {');
    expect(isInstalled(root, true)).toBe(false);
  });

  it('takes what npm install put there, and leaves out what is for another platform', () => {
    write('package-lock.json', wanted);
    write(THERE, { 'node_modules/a': wanted['node_modules/a'], 'node_modules/alat': wanted['node_modules/alat'] });
    expect(isInstalled(root, true)).toBe(true);
  });

  it('needs the tools of development only when asked', () => {
    write('package-lock.json', wanted);
    write(THERE, { 'node_modules/a': wanted['node_modules/a'] });
    expect([isInstalled(root, true), isInstalled(root, false)]).toEqual([false, true]);
  });

  it('sees a changed version', () => {
    write('package-lock.json', { 'node_modules/a': { version: '1.0.1', integrity: 'sha512-z' } });
    write(THERE, { 'node_modules/a': wanted['node_modules/a'] });
    expect(isInstalled(root, false)).toBe(false);
  });
});

describe('takeInstallLock', () => {
  it('takes over the lock of a killed install', () => {
    mkdirSync(join(root, '.betang-pasang'));
    writeFileSync(join(root, '.betang-pasang', 'pid'), '2147483646');
    const free = takeInstallLock(root);
    expect(readFileSync(join(root, '.betang-pasang', 'pid'), 'utf8')).toBe(String(process.pid));
    free();
    takeInstallLock(root)();
  });
});
