const SATUAN = ['', 'satu', 'dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan', 'sembilan', 'sepuluh', 'sebelas'] as const;
const BESAR = [
  [1_000_000_000_000, 'triliun'],
  [1_000_000_000, 'miliar'],
  [1_000_000, 'juta'],
  [1_000, 'ribu'],
  [100, 'ratus'],
] as const;

/**
 * A whole number in Indonesian words (`7` → `tujuh`, `1100` → `seribu seratus`), as letters write amounts and day
 * counts. From 0 to below one quadrillion; anything else throws, since no letter carries it.
 */
export function terbilang(n: number): string {
  if (!Number.isSafeInteger(n) || n < 0 || n >= 1e15) throw new RangeError(`terbilang: ${n}`);
  return n === 0 ? 'nol' : words(n).join(' ');
}

function words(n: number): string[] {
  if (n === 0) return [];
  const small = SATUAN[n];
  if (small !== undefined) return [small];
  if (n < 20) return [SATUAN[n - 10] ?? '', 'belas'];
  if (n < 100) return [SATUAN[Math.floor(n / 10)] ?? '', 'puluh', ...words(n % 10)];
  for (const [size, name] of BESAR) {
    if (n < size) continue;
    const many = Math.floor(n / size);
    const head = many === 1 && size <= 1_000 ? [`se${name}`] : [...words(many), name];
    return [...head, ...words(n % size)];
  }
  return [];
}
