import { createElement as h } from 'preact';
import { z } from 'zod';
import { hariDi } from '../shared/hari.ts';
import type { FormError } from '../shared/html/components/error-summary/error-summary.tsx';
import { halaman } from '../shared/html/layout/halaman.ts';
import { tautan } from '../shared/html/tautan.ts';
import type { Trx } from '../shared/db/db.ts';
import { isTanggal } from '../shared/tanggal.ts';
import { type Balasan, page, redirect, tidakDitemukan } from '../shared/web/balasan.ts';
import type { Konteks } from '../shared/web/konteks.ts';
import { type AnyRoute, route } from '../shared/web/route.ts';
import { bukaIsi } from '../surat/naskah-surat.actions.ts';
import { konteksSurat, type Penandatangan } from '../surat/surat.actions.ts';
import { type Pejabat, selectPenandatangan, selectSuratKeberatan } from '../surat/surat.queries.ts';
import { alamatKeberatan as alamat } from './alamat.ts';
import { PUTUSAN } from './istilah.ts';
import { selectOptionalKeberatan } from './keberatan.queries.ts';
import { kalimatTolak, kerjaPesan } from './kerja.pesan.ts';
import { sebagaiPetugas } from './konteks-keberatan.ts';
import { susunTanggapan, type TanggapanDisusun, type TolakSusun } from './susun.actions.ts';
import { HalamanTanggapan, type IsianKerja } from './tanggapan.pages.tsx';

const nomor = z.object({ nomor: z.string().max(20) });

export const ruteTanggapan: readonly AnyRoute[] = [
  route({
    method: 'GET',
    path: alamat.tanggapan(':nomor'),
    perlu: 'keberatan:tanggapi',
    params: nomor,
    query: z.object({ surat: z.uuid().optional().catch(undefined) }),
    handle: ({ ctx, params, query }) => formulir(ctx, params.nomor, query.surat ?? null),
  }),
  route({
    method: 'POST',
    path: alamat.tanggapan(':nomor'),
    perlu: 'keberatan:tanggapi',
    peristiwa: 'surat_dibuat',
    params: nomor,
    body: z.record(z.string().max(40), z.string().max(8000)),
    handle: ({ ctx, params, body }) => simpan(ctx, params.nomor, body),
  }),
];

async function baca(trx: Trx, ctx: Konteks, n: string, suratId: string | null) {
  const k = await selectOptionalKeberatan(trx, ctx.badan.id, { nomor: n });
  if (!k) return undefined;
  const draf = (await selectSuratKeberatan(trx, ctx.badan.id, k.id)).find((s) => s.id === suratId && s.jenis === 'tanggapan_keberatan');
  const isi = draf && (await bukaIsi(trx, ctx.badan.id, konteksSurat(ctx).brankas, draf));
  const pejabat = (await selectPenandatangan(trx, ctx.badan.id, hariDi(ctx.badan.zona, ctx.now))).filter((p) => p.peran === 'atasan');
  return {
    k,
    pejabat,
    draf: draf && isi?.isi.jenis === 'tanggapan_keberatan' ? { id: draf.id, isi: isi.isi, penanda: draf.penandatangan } : undefined,
  };
}

type Dibaca = NonNullable<Awaited<ReturnType<typeof baca>>>;

/** The form; a draft that is corrected comes with what it says. */
async function formulir(
  ctx: Konteks,
  n: string,
  suratId: string | null,
  ulang?: { isian: IsianKerja; galat: readonly FormError[] },
): Promise<Balasan> {
  const d = await ctx.read((trx) => baca(trx, ctx, n, suratId));
  if (!d) return tidakDitemukan();
  const node = h(HalamanTanggapan, {
    halaman: halaman(ctx),
    k: d.k,
    pejabat: d.pejabat.map((p) => ({ value: p.akunId, text: `${p.nama} (${p.jabatan})` })),
    suratId: d.draf?.id ?? null,
    isian: ulang?.isian ?? isianDraf(d),
    galat: ulang?.galat ?? [],
  });
  return page(node, { status: ulang ? 422 : 200, cache: 'tidak' });
}

function isianDraf({ draf, pejabat }: Dibaca): IsianKerja {
  if (!draf) return {};
  const { isi, penanda } = draf;
  return {
    putusan: isi.putusan,
    ...Object.fromEntries(isi.uraian.map((u) => [`uraian_${u.alasan}`, u.bantahan])),
    pertimbangan: isi.pertimbangan,
    perintah: isi.perintah,
    perintah_batas: isi.perintahBatas ?? '',
    penetapan: isi.penetapan,
    penanda: pejabat.find((p) => p.nama === penanda?.nama)?.akunId,
    sebutan: penanda?.sebutan,
    nip: penanda?.nip,
    ...(penanda &&
      penanda.sebutan !== 'definitif' && { perintah_nomor: penanda.perintah.nomor, perintah_tanggal: penanda.perintah.tanggal }),
  };
}

type Penanda = { ok: true; penanda: Penandatangan } | { ok: false; field: string; alasan: string };

/** The signer as typed: an Atasan of today, a deputy only with number and date of the order. */
function penandaDari(body: Record<string, string>, pejabat: readonly Pejabat[]): Penanda {
  const orang = pejabat.find((p) => p.akunId === body['penanda']);
  if (!orang) return { ok: false, field: 'penanda', alasan: 'penanda_wajib' };
  const nip = (body['nip'] ?? '').trim();
  const dasar = { nama: orang.nama, jabatan: orang.jabatan, ...(nip !== '' && { nip }) };
  const { sebutan } = body;
  if (sebutan !== 'plh' && sebutan !== 'plt') return { ok: true, penanda: { ...dasar, sebutan: 'definitif' } };
  const perintah = { nomor: (body['perintah_nomor'] ?? '').trim(), tanggal: body['perintah_tanggal'] ?? '' };
  if (perintah.nomor === '' || !isTanggal(perintah.tanggal)) return { ok: false, field: 'perintah_nomor', alasan: 'perintah_wajib' };
  return { ok: true, penanda: { ...dasar, sebutan, perintah } };
}

class Batal extends Error {
  readonly tolak: TolakSusun;
  constructor(tolak: TolakSusun) {
    super(tolak.alasan);
    this.tolak = tolak;
  }
}

async function simpan(ctx: Konteks, n: string, body: Record<string, string>): Promise<Balasan> {
  const suratId = z.uuid().safeParse(body['surat']).data ?? null;
  const d = await ctx.read((trx) => baca(trx, ctx, n, suratId));
  if (!d) return tidakDitemukan();
  const ulang = (galat: readonly FormError[]) => formulir(ctx, n, suratId, { isian: body, galat });
  const putusan = PUTUSAN.find((p) => p === body['putusan']);
  if (putusan === undefined) return ulang([{ field: 'putusan', message: kalimatTolak('putusan_wajib', ctx.bahasa) }]);
  const penanda = penandaDari(body, d.pejabat);
  if (!penanda.ok) return ulang([{ field: penanda.field, message: kalimatTolak(penanda.alasan, ctx.bahasa) }]);
  const isi: TanggapanDisusun = {
    putusan,
    uraian: d.k.alasan.map((alasan) => ({ alasan, bantahan: (body[`uraian_${alasan}`] ?? '').trim() })),
    pertimbangan: (body['pertimbangan'] ?? '').trim(),
    perintah: (body['perintah'] ?? '').trim(),
    perintahBatas: isTanggal(body['perintah_batas'] ?? '') ? (body['perintah_batas'] ?? null) : null,
    penetapan: (body['penetapan'] ?? '').trim(),
    penandatangan: penanda.penanda,
    suratId,
  };
  try {
    const id = await ctx.write(async (trx) => {
      const r = await susunTanggapan(trx, { config: ctx.config, origin: ctx.origin, pelaku: sebagaiPetugas(ctx) }, d.k.id, isi);
      if (!r.ok) throw new Batal(r);
      return r.suratId;
    });
    return redirect(tautan(`/kerja/surat/${id}`, ctx.bahasa));
  } catch (error) {
    if (!(error instanceof Batal)) throw error;
    return ulang(galatTolak(ctx, error.tolak, d));
  }
}

/** Where a missing element is mended on the form. */
const BIDANG: Readonly<Record<string, string>> = {
  pertimbangan: 'pertimbangan',
  perintah: 'perintah',
  perintah_batas: 'perintah_batas',
  penetapan: 'penetapan',
  penandatangan: 'penanda',
  perintah_plh_plt: 'perintah_nomor',
};

function galatTolak(ctx: Konteks, tolak: TolakSusun, { k }: Dibaca): FormError[] {
  if (!('unsur' in tolak)) return [{ message: kalimatTolak(tolak.alasan, ctx.bahasa) }];
  return tolak.unsur.map((u): FormError => {
    const field = u.kunci === 'uraian' ? `uraian_${k.alasan[0] ?? 'a'}` : BIDANG[u.kunci];
    return { message: kerjaPesan[ctx.bahasa].unsur(u.nama, u.pasal), ...(field !== undefined && { field }) };
  });
}
