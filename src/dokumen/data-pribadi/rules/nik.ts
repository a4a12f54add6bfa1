// NIK and KK number, 16 digits (PP 40/2019 Pasal 1 and Kepmendagri on region codes): province, regency, district (2 each), date DDMMYY
// (birth date, a woman's day + 40; on a KK the day it was first issued), and a serial of four that never is 0000.

/** Codes of provinces, also those that were divided since: an old number keeps its old code. */
const PROVINSI = new Set(
  '11 12 13 14 15 16 17 18 19 21 31 32 33 34 35 36 51 52 53 61 62 63 64 65 71 72 73 74 75 76 81 82 91 92 93 94 95 96 97'.split(' '),
);

const HARI_BULAN = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

export const provinsiSah = (angka: string): boolean => PROVINSI.has(angka.slice(0, 2));

/** Region code as it can be: regencies 01–39, cities 71–79, districts 01–69. */
function wilayahSah(angka: string): boolean {
  const kabupaten = Number(angka.slice(2, 4));
  const kecamatan = Number(angka.slice(4, 6));
  return (
    provinsiSah(angka) && ((kabupaten >= 1 && kabupaten <= 39) || (kabupaten >= 71 && kabupaten <= 79)) && kecamatan >= 1 && kecamatan <= 69
  );
}

function tanggalSah(hari: number, bulan: number, tahun: number): boolean {
  const maks = HARI_BULAN[bulan - 1];
  if (maks === undefined || hari < 1 || hari > maks) return false;
  // 29 February: 00 is 2000, a leap year; 1900 is nobody's birth year any more.
  return !(bulan === 2 && hari === 29 && tahun % 4 !== 0);
}

/** Whether 16 digits can be a NIK: region, date and serial are possible. */
export function nikSah(angka: string): boolean {
  if (!/^\d{16}$/.test(angka) || !wilayahSah(angka) || angka.endsWith('0000')) return false;
  const hari = Number(angka.slice(6, 8));
  return tanggalSah(hari > 40 ? hari - 40 : hari, Number(angka.slice(8, 10)), Number(angka.slice(10, 12)));
}

/** Whether 16 digits can be the number of a family card. */
export function kkSah(angka: string): boolean {
  if (!/^\d{16}$/.test(angka) || !wilayahSah(angka) || angka.endsWith('0000')) return false;
  return tanggalSah(Number(angka.slice(6, 8)), Number(angka.slice(8, 10)), Number(angka.slice(10, 12)));
}

/** A number that stands for none: one digit over and over, or digits in a row. */
export const angkaPengisi = (angka: string): boolean =>
  /^(\d)\1+$/.test(angka) || '01234567890123456789'.includes(angka) || '98765432109876543210'.includes(angka);
