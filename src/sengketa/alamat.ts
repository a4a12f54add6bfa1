export const alamatSengketa = (nomor: string): string => `/kerja/sengketa/${nomor}`;
export const alamatBerkas = (nomor: string): string => `${alamatSengketa(nomor)}/berkas`;
export const alamatAmplop = (nomor: string, id: string, langkah: 'kode' | 'unduh' | 'musnahkan'): string =>
  `${alamatBerkas(nomor)}/amplop/${id}/${langkah}`;

/** The guest's side; its cookies live under `akar` alone. */
export const ALAMAT_TAMU = {
  akar: '/sengketa',
  pintu: (id: string): string => `/sengketa/tamu/${id}`,
  perkara: '/sengketa/perkara',
  file: (jalur: string): string => `/sengketa/perkara/berkas/${jalur}`,
  keluar: '/sengketa/keluar',
} as const;
