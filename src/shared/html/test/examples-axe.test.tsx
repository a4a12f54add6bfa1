import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { allExamples } from './examples.ts';
import { ExamplesPage } from './examples-page.tsx';
import { openStage, type Stage } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage?.close());

describe.each(['light', 'dark'] as const)('%s', (scheme) => {
  test.each(allExamples)('$name passes axe', async ({ name, examples }) => {
    await stage.show(<ExamplesPage name={name} examples={examples} />, { scheme, width: 360 });
    // Examples of one component stand together on a page, so an id may come twice here; the page tests look at that.
    const faults = (await stage.axe()).filter((f) => !f.startsWith('duplicate-id'));
    expect(faults).toEqual([]);
  });
});

test('axe itself finds what it must', async () => {
  await stage.show('<html lang="id"><head><title>x</title></head><body><main><h1>x</h1><img src="/a.svg"></main></body></html>');
  expect(await stage.axe()).not.toEqual([]);
});
