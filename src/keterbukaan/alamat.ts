/** Addresses of the duties, the only place where they are spelled. */
export const alamatWajib = {
  kerja: '/kerja/wajib',
  unit: (slug: string): string => `/kerja/wajib?unit=${slug}`,
  informasi: (kode: string): string => `/kerja/wajib?informasi=${kode}`,
  sel: (unitSlug: string, kode: string, masa: string): string => `/kerja/wajib/${unitSlug}/${kode}/${masa}`,
  kecuali: (unitSlug: string, kode: string, masa: string): string => `/kerja/wajib/${unitSlug}/${kode}/${masa}/kecuali`,
  pakai: (unitSlug: string, kode: string, masa: string): string => `/kerja/wajib/${unitSlug}/${kode}/${masa}/pakai`,
  isi: (unitSlug: string, kode: string, masa: string, informasiId: string): string =>
    `/kerja/wajib/${unitSlug}/${kode}/${masa}/isi/${informasiId}`,
  lihat: (unitSlug: string, kode: string, masa: string, informasiId: string): string =>
    `/kerja/wajib/${unitSlug}/${kode}/${masa}/lihat/${informasiId}`,
  periksa: '/kerja/wajib/periksa',
  putuskan: (id: string): string => `/kerja/wajib/periksa/${id}`,
  aturan: '/kerja/wajib/aturan',
  satuAturan: (kode: string): string => `/kerja/wajib/aturan/${kode}`,
  penanggung: '/kerja/wajib/penanggung',
  radar: '/kerja/radar',
  publik: '/keterbukaan/unit',
  publikUnit: (slug: string): string => `/keterbukaan/unit/${slug}`,
} as const;

/** Addresses of the ranking. */
export const alamatPeringkat = {
  kerja: '/kerja/peringkat',
  langkah: '/kerja/peringkat/langkah',
  satu: (id: string): string => `/kerja/peringkat/${id}`,
  perbuatan: (id: string, perbuatan: 'buka' | 'sanggah' | 'tetapkan' | 'batalkan'): string => `/kerja/peringkat/${id}/${perbuatan}`,
  putuskan: (id: string, sanggahanId: string): string => `/kerja/peringkat/${id}/sanggahan/${sanggahanId}`,
  publik: '/keterbukaan/peringkat',
  rumus: '/keterbukaan/rumus',
  grafik: (id: string, kelas: string, gelap: boolean): string => `/grafik/peringkat/${id}/${kelas}${gelap ? '-gelap' : ''}.svg`,
} as const;
