import { createElement as h } from 'preact';
import { z } from 'zod';
import { bolehDiunduh } from '../../dokumen/dokumen.ts';
import { selectDokumen } from '../../dokumen/dokumen.queries.ts';
import { siapkanBerkas } from '../../dokumen/dokumen.actions.ts';
import { kalimatGagal } from '../../dokumen/unggahan.actions.ts';
import { selectUjiSah } from '../../pengecualian/rujukan.queries.ts';
import { openFileStore } from '../../shared/files/store.ts';
import { hariDi } from '../../shared/hari.ts';
import type { FormError } from '../../shared/html/components/error-summary/error-summary.tsx';
import { halaman } from '../../shared/html/layout/halaman.ts';
import { tautan } from '../../shared/html/tautan.ts';
import { readTabel } from '../../shared/tabel/read-tabel.ts';
import type { Tabel } from '../../shared/tabel/tabel.ts';
import { tulisCsv } from '../../shared/tabel/tulis-csv.ts';
import { isTanggal } from '../../shared/tanggal.ts';
import { type Balasan, page, redirect, tidakDitemukan, unduh } from '../../shared/web/balasan.ts';
import type { Konteks } from '../../shared/web/konteks.ts';
import { type AnyRoute, route } from '../../shared/web/route.ts';
import { banyak } from '../isian.ts';
import { PUTUSAN_BARIS } from '../istilah.ts';
import { tambahBerkasJawaban } from '../jawaban.actions.ts';
import { alamatKerja } from '../kerja/alamat-kerja.ts';
import { selectBahan } from '../kerja/bahan.queries.ts';
import type { Isian } from '../kerja/kasus.ts';
import { galatDari, type HasilLangkah, pelakuDari, selectTerlihat, ubahKasus } from '../kerja/kerja-bantu.ts';
import { selectOptionalKasus } from '../kasus.queries.ts';
import { selectButir } from '../permohonan.queries.ts';
import { bukaTabel, putusBaris, serahkanBagian } from '../tabel.actions.ts';
import { type BarisTerbaca, selectTabel } from '../tabel.queries.ts';
import { listBoleh } from '../transisi.ts';
import { gabungTabel } from './gabung.ts';
import { HalamanTabel } from './tabel.pages.tsx';

const nomor = z.object({ nomor: z.string().max(40) });
const teks = z.string().trim().max(4000).catch('').default('');
const JALUR = '/kerja/permohonan/:nomor/tabel';
const body = z.object({
  baris: banyak(z.uuid()).catch([]),
  putusan: teks,
  jawaban: teks,
  berkas: teks,
  pindaian: teks,
  tanggal: teks,
  uji: teks,
});

/** The table unit × item of one request, its parts, and all answers as one list. */
export const ruteTabel: readonly AnyRoute[] = [
  route({ method: 'GET', path: JALUR, perlu: 'permohonan:lihat', params: nomor, handle: ({ ctx, params: p }) => tampil(ctx, p.nomor) }),
  route({
    method: 'POST',
    path: JALUR,
    perlu: 'permohonan:proses',
    peristiwa: 'permohonan_baris_diputus',
    params: nomor,
    body,
    handle: ({ ctx, params: p, body: b }) => putuskan(ctx, p.nomor, b),
  }),
  route({
    method: 'POST',
    path: `${JALUR}/buka`,
    perlu: 'permohonan:proses',
    peristiwa: 'permohonan_tabel_dibuka',
    params: nomor,
    handle: async ({ ctx, params: p }) =>
      balas(ctx, p.nomor, await ubahKasus(ctx, p.nomor, (trx, id) => bukaTabel(trx, pelakuDari(ctx), id))),
  }),
  route({
    method: 'POST',
    path: `${JALUR}/serah`,
    perlu: 'permohonan:putuskan',
    peristiwa: 'permohonan_bagian_diserahkan',
    params: nomor,
    handle: async ({ ctx, params: p }) =>
      balas(ctx, p.nomor, await ubahKasus(ctx, p.nomor, (trx, id) => serahkanBagian(trx, pelakuDari(ctx), id))),
  }),
  route({
    method: 'GET',
    path: `${JALUR}/gabungan.csv`,
    perlu: 'permohonan:lihat',
    params: nomor,
    handle: ({ ctx, params: p }) => unduhGabungan(ctx, p.nomor),
  }),
  route({
    method: 'POST',
    path: `${JALUR}/gabung`,
    perlu: 'permohonan:proses',
    peristiwa: 'dokumen_diterima',
    params: nomor,
    handle: ({ ctx, params: p }) => jadiBahan(ctx, p.nomor),
  }),
];

function balas(ctx: Konteks, no: string, hasil: HasilLangkah, field?: string, isian: Isian = {}): Balasan | Promise<Balasan> {
  if (hasil.ok) return redirect(tautan(alamatKerja.tabel(no), ctx.bahasa));
  return tampil(ctx, no, { isian, galat: [galatDari(ctx, hasil.alasan, field)] });
}

const IKUT: ReadonlySet<string> = new Set(['menunggu', 'dijawab', 'nihil']);

async function tampil(ctx: Konteks, no: string, m: { isian?: Isian; galat?: readonly FormError[] } = {}): Promise<Balasan> {
  const isi = await ctx.read(async (trx) => {
    const p = await selectTerlihat(trx, ctx, no);
    const kasus = p && (await selectOptionalKasus(trx, ctx.badan.id, p.id));
    if (!p || !kasus) return undefined;
    return {
      p,
      tugas: kasus.permohonan.tugas,
      butir: await selectButir(trx, ctx.badan.id, p.id),
      baris: await selectTabel(trx, ctx.badan.id, p.id),
      bahan: await selectBahan(trx, ctx.badan.id, p.id),
      uji: await selectUjiSah(trx, ctx.badan.id, hariDi(ctx.badan.zona, ctx.now)),
    };
  });
  if (!isi) return tidakDitemukan();
  const { p, baris } = isi;
  const boleh = new Set(pelakuDari(ctx).peran.flatMap((peran) => listBoleh(peran, p.keadaan)));
  const adaUnit = new Set(baris.map((b) => b.unitId));
  const props = {
    halaman: halaman(ctx),
    nomor: no,
    butir: isi.butir.map((b) => b.rincian),
    baris,
    unitBaru: new Set(isi.tugas.filter((x) => IKUT.has(x.keadaan) && !adaUnit.has(x.unitId)).map((x) => x.unitId)).size,
    boleh: {
      buka: boleh.has('buka_tabel'),
      putus: boleh.has('putus_baris'),
      serah: boleh.has('serahkan_bagian'),
      susun: boleh.has('putus_baris') && (ctx.petugas?.hak.has('surat:susun') ?? false),
      uji: ctx.petugas?.hak.has('pengecualian:usul') ?? false,
    },
    berkas: isi.bahan
      .filter((b) => b.keadaan !== 'ditolak')
      .map((b) => ({ value: b.dokumenId, text: b.unit === '' ? b.nama : `${b.nama} (${b.unit})` })),
    uji: isi.uji.map((u) => ({ value: u.id, text: `${u.isi.informasi} (${u.penetapan?.nomor ?? ''})` })),
    isian: m.isian ?? {},
    galat: m.galat ?? [],
  };
  return page(h(HalamanTabel, props), { status: m.galat ? 422 : 200 });
}

const BIDANG: Readonly<Record<string, string>> = {
  baris_perlu_uji: 'uji',
  baris_tanpa_isi: 'jawaban',
  baris_tanpa_penjelasan: 'jawaban',
  waktu_tersedia_wajib: 'tanggal',
  pindaian_perlu_alasan: 'pindaian',
};
const uuid = (text: string): string | null => z.uuid().safeParse(text).data ?? null;

async function putuskan(ctx: Konteks, no: string, b: z.output<typeof body>): Promise<Balasan> {
  const putusan = PUTUSAN_BARIS.find((x) => x === b.putusan);
  if (!putusan) return tampil(ctx, no, { isian: b, galat: [galatDari(ctx, 'putusan_kosong', 'putusan')] });
  const hasil = await ubahKasus(ctx, no, async (trx, id) => {
    // Only files gathered for this very case can be chosen.
    const bahan = await selectBahan(trx, ctx.badan.id, id);
    return putusBaris(trx, pelakuDari(ctx), id, {
      barisIds: b.baris,
      putusan,
      isi: b.jawaban,
      ujiId: uuid(b.uji),
      tersediaPada: isTanggal(b.tanggal) ? b.tanggal : null,
      dokumenId: bahan.find((x) => x.dokumenId === b.berkas && x.keadaan !== 'ditolak')?.dokumenId ?? null,
      alasanPindaian: b.pindaian,
    });
  });
  return balas(ctx, no, hasil, hasil.ok ? undefined : BIDANG[hasil.alasan], b);
}

/** All answers as rows, the tables of units read out of their files. Outside of a transaction where files are read. */
async function gabungan(ctx: Konteks, no: string): Promise<{ id: string; csv: string } | undefined> {
  const isi = await ctx.read(async (trx) => {
    const p = await selectTerlihat(trx, ctx, no);
    if (!p) return undefined;
    const baris = await selectTabel(trx, ctx.badan.id, p.id);
    const dokumen = await selectDokumen(trx, ctx.badan.id, [...new Set(baris.flatMap((b) => memberi(b) ?? []))]);
    const uji = await selectUjiSah(trx, ctx.badan.id, hariDi(ctx.badan.zona, ctx.now));
    return { id: p.id, baris, dokumen, uji, butir: await selectButir(trx, ctx.badan.id, p.id) };
  });
  if (!isi) return undefined;
  const tabel = new Map<string, Tabel>();
  for (const d of isi.dokumen) {
    if (!bolehDiunduh(d.keadaan) || (d.jenis !== 'csv' && d.jenis !== 'xlsx')) continue;
    const hasil = await openFileStore(ctx.config).withLocal(ctx.badan.id, d.sha256, (path) => readTabel(path, d.nama));
    const [pertama] = hasil.ok ? hasil.tabel : [];
    if (pertama) tabel.set(d.id, pertama);
  }
  const nama = new Map(isi.uji.map((u) => [u.id, u.penetapan?.nomor ?? '']));
  const rows = gabungTabel(
    isi.butir.map((b) => b.rincian),
    isi.baris,
    tabel,
    nama,
  );
  return { id: isi.id, csv: tulisCsv(rows) };
}

/** The file of a line whose content may be shown beside it: given whole. What is given in part waits for its blackened copy. */
const memberi = (b: BarisTerbaca): string | null => (b.putusan === 'diberikan' ? b.dokumenId : null);

async function unduhGabungan(ctx: Konteks, no: string): Promise<Balasan> {
  const isi = await gabungan(ctx, no);
  if (!isi) return tidakDitemukan();
  const kepala = { 'content-disposition': `attachment; filename="tabel-${no}.csv"`, 'cache-control': 'no-store' };
  return unduh(isi.csv, 'text/csv; charset=utf-8', { kepala });
}

async function* bita(text: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(text);
}

/** Keeps the joined table as a file of the answer: scanned and checked before release like every other. */
async function jadiBahan(ctx: Konteks, no: string): Promise<Balasan> {
  const isi = await gabungan(ctx, no);
  if (!isi) return tidakDitemukan();
  const siap = await siapkanBerkas(ctx, bita(isi.csv), `tabel-${no}.csv`);
  if (!siap.ok) return tampil(ctx, no, { galat: [{ message: kalimatGagal(ctx, siap) }] });
  const hasil = await ctx.write((trx) => tambahBerkasJawaban(trx, pelakuDari(ctx), isi.id, siap.berkas));
  return hasil.ok ? redirect(tautan(alamatKerja.bahan(no), ctx.bahasa)) : tampil(ctx, no, { galat: [galatDari(ctx, hasil.alasan)] });
}
