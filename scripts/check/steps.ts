import { spawn } from 'node:child_process';

/** A named piece of the check; `run` gives its exit code and what it said. */
export type Step = { name: string; run: () => Promise<Outcome> };
export type Outcome = { code: number; output: string };

/** Runs a program with this Node and collects what it says. */
export function runNode(root: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Outcome> {
  return run(root, process.execPath, args, env);
}

export function run(root: string, program: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Outcome> {
  const { promise, resolve, reject } = Promise.withResolvers<Outcome>();
  const child = spawn(program, args, { cwd: root, env: { ...process.env, NO_COLOR: '1', ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.on('error', reject);
  child.on('close', (code) => resolve({ code: code ?? 1, output }));
  return promise;
}

/** Runs the steps one after another, each with a line of its name and time; gives the names of those that failed. */
export async function runSteps(steps: readonly Step[], say: (text: string) => void): Promise<string[]> {
  const failed: string[] = [];
  for (const { name, run: work } of steps) {
    const from = performance.now();
    const { code, output } = await work();
    const seconds = ((performance.now() - from) / 1000).toFixed(1);
    say(`${code === 0 ? 'ok   ' : 'GAGAL'} ${name} (${seconds} s)\n`);
    if (code === 0) continue;
    say(`${output.trimEnd().replace(/^/gm, '      ')}\n`);
    failed.push(name);
  }
  return failed;
}
