import type { DataSurat, IsiFormulir, IsiKetidaklengkapan, IsiPemberitahuan, IsiPerpanjangan, IsiTandaTerima } from '../isi.types.ts';

// Invented letters for tests and previews. Nobody in them exists.
const permohonan = {
  nomor: '2026-000123',
  diterimaPada: '2026-03-16T01:00:00.000Z',
  rincian: 'Rencana Kerja dan Anggaran Dinas Pekerjaan Umum tahun 2025, contoh.\nTermasuk lampiran belanja modal jalan.',
};
const penerima = {
  nama: 'Tambun Bungai Contoh',
  alamat: 'Jalan Contoh Nomor 1, Palangka Raya',
  telepon: '0800-0000-0001',
  email: 'pemohon@contoh.id',
};

export const dataContoh: DataSurat = {
  kop: {
    nama: 'Pemerintah Kota Contoh',
    perangkat: 'Dinas Komunikasi dan Informatika selaku PPID Utama',
    alamat: 'Jalan Balai Nomor 98, Kota Contoh 73112',
    telepon: '(0536) 000000',
    faksimili: '',
    email: 'ppid@contoh.id',
    laman: 'ppid.contoh.id',
    tempat: 'Kota Contoh',
    zona: 'Asia/Jakarta',
  },
  nomor: '045/12/PPID/2026',
  tanggal: '2026-03-27',
  penandatangan: {
    jabatan: 'Pejabat Pengelola Informasi dan Dokumentasi Utama',
    nama: 'Contoh Pejabat, S.Contoh',
    nip: '000000000000000000',
    pangkat: 'Pembina',
    sebutan: 'definitif',
  },
  alamatQr: 'https://ppid.contoh.id/surat/abcdefghijklmnopqrstuvwxyz',
};

export const tandaTerimaContoh: IsiTandaTerima = {
  jenis: 'tanda_terima',
  permohonan,
  penerima,
  kanal: 'web',
  petugas: null,
  tenggat: [
    { dasar: 'Sejak permintaan diterima', pasal: 'UU 14/2008 Pasal 22 ayat (7)', tanggal: '2026-04-07' },
    { dasar: 'Sejak dinyatakan lengkap', pasal: 'Perki 1/2021 Pasal 31 ayat (3)', tanggal: '2026-04-09' },
  ],
  kurang: ['Salinan KTP atau surat keterangan kependudukan'],
};

export const formulirContoh: IsiFormulir = {
  jenis: 'formulir',
  permohonan,
  penerima,
  jenisPemohon: 'perorangan',
  identitas: { jenis: 'nik', empatAkhir: '0007' },
  pekerjaan: 'Guru',
  tujuan: 'Bahan ajar',
  caraMemperoleh: 'salinan',
  caraMengirim: 'email',
  petugas: 'Petugas Contoh',
};

export const ketidaklengkapanContoh: IsiKetidaklengkapan = {
  jenis: 'ketidaklengkapan',
  permohonan,
  penerima,
  kurang: [{ kunci: 'ktp' }, { kunci: 'tujuan', catatan: 'baris tujuan kosong' }],
  tambahan: [{ berkas: 'Surat izin penelitian', peraturan: 'Peraturan Contoh Nomor 3 Tahun 2020', pasal: 'Pasal 4' }],
};

export const pemberitahuanContoh: IsiPemberitahuan = {
  jenis: 'pemberitahuan',
  permohonan,
  penerima,
  butir: [
    { informasi: 'RKA 2025', putusan: 'diberikan', materi: 'RKA Dinas Pekerjaan Umum tahun 2025, 48 halaman' },
    {
      informasi: 'Kontrak jalan 2025',
      putusan: 'diberikan_sebagian',
      materi: 'Kontrak tanpa nomor rekening penyedia',
      penghitaman: [
        { materi: 'Nomor rekening penyedia', alasan: 'mengungkap keadaan keuangan seseorang', pasal: 'Pasal 17 huruf h UU 14/2008' },
      ],
    },
    { informasi: 'Peta jalan nasional', putusan: 'tidak_dikuasai', badanLain: 'Balai Pelaksanaan Jalan Nasional Contoh', penjelasan: '' },
    { informasi: 'Audit 2026', putusan: 'belum_didokumentasikan', penjelasan: 'Pemeriksaan masih berjalan.', tersediaPada: '2026-06-30' },
  ],
  penyerahan: { bentuk: ['softcopy'], format: 'PDF', caraMemperoleh: 'salinan', caraMengirim: 'email', waktuHari: 3 },
  biaya: {
    gratis: false,
    lembar: 48,
    perLembar: 500,
    pengiriman: 15000,
    cara: ['tunai', 'rekening_resmi'],
    keterangan: 'Rekening Kas Daerah Contoh',
    dasar: 'Keputusan Wali Kota Contoh Nomor 1 Tahun 2025',
  },
};

export const perpanjanganContoh: IsiPerpanjangan = {
  jenis: 'perpanjangan',
  permohonan,
  penerima,
  alasan: ['belum_dikuasai_atau_didokumentasikan'],
  uraian: 'Naskah akhir masih dihimpun dari dua bidang.',
  tenggatAwal: '2026-04-07',
  tenggatBaru: '2026-04-16',
};
