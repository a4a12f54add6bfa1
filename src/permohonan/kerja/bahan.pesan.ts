import { definePesan } from '../../shared/html/pesan.ts';

/** Words of the files that are gathered for an answer. */
export const bahanPesan = definePesan({
  id: {
    bahan: {
      judul: 'Bahan jawaban',
      kosong: 'Belum ada berkas. Unit menambah berkas pada jawabannya; Anda dapat mengunggah atau mengambil dari informasi publik.',
      kelola: 'Kelola bahan jawaban',
      pengantar: 'Berkas di sini dapat dipilih untuk diserahkan bersama pemberitahuan. Tidak ada yang keluar hanya karena berada di sini.',
      dari: { unit: 'dari unit', petugas: 'diunggah di meja', informasi: 'dari informasi publik' },
      lepas: 'Keluarkan',
      halaman: (n: number) => `${n} halaman`,
      perhatikan: 'Perhatikan sebelum diserahkan',
      tambah: 'Unggah berkas',
      unggah: 'Unggah',
      cari: 'Cari di informasi publik',
      cariBantu: 'Yang sudah diumumkan cukup disebut alamatnya dalam pemberitahuan, atau berkasnya diserahkan.',
      cariTombol: 'Cari',
      cariKosong: 'Tidak ada informasi publik yang cocok. Coba kata lain.',
      ambil: 'Ambil berkasnya',
      alamat: 'Alamat untuk pemberitahuan',
      belumPilih: 'Pilih satu berkas atau lebih.',
      kembali: 'Kembali ke permohonan',
    },
  },
  en: {
    bahan: {
      judul: 'Files for the answer',
      kosong: 'No files yet. Units add files to their answers; you may upload, or take them from public information.',
      kelola: 'Manage files for the answer',
      pengantar: 'Files here can be chosen to be handed over with the notification. Nothing leaves the house by standing here.',
      dari: { unit: 'from a unit', petugas: 'uploaded at the desk', informasi: 'from public information' },
      lepas: 'Take out',
      halaman: (n) => (n === 1 ? '1 page' : `${n} pages`),
      perhatikan: 'Look at this before handing over',
      tambah: 'Upload files',
      unggah: 'Upload',
      cari: 'Search public information',
      cariBantu: 'For what is public already its address in the notification is enough, or its file is handed over.',
      cariTombol: 'Search',
      cariKosong: 'No public information fits. Try other words.',
      ambil: 'Take its files',
      alamat: 'Address for the notification',
      belumPilih: 'Choose one or more files.',
      kembali: 'Back to the request',
    },
  },
});
