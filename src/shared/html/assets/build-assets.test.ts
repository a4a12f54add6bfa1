import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type BuiltAsset, buildAssets } from './build-assets.ts';

let folder: string;
let built: BuiltAsset[];
let css: string;
let kerja: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'betang-aset-'));
  built = await buildAssets(folder);
  css = readFileSync(join(folder, 'aset', fileOf('betang.css')), 'utf8');
  kerja = readFileSync(join(folder, 'aset', fileOf('kerja.css')), 'utf8');
});
afterAll(() => rmSync(folder, { recursive: true }));

const fileOf = (name: string): string => built.find((b) => b.name === name)?.file ?? '';

test('every variable of the design system that is used without a fallback is defined', () => {
  const defined = new Set([...(css + kerja).matchAll(/(--[\w-]+):/g)].map((m) => m[1]));
  const used = new Set([...(css + kerja).matchAll(/var\((--[\w-]+)\)/g)].map((m) => m[1]));
  // Set by the design system's own script, on elements that we do not use.
  const theirs = (name = ''): boolean => name.startsWith('--_');
  expect([...used].filter((name) => !defined.has(name) && !theirs(name))).toEqual([]);
});

test('nothing is loaded from another host, and fonts by their hashed names', () => {
  expect(css).not.toMatch(/url\(["']?https?:/);
  expect(css).toContain(`/aset/${fileOf('jakarta-400.woff2')}`);
});

test('a second build changes nothing and leaves nothing behind', async () => {
  const before = readdirSync(join(folder, 'aset')).toSorted();
  await buildAssets(folder);
  expect(readdirSync(join(folder, 'aset')).toSorted()).toEqual(before);
});

test('the compressed files are the same file', () => {
  expect(gunzipSync(readFileSync(join(folder, 'aset', `${fileOf('betang.css')}.gz`))).toString()).toBe(css);
});
