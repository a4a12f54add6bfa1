// `npm run check`: what continuous integration asks before the tests. `node boot.cjs check <name> …` runs only those steps.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { runSchema } from './check/run-schema.ts';
import { runNode, runSteps, type Step } from './check/steps.ts';

const root = dirname(import.meta.dirname);

/** The program of a package, as npm would link it. */
function bin(name: string, program = name): string {
  const found: unknown = JSON.parse(readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8'));
  const field = typeof found === 'object' && found !== null && 'bin' in found ? found.bin : undefined;
  const path: unknown = typeof field === 'string' ? field : Object.entries(field ?? {}).find(([key]) => key === program)?.[1];
  if (typeof path !== 'string') throw new Error(`package ${name} brings no program ${program}`);
  return join(root, 'node_modules', name, path);
}

/** What the compiler remembers between runs: the second check costs an eighth of the first. */
const TERINGAT = join(root, 'node_modules', '.cache', 'tsc.tsbuildinfo');

const steps: Step[] = [
  { name: 'tipe', run: () => runNode(root, [bin('typescript', 'tsc'), '--noEmit', '--incremental', '--tsBuildInfoFile', TERINGAT]) },
  { name: 'lint', run: () => runNode(root, [bin('oxlint'), '-f', 'unix']) },
  { name: 'format', run: () => runNode(root, [bin('oxfmt'), '--check']) },
  { name: 'kode-mati', run: () => runNode(root, [bin('knip'), '--no-progress']) },
  { name: 'impor', run: () => runNode(root, ['scripts/check/imports.ts']) },
  { name: 'kunci', run: () => runNode(root, ['scripts/check/lock.ts']) },
  { name: 'migrasi', run: () => runNode(root, ['scripts/check/migrations.ts']) },
  { name: 'skema', run: () => runSchema(root, ['--check']) },
];

const wanted = process.argv.slice(2);
const chosen = wanted.length === 0 ? steps : steps.filter(({ name }) => wanted.includes(name));
const failed = await runSteps(chosen, (text) => void process.stdout.write(text));
process.stdout.write(failed.length === 0 ? 'Semua pemeriksaan lulus.\n' : `Pemeriksaan gagal: ${failed.join(', ')}.\n`);
process.exitCode = chosen.length === 0 ? 2 : failed.length > 0 ? 1 : 0;
