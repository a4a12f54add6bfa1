import type { Jadwal, Kategori } from '../informasi/informasi.ts';
import { type Acak, antara, benihDari, kocok, pengacak, pilih } from './acak.ts';
import { BULAN, isiTempat, type Tempat } from './isian-contoh.ts';
import type { FormatContoh, Topik } from './topik.ts';
import type { UnitContoh } from './data/unit.ts';

/** What becomes of an item; most are public. */
export type Nasib = 'terbit' | 'ditarik' | 'dikembalikan' | 'diajukan' | 'rancangan';

/** One item of the practice catalogue before it is written: everything follows from its unit, its topic and today. */
export type ItemContoh = {
  unit: string;
  namaUnit: string;
  judul: string;
  ringkasan: string;
  penjelasan: string;
  topik: Topik;
  tempat: Tempat;
  /** `cetak`: on paper only. */
  format: FormatContoh | 'cetak';
  kategori: Kategori;
  jadwal: Jadwal;
  tahun: number;
  periode: { dari: string; sampai: string };
  nasib: Nasib;
  /** When its versions were published (for drafts: written), oldest first. */
  versi: readonly Date[];
  benih: number;
};

const HARI_MS = 86_400_000;
const SERAGAM = 4;
const WILAYAH = 5;

/** The whole practice catalogue on a day: the same day gives the same catalogue. */
export function susunKatalog(topik: ReadonlyMap<string, readonly Topik[]>, unit: readonly UnitContoh[], now: Date): ItemContoh[] {
  const bakal = unit.flatMap((u) => topikUnit(topik, u).map((t, i) => bakalItem(u, unit, t, i, now)));
  // What only this unit has stands in front: the newest list then shows the breadth of a city.
  const acak = pengacak(20_250_917);
  const khas = kocok(
    acak,
    bakal.filter((b) => b.khas && b.mundur === 0),
  );
  const pdf = khas.filter((b) => b.topik.format === 'pdf').slice(0, 18);
  const depan = kocok(acak, [...pdf, ...khas.filter((b) => b.topik.format !== 'pdf').slice(0, 6)]);
  const belakang = kocok(
    acak,
    bakal.filter((b) => !depan.includes(b)),
  );
  const semua = [...depan, ...belakang];
  return semua.map((b, i) => lengkapi(b, i, semua.length, now)).toSorted((a, b) => akhir(a) - akhir(b));
}

const akhir = (i: ItemContoh): number => i.versi.at(-1)?.getTime() ?? 0;

type Bakal = {
  u: UnitContoh;
  topik: Topik;
  tempat: Tempat;
  tahun: number;
  mundur: number;
  khas: boolean;
  ke: number;
  acak: Acak;
  benih: number;
};

function topikUnit(topik: ReadonlyMap<string, readonly Topik[]>, [slug, , , golongan]: UnitContoh): { topik: Topik; khas: boolean }[] {
  const acak = pengacak(benihDari(`topik ${slug}`));
  const khas = (topik.get(slug) ?? []).map((t) => ({ topik: t, khas: true }));
  const wilayah = golongan === 'kelurahan' || golongan === 'kecamatan';
  const kumpulan = topik.get(wilayah ? `*${golongan}` : '*perangkat') ?? [];
  const dipilih = kocok(acak, kumpulan).slice(0, golongan === 'kecamatan' ? kumpulan.length : wilayah ? WILAYAH : SERAGAM);
  return [...khas, ...dipilih.map((t) => ({ topik: t, khas: false }))];
}

function bakalItem(
  u: UnitContoh,
  semua: readonly UnitContoh[],
  { topik, khas }: { topik: Topik; khas: boolean },
  ke: number,
  now: Date,
): Bakal {
  const benih = benihDari(`${u[0]} ${topik.judul}`);
  const acak = pengacak(benih);
  const mundur = pilih(acak, [0, 0, 0, 0, 0, 0, 0, 1, 1, 2]);
  const tahun = now.getUTCFullYear() - mundur;
  const bulan = mundur > 0 ? 11 - acak(6) : Math.max(0, now.getUTCMonth() - 1 - acak(5));
  // Half-years and quarters are written when they are over.
  const lewat =
    topik.jadwal === 'semesteran' && mundur === 0
      ? Math.min(bulan, 5)
      : topik.jadwal === 'triwulanan' && mundur === 0
        ? Math.min(bulan, Math.max(0, now.getUTCMonth() - (now.getUTCMonth() % 3) - 1))
        : bulan;
  return { u, topik, khas, ke, acak, benih, tahun, mundur, tempat: tempatDari(u, semua, tahun, lewat) };
}

function tempatDari(u: UnitContoh, semua: readonly UnitContoh[], tahun: number, bulan: number): Tempat {
  const [slug, nama, singkatan, golongan, induk] = u;
  const kecamatan = golongan === 'kelurahan' ? induk : slug;
  const anak = semua.filter((s) => s[4] === kecamatan && s[3] === 'kelurahan').map((s) => nudus(s[1]));
  return {
    unit: nama.length > 60 ? singkatan : nama,
    nama: nudus(nama),
    tahun,
    bulan,
    kelurahan: anak.length > 0 ? anak : semua.filter((s) => s[3] === 'kelurahan').map((s) => nudus(s[1])),
    kecamatan: semua.filter((s) => s[3] === 'kecamatan').map((s) => nudus(s[1])),
  };
}

const nudus = (nama: string): string => nama.replace(/^(Kecamatan|Kelurahan) /, '');

function lengkapi(b: Bakal, urutan: number, jumlah: number, now: Date): ItemContoh {
  const { topik, tempat, acak } = b;
  const isi = (teks: string): string => isiTempat(teks, tempat, acak);
  const nasib = nasibDari(b, urutan);
  const format = topik.format !== 'scan' && !b.khas && acak(9) === 0 && nasib === 'terbit' ? 'cetak' : topik.format;
  return {
    unit: b.u[0],
    namaUnit: b.u[1],
    judul: `${isi(topik.judul)} (contoh)`,
    ringkasan: isi(topik.ringkasan),
    penjelasan: isi(topik.penjelasan),
    topik,
    tempat,
    format,
    kategori: kategoriDari(topik),
    jadwal: topik.jadwal,
    tahun: tempat.tahun,
    periode: periodeDari(topik, tempat),
    nasib,
    versi: versiDari(b, urutan, jumlah, now),
    benih: b.benih,
  };
}

/** The two units with practice accounts have work in every state; elsewhere now and then. */
function nasibDari({ u: [slug], khas, ke }: Bakal, urutan: number): Nasib {
  if (slug === 'diskominfo' || slug === 'dinas-kesehatan') {
    if (khas) return 'terbit';
    return (['dikembalikan', 'diajukan', 'rancangan', 'ditarik'] as const)[(ke - 6) % 4] ?? 'terbit';
  }
  if (urutan < 24) return 'terbit';
  return ({ 7: 'diajukan', 19: 'rancangan', 31: 'ditarik', 43: 'dikembalikan' } as const)[urutan % 53] ?? 'terbit';
}

/** Pasal 19 lists what is told at once, Pasal 21 what is ready at any time, Pasal 14 to 16 what is periodic. */
const kategoriDari = ({ kode }: Topik): Kategori =>
  kode.startsWith('p19') ? 'serta_merta' : kode.startsWith('p21') ? 'setiap_saat' : 'berkala';

function versiDari({ mundur, acak }: Bakal, urutan: number, jumlah: number, now: Date): Date[] {
  const lama = mundur > 0 && urutan >= 24 ? antara(acak, 60, 420) : 0;
  const hariLalu = urutan * (210 / jumlah) + lama;
  const terakhir = jamKerja(now, hariLalu, acak);
  const sebelum = urutan % 15 === 4 ? (urutan % 30 === 4 ? 2 : 1) : 0;
  return [...Array.from({ length: sebelum }, (_, i) => jamKerja(now, hariLalu + (sebelum - i) * 150, acak)), terakhir];
}

/** About so many days ago, on a weekday between 08:00 and 14:59 in Palangka Raya; never later than now. */
function jamKerja(now: Date, hariLalu: number, acak: Acak): Date {
  const kira = new Date(now.getTime() - hariLalu * HARI_MS);
  const hari = kira.getUTCDay();
  const mundur = hari === 0 ? 2 : hari === 6 ? 1 : 0;
  const pada = Date.UTC(kira.getUTCFullYear(), kira.getUTCMonth(), kira.getUTCDate() - mundur, 1 + acak(7), acak(60), acak(60));
  return new Date(Math.min(pada, now.getTime() - (hariLalu + 1) * 600_000));
}

function periodeDari({ judul, jadwal }: Topik, { tahun, bulan }: Tempat): { dari: string; sampai: string } {
  const hari = (y: number, m: number, d: number): string => new Date(Date.UTC(y, m, d)).toISOString().slice(0, 10);
  if (judul.includes('{l}')) return { dari: hari(tahun - 1, 0, 1), sampai: hari(tahun - 1, 11, 31) };
  if (jadwal === 'bulanan') return { dari: hari(tahun, bulan, 1), sampai: hari(tahun, bulan + 1, 0) };
  if (jadwal === 'triwulanan') return { dari: hari(tahun, bulan - (bulan % 3), 1), sampai: hari(tahun, bulan - (bulan % 3) + 3, 0) };
  return { dari: hari(tahun, 0, 1), sampai: hari(tahun, 11, 31) };
}

/** Month of the last publication, as Lampiran I writes the time of making. */
export const waktuPembuatan = (pada: Date): string => `${BULAN[pada.getUTCMonth()] ?? ''} ${pada.getUTCFullYear()}`;
