import { createElement as h } from 'preact';
import { z } from 'zod';
import { selectOrang } from '../pengguna/kelola.queries.ts';
import type { Trx } from '../shared/db/db.ts';
import { hariDi } from '../shared/hari.ts';
import { dateOf } from '../shared/html/components/date-field/date-field.tsx';
import { halaman } from '../shared/html/layout/halaman.ts';
import { tautan } from '../shared/html/tautan.ts';
import { type Balasan, page, redirect, tidakDitemukan } from '../shared/web/balasan.ts';
import type { Konteks } from '../shared/web/konteks.ts';
import { type AnyRoute, route } from '../shared/web/route.ts';
import { buatUnit, type HasilUnit, type PortUnit, tutupUnit, ubahKontak, ubahUnit } from './unit.actions.ts';
import { HalamanKontakUnit, HalamanTutupUnit, HalamanUbahUnit, HalamanUnitBaru } from './unit-form.pages.tsx';
import { hariIsian, isianUnit, type IsianUnit, isianUnitKosong, kotakHari } from './unit-isian.ts';
import { HalamanPohonUnit, HalamanSatuUnit } from './unit.pages.tsx';
import { unitPesan } from './unit.pesan.ts';
import { selectOptionalUnitId, selectPenerus, selectRiwayatUnit, selectUnit, selectUnitBerakhir, selectUnitPada } from './unit.queries.ts';
import { GOLONGAN, type Unit } from './unit.ts';

const perlu = 'unit:kelola';
const params = z.object({ id: z.uuid() });
const kotak = z.string().max(4).catch('').default('');
const KABAR = ['dibuat', 'ubah', 'kontak', 'tutup'] as const;
type Galat = { field: string; message: string }[];

/** The administrator's room of units. `port`: the slices whose things belong to a unit. */
export function buatRuteUnit(port: readonly PortUnit[]): AnyRoute[] {
  return [
    route({
      method: 'GET',
      path: '/kerja/unit',
      perlu,
      query: z.object({ pada_tanggal: kotak, pada_bulan: kotak, pada_tahun: kotak }),
      handle: ({ ctx, query }) => pohon(ctx, { tanggal: query.pada_tanggal, bulan: query.pada_bulan, tahun: query.pada_tahun }),
    }),
    route({
      method: 'GET',
      path: '/kerja/unit/baru',
      perlu,
      handle: ({ ctx }) => formBaru(ctx, { ...isianUnitKosong, ...kotakHari(hariIni(ctx)) }, []),
    }),
    route({
      method: 'POST',
      path: '/kerja/unit',
      perlu,
      peristiwa: 'unit_dibuat',
      body: isianUnit,
      handle: ({ ctx, body }) => simpanBaru(ctx, body),
    }),
    route({
      method: 'GET',
      path: '/kerja/unit/:id',
      perlu,
      params,
      query: z.object({ kabar: z.enum(KABAR).optional().catch(undefined) }),
      handle: ({ ctx, params: { id }, query }) => satu(ctx, id, query.kabar, port),
    }),
    route({
      method: 'GET',
      path: '/kerja/unit/:id/ubah',
      perlu,
      params,
      handle: ({ ctx, params: { id } }) => formUbah(ctx, id, undefined, []),
    }),
    route({
      method: 'POST',
      path: '/kerja/unit/:id/ubah',
      perlu,
      peristiwa: 'unit_diubah',
      params,
      body: isianUnit,
      handle: ({ ctx, params: { id }, body }) => simpanUbah(ctx, id, body),
    }),
    route({
      method: 'GET',
      path: '/kerja/unit/:id/kontak',
      perlu,
      params,
      handle: ({ ctx, params: { id } }) => formKontak(ctx, id, undefined, []),
    }),
    route({
      method: 'POST',
      path: '/kerja/unit/:id/kontak',
      perlu,
      peristiwa: 'unit_kontak_diubah',
      params,
      body: isianUnit,
      handle: ({ ctx, params: { id }, body }) => simpanKontak(ctx, id, body),
    }),
    route({
      method: 'GET',
      path: '/kerja/unit/:id/tutup',
      perlu,
      params,
      handle: ({ ctx, params: { id } }) =>
        formTutup(ctx, id, { ...isianUnitKosong, ...kotakHari(hariIni(ctx)), informasi: 'ikut', petugas: 'ikut' }, [], port),
    }),
    route({
      method: 'POST',
      path: '/kerja/unit/:id/tutup',
      perlu,
      peristiwa: 'unit_diakhiri',
      params,
      body: isianUnit,
      handle: ({ ctx, params: { id }, body }) => simpanTutup(ctx, id, body, port),
    }),
  ];
}

const hariIni = (ctx: Konteks): string => hariDi(ctx.badan.zona, ctx.now);
const status = (galat: Galat) => ({ status: galat.length > 0 ? 422 : 200 });
const keUnit = (ctx: Konteks, id: string, kabar: (typeof KABAR)[number]): Balasan =>
  redirect(tautan(`/kerja/unit/${id}?kabar=${kabar}`, ctx.bahasa));
const perintah = (ctx: Konteks, unitId: string) => ({ badanId: ctx.badan.id, unitId, aktor: ctx.aktor, pada: ctx.now });

async function pohon(ctx: Konteks, ketik: { tanggal: string; bulan: string; tahun: string }): Promise<Balasan> {
  const asked = Object.values(ketik).some((v) => v !== '');
  const hari = asked ? dateOf(ketik) : hariIni(ctx);
  const pada = hari ?? hariIni(ctx);
  const data = await ctx.read(async (trx) => {
    const ended = await selectUnitBerakhir(trx, ctx.badan.id, pada);
    const semua = await selectUnit(trx, ctx.badan.id, pada);
    const names = new Map([...ended, ...semua].map((u) => [u.id, u.nama]));
    return {
      unit: await selectUnitPada(trx, ctx.badan.id, pada),
      berakhir: ended.map((u) => ({ ...u, penerus: u.penerusId === null ? undefined : names.get(u.penerusId) })),
    };
  });
  return page(h(HalamanPohonUnit, { halaman: halaman(ctx), pada, dipilih: asked, ketik, salah: hari === undefined, ...data }), {
    status: hari === undefined ? 422 : 200,
  });
}

async function hitungIsi(trx: Trx, ctx: Konteks, id: string, port: readonly PortUnit[]) {
  const isi = { informasi: 0, tugas: 0, orang: 0 };
  for (const one of port) isi[one.kunci] = await one.hitung(trx, ctx.badan.id, id, hariIni(ctx));
  return isi;
}

async function satu(ctx: Konteks, id: string, kabar: (typeof KABAR)[number] | undefined, port: readonly PortUnit[]): Promise<Balasan> {
  const data = await ctx.read(async (trx) => {
    const unit = await selectOptionalUnitId(trx, ctx.badan.id, id);
    if (!unit) return undefined;
    const names = new Map(
      (await trx.selectFrom('unit').select(['id', 'nama']).where('badan_publik_id', '=', ctx.badan.id).execute()).map((u) => [
        u.id,
        u.nama,
      ]),
    );
    const nama = (key: string | null) => (key === null ? undefined : names.get(key));
    return {
      unit,
      induk: nama(unit.indukId),
      penerus: await selectPenerus(trx, ctx.badan.id, id),
      isi: await hitungIsi(trx, ctx, id, port),
      riwayat: (await selectRiwayatUnit(trx, ctx.badan.id, id)).map((r) => ({ ...r, induk: nama(r.indukId) })),
    };
  });
  if (!data) return tidakDitemukan();
  return page(
    h(HalamanSatuUnit, { halaman: halaman(ctx), hari: hariIni(ctx), ...data, kabar: kabar && unitPesan[ctx.bahasa].kabar[kabar] }),
  );
}

/** Units that live today, to choose from; without the unit itself. */
async function pilihan(trx: Trx, ctx: Konteks, kecuali?: string) {
  const units = await selectUnit(trx, ctx.badan.id, hariIni(ctx));
  return units.filter((u) => u.id !== kecuali && u.berlakuSampai === null).map((u) => ({ value: u.id, text: u.nama }));
}

async function formBaru(ctx: Konteks, isian: IsianUnit, galat: Galat): Promise<Balasan> {
  const options = await ctx.read((trx) => pilihan(trx, ctx));
  return page(h(HalamanUnitBaru, { halaman: halaman(ctx), unit: undefined, isian, galat, pilihan: options }), status(galat));
}

function galatNama(ctx: Konteks, i: IsianUnit): Galat {
  const t = unitPesan[ctx.bahasa].galat;
  return [
    ...(i.nama.length < 3 ? [{ field: 'nama', message: t.nama }] : []),
    ...(hariIsian(i) === undefined ? [{ field: 'hari', message: t.tanggal }] : []),
  ];
}

async function simpanBaru(ctx: Konteks, i: IsianUnit): Promise<Balasan> {
  const golongan = GOLONGAN.find((g) => g === i.golongan);
  const dari = hariIsian(i);
  const galat = [...galatNama(ctx, i), ...(golongan ? [] : [{ field: 'golongan', message: unitPesan[ctx.bahasa].galat.golongan }])];
  if (galat.length > 0 || !golongan || dari === undefined) return formBaru(ctx, i, galat);
  const { id } = await ctx.write((trx) =>
    buatUnit(trx, {
      badanId: ctx.badan.id,
      nama: i.nama,
      singkatan: i.singkatan || i.nama,
      golongan,
      indukId: i.induk === '' ? null : i.induk,
      dari,
      dasar: i.dasar,
      aktor: ctx.aktor,
      pada: ctx.now,
    }),
  );
  return keUnit(ctx, id, 'dibuat');
}

const KOLOM: Readonly<Record<Extract<HasilUnit, { ok: false }>['alasan'], string>> = {
  tanggal_mundur: 'hari',
  induk_melingkar: 'induk',
  sudah_berakhir: 'nama',
  penerus_sendiri: 'penerus',
  penerus_berakhir: 'penerus',
  masih_ada_anak: 'penerus',
  tidak_ada: 'penerus',
};
const galatDari = (ctx: Konteks, alasan: Extract<HasilUnit, { ok: false }>['alasan']): Galat => [
  { field: KOLOM[alasan], message: unitPesan[ctx.bahasa].galat[alasan] },
];

/** The unit with the choices of its forms; undefined where it does not live. */
async function untukForm(ctx: Konteks, id: string): Promise<{ unit: Unit; options: Awaited<ReturnType<typeof pilihan>> } | undefined> {
  return ctx.read(async (trx) => {
    const unit = await selectOptionalUnitId(trx, ctx.badan.id, id);
    return unit?.berlakuSampai === null ? { unit, options: await pilihan(trx, ctx, id) } : undefined;
  });
}

async function formUbah(ctx: Konteks, id: string, isian: IsianUnit | undefined, galat: Galat): Promise<Balasan> {
  const found = await untukForm(ctx, id);
  if (!found) return tidakDitemukan();
  const { unit, options } = found;
  const kini = { ...isianUnitKosong, nama: unit.nama, singkatan: unit.singkatan, induk: unit.indukId ?? '', ...kotakHari(hariIni(ctx)) };
  return page(h(HalamanUbahUnit, { halaman: halaman(ctx), unit, isian: isian ?? kini, galat, pilihan: options }), status(galat));
}

async function simpanUbah(ctx: Konteks, id: string, i: IsianUnit): Promise<Balasan> {
  const dari = hariIsian(i);
  const galat = galatNama(ctx, i);
  if (galat.length > 0 || dari === undefined) return formUbah(ctx, id, i, galat);
  const found = await untukForm(ctx, id);
  if (!found) return tidakDitemukan();
  const { unit } = found;
  const ubahan = { nama: i.nama, singkatan: i.singkatan || i.nama, indukId: i.induk === '' ? null : i.induk, dari, dasar: i.dasar };
  if (ubahan.nama === unit.nama && ubahan.singkatan === unit.singkatan && ubahan.indukId === unit.indukId)
    return formUbah(ctx, id, i, [{ field: 'nama', message: unitPesan[ctx.bahasa].galat.sama }]);
  const hasil = await ctx.write((trx) => ubahUnit(trx, { ...perintah(ctx, id), ubahan, hari: hariIni(ctx) }));
  return hasil.ok ? keUnit(ctx, id, 'ubah') : formUbah(ctx, id, i, galatDari(ctx, hasil.alasan));
}

async function formKontak(ctx: Konteks, id: string, isian: IsianUnit | undefined, galat: Galat): Promise<Balasan> {
  const found = await untukForm(ctx, id);
  if (!found) return tidakDitemukan();
  const { unit, options } = found;
  const hari = hariIni(ctx);
  const roles = (await ctx.read((trx) => selectOrang(trx, ctx.badan.id))).flatMap((o) =>
    o.peran.filter((p) => p.unitId === id && (p.sampai === null || p.sampai >= hari)).map((p) => ({ ...p, nama: o.nama })),
  );
  const kini = {
    ...isianUnitKosong,
    tugas: unit.tugas,
    alamat: unit.alamat,
    telepon: unit.telepon,
    email: unit.email,
    orang: roles.filter((p) => p.tampil).map((p) => p.id),
  };
  const orang = roles.map((p) => ({ value: p.id, text: p.jabatan === '' ? p.nama : `${p.nama}, ${p.jabatan}` }));
  return page(h(HalamanKontakUnit, { halaman: halaman(ctx), unit, isian: isian ?? kini, galat, pilihan: options, orang }), status(galat));
}

async function simpanKontak(ctx: Konteks, id: string, i: IsianUnit): Promise<Balasan> {
  if (i.email !== '' && !z.email().safeParse(i.email).success)
    return formKontak(ctx, id, i, [{ field: 'email', message: unitPesan[ctx.bahasa].galat.email }]);
  const kontak = { tugas: i.tugas, alamat: i.alamat, telepon: i.telepon, email: i.email };
  const hasil = await ctx.write((trx) => ubahKontak(trx, { ...perintah(ctx, id), kontak, tampil: i.orang }));
  return hasil.ok ? keUnit(ctx, id, 'kontak') : tidakDitemukan();
}

async function formTutup(ctx: Konteks, id: string, isian: IsianUnit, galat: Galat, port: readonly PortUnit[]): Promise<Balasan> {
  const found = await untukForm(ctx, id);
  if (!found) return tidakDitemukan();
  const { isi, anak } = await ctx.read(async (trx) => ({
    isi: await hitungIsi(trx, ctx, id, port),
    anak: (await selectUnit(trx, ctx.badan.id, hariIni(ctx))).filter((u) => u.indukId === id).length,
  }));
  return page(
    h(HalamanTutupUnit, { halaman: halaman(ctx), unit: found.unit, isian, galat, pilihan: found.options, isi, anak }),
    status(galat),
  );
}

async function simpanTutup(ctx: Konteks, id: string, i: IsianUnit, port: readonly PortUnit[]): Promise<Balasan> {
  const t = unitPesan[ctx.bahasa].galat;
  const hariTerakhir = hariIsian(i);
  if (hariTerakhir === undefined) return formTutup(ctx, id, i, [{ field: 'hari', message: t.tanggal }], port);
  const penerusId = i.penerus === '' ? null : i.penerus;
  const pindah = new Set<PortUnit['kunci']>(
    penerusId === null
      ? []
      : [...(i.informasi === 'ikut' ? (['informasi'] as const) : []), ...(i.petugas === 'ikut' ? (['orang'] as const) : [])],
  );
  if (pindah.has('informasi') && hariTerakhir > hariIni(ctx)) return formTutup(ctx, id, i, [{ field: 'hari', message: t.depan }], port);
  const hasil = await cobaTulis(ctx, (trx) =>
    tutupUnit(trx, { ...perintah(ctx, id), hari: hariIni(ctx) }, { hariTerakhir, penerusId, dasar: i.dasar, pindah }, port),
  );
  return hasil.ok ? keUnit(ctx, id, 'tutup') : formTutup(ctx, id, i, galatDari(ctx, hasil.alasan), port);
}

/** A refusal half way (a unit below that cannot move) undoes the whole. */
async function cobaTulis(ctx: Konteks, fn: (trx: Trx) => Promise<HasilUnit>): Promise<HasilUnit> {
  let refused: HasilUnit | undefined;
  try {
    return await ctx.write(async (trx) => {
      const hasil = await fn(trx);
      if (hasil.ok) return hasil;
      refused = hasil;
      throw new Error('refused: roll back');
    });
  } catch (error) {
    if (refused) return refused;
    throw error;
  }
}
