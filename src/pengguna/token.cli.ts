import { parseArgs } from 'node:util';
import { withHouseBadan } from '../shared/cli/house.ts';
import { hariDi } from '../shared/hari.ts';
import { buatToken } from './pengguna.actions.ts';
import { selectKeanggotaan } from './pengguna.queries.ts';
import { bacaHak } from './sesi.ts';

const HELP = `pemakaian: betang token --akun <mail> --hak <daftar> [--badan <slug>]
Membuat token pribadi petugas untuk panggilan HTTP. --hak: hak dipisah koma, atau "semua" (semua hak peran itu).
`;

/** `token`: a personal token for the HTTP calls of an officer. */
export const command = {
  nama: 'token',
  ringkas: 'membuat token pribadi untuk panggilan HTTP petugas',
  butuhDb: true,
  run: async (argv: string[]): Promise<{ exit: 0 | 1 | 2; output: unknown }> => {
    const { values } = parseArgs({
      args: argv,
      options: { akun: { type: 'string' }, hak: { type: 'string' }, badan: { type: 'string' }, help: { type: 'boolean' } },
    });
    if (values.help === true || values.akun === undefined || values.hak === undefined) {
      process.stderr.write(HELP);
      return { exit: values.help === true ? 0 : 2, output: undefined };
    }
    const { hak, asing } = bacaHak(values.hak);
    if (asing.length > 0 || hak.length === 0) {
      process.stderr.write(`--hak: tidak dikenal: ${asing.join(', ') || '(kosong)'}\n`);
      return { exit: 2, output: undefined };
    }
    const email = values.akun.toLowerCase();
    return withHouseBadan(values.badan, async ({ badan, config, write }) =>
      write(async (trx) => {
        const now = config.now();
        const akun = await trx.selectFrom('akun.user').select('id').where('email', '=', email).executeTakeFirst();
        const peran = akun ? await selectKeanggotaan(trx, badan.id, akun.id, hariDi(badan.zona, now)) : [];
        if (!akun || peran.length === 0) return { exit: 1, output: { alasan: 'akun_tidak_berperan', akun: email } };
        const { token } = await buatToken(trx, { badanId: badan.id, akunId: akun.id, nama: 'dari baris perintah', hak, now });
        return { exit: 0, output: { token } };
      }),
    );
  },
};
