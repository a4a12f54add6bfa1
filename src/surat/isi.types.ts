import type { IsiSuratKeberatan } from './isi-keberatan.types.ts';

/**
 * What a caller hands over to have a letter made. Plain data, JSON only: legal days 'YYYY-MM-DD', instants ISO 8601,
 * rupiah as whole numbers. Letterhead, number, QR and dates of the letter itself are added by `surat`.
 */
export type IsiSuratPermohonan = IsiFormulir | IsiTandaTerima | IsiKetidaklengkapan | IsiPemberitahuan | IsiPerpanjangan;
export type IsiSurat = IsiSuratPermohonan | IsiSuratKeberatan;

/** The person or body the letter is for. Comes from the vault and is kept sealed. */
export type Penerima = {
  nama: string;
  alamat: string;
  telepon?: string;
  email?: string;
  /** Where a proxy acts: the letter goes to the proxy, for the requester. */
  kuasa?: { nama: string; alamat: string };
};

/** The request a letter speaks of. `diterimaPada` is the real moment of receipt; `rincian` the question as written. */
export type AcuanPermohonan = { nomor: string; diterimaPada: string; rincian: string };

export const CARA_MEMPEROLEH = ['melihat', 'salinan'] as const;
export type CaraMemperoleh = (typeof CARA_MEMPEROLEH)[number];
export const CARA_MENGIRIM = ['unduh', 'ambil', 'kurir', 'pos', 'faksimili', 'email'] as const;
export type CaraMengirim = (typeof CARA_MENGIRIM)[number];
export const KANAL = ['web', 'api', 'datang_langsung', 'surat', 'email', 'telepon', 'whatsapp', 'media_sosial', 'lapor', 'impor'] as const;
export type Kanal = (typeof KANAL)[number];

/** One legal basis of a due date with its article, as the clock gives it. */
export type TenggatSurat = { dasar: string; pasal: string; tanggal: string };

/** Proof of receipt (UU 14/2008 Pasal 22 ayat (4)–(5)); contents: law.md 3.13, "Tanda bukti". */
export type IsiTandaTerima = {
  jenis: 'tanda_terima';
  permohonan: AcuanPermohonan;
  penerima: Penerima;
  kanal: Kanal;
  /** Name of the officer who received it; null where the program did. */
  petugas: string | null;
  tenggat: readonly TenggatSurat[];
  /** What is still missing, in words; never blocks the number. */
  kurang: readonly string[];
};

/** Lampiran VI Perki 1/2021, with the NIK line that Pasal 29 ayat (5) huruf c asks for (masked: last four digits only). */
export type IsiFormulir = {
  jenis: 'formulir';
  permohonan: AcuanPermohonan;
  penerima: Penerima;
  jenisPemohon: 'perorangan' | 'badan_hukum' | 'kelompok';
  /** Last four digits of the NIK, or number of the ratification; null where none was given. The whole NIK never enters a letter. */
  identitas: { jenis: 'nik'; empatAkhir: string } | { jenis: 'sk_pengesahan'; nomor: string } | null;
  pekerjaan: string;
  tujuan: string;
  caraMemperoleh: CaraMemperoleh;
  caraMengirim: CaraMengirim | null;
  petugas: string | null;
};

/** The closed list of what a request may lack: Perki 1/2021 Pasal 27, 29 ayat (5), 30. */
export const KEKURANGAN = [
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
export type Kekurangan = (typeof KEKURANGAN)[number];

/** Lampiran IX. A paper outside the closed list only with the number and article of the regulation, which the letter prints. */
export type IsiKetidaklengkapan = {
  jenis: 'ketidaklengkapan';
  permohonan: AcuanPermohonan;
  penerima: Penerima;
  kurang: readonly { kunci: Kekurangan; catatan?: string }[];
  tambahan: readonly { berkas: string; peraturan: string; pasal: string }[];
};

/** The decision on one thing asked (UU 14/2008 Pasal 22 ayat (7); Perki 1/2021 Pasal 31 ayat (4)). */
export type ButirPemberitahuan = { informasi: string } & (
  | { putusan: 'diberikan'; materi: string }
  | { putusan: 'diberikan_sebagian'; materi: string; penghitaman: readonly Penghitaman[]; uji?: readonly RujukanUji[] }
  | { putusan: 'ditolak'; uji: readonly RujukanUji[] }
  | { putusan: 'sudah_terbuka'; materi: string; alamat: string }
  | { putusan: 'tidak_dikuasai'; /** Null where not known. */ badanLain: string | null; penjelasan: string }
  | { putusan: 'belum_dikuasai' | 'belum_didokumentasikan'; penjelasan: string; tersediaPada: string }
);

/**
 * The decision that closes what is asked, as the letter carries it with it (Perki 1/2021 Pasal 34 ayat (2), 49 ayat (6)):
 * a copy of what was set, so that letter and decision cannot part.
 */
export type RujukanUji = {
  ujiId: string;
  informasi: string;
  dasar: string;
  akibat: string;
  manfaat: string;
  jangka: string;
  penetapan: { nomor: string; tanggal: string };
  lembar: { nomor: string; tanggal: string } | null;
  penguji: readonly string[];
  menyetujui: readonly string[];
  alamat: string;
};

/** One blackened part: which material, why, and the article (UU Pasal 22 ayat (7) huruf e). */
export type Penghitaman = { materi: string; alasan: string; pasal: string };

export const CARA_PEMBAYARAN = ['tunai', 'rekening_resmi', 'uang_elektronik'] as const;
export type CaraPembayaran = (typeof CARA_PEMBAYARAN)[number];

/** Only copying and sending may cost (Perki 1/2021 Pasal 37 ayat (3)); the standard is named in `dasar`. */
export type Biaya =
  | { gratis: true }
  | {
      gratis: false;
      lembar: number;
      perLembar: number;
      pengiriman: number;
      cara: readonly CaraPembayaran[];
      keterangan: string;
      dasar: string;
    };

/** How what is given reaches the requester. `waktuHari` in working days. */
export type Penyerahan = {
  bentuk: readonly ('softcopy' | 'hardcopy')[];
  format: string;
  caraMemperoleh: CaraMemperoleh;
  caraMengirim: CaraMengirim | null;
  waktuHari: number;
  /** Where and when, when it is seen and not copied (Perki Pasal 35). */
  tempat?: string;
};

/** Lampiran VII: A (can be given) and B (cannot), by the decisions on the items. `penyerahan` and `biaya` wherever something is given. */
export type IsiPemberitahuan = {
  jenis: 'pemberitahuan';
  permohonan: AcuanPermohonan;
  penerima: Penerima;
  butir: readonly ButirPemberitahuan[];
  /** Names of the files that come with it, where some do. */
  berkas?: readonly string[];
  penyerahan: Penyerahan | null;
  biaya: Biaya | null;
};

/** The two lawful reasons (Perki 1/2021 Pasal 36). */
export const ALASAN_PERPANJANGAN = ['belum_dikuasai_atau_didokumentasikan', 'status_belum_diputuskan'] as const;
export type AlasanPerpanjangan = (typeof ALASAN_PERPANJANGAN)[number];

export type IsiPerpanjangan = {
  jenis: 'perpanjangan';
  permohonan: AcuanPermohonan;
  penerima: Penerima;
  alasan: readonly AlasanPerpanjangan[];
  uraian: string;
  tenggatAwal: string;
  tenggatBaru: string;
};

/** Who signs. A deputy (Plh., Plt.) only with number and date of the order. */
export type Penandatangan = {
  jabatan: string;
  nama: string;
  nip?: string;
  pangkat?: string;
} & ({ sebutan: 'definitif' } | { sebutan: 'plh' | 'plt'; perintah: { nomor: string; tanggal: string } });

/** Letterhead; `nama` of the body, `perangkat` the office that keeps the PPID. */
export type Kop = {
  nama: string;
  perangkat: string;
  alamat: string;
  telepon: string;
  faksimili: string;
  email: string;
  laman: string;
  tempat: string;
  zona: string;
};

/** What the letter itself adds. `tanggal` is the day of the letter; `nomor` null while it has none. */
export type DataSurat = {
  kop: Kop;
  nomor: string | null;
  tanggal: string;
  penandatangan: Penandatangan | null;
  /** Where the QR leads: the verification page, or tracking by number for a receipt. Never a code. */
  alamatQr: string;
};

/** A required element that is not there: its key, its name for the officer, the article that asks for it. */
export type UnsurKurang = { kunci: string; nama: string; pasal: string };
