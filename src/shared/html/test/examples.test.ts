import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkHtml, render } from './check-html.ts';
import { allExamples } from './examples.ts';

test('every component has examples', () => {
  const folders = readdirSync(new URL('../components/', import.meta.url), { withFileTypes: true }).filter((d) => d.isDirectory());
  expect(folders.map((f) => f.name).filter((name) => !allExamples.some((e) => e.name === name))).toEqual([]);
});

describe.each(allExamples)('$name', ({ examples }) => {
  test.each(examples)('%s', async (_, node) => {
    expect(await checkHtml(render(node))).toEqual([]);
  });
});

test('the check itself finds what it must', async () => {
  expect(await checkHtml('<p style="color:red">x</p>')).not.toEqual([]);
  expect(await checkHtml('<script>1</script>')).not.toEqual([]);
  expect(await checkHtml('<p onclick="x()">x</p>')).not.toEqual([]);
  expect(await checkHtml('<p aria-descibedby="x">x</p>')).not.toEqual([]);
});
