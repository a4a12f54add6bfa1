import { z } from 'zod';
import { defineSetelan } from '../setelan/setelan.ts';

const KOLOM = ['nama', 'singkatan', 'alamat', 'telepon', 'email'] as const;
const satuBaris = (max: number) =>
  z
    .string()
    .max(max)
    .regex(/^[^\r\n]*$/);

/** Name and contacts of the body: every page's foot, every letter's head. Kept in the body's own row. */
export const setelanBadan = defineSetelan({
  kunci: 'badan.identitas',
  bentuk: z.object({
    nama: satuBaris(160).min(3),
    singkatan: satuBaris(60).min(2),
    alamat: satuBaris(300),
    telepon: satuBaris(60).regex(/^[\d\s()+./-]*$/),
    email: z.union([z.literal(''), z.email().max(200)]),
  }),
  bawaan: { nama: '-', singkatan: '-', alamat: '', telepon: '', email: '' },
  halaman: {
    jalur: 'badan',
    judul: { id: 'Nama dan kontak badan publik', en: 'Name and contacts of the body' },
    penjelasan: {
      id: 'Tampil di setiap halaman, di kepala surat, dan pada surel. Alamat situs tidak diatur di sini.',
      en: 'Shown on every page, at the head of letters and in mail. The address of the site is not set here.',
    },
    bidang: {
      nama: {
        jenis: 'teks',
        maks: 160,
        label: { id: 'Nama resmi', en: 'Official name' },
        salah: { id: 'Tulis nama resmi, 3 sampai 160 huruf.', en: 'Write the official name, 3 to 160 letters.' },
      },
      singkatan: {
        jenis: 'teks',
        maks: 60,
        label: { id: 'Nama singkat', en: 'Short name' },
        bantu: {
          id: 'Dipakai di kepala halaman, misalnya Kota Palangka Raya.',
          en: 'Used at the head of pages, for example Kota Palangka Raya.',
        },
        salah: { id: 'Tulis nama singkat, 2 sampai 60 huruf.', en: 'Write a short name, 2 to 60 letters.' },
      },
      alamat: {
        jenis: 'teks',
        maks: 300,
        label: { id: 'Alamat layanan', en: 'Address of the desk' },
        bantu: { id: 'Tempat warga datang: jalan, nomor, kelurahan.', en: 'Where people come: street, number, district.' },
        salah: { id: 'Tulis alamat dalam satu baris, paling banyak 300 huruf.', en: 'Write the address on one line, at most 300 letters.' },
      },
      telepon: {
        jenis: 'teks',
        maks: 60,
        label: { id: 'Telepon', en: 'Phone' },
        salah: {
          id: 'Tulis nomor telepon dengan angka, misalnya (0536) 322 1000.',
          en: 'Write a phone number in digits, for example (0536) 322 1000.',
        },
      },
      email: {
        jenis: 'teks',
        maks: 200,
        label: { id: 'Surel layanan', en: 'E-mail of the service' },
        salah: {
          id: 'Tulis satu alamat surel, misalnya ppid@kota.go.id, atau kosongkan.',
          en: 'Write one mail address, for example ppid@kota.go.id, or leave it empty.',
        },
      },
    },
    pratinjau: (n) => [n.nama, [n.alamat, n.telepon, n.email].filter((x) => x !== '').join(' · ')],
  },
  simpanan: {
    baca: async (trx, badanId) =>
      trx.selectFrom('badan_publik').select(KOLOM).where('badan_publik_id', '=', badanId).executeTakeFirstOrThrow(),
    simpan: async (trx, badanId, nilai) => {
      await trx.updateTable('badan_publik').set(nilai).where('badan_publik_id', '=', badanId).execute();
    },
  },
});
