import { brotliDecompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { fontFiles, INTI, perluLengkap, rentang } from './huruf.ts';

test.each(fontFiles().filter((f) => !f.name.includes('lengkap')))('$name draws every sign of the core, and nothing else', ({ content }) => {
  const wanted = rentang(INTI).flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, i) => from + i));
  expect([...signs(content)].toSorted((a, b) => a - b)).toEqual(wanted);
});

test('the whole Latin files wait for a letter with an accent', () => {
  expect(perluLengkap('Kamis, 6 Oktober 2025 – “Rp1.500.000” … 12 m² · 3×4')).toBe(false);
  expect(perluLengkap('Café')).toBe(true);
  // No font of ours draws it: the phone's own does, and nothing is fetched.
  expect(perluLengkap('日本 →')).toBe(false);
});

/** Code points that a WOFF2 file maps to glyphs: its tables are one Brotli stream, `cmap` in it as it is. */
function signs(woff2: Buffer): Set<number> {
  let at = 48;
  const number = (): number => {
    for (let value = 0; ;) {
      const byte = woff2[at++] ?? 0;
      value = value * 128 + (byte & 127);
      if (byte < 128) return value;
    }
  };
  let start = 0;
  let cmap = 0;
  for (let i = 0; i < woff2.readUInt16BE(12); i++) {
    const flags = woff2[at++] ?? 0;
    const tag = flags & 63;
    if (tag === 63) at += 4;
    const length = number();
    // Only glyf (10) and loca (11) are transformed, with version 0.
    const transformed = (tag === 10 || tag === 11) === flags < 64;
    if (tag === 0) cmap = start;
    start += transformed ? number() : length;
  }
  const tables = brotliDecompressSync(woff2.subarray(at, at + woff2.readUInt32BE(20)));
  return format4(tables.subarray(cmap));
}

function format4(cmap: Buffer): Set<number> {
  const found = new Set<number>();
  const at = Array.from({ length: cmap.readUInt16BE(2) }, (_, i) => cmap.readUInt32BE(8 + i * 8)).find((o) => cmap.readUInt16BE(o) === 4);
  if (at === undefined) throw new Error('no cmap of format 4');
  const double = cmap.readUInt16BE(at + 6);
  for (let i = 0; i < double; i += 2) {
    const end = cmap.readUInt16BE(at + 14 + i);
    const from = cmap.readUInt16BE(at + 16 + double + i);
    for (let code = from; code <= end && code !== 0xffff; code++) found.add(code);
  }
  return found;
}
