import { expect, test } from 'vitest';
import { drawBars } from './bars-svg.ts';

const wanted = {
  bars: [
    { label: '1–3', value: 12, tone: 'accent' as const },
    { label: '>10', value: 3, tone: 'warning' as const },
  ],
  direction: 'standing' as const,
  width: 560,
  height: 220,
  format: String,
};

test('draws the same file for the same figures, without script, in the colours of the scheme', async () => {
  const light = await drawBars({ ...wanted, scheme: 'light' });
  expect(light).toMatch(/^<svg /);
  expect(light).toContain('>12<');
  expect(light).not.toMatch(/<script|<style| style=/);
  expect(await drawBars({ ...wanted, scheme: 'light' })).toBe(light);
  expect(await drawBars({ ...wanted, scheme: 'dark' })).not.toBe(light);
});
