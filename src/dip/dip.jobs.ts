import { Readable } from 'node:stream';
import { z } from 'zod';
import { bunyikan } from '../notifikasi/lonceng.actions.ts';
import { hariDi } from '../shared/hari.ts';
import { openFileStore } from '../shared/files/store.ts';
import { formatTanggal } from '../shared/html/format.ts';
import { type AnyJob, defineJob, type JobKonteks } from '../shared/jobs/jobs.ts';
import { addDays } from '../shared/tanggal.ts';
import { selectKop } from '../surat/surat.queries.ts';
import { renderPdf } from '../surat/cetak.actions.ts';
import { jatuhTempoDip } from './dip.ts';
import { selectBarisDip, selectDitetapkan, selectOptionalDip } from './dip.queries.ts';
import { naskahDip } from './naskah-dip.ts';

const MAKS_PDF = 100_000_000;
/** A table on paper beyond this is nobody's reading; the spreadsheet has no limit. */
export const PALING_CETAK = 10_000;
const INGATKAN_SEBELUM = 30;

/** Draws Lampiran I, and reminds every half-year. */
export const jobs: readonly AnyJob[] = [
  defineJob({
    nama: 'dip_cetak',
    payload: z.object({ badan_publik_id: z.uuid(), dip_id: z.uuid() }),
    handle: (p, ctx) => cetak(p.dip_id, ctx),
  }),
  defineJob({
    nama: 'dip_pengingat',
    jadwal: '30 23 * * *',
    payload: z.object({ badan_publik_id: z.uuid() }),
    handle: (_, ctx) => ingatkan(ctx),
  }),
];

const ubah = (ctx: JobKonteks, id: string, nilai: { pdf_sha256?: string; pdf_ukuran?: number; pdf_galat: string | null }): Promise<void> =>
  ctx.write(async (trx) => {
    await trx.updateTable('dip').set(nilai).where('badan_publik_id', '=', ctx.badanId).where('id', '=', id).execute();
  });

/** Idempotent: the same decision gives the same bytes. */
async function cetak(id: string, ctx: JobKonteks): Promise<void> {
  const bahan = await ctx.read(async (trx) => {
    const dip = await selectOptionalDip(trx, ctx.badanId, id);
    if (!dip || dip.keadaan !== 'ditetapkan' || dip.pdf !== null || dip.jumlah > PALING_CETAK) return dip && { dip };
    const akun = [dip.ditetapkanOleh, dip.disetujuiOleh].flatMap((a) => a ?? []);
    const nama = await trx.selectFrom('akun.user').select(['id', 'name']).where('id', 'in', akun).execute();
    return {
      dip,
      nama: new Map(nama.map((n) => [n.id, n.name])),
      kop: await selectKop(trx, ctx.badanId),
      baris: await selectBarisDip(trx, ctx.badanId, id, { sesudah: 0, banyak: PALING_CETAK }),
    };
  });
  if (!bahan) return;
  if (!bahan.baris) {
    if (bahan.dip.jumlah > PALING_CETAK) await ubah(ctx, id, { pdf_galat: 'terlalu_panjang' });
    return;
  }
  const { dip, nama } = bahan;
  const tanggal = dip.tanggal ?? dip.per;
  const drawn = await renderPdf(
    naskahDip({
      kop: bahan.kop,
      nomor: dip.nomor ?? '',
      tanggal,
      tanggalKata: formatTanggal(tanggal, 'id', 'panjang'),
      jumlah: dip.jumlah,
      ppid: nama.get(dip.ditetapkanOleh ?? '') ?? '',
      atasan: nama.get(dip.disetujuiOleh ?? '') ?? '',
      baris: bahan.baris,
    }),
  );
  if (!drawn.ok) {
    await ubah(ctx, id, { pdf_galat: drawn.alasan });
    throw new Error(`dip ${id}: ${drawn.alasan} ${drawn.rincian}`);
  }
  const store = openFileStore(ctx.config);
  const staged = await store.stage(Readable.from([drawn.pdf]), { max: MAKS_PDF });
  if (!staged.ok) throw new Error(`decision not kept: ${staged.reason}`);
  try {
    await store.keep(ctx.badanId, staged.staged);
    await ubah(ctx, id, { pdf_sha256: staged.staged.sha256, pdf_ukuran: drawn.pdf.length, pdf_galat: null });
  } finally {
    await staged.staged.discard();
  }
}

/** Perki 1/2021 Pasal 45(7): a month before six months are over, once for each due day. */
async function ingatkan(ctx: JobKonteks): Promise<void> {
  await ctx.write(async (trx) => {
    const badan = await trx.selectFrom('badan_publik').select('zona').where('badan_publik_id', '=', ctx.badanId).executeTakeFirstOrThrow();
    const hari = hariDi(badan.zona, ctx.now);
    const [terakhir] = await selectDitetapkan(trx, ctx.badanId);
    const tempo = jatuhTempoDip(terakhir?.tanggal ?? undefined);
    if (tempo === undefined || addDays(tempo, -INGATKAN_SEBELUM) > hari) return;
    await bunyikan(trx, {
      badanId: ctx.badanId,
      now: ctx.now,
      templat: 'dip_jatuh_tempo',
      data: { nomor: '', tanggal: tempo },
      jalur: '/kerja/dip',
      kunci: `dip_jatuh_tempo:${tempo}`,
      untuk: { peran: 'utama', hariIni: hari },
    });
  });
}
