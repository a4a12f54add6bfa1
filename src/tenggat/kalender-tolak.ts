import { createElement as h } from 'preact';
import type { FormError } from '../shared/html/components/error-summary/error-summary.tsx';
import { halaman } from '../shared/html/layout/halaman.ts';
import { denganQuery, tautan } from '../shared/html/tautan.ts';
import { type Balasan, page, redirect } from '../shared/web/balasan.ts';
import type { Konteks } from '../shared/web/konteks.ts';
import type { Tidakcocok } from '../shared/web/route.ts';
import { alamatKalender } from './alamat.ts';
import { HalamanForm } from './kalender-form.pages.tsx';
import { rawIsian, readDaftar, toIsian } from './kalender-isian.ts';
import { kalenderPesan } from './kalender.pesan.ts';
import type { AlasanUsulan, Usulan } from './usulan.ts';

type Galat = (typeof kalenderPesan)['id']['galat'];

const PESAN_KOLOM: Readonly<Record<string, Exclude<keyof Galat, 'baris'>>> = {
  tanggal: 'tanggal',
  nama: 'nama',
  jenis: 'jenis',
  dihitung: 'dihitung',
  skb: 'skb',
  sumber: 'sumber',
  tahun: 'tahun',
  hari_kerja: 'hari_kerja',
  jam_buka: 'jam',
  jam_tutup: 'jam',
  jam_tutup_jumat: 'jam',
  dasar: 'dasar',
  cuti: 'pilihan',
  penerimaan: 'pilihan',
  hari_pertama: 'pilihan',
  batas: 'pilihan',
};

/** The field that a refusal of the decision belongs to. */
const KOLOM_ALASAN: Readonly<Record<AlasanUsulan, string>> = {
  hari_tidak_ada: 'tanggal',
  hari_sudah_ada: 'tanggal',
  tahun_sudah_ada: 'tahun',
  tahun_tanpa_libur: 'daftar',
  hari_tahun_lain: 'daftar',
};

export function isAlasanUsulan(text: string | undefined): text is AlasanUsulan {
  return text !== undefined && Object.hasOwn(KOLOM_ALASAN, text);
}

/** A form that cannot be read: shown again with what was typed. A withdrawal has no form and goes back to the list. */
export function tolakIsian({ ctx, isian: raw, galat: issues }: Tidakcocok<undefined, undefined>): Balasan {
  const isian = rawIsian(raw);
  if (!['tambah', 'ubah', 'tahun', 'aturan'].includes(isian['jenis_usulan'] ?? '')) return kembali(ctx, 'hari_tidak_ada');
  const fields = [...new Set(issues.map((issue) => String(issue.path[0] ?? '')))];
  return formulir(
    ctx,
    isian,
    fields.flatMap((field) => (field === 'daftar' ? galatDaftar(ctx, isian['daftar'] ?? '') : galatKolom(ctx, field))),
  );
}

function galatKolom(ctx: Konteks, field: string): FormError[] {
  const key = PESAN_KOLOM[field];
  return key === undefined
    ? [{ message: kalenderPesan[ctx.bahasa].galat.hari_tidak_ada }]
    : [{ field, message: kalenderPesan[ctx.bahasa].galat[key] }];
}

function galatDaftar(ctx: Konteks, text: string): FormError[] {
  const parsed = readDaftar(text);
  if (parsed.ok) return [];
  return parsed.galat
    .slice(0, 10)
    .map((g) => ({ field: 'daftar', message: kalenderPesan[ctx.bahasa].galat.baris(g.baris, g.isi.slice(0, 80)) }));
}

/** A change that the decision refuses: its form again, with the reason at the field. */
export function tolakUsulan(ctx: Konteks, usulan: Usulan, alasan: AlasanUsulan): Balasan {
  if (usulan.jenis === 'cabut') return kembali(ctx, alasan);
  const field = usulan.jenis === 'tahun' && alasan === 'hari_sudah_ada' ? 'daftar' : KOLOM_ALASAN[alasan];
  return formulir(ctx, toIsian(usulan), [{ field, message: kalenderPesan[ctx.bahasa].galat[alasan] }]);
}

const formulir = (ctx: Konteks, isian: Record<string, string>, galat: readonly FormError[]): Balasan =>
  page(h(HalamanForm, { halaman: halaman(ctx), isian, galat }), { status: 422 });

const kembali = (ctx: Konteks, alasan: AlasanUsulan): Balasan =>
  redirect(tautan(denganQuery(alamatKalender.daftar, { tolak: alasan }), ctx.bahasa));
