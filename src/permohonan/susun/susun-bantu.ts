// Shared by the three letters: reading the case, the signer, and saving or showing why not.
import { createElement as h } from 'preact';
import { z } from 'zod';
import { hariDi } from '../../shared/hari.ts';
import type { Trx } from '../../shared/db/db.ts';
import type { FormError } from '../../shared/html/components/error-summary/error-summary.tsx';
import { halaman } from '../../shared/html/layout/halaman.ts';
import { tautan } from '../../shared/html/tautan.ts';
import { isTanggal } from '../../shared/tanggal.ts';
import { type Balasan, page, redirect, tidakDitemukan } from '../../shared/web/balasan.ts';
import type { Konteks } from '../../shared/web/konteks.ts';
import type { IsiSurat, Penandatangan } from '../../surat/surat.actions.ts';
import { konteksSurat } from '../../surat/surat.actions.ts';
import { bukaIsi } from '../../surat/naskah-surat.actions.ts';
import { pesanSurat } from '../../surat/surat.pesan.ts';
import { type Pejabat, selectPenandatangan, selectSuratPermohonan } from '../../surat/surat.queries.ts';
import { selectOptionalKasus } from '../kasus.queries.ts';
import type { Permohonan } from '../permohonan.ts';
import { selectButir } from '../permohonan.queries.ts';
import { selectTabel } from '../tabel.queries.ts';
import { type IsiSusun, susunSurat, type TolakSusun } from '../susun.actions.ts';
import { findSel, type Tindakan } from '../transisi.ts';
import { type Isian, satu } from '../kerja/kasus.ts';
import { galatDari, pelakuDari, selectTerlihat } from '../kerja/kerja-bantu.ts';
import { suratBerjalan } from '../kerja/sekarang.ts';
import { kalimatPenolakan } from '../penolakan.pesan.ts';
import { HalamanTerhenti } from './bingkai.tsx';
import { dariTabel } from './dari-tabel.ts';
import { susunPesan } from './susun.pesan.ts';

export type JenisSusun = IsiSusun['jenis'];

/** The typed form: one text or a group of ticks by name. */
export const bodyIsian = z.record(z.string().max(40), z.union([z.string().max(8000), z.array(z.string().max(400)).max(100)]));
export const suratDari = (isian: Isian): string | null => z.uuid().safeParse(satu(isian, 'surat')).data ?? null;

const TINDAKAN: Readonly<Record<JenisSusun, Tindakan>> = {
  ketidaklengkapan: 'nyatakan_tidak_lengkap',
  perpanjangan: 'perpanjang',
  pemberitahuan: 'kabulkan',
};

export type Susunan = NonNullable<Awaited<ReturnType<typeof bacaSusunan>>>;

/** The case with what a letter of it needs; `draf` is the content of the draft that is corrected. */
export async function bacaSusunan(trx: Trx, ctx: Konteks, nomor: string, jenis: JenisSusun, suratId: string | null) {
  const p = await selectTerlihat(trx, ctx, nomor);
  const kasus = p && (await selectOptionalKasus(trx, ctx.badan.id, p.id));
  if (!p || !kasus) return undefined;
  const surat = (await selectSuratPermohonan(trx, ctx.badan.id, p.id)).filter((s) => s.jenis === jenis);
  const draf = surat.find((s) => s.id === suratId);
  const isi = draf && (await bukaIsi(trx, ctx.badan.id, konteksSurat(ctx).brankas, draf));
  return {
    p,
    kasus,
    ...(await bacaButir(trx, ctx, p.id, kasus.permohonan, jenis)),
    pejabat: await selectPenandatangan(trx, ctx.badan.id, hariDi(ctx.badan.zona, ctx.now)),
    draf: draf && isi && { id: draf.id, isi: isi.isi, penandatangan: draf.penandatangan },
    lain: suratBerjalan(surat).find((s) => s.id !== suratId),
  };
}

/** What the letter speaks of, item by item; the notification of a table has its items and answers out of it. */
async function bacaButir(
  trx: Trx,
  ctx: Konteks,
  id: string,
  { tabel }: Permohonan,
  jenis: JenisSusun,
): Promise<ReturnType<typeof dariTabel>> {
  const butir = await selectButir(trx, ctx.badan.id, id);
  if (jenis !== 'pemberitahuan' || tabel.length === 0) return { butir, isian: {} };
  return dariTabel(tabel, butir, await selectTabel(trx, ctx.badan.id, id));
}

/** Why no such letter can be begun now; undefined where it can. */
export function terhenti(s: Susunan, jenis: JenisSusun): string | undefined {
  if (jenis === 'perpanjangan' && s.kasus.permohonan.diperpanjangSampai !== null) return 'sudah_diperpanjang';
  if (!findSel(s.p.keadaan, TINDAKAN[jenis])) return 'bukan_keadaan';
  if (jenis === 'pemberitahuan' && s.kasus.permohonan.tabel.some((b) => b.putusan === null)) return 'tabel_belum_tuntas';
  return s.lain ? 'surat_lain_berjalan' : undefined;
}

export function balasTerhenti(ctx: Konteks, nomor: string, jenis: JenisSusun, alasan: string, suratId: string | null): Balasan {
  const t = susunPesan[ctx.bahasa];
  const judul = jenis === 'pemberitahuan' ? t.jawab.judul : t[jenis].judul;
  const kalimat = kalimatPenolakan(alasan, ctx.bahasa);
  return page(h(HalamanTerhenti, { halaman: halaman(ctx), nomor, judul, kalimat, suratId }), { status: 409 });
}

export const pilihanPejabat = (pejabat: readonly Pejabat[]) => pejabat.map((x) => ({ value: x.akunId, text: `${x.nama} (${x.jabatan})` }));

/** The signer as typed: a deputy only with number and date of the order. */
export function penandaDari(
  isian: Isian,
  pejabat: readonly Pejabat[],
): { ok: true; penanda: Penandatangan } | { ok: false; field: string; alasan: string } {
  const orang = pejabat.find((x) => x.akunId === satu(isian, 'penanda'));
  if (!orang) return { ok: false, field: 'penanda', alasan: 'penanda_wajib' };
  const nip = (satu(isian, 'nip') ?? '').trim();
  const dasar = { nama: orang.nama, jabatan: orang.jabatan, ...(nip !== '' && { nip }) };
  const sebutan = satu(isian, 'sebutan');
  if (sebutan !== 'plh' && sebutan !== 'plt') return { ok: true, penanda: { ...dasar, sebutan: 'definitif' } };
  const perintah = { nomor: (satu(isian, 'perintah_nomor') ?? '').trim(), tanggal: satu(isian, 'perintah_tanggal') ?? '' };
  if (perintah.nomor === '' || !isTanggal(perintah.tanggal)) return { ok: false, field: 'perintah_nomor', alasan: 'perintah_wajib' };
  return { ok: true, penanda: { ...dasar, sebutan, perintah } };
}

/** The signer of a draft, as typed. */
export function isianPenanda(penanda: Penandatangan | null, pejabat: readonly Pejabat[]): Isian {
  if (penanda === null) return {};
  return {
    penanda: pejabat.find((x) => x.nama === penanda.nama)?.akunId ?? '',
    sebutan: penanda.sebutan,
    nip: penanda.nip ?? '',
    ...(penanda.sebutan !== 'definitif' && { perintah_nomor: penanda.perintah.nomor, perintah_tanggal: penanda.perintah.tanggal }),
  };
}

class BatalSusun extends Error {
  readonly tolak: TolakSusun;
  constructor(tolak: TolakSusun) {
    super(tolak.alasan);
    this.tolak = tolak;
  }
}

export type Simpan = {
  nomor: string;
  isian: Isian;
  isi: IsiSusun;
  /** The form again with its errors. */
  ulang: (galat: readonly FormError[]) => Promise<Balasan> | Balasan;
  /** Where an error of this kind is mended on the form. */
  field: (kunci: string) => string | undefined;
};

/** Saves the draft and goes to it; a refusal takes everything back, the opened identity too, and shows the form again. */
export async function simpanSusunan(ctx: Konteks, s: Susunan, m: Simpan): Promise<Balasan> {
  const penanda = penandaDari(m.isian, s.pejabat);
  if (!penanda.ok) return m.ulang([galatDari(ctx, penanda.alasan, penanda.field)]);
  try {
    const { suratId } = await ctx.write(async (trx) => {
      const hasil = await susunSurat(trx, { config: ctx.config, origin: ctx.origin, pelaku: pelakuDari(ctx) }, s.p.id, {
        isi: m.isi,
        penandatangan: penanda.penanda,
        suratId: suratDari(m.isian),
      });
      if (!hasil.ok) throw new BatalSusun(hasil);
      return hasil;
    });
    return redirect(tautan(`/kerja/surat/${suratId}`, ctx.bahasa));
  } catch (error) {
    if (!(error instanceof BatalSusun)) throw error;
    const { tolak } = error;
    if (tolak.alasan === 'tidak_ditemukan') return tidakDitemukan();
    if (!('unsur' in tolak)) return m.ulang([galatDari(ctx, tolak.alasan, m.field(tolak.alasan))]);
    return m.ulang(
      tolak.unsur.map((u): FormError => {
        const field = m.field(u.kunci);
        return { message: pesanSurat[ctx.bahasa].unsur(u.nama, u.pasal), ...(field !== undefined && { field }) };
      }),
    );
  }
}

export type IsiJenis<J extends IsiSurat['jenis']> = Extract<IsiSurat, { jenis: J }>;
