// How a case stands in a list: its state as a tag, its next date in words, who has it. Pure.
import { addDays, weekdayOf } from '../../shared/tanggal.ts';
import type { Bahasa } from '../../shared/html/pesan.ts';
import type { Tone } from '../../shared/html/types.ts';
import { addHariKerja, type Kalender } from '../../tenggat/tenggat.ts';
import type { Keadaan } from '../istilah.ts';
import { pemegangOf } from '../permohonan.ts';
import type { Batas, Kursor, PegangKasus } from './antrean.ts';
import { daftarPesan } from './daftar.pesan.ts';

/** The days by which the views are cut. Where the calendar lacks a year, two civil days stand in for working days. */
export function batasAntrean(kalender: Kalender, hari: string): Batas {
  const dua = addHariKerja(kalender, hari, 2);
  return { hari, duaHari: dua.ok ? dua.tanggal : addDays(hari, 2), akhirMinggu: addDays(hari, 7 - weekdayOf(hari)) };
}

const NADA: Readonly<Record<Keadaan, Tone>> = {
  diajukan: 'info',
  terdaftar: 'info',
  tidak_lengkap: 'warning',
  tidak_ditindaklanjuti: 'neutral',
  lengkap: 'accent',
  diproses: 'accent',
  diperpanjang: 'warning',
  uji_konsekuensi: 'warning',
  notif_bukan_penguasa: 'neutral',
  notif_belum_dikuasai: 'neutral',
  dikabulkan: 'success',
  dikabulkan_sebagian: 'success',
  ditolak: 'neutral',
  menunggu_pembayaran: 'warning',
  selesai: 'success',
  dicabut: 'neutral',
};
export const nadaKeadaan = (keadaan: Keadaan): Tone => NADA[keadaan];

/** What the next legal date asks of the office. */
export function namaLangkah(jam: string | null, bahasa: Bahasa): string {
  const t = daftarPesan[bahasa].jam;
  if (jam === 'cek_kelengkapan') return t.periksa;
  if (jam === 'penyediaan') return t.serahkan;
  return jam === 'perpanjangan' ? t.diperpanjang : t.jawab;
}

/** Who has the case now, in words: a signer first, then units, then desk, PPID Utama or the requester. */
export function namaPemegang(keadaan: Keadaan, pegang: PegangKasus | undefined, bahasa: Bahasa): string {
  const t = daftarPesan[bahasa].pegang;
  if (pegang?.penandatangan != null) return t.tandaTangan(pegang.penandatangan);
  const { jenis } = pemegangOf({ keadaan, tugas: pegang?.tugas ?? [] });
  if (jenis === 'unit') return (pegang?.unit ?? []).join(', ');
  return jenis === 'tidak_ada' ? t.tidakAda : t[jenis];
}

/** A place in a list as it travels in an address: sort key and id. */
export const tulisKursor = (k: Kursor): string => `${k.kunci ?? ''}~${k.id}`;
export function bacaKursor(text: string | undefined): Kursor | undefined {
  const cocok = /^(|\d{4}-\d\d-\d\d|\d{4}-\d\d-\d\dT[\d:.]+Z)~([0-9a-f-]{36})$/.exec(text ?? '');
  return cocok ? { kunci: cocok[1] === '' ? null : (cocok[1] ?? null), id: cocok[2] ?? '' } : undefined;
}
