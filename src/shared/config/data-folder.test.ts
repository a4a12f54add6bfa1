import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { holdDataFolder, prepareDataFolder } from './data-folder.ts';

let dir = '';
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'betang-data-'));
});
afterEach(() => rmSync(dir, { recursive: true }));

it('makes the folder and leaves nothing of its trial', () => {
  prepareDataFolder(join(dir, 'a', 'b'));
  expect(readdirSync(join(dir, 'a', 'b'))).toEqual([]);
});

it('refuses in one line where a file stands in the way', () => {
  writeFileSync(join(dir, 'berkas'), '');
  expect(() => prepareDataFolder(join(dir, 'berkas'))).toThrow(/^BETANG_DATA: folder [^\n]*tidak dapat ditulisi[^\n]*$/);
});

it.skipIf(process.getuid?.() === 0)('refuses a folder of somebody else', () => {
  expect(() => prepareDataFolder('/betang-milik-orang')).toThrow(/^BETANG_DATA: /);
});

it('is for one running program', () => {
  holdDataFolder(dir);
  expect(() => holdDataFolder(dir)).toThrow(new RegExp(`sudah berjalan.*${process.pid}`));
});
