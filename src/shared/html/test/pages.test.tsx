import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildAssets, type BuiltAsset } from '../assets/build-assets.ts';
import { perluLengkap } from '../assets/huruf.ts';
import { checkHtml, render } from './check-html.ts';
import { examplePictures, pageExamples } from './pictures.tsx';
import { openStage, type Stage } from './stage.ts';

describe('every page example', () => {
  test.each(pageExamples)('%s is well-formed and keeps the content policy', async (_, node) => {
    expect(await checkHtml(render(node))).toEqual([]);
  });
});

describe('every page example in a browser', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage(examplePictures);
  });
  afterAll(() => stage?.close());

  test.each(pageExamples)('%s passes axe, light and dark, and is not wider than a phone', async (_, node) => {
    for (const scheme of ['light', 'dark'] as const) {
      await stage.show(node, { scheme, width: 360 });
      const faults = await stage.axe();
      expect({ scheme, faults }).toEqual({ scheme, faults: [] });
    }
    expect(await stage.page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360);
  });
});

describe('weight of the first view', () => {
  let built: BuiltAsset[];
  beforeAll(async () => {
    const folder = mkdtempSync(join(tmpdir(), 'betang-weight-'));
    built = await buildAssets(folder);
    rmSync(folder, { recursive: true });
  });

  // What citizens load; the officers' rooms bring a sheet of their own.
  test.each(pageExamples.filter(([, node]) => !render(node).includes('/aset/kerja.css')))(
    '%s: at most 50 kB compressed in all, 20 kB of it script',
    (_, node) => {
      const html = render(node);
      const publik = built.filter(
        (b) =>
          !b.name.startsWith('kerja.') &&
          (b.name !== 'permohonan.css' || html.includes('/aset/permohonan.css')) &&
          (!b.name.startsWith('jakarta-lengkap') || perluLengkap(html)),
      );
      const script = publik.filter((b) => b.name.endsWith('.js')).reduce((sum, b) => sum + b.gzip, 0);
      const assets = publik.reduce((sum, b) => sum + b.gzip, 0);
      // Pictures of ours that the page asks for at once; those further down are lazy, but count them all.
      const pictures = Object.entries(examplePictures)
        .filter(([address]) => address.startsWith('/grafik/') && !address.includes('gelap') && html.includes(address))
        .reduce((sum, [, svg]) => sum + gzipSync(svg).length, 0);
      expect(assets + pictures + gzipSync(html).length).toBeLessThanOrEqual(50_000);
      expect(script).toBeLessThanOrEqual(20_000);
    },
  );
});
