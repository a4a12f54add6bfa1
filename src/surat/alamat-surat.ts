/** Addresses of the letters' room. */
export const alamatSurat = (id: string): string => `/kerja/surat/${id}`;
export const alamatPerbandingan = (suratId: string, id: string): string => `/kerja/surat/${suratId}/perbandingan/${id}`;
