import { z } from 'zod';
import type { Trx } from '../../shared/db/db.ts';
import type { Balasan } from '../../shared/web/balasan.ts';
import type { Konteks } from '../../shared/web/konteks.ts';
import { type AnyRoute, route } from '../../shared/web/route.ts';
import { banyak } from '../isian.ts';
import { CARA_BAYAR, CARA_MENGIRIM } from '../istilah.ts';
import { mintaPembayaran, serahkan, terimaPembayaran } from '../jawaban.actions.ts';
import { selectBahan } from './bahan.queries.ts';
import { jawab } from './kasus.routes.ts';
import { tampilKasus } from './kasus.halaman.ts';
import { galatDari, type HasilLangkah, pelakuDari, ubahKasus } from './kerja-bantu.ts';
import { BUKTI_SERAH } from './serah.pages.tsx';

const nomor = z.object({ nomor: z.string().max(40) });
const teks = z.string().trim().max(60).catch('').default('');

const bodySerah = z.object({
  cara: z.enum(['dilihat', ...CARA_MENGIRIM]),
  berkas: banyak(z.uuid()).catch([]),
  bukti: z.enum(BUKTI_SERAH),
  rujukan: teks,
});

/** Payment and handing over, after the grant. */
export const ruteSerah: readonly AnyRoute[] = [
  route({
    method: 'POST',
    path: '/kerja/permohonan/:nomor/pembayaran',
    perlu: 'permohonan:putuskan',
    peristiwa: 'permohonan_pembayaran_diminta',
    params: nomor,
    body: z.object({ jumlah: teks }),
    handle: async ({ ctx, params: p, body }) => {
      const jumlah = Number(body.jumlah.replaceAll(/[.\s]|^Rp/g, ''));
      const hasil = await ubahKasus(ctx, p.nomor, (trx, id) => mintaPembayaran(trx, pelakuDari(ctx), id, jumlah));
      return jawab(ctx, p.nomor, hasil, 'jumlah', body);
    },
  }),
  route({
    method: 'POST',
    path: '/kerja/permohonan/:nomor/pembayaran/diterima',
    perlu: 'permohonan:proses',
    peristiwa: 'permohonan_pembayaran_diterima',
    params: nomor,
    body: z.object({ cara_bayar: z.enum(CARA_BAYAR), kuitansi: teks }),
    onInvalid: ({ ctx, params: p }) => tampilKasus(ctx, p.nomor, { galat: [galatDari(ctx, 'cara_bayar_wajib', 'cara_bayar')] }),
    handle: async ({ ctx, params: p, body }) => {
      const m = { cara: body.cara_bayar, kuitansi: body.kuitansi };
      const hasil = await ubahKasus(ctx, p.nomor, (trx, id) => terimaPembayaran(trx, pelakuDari(ctx), id, m));
      return jawab(ctx, p.nomor, hasil, 'kuitansi', body);
    },
  }),
  route({
    method: 'POST',
    path: '/kerja/permohonan/:nomor/serah',
    perlu: 'permohonan:proses',
    peristiwa: 'permohonan_diserahkan',
    params: nomor,
    body: bodySerah,
    onInvalid: ({ ctx, params: p }) => tampilKasus(ctx, p.nomor, { galat: [galatDari(ctx, 'bukti_wajib', 'bukti')] }),
    handle: ({ ctx, params: p, body }) => serah(ctx, p.nomor, body),
  }),
];

async function serah(ctx: Konteks, nomorPermohonan: string, body: z.output<typeof bodySerah>): Promise<Balasan> {
  const hasil = await ubahKasus(ctx, nomorPermohonan, (trx, id) => serahBahan(trx, ctx, id, body));
  return jawab(ctx, nomorPermohonan, hasil, 'berkas', body);
}

/** Only files gathered for this very case can be chosen. */
async function serahBahan(trx: Trx, ctx: Konteks, id: string, body: z.output<typeof bodySerah>): Promise<HasilLangkah> {
  const bahan = await selectBahan(trx, ctx.badan.id, id);
  const berkas = bahan.filter((b) => body.berkas.includes(b.dokumenId)).map((b) => ({ dokumenId: b.dokumenId, nama: b.nama }));
  return serahkan(trx, pelakuDari(ctx), id, { cara: body.cara, berkas, bukti: body.bukti, rujukan: body.rujukan, kabari: true });
}
