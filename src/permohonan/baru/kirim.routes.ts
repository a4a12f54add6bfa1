import { createElement as h } from 'preact';
import { z } from 'zod';
import { halaman } from '../../shared/html/layout/halaman.ts';
import { tautan } from '../../shared/html/tautan.ts';
import { type Balasan, page, redirect } from '../../shared/web/balasan.ts';
import type { Konteks } from '../../shared/web/konteks.ts';
import { dateIn } from '../../shared/tanggal.ts';
import type { Trx } from '../../shared/db/db.ts';
import { type AnyRoute, route } from '../../shared/web/route.ts';
import { alamat } from '../alamat.ts';
import { type Draf, selectOptionalDraf, sidikJawaban, type Terkirim, updateDraf } from '../draf.actions.ts';
import { type Jawaban, kurangDraf, toPermohonanBaru } from '../draf.ts';
import { isKodeHidup } from '../kode/kode.actions.ts';
import { rahasiaDari, sebagaiPemohon } from '../konteks-permohonan.ts';
import { type Lacak, selectOptionalLacak } from '../lacak.queries.ts';
import { tautanUnduh } from '../tautan-unduh.ts';
import { terimaPermohonan } from '../terima.actions.ts';
import { samarkan } from './diri.pages.tsx';
import { bacaDraf, bacaUnit, bukaLangkah, keBerikut, kunciDraf } from './konteks-draf.ts';
import { HalamanPeriksa, type PeriksaProps } from './periksa.pages.tsx';
import { HalamanTerkirim } from './terkirim.pages.tsx';

const formulir = alamat.baru;
/** Sent requests an hour from one address: more than a village asks, too few to bury an office. */
const BATAS_KIRIM = { jumlah: 200, detik: 3600, per: 'alamat' } as const;
/** The public page that counts the ten days from a day of receipt, one by one. */
const penjelasan = (dari: string): string => `/hitung-tenggat?dari=${dari}&jam=notifikasi_uu`;

/** Check, send, and what came of it. */
export const ruteKirim: readonly AnyRoute[] = [
  route({
    method: 'GET',
    path: alamat.langkah('periksa'),
    perlu: 'publik',
    formulir,
    handle: ({ ctx }) => bukaLangkah(ctx, 'periksa', (draf) => periksa(ctx, draf, false)),
  }),
  route({
    method: 'POST',
    path: alamat.langkah('periksa'),
    perlu: 'publik',
    peristiwa: 'permohonan_diajukan',
    formulir,
    batas: BATAS_KIRIM,
    body: z.object({ sidik: z.string().max(100).default('') }),
    handle: ({ ctx, body }) => kirim(ctx, body.sidik),
  }),
  route({ method: 'GET', path: alamat.terkirim, perlu: 'publik', formulir, handle: ({ ctx }) => terkirim(ctx) }),
];

async function periksa(ctx: Konteks, draf: Draf, berubah: boolean): Promise<Balasan> {
  const isi = lengkap(draf);
  if (!isi) return keBerikut(ctx, draf);
  const units = await ctx.read((trx) => bacaUnit(ctx, trx));
  const props: PeriksaProps = {
    halaman: halaman(ctx),
    isi,
    samaran: samarkan(draf.identitas),
    unit: units.filter((u) => isi.unit.unit.includes(u.slug)).map((u) => u.nama),
    kurang: kurangDraf(draf),
    sidik: sidikJawaban(draf, rahasiaDari(ctx.config)),
    berubah,
  };
  return page(h(HalamanPeriksa, props), { status: berubah ? 409 : 200 });
}

function lengkap({ isi }: Jawaban): PeriksaProps['isi'] | undefined {
  const { apa, unit, tujuan, cara, sebagai, kabar } = isi;
  return apa && unit && tujuan && cara && sebagai && kabar ? { apa, unit, tujuan, cara, sebagai, kabar } : undefined;
}

type HasilKirim =
  | { jenis: 'terkirim' }
  | { jenis: 'belum'; draf: Draf | undefined }
  | { jenis: 'berubah'; draf: Draf }
  | { jenis: 'unit_hilang' };

/** Exactly one request: the draft is locked, becomes the receipt in the same transaction, and a second press finds that. */
async function kirim(ctx: Konteks, sidik: string): Promise<Balasan> {
  const hasil = await ctx.write((trx) => kirimSekali(ctx, trx, sidik));
  switch (hasil.jenis) {
    case 'terkirim':
      return redirect(tautan(alamat.terkirim, ctx.bahasa));
    case 'belum':
      return keBerikut(ctx, hasil.draf);
    case 'berubah':
      return periksa(ctx, hasil.draf, true);
    case 'unit_hilang':
      return redirect(tautan(alamat.langkah('unit'), ctx.bahasa));
  }
}

async function kirimSekali(ctx: Konteks, trx: Trx, sidik: string): Promise<HasilKirim> {
  const kunci = kunciDraf(ctx);
  const draf = kunci && (await selectOptionalDraf(trx, kunci, ctx.now, 'kunci'));
  if (!draf) return { jenis: 'belum', draf: undefined };
  const unitIds = await unitDari(ctx, trx, draf);
  const baru = toPermohonanBaru(draf, { unitIds: unitIds ?? [], bahasa: ctx.bahasa, now: ctx.now });
  if (!baru) return draf.terkirim ? { jenis: 'terkirim' } : { jenis: 'belum', draf };
  if (sidik !== sidikJawaban(draf, rahasiaDari(ctx.config))) return { jenis: 'berubah', draf };
  if (!unitIds) {
    const { unit: _, ...isi } = draf.isi;
    await updateDraf(trx, kunci, { ...draf, isi }, ctx.now);
    return { jenis: 'unit_hilang' };
  }
  const r = await terimaPermohonan(trx, { config: ctx.config, origin: ctx.origin, pelaku: sebagaiPemohon(ctx), namaPetugas: null }, baru);
  if (!r.ok) throw new Error(`a request by the form was refused: ${r.alasan}`);
  const { id, nomor, kode } = r.permohonan;
  await updateDraf(trx, kunci, { id: draf.id, isi: {}, identitas: {}, terkirim: { id, nomor, kode } }, ctx.now);
  return { jenis: 'terkirim' };
}

/** Ids of the units it goes to, a class as its members of today; undefined where one of them ended meanwhile. */
async function unitDari(ctx: Konteks, trx: Trx, { isi: { unit } }: Draf): Promise<string[] | undefined> {
  if (!unit || unit.sasaran === 'tidak_tahu') return [];
  const units = await bacaUnit(ctx, trx);
  const golongan = unit.sasaran === 'golongan';
  const kena = units.filter((u) => (golongan ? u.golongan === unit.golongan : unit.unit.includes(u.slug)));
  return kena.length > 0 && (golongan || kena.length === unit.unit.length) ? kena.map((u) => u.id) : undefined;
}

/** Number, code, date and receipt, for the cookie that sent it and as long as that lives. */
async function terkirim(ctx: Konteks): Promise<Balasan> {
  const draf = await bacaDraf(ctx);
  const t = draf?.terkirim;
  if (!t) return draf ? keBerikut(ctx, draf) : redirect(tautan(alamat.baru, ctx.bahasa));
  const rahasia = rahasiaDari(ctx.config).kode;
  const dibaca = await ctx.read(async (trx) => ({
    lacak: await selectOptionalLacak(trx, ctx.badan, t.id, ctx.now),
    hidup: await isKodeHidup(trx, { badanId: ctx.badan.id, permohonanId: t.id, kode: t.kode, rahasia }),
  }));
  return dibaca.lacak ? halamanTerkirim(ctx, t, dibaca.lacak, dibaca.hidup) : redirect(tautan(alamat.baru, ctx.bahasa));
}

function halamanTerkirim(ctx: Konteks, t: Terkirim, lacak: Lacak, hidup: boolean): Balasan {
  const { permohonan: p, jadwal } = lacak;
  const utama = jadwal.utama;
  const surat = lacak.surat.find((s) => s.jenis === 'tanda_terima');
  return page(
    h(HalamanTerkirim, {
      halaman: halaman(ctx),
      zona: ctx.badan.zona,
      nomor: t.nomor,
      kode: hidup ? t.kode : undefined,
      diterimaPada: p.diterimaPada,
      tempo:
        utama?.tanggal == null
          ? undefined
          : { tanggal: utama.tanggal, pasal: utama.pasal, penjelasan: penjelasan(dateIn(ctx.badan.zona, p.diterimaPada)) },
      kurang: p.kurang,
      tandaTerima: surat && tautanUnduh(ctx, alamat.surat(t.id, surat.id)),
    }),
  );
}
