import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll } from 'vitest';
import { jobs as dokumenJobs } from '../../dokumen/dokumen.jobs.ts';
import { readKunciInduk } from '../../permohonan/brankas/amplop.ts';
import { insertOrang } from '../../permohonan/brankas/brankas.actions.ts';
import type { Config } from '../../shared/config/config.ts';
import { loadConfig } from '../../shared/config/load.ts';
import { type Trx, withBadan, withBadanWrite } from '../../shared/db/db.ts';
import { newId } from '../../shared/id.ts';
import type { AnyJob } from '../../shared/jobs/jobs.ts';
import { buatLog } from '../../shared/log.ts';
import { usePg } from '../../shared/test/pg.ts';
import { tutupCetak } from '../cetak.ts';
import { type KonteksSurat, konteksSurat } from '../konteks-surat.ts';
import { jobs as suratJobs } from '../surat.jobs.ts';

export type Permohonan = { permohonanId: string; orangId: string; nomor: string };

/** A database, a data folder and helpers for the tests of letters and notices. */
export function useRumahSurat(env: Record<string, string> = {}) {
  const t = usePg();
  let config: Config | undefined;
  let serial = 0;
  beforeAll(async () => {
    const data = await mkdtemp(join(tmpdir(), 'betang-uji-surat-'));
    const loaded = loadConfig({
      BETANG_DATA: data,
      BETANG_ORIGIN: 'http://ppid.contoh.id',
      BETANG_NOW: '2026-03-27T10:00:00+07:00',
      ...env,
    });
    config = { ...loaded, rahasia: { ...loaded.rahasia, brankas: randomBytes(32).toString('base64url') } };
  });
  afterAll(async () => {
    tutupCetak();
    if (config) await rm(config.data, { recursive: true, force: true });
  });
  const rumah = {
    t,
    config: (): Config => {
      if (!config) throw new Error('useRumahSurat(): inside a test only');
      return config;
    },
    k: (now = new Date('2026-03-27T03:00:00Z'), badanId = t().badanA): KonteksSurat =>
      konteksSurat({
        badan: { id: badanId, zona: 'Asia/Jakarta' },
        now,
        aktor: { jenis: 'petugas', id: 'akun-contoh' },
        config: rumah.config(),
      }),
    read: <T>(fn: (trx: Trx) => Promise<T>, badanId = t().badanA): Promise<T> => withBadan(t().db, badanId, fn),
    write: <T>(fn: (trx: Trx) => Promise<T>, badanId = t().badanA): Promise<T> => withBadanWrite(t().db, badanId, fn),
    /** A request with a person in the vault. */
    permohonan: async (
      kontak: { email?: string; telepon?: string } = { email: 'pemohon@contoh.id', telepon: '0812-0000-0001' },
      badanId = t().badanA,
    ): Promise<Permohonan> => {
      serial += 1;
      const nomor = `2026-${String(serial).padStart(6, '0')}`;
      const permohonanId = newId();
      const orangId = await rumah.write(
        (trx) =>
          insertOrang(
            trx,
            badanId,
            readKunciInduk(rumah.config().rahasia.brankas),
            { nama: 'Tambun Bungai Contoh', alamat: 'Jalan Contoh 1', ...kontak },
            new Date('2026-03-16T01:00:00Z'),
          ),
        badanId,
      );
      await t().admin(
        `insert into permohonan (badan_publik_id, id, nomor, orang_id, jenis_pemohon, kanal, sasaran, cara_memperoleh, kabari_lewat, keadaan, diterima_pada, dicatat_pada)
         values ($1, $2, $3, $4, 'perorangan', 'web', 'tidak_tahu', 'salinan', 'email', 'diproses', '2026-03-16T01:00:00Z', '2026-03-16T01:00:00Z')`,
        [badanId, permohonanId, nomor, orangId],
      );
      return { permohonanId, orangId, nomor };
    },
    /** Runs a job as the worker would. */
    job: async (nama: string, payload: Record<string, string>, extra: readonly AnyJob[] = [], badanId = t().badanA): Promise<void> => {
      const job = [...suratJobs, ...dokumenJobs, ...extra].find((j) => j.nama === nama);
      if (!job) throw new Error(nama);
      await job.jalankan(
        { badan_publik_id: badanId, ...payload },
        { db: t().db, config: rumah.config(), log: buatLog('uji'), berhenti: new AbortController().signal },
      );
    },
    /** Names of the jobs that wait with this id in their key. */
    antrean: async (id: string): Promise<string[]> =>
      (
        await t().admin<{ nama: string }>(
          `select t.identifier as nama from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id where j.key like '%' || $1 || '%' order by 1`,
          [id],
        )
      ).map((row) => row.nama),
    peristiwa: async (id: string): Promise<string[]> =>
      (await t().admin<{ jenis: string }>(`select jenis from peristiwa where berkas_id = $1 order by urutan`, [id])).map(
        (row) => row.jenis,
      ),
  };
  return rumah;
}
