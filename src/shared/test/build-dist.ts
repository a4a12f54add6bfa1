import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { projectRoot } from '../root.ts';

/** Builds dist/ as the start does, in a process of its own. */
export function buildDist(): void {
  execFileSync(process.execPath, [join(projectRoot, 'scripts', 'build.mjs')], { stdio: ['ignore', 'inherit', 'inherit'] });
}
