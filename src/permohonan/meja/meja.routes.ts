import { createElement as h } from 'preact';
import { z } from 'zod';
import { bacaSetelan } from '../../setelan/setelan.ts';
import type { Trx } from '../../shared/db/db.ts';
import { formatWaktu } from '../../shared/html/format.ts';
import { halaman } from '../../shared/html/layout/halaman.ts';
import { tautan } from '../../shared/html/tautan.ts';
import { newId } from '../../shared/id.ts';
import { dateIn } from '../../shared/tanggal.ts';
import { type Balasan, json, page, redirect } from '../../shared/web/balasan.ts';
import type { Konteks } from '../../shared/web/konteks.ts';
import { type AnyRoute, route } from '../../shared/web/route.ts';
import { selectKalender } from '../../tenggat/tenggat.queries.ts';
import { selectUnit } from '../../unit/unit.queries.ts';
import { alamat } from '../alamat.ts';
import { rahasiaDari, sebagaiPetugas } from '../konteks-permohonan.ts';
import { listKurangDari } from '../kurang-dari.ts';
import { setelanBukti } from '../permohonan.setelan.ts';
import { HalamanBacakan } from './bacakan.pages.tsx';
import { bacaFormMeja } from './form-meja.ts';
import { kalimatMeja } from './galat-meja.ts';
import {
  deleteMejaDraf,
  type KunciMeja,
  type MejaDraf,
  selectJenisLampiran,
  selectMejaDraf,
  selectOptionalMejaDraf,
  simpanMejaDraf,
  simpanMejaLampiran,
} from './meja-draf.actions.ts';
import { bacaMeja, catatMeja } from './meja.actions.ts';
import { bersihkanIsian, type IsianMeja, type Masalah, readButir, readWaktu, teks } from './meja.isian.ts';
import { HalamanMeja, HalamanMejaTiada } from './meja.pages.tsx';
import { mejaPesan } from './meja.pesan.ts';
import { akibatTerima } from './meja-tenggat.ts';
import { buatSlip, HalamanSlipDari } from './slip.halaman.ts';
import { KANAL_MEJA } from '../istilah.ts';

const CATAT = 'permohonan:catat';
const params = z.object({ draf: z.uuid() });
const DRAF = `${alamat.meja}/:draf`;

/** The desk: one screen, read back, number and slip. Drafts change no case, so their writes carry no event. */
export const ruteMeja: readonly AnyRoute[] = [
  route({ method: 'GET', path: alamat.meja, perlu: CATAT, formulir: alamat.meja, handle: ({ ctx }) => tampil(ctx, newId(), {}) }),
  route({ method: 'GET', path: DRAF, perlu: CATAT, formulir: alamat.meja, params, handle: ({ ctx, params: p }) => lanjutkan(ctx, p.draf) }),
  route({
    method: 'POST',
    path: DRAF,
    perlu: CATAT,
    peristiwa: null,
    params,
    upload: true,
    handle: ({ ctx, params: p }) => terima(ctx, p.draf),
  }),
  route({
    method: 'POST',
    path: `${DRAF}/simpan`,
    perlu: CATAT,
    peristiwa: null,
    batas: { jumlah: 240, detik: 60, per: 'petugas' },
    params,
    body: z.record(z.string(), z.unknown()),
    handle: ({ ctx, params: p, body }) => simpan(ctx, p.draf, bersihkanIsian(body)),
  }),
  route({ method: 'GET', path: `${DRAF}/bacakan`, perlu: CATAT, params, handle: ({ ctx, params: p }) => bacakan(ctx, p.draf) }),
  route({
    method: 'POST',
    path: `${DRAF}/catat`,
    perlu: CATAT,
    peristiwa: 'permohonan_diajukan',
    params,
    handle: ({ ctx, params: p }) => catat(ctx, p.draf),
  }),
  route({ method: 'GET', path: `${DRAF}/slip`, perlu: CATAT, params, handle: ({ ctx, params: p }) => slip(ctx, p.draf) }),
  route({
    method: 'POST',
    path: `${DRAF}/hapus`,
    perlu: CATAT,
    peristiwa: null,
    params,
    handle: ({ ctx, params: p }) => hapus(ctx, p.draf),
  }),
];

/** The key of this officer's drafts in this browser. */
const kunciDari = (ctx: Konteks): KunciMeja => ({
  badanId: ctx.badan.id,
  akunId: ctx.petugas?.akunId ?? '',
  kuki: ctx.kukiFormulir ?? '',
  rahasia: rahasiaDari(ctx.config),
});

const ke = (ctx: Konteks, jalur: string): Balasan => redirect(tautan(jalur, ctx.bahasa));
const tiada = (ctx: Konteks): Balasan => page(h(HalamanMejaTiada, { halaman: halaman(ctx) }), { status: 404 });

type Tambahan = { galat?: readonly Masalah[]; mulaiPada?: Date };

async function tampil(ctx: Konteks, draf: string, isian: IsianMeja, { galat, mulaiPada = ctx.now }: Tambahan = {}): Promise<Balasan> {
  const { badan, bahasa, now } = ctx;
  const k = kunciDari(ctx);
  const hari = dateIn(badan.zona, now);
  const isi = await ctx.read(async (trx) => ({
    unit: await selectUnit(trx, badan.id, hari),
    kalender: await selectKalender(trx, badan.id, badan.zona),
    cara: (await bacaSetelan(trx, badan.id, setelanBukti)).cara,
    lampiran: await selectJenisLampiran(trx, k, draf),
    tertunda: await selectMejaDraf(trx, k, now),
  }));
  const waktu = readWaktu(isian, { zona: badan.zona, now, mulaiPada });
  const node = h(HalamanMeja, {
    halaman: halaman(ctx),
    draf,
    isian,
    unit: isi.unit.map((u) => ({ value: u.id, text: u.nama })),
    cara: isi.cara,
    lampiran: isi.lampiran,
    hari,
    jatuhTempo: akibatTerima(waktu.ok ? waktu.pada : now, isi.kalender, now).jatuhTempo,
    tertunda: isi.tertunda.map((d) => ({
      id: d.id,
      ringkas: ringkas(d, bahasa),
      waktu: formatWaktu(d.diubahPada, bahasa, badan.zona, 'pendek'),
    })),
    galat: (galat ?? []).map((g) => kalimatMeja(g, bahasa)),
  });
  return page(node, { status: galat ? 422 : 200 });
}

/** Channel and first words of the question: enough to know it again, nothing of who asks. */
function ringkas({ isian }: MejaDraf, bahasa: Konteks['bahasa']): string {
  const kanal = KANAL_MEJA.find((k) => k === teks(isian, 'kanal'));
  const [butir = ''] = readButir(teks(isian, 'butir'));
  const awal = butir.length > 70 ? `${butir.slice(0, 69)}…` : butir;
  return [kanal && mejaPesan[bahasa].kanalPilihan[kanal], awal].filter((satu) => satu).join(': ');
}

async function lanjutkan(ctx: Konteks, id: string): Promise<Balasan> {
  const draf = await ctx.read((trx) => selectOptionalMejaDraf(trx, kunciDari(ctx), id, ctx.now));
  if (!draf) return tiada(ctx);
  return draf.terkirim ? ke(ctx, alamat.mejaSlip(id)) : tampil(ctx, id, draf.isian, { mulaiPada: draf.dibuatPada });
}

async function simpan(ctx: Konteks, id: string, isian: IsianMeja): Promise<Balasan> {
  const ok = await ctx.write((trx) => simpanMejaDraf(trx, kunciDari(ctx), id, isian, ctx.now));
  return json({ tersimpan: ok }, ok ? 200 : 409, { cache: 'tidak' });
}

/** The form comes in: kept first, whatever is wrong with it; then judged. */
async function terima(ctx: Konteks, id: string): Promise<Balasan> {
  const k = kunciDari(ctx);
  const form = await bacaFormMeja(ctx);
  const hasil = await ctx.write(async (trx) => {
    if (!(await simpanMejaDraf(trx, k, id, form.isian, ctx.now))) return undefined;
    for (const l of form.lampiran) await simpanMejaLampiran(trx, k, id, l, ctx.now);
    const draf = await selectOptionalMejaDraf(trx, k, id, ctx.now);
    return draf && { draf, isi: await bacaMeja(trx, ctx.badan, k, draf, ctx.now) };
  });
  if (!hasil) return lanjutkan(ctx, id);
  const mulaiPada = hasil.draf.dibuatPada;
  if (form.galat.length > 0 || (form.aksi === 'bacakan' && !hasil.isi.ok))
    return tampil(ctx, id, form.isian, { mulaiPada, galat: [...form.galat, ...(hasil.isi.ok ? [] : hasil.isi.galat)] });
  return ke(
    ctx,
    form.aksi === 'bacakan' ? alamat.mejaBacakan(id) : form.aksi === 'hitung' ? `${alamat.mejaDraf(id)}#waktu` : alamat.mejaDraf(id),
  );
}

async function bacakan(ctx: Konteks, id: string): Promise<Balasan> {
  const { badan, now } = ctx;
  const k = kunciDari(ctx);
  const isi = await ctx.read(async (trx) => {
    const draf = await selectOptionalMejaDraf(trx, k, id, now);
    if (!draf) return undefined;
    return { draf, hasil: await bacaMeja(trx, badan, k, draf, now), ...(await sekitar(trx, ctx)) };
  });
  if (!isi) return tiada(ctx);
  if (isi.draf.terkirim) return ke(ctx, alamat.mejaSlip(id));
  if (!isi.hasil.ok) return tampil(ctx, id, isi.draf.isian, { mulaiPada: isi.draf.dibuatPada, galat: isi.hasil.galat });
  const { baru } = isi.hasil;
  return page(
    h(HalamanBacakan, {
      halaman: halaman(ctx),
      draf: id,
      zona: badan.zona,
      m: baru,
      unit: baru.unitIds.map((u) => isi.unit.get(u) ?? ''),
      kurang: listKurangDari(baru),
      akibat: akibatTerima(baru.diterimaPada, isi.kalender, now),
      now,
    }),
  );
}

async function sekitar(trx: Trx, { badan, now }: Konteks) {
  const unit = await selectUnit(trx, badan.id, dateIn(badan.zona, now));
  return { unit: new Map(unit.map((u) => [u.id, u.nama])), kalender: await selectKalender(trx, badan.id, badan.zona) };
}

async function catat(ctx: Konteks, id: string): Promise<Balasan> {
  const k = kunciDari(ctx);
  const pelaku = { ...sebagaiPetugas(ctx), peran: sebagaiPetugas(ctx).peran.filter((p) => p === 'petugas' || p === 'utama') };
  const hasil = await ctx.write((trx) =>
    catatMeja(trx, { config: ctx.config, origin: ctx.origin, pelaku, namaPetugas: ctx.petugas?.nama ?? '' }, k, id),
  );
  if (hasil.ok) return ke(ctx, alamat.mejaSlip(id));
  return hasil.alasan === 'tidak_ada' ? tiada(ctx) : ke(ctx, alamat.mejaBacakan(id));
}

async function slip(ctx: Konteks, id: string): Promise<Balasan> {
  const draf = await ctx.read((trx) => selectOptionalMejaDraf(trx, kunciDari(ctx), id, ctx.now));
  if (!draf) return tiada(ctx);
  if (!draf.terkirim) return ke(ctx, alamat.mejaDraf(id));
  const isi = await buatSlip(ctx, draf.terkirim.id, draf.terkirim.kode);
  if (!isi) return tiada(ctx);
  return page(HalamanSlipDari(ctx, isi, id));
}

async function hapus(ctx: Konteks, id: string): Promise<Balasan> {
  await ctx.write((trx) => deleteMejaDraf(trx, kunciDari(ctx), id));
  return ke(ctx, alamat.meja);
}
