// Perki 1/2021 Pasal 49 ayat (2): the four steps of a test, each with what it must say, before anybody may be asked to agree.
import type { Cakupan, Huruf, SelaluTerbuka } from '../istilah.ts';
import { type AlasanJangka, type JangkaWaktu, periksaJangka } from './jangka-waktu.ts';
import { pribadiDapatDibuka } from './pasal-18.ts';
import { isUndangUndang, isUndangUndangLain } from './undang-undang.ts';

/** One legal basis: the letter of Pasal 17, and the statute and article where another one is relied on. */
export type Dasar = { huruf: Huruf; peraturan: string; pasal: string };

/** What a test says (Lampiran II). Never the exempt information itself: this is public once it is set. */
export type IsiUji = {
  informasi: string;
  ringkasan: string;
  cakupan: Cakupan;
  bagian: string;
  dasar: readonly Dasar[];
  akibatDibuka: string;
  manfaatDitutup: string;
  kepentinganPublik: string;
  jangka: JangkaWaktu;
  /** Pasal 18 ayat (1): the letter it falls under, null for none. Asked of every test. */
  selaluTerbuka: SelaluTerbuka | null;
  persetujuanTertulis: boolean;
  jabatanPublik: boolean;
};

export type AlasanIsi =
  | 'informasi_kosong'
  | 'bagian_kosong'
  | 'dasar_kosong'
  | 'huruf_ganda'
  | 'huruf_j_tanpa_undang_undang'
  | 'dasar_bukan_undang_undang'
  | 'pasal_kosong'
  | 'akibat_kosong'
  | 'manfaat_kosong'
  | 'kepentingan_kosong'
  | 'selalu_terbuka'
  | 'pribadi_dapat_dibuka'
  | AlasanJangka;

export type KurangIsi = { bidang: keyof IsiUji; alasan: AlasanIsi };

const kosong = (teks: string): boolean => teks.trim() === '';

/** Everything that keeps this test from being lawful on that day, in the order of the form; empty where it may go on. */
export function periksaIsi(isi: IsiUji, hari: string): KurangIsi[] {
  const huruf = isi.dasar.map((d) => d.huruf);
  const jangka = periksaJangka(huruf, isi.jangka, hari);
  const dasar = periksaDasar(isi.dasar);
  return [
    ...(kosong(isi.informasi) ? [{ bidang: 'informasi', alasan: 'informasi_kosong' } as const] : []),
    ...(isi.cakupan === 'sebagian' && kosong(isi.bagian) ? [{ bidang: 'bagian', alasan: 'bagian_kosong' } as const] : []),
    ...(isi.selaluTerbuka === null ? [] : [{ bidang: 'selaluTerbuka', alasan: 'selalu_terbuka' } as const]),
    ...(dasar === undefined ? [] : [{ bidang: 'dasar', alasan: dasar } as const]),
    ...(pribadiDapatDibuka(huruf, isi) ? [{ bidang: 'persetujuanTertulis', alasan: 'pribadi_dapat_dibuka' } as const] : []),
    ...(kosong(isi.akibatDibuka) ? [{ bidang: 'akibatDibuka', alasan: 'akibat_kosong' } as const] : []),
    ...(kosong(isi.manfaatDitutup) ? [{ bidang: 'manfaatDitutup', alasan: 'manfaat_kosong' } as const] : []),
    ...(kosong(isi.kepentinganPublik) ? [{ bidang: 'kepentinganPublik', alasan: 'kepentingan_kosong' } as const] : []),
    ...(jangka === undefined ? [] : [{ bidang: 'jangka', alasan: jangka } as const]),
  ];
}

/** At least one letter, each once; huruf j with another statute; every named basis a statute with its article. */
export function periksaDasar(dasar: readonly Dasar[]): AlasanIsi | undefined {
  if (dasar.length === 0) return 'dasar_kosong';
  if (new Set(dasar.map((d) => d.huruf)).size < dasar.length) return 'huruf_ganda';
  if (dasar.some((d) => d.huruf === 'j' && !isUndangUndangLain(d.peraturan))) return 'huruf_j_tanpa_undang_undang';
  if (dasar.some((d) => !kosong(d.peraturan) && !isUndangUndang(d.peraturan))) return 'dasar_bukan_undang_undang';
  return dasar.some((d) => !kosong(d.peraturan) && kosong(d.pasal)) ? 'pasal_kosong' : undefined;
}
