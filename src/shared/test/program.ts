import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { freePort } from '../postgres/free-port.ts';
import { projectRoot } from '../root.ts';

export type Program = {
  /** Base address without a slash at the end. */
  url: string;
  pid: number;
  output: () => string;
  /** Ctrl-C, as a terminal sends it: to the whole group. Resolves to the exit code. */
  stop: () => Promise<number | null>;
  /** The power goes out: nothing of the group can say goodbye. */
  kill: () => Promise<void>;
};

export type Ended = { code: number | null; stdout: string; stderr: string };

const INHERITED = ['PATH', 'HOME', 'LANG', 'TMPDIR', 'TZ'];

/** Only what the tests set reaches the program: a DATABASE_URL of the machine must not. */
function cleanEnv(env: Readonly<Record<string, string>>): Record<string, string> {
  const kept = INHERITED.flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]]]));
  return { ...Object.fromEntries(kept), ...env };
}

function launch(entry: string, args: readonly string[], env: Readonly<Record<string, string>>) {
  const child = spawn(process.execPath, ['--enable-source-maps', join(projectRoot, 'dist', entry), ...args], {
    cwd: projectRoot,
    env: cleanEnv(env),
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said = { stdout: '', stderr: '' };
  child.stdout.on('data', (chunk: Buffer) => (said.stdout += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (said.stderr += chunk.toString()));
  return { child, said };
}

/** Starts the built program on a free port and waits until it says that it is ready. */
export async function startProgram(env: Readonly<Record<string, string>>): Promise<Program> {
  const port = env['PORT'] ?? String(await freePort());
  const { child, said } = launch('main.js', [], { PORT: port, ...env });
  const ready = Promise.withResolvers<void>();
  child.stdout.on('data', () => {
    if (said.stdout.includes('Betang siap: ')) ready.resolve();
  });
  child.on('exit', (code) => ready.reject(new Error(`the program ended with ${code}: ${said.stdout}${said.stderr}`)));
  await ready.promise;
  const end = async (signal: NodeJS.Signals) => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const closed = once(child, 'close');
    process.kill(-(child.pid ?? 0), signal);
    await closed;
  };
  return {
    url: `http://127.0.0.1:${port}`,
    pid: child.pid ?? 0,
    output: () => `${said.stdout}${said.stderr}`,
    stop: async () => {
      await end('SIGINT');
      return child.exitCode;
    },
    kill: () => end('SIGKILL'),
  };
}

/** Runs one of the built programs to its end. */
export async function runProgram(entry: string, args: readonly string[], env: Readonly<Record<string, string>>): Promise<Ended> {
  const { child, said } = launch(entry, args, env);
  await once(child, 'close');
  return { code: child.exitCode, ...said };
}
