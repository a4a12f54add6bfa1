// Step of `npm run check`: the import rules of style.md over all our sources. `import-debt.txt` is the debt in sight: what
// broke a rule when it was written down. New breaks fail; so does a line of the debt that is paid (take it out then).
// `node scripts/check/imports.ts --catat` writes the debt anew.
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readSources } from './import-graph.ts';
import { findFaults } from './import-rules.ts';

const root = dirname(dirname(import.meta.dirname));
const file = join(import.meta.dirname, 'import-debt.txt');
const found = [...new Set(findFaults(readSources(root)).map(({ path, rule }) => `${path}: ${rule}`))].sort();
if (process.argv.includes('--catat')) writeFileSync(file, `${found.join('\n')}\n`);
const debt = new Set(
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== ''),
);
const fresh = found.filter((line) => !debt.has(line));
const paid = [...debt].filter((line) => !found.includes(line));
for (const line of fresh) process.stdout.write(`${line}\n`);
for (const line of paid) process.stdout.write(`paid, take it out of import-debt.txt: ${line}\n`);
process.exitCode = fresh.length + paid.length > 0 ? 1 : 0;
