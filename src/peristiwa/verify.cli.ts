import { parseArgs } from 'node:util';
import { selectBadan } from '../badan/badan.ts';
import { withHouse } from '../shared/cli/house.ts';
import { withBadanSnapshot } from '../shared/db/db.ts';
import { verifikasiBadan } from './akar.actions.ts';
import { gabungHasil } from './verifikasi.ts';

const HELP = `pemakaian: betang verify [--badan <slug>]
Memeriksa buku besar peristiwa: rantai setiap berkas, kepala rantai, dan akar harian yang sudah diterbitkan.
`;

/** `verify`: proves the ledger of every body (or one); exit 1 names what is damaged. */
export const command = {
  nama: 'verify',
  ringkas: 'memeriksa keutuhan buku besar peristiwa',
  butuhDb: true,
  run: async (argv: string[]): Promise<{ exit: 0 | 1 | 2; output: unknown }> => {
    const { values } = parseArgs({ args: argv, options: { badan: { type: 'string' }, help: { type: 'boolean' } } });
    if (values.help === true) {
      process.stderr.write(HELP);
      return { exit: 0, output: undefined };
    }
    return withHouse(async ({ db }) => {
      const bodies = (await selectBadan(db)).filter((badan) => values.badan === undefined || badan.slug === values.badan);
      if (values.badan !== undefined && bodies.length === 0) return { exit: 1, output: { alasan: 'badan_tidak_ada', badan: values.badan } };
      const results = [];
      for (const badan of bodies)
        results.push({ badan: badan.slug, hasil: await withBadanSnapshot(db, badan.id, (trx) => verifikasiBadan(trx, badan.id)) });
      const output = gabungHasil(results);
      return { exit: output.utuh ? 0 : 1, output };
    });
  },
};
