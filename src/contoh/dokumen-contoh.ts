import type { Blok, Naskah } from '../surat/naskah.ts';
import { pengacak } from './acak.ts';
import { isiTempat } from './isian-contoh.ts';
import { type ItemContoh, waktuPembuatan } from './katalog.ts';
import { bacaanTabel, buatTabel, type TabelContoh } from './tabel-contoh.ts';

/** The words and tables of an item's document, before any file format. */
export type IsiDokumen = {
  judul: string;
  nomor: string;
  waktu: string;
  pembuka: readonly string[];
  utama: TabelContoh | undefined;
  bacaan: readonly string[];
  pembanding: TabelContoh | undefined;
  catatan: readonly string[];
};

const CATATAN = [
  'Angka dikumpulkan dari catatan harian petugas dan diperiksa oleh atasan langsung sebelum dijumlahkan.',
  'Perbedaan kecil dengan terbitan sebelumnya terjadi karena laporan yang datang terlambat ikut dihitung.',
  'Data yang menyangkut orang perorangan tidak dimuat; jumlah kurang dari tiga digabungkan dengan baris terdekat.',
  'Bila Anda menemukan kekeliruan, sampaikan lewat laman ini dengan menyebut nomor dokumen dan halamannya.',
  'Dokumen ini boleh dikutip dan disebarkan dengan menyebut sumbernya.',
  'Kunjungan lapangan dilakukan pada pekan kedua setiap bulan bersama ketua RT setempat.',
  'Pembagian wilayah mengikuti batas kecamatan dan kelurahan yang berlaku pada tanggal dokumen.',
  'Terbitan berikutnya disiapkan sesuai jadwal pemutakhiran yang tercantum pada laman informasi.',
] as const;

/** What the document of an item says; the same item says the same. `versi` 1 is the first. */
export function isiDokumen(item: ItemContoh, versi = 1): IsiDokumen {
  const acak = pengacak(item.benih + versi * 7919);
  const { topik, tempat } = item;
  const adaTabel = topik.kolom.length > 0;
  const utama = adaTabel ? buatTabel(topik, 'Tabel 1', tempat, acak) : undefined;
  const lalu = { ...tempat, tahun: tempat.tahun - 1 };
  const berangka = topik.kolom.some((k) => k.jenis === 'angka' || k.jenis === 'rupiah' || k.jenis === 'persen');
  return {
    judul: item.judul,
    nomor: `${String(100 + (item.benih % 900))}/${item.unit.toUpperCase().slice(0, 12)}/${tempat.tahun}${versi > 1 ? `-${versi}` : ''}`,
    waktu: waktuPembuatan(item.versi[versi - 1] ?? item.versi[0] ?? new Date(0)),
    pembuka: [item.ringkasan, ...topik.isi.map((k) => isiTempat(k, tempat, acak))],
    utama,
    bacaan: utama ? bacaanTabel(utama) : [],
    pembanding:
      adaTabel && berangka ? { ...buatTabel(topik, 'Tabel 2', lalu, acak), judul: `Tabel 2. Pembanding ${lalu.tahun}` } : undefined,
    catatan: Array.from({ length: 3 }, (_, i) => CATATAN[(item.benih + i * 3) % CATATAN.length] ?? ''),
  };
}

/** The document as a report of two pages or more, drawn as PDF/UA through the same printing as letters. */
export function naskahContoh(item: ItemContoh, versi = 1): Naskah {
  const isi = isiDokumen(item, versi);
  const pada = item.versi[versi - 1] ?? item.versi[0] ?? new Date(0);
  return {
    templat: 'laporan',
    judul: isi.judul,
    judulCetak: isi.judul,
    kop: {
      nama: 'Pemerintah Kota Palangka Raya (contoh)',
      perangkat: item.namaUnit,
      alamat: 'Jalan Contoh No. 1, Palangka Raya',
      telepon: '(0536) 000-000',
      faksimili: '',
      email: `${item.unit}@contoh.id`,
      laman: 'contoh.id',
      tempat: 'Palangka Raya',
      zona: 'Asia/Jakarta',
    },
    nomor: isi.nomor,
    tempatTanggal: `Palangka Raya, ${isi.waktu}`,
    perihal: isi.judul,
    kepada: [],
    blok: susunBlok(isi),
    sederhana: [],
    tandaTangan: [],
    qr: { alamat: 'https://contoh.id/', keterangan: 'Dokumen latihan' },
    kaki: 'Dokumen contoh untuk latihan; semua angka rekaan',
    stempel: Math.floor(pada.getTime() / 1000),
  };
}

function susunBlok(isi: IsiDokumen): Blok[] {
  const [pertama = '', ...lain] = isi.pembuka;
  const tabel = (t: TabelContoh): Blok => ({ b: 'tabel', kepala: t.kepala, baris: t.baris.map((b) => b.map((s) => s.teks)) });
  const blok: Blok[] = [
    { b: 'paragraf', teks: pertama },
    { b: 'paragraf', teks: lain.join(' ') },
  ];
  if (isi.utama) blok.push({ b: 'sub', teks: `${isi.utama.judul}. Rincian` }, tabel(isi.utama));
  if (isi.bacaan.length > 0) blok.push({ b: 'sub', teks: 'Cara membaca' }, { b: 'paragraf', teks: isi.bacaan.join(' ') });
  blok.push({ b: 'halaman_baru' });
  if (isi.pembanding) blok.push({ b: 'sub', teks: isi.pembanding.judul }, tabel(isi.pembanding));
  if (isi.pembanding) blok.push({ b: 'paragraf', teks: bacaanTabel(isi.pembanding).join(' ') });
  blok.push({ b: 'sub', teks: 'Sumber dan catatan' }, { b: 'daftar', bernomor: false, butir: isi.catatan });
  return blok;
}
