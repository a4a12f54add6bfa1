import { sql } from 'kysely';
import { z } from 'zod';
import type { Logger } from 'pino';
import type { Config } from '../config/config.ts';
import { type Db, type Trx, withBadan, withBadanWrite } from '../db/db.ts';

/** What a job handler gets; `read` and `write` are bound to the payload's body. */
export type JobKonteks = {
  badanId: string;
  db: Db;
  read: <T>(fn: (trx: Trx) => Promise<T>) => Promise<T>;
  write: <T>(fn: (trx: Trx) => Promise<T>) => Promise<T>;
  config: Config;
  now: Date;
  log: Logger;
  /** Aborts when the worker stops: long work leaves at a safe point and runs again later. */
  berhenti: AbortSignal;
};

const badanPayload = z.looseObject({ badan_publik_id: z.uuid() });

export type AnyJob = {
  nama: string;
  /** Cron line in the body's zone-less UTC (graphile-worker syntax); one job per body is enqueued then. */
  jadwal: string | undefined;
  jalankan: (payload: unknown, worker: { db: Db; config: Config; log: Logger; berhenti: AbortSignal }) => Promise<void>;
};

/** Declares a job: ids only in the payload, effect guarded by a unique row, since a job runs at least once. */
export function defineJob<S extends z.ZodType<{ badan_publik_id: string }>>(definition: {
  nama: string;
  payload: S;
  jadwal?: string;
  handle: (payload: z.output<S>, ctx: JobKonteks) => Promise<void>;
}): AnyJob {
  return {
    nama: definition.nama,
    jadwal: definition.jadwal,
    jalankan: async (raw, { db, config, log, berhenti }) => {
      const badanId = badanPayload.parse(raw).badan_publik_id;
      await definition.handle(definition.payload.parse(raw), {
        badanId,
        db,
        config,
        berhenti,
        read: (fn) => withBadan(db, badanId, fn),
        write: (fn) => withBadanWrite(db, badanId, fn),
        now: config.now(),
        log: log.child({ job: definition.nama, badan: badanId }),
      });
    },
  };
}

export type EnqueueOptions = { kunci: string; jadwal?: Date; antrean?: string; upaya?: number };

/**
 * Puts a job into the queue in the caller's transaction: it exists only if the transaction commits. The same `kunci`
 * replaces a waiting job. `antrean` names a serial queue. `upaya`: attempts with exponential backoff (default 25).
 */
export async function enqueue(
  trx: Trx,
  nama: string,
  payload: { badan_publik_id: string } & Record<string, string | number>,
  options: EnqueueOptions,
): Promise<void> {
  await sql`select antrean.masukkan(${nama}, ${JSON.stringify(payload)}::json, ${options.kunci}, ${options.jadwal ?? null}::timestamptz, ${options.antrean ?? null}, ${options.upaya ?? 25}::integer)`.execute(
    trx,
  );
}
