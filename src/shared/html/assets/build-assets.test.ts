import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { render } from '../test/check-html.ts';
import { allExamples } from '../test/examples.ts';
import { pageExamples } from '../test/pictures.tsx';
import { type BuiltAsset, buildAssets } from './build-assets.ts';
import { pruneCss, unwritten } from './prune-css.ts';

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

describe('what the sheets leave out', () => {
  const pages = [...allExamples.flatMap((c) => c.examples), ...pageExamples].map(([name, node]): [string, string] => [name, render(node)]);
  const marks = unwritten.filter((mark) => /^\.[\w-]+$|^\[[\w-]+(=[\w"-]+)?\]$/.test(mark));

  test('is most of the list, so that this test means something', () => {
    expect(marks.length).toBeGreaterThan(unwritten.length - 8);
    expect(pages.length).toBeGreaterThan(200);
  });

  test.each(marks)('%s is written by no page and no component of ours', (mark) => {
    const [, name = '', value] = /^\[([\w-]+)(?:="?([\w-]+)"?)?\]$/.exec(mark) ?? [];
    const written = mark.startsWith('.')
      ? new RegExp(`class="(?:[^"]* )?${mark.slice(1)}(?:--[\\w-]+)?[ "]`)
      : new RegExp(value === undefined ? ` ${name}[ =>]` : ` ${name}="${value}"`);
    expect(pages.filter(([, html]) => written.test(html)).map(([page]) => page)).toEqual([]);
  });
});

describe('pruning', () => {
  test('takes a rule whose part is never written, keeps its neighbours and alternatives', () => {
    const css =
      '@layer a,b;@media print{.ds-icon{color:red}}.ds-tag,.ds-focus--inset:hover{color:red;--x:1;--y:2}.ds-card:not([data-icon]){top:0}';
    expect(pruneCss(css, new Set(['--y']))).toBe('@layer a,b;.ds-tag{color:red;--y:2}.ds-card:not([data-icon]){top:0}');
  });

  test('keeps what only one of several alternatives needs, and reads quoted braces and addresses as words', () => {
    const css = '.ds-input:is(:hover,[role=switch]){background:url(data:a;b,{c})}.q:before{content:"};"}';
    expect(pruneCss(css, new Set())).toBe(css);
  });
});
