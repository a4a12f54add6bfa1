import { expect, it } from 'vitest';
import { parseSource } from './import-graph.ts';
import { findFaults } from './import-rules.ts';

/** The faults of these files, as `path: rule`. */
function faults(files: Record<string, string>): string[] {
  return findFaults(Object.entries(files).map(([path, text]) => parseSource(path, text))).map(({ path, rule }) => `${path}: ${rule}`);
}

it('accepts what style.md allows', () => {
  expect(
    faults({
      'src/a/a.ts': `import { b } from '../b/b.ts'; import type { Db } from '../shared/db/db.ts'; import { createHash } from 'node:crypto';`,
      'src/a/a.actions.ts': `import { q } from '../b/b.queries.ts'; import { withBadan } from '../shared/db/db.ts'; import pg from 'pg';`,
      'src/a/a.peristiwa.ts': `import { defineJenis } from '../peristiwa/jenis.ts';`,
      'src/a/rules/x.ts': `import { a } from '../a.ts'; const d = new Date(0);`,
      'src/b/b.ts': `import type { A } from '../a/a.ts'; export type { A };`,
      'src/app.ts': `import { routes } from './a/a.routes.ts'; const now = Date.now();`,
    }),
  ).toEqual([]);
});

it.each([
  ['src/a/a.ts', `import { sql } from 'kysely';`, 'a pure file imports kysely'],
  ['src/a/a.ts', `import { readFileSync } from 'node:fs';`, 'a pure file imports node:fs'],
  ['src/a/a.ts', `import { x } from '../shared/web/route.ts';`, 'a pure file imports src/shared/web/route.ts'],
  ['src/a/rules/pasal-1.ts', `import { randomUUID } from 'node:crypto';`, 'a pure file imports node:crypto'],
  ['src/a/rules/pasal-1.ts', `export const now = () => new Date();`, 'reads clock or chance'],
  ['src/a/rules/pasal-1.ts', `export const n = Math.random();`, 'reads clock or chance'],
  ['src/a/a.actions.ts', `import { x } from '../b/dalam.ts';`, 'enters another slice past its doors: src/b/dalam.ts'],
  ['src/a/a.actions.ts', `import type { X } from '../b/rules/y.ts';`, 'enters another slice past its doors: src/b/rules/y.ts'],
  ['src/shared/html/x.ts', `import { a } from '../../a/a.ts';`, 'shared knows a slice: src/a/a.ts'],
  ['src/a/a.pages.tsx', `import { q } from './a.queries.ts';`, 'a page reads or acts: src/a/a.queries.ts'],
  ['src/a/a.ts', `export * from './b.ts';`, 'a barrel (export *): src/a/b.ts'],
])('%s refuses %s', (path, text, rule) => {
  expect(faults({ [path]: text })).toEqual([`${path}: ${rule}`]);
});

it('sees impurity through another file, and names the way', () => {
  const files = { 'src/a/a.ts': `import { h } from './h.ts';`, 'src/a/h.ts': `import pg from 'pg';` };
  expect(faults(files)).toEqual(['src/a/a.ts: a pure file imports pg (through src/a/h.ts)']);
});

it('finds a circle once, and lets types close one', () => {
  expect(faults({ 'src/a/x.ts': `import { y } from './y.ts';`, 'src/a/y.ts': `import { x } from './x.ts';` })).toEqual([
    'src/a/x.ts: a circle: src/a/x.ts → src/a/y.ts → src/a/x.ts',
  ]);
  expect(faults({ 'src/a/x.ts': `import { y } from './y.ts';`, 'src/a/y.ts': `import type { x } from './x.ts';` })).toEqual([]);
});
