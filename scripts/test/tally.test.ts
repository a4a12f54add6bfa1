import { expect, it } from 'vitest';
import { addTallies, lineOf, tallyOf } from './tally.ts';

const report = (passed: number, failed: number, files: unknown[] = []) => ({
  numPassedTests: passed,
  numFailedTests: failed,
  numPendingTests: 2,
  numTodoTests: 0,
  testResults: files,
});

it('counts what vitest counted', () => {
  expect(tallyOf(report(5, 1), false)).toEqual({ passed: 5, failed: 1, skipped: 2 });
});

it('counts a file that did not load', () => {
  expect(tallyOf(report(5, 0, [{ status: 'failed', assertionResults: [] }]), false).failed).toBe(1);
});

it.each([
  ['ended badly', report(5, 0), false],
  ['left no report', undefined, true],
  ['left half a report', { numPassedTests: 3 }, true],
])('is not green when the run %s', (_, found, endedWell) => {
  expect(tallyOf(found, endedWell).failed).toBe(1);
});

it('ends with the line of the contract', () => {
  const total = addTallies([
    { passed: 3, failed: 0, skipped: 0 },
    { passed: 4, failed: 1, skipped: 2 },
  ]);
  expect([lineOf(total), lineOf({ passed: 3, failed: 0, skipped: 0 })]).toEqual(['7 passed, 1 failed, 2 skipped', '3 passed, 0 failed']);
});
