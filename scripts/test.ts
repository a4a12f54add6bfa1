// `npm test`: the unit and database tests, then the journeys in the browser. The last line counts them all.
// Arguments go to vitest as file filters; those under e2e/ choose the journeys only.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { addTallies, lineOf, tallyOf, type Tally } from './test/tally.ts';

const root = dirname(import.meta.dirname);
const filters = process.argv.slice(2);
const isJourney = (filter: string) => filter.startsWith('e2e');

const runs = [
  { config: 'vitest.config.ts', filters: filters.filter((filter) => !isJourney(filter)) },
  { config: 'e2e/vitest.config.ts', filters: filters.filter(isJourney) },
].filter((run) => filters.length === 0 || run.filters.length > 0);

async function runVitest(config: string, args: readonly string[]): Promise<Tally> {
  const folder = mkdtempSync(join(tmpdir(), 'betang-hasil-'));
  const report = join(folder, 'hasil.json');
  const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const child = spawn(process.execPath, [vitest, 'run', '--root', root, '--config', join(root, config), ...reporters, ...args], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const stop = (signal: NodeJS.Signals) => child.kill(signal);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, stop);
  const [code]: unknown[] = await once(child, 'exit');
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.off(signal, stop);
  const tally = tallyOf(readReport(report), code === 0);
  rmSync(folder, { recursive: true });
  return tally;
}

/** Undefined when the run ended before it could write one. */
function readReport(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined; // counted as a failure by tallyOf
  }
}

const tallies: Tally[] = [];
for (const run of runs) tallies.push(await runVitest(run.config, run.filters));
const total = addTallies(tallies);
process.stdout.write(`\n${lineOf(total)}\n`);
process.exitCode = total.failed > 0 ? 1 : 0;
