const MAX = 80;

/** Address word of a title: lower case ASCII, dashes, at most 80 characters cut at a word. Never empty. */
export function slugDari(judul: string): string {
  const plain = judul.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const words = plain.replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '');
  if (words.length <= MAX) return words || 'informasi';
  const cut = words.slice(0, MAX + 1);
  const lastDash = cut.lastIndexOf('-');
  return (lastDash > 20 ? cut.slice(0, lastDash) : words.slice(0, MAX)).replace(/-+$/, '');
}

/** The first of `dasar`, `dasar-2`, `dasar-3` … that is not taken. Unique per body, fixed at first publication. */
export function slugBebas(dasar: string, terpakai: ReadonlySet<string>): string {
  if (!terpakai.has(dasar)) return dasar;
  for (let n = 2; ; n++) {
    const slug = `${dasar}-${n}`;
    if (!terpakai.has(slug)) return slug;
  }
}
