// Step of `npm run check`: what a migration of ours may not do.
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { findMigrationFaults } from './migration-rules.ts';

const folder = join(dirname(dirname(import.meta.dirname)), 'db', 'migrations');
const names = readdirSync(folder).sort();
const faults = findMigrationFaults(names.map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') })));
for (const { file, rule } of faults) process.stdout.write(`db/migrations/${file}: ${rule}\n`);
process.exitCode = faults.length > 0 ? 1 : 0;
