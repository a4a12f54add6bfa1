import { availableParallelism } from 'node:os';
import { z } from 'zod';
import { bacaSetelan } from '../setelan/setelan.ts';
import type { FileStore } from '../shared/files/files.ts';
import { openFileStore } from '../shared/files/store.ts';
import { defineJob, type JobKonteks } from '../shared/jobs/jobs.ts';
import type { Dokumen } from './baris-dokumen.ts';
import {
  selectBelumSelesai,
  selectNomorHalaman,
  selectOptionalDokumen,
  selectOptionalKembar,
  selectTanpaSalinan,
  selectTeksHalaman,
} from './dokumen.queries.ts';
import { setelanBatas } from './dokumen.setelan.ts';
import { type BagianSembunyi, type Peringatan, tolakBerkas, type Tolak } from './dokumen.ts';
import { bacaBerkas, Dihentikan } from './ekstrak.ts';
import { salinHalaman, simpanGambar, simpanHalaman } from './halaman.actions.ts';
import { antrekan } from './antrean.actions.ts';
import { catatSaring } from './saring.actions.ts';
import { catatSalinan, penerimaSalinan } from './salinan.actions.ts';
import { selectBelumDisaring, selectSaring } from './saring.queries.ts';
import { saringTeks } from './saring/rules/temuan-saring.ts';
import { catatDipindai, catatDitolak, lanjutkan } from './keadaan.actions.ts';
import { ujiEicar } from './pindai/bawaan.ts';
import { pindaiDenganClamav } from './pindai/clamav.ts';

const payload = z.object({ badan_publik_id: z.uuid(), dokumen_id: z.uuid() });

/**
 * Scan: the virus scanner where one is configured (while it cannot be reached the file waits), then our own checks, which
 * open the file in the reading process; that run also draws the first page and reads every page that has a text layer.
 */
const pindai = defineJob({
  nama: 'dokumen_pindai',
  payload,
  handle: async ({ dokumen_id: id }, job) => {
    const dokumen = await job.read((trx) => selectOptionalDokumen(trx, job.badanId, id));
    if (dokumen?.keadaan !== 'diterima') return;
    const store = openFileStore(job.config);
    const pemeriksa = job.config.clamavUrl === undefined ? 'bawaan' : 'clamav';
    const perintah = { badanId: job.badanId, id, now: job.now, pemeriksa } as const;
    const hasil = await berhentiNanti(job, 'dokumen_pindai', id, () =>
      store.withLocal(job.badanId, dokumen.sha256, (path) => periksa(path, dokumen, store, job)),
    );
    if (hasil === 'nanti') return;
    await job.write((trx) => (hasil.ok ? catatDipindai(trx, { ...perintah, ...hasil }) : catatDitolak(trx, { ...perintah, tolak: hasil })));
    job.log.info({ dokumen: id, hasil: hasil.ok ? 'dipindai' : hasil.alasan }, 'file scanned');
  },
});

type HasilPeriksa = { ok: true; halaman: number; peringatan: readonly Peringatan[] } | Tolak;

async function periksa(path: string, dokumen: Dokumen, store: FileStore, job: JobKonteks): Promise<HasilPeriksa> {
  const { badanId, write } = job;
  if (job.config.clamavUrl !== undefined) {
    const virus = await pindaiDenganClamav(job.config.clamavUrl, path);
    if (!virus.bersih) return tolakBerkas('virus', virus.nama);
  }
  if (await ujiEicar(path)) return tolakBerkas('virus', 'EICAR');
  const kembar = await job.read((trx) => selectOptionalKembar(trx, badanId, dokumen));
  if (kembar) {
    await write((trx) => salinHalaman(trx, badanId, kembar, dokumen.id));
    return { ok: true, halaman: kembar.halaman ?? 0, peringatan: kembar.peringatan };
  }
  return baca(path, dokumen, store, job, { gambar: dokumen.gambar === null, utasOcr: 0 });
}

async function baca(
  path: string,
  dokumen: Dokumen,
  store: FileStore,
  job: JobKonteks,
  cara: { gambar: boolean; utasOcr: number; hanya?: number[] },
): Promise<HasilPeriksa> {
  const { badanId, read, write } = job;
  const [batas, lewati] = await read(
    async (trx) => [await bacaSetelan(trx, badanId, setelanBatas), await selectNomorHalaman(trx, badanId, dokumen.id)] as const,
  );
  const { tuangkan, ...halaman } = simpanHalaman(write, badanId, dokumen.id);
  const hasil = await bacaBerkas(
    { tugas: 'ekstrak', path, jenis: dokumen.jenis, batas, lewati, latar: true, berhenti: job.berhenti, ...cara },
    { ...halaman, gambar: (gambar) => simpanGambar(store, write, badanId, dokumen.id, gambar) },
  );
  await tuangkan();
  if (hasil.galat !== '') job.log.warn({ dokumen: dokumen.id, galat: hasil.galat }, 'reading process died');
  return hasil;
}

/** Pages a run: one large scan does not hold up the others. */
const SEKALI = 20;

/** OCR of the pages that have no text layer, some at a time, page by page, until none is left. */
const ekstrak = defineJob({
  nama: 'dokumen_ekstrak',
  payload,
  handle: async ({ dokumen_id: id }, job) => {
    const dokumen = await job.read((trx) => selectOptionalDokumen(trx, job.badanId, id));
    if (dokumen?.keadaan !== 'dipindai') return;
    const sudah = new Set(await job.read((trx) => selectNomorHalaman(trx, job.badanId, id)));
    const hanya = Array.from({ length: dokumen.halaman ?? 0 }, (_, i) => i + 1)
      .filter((nomor) => !sudah.has(nomor))
      .slice(0, SEKALI);
    if (hanya.length > 0) {
      const store = openFileStore(job.config);
      const cara = { gambar: false, utasOcr: Math.max(1, Math.min(2, availableParallelism() - 1)), hanya };
      const hasil = await berhentiNanti(job, 'dokumen_ekstrak', id, () =>
        store.withLocal(job.badanId, dokumen.sha256, (path) => baca(path, dokumen, store, job, cara)),
      );
      if (hasil === 'nanti') return;
      if (!hasil.ok) await menyerah(job, id, hanya, hasil);
    }
    await job.write((trx) => lanjutkan(trx, { badanId: job.badanId, id, now: job.now }));
  },
});

/**
 * The file passed its check and may be downloaded; that its scans cannot be read does not change that. A reader that died
 * before its first page says nothing about the pages: the job fails and is tried again.
 */
async function menyerah(job: JobKonteks, id: string, halaman: readonly number[], { alasan }: Tolak): Promise<void> {
  if (alasan === 'tidak_terbaca') throw new Error('the reading process died before a page');
  const simpan = simpanHalaman(job.write, job.badanId, id);
  for (const nomor of halaman) await simpan.gagal?.(nomor, alasan);
}

/** When the worker stops, the reading process is ended and the same job put back; what was read is kept. */
async function berhentiNanti<T>(
  job: JobKonteks,
  nama: 'dokumen_pindai' | 'dokumen_ekstrak' | 'dokumen_saring',
  id: string,
  fn: () => Promise<T>,
): Promise<T | 'nanti'> {
  try {
    return await fn();
  } catch (error) {
    if (!(error instanceof Dihentikan)) throw error;
    await job.write((trx) => antrekan(trx, job.badanId, nama, id));
    return 'nanti';
  }
}

/**
 * The release check: personal data on the pages and in what the file carries beside them, and the copy that may leave. A part that
 * cannot be opened holds the file, and so does a copy that cannot be made.
 */
const saring = defineJob({
  nama: 'dokumen_saring',
  payload,
  handle: async ({ dokumen_id: id }, job) => {
    const dokumen = await job.read((trx) => selectOptionalDokumen(trx, job.badanId, id));
    if (dokumen?.keadaan !== 'siap') return;
    // A file never changes; only newer rules look at it again.
    const sudah = (await job.read((trx) => selectSaring(trx, job.badanId, [id])))[0]?.sudah === true;
    if (sudah && dokumen.publik.keadaan !== 'menunggu') return;
    const hasil = await berhentiNanti(job, 'dokumen_saring', id, () => periksaLepas(dokumen, sudah ? 'salinan' : 'saring', job));
    if (hasil === 'nanti') return;
    const p = { badanId: job.badanId, id, now: job.now };
    await job.write(async (trx) => {
      if (dokumen.publik.keadaan === 'menunggu') await catatSalinan(trx, p, hasil.salinan);
      if (!sudah) await catatSaring(trx, p, saringTeks(await selectTeksHalaman(trx, job.badanId, id), hasil.sembunyi));
    });
    job.log.info({ dokumen: id, salinan: hasil.salinan.hasil }, 'file checked for release');
  },
});

async function periksaLepas(dokumen: Dokumen, tugas: 'saring' | 'salinan', job: JobKonteks) {
  const store = openFileStore(job.config);
  const sembunyi: BagianSembunyi[] = [];
  const batas = await job.read((trx) => bacaSetelan(trx, job.badanId, setelanBatas));
  const salinan = penerimaSalinan(store, job.badanId, batas.bita);
  try {
    const hasil = await store.withLocal(job.badanId, dokumen.sha256, (path) =>
      bacaBerkas(
        { tugas, path, jenis: dokumen.jenis, batas, latar: true, berhenti: job.berhenti },
        { ...salinan.penerima, sembunyi: (b) => void sembunyi.push(b) },
      ),
    );
    const tersimpan = await salinan.simpan(hasil);
    if (!hasil.ok && !salinan.mulai()) sembunyi.push({ jenis: 'tak_terbaca', halaman: null, tempat: '', teks: '' });
    return { sembunyi, salinan: tersimpan };
  } finally {
    await salinan.tutup();
  }
}

/** Every ten minutes: files that were read before there were public copies, or whose job gave up, some at a time. */
const salinanSapu = defineJob({
  nama: 'dokumen_salinan_sapu',
  payload: z.object({ badan_publik_id: z.uuid() }),
  jadwal: '*/10 * * * *',
  handle: async (_payload, job) => {
    for (const id of await job.read((trx) => selectTanpaSalinan(trx, job.badanId, 300)))
      await job.write((trx) => antrekan(trx, job.badanId, 'dokumen_saring', id));
  },
});

/** Once a day: what broken-off uploads left behind goes, and files whose jobs gave up (the scanner was away for days) are tried again. */
const sapu = defineJob({
  nama: 'dokumen_sapu',
  payload: z.object({ badan_publik_id: z.uuid() }),
  jadwal: '40 18 * * *',
  handle: async (_payload, job) => {
    const dibuang = await openFileStore(job.config).sweep(86_400_000);
    if (dibuang > 0) job.log.info({ dibuang }, 'left-over uploads removed');
    const sehariLalu = new Date(job.now.getTime() - 86_400_000);
    const tertinggal = await job.read((trx) => selectBelumSelesai(trx, job.badanId, sehariLalu));
    for (const { id, keadaan } of tertinggal)
      await job.write((trx) => antrekan(trx, job.badanId, keadaan === 'diterima' ? 'dokumen_pindai' : 'dokumen_ekstrak', id));
    for (const id of await job.read((trx) => selectBelumDisaring(trx, job.badanId, 2_000)))
      await job.write((trx) => antrekan(trx, job.badanId, 'dokumen_saring', id));
  },
});

export const jobs = [pindai, ekstrak, saring, salinanSapu, sapu];
