import type { Command } from './command.ts';

/** A command of the contract that a later version brings: it says so, and nothing that calls it takes silence for success. */
export function belumAda(nama: string): Command {
  return {
    nama,
    ringkas: 'belum tersedia',
    butuhDb: false,
    run: async (argv) => {
      const asked = argv.includes('--help') || argv.includes('-h');
      process.stderr.write(`${asked ? 'pemakaian: ' : ''}betang ${nama}: belum tersedia pada versi ini\n`);
      return { exit: asked ? 0 : 2, output: undefined };
    },
  };
}
