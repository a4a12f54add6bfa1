import { createElement as h } from 'preact';
import { z } from 'zod';
import { bacaSetelan } from '../../setelan/setelan.ts';
import type { Trx } from '../../shared/db/db.ts';
import { hariDi } from '../../shared/hari.ts';
import type { FormError } from '../../shared/html/components/error-summary/error-summary.tsx';
import { halaman } from '../../shared/html/layout/halaman.ts';
import { type Balasan, page, tidakDitemukan } from '../../shared/web/balasan.ts';
import type { Konteks } from '../../shared/web/konteks.ts';
import { type AnyRoute, route } from '../../shared/web/route.ts';
import { selectLampiranSurat } from '../../surat/berkas-lampiran.queries.ts';
import { selectUnit } from '../../unit/unit.queries.ts';
import { kataUji } from '../../pengecualian/pengecualian.pesan.ts';
import { type BarisUji, selectUjiPermohonan } from '../../pengecualian/pengecualian.queries.ts';
import { selectRujukan, selectUjiSah } from '../../pengecualian/rujukan.queries.ts';
import { HASIL_TUGAS } from '../istilah.ts';
import { listLangkahSah } from '../rules/langkah-sah.ts';
import { kata } from '../kata.pesan.ts';
import { setelanBiaya } from '../permohonan.setelan.ts';
import { selectTugas, type TugasTerlihat } from '../permohonan.queries.ts';
import { selectBahan } from '../kerja/bahan.queries.ts';
import { type Isian, satu, semua } from '../kerja/kasus.ts';
import { galatDari } from '../kerja/kerja-bantu.ts';
import { masihBolehPerpanjang } from '../kerja/sekarang.ts';
import { bacaIsian, bidang, bidangUji, bidangUnsur, isDikecualikan, keIsian, putusanDari } from './pemberitahuan.isian.ts';
import { HalamanPemberitahuan, HalamanPutusan } from './pemberitahuan.pages.tsx';
import {
  bacaSusunan,
  balasTerhenti,
  bodyIsian,
  isianPenanda,
  pilihanPejabat,
  simpanSusunan,
  suratDari,
  type Susunan,
  terhenti,
} from './susun-bantu.ts';
import type { PemberitahuanProps } from './susun.ts';

const nomor = z.object({ nomor: z.string().max(40) });
const JALUR = '/kerja/permohonan/:nomor/surat/pemberitahuan';

/** The written notification: decisions on each item first, then the form that they need. */
export const ruteJawaban: readonly AnyRoute[] = [
  route({
    method: 'GET',
    path: JALUR,
    perlu: 'surat:susun',
    params: nomor,
    query: bodyIsian.catch({}),
    handle: ({ ctx, params: p, query }) => tampil(ctx, p.nomor, query, []),
  }),
  route({
    method: 'POST',
    path: JALUR,
    perlu: 'surat:susun',
    peristiwa: 'surat_dibuat',
    params: nomor,
    body: bodyIsian,
    handle: ({ ctx, params: p, body }) => simpan(ctx, p.nomor, body),
  }),
];

type Terbaca = { s: Susunan; tugas: TugasTerlihat[]; lampiran: string[]; ujiKasusMentah: BarisUji[] } & Pick<
  PemberitahuanProps,
  'bahan' | 'standar' | 'unit' | 'uji' | 'ujiKasus'
>;

async function baca(trx: Trx, ctx: Konteks, no: string, suratId: string | null): Promise<Terbaca | undefined> {
  const s = await bacaSusunan(trx, ctx, no, 'pemberitahuan', suratId);
  if (!s) return undefined;
  const tugas = await selectTugas(trx, ctx.badan.id, { semua: true }, s.p.id);
  const nama = new Map((await selectUnit(trx, ctx.badan.id, hariDi(ctx.badan.zona, ctx.now))).map((u) => [u.id, u.nama]));
  const ujiKasus = await selectUjiPermohonan(trx, ctx.badan.id, s.p.id);
  return {
    s,
    tugas,
    uji: (await selectUjiSah(trx, ctx.badan.id, hariDi(ctx.badan.zona, ctx.now))).map(pilihanUji),
    ujiKasusMentah: ujiKasus,
    ujiKasus: ujiKasus.map((u) => ({ id: u.id, informasi: u.isi.informasi, keadaan: kataUji[ctx.bahasa].keadaan[u.keadaan] })),
    unit: tugas.flatMap((t) => {
      const hasil = HASIL_TUGAS.find((x) => x === t.keadaan);
      return hasil ? [{ unit: nama.get(t.unitId) ?? '–', hasil: kata[ctx.bahasa].keadaanTugas[hasil], jawaban: t.jawaban }] : [];
    }),
    bahan: await selectBahan(trx, ctx.badan.id, s.p.id),
    standar: await bacaSetelan(trx, ctx.badan.id, setelanBiaya),
    lampiran: s.draf ? (await selectLampiranSurat(trx, ctx.badan.id, s.draf.id)).map((b) => b.dokumenId) : [],
  };
}

const pilihanUji = (u: BarisUji): PemberitahuanProps['uji'][number] => ({
  id: u.id,
  informasi: u.isi.informasi,
  nomor: u.penetapan?.nomor ?? '',
  pasal: u.isi.dasar
    .map((d) => `UU 14/2008 Pasal 17 huruf ${d.huruf}${d.peraturan === '' ? '' : `; ${d.peraturan} ${d.pasal}`}`)
    .join('; '),
  alasan: u.isi.akibatDibuka,
  bagian: u.isi.bagian,
});

async function tampil(ctx: Konteks, no: string, isian: Isian, galat: readonly FormError[]): Promise<Balasan> {
  const suratId = suratDari(isian);
  const isi = await ctx.read((trx) => baca(trx, ctx, no, suratId));
  if (!isi) return tidakDitemukan();
  const { s } = isi;
  const alasan = terhenti(s, 'pemberitahuan');
  if (alasan !== undefined) return balasTerhenti(ctx, no, 'pemberitahuan', alasan, s.lain?.id ?? null);
  const typed = { ...awal(isi), ...isian };
  const putusan = s.butir.map((_, n) => putusanDari(typed, n + 1));
  // Without any test that holds there is no form for it: what is lawful instead stands on top.
  const uji =
    isi.uji.length > 0
      ? []
      : putusan.flatMap((x, n) => (isDikecualikan(x) ? [galatDari(ctx, 'perlu_uji_konsekuensi', bidang('putusan', n + 1))] : []));
  const semuaGalat = galat.length > 0 ? galat : uji;
  const props = propsDari(ctx, no, isi, { suratId, isian: typed, galat: semuaGalat });
  // Decided by this form, the draft or the table; a guess of ours is only a suggestion and is shown first.
  const diputus =
    s.draf !== undefined || s.kasus.permohonan.tabel.length > 0 || s.butir.every((_, n) => putusanDari(isian, n + 1) !== undefined);
  const satuDulu = !diputus || satu(isian, 'ubah') !== undefined || uji.length > 0 || putusan.includes(undefined);
  return page(h(satuDulu ? HalamanPutusan : HalamanPemberitahuan, props), { status: semuaGalat.length > 0 ? 422 : 200 });
}

function propsDari(ctx: Konteks, no: string, isi: Terbaca, m: Pick<PemberitahuanProps, 'suratId' | 'isian' | 'galat'>): PemberitahuanProps {
  const { s } = isi;
  const bolehPerpanjang = masihBolehPerpanjang(s.p, s.kasus.permohonan.diperpanjangSampai, hariDi(ctx.badan.zona, ctx.now));
  return {
    ...m,
    halaman: halaman(ctx),
    nomor: no,
    butir: s.butir.map((b) => b.rincian),
    pejabat: pilihanPejabat(s.pejabat),
    unit: isi.unit,
    belumJawab: isi.tugas.filter((t) => t.keadaan === 'menunggu').length,
    bahan: isi.bahan,
    standar: isi.standar,
    bolehPerpanjang,
    uji: isi.uji,
    ujiKasus: isi.ujiKasus,
    langkahSah: listLangkahSah({
      hari: hariDi(ctx.badan.zona, ctx.now),
      jatuhTempo: s.p.jatuhTempo,
      bolehPerpanjang,
      uji: isi.ujiKasusMentah.map((u) =>
        u.keadaan === 'draf' || u.keadaan === 'ditelaah' || u.keadaan === 'disetujui' ? u.keadaan : 'selesai',
      ),
      butirLain: s.butir.length - 1,
    }),
  };
}

/** What the form begins with: the draft, else what the units said and how the requester wants it. */
function awal({ s, tugas, bahan, unit, lampiran }: Terbaca): Isian {
  if (s.draf?.isi.jenis === 'pemberitahuan') return { ...keIsian(s.draf.isi, lampiran), ...isianPenanda(s.draf.penandatangan, s.pejabat) };
  const ada = tugas.some((t) => t.keadaan === 'dijawab');
  const kutipan = unit
    .filter((u) => u.jawaban !== '')
    .map((u) => (unit.length === 1 ? u.jawaban : `${u.unit}: ${u.jawaban}`))
    .join('\n');
  const tunggal = s.butir.length === 1;
  return {
    ...(ada && Object.fromEntries(s.butir.map((_, n) => [bidang('putusan', n + 1), 'diberikan']))),
    ...(tunggal && { [bidang('materi', 1)]: kutipan, [bidang('penjelasan', 1)]: kutipan }),
    bentuk: s.p.bentuk === null ? [] : [s.p.bentuk],
    format: s.p.format === '' ? formatDari(bahan.map((b) => b.nama)) : s.p.format,
    cara: s.p.caraMemperoleh ?? '',
    mengirim: s.p.caraMengirim ?? '',
    waktu: '1',
    biaya: 'gratis',
    berkas: bahan.filter((b) => b.sumber === 'unit' && b.keadaan !== 'ditolak').map((b) => b.dokumenId),
    ...s.isian,
  };
}

const formatDari = (nama: readonly string[]): string =>
  [...new Set(nama.map((n) => (n.includes('.') ? (n.split('.').at(-1) ?? '') : '').toUpperCase()).filter((x) => x !== ''))].join(', ');

async function simpan(ctx: Konteks, no: string, isian: Isian): Promise<Balasan> {
  const isi = await ctx.read((trx) => baca(trx, ctx, no, suratDari(isian)));
  if (!isi) return tidakDitemukan();
  const { s, standar, bahan } = isi;
  const ulang = (galat: readonly FormError[]) => tampil(ctx, no, { bentuk: [], berkas: [], bayar: [], ...isian }, galat);
  const dipilihUji = s.butir.flatMap((_, n) => semua(isian, bidangUji(n + 1)) ?? []).filter((id) => isi.uji.some((u) => u.id === id));
  const rujukan = await ctx.read((trx) => selectRujukan(trx, { id: ctx.badan.id, config: ctx.config }, dipilihUji));
  const terbaca = bacaIsian(
    isian,
    s.butir.map((b) => b.rincian),
    standar,
    hariDi(ctx.badan.zona, ctx.now),
    rujukan,
  );
  if (!terbaca.ok) return ulang(terbaca.galat.map((g) => galatDari(ctx, g.alasan, g.field)));
  const dipilih = semua(isian, 'berkas') ?? [];
  const berkas = terbaca.isi.penyerahan === null ? [] : bahan.filter((b) => dipilih.includes(b.dokumenId) && b.keadaan !== 'ditolak');
  return simpanSusunan(ctx, s, {
    nomor: no,
    isian,
    isi: { jenis: 'pemberitahuan', ...terbaca.isi, berkas: berkas.map((b) => ({ dokumenId: b.dokumenId, nama: b.nama })) },
    ulang,
    field: (kunci) => bidangUnsur({ kunci }, isian, s.butir.length),
  });
}
