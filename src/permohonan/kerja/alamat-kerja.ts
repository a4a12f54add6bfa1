/** Addresses of a case at work. */
const dasar = (nomor: string): string => `/kerja/permohonan/${nomor}`;

export const alamatKerja = {
  kasus: dasar,
  lengkap: (nomor: string) => `${dasar(nomor)}/lengkap`,
  perbaiki: (nomor: string) => `${dasar(nomor)}/perbaiki`,
  teruskan: (nomor: string) => `${dasar(nomor)}/teruskan`,
  tarik: (nomor: string, tugas: string) => `${dasar(nomor)}/tugas/${tugas}/tarik`,
  ingatkan: (nomor: string, tugas: string) => `${dasar(nomor)}/tugas/${tugas}/ingatkan`,
  bahan: (nomor: string) => `${dasar(nomor)}/bahan`,
  bahanInformasi: (nomor: string) => `${dasar(nomor)}/bahan/informasi`,
  bahanLepas: (nomor: string, berkas: string) => `${dasar(nomor)}/bahan/${berkas}/lepas`,
  bahanBerkas: (nomor: string, dokumen: string) => `${dasar(nomor)}/bahan/${dokumen}`,
  tabel: (nomor: string) => `${dasar(nomor)}/tabel`,
  tabelBuka: (nomor: string) => `${dasar(nomor)}/tabel/buka`,
  tabelSerah: (nomor: string) => `${dasar(nomor)}/tabel/serah`,
  tabelGabung: (nomor: string) => `${dasar(nomor)}/tabel/gabung`,
  tabelCsv: (nomor: string) => `${dasar(nomor)}/tabel/gabungan.csv`,
  surat: (nomor: string, jenis: string) => `${dasar(nomor)}/surat/${jenis}`,
  tagih: (nomor: string) => `${dasar(nomor)}/pembayaran`,
  bayar: (nomor: string) => `${dasar(nomor)}/pembayaran/diterima`,
  serah: (nomor: string) => `${dasar(nomor)}/serah`,
  tugas: (id: string) => `/kerja/tugas/${id}`,
  tugasBerkas: (id: string, berkas: string) => `/kerja/tugas/${id}/berkas/${berkas}`,
  tugasLepas: (id: string, berkas: string) => `/kerja/tugas/${id}/berkas/${berkas}/lepas`,
} as const;
