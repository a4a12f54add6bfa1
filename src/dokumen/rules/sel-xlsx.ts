/** Number format of a cell style: its id and, for formats of the file itself, its code. */
export type GayaSel = { id: number; kode: string | undefined };

/** Built-in formats that show dates (ECMA-376 part 1, 18.8.30); 18–21 and 45–47 are times. */
const TANGGAL_BAWAAN = new Set([14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58]);

/** Whether a cell with this style shows its number as a day. */
export function gayaTanggal(gaya: GayaSel | undefined): boolean {
  if (!gaya) return false;
  if (gaya.kode === undefined) return TANGGAL_BAWAAN.has(gaya.id);
  const polos = gaya.kode.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '');
  return /[yd]/i.test(polos) && !/general/i.test(polos);
}

const HARI = 86_400_000;

/** A day count of a workbook as a date in words (`6 Oktober 2025`); undefined past the year 9999 or before 1900. */
export function tanggalDariSeri(seri: number, sejak1904: boolean): string | undefined {
  if (!Number.isFinite(seri) || seri < 1 || seri > 2_958_465) return undefined;
  // Excel counts a 29 February 1900 that never was; the days before it are one off.
  const mulai = sejak1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, seri < 60 ? 31 : 30);
  return new Intl.DateTimeFormat('id-ID', { dateStyle: 'long', timeZone: 'UTC' }).format(mulai + Math.floor(seri) * HARI);
}

/** What a reader sees in a cell: text, number without binary noise, date in words, BENAR or SALAH. `jenis` is the cell's `t`. */
export function formatSel(
  jenis: string,
  nilai: string,
  gaya: GayaSel | undefined,
  kataBersama: readonly string[],
  sejak1904: boolean,
): string {
  if (jenis === 's') return kataBersama[Number(nilai)] ?? '';
  if (jenis === 'b') return nilai === '1' ? 'BENAR' : 'SALAH';
  if (jenis !== 'n' || nilai === '') return nilai;
  const angka = Number(nilai);
  if (!Number.isFinite(angka)) return nilai;
  if (gayaTanggal(gaya)) return tanggalDariSeri(angka, sejak1904) ?? nilai;
  return /^-?\d+$/.test(nilai) ? nilai : String(Number(angka.toPrecision(12)));
}
