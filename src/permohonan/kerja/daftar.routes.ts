import { createElement as h } from 'preact';
import { z } from 'zod';
import { selectUnitTerlihat } from '../../pengguna/pengguna.queries.ts';
import type { Trx } from '../../shared/db/db.ts';
import { halaman } from '../../shared/html/layout/halaman.ts';
import { denganQuery, tautan } from '../../shared/html/tautan.ts';
import { dateIn, yearOf } from '../../shared/tanggal.ts';
import { type Balasan, page, redirect } from '../../shared/web/balasan.ts';
import type { Konteks } from '../../shared/web/konteks.ts';
import { type AnyRoute, route } from '../../shared/web/route.ts';
import { selectKalender } from '../../tenggat/tenggat.queries.ts';
import { selectUnit } from '../../unit/unit.queries.ts';
import { alamat } from '../alamat.ts';
import { KANAL, KEADAAN } from '../istilah.ts';
import { parseNomor } from '../kode/nomor.ts';
import { type Penglihat, selectOptionalPermohonan, selectOptionalPermohonanId } from '../permohonan.queries.ts';
import { type BarisAntrean, type Kursor, TAMPIL, type Tampil } from './antrean.ts';
import { countTampil, selectAntrean, selectPegang } from './antrean.queries.ts';
import { HalamanAntrean } from './daftar.pages.tsx';
import { bacaKursor, batasAntrean, tulisKursor } from './daftar.ts';
import { HalamanTugas } from './tugas-daftar.pages.tsx';
import { selectTugasDaftar } from './tugas.queries.ts';

const SEHALAMAN = 50;
const kosong = z.literal('').transform(() => undefined);
const satu = <S extends z.ZodType>(bentuk: S) => z.union([kosong, bentuk]).optional().catch(undefined);
const query = z.object({
  tampil: z.enum(TAMPIL).catch('terbuka').default('terbuka'),
  keadaan: satu(z.enum(KEADAAN)),
  unit: satu(z.uuid()),
  kanal: satu(z.enum(KANAL)),
  tahun: satu(z.string().regex(/^20\d\d$/)),
  nomor: satu(z.string().max(40)),
  sesudah: satu(z.string().max(80)),
});
type Query = z.output<typeof query>;

/** The officers' lists: the queue of the body, the tasks of a unit. */
export const ruteDaftar: readonly AnyRoute[] = [
  route({ method: 'GET', path: '/kerja/permohonan', perlu: 'permohonan:lihat', query, handle: ({ ctx, query: q }) => antrean(ctx, q) }),
  route({
    method: 'GET',
    path: '/kerja/tugas',
    perlu: 'permohonan:jawab_tugas',
    query: z.object({ tampil: z.enum(['menunggu', 'selesai']).catch('menunggu').default('menunggu'), sesudah: satu(z.string().max(80)) }),
    handle: ({ ctx, query: q }) => tugas(ctx, q.tampil, bacaKursor(q.sesudah)),
  }),
];

/** What this officer may see: everything of the body, or the tasks of the own units with those below them. */
const penglihatDari = (trx: Trx, ctx: Konteks): Promise<Penglihat> => selectUnitTerlihat(trx, ctx.badan.id, ctx.petugas?.keanggotaan ?? []);

async function antrean(ctx: Konteks, q: Query): Promise<Balasan> {
  const ditemukan = q.nomor === undefined ? undefined : await cari(ctx, q.nomor);
  if (ditemukan !== undefined) return redirect(tautan(alamat.kasus(ditemukan), ctx.bahasa));
  const { badan } = ctx;
  const hari = dateIn(badan.zona, ctx.now);
  const kursor = bacaKursor(q.sesudah);
  const isi = await ctx.read(async (trx) => {
    const penglihat = await penglihatDari(trx, ctx);
    const batas = batasAntrean((await selectKalender(trx, badan.id, badan.zona)).kalender, hari);
    const saring = { ...q, unitId: q.unit, tahun: q.tahun === undefined ? undefined : Number(q.tahun) };
    const baris = await selectAntrean(trx, badan.id, penglihat, saring, { batas, jumlah: SEHALAMAN + 1, kursor });
    const tampak = baris.slice(0, SEHALAMAN);
    return {
      baris: tampak,
      lagi: baris.length > SEHALAMAN,
      jumlah: await countTampil(trx, badan.id, penglihat, batas),
      pegang: await selectPegang(
        trx,
        badan.id,
        tampak.map((b) => b.id),
      ),
      unit: await selectUnit(trx, badan.id, hari),
    };
  });
  const nilai = { keadaan: q.keadaan, unit: q.unit, kanal: q.kanal, tahun: q.tahun };
  const dasar = denganQuery('/kerja/permohonan', { ...nilai, tampil: q.tampil === 'terbuka' ? undefined : q.tampil });
  const akhir = isi.lagi ? isi.baris.at(-1) : undefined;
  const tahunIni = yearOf(hari);
  const node = h(HalamanAntrean, {
    halaman: halaman(ctx),
    zona: badan.zona,
    hari,
    tampil: q.tampil,
    jumlah: isi.jumlah,
    baris: isi.baris,
    pegang: isi.pegang,
    saringan: { unit: isi.unit.map((u) => ({ value: u.id, text: u.nama })), tahun: [0, 1, 2, 3, 4].map((n) => tahunIni - n), nilai },
    tidakAda: q.nomor,
    berikut: akhir && denganQuery(dasar, { sesudah: tulisKursor(kursorDari(akhir, q.tampil)) }),
    awal: kursor && dasar,
  });
  return page(node);
}

const kursorDari = (b: BarisAntrean, tampil: Tampil): Kursor => ({
  kunci: tampil === 'selesai' ? (b.berakhirPada?.toISOString() ?? null) : b.langkahPada,
  id: b.id,
});

/** The number if there is such a case that this officer may see; never a part of one. */
async function cari(ctx: Konteks, ketikan: string): Promise<string | undefined> {
  const nomor = parseNomor(ketikan);
  if (nomor === undefined) return undefined;
  const p = await ctx.read(async (trx) => {
    const id = await selectOptionalPermohonanId(trx, ctx.badan.id, nomor);
    return id === undefined ? undefined : selectOptionalPermohonan(trx, ctx.badan.id, await penglihatDari(trx, ctx), id);
  });
  return p?.nomor;
}

async function tugas(ctx: Konteks, tampil: 'menunggu' | 'selesai', kursor: Kursor | undefined): Promise<Balasan> {
  const { badan } = ctx;
  const isi = await ctx.read(async (trx) =>
    selectTugasDaftar(trx, badan.id, await penglihatDari(trx, ctx), { tampil, jumlah: SEHALAMAN + 1, kursor }),
  );
  const baris = isi.slice(0, SEHALAMAN);
  const akhir = isi.length > SEHALAMAN ? baris.at(-1) : undefined;
  const dasar = denganQuery('/kerja/tugas', { tampil: tampil === 'menunggu' ? undefined : tampil });
  return page(
    h(HalamanTugas, {
      halaman: halaman(ctx),
      zona: badan.zona,
      hari: dateIn(badan.zona, ctx.now),
      tampil,
      baris,
      berikut:
        akhir &&
        denganQuery(dasar, {
          sesudah: tulisKursor({ kunci: tampil === 'selesai' ? (akhir.dijawabPada?.toISOString() ?? null) : akhir.batas, id: akhir.id }),
        }),
      awal: kursor && dasar,
    }),
  );
}
