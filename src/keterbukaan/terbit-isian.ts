import type { Ubahan } from '../informasi/informasi.actions.ts';
import type { IsianAwal } from './rules/isi-awal.ts';
import { type IsianTerbit, KOLOM_TERBIT, type KolomTerbit } from './terbit-form.pages.tsx';

export type KodeGalatTerbit = 'tautan_salah' | 'judul_kosong' | 'kolom_kosong' | 'terlalu_panjang';

/** The form as it is first shown. */
export const dariAwal = (a: IsianAwal): IsianTerbit => ({
  judul: a.judul,
  ringkasan: a.ringkasan,
  penguasa: a.penguasa,
  penanggung_jawab: a.penanggungJawab,
  waktu: a.waktuPembuatan,
  tempat: a.tempatPembuatan,
  retensi: a.retensi,
  tautan: '',
  butir: [],
});

/** Reads "publish now": what was typed to show again, the content of the item, and what is wrong. A field not sent keeps its first value. */
export function bacaTerbit(
  teks: Readonly<Record<string, string>>,
  awal: IsianAwal,
  butir: number,
): { isian: IsianTerbit; ubahan: Ubahan; galat: { field: string; kode: KodeGalatTerbit }[] } {
  const galat: { field: string; kode: KodeGalatTerbit }[] = [];
  const bawaan = dariAwal(awal);
  const kolom = { ...bawaan };
  for (const k of KOLOM_TERBIT) {
    const isi = (teks[k] ?? bawaan[k]).replaceAll('\r\n', '\n').trim();
    kolom[k] = isi;
    if (isi === '') galat.push({ field: k, kode: k === 'judul' ? 'judul_kosong' : 'kolom_kosong' });
    else if (isi.length > maks(k)) galat.push({ field: k, kode: 'terlalu_panjang' });
  }
  const url = (teks['tautan'] ?? '').trim();
  if (url !== '' && !tautanSah(url)) galat.push({ field: 'tautan', kode: 'tautan_salah' });
  const semua = Array.from({ length: butir }, (_, i) => i + 1);
  const isian: IsianTerbit = {
    ...kolom,
    tautan: url,
    butir: teks['butir_semua'] === undefined ? semua.filter((n) => teks[`butir_${n}`] !== undefined) : semua,
  };
  return { isian, ubahan: keUbahan(awal, isian), galat };
}

const maks = (k: KolomTerbit): number => (k === 'ringkasan' ? 2000 : 300);

export function tautanSah(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const url = new URL(text);
  return (url.protocol === 'https:' || url.protocol === 'http:') && url.username === '' && url.password === '';
}

const keUbahan = (awal: IsianAwal, i: IsianTerbit): Ubahan => ({
  ...awal,
  judul: i.judul,
  ringkasan: i.ringkasan,
  penguasa: i.penguasa,
  penanggungJawab: i.penanggung_jawab,
  waktuPembuatan: i.waktu,
  tempatPembuatan: i.tempat,
  retensi: i.retensi,
});
