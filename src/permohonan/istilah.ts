// The closed word lists of a request, one constant each: zod, SQL checks and pages all read these.

/** States of a request (law.md 10.1, names of the same). Also those that only refusals, tests and payments reach. */
export const KEADAAN = [
  'diajukan',
  'terdaftar',
  'tidak_lengkap',
  'tidak_ditindaklanjuti',
  'lengkap',
  'diproses',
  'diperpanjang',
  'uji_konsekuensi',
  'notif_bukan_penguasa',
  'notif_belum_dikuasai',
  'dikabulkan',
  'dikabulkan_sebagian',
  'ditolak',
  'menunggu_pembayaran',
  'selesai',
  'dicabut',
] as const;
export type Keadaan = (typeof KEADAAN)[number];

/** Where a case out of an old register may stand: its clock is over, whatever the register tells of the outcome. */
export const KEADAAN_IMPOR = [
  'selesai',
  'ditolak',
  'notif_bukan_penguasa',
  'notif_belum_dikuasai',
  'tidak_ditindaklanjuti',
  'dicabut',
] as const satisfies readonly Keadaan[];

/** Who acts: the citizen, the officers by role, the program itself. */
export const PERAN = ['pemohon', 'petugas', 'pelaksana', 'utama', 'atasan', 'sistem'] as const;
export type Peran = (typeof PERAN)[number];

/** Who asks (UU 14/2008 Pasal 1 angka 10 and 12; Perki 1/2021 Pasal 27). */
export const JENIS_PEMOHON = ['perorangan', 'badan_hukum', 'kelompok'] as const;
export type JenisPemohon = (typeof JENIS_PEMOHON)[number];

/** How the request came in. `web` and `api` are electronic media of Perki 1/2021 Pasal 28(1); the rest is entered at the desk. */
export const KANAL_MEJA = ['datang_langsung', 'surat', 'email', 'telepon', 'whatsapp', 'media_sosial', 'lapor'] as const;
export const KANAL = ['web', 'api', ...KANAL_MEJA, 'impor'] as const;
export type Kanal = (typeof KANAL)[number];
export type KanalMeja = (typeof KANAL_MEJA)[number];

/** Perki 1/2021 Pasal 29(5)i: see and note, or get a copy. */
export const CARA_MEMPEROLEH = ['melihat', 'salinan'] as const;
export type CaraMemperoleh = (typeof CARA_MEMPEROLEH)[number];

export const BENTUK = ['softcopy', 'hardcopy'] as const;
export type Bentuk = (typeof BENTUK)[number];

/** Perki 1/2021 Pasal 29(5)j and Lampiran VI, with the expiring link (`unduh`) of an electronic service. */
export const CARA_MENGIRIM = ['unduh', 'email', 'ambil', 'pos', 'kurir', 'faksimili'] as const;
export type CaraMengirim = (typeof CARA_MENGIRIM)[number];

/** How the citizen wants to be told. `halaman`: looks by himself. */
export const KABARI_LEWAT = ['halaman', 'email', 'sms', 'whatsapp', 'telepon', 'surat'] as const;
export type KabariLewat = (typeof KABARI_LEWAT)[number];

/** Help for people with disabilities and those who cannot fill a form (Perki 1/2021 Pasal 27(8)–(9), 29(2)). */
export const BANTUAN = ['dibacakan', 'huruf_besar', 'bahasa_isyarat', 'braille', 'pendamping', 'kursi_roda', 'diisikan_petugas'] as const;
export type Bantuan = (typeof BANTUAN)[number];

/** To whom the question goes: named units, a class of units, or the office decides. */
export const SASARAN = ['unit', 'golongan', 'tidak_tahu'] as const;
export type Sasaran = (typeof SASARAN)[number];

/**
 * Everything that may be asked for as missing: the closed list of Perki 1/2021 Pasal 27(3)–(7) and 29(5). Anything else
 * (a Kesbangpol letter, "tujuan kurang jelas") is not on it and cannot be ticked.
 */
export const KELENGKAPAN = [
  'nama',
  'alamat',
  'kontak',
  'rincian',
  'tujuan',
  'cara_memperoleh',
  'cara_mengirim',
  'nik',
  'nomor_pengesahan',
  'ktp',
  'akta_pengesahan',
  'surat_kuasa',
  'ktp_pemberi_kuasa',
] as const;
export type Kelengkapan = (typeof KELENGKAPAN)[number];

/** Papers, given as a copy or shown; everything else on the list is typed. */
export const BERKAS_KELENGKAPAN = ['ktp', 'akta_pengesahan', 'surat_kuasa', 'ktp_pemberi_kuasa'] as const satisfies readonly Kelengkapan[];
export type BerkasKelengkapan = (typeof BERKAS_KELENGKAPAN)[number];
export const isBerkas = (kolom: Kelengkapan): kolom is BerkasKelengkapan => BERKAS_KELENGKAPAN.some((k) => k === kolom);

/** How a paper was proven: a copy kept in the vault, or shown to an officer (a setting of the body). */
export const CARA_BUKTI = ['salinan', 'diperlihatkan'] as const;
export type CaraBukti = (typeof CARA_BUKTI)[number];

/** Why a receipt lies before the entry (the day of receipt starts the clock, UU 14/2008 Pasal 22(7)). */
export const ALASAN_MUNDUR = [
  'surat_tiba_lebih_dulu',
  'pesan_tiba_lebih_dulu',
  'diterima_unit_lain',
  'dicatat_di_kertas_dulu',
  'gangguan_sistem',
] as const;
export type AlasanMundur = (typeof ALASAN_MUNDUR)[number];

/** The only two lawful reasons of an extension (Perki 1/2021 Pasal 36). "Sibuk" is none. */
export const ALASAN_PERPANJANGAN = ['belum_dikuasai_atau_didokumentasikan', 'status_belum_diputuskan'] as const;
export type AlasanPerpanjangan = (typeof ALASAN_PERPANJANGAN)[number];

/** What a unit says to its task. */
export const HASIL_TUGAS = ['dijawab', 'nihil', 'bukan_kami'] as const;
export type HasilTugas = (typeof HASIL_TUGAS)[number];
export const KEADAAN_TUGAS = ['menunggu', ...HASIL_TUGAS, 'ditarik'] as const;
export type KeadaanTugas = (typeof KEADAAN_TUGAS)[number];

/** How far a waiting task was chased: at half time, at its date, at the head of the unit, at PPID Utama (DESIGN). */
export const TAHAP_TUGAS = ['setengah', 'tanggal', 'kepala', 'utama'] as const;
export type TahapTugas = (typeof TAHAP_TUGAS)[number];

/** Decision on one line of the table unit × item: `nihil` the unit holds nothing, `nanti` later on a day (UU 14/2008 Pasal 6(3)e, 22(7)). */
export const PUTUSAN_BARIS = ['diberikan', 'sebagian', 'nihil', 'ditolak', 'nanti'] as const;
export type PutusanBaris = (typeof PUTUSAN_BARIS)[number];

/** Outcome of the written notification. */
export const HASIL = ['dikabulkan', 'dikabulkan_sebagian', 'ditolak', 'bukan_penguasa', 'belum_dikuasai', 'sudah_tersedia'] as const;
export type Hasil = (typeof HASIL)[number];

/** Letters of a case that carry a step of it. */
export const SURAT_KASUS = ['ketidaklengkapan', 'perpanjangan', 'pemberitahuan'] as const;
export type SuratKasus = (typeof SURAT_KASUS)[number];

/** What proves that a letter reached the requester; presumptions are not on this list (design, invariant 9). */
export const BUKTI_TERIMA = ['dibuka_dengan_kode', 'tanda_terima', 'resi_pos', 'dijawab_pemohon'] as const;
export type BuktiTerima = (typeof BUKTI_TERIMA)[number];

/** Columns of a person's sealed identity. */
export const KOLOM_IDENTITAS = [
  'nama',
  'alamat',
  'telepon',
  'email',
  'pekerjaan',
  'nik',
  'nomor_pengesahan',
  'empat_akhir',
  'tujuan',
] as const;
export type KolomIdentitas = (typeof KOLOM_IDENTITAS)[number];

/** Why an officer opens an identity; the citizen sees each opening in his timeline. */
export const ALASAN_BUKA = [
  'menulis_surat',
  'menghubungi_pemohon',
  'memeriksa_kelengkapan',
  'menyerahkan_informasi',
  'register',
  'perintah_hukum',
] as const;
export type AlasanBuka = (typeof ALASAN_BUKA)[number];

/** Ways of paying (Perki 1/2021 Pasal 38(3)). */
export const CARA_BAYAR = ['tunai', 'rekening_resmi', 'uang_elektronik'] as const;
export type CaraBayar = (typeof CARA_BAYAR)[number];
