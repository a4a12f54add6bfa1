import { parseArgs } from 'node:util';
import { withHouse } from '../cli/house.ts';
import type { Command } from '../cli/command.ts';
import { openFileStore } from '../files/store.ts';
import { backup } from './backup.ts';
import { requireAdmin } from './require-admin.ts';

const HELP = `pemakaian: betang backup <folder>
Menyimpan satu cadangan utuh ke folder baru: semua tabel pada satu saat, berkas, dan kunci rahasia. Program boleh tetap berjalan.
Simpan cadangan di tempat yang aman: di dalamnya ada kunci yang membuka data pribadi.
`;

export const command: Command = {
  nama: 'backup',
  ringkas: 'menyimpan cadangan utuh ke folder baru',
  butuhDb: true,
  run: async (args) => {
    const { values, positionals } = parseArgs({ args, allowPositionals: true, options: { help: { type: 'boolean' } } });
    const [folder] = positionals;
    if (values.help === true || folder === undefined || positionals.length > 1) {
      process.stderr.write(HELP);
      return { exit: values.help === true ? 0 : 2, output: undefined };
    }
    const output = await withHouse(({ house, config }) =>
      backup({ adminUrl: requireAdmin(house.adminUrl), store: openFileStore(config), data: config.data, now: config.now }, folder),
    );
    return { exit: 0, output: { folder, ...output } };
  },
};
