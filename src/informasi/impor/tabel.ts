/** Column of a list, as Betang understands it. */
export const BIDANG = [
  'id',
  'judul',
  'ringkasan',
  'penjelasan',
  'unit',
  'penanggung_jawab',
  'waktu_tempat',
  'waktu',
  'tempat',
  'bentuk',
  'softcopy',
  'hardcopy',
  'retensi',
  'kategori',
  'berkala',
  'serta_merta',
  'setiap_saat',
  'tahun',
  'periode',
  'kata_kunci',
  'tautan',
  'abaikan',
] as const;
export type Bidang = (typeof BIDANG)[number];

/** One field per column, in the order of the columns. */
export type Pemetaan = readonly Bidang[];

/** Fields that several columns may feed; every other field takes one column. */
export const BOLEH_BANYAK: ReadonlySet<Bidang> = new Set<Bidang>(['kata_kunci', 'tautan', 'abaikan']);
