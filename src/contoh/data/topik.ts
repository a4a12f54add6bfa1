/** What every unit publishes, in a few kinds of unit; all figures that come with it are invented. */
export type Topik = {
  judul: (unit: string, tahun: number) => string;
  ringkasan: (unit: string, tahun: number) => string;
  kategori: 'Berkala' | 'Setiap Saat' | 'Serta Merta';
  retensi: string;
};

const dinas: readonly Topik[] = [
  {
    judul: (u, t) => `Rencana Kerja ${u} Tahun ${t}`,
    ringkasan: (u, t) => `Program, kegiatan, target dan pagu anggaran ${u} selama tahun ${t}.`,
    kategori: 'Berkala',
    retensi: '5 tahun',
  },
  {
    judul: (u, t) => `Laporan Kinerja Instansi Pemerintah ${u} Tahun ${t - 1}`,
    ringkasan: (u, t) => `Capaian sasaran dan realisasi kegiatan ${u} pada tahun ${t - 1}, dibandingkan dengan target.`,
    kategori: 'Berkala',
    retensi: '5 tahun',
  },
  {
    judul: (u, t) => `Rencana Umum Pengadaan ${u} Tahun ${t}`,
    ringkasan: (u, t) => `Daftar paket pengadaan barang dan jasa ${u} tahun ${t}: nama paket, pagu, cara pemilihan dan jadwal.`,
    kategori: 'Berkala',
    retensi: '3 tahun',
  },
  {
    judul: (u) => `Profil Pejabat dan Struktur Organisasi ${u}`,
    ringkasan: (u) => `Susunan organisasi, tugas dan fungsi, serta profil singkat pejabat ${u}.`,
    kategori: 'Berkala',
    retensi: 'Selama berlaku',
  },
  {
    judul: (u) => `Standar Pelayanan ${u}`,
    ringkasan: (u) => `Jenis layanan ${u}, syarat, prosedur, jangka waktu dan biaya.`,
    kategori: 'Setiap Saat',
    retensi: 'Selama berlaku',
  },
  {
    judul: (u, t) => `Daftar Aset dan Inventaris ${u} Tahun ${t}`,
    ringkasan: (u, t) => `Daftar barang milik daerah yang dipakai ${u} per 31 Desember ${t - 1}.`,
    kategori: 'Setiap Saat',
    retensi: '10 tahun',
  },
  {
    judul: (u, t) => `Perjanjian Kinerja ${u} Tahun ${t}`,
    ringkasan: (u, t) => `Janji kinerja pimpinan ${u} untuk tahun ${t} beserta indikator dan targetnya.`,
    kategori: 'Berkala',
    retensi: '5 tahun',
  },
];

const wilayah: readonly Topik[] = [
  {
    judul: (u, t) => `Profil ${u} Tahun ${t}`,
    ringkasan: (u, t) => `Luas wilayah, jumlah penduduk, rukun tetangga dan sarana umum di ${u} pada tahun ${t}.`,
    kategori: 'Berkala',
    retensi: '5 tahun',
  },
  {
    judul: (u) => `Syarat dan Prosedur Surat Keterangan di ${u}`,
    ringkasan: (u) => `Syarat, langkah dan lama pelayanan surat keterangan domisili, usaha dan tidak mampu di ${u}.`,
    kategori: 'Setiap Saat',
    retensi: 'Selama berlaku',
  },
  {
    judul: (u, t) => `Rencana Kegiatan dan Anggaran ${u} Tahun ${t}`,
    ringkasan: (u, t) => `Kegiatan pemberdayaan dan pembangunan sarana ${u} tahun ${t} beserta sumber dan besaran anggarannya.`,
    kategori: 'Berkala',
    retensi: '5 tahun',
  },
  {
    judul: (u, t) => `Laporan Realisasi Kegiatan ${u} Tahun ${t - 1}`,
    ringkasan: (u, t) => `Realisasi fisik dan keuangan kegiatan ${u} pada tahun ${t - 1}.`,
    kategori: 'Berkala',
    retensi: '5 tahun',
  },
  {
    judul: (u) => `Jalur Evakuasi dan Nomor Darurat ${u}`,
    ringkasan: (u) => `Titik kumpul, jalur evakuasi banjir dan kebakaran lahan, serta nomor darurat di ${u}.`,
    kategori: 'Serta Merta',
    retensi: 'Selama berlaku',
  },
  {
    judul: (u, t) => `Hasil Musyawarah Perencanaan Pembangunan ${u} Tahun ${t}`,
    ringkasan: (u, t) => `Daftar usulan warga ${u} untuk tahun ${t + 1} menurut urutan prioritas.`,
    kategori: 'Setiap Saat',
    retensi: '5 tahun',
  },
];

export const topikUnit = (golongan: string): readonly Topik[] => (golongan === 'kelurahan' || golongan === 'kecamatan' ? wilayah : dinas);
