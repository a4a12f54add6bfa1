/** Kinds of personal data that the check looks for (contract.md, `scan-pii`). */
export const JENIS_DATA_PRIBADI = [
  'nik',
  'kk',
  'npwp',
  'telepon',
  'email',
  'rekening',
  'paspor',
  'plat_nomor',
  'alamat',
  'tanggal_lahir',
] as const;
export type JenisDataPribadi = (typeof JENIS_DATA_PRIBADI)[number];

/** One finding; places in UTF-16 units, the end is the first unit after it. */
export type Temuan = { jenis: JenisDataPribadi; awal: number; akhir: number };
