import { expect, it } from 'vitest';
import { parsePostmasterFile, withoutOwner } from './postmaster-file.ts';

const text = '4711\n/d/db\n1795478212\n5432\n/d/db\n\n  5432001    196608\nready   \n';

it('reads what PostgreSQL writes', () => {
  expect(parsePostmasterFile(text)).toEqual({ pid: 4711, port: 5432, socketFolder: '/d/db', ready: true });
});

it.each(['', 'x\n', '-1\n', '0\n'])('makes nothing of %j', (broken) => {
  expect(parsePostmasterFile(broken)).toBeUndefined();
});

it('takes only the owner out, and leaves the shared memory key', () => {
  expect(withoutOwner(text).split('\n').slice(1)).toEqual(text.split('\n').slice(1));
  expect(parsePostmasterFile(withoutOwner(text))?.pid).toBeGreaterThan(4_194_304);
});
