// Step of `npm run check`: the lock file is whole, so that `npm ci` takes it. With --lengkapi it is made whole.
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { completed, findMissing, findUndecided, lockSchema, rawSchema } from './lock-rules.ts';

const root = dirname(dirname(import.meta.dirname));
const path = join(root, 'package-lock.json');
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
const { allowScripts } = z
  .object({ allowScripts: z.record(z.string(), z.boolean()) })
  .parse(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')));
for (const name of findUndecided(lockSchema.parse(JSON.parse(text)), allowScripts)) {
  process.stdout.write(`package.json: ${name} has an install script; approve or deny it by name in allowScripts\n`);
  process.exitCode = 1;
}
