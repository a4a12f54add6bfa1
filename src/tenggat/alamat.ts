/** Addresses of the administrator's calendar. */
export const alamatKalender = {
  daftar: '/kerja/kalender',
  tahun: (tahun: number) => `/kerja/kalender?tahun=${tahun}`,
  tambah: '/kerja/kalender/hari',
  ubah: (id: string) => `/kerja/kalender/hari/${id}`,
  cabut: (id: string) => `/kerja/kalender/hari/${id}/cabut`,
  bukaTahun: '/kerja/kalender/tahun',
  aturan: '/kerja/kalender/aturan',
  pratinjau: '/kerja/kalender/pratinjau',
  simpan: '/kerja/kalender/simpan',
} as const;
