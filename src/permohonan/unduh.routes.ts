import { createElement as h } from 'preact';
import { z } from 'zod';
import { kirimBerkas } from '../dokumen/kirim-berkas.actions.ts';
import { selectOptionalDokumen } from '../dokumen/dokumen.queries.ts';
import { halaman } from '../shared/html/layout/halaman.ts';
import { type Balasan, page, tidakDitemukan } from '../shared/web/balasan.ts';
import type { Konteks } from '../shared/web/konteks.ts';
import { type AnyRoute, route } from '../shared/web/route.ts';
import { kirimSuratPemohon, tampakPemohon } from '../surat/berkas-surat.actions.ts';
import { selectOptionalSurat } from '../surat/surat.queries.ts';
import { tanpaTandaTangan } from '../surat/surat.ts';
import { alamat } from './alamat.ts';
import { readTautan } from './kode/tanda.ts';
import { selectOptionalPenyerahan } from './lacak.queries.ts';
import { HalamanBerakhir, HalamanSiapkan } from './unduh.pages.tsx';

const params = z.object({ permohonanId: z.uuid(), id: z.uuid() });
const query = z.object({ sampai: z.coerce.number().int().catch(0).default(0), tanda: z.string().max(64).catch('').default('') });
type Alamat = { permohonanId: string; id: string };
type Tanda = z.output<typeof query>;

/**
 * Letters and handed-over files by signed address. Whoever holds the address may open it for its hour, so it proves
 * nothing: opening a letter *with the code* is recorded by the tracking page, never here (design, invariant 9).
 */
export const ruteUnduh: readonly AnyRoute[] = [
  route({
    method: 'GET',
    path: alamat.surat(':permohonanId', ':id'),
    perlu: 'publik',
    params,
    query,
    handle: ({ ctx, params: p, query: q }) => denganTanda(ctx, alamat.surat(p.permohonanId, p.id), q, () => surat(ctx, p)),
  }),
  route({
    method: 'GET',
    path: alamat.berkas(':permohonanId', ':id'),
    perlu: 'publik',
    params,
    query,
    handle: ({ ctx, params: p, query: q }) => denganTanda(ctx, alamat.berkas(p.permohonanId, p.id), q, () => berkas(ctx, p)),
  }),
];

function denganTanda(ctx: Konteks, jalur: string, q: Tanda, buka: () => Promise<Balasan>): Promise<Balasan> | Balasan {
  switch (readTautan(ctx.config.rahasia.kode, ctx.badan.id, jalur, q, ctx.now)) {
    case 'palsu':
      return tidakDitemukan();
    case 'kedaluwarsa':
      return berakhir(ctx);
    case 'berlaku':
      return buka();
  }
}

const berakhir = (ctx: Konteks, sampai?: Date): Balasan =>
  page(h(HalamanBerakhir, { halaman: halaman(ctx), zona: ctx.badan.zona, ...(sampai && { sampai }) }), { status: 410, cache: 'tidak' });

async function surat(ctx: Konteks, { permohonanId, id }: Alamat): Promise<Balasan> {
  const s = await ctx.read((trx) => selectOptionalSurat(trx, ctx.badan.id, id));
  if (s?.permohonanId !== permohonanId) return tidakDitemukan();
  // A receipt issues itself once it is drawn: until then it is on its way, not missing.
  const sedangDigambar =
    s.ttdDokumenId === null && !s.pdf && (tampakPemohon(s) || (s.keadaan === 'rancangan' && tanpaTandaTangan(s.jenis)));
  if (sedangDigambar) return page(h(HalamanSiapkan, { halaman: halaman(ctx) }), { cache: 'tidak' });
  return kirimSuratPemohon(ctx, s);
}

async function berkas(ctx: Konteks, { permohonanId, id }: Alamat): Promise<Balasan> {
  const b = await ctx.read(async (trx) => {
    const serah = await selectOptionalPenyerahan(trx, ctx.badan.id, permohonanId, id);
    return serah && { serah, dokumen: await selectOptionalDokumen(trx, ctx.badan.id, serah.dokumenId) };
  });
  if (!b?.dokumen) return tidakDitemukan();
  if (b.serah.sampai <= ctx.now) return berakhir(ctx, b.serah.sampai);
  return kirimBerkas(ctx, b.dokumen, { nama: b.serah.nama, isi: 'publik', simpan: 'tidak', unduh: true });
}
