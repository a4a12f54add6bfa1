import { createElement as h } from 'preact';
import { z } from 'zod';
import { selectUnitTerlihat } from '../../pengguna/pengguna.queries.ts';
import { kalimatPeristiwa } from '../../peristiwa/peristiwa.queries.ts';
import type { Trx } from '../../shared/db/db.ts';
import { hariDi } from '../../shared/hari.ts';
import { halaman } from '../../shared/html/layout/halaman.ts';
import { formatWaktu } from '../../shared/html/format.ts';
import { tautan } from '../../shared/html/tautan.ts';
import { type Balasan, page, redirect, tidakDitemukan } from '../../shared/web/balasan.ts';
import type { Konteks } from '../../shared/web/konteks.ts';
import { route } from '../../shared/web/route.ts';
import { selectUnit } from '../../unit/unit.queries.ts';
import { HASIL_TUGAS, KEADAAN_TUGAS, PERAN, type Peran } from '../istilah.ts';
import { selectJadwal, selectOptionalKasus } from '../kasus.queries.ts';
import { kata } from '../kata.pesan.ts';
import { selectOptionalPanel } from '../meja/identitas.queries.ts';
import { PanelIdentitas } from '../meja/panel-identitas.tsx';
import type { Pelaku } from '../permohonan.actions.ts';
import { type Penglihat, selectButir, selectOptionalPermohonan, selectOptionalPermohonanId, selectTugas } from '../permohonan.queries.ts';
import { disposisiPermohonan, jawabTugas, nyatakanLengkap } from '../proses.actions.ts';
import { listBoleh } from '../transisi.ts';
import { ruteDaftar } from './daftar.routes.ts';
import { HalamanJawab, HalamanKasus, type Isian } from './kasus.pages.tsx';
import { kerjaPermohonanPesan } from './kerja.pesan.ts';
import { selectTugasMenunggu } from './tugas.queries.ts';

const nomor = z.object({ nomor: z.string().max(40) });
const teks = z.string().trim().max(4000).catch('').default('');

export const routes = [
  ...ruteDaftar,
  route({
    method: 'GET',
    path: '/kerja/permohonan/:nomor',
    perlu: 'permohonan:lihat',
    params: nomor,
    handle: ({ ctx, params }) => tampilKasus(ctx, params.nomor, {}),
  }),
  route({
    method: 'POST',
    path: '/kerja/permohonan/:nomor/lengkap',
    perlu: 'permohonan:proses',
    peristiwa: 'permohonan_lengkap',
    params: nomor,
    handle: ({ ctx, params }) => ubah(ctx, params.nomor, 'unit', {}, (trx, id) => nyatakanLengkap(trx, pelakuDari(ctx), id)),
  }),
  route({
    method: 'POST',
    path: '/kerja/permohonan/:nomor/teruskan',
    perlu: 'permohonan:proses',
    peristiwa: 'permohonan_didisposisi',
    params: nomor,
    body: z.object({ unit: teks, arahan: teks, batas: teks }),
    handle: ({ ctx, params, body }) => teruskan(ctx, params.nomor, body),
  }),
  route({
    method: 'GET',
    path: '/kerja/tugas/:id',
    perlu: 'permohonan:jawab_tugas',
    params: z.object({ id: z.uuid() }),
    handle: ({ ctx, params }) => tampilTugas(ctx, params.id, {}),
  }),
  route({
    method: 'POST',
    path: '/kerja/tugas/:id',
    perlu: 'permohonan:jawab_tugas',
    peristiwa: 'permohonan_tugas_dijawab',
    params: z.object({ id: z.uuid() }),
    body: z.object({ hasil: teks, jawaban: teks, saran: teks }),
    handle: ({ ctx, params, body }) => jawab(ctx, params.id, body),
  }),
];

/** What this officer may see: everything of the body, or the tasks of the own units with those below them. */
async function penglihatDari(trx: Trx, ctx: Konteks): Promise<Penglihat> {
  return selectUnitTerlihat(trx, ctx.badan.id, ctx.petugas?.keanggotaan ?? []);
}

function pelakuDari(ctx: Konteks): Pelaku {
  const held = new Set<string>(ctx.petugas?.keanggotaan.map((k) => k.peran));
  const peran: Peran[] = PERAN.filter((p) => held.has(p));
  return { badan: ctx.badan, peran, aktor: ctx.aktor, now: ctx.now };
}

type Tambahan = { isian?: Isian; galat?: { field: string; message: string }[] };

async function tampilKasus(ctx: Konteks, nomorPermohonan: string, tambahan: Tambahan): Promise<Balasan> {
  const { badan, bahasa } = ctx;
  const isi = await ctx.read(async (trx) => {
    const penglihat = await penglihatDari(trx, ctx);
    const id = await selectOptionalPermohonanId(trx, badan.id, nomorPermohonan);
    const p = id === undefined ? undefined : await selectOptionalPermohonan(trx, badan.id, penglihat, id);
    const kasus = p && (await selectOptionalKasus(trx, badan.id, p.id));
    if (!p || !kasus) return undefined;
    return {
      p,
      kasus,
      butir: await selectButir(trx, badan.id, p.id),
      tugas: await selectTugas(trx, badan.id, penglihat, p.id),
      jadwal: await selectJadwal(trx, badan, kasus.peristiwa, ctx.now),
      unit: await selectUnit(trx, badan.id, hariDi(badan.zona, ctx.now)),
      panel: await selectOptionalPanel(trx, badan.id, p.id),
    };
  });
  if (!isi) return tidakDitemukan();
  const namaUnit = new Map(isi.unit.map((u) => [u.id, u.nama]));
  const keadaanTugas = (text: string): string => kata[bahasa].keadaanTugas[KEADAAN_TUGAS.find((k) => k === text) ?? 'menunggu'];
  const node = h(HalamanKasus, {
    halaman: halaman(ctx),
    zona: badan.zona,
    p: isi.p,
    butir: isi.butir.map((b) => b.rincian),
    tenggat: isi.jadwal.semua.map((t) => ({ kunci: `${t.kunci} ${t.dasar}`, pasal: t.pasal, tanggal: t.tanggal, keadaan: t.keadaan })),
    tugas: isi.tugas.map((t) => ({
      id: t.id,
      unit: namaUnit.get(t.unitId) ?? '',
      keadaan: keadaanTugas(t.keadaan),
      batas: t.batas,
      arahan: t.arahan,
      jawaban: t.jawaban,
    })),
    riwayat: isi.kasus.riwayat.map((e) => ({
      time: { at: e.pada, text: formatWaktu(new Date(e.pada), bahasa, badan.zona) },
      title: kalimatPeristiwa(e, bahasa),
      state: 'done' as const,
    })),
    boleh: new Set(pelakuDari(ctx).peran.flatMap((peran) => listBoleh(peran, isi.p.keadaan))),
    unit: isi.unit.map((u) => ({ value: u.id, text: u.nama })),
    isian: tambahan.isian ?? {},
    galat: tambahan.galat ?? [],
    pemohon: isi.panel && h(PanelIdentitas, { halaman: halaman(ctx), zona: badan.zona, nomor: isi.p.nomor, isi: isi.panel }),
  });
  return page(node, { status: tambahan.galat ? 422 : 200 });
}

type Hasil = { ok: true } | { ok: false; alasan: string };

/** Runs an action on a case; a refusal shows the page again with what was typed and why. */
async function ubah(
  ctx: Konteks,
  nomorPermohonan: string,
  field: string,
  isian: Isian,
  act: (trx: Trx, id: string) => Promise<Hasil>,
): Promise<Balasan> {
  const hasil = await ctx.write(async (trx): Promise<Hasil> => {
    const id = await selectOptionalPermohonanId(trx, ctx.badan.id, nomorPermohonan);
    return id === undefined ? { ok: false, alasan: 'tidak_ditemukan' } : act(trx, id);
  });
  if (hasil.ok) return redirect(tautan(`/kerja/permohonan/${nomorPermohonan}`, ctx.bahasa));
  return tampilKasus(ctx, nomorPermohonan, { isian, galat: [{ field, message: kalimatGalat(ctx, hasil.alasan) }] });
}

function kalimatGalat(ctx: Konteks, alasan: string): string {
  const galat: Readonly<Record<string, string>> = kerjaPermohonanPesan[ctx.bahasa].galat;
  return galat[alasan] ?? alasan;
}

async function teruskan(ctx: Konteks, nomorPermohonan: string, body: { unit: string; arahan: string; batas: string }): Promise<Balasan> {
  const salah = [
    ...(z.uuid().safeParse(body.unit).success ? [] : [{ field: 'unit', message: kalimatGalat(ctx, 'tanpa_unit') }]),
    ...(body.arahan === '' ? [{ field: 'arahan', message: kalimatGalat(ctx, 'arahan_kosong') }] : []),
    ...(z.iso.date().safeParse(body.batas).success ? [] : [{ field: 'batas', message: kalimatGalat(ctx, 'batas_lewat') }]),
  ];
  if (salah.length > 0) return tampilKasus(ctx, nomorPermohonan, { isian: body, galat: salah });
  return ubah(ctx, nomorPermohonan, 'batas', body, (trx, id) =>
    disposisiPermohonan(trx, pelakuDari(ctx), id, [{ unitId: body.unit, arahan: body.arahan, batas: body.batas }]),
  );
}

async function tampilTugas(ctx: Konteks, id: string, tambahan: Tambahan): Promise<Balasan> {
  const isi = await ctx.read(async (trx) => ({
    tugas: (await selectTugasMenunggu(trx, ctx.badan.id, await penglihatDari(trx, ctx), id))[0],
    unit: await selectUnit(trx, ctx.badan.id, hariDi(ctx.badan.zona, ctx.now)),
  }));
  const { tugas } = isi;
  if (!tugas) return tidakDitemukan();
  const unit = isi.unit.filter((u) => u.id !== tugas.unitId).map((u) => ({ value: u.id, text: u.nama }));
  return page(h(HalamanJawab, { halaman: halaman(ctx), tugas, unit, isian: tambahan.isian ?? {}, galat: tambahan.galat ?? [] }), {
    status: tambahan.galat ? 422 : 200,
  });
}

async function jawab(ctx: Konteks, id: string, body: { hasil: string; jawaban: string; saran: string }): Promise<Balasan> {
  const hasilTugas = HASIL_TUGAS.find((x) => x === body.hasil);
  if (!hasilTugas) return tampilTugas(ctx, id, { isian: body, galat: [{ field: 'hasil', message: kalimatGalat(ctx, 'jawaban_kosong') }] });
  const saran = z.uuid().safeParse(body.saran);
  const hasil = await ctx.write(async (trx) => {
    const penglihat = await penglihatDari(trx, ctx);
    const unitIds = penglihat.semua ? [] : penglihat.unitIds;
    return jawabTugas(trx, pelakuDari(ctx), {
      tugasId: id,
      unitIds,
      hasil: hasilTugas,
      jawaban: body.jawaban,
      saranUnitId: saran.success ? saran.data : null,
    });
  });
  if (hasil.ok) return redirect(tautan('/kerja/tugas', ctx.bahasa));
  return tampilTugas(ctx, id, { isian: body, galat: [{ field: 'jawaban', message: kalimatGalat(ctx, hasil.alasan) }] });
}
