import { expect, test } from 'vitest';
import { masaSusul } from './worker.ts';

test('a daily schedule that was missed at night is made up for, once; an hourly or weekly one is not', () => {
  expect(masaSusul('5 18 * * *')).toBe(26 * 3_600_000);
  expect(['17 * * * *', '*/5 * * * *', '0 23 * * 0', ''].map(masaSusul)).toEqual([0, 0, 0, 0]);
});
