import { parseArgs } from 'node:util';
import { withHouse } from '../cli/house.ts';
import type { Command } from '../cli/command.ts';
import { holdDataFolder } from '../config/data-folder.ts';
import { openFileStore } from '../files/store.ts';
import { requireAdmin } from './require-admin.ts';
import { restore } from './restore.ts';

const HELP = `pemakaian: betang restore <folder>
Memulihkan cadangan ke BETANG_DATA yang kosong; Betang harus sedang berhenti. Semua sidik dibandingkan dahulu, lalu semuanya
dipulihkan atau tidak sama sekali. Sesudahnya jalankan: betang reindex.
`;

export const command: Command = {
  nama: 'restore',
  ringkas: 'memulihkan cadangan ke BETANG_DATA yang kosong',
  butuhDb: true,
  run: async (args) => {
    const { values, positionals } = parseArgs({ args, allowPositionals: true, options: { help: { type: 'boolean' } } });
    const [folder] = positionals;
    if (values.help === true || folder === undefined || positionals.length > 1) {
      process.stderr.write(HELP);
      return { exit: values.help === true ? 0 : 2, output: undefined };
    }
    const output = await withHouse(({ house, config }) => {
      holdDataFolder(config.data);
      return restore({ adminUrl: requireAdmin(house.adminUrl), store: openFileStore(config), data: config.data }, folder);
    });
    return { exit: 0, output: { folder, ...output, langkah_berikut: ['betang reindex'] } };
  },
};
