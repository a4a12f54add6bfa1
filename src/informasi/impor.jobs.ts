import { z } from 'zod';
import { openFileStore } from '../shared/files/store.ts';
import { type AnyJob, defineJob, type JobKonteks } from '../shared/jobs/jobs.ts';
import { readTabel } from '../shared/tabel/read-tabel.ts';
import { type HasilImpor, imporInformasi } from './impor.actions.ts';
import { bacaSemua, bukaLembar, type Lembar } from './impor/buka.ts';
import type { Batch, PemetaanBatch } from './impor-batch.ts';
import { catatKemajuan, gagalkanBatch, pindahBatch, simpanHasil } from './impor-batch.actions.ts';
import { selectOptionalBatch } from './impor-batch.queries.ts';

const payload = z.object({ badan_publik_id: z.uuid(), impor_id: z.uuid() });
const CONTOH = 4;

/** Reads an uploaded list and rehearses its import: what the mapping page shows. */
const periksa = defineJob({
  nama: 'informasi_impor_periksa',
  payload,
  handle: async ({ impor_id: id }, job) => {
    const batch = await job.read((trx) => selectOptionalBatch(trx, job.badanId, id, undefined));
    if (batch?.keadaan !== 'diunggah') return;
    const lembar = await buka(job, batch);
    if (typeof lembar === 'string')
      return void (await job.write((trx) => gagalkanBatch(trx, { badanId: job.badanId, id, galat: lembar, pada: job.now })));
    const hasil = await impor(job, batch, lembar, true);
    await job.write((trx) =>
      simpanHasil(trx, { badanId: job.badanId, id, hasil, keadaan: 'diperiksa', pemetaan: gambarkan(lembar), pada: job.now }),
    );
  },
});

/** Does the import. A repeat after a crash starts over: the import's own transaction was taken back, and what went in is found again. */
const jalan = defineJob({
  nama: 'informasi_impor_jalan',
  payload,
  handle: async ({ impor_id: id }, job) => {
    const started = await job.write((trx) => pindahBatch(trx, { badanId: job.badanId, id }, ['antre', 'berjalan'], 'berjalan'));
    const batch = started ? await job.read((trx) => selectOptionalBatch(trx, job.badanId, id, undefined)) : undefined;
    if (!batch) return;
    const lembar = await buka(job, batch);
    if (typeof lembar === 'string')
      return void (await job.write((trx) => gagalkanBatch(trx, { badanId: job.badanId, id, galat: lembar, pada: job.now })));
    const hasil = await impor(job, batch, lembar, false);
    await job.write((trx) => simpanHasil(trx, { badanId: job.badanId, id, hasil, keadaan: 'selesai', pada: job.now }));
    job.log.info({ impor: id, dibuat: hasil.dibuat, diperbarui: hasil.diperbarui }, 'list imported');
  },
});

export const jobs: readonly AnyJob[] = [periksa, jalan];

/** The sheets of the kept file, read by the kept mapping where there is one; else why it cannot be read. */
async function buka(job: JobKonteks, batch: Batch): Promise<Lembar[] | string> {
  const file = await openFileStore(job.config).withLocal(job.badanId, batch.sha256, (path) => readTabel(path, batch.namaBerkas));
  if (!file.ok) return file.alasan;
  const lembar = bukaLembar(file.tabel);
  if (lembar.length === 0) return 'tanpa_kepala';
  return lembar.map((l) => {
    const kept = batch.pemetaan.find((p) => p.lembar === l.tabel.nama && p.bidang.length === l.pemetaan.length);
    return kept ? { ...l, pemetaan: kept.bidang } : l;
  });
}

async function impor(job: JobKonteks, { opsi, dibuatOleh, id }: Batch, lembar: readonly Lembar[], dryRun: boolean): Promise<HasilImpor> {
  const badan = await job.read((trx) =>
    trx.selectFrom('badan_publik').select(['nama', 'zona']).where('badan_publik_id', '=', job.badanId).executeTakeFirstOrThrow(),
  );
  const isi = bacaSemua(lembar, opsi.kategori ?? undefined);
  const kemajuan = async (dibaca: number): Promise<void> =>
    job.write((trx) => catatKemajuan(trx, { badanId: job.badanId, id, dibaca, jumlahBaris: isi.dibaca }));
  return (dryRun ? job.read : job.write)((trx) =>
    imporInformasi(trx, {
      badanId: job.badanId,
      namaBadan: badan.nama,
      zona: badan.zona,
      aktor: { jenis: 'petugas', id: dibuatOleh },
      akunId: dibuatOleh,
      pada: job.now,
      sebagai: opsi.sebagai,
      isi,
      dryRun,
      kemajuan,
      opsi: { unitId: opsi.unitId ?? undefined, unitLainId: opsi.unitLainId ?? undefined, daftar: opsi.daftar, sebagai: opsi.sebagai },
    }),
  );
}

function gambarkan(lembar: readonly Lembar[]): PemetaanBatch {
  return lembar.map(({ tabel, kepala, pemetaan }) => {
    const isi = tabel.baris.slice(kepala.mulai);
    const contoh = kepala.judul.map((_, c) =>
      [
        ...new Set(
          isi
            .slice(0, 200)
            .map((r) => (r.sel[c] ?? '').slice(0, 80))
            .filter((s) => s.trim() !== ''),
        ),
      ].slice(0, CONTOH),
    );
    return { lembar: tabel.nama, judul: [...kepala.judul], bidang: [...pemetaan], contoh, baris: isi.length };
  });
}
