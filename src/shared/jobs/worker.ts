import { Logger as QueueLogger, makeWorkerUtils, parseCronItems, run, type Runner, type TaskList } from 'graphile-worker';
import pg from 'pg';
import type { Logger } from 'pino';
import { sql } from 'kysely';
import type { Config } from '../config/config.ts';
import type { Db } from '../db/db.ts';
import { type AnyJob, enqueue } from './jobs.ts';
import { withBadanWrite } from '../db/db.ts';

export type WorkerDeps = { config: Config; db: Db; log: Logger; queueUrl: string; jobs: readonly AnyJob[]; concurrency?: number };

/** Runs the queue until `stop()`; running jobs finish or leave at a safe point. Jobs locked by an earlier life are freed. */
export async function startWorker({
  config,
  db,
  log,
  queueUrl,
  jobs,
  concurrency = 2,
}: WorkerDeps): Promise<{ stop: () => Promise<void> }> {
  const pgPool = new pg.Pool({ connectionString: queueUrl, max: concurrency + 4, options: '-c role=betang_antrean' });
  const onError = (error: Error): void => void log.warn({ err: error }, 'queue connection');
  pgPool.on('error', onError);
  pgPool.on('connect', (client) => client.on('error', onError));
  const stopping = new AbortController();
  const logger = new QueueLogger(() => (level, message) => void (level === 'error' ? log.error(message) : log.debug(message)));
  await freeLockedJobs(pgPool, logger);
  const runner: Runner = await run({
    pgPool,
    logger,
    concurrency,
    noHandleSignals: true,
    pollInterval: 1000,
    taskList: toTaskList(jobs, { config, db, log, berhenti: stopping.signal }),
    parsedCronItems: parseCronItems(
      jobs
        .filter((job) => job.jadwal !== undefined)
        .map((job) => ({ task: `${job.nama}:semua`, match: job.jadwal ?? '', options: { backfillPeriod: masaSusul(job.jadwal ?? '') } })),
    ),
  });
  return {
    stop: async () => {
      stopping.abort();
      await runner.stop();
      await pgPool.end();
    },
  };
}

const SEHARI_LEBIH_MS = 26 * 3_600_000;

/**
 * How far back a schedule that was missed is made up for: a machine that is switched off at night still publishes the root of the day
 * and does the day's work when it is on again. What comes oftener than daily comes again soon by itself.
 */
export const masaSusul = (jadwal: string): number => (/^\d+ \d+ \* \* \*$/.test(jadwal) ? SEHARI_LEBIH_MS : 0);

/** One worker process per database: whatever is still locked at start was held by a process that died. */
async function freeLockedJobs(pgPool: pg.Pool, logger: QueueLogger): Promise<void> {
  const utils = await makeWorkerUtils({ pgPool, logger });
  try {
    const { rows } = await pgPool.query<{ locked_by: string }>(
      `select distinct locked_by from graphile_worker._private_jobs where locked_by is not null
       union select distinct locked_by from graphile_worker._private_job_queues where locked_by is not null`,
    );
    if (rows.length > 0) await utils.forceUnlockWorkers(rows.map((row) => row.locked_by));
  } finally {
    await utils.release();
  }
}

function toTaskList(jobs: readonly AnyJob[], worker: { config: Config; db: Db; log: Logger; berhenti: AbortSignal }): TaskList {
  const tasks: TaskList = {};
  for (const job of jobs) {
    tasks[job.nama] = async (payload) => job.jalankan(payload, worker);
    if (job.jadwal !== undefined) tasks[`${job.nama}:semua`] = async () => fanOut(job, worker);
  }
  return tasks;
}

/** A scheduled job becomes one job per body. */
async function fanOut(job: AnyJob, { db, config }: { db: Db; config: Config }): Promise<void> {
  const { rows } = await sql<{ badan_publik_id: string }>`select badan_publik_id from daftar_badan()`.execute(db);
  const day = config.now().toISOString().slice(0, 16);
  for (const { badan_publik_id } of rows) {
    await withBadanWrite(db, badan_publik_id, (trx) =>
      enqueue(trx, job.nama, { badan_publik_id }, { kunci: `${job.nama}:${badan_publik_id}:${day}` }),
    );
  }
}
