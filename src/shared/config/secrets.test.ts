import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { SECRETS_FILE, loadSecrets } from './secrets.ts';

let dir = '';
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'betang-rahasia-'));
});
afterEach(() => rmSync(dir, { recursive: true }));

it('makes secrets once, for the owner only, and reads the same again', () => {
  const first = loadSecrets(dir);
  expect(Buffer.from(first.brankas, 'base64url')).toHaveLength(32);
  expect(statSync(join(dir, SECRETS_FILE)).mode & 0o777).toBe(0o600);
  expect(loadSecrets(dir)).toEqual(first);
  expect(readdirSync(dir)).toEqual([SECRETS_FILE]);
});

it('keeps the old ones when a newer program wants one more', () => {
  const { kode, ...older } = loadSecrets(dir);
  writeFileSync(join(dir, SECRETS_FILE), JSON.stringify(older));
  const completed = loadSecrets(dir);
  expect(completed).toMatchObject(older);
  expect(completed.kode).not.toBe(kode);
  expect(JSON.parse(readFileSync(join(dir, SECRETS_FILE), 'utf8'))).toEqual(completed);
});

it('never makes new keys for an old database', () => {
  mkdirSync(join(dir, 'db'));
  writeFileSync(join(dir, 'db', 'PG_VERSION'), '18');
  expect(() => loadSecrets(dir)).toThrow(/hilang/);
});

it.each(['{', '[]', '{"akun": 7}'])('refuses a broken file and leaves it as it is (%j)', (text) => {
  writeFileSync(join(dir, SECRETS_FILE), text);
  expect(() => loadSecrets(dir)).toThrow(/rusak/);
  expect(readFileSync(join(dir, SECRETS_FILE), 'utf8')).toBe(text);
});
