// Step of `npm run check`: the lock file is whole, so that `npm ci` takes it. With --lengkapi it is made whole.
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { completed, findMissing, lockSchema, rawSchema } from './lock-rules.ts';

const path = join(dirname(dirname(import.meta.dirname)), 'package-lock.json');
const text = readFileSync(path, 'utf8');
const missing = findMissing(lockSchema.parse(JSON.parse(text)));
if (process.argv.includes('--lengkapi')) {
  const found = rawSchema.parse(JSON.parse(text)); // keeps npm's order of fields, so that the change is small
  writeFileSync(path, `${JSON.stringify({ ...found, packages: completed(found.packages, missing) }, null, 2)}\n`);
} else if (missing.length > 0) {
  for (const { name, version } of missing) process.stdout.write(`package-lock.json: ${name}@${version} is missing\n`);
  process.stdout.write('mend it with: npm run lock\n');
  process.exitCode = 1;
}
