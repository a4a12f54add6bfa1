/** Addresses of the catalogue, the only place where they are spelled. Paths; `tautan` adds the language. */
export const alamatInformasi = {
  daftar: '/informasi',
  rincian: (slug: string): string => `/informasi/${slug}`,
  versi: (slug: string, versi: number): string => `/informasi/${slug}/versi/${versi}`,
  berkas: (slug: string, versi: number, nama: string): string => `/informasi/${slug}/berkas/${versi}/${encodeURIComponent(nama)}`,
  /** First page of the first file; `kecil` for lists. */
  gambar: (slug: string, versi: number): string => `/informasi/${slug}/gambar?v=${versi}`,
  kecil: (slug: string, versi: number): string => `/informasi/${slug}/gambar?v=${versi}&ukuran=kecil`,
  unit: (slug: string): string => `/unit/${slug}`,
  daftarUnit: '/unit',
  minta: (unitSlug: string): string => `/permohonan/baru?unit=${unitSlug}`,
  kerja: '/kerja/informasi',
  kerjaItem: (id: string): string => `/kerja/informasi/${id}`,
  isian: (id: string, langkah: string): string => `/kerja/informasi/${id}/isi/${langkah}`,
  perbuatan: (id: string, perbuatan: string): string => `/kerja/informasi/${id}/${perbuatan}`,
  impor: '/kerja/informasi/impor',
  imporIni: (id: string): string => `/kerja/informasi/impor/${id}`,
} as const;
