import { z } from 'zod';
import { bacaBanyak, type BerkasSendiri, catatGambar } from '../dokumen/baca-banyak.actions.ts';
import { selectTanpaGambar } from '../dokumen/dokumen.queries.ts';
import { openFileStore } from '../shared/files/store.ts';
import { gambarBerikut } from './gambar-contoh.ts';
import { setujui } from '../informasi/terbit.actions.ts';
import { defineJob } from '../shared/jobs/jobs.ts';

/** Publishes a submitted practice document once its file is scanned; until then the queue tries again. */
const terbit = defineJob({
  nama: 'contoh_terbit',
  payload: z.object({ badan_publik_id: z.uuid(), informasi_id: z.uuid(), akun_id: z.uuid() }),
  handle: async ({ informasi_id, akun_id }, ctx) => {
    const hasil = await ctx.write((trx) =>
      setujui(trx, {
        badanId: ctx.badanId,
        akunId: akun_id,
        keanggotaan: [{ peran: 'utama', unitId: null }],
        pada: ctx.now,
        id: informasi_id,
      }),
    );
    if (!hasil.ok && (hasil.alasan === 'berkas_belum_siap' || hasil.alasan === 'berkas_belum_disaring'))
      throw new Error('the file is not scanned yet');
    if (!hasil.ok && hasil.alasan !== 'keadaan_berubah') throw new Error(`practice item not published: ${hasil.alasan}`);
  },
});

const SEKALI = 40;

/** First pages of documents that were read before the house opened: some at a time in one process, the newest first. */
const gambar = defineJob({
  nama: 'contoh_gambar',
  payload: z.object({ badan_publik_id: z.uuid(), sebelum: z.uuid() }),
  handle: async ({ sebelum }, ctx) => {
    const dokumen = await ctx.read((trx) => selectTanpaGambar(trx, ctx.badanId, sebelum, SEKALI));
    const store = openFileStore(ctx.config);
    const dengan = async (sisa: typeof dokumen, file: BerkasSendiri[]): ReturnType<typeof bacaBanyak> => {
      const [satu, ...lain] = sisa;
      if (!satu) return bacaBanyak(file, true);
      return store.withLocal(ctx.badanId, satu.sha256, (path) =>
        dengan(lain, [...file, { path, jenis: satu.jenis, gambar: true, teks: false }]),
      );
    };
    const bacaan = await dengan(dokumen, []);
    for (const [i, { id }] of dokumen.entries()) {
      const drawn = bacaan[i]?.gambar;
      if (drawn) await catatGambar(store, ctx.write, { badanId: ctx.badanId, id }, drawn);
    }
    const terakhir = dokumen.at(-1);
    if (terakhir && dokumen.length === SEKALI) await ctx.write((trx) => gambarBerikut(trx, ctx.badanId, terakhir.id));
    ctx.log.info({ dokumen: dokumen.length }, 'first pages drawn');
  },
});

export const jobs = [terbit, gambar];
