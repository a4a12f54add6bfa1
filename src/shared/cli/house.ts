import type { Logger } from 'pino';
import { selectBadan } from '../../badan/badan.ts';
import type { Config } from '../config/config.ts';
import { loadConfig } from '../config/load.ts';
import { StartRefused } from '../config/start-refused.ts';
import { type Db, openDb, type Trx, withBadan, withBadanWrite } from '../db/db.ts';
import { openHouse, type House } from '../db/open-house.ts';
import { buatLog } from '../log.ts';
import type { Badan } from '../web/konteks.ts';

export type CliKonteks = {
  badan: Badan;
  db: Db;
  house: House;
  config: Config;
  log: Logger;
  read: <T>(fn: (trx: Trx) => Promise<T>) => Promise<T>;
  write: <T>(fn: (trx: Trx) => Promise<T>) => Promise<T>;
};

/** Opens the database for one command and closes it after: joins a running program's, or starts the embedded one for the time. */
export async function withHouse<T>(fn: (opened: { db: Db; house: House; config: Config; log: Logger }) => Promise<T>): Promise<T> {
  const config = loadConfig(process.env);
  const log = buatLog('cli');
  const house = await openHouse(config, (line) => void process.stderr.write(`${line}\n`));
  const db = openDb({ url: house.databaseUrl, max: 4, onError: (err) => log.warn({ err }, 'database connection') });
  try {
    return await fn({ db, house, config, log });
  } finally {
    await db.destroy();
    await house.close();
  }
}

/** As `withHouse`, for one body: the one named by `--badan`, or the only one there is. */
export async function withHouseBadan<T>(slug: string | undefined, fn: (ctx: CliKonteks) => Promise<T>): Promise<T> {
  return withHouse(async (opened) => {
    const badan = chooseBadan(await selectBadan(opened.db), slug);
    return fn({
      ...opened,
      badan,
      read: (inner) => withBadan(opened.db, badan.id, inner),
      write: (inner) => withBadanWrite(opened.db, badan.id, inner),
    });
  });
}

function chooseBadan(all: readonly Badan[], slug: string | undefined): Badan {
  const names = all.map((badan) => badan.slug).join(', ');
  const chosen = slug === undefined && all.length === 1 ? all[0] : all.find((badan) => badan.slug === slug);
  if (chosen) return chosen;
  throw new StartRefused(
    'nilai_salah',
    all.length === 0 ? 'Belum ada badan publik di pemasangan ini.' : `--badan: sebutkan salah satu dari ${names}.`,
  );
}
