import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const run = fileURLToPath(new URL('./run.cjs', import.meta.url));

/** Starts `program` through runAsChild, as boot.cjs does, in a group of its own. */
function boot(program: string) {
  const code = `require(${JSON.stringify(run)}).runAsChild(process.execPath, ['-e', ${JSON.stringify(program)}])`;
  return spawn(process.execPath, ['-e', code], { stdio: ['ignore', 'pipe', 'inherit'], detached: true });
}

it('ends with the exit code of the program', async () => {
  expect(await once(boot('process.exit(7)'), 'exit')).toEqual([7, null]);
});

it('ends by the signal that killed the program', async () => {
  expect(await once(boot('process.kill(process.pid, "SIGKILL")'), 'exit')).toEqual([null, 'SIGKILL']);
});

const drains = 'process.on("SIGTERM", () => setTimeout(() => process.exit(3), 100)); setInterval(() => {}, 1000); console.log("siap")';

it('passes a signal on and waits for the program to finish', async () => {
  const child = boot(drains);
  await once(child.stdout, 'data');
  child.kill('SIGTERM');
  expect(await once(child, 'exit')).toEqual([3, null]);
});

it.skipIf(process.platform !== 'linux')('stops the program when npm was killed, shell between them or not', async () => {
  const inner = `require(${JSON.stringify(run)}).runAsChild(process.execPath, ['-e', ${JSON.stringify(drains)}])`;
  const npm = spawn('sh', ['-c', `sh -c '"$NODE" -e "$PROGRAM"; true' & wait`], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, NODE: process.execPath, PROGRAM: inner, npm_lifecycle_event: 'start' },
  });
  await once(npm.stdout, 'data');
  const closed = once(npm.stdout, 'close'); // the program holds it too: it closes when the last of them is gone
  npm.kill('SIGKILL');
  await closed;
});
