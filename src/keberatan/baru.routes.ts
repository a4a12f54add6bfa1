// Ground b without a request (UU 14/2008 Pasal 35 ayat (1) huruf b; Lampiran XI): what is missing, who objects, check, send.
import { createElement as h } from 'preact';
import { z } from 'zod';
import { barisWajib, boleh, email, maskAkhir, maskEmail, maskNama, nik, telepon } from '../permohonan/pintu.actions.ts';
import { daftarGalat } from '../permohonan/permohonan.pesan.ts';
import { hariDi } from '../shared/hari.ts';
import type { FormError } from '../shared/html/components/error-summary/error-summary.tsx';
import { halaman } from '../shared/html/layout/halaman.ts';
import { tautan } from '../shared/html/tautan.ts';
import type { Trx } from '../shared/db/db.ts';
import { type Balasan, page, redirect } from '../shared/web/balasan.ts';
import type { Konteks } from '../shared/web/konteks.ts';
import { type AnyRoute, route } from '../shared/web/route.ts';
import { selectKalender } from '../tenggat/tenggat.queries.ts';
import { hitungJam } from '../tenggat/tenggat.ts';
import { terimaKeberatan } from './ajukan.actions.ts';
import { alamatKeberatan as alamat } from './alamat.ts';
import { bacaDraf, type DrafKeberatan, sidikDraf, simpanDraf } from './draf.actions.ts';
import { sebagaiPemohon } from './konteks-keberatan.ts';
import { HalamanTerkirimKeberatan } from './lihat.pages.tsx';
import { HalamanPeriksa } from './periksa.pages.tsx';
import { HalamanInformasi, HalamanPintu, HalamanSiapa, type Isian } from './warga.pages.tsx';
import { wargaPesan } from './warga.pesan.ts';

const TANPA = { permohonanId: null };
const dasar = { perlu: 'publik', formulir: alamat.baru } as const;
const teks = z.string().max(20_000).catch('').default('');

const bodyInformasi = z.object({
  informasi: z.string().trim().min(1, 'wajib').max(2000),
  tujuan: z.string().trim().max(1000).default(''),
  kasus: z.string().trim().max(4000).default(''),
});
const bodySiapa = z
  .object({
    nama: barisWajib(200),
    alamat: barisWajib(400),
    telepon: boleh(telepon),
    email: boleh(email),
    pekerjaan: boleh(barisWajib(120)),
    nik: boleh(nik),
    kuasa_nama: boleh(barisWajib(200)),
    kuasa_alamat: boleh(barisWajib(400)),
  })
  .refine((b) => (b.kuasa_nama === undefined) === (b.kuasa_alamat === undefined), { path: ['kuasa_nama'], message: 'kuasa' });
type Siapa = NonNullable<DrafKeberatan['siapa']>;

export const ruteBaruKeberatan: readonly AnyRoute[] = [
  route({ method: 'GET', path: alamat.pintu, perlu: 'publik', handle: ({ ctx }) => page(h(HalamanPintu, { halaman: halaman(ctx) })) }),
  route({ ...dasar, method: 'GET', path: alamat.baru, handle: ({ ctx }) => formInformasi(ctx) }),
  route({
    ...dasar,
    method: 'POST',
    path: alamat.baru,
    // A step only saves an answer of a form in progress: nothing of a case changes.
    peristiwa: null,
    batas: { jumlah: 900, detik: 3600, per: 'alamat' },
    body: bodyInformasi,
    onInvalid: ({ ctx, isian, galat }) => formInformasi(ctx, { isian: keIsian(isian), galat: galatDari(ctx, galat) }),
    handle: ({ ctx, body: { informasi, tujuan, kasus } }) =>
      simpan(ctx, ({ terkirim: _, ...d }) => ({ ...d, informasi: { informasi, tujuan }, kasus }), alamat.siapa),
  }),
  route({ ...dasar, method: 'GET', path: alamat.siapa, handle: ({ ctx }) => formSiapa(ctx) }),
  route({
    ...dasar,
    method: 'POST',
    path: alamat.siapa,
    // As above: an answer of a form in progress.
    peristiwa: null,
    body: z.record(z.string().max(40), teks),
    handle: ({ ctx, body }) => simpanSiapa(ctx, body),
  }),
  route({ ...dasar, method: 'GET', path: alamat.periksaBaru, handle: ({ ctx }) => periksa(ctx, false) }),
  route({
    ...dasar,
    method: 'POST',
    path: alamat.periksaBaru,
    peristiwa: 'keberatan_diajukan',
    batas: { jumlah: 200, detik: 3600, per: 'alamat' },
    body: z.object({ sidik: z.string().max(100).default('') }),
    handle: ({ ctx, body }) => kirim(ctx, body.sidik),
  }),
  route({ ...dasar, method: 'GET', path: alamat.terkirim, handle: ({ ctx }) => terkirim(ctx) }),
];

const hal = (ctx: Konteks, jalur: string) => ({ ...halaman(ctx), jalur });
const keIsian = (isian: Readonly<Record<string, unknown>>): Isian =>
  Object.fromEntries(Object.entries(isian).map(([k, v]) => [k, typeof v === 'string' ? v.slice(0, 8000) : undefined]));

function galatDari(ctx: Konteks, issues: Parameters<typeof daftarGalat>[0]): FormError[] {
  const khusus: Readonly<Record<string, string>> = {
    informasi: wargaPesan[ctx.bahasa].informasi.wajib,
    kuasa_nama: wargaPesan[ctx.bahasa].siapa.kuasaLengkap,
  };
  return daftarGalat(issues, ctx.bahasa).map((g) => ({ field: g.kolom, message: khusus[g.kolom] ?? g.pesan }));
}

async function formInformasi(ctx: Konteks, ulang?: { isian: Isian; galat: readonly FormError[] }): Promise<Balasan> {
  const draf = await ctx.read((trx) => bacaDraf(ctx, trx, TANPA));
  const isian: Isian = { informasi: draf.informasi?.informasi, tujuan: draf.informasi?.tujuan, kasus: draf.kasus };
  return page(h(HalamanInformasi, { halaman: hal(ctx, alamat.baru), isian, ...ulang }), { status: ulang ? 422 : 200, cache: 'tidak' });
}

/** Saves a step under the draft's lock and goes on; without a cookie there is nothing to keep it in, so back to the beginning. */
async function simpan(ctx: Konteks, ubah: (d: DrafKeberatan) => DrafKeberatan, ke: string): Promise<Balasan> {
  const ok = await ctx.write(async (trx) => simpanDraf(ctx, trx, TANPA, ubah(await bacaDraf(ctx, trx, TANPA, 'kunci'))));
  return redirect(tautan(ok ? ke : alamat.pintu, ctx.bahasa));
}

async function formSiapa(ctx: Konteks, galat: readonly FormError[] = []): Promise<Balasan> {
  const draf = await ctx.read((trx) => bacaDraf(ctx, trx, TANPA));
  if (!draf.informasi) return redirect(tautan(alamat.baru, ctx.bahasa));
  const node = h(HalamanSiapa, { halaman: hal(ctx, alamat.siapa), galat, tersimpan: draf.siapa !== undefined });
  return page(node, { status: galat.length > 0 ? 422 : 200, cache: 'tidak' });
}

/** What was saved is never shown again: an empty form keeps it. */
async function simpanSiapa(ctx: Konteks, body: Record<string, string>): Promise<Balasan> {
  const draf = await ctx.read((trx) => bacaDraf(ctx, trx, TANPA));
  const kosong = Object.entries(body).every(([k, v]) => k.startsWith('_') || v.trim() === '');
  if (draf.siapa && kosong) return redirect(tautan(alamat.periksaBaru, ctx.bahasa));
  const r = bodySiapa.safeParse(body);
  if (!r.success) return formSiapa(ctx, galatDari(ctx, r.error.issues));
  const { nama, alamat: rumah, ...lain } = r.data;
  const siapa: Siapa = { nama, alamat: rumah };
  for (const k of ['telepon', 'email', 'pekerjaan', 'nik', 'kuasa_nama', 'kuasa_alamat'] as const) {
    const nilai = lain[k];
    if (nilai !== undefined) siapa[k] = nilai;
  }
  return simpan(ctx, (d) => ({ ...d, siapa }), alamat.periksaBaru);
}

async function periksa(ctx: Konteks, berubah: boolean): Promise<Balasan> {
  const { draf, jawab } = await ctx.read(async (trx) => {
    const { kalender } = await selectKalender(trx, ctx.badan.id, ctx.badan.zona);
    return {
      draf: await bacaDraf(ctx, trx, TANPA),
      jawab: hitungJam(kalender, 'keberatan_tanggap', hariDi(ctx.badan.zona, ctx.now)),
    };
  });
  if (draf.terkirim) return redirect(tautan(alamat.terkirim, ctx.bahasa));
  if (!draf.informasi || !draf.siapa) return redirect(tautan(draf.informasi ? alamat.siapa : alamat.baru, ctx.bahasa));
  const { siapa } = draf;
  const kontak = [siapa.telepon && maskAkhir(siapa.telepon), siapa.email && maskEmail(siapa.email)].filter(Boolean).join(' · ');
  const node = h(HalamanPeriksa, {
    halaman: hal(ctx, alamat.periksaBaru),
    nomor: null,
    alasan: ['b'],
    kasus: draf.kasus ?? '',
    baru: { ...draf.informasi, nama: maskNama(siapa.nama), kontak, kuasa: maskNama(siapa.kuasa_nama ?? '') },
    jawabPaling: jawab.ok ? jawab.tanggal : null,
    sidik: sidikDraf(ctx, draf),
    berubah,
    berjalan: false,
  });
  return page(node, { status: berubah ? 409 : 200, cache: 'tidak' });
}

/** Exactly one objection: the draft is locked and becomes the receipt; a second press finds that. */
async function kirim(ctx: Konteks, sidik: string): Promise<Balasan> {
  const hasil = await ctx.write(async (trx) => {
    const draf = await bacaDraf(ctx, trx, TANPA, 'kunci');
    if (draf.terkirim) return 'terkirim';
    if (!draf.informasi || !draf.siapa) return 'belum';
    if (sidik !== sidikDraf(ctx, draf)) return 'berubah';
    await ajukan(ctx, trx, draf.informasi, draf.siapa, draf.kasus ?? '');
    return 'terkirim';
  });
  if (hasil === 'berubah') return periksa(ctx, true);
  return redirect(tautan(hasil === 'terkirim' ? alamat.terkirim : alamat.baru, ctx.bahasa));
}

async function ajukan(ctx: Konteks, trx: Trx, m: { informasi: string; tujuan: string }, siapa: Siapa, kasusPosisi: string): Promise<void> {
  const { kuasa_nama, kuasa_alamat, ...identitas } = siapa;
  const r = await terimaKeberatan(
    trx,
    { config: ctx.config, origin: ctx.origin, pelaku: sebagaiPemohon(ctx) },
    {
      permohonanId: null,
      alasan: ['b'],
      kasusPosisi,
      kanal: 'web',
      diterimaPada: ctx.now,
      mundur: null,
      bahasa: ctx.bahasa,
      namaPetugas: null,
      ...m,
      identitas,
      kuasa: kuasa_nama === undefined || kuasa_alamat === undefined ? null : { nama: kuasa_nama, alamat: kuasa_alamat },
      kabariLewat: identitas.email === undefined ? 'halaman' : 'email',
    },
  );
  if (!r.ok) throw new Error(`an objection by the form was refused: ${r.alasan}`);
  const { nomor, kode, jawabPaling } = r.keberatan;
  await simpanDraf(ctx, trx, TANPA, { terkirim: { nomor, kode, jawab_paling: jawabPaling } });
}

async function terkirim(ctx: Konteks): Promise<Balasan> {
  const { terkirim: t } = await ctx.read((trx) => bacaDraf(ctx, trx, TANPA));
  if (!t) return redirect(tautan(alamat.baru, ctx.bahasa));
  const node = h(HalamanTerkirimKeberatan, {
    halaman: hal(ctx, alamat.terkirim),
    nomor: t.nomor,
    kode: t.kode,
    jawabPaling: t.jawab_paling,
  });
  return page(node, { cache: 'tidak' });
}
