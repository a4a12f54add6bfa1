import { join } from 'node:path';
import { buatApp } from './app.ts';
import { holdDataFolder } from './shared/config/data-folder.ts';
import { muatContoh } from './contoh/contoh.actions.ts';
import { mesinDiSini } from './pencarian/indeks/avx2.ts';
import { muatAkun } from './pengguna/akun.ts';
import { loadConfig } from './shared/config/load.ts';
import { StartRefused } from './shared/config/start-refused.ts';
import { openHouse } from './shared/db/open-house.ts';
import { requireFileStore } from './shared/files/store.ts';
import { buatLog } from './shared/log.ts';
import { supervise } from './shared/process/supervised.ts';
import { projectRoot } from './shared/root.ts';
import { listen, refuseBusyPort } from './shared/web/listen.ts';

const say = (line: string): void => void process.stderr.write(`${line}\n`);

async function start(): Promise<void> {
  const config = loadConfig(process.env);
  // A file store that cannot be used refuses the start, not the first upload.
  await requireFileStore(config);
  const log = buatLog('web');
  await refuseBusyPort(config);
  holdDataFolder(config.data);
  let exitCode = 0;
  let stop = (): void => process.exit(exitCode);
  // The worker and the library of accounts load while the database starts.
  const kabar = Promise.withResolvers<object>();
  const pekerja = supervise({
    program: join(projectRoot, 'dist', 'worker.js'),
    log,
    init: kabar.promise,
    giveUp: () => {
      exitCode = 1;
      say('Proses pekerja berulang kali berhenti; Betang dihentikan. Lihat catatan di atas.');
      stop();
    },
  });
  muatAkun().catch(() => undefined);
  const house = await openHouse(config, say);
  if (mesinDiSini().alasan === 'tanpa_avx2')
    say('Prosesor ini tanpa AVX2: pencarian memakai PostgreSQL, lebih sederhana. /readyz menandainya.');
  const app = await buatApp({ config, databaseUrl: house.databaseUrl, log });
  if (config.seed === 'contoh' && house.adminUrl !== undefined)
    await muatContoh({ adminUrl: house.adminUrl, db: app.db, akun: app.akun, config, say });
  kabar.resolve({ jenis: 'mulai', databaseUrl: house.databaseUrl, queueUrl: house.queueUrl });
  const worker = await pekerja;
  const akhiri = async (): Promise<void> => {
    say('Menyelesaikan yang sedang berjalan …');
    await app.close();
    await worker.stop();
    await house.close();
    process.exit(exitCode);
  };
  let berhenti: Promise<void> | undefined;
  stop = () => void (berhenti ??= akhiri());
  process.on('SIGINT', () => stop());
  process.on('SIGTERM', () => stop());
  await listen(app.server, config);
  process.stdout.write(
    `Betang siap: ${config.origin ?? `http://${config.host === '127.0.0.1' ? 'localhost' : config.host}:${config.port}`}\n`,
  );
}

try {
  await start();
} catch (error) {
  if (!(error instanceof StartRefused)) throw error;
  say(error.message);
  process.exit(1);
}
