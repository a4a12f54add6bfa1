const ROMAWI = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'] as const;
const TANDA = /\{(urut|urut3|urut4|tahun|bulan|bulan_romawi)\}/g;

/** A pattern must carry the running number and no unknown mark, else two letters of a year could share a number. */
export function polaSah(pola: string): boolean {
  return /\{urut[34]?\}/.test(pola) && !/[{}]/.test(pola.replaceAll(TANDA, '')) && pola === pola.trim();
}

/** `{urut3}/PPID/{bulan_romawi}/{tahun}` with 7 and 2026-03-27 → `007/PPID/III/2026`. */
export function bentukNomor(pola: string, urut: number, tanggal: string): string {
  const [tahun = '', bulan = ''] = tanggal.split('-');
  const nilai: Readonly<Record<string, string>> = {
    urut: String(urut),
    urut3: String(urut).padStart(3, '0'),
    urut4: String(urut).padStart(4, '0'),
    tahun,
    bulan,
    bulan_romawi: ROMAWI[Number(bulan) - 1] ?? bulan,
  };
  return pola.replaceAll(TANDA, (_, tanda: string) => nilai[tanda] ?? '');
}

/** A number typed from the agenda: one line, no control characters, at most 80 signs; undefined where it is none. */
export function rapikanNomor(text: string): string | undefined {
  const tidy = text.normalize('NFC').replaceAll(/\s+/g, ' ').trim();
  return tidy.length >= 1 && tidy.length <= 80 && /^[\p{L}\p{N} ./\-()]+$/u.test(tidy) && /\d/.test(tidy) ? tidy : undefined;
}
