import type { Blok, Naskah } from '../../src/surat/naskah.ts';

const KALIMAT =
  'Dokumen contoh ini memuat program dan kegiatan sepanjang tahun; seluruh angka di dalamnya rekaan untuk mengukur dan tidak menggambarkan keadaan sebenarnya.';

/** Two pages as an answer has them: text, a table of ten rows, a list. */
function duaHalaman(benih: number): Blok[] {
  return [
    { b: 'sub', teks: `I. Bagian ${benih}` },
    { b: 'paragraf', teks: `${KALIMAT} ${KALIMAT} Nomor kendali ${100_000 + benih}.` },
    {
      b: 'tabel',
      kepala: ['No.', 'Kegiatan', 'Pagu', 'Realisasi'],
      baris: Array.from({ length: 10 }, (_, i) => [
        `${i + 1}`,
        `Kegiatan contoh ${benih}-${i}`,
        `Rp${(benih + 7) * (i + 3)}.000`,
        `${60 + i}%`,
      ]),
    },
    { b: 'halaman_baru' },
    { b: 'sub', teks: 'II. Tindak lanjut' },
    { b: 'paragraf', teks: `${KALIMAT} ${KALIMAT} ${KALIMAT}` },
    { b: 'daftar', bernomor: true, butir: [KALIMAT, 'Menjadwalkan ulang pekerjaan.', 'Menambah titik layanan.'] },
    { b: 'halaman_baru' },
  ];
}

/** A letter of `bagian` times two pages, with letterhead, table, list and QR. */
export function naskahUji(benih: number, bagian = 1): Naskah {
  return {
    templat: 'surat',
    judul: `Surat contoh ${benih}`,
    judulCetak: 'Surat contoh',
    kop: {
      nama: 'Pemerintah Kota Contoh',
      perangkat: 'Dinas Contoh',
      alamat: 'Jalan Contoh No. 1',
      telepon: '(0536) 000-000',
      faksimili: '',
      email: 'ppid@contoh.id',
      laman: 'contoh.id',
      tempat: 'Palangka Raya',
      zona: 'Asia/Jakarta',
    },
    nomor: `${benih}/CONTOH/2026`,
    tempatTanggal: 'Palangka Raya, 10 Januari 2026',
    perihal: 'Pengukuran',
    kepada: ['Pemohon Contoh'],
    blok: Array.from({ length: bagian }, (_, i) => duaHalaman(benih + i))
      .flat()
      .slice(0, -1),
    sederhana: [],
    tandaTangan: [{ atas: ['PPID Utama (contoh)'], nama: 'Pejabat Contoh', bawah: ['contoh'] }],
    qr: { alamat: 'https://contoh.id/', keterangan: 'Dokumen latihan' },
    kaki: 'Dokumen contoh',
    stempel: 1_768_003_200,
  };
}
