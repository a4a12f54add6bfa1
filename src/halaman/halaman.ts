// A page of its own: what its address may be.

/** The address of a page from a title, or from the address it had ("/profil/sejarah.html"). Empty where nothing is left. */
export function slugHalaman(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/^https?:\/\/[^/]+/, '')
    .replace(/[?#].*$/, '')
    .replace(/\.(html?|php|aspx?)$/, '')
    .replace(/^\/?halaman\//, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 100)
    .replace(/-+$/, '');
}
