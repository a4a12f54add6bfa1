import { expect, it } from 'vitest';
import { makeClock } from './clock.ts';

it('runs on from where it was set', async () => {
  const now = makeClock(new Date('2020-02-29T23:59:59Z'));
  const first = now().getTime();
  await new Promise((done) => setTimeout(done, 20));
  const later = now().getTime();
  expect(new Date(first).toISOString()).toMatch(/^2020-02-29T23:59:59/);
  expect(later).toBeGreaterThan(first);
});

it('is the real time without a setting', () => {
  const before = Date.now();
  const shown = makeClock(undefined)().getTime();
  expect(shown).toBeGreaterThanOrEqual(before);
  expect(shown).toBeLessThanOrEqual(Date.now());
});
