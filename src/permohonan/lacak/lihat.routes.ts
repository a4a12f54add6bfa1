import { createElement as h } from 'preact';
import { z } from 'zod';
import { kalimatPeristiwa } from '../../peristiwa/peristiwa.queries.ts';
import { hariDi } from '../../shared/hari.ts';
import { halaman } from '../../shared/html/layout/halaman.ts';
import { tautan } from '../../shared/html/tautan.ts';
import { type Balasan, page, redirect, tidakDitemukan } from '../../shared/web/balasan.ts';
import type { Konteks } from '../../shared/web/konteks.ts';
import { type AnyRoute, route } from '../../shared/web/route.ts';
import { tampakPemohon } from '../../surat/berkas-surat.actions.ts';
import { catatDibukaPemohon } from '../../surat/dibuka.actions.ts';
import { catatPengiriman } from '../../surat/kirim.actions.ts';
import { selectOptionalSurat } from '../../surat/surat.queries.ts';
import { alamat } from '../alamat.ts';
import type { SesiLacak } from '../kode/sesi.actions.ts';
import { selectOptionalPenyerahan } from '../lacak.queries.ts';
import { tautanUnduh } from '../tautan-unduh.ts';
import { HalamanBerakhir } from '../unduh.pages.tsx';
import { HalamanLihat, HalamanTenggat, PESAN_LIHAT } from './lihat.pages.tsx';
import { hukumPesan } from './hukum.pesan.ts';
import { selectOptionalLihat } from './lihat.queries.ts';
import { denganSesi } from './sesi-lacak.ts';
import { buatTampilan } from './tampilan.ts';
import { isKunciWarga } from './tanggal.tsx';

const params = z.object({ id: z.uuid() });
type Pesan = (typeof PESAN_LIHAT)[number];

export const ruteLihat: readonly AnyRoute[] = [
  route({
    method: 'GET',
    path: alamat.lihat,
    perlu: 'publik',
    formulir: alamat.lacak,
    query: z.object({ pesan: z.enum(PESAN_LIHAT).optional().catch(undefined) }),
    handle: ({ ctx, query }) => denganSesi(ctx, (sesi) => lihat(ctx, sesi, query.pesan)),
  }),
  route({
    method: 'GET',
    path: alamat.tenggat(':kunci'),
    perlu: 'publik',
    formulir: alamat.lacak,
    params: z.object({ kunci: z.string().max(40) }),
    handle: ({ ctx, params: { kunci } }) => denganSesi(ctx, (sesi) => tenggat(ctx, sesi, kunci)),
  }),
  route({
    // Opened with number and code: the one proof that an electronic letter came (design, invariant 9).
    method: 'POST',
    path: alamat.lacakSurat(':id'),
    perlu: 'publik',
    peristiwa: 'permohonan_surat_diterima',
    params,
    handle: ({ ctx, params: { id } }) => denganSesi(ctx, (sesi) => bukaSurat(ctx, sesi, id)),
  }),
  route({
    // A delivery record; handing over was the case's event.
    method: 'POST',
    path: alamat.lacakBerkas(':id'),
    perlu: 'publik',
    peristiwa: null,
    params,
    handle: ({ ctx, params: { id } }) => denganSesi(ctx, (sesi) => bukaBerkas(ctx, sesi, id)),
  }),
];

/** Back to the case with a word about what was just done. */
export const kembali = (ctx: Konteks, pesan: Pesan): Balasan => redirect(tautan(`${alamat.lihat}?pesan=${pesan}`, ctx.bahasa));

async function lihat(ctx: Konteks, { permohonanId }: SesiLacak, pesan: Pesan | undefined): Promise<Balasan> {
  const l = await ctx.read((trx) => selectOptionalLihat(trx, ctx.badan, permohonanId, ctx.now));
  if (!l) return tidakDitemukan();
  const { lacak, dibuka, kalender, keberatan } = l;
  const node = h(HalamanLihat, {
    halaman: { ...halaman(ctx), jalur: alamat.lihat },
    zona: ctx.badan.zona,
    lacak,
    dibuka,
    keberatan,
    tampilan: buatTampilan(lacak, kalender.kalender, hariDi(ctx.badan.zona, ctx.now)),
    riwayat: lacak.riwayat.map((e) => ({ pada: new Date(e.pada), kalimat: kalimatPeristiwa(e, ctx.bahasa) })),
    ...(pesan && { pesan }),
  });
  return page(node, { cache: 'tidak' });
}

async function tenggat(ctx: Konteks, { permohonanId }: SesiLacak, kunci: string): Promise<Balasan> {
  const l = isKunciWarga(kunci) ? await ctx.read((trx) => selectOptionalLihat(trx, ctx.badan, permohonanId, ctx.now)) : undefined;
  const satu = l?.lacak.jadwal.semua.findLast((t) => t.kunci === kunci);
  if (!l || !satu || !isKunciWarga(kunci)) return tidakDitemukan();
  const judul = hukumPesan[ctx.bahasa].dasar[kunci];
  const node = h(HalamanTenggat, {
    halaman: { ...halaman(ctx), jalur: alamat.tenggat(kunci) },
    nomor: l.lacak.permohonan.nomor,
    tenggat: satu,
    judul,
  });
  return page(node, { cache: 'tidak' });
}

/** Records the receipt once, in the same transaction as its clock, then sends the file by a link that lives an hour. */
async function bukaSurat(ctx: Konteks, { permohonanId }: SesiLacak, id: string): Promise<Balasan> {
  const ada = await ctx.write(async (trx) => {
    const surat = await selectOptionalSurat(trx, ctx.badan.id, id);
    if (surat?.permohonanId !== permohonanId || !tampakPemohon(surat)) return false;
    await catatDibukaPemohon(trx, ctx, id);
    return true;
  });
  return ada ? redirect(tautanUnduh(ctx, alamat.surat(permohonanId, id))) : tidakDitemukan();
}

async function bukaBerkas(ctx: Konteks, { permohonanId }: SesiLacak, id: string): Promise<Balasan> {
  const serah = await ctx.read((trx) => selectOptionalPenyerahan(trx, ctx.badan.id, permohonanId, id));
  if (!serah) return tidakDitemukan();
  if (serah.sampai <= ctx.now)
    return page(h(HalamanBerakhir, { halaman: { ...halaman(ctx), jalur: alamat.lihat }, zona: ctx.badan.zona, sampai: serah.sampai }), {
      status: 410,
      cache: 'tidak',
    });
  await ctx.write((trx) =>
    catatPengiriman(
      trx,
      { badan: ctx.badan, now: ctx.now, aktor: { jenis: 'pemohon' } },
      { hal: 'berkas', permohonanId, cara: 'halaman', bukti: 'dibuka_dengan_kode', pada: ctx.now, rujukan: '', sumberId: id },
    ),
  );
  return redirect(tautanUnduh(ctx, alamat.berkas(permohonanId, id)));
}
