import { parseArgs } from 'node:util';
import pg from 'pg';
import { selectBadan } from '../badan/badan.ts';
import type { Command } from '../shared/cli/command.ts';
import { withHouse } from '../shared/cli/house.ts';
import { withBadan, withBadanWrite } from '../shared/db/db.ts';
import { muatDasar } from './contoh.actions.ts';
import { tanamSeed } from './seed.actions.ts';

const HELP = `pemakaian: betang seed --units <n> --informasi <n> --permohonan <n> [--random <bilangan>] [--badan <slug>]
Mengisi basis data kosong atau basis data latihan dengan data rekaan (contoh) untuk mengukur. Bilangan acak yang sama
pada hari yang sama membuat data yang sama; diminta lagi dengan jumlah lebih besar, data ditambah sampai jumlah itu.
Jangan dipakai pada basis data sungguhan: yang terbit dan yang tercatat di buku besar tidak dapat dihapus.
`;

const TERBANYAK = { unit: 10_000, informasi: 5_000_000, permohonan: 900_000 };

/** A whole number from 0 to `terbanyak`; undefined for anything else. */
function bilangan(text: string | undefined, terbanyak: number): number | undefined {
  if (text === undefined || !/^\d{1,9}$/.test(text)) return undefined;
  const value = Number(text);
  return value <= terbanyak ? value : undefined;
}

type Minta = { unit: number; informasi: number; permohonan: number; acak: number; badan: string | undefined };

/** `seed`: made-up units, items and cases in any number, for measuring. */
export const command: Command = {
  nama: 'seed',
  ringkas: 'mengisi basis data latihan dengan data rekaan untuk mengukur',
  butuhDb: true,
  run: async (argv) => {
    const { values } = parseArgs({
      args: [...argv],
      options: {
        units: { type: 'string' },
        informasi: { type: 'string' },
        permohonan: { type: 'string' },
        random: { type: 'string', default: '1' },
        badan: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    });
    const unit = bilangan(values.units, TERBANYAK.unit);
    const informasi = bilangan(values.informasi, TERBANYAK.informasi);
    const permohonan = bilangan(values.permohonan, TERBANYAK.permohonan);
    const acak = bilangan(values.random, 999_999_999);
    if (
      values.help === true ||
      unit === undefined ||
      informasi === undefined ||
      permohonan === undefined ||
      acak === undefined ||
      unit === 0
    ) {
      process.stderr.write(HELP);
      return { exit: values.help === true ? 0 : 2, output: undefined };
    }
    return seed({ unit, informasi, permohonan, acak, badan: values.badan });
  },
};

async function seed({ badan: slug, ...minta }: Minta): Promise<{ exit: 0 | 1; output: unknown }> {
  const mulai = performance.now();
  return withHouse(async ({ db, house, config }) => {
    if (config.production) return { exit: 1, output: { alasan: 'produksi' } };
    const ada = await selectBadan(db);
    const dikenal = slug === undefined ? (ada.length === 1 ? ada[0] : undefined) : ada.find((one) => one.slug === slug);
    if (!dikenal && ada.length > 0) return { exit: 1, output: { alasan: 'badan_tidak_jelas', badan: ada.map((one) => one.slug) } };
    if (!dikenal && house.adminUrl === undefined) return { exit: 1, output: { alasan: 'belum_ada_badan' } };
    const badan = dikenal ?? (await muatDasar({ adminUrl: house.adminUrl ?? '', db, config }));
    const hasil = await tanamSeed(
      {
        badan,
        config,
        read: (fn) => withBadan(db, badan.id, fn),
        write: (fn) => withBadanWrite(db, badan.id, fn),
        kabar: (jenis, sudah, dari) => void process.stderr.write(`${jenis} ${sudah} dari ${dari}\n`),
      },
      minta,
    );
    if (house.adminUrl !== undefined) await hitungStatistik(house.adminUrl);
    return { exit: 0, output: { ...hasil, acak: minta.acak, detik: Number(((performance.now() - mulai) / 1_000).toFixed(1)) } };
  });
}

/** The planner must know of a load of this size before the first page asks; autovacuum comes minutes later. */
async function hitungStatistik(adminUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    await client.query('analyze');
  } finally {
    await client.end();
  }
}
