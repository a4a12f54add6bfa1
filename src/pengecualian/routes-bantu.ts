// What every room of the tests needs: who looks, who acts, and how a refusal is said.
import { selectUnitTerlihat } from '../pengguna/pengguna.queries.ts';
import type { Trx } from '../shared/db/db.ts';
import type { FormError } from '../shared/html/components/error-summary/error-summary.tsx';
import { isTanggal } from '../shared/tanggal.ts';
import type { Konteks } from '../shared/web/konteks.ts';
import { type Isian, BIDANG_ISI, satu } from './isian-uji.ts';
import { PERAN, type Peran } from './istilah.ts';
import type { Sebutan } from './langkah-uji.actions.ts';
import type { GagalUji, PelakuUji } from './pengecualian.actions.ts';
import { tolakUjiPesan } from './tolak-uji.pesan.ts';
import type { Penglihat } from './pengecualian.queries.ts';

const peranDari = (ctx: Konteks): Peran[] => [
  ...new Set((ctx.petugas?.keanggotaan ?? []).flatMap((k) => PERAN.filter((p) => p === k.peran))),
];

export const pelakuUji = (ctx: Konteks): PelakuUji => ({
  badan: { id: ctx.badan.id, zona: ctx.badan.zona },
  peran: peranDari(ctx),
  akunId: ctx.petugas?.akunId ?? '',
  aktor: ctx.aktor,
  now: ctx.now,
});

/** Who is bound to a unit sees the tests of that unit; everybody else who may look sees all. */
export function penglihatUji(trx: Trx, ctx: Konteks): Promise<Penglihat> {
  const peran = peranDari(ctx);
  if (peran.includes('tim') || peran.includes('pimpinan')) return Promise.resolve({ semua: true });
  return selectUnitTerlihat(trx, ctx.badan.id, ctx.petugas?.keanggotaan ?? []);
}

/** As whom the officer signs; undefined where a deputy names no order. */
export function sebutanDari(isian: Isian): Sebutan | undefined {
  const sebutan = satu(isian, 'sebutan');
  if (sebutan !== 'plh' && sebutan !== 'plt') return { sebutan: 'definitif' };
  const [nomor, tanggal] = [satu(isian, 'perintah_nomor'), satu(isian, 'perintah_tanggal')];
  return nomor === '' || !isTanggal(tanggal) ? undefined : { sebutan, nomor, tanggal };
}

const isKunci = (k: string): k is keyof (typeof tolakUjiPesan)['id'] => Object.hasOwn(tolakUjiPesan.id, k);

export const kalimatTolak = (alasan: string, bahasa: 'id' | 'en'): string => (isKunci(alasan) ? tolakUjiPesan[bahasa][alasan] : alasan);

const BIDANG: Readonly<Record<string, string>> = {
  dasar_kosong: 'huruf_1',
  nomor_wajib: 'nomor',
  nomor_dipakai: 'nomor',
  tanggal_salah: 'tanggal',
  rujukan_wajib: 'rujukan',
  sebab_tidak_sesuai: 'sebab',
  catatan_wajib: 'teks',
  perintah_wajib: 'perintah_nomor',
};

/** A refusal as errors of the form, each at its field; what the content lacks one by one. */
export function galatUji(ctx: Konteks, gagal: GagalUji, field?: string): FormError[] {
  if ('kurang' in gagal) return gagal.kurang.map((k) => ({ field: BIDANG_ISI[k.bidang], message: kalimatTolak(k.alasan, ctx.bahasa) }));
  const di = field ?? BIDANG[gagal.alasan];
  return [{ message: kalimatTolak(gagal.alasan, ctx.bahasa), ...(di !== undefined && { field: di }) }];
}
