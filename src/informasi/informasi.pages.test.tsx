import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkHtml, render } from '../shared/html/test/check-html.ts';
import { openStage, type Stage } from '../shared/html/test/stage.ts';
import { examples } from './informasi.pages.examples.tsx';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage?.close());

describe.each(Object.entries(examples))('%s', (_, node) => {
  test('is valid HTML', async () => expect(await checkHtml(render(node).replace(/^<!doctype html>\s*/i, '<!DOCTYPE html>\n'))).toEqual([]));
  test.each([
    ['light', 360],
    ['dark', 1280],
  ] as const)('passes axe and fits the screen (%s, %i px)', async (scheme, width) => {
    await stage.show(node, { scheme, width });
    expect(await stage.axe()).toEqual([]);
    expect(await stage.page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
  });
});
