export const GALAT_BERKAS = ['kosong', 'terlalu_besar', 'rusak', 'xls_lama', 'pdf', 'html', 'jenis_lain', 'tanpa_kepala'] as const;
export type GalatBerkas = (typeof GALAT_BERKAS)[number];

/** A file that cannot be read as a list. Thrown by the readers, caught once at the door (`readTabel`). */
export class BerkasDitolak extends Error {
  readonly alasan: GalatBerkas;
  constructor(alasan: GalatBerkas) {
    super(alasan);
    this.alasan = alasan;
  }
}

const KALIMAT: Readonly<Record<GalatBerkas, { id: string; en: string }>> = {
  kosong: { id: 'Berkas kosong.', en: 'The file is empty.' },
  terlalu_besar: {
    id: 'Berkas terlalu besar: paling banyak 20 MB, 200.000 baris.',
    en: 'The file is too large: at most 20 MB, 200,000 rows.',
  },
  rusak: {
    id: 'Berkas rusak atau terkunci sandi. Buka di aplikasi asalnya, simpan ulang, lalu coba lagi.',
    en: 'The file is broken or password-protected. Open it in its program, save it again and retry.',
  },
  xls_lama: {
    id: 'Ini berkas Excel lama (.xls). Simpan sebagai .xlsx atau .csv, lalu coba lagi.',
    en: 'This is an old Excel file (.xls). Save it as .xlsx or .csv and retry.',
  },
  pdf: {
    id: 'Ini berkas PDF. Minta daftar aslinya dalam Excel atau CSV.',
    en: 'This is a PDF. Ask for the original list as Excel or CSV.',
  },
  html: {
    id: 'Ini halaman web, bukan lembar kerja. Buka di Excel dan simpan sebagai .xlsx.',
    en: 'This is a web page, not a sheet. Open it in Excel and save it as .xlsx.',
  },
  jenis_lain: {
    id: 'Jenis berkas ini tidak bisa dibaca. Gunakan XLSX, CSV, atau JSON.',
    en: 'This kind of file cannot be read. Use XLSX, CSV or JSON.',
  },
  tanpa_kepala: {
    id: 'Baris judul kolom tidak ditemukan. Daftar harus punya kolom judul atau ringkasan, dan satu kolom lain seperti unit atau kategori.',
    en: 'No column headings found. The list needs a column for title or summary and another one such as unit or category.',
  },
};

export const kalimatGalatBerkas = (galat: GalatBerkas, bahasa: 'id' | 'en' = 'id'): string => KALIMAT[galat][bahasa];
