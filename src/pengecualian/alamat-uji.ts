export const alamatUji = {
  daftar: '/kerja/pengecualian',
  baru: '/kerja/pengecualian/baru',
  rinci: (id: string) => `/kerja/pengecualian/${id}`,
  langkah: (id: string, langkah: string) => `/kerja/pengecualian/${id}/${langkah}`,
  surat: (id: string, jenis: string) => `/kerja/pengecualian/${id}/surat/${jenis}`,
  persetujuan: '/kerja/persetujuan',
  publik: '/informasi-dikecualikan',
  publikRinci: (id: string) => `/informasi-dikecualikan/${id}`,
  publikSurat: (id: string, jenis: string) => `/informasi-dikecualikan/${id}/${jenis}`,
} as const;
