import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import type { Logger } from 'pino';

export type Supervised = { stop: () => Promise<void> };

const RESTART_MS = 1_000;
const EARLY_MS = 10_000;
const EARLY_DEATHS = 5;

/**
 * Runs a program of ours beside this one and starts it again when it dies; it loads while `init` is still being made, and is
 * told as soon as that is there. Resolves when it first says it is ready; calls `giveUp` when it keeps dying right after its
 * start. `stop` lets it finish what it is doing.
 */
export async function supervise(input: { program: string; init: Promise<object>; log: Logger; giveUp: () => void }): Promise<Supervised> {
  let child: ChildProcess | undefined;
  let stopping = false;
  let early = 0;

  const launch = async (): Promise<void> => {
    const started = performance.now();
    const made = fork(input.program, { stdio: ['ignore', 'inherit', 'inherit', 'ipc'], execArgv: ['--enable-source-maps'] });
    child = made;
    // Where it never comes, the start was refused, and this program ends with all beside it.
    input.init.then(
      (init) => void (made.connected && made.send(init)),
      () => undefined,
    );
    made.once('exit', (code, signal) => {
      if (stopping) return;
      input.log.error({ code, signal, program: input.program }, 'a process ended and is started again');
      early = performance.now() - started < EARLY_MS ? early + 1 : 0;
      if (early >= EARLY_DEATHS) input.giveUp();
      else setTimeout(() => void (stopping || launch()), RESTART_MS);
    });
    await Promise.race([once(made, 'message'), once(made, 'exit')]);
  };
  await launch();

  return {
    stop: async () => {
      stopping = true;
      if (!child || child.exitCode !== null || child.signalCode !== null) return;
      const gone = once(child, 'exit');
      if (child.connected) child.send({ jenis: 'berhenti' });
      await gone;
    },
  };
}
