import type { HalamanHasil } from './pencarian.queries.ts';

/** A page in a file of a version. */
type Letak = Pick<HalamanHasil, 'versi' | 'namaBerkas' | 'nomor'>;

/** Where a hit leads; the catalogue owns these addresses, and addresses never change (design 4.10). */
export const alamatHasil = {
  butir: (slug: string): string => `/informasi/${slug}`,
  /** Its first page, small. */
  kecil: (slug: string, versi: number): string => `/informasi/${slug}/gambar?v=${versi}&ukuran=kecil`,
  unit: (slug: string): string => `/unit/${slug}`,
  /** The page as text with the words of a search marked; the file itself where its text is not shown. */
  halaman: (slug: string, page: Letak & { bacaan: boolean }, cari: string): string =>
    page.bacaan ? alamatHasil.baca(slug, page, cari) : alamatHasil.berkas(slug, page),
  baca: (slug: string, page: Letak, cari: string): string =>
    `/informasi/${slug}/berkas/${page.versi}/${encodeURIComponent(page.namaBerkas)}/halaman/${page.nomor}${cari === '' ? '' : `?cari=${encodeURIComponent(cari)}`}`,
  /** The file, opened at the page by viewers that know how. */
  berkas: (slug: string, page: Letak): string =>
    `/informasi/${slug}/berkas/${page.versi}/${encodeURIComponent(page.namaBerkas)}#page=${page.nomor}`,
} as const;
