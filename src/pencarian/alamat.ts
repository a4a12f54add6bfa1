import type { HalamanHasil } from './pencarian.queries.ts';

/** Where a hit leads; the catalogue owns these addresses, and addresses never change (design 4.10). */
export const alamatHasil = {
  butir: (slug: string): string => `/informasi/${slug}`,
  /** Its first page, small. */
  kecil: (slug: string, versi: number): string => `/informasi/${slug}/gambar?v=${versi}&ukuran=kecil`,
  unit: (slug: string): string => `/unit/${slug}`,
  /** The file, opened at the page by viewers that know how. */
  halaman: (slug: string, page: Pick<HalamanHasil, 'versi' | 'namaBerkas' | 'nomor'>): string =>
    `/informasi/${slug}/berkas/${page.versi}/${encodeURIComponent(page.namaBerkas)}#page=${page.nomor}`,
} as const;
