import type { Blok, Naskah } from '../surat/naskah.ts';
import { pengacak } from './acak.ts';

const rupiah = (n: number): string => `Rp${n.toLocaleString('id-ID')}.000`;

const KEGIATAN = [
  'Penyusunan dokumen perencanaan',
  'Pemeliharaan gedung kantor',
  'Peningkatan kapasitas pegawai',
  'Pengadaan perangkat kerja',
  'Pelayanan warga di lapangan',
  'Sosialisasi kepada masyarakat',
  'Pengawasan dan evaluasi',
  'Pengelolaan arsip',
  'Penyediaan jasa internet',
  'Rehabilitasi sarana umum',
] as const;

/** The paragraphs and tables of an invented report; `benih` makes it another one. */
function bagian(unit: string, tahun: number, benih: number): Blok[] {
  const acak = pengacak(benih);
  const rows = KEGIATAN.map((nama, i) => {
    const pagu = 50_000 + acak(900_000);
    return [String(i + 1), nama, rupiah(pagu), `${60 + acak(40)}%`];
  });
  return [
    { b: 'sub', teks: 'I. Pendahuluan' },
    {
      b: 'paragraf',
      teks: `Dokumen contoh ini memuat program dan kegiatan ${unit} pada tahun ${tahun}. Seluruh angka di dalamnya rekaan untuk latihan dan tidak menggambarkan keadaan sebenarnya.`,
    },
    {
      b: 'paragraf',
      teks: `Sepanjang tahun ${tahun}, ${unit} melayani ${1000 + acak(9000)} warga dan menindaklanjuti ${20 + acak(200)} pengaduan. Rata-rata waktu layanan ${2 + acak(6)} hari kerja.`,
    },
    { b: 'sub', teks: 'II. Rincian kegiatan' },
    { b: 'tabel', kepala: ['No.', 'Kegiatan', 'Pagu', 'Realisasi'], baris: rows },
    { b: 'halaman_baru' },
    { b: 'sub', teks: 'III. Hambatan dan tindak lanjut' },
    {
      b: 'paragraf',
      teks: `Hambatan utama ${unit} adalah musim kemarau panjang yang menunda ${1 + acak(9)} pekerjaan lapangan, serta kekurangan ${1 + acak(12)} tenaga teknis.`,
    },
    {
      b: 'daftar',
      bernomor: true,
      butir: [
        'Menjadwalkan ulang pekerjaan yang tertunda.',
        'Mengusulkan tambahan tenaga pada perubahan anggaran.',
        'Menambah titik layanan di kelurahan yang jauh dari pusat kota.',
      ],
    },
    { b: 'sub', teks: 'IV. Penutup' },
    {
      b: 'paragraf',
      teks: `Laporan ini disusun sebagai bentuk keterbukaan informasi publik ${unit}. Nomor kendali dokumen contoh: ${String(100_000 + acak(899_999))}.`,
    },
  ];
}

/** An invented document of a unit, of two or three pages, as PDF/UA through the same printing as letters. */
export function naskahContoh(input: { unit: string; judul: string; tahun: number; benih: number }): Naskah {
  return {
    templat: 'surat',
    judul: `${input.judul} (contoh)`,
    judulCetak: `${input.judul} (contoh)`,
    kop: {
      nama: 'Pemerintah Kota Palangka Raya (contoh)',
      perangkat: input.unit,
      alamat: 'Jalan Contoh No. 1, Palangka Raya',
      telepon: '(0536) 000-000',
      faksimili: '',
      email: 'ppid@contoh.id',
      laman: 'contoh.id',
      tempat: 'Palangka Raya',
      zona: 'Asia/Jakarta',
    },
    nomor: null,
    tempatTanggal: `Palangka Raya, 10 Januari ${input.tahun}`,
    perihal: input.judul,
    kepada: [],
    blok: bagian(input.unit, input.tahun, input.benih),
    sederhana: [],
    tandaTangan: [{ atas: [`Kepala ${input.unit} (contoh)`], nama: 'Pejabat Contoh', bawah: ['contoh, bukan orang sungguhan'] }],
    qr: { alamat: 'https://contoh.id/', keterangan: 'Dokumen latihan' },
    kaki: 'Dokumen contoh untuk latihan',
    stempel: Math.floor(Date.UTC(input.tahun, 0, 10) / 1000),
  };
}
