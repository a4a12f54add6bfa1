import { parseArgs } from 'node:util';
import type { Command } from '../shared/cli/command.ts';
import { type CliKonteks, withHouseBadan } from '../shared/cli/house.ts';
import { bangunIndeks } from './bangun.actions.ts';
import { mesinDiSini } from './indeks/avx2.ts';

const SETIAP = 1_000;

/** `reindex [--badan <slug>]`: builds the search index anew while searching goes on, then moves to it. */
export const command: Command = {
  nama: 'reindex',
  ringkas: 'membangun ulang indeks pencarian',
  butuhDb: true,
  run: async (argv) => {
    const { values } = parseArgs({ args: argv, options: { badan: { type: 'string' }, help: { type: 'boolean', short: 'h' } } });
    if (values.help === true) {
      process.stderr.write('pemakaian: reindex [--badan <slug>]\n');
      return { exit: 0, output: undefined };
    }
    return withHouseBadan(values.badan, reindex);
  },
};

async function reindex(ctx: CliKonteks): Promise<{ exit: 0 | 1; output: unknown }> {
  const started = performance.now();
  const stop = new AbortController();
  process.once('SIGINT', () => stop.abort());
  const result = await bangunIndeks(
    { badanId: ctx.badan.id, read: ctx.read, write: ctx.write, config: ctx.config, mesin: mesinDiSini().mesin, berhenti: stop.signal },
    (done) => {
      if (done % SETIAP < 40) process.stderr.write(`${done} informasi\n`);
    },
  );
  const seconds = Number(((performance.now() - started) / 1_000).toFixed(1));
  if (!result.ok) return { exit: 1, output: { alasan: result.alasan, detik: seconds } };
  return { exit: 0, output: { informasi: result.informasi, dokumen: result.dokumen, versi: result.versi, detik: seconds } };
}
