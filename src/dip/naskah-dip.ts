import type { Naskah } from '../surat/cetak.actions.ts';
import type { BarisDip } from './dip.queries.ts';

export type BahanNaskah = {
  kop: Naskah['kop'];
  nomor: string;
  tanggal: string;
  tanggalKata: string;
  jumlah: number;
  ppid: string;
  atasan: string;
  baris: readonly BarisDip[];
};

export const KEPALA_DIP = [
  'No.',
  'Ringkasan isi informasi',
  'Pejabat/unit yang menguasai',
  'Penanggung jawab',
  'Waktu dan tempat',
  'Bentuk',
  'Jangka waktu simpan',
] as const;

const BENTUK: Readonly<Record<string, string>> = { softcopy: 'Softcopy', hardcopy: 'Hardcopy' };

/** A row as Lampiran I of Perki 1/2021 wants it: seven columns, the title before its summary. */
export const kolomDip = (b: BarisDip, nomor: number): string[] => [
  String(nomor),
  b.judul === b.ringkasan ? b.judul : `${b.judul}. ${b.ringkasan}`,
  b.penguasa,
  b.penanggungJawab,
  `${b.waktu}, ${b.tempat}`,
  b.bentuk.map((x) => BENTUK[x] ?? x).join(', '),
  b.retensi,
];

/** The decision of the PPID with Lampiran I, as a document. The legal texts are cited, not repeated. */
export function naskahDip(k: BahanNaskah): Naskah {
  return {
    templat: 'dip',
    judul: `Keputusan PPID tentang Daftar Informasi Publik ${k.nomor}`,
    judulCetak: 'KEPUTUSAN PEJABAT PENGELOLA INFORMASI DAN DOKUMENTASI TENTANG DAFTAR INFORMASI PUBLIK',
    kop: k.kop,
    nomor: k.nomor,
    tempatTanggal: `Ditetapkan di ${k.kop.tempat} pada ${k.tanggalKata}`,
    perihal: 'Daftar Informasi Publik',
    kepada: [],
    blok: [
      { b: 'sub', teks: 'Menimbang' },
      {
        b: 'daftar',
        bernomor: false,
        butir: [
          'bahwa PPID wajib menetapkan Daftar Informasi Publik yang memuat semua Informasi Publik yang dikuasai, tidak termasuk yang dikecualikan;',
          'bahwa daftar itu diusulkan PPID Pelaksana, telah ditelaah dan diklasifikasikan PPID, dan disetujui Atasan PPID;',
        ],
      },
      { b: 'sub', teks: 'Mengingat' },
      {
        b: 'daftar',
        bernomor: true,
        butir: [
          'Undang-Undang Nomor 14 Tahun 2008 tentang Keterbukaan Informasi Publik;',
          'Peraturan Pemerintah Nomor 61 Tahun 2010;',
          'Peraturan Komisi Informasi Nomor 1 Tahun 2021 tentang Standar Layanan Informasi Publik, Pasal 21 dan Pasal 45.',
        ],
      },
      { b: 'sub', teks: 'Menetapkan' },
      { b: 'paragraf', teks: `PERTAMA: Daftar Informasi Publik yang memuat ${k.jumlah} informasi sebagaimana tercantum dalam Lampiran I.` },
      { b: 'paragraf', teks: 'KEDUA: Daftar ini diperbarui paling sedikit setiap 6 (enam) bulan.' },
      { b: 'paragraf', teks: 'KETIGA: Keputusan ini berlaku sejak tanggal ditetapkan.' },
      { b: 'tabel', kepala: [...KEPALA_DIP], baris: k.baris.map((b, i) => kolomDip(b, i + 1)) },
    ],
    sederhana: [],
    tandaTangan: [
      { atas: ['Menyetujui,', 'Atasan PPID'], nama: k.atasan, bawah: [] },
      { atas: ['Pejabat Pengelola Informasi', 'dan Dokumentasi'], nama: k.ppid, bawah: [] },
    ],
    qr: { alamat: '', keterangan: '' },
    kaki: 'Daftar Informasi Publik',
    stempel: Math.floor(Date.parse(`${k.tanggal}T00:00:00Z`) / 1000),
  };
}
