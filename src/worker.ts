import { z } from 'zod';
import { jobs } from './app.ts';
import { mesinDiSini } from './pencarian/indeks/avx2.ts';
import { pulihkanIndeks } from './pencarian/pulih.actions.ts';
import { loadConfig } from './shared/config/load.ts';
import { openDb } from './shared/db/db.ts';
import { startWorker } from './shared/jobs/worker.ts';
import { buatLog } from './shared/log.ts';

// The worker process: started by main.ts, told its database addresses over the channel (never by environment), stops
// when told or when the parent is gone. Ctrl-C reaches the whole group; here it is left to the parent, who drains first.
const initSchema = z.object({ jenis: z.literal('mulai'), databaseUrl: z.string(), queueUrl: z.string() });

process.on('SIGINT', () => undefined);
// The parent ended before it had anything to tell: its start was refused.
const sendiri = (): never => process.exit(0);
process.once('disconnect', sendiri);

const init = await new Promise<z.infer<typeof initSchema>>((resolve) => {
  process.once('message', (message) => resolve(initSchema.parse(message)));
});
process.off('disconnect', sendiri);
const config = loadConfig(process.env);
const log = buatLog('worker');
const db = openDb({ url: init.databaseUrl, max: 6, onError: (err) => log.warn({ err }, 'database connection') });
const worker = await startWorker({ config, db, log, queueUrl: init.queueUrl, jobs });

const hilang = await pulihkanIndeks(db, config, mesinDiSini().mesin);
if (hilang > 0) log.warn({ badan: hilang }, 'search index missing: building anew');

let stopping = false;
async function stop(): Promise<void> {
  if (stopping) return;
  stopping = true;
  await worker.stop();
  await db.destroy();
  process.exit(0);
}
process.on('message', () => void stop());
process.on('disconnect', () => void stop());
process.on('SIGTERM', () => void stop());
process.send?.({ jenis: 'siap' });
