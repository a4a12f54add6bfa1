import { z } from 'zod';
import { defineSetelan } from '../setelan/setelan.ts';

/** From whom mail comes. Empty: the body's name and mail address. */
export const setelanPengirim = defineSetelan({
  kunci: 'notifikasi.pengirim',
  bentuk: z.object({
    nama: z
      .string()
      .max(100)
      .regex(/^[^\r\n<>"@]*$/),
    alamat: z.union([z.literal(''), z.email().max(200)]),
  }),
  bawaan: { nama: '', alamat: '' },
  halaman: {
    jalur: 'pengirim-surel',
    judul: { id: 'Pengirim surel', en: 'Sender of mail' },
    penjelasan: {
      id: 'Nama dan alamat pada surel keluar. Server surelnya sendiri (SMTP_URL) diatur oleh pengelola server.',
      en: 'Name and address on outgoing mail. The mail server itself (SMTP_URL) is set by whoever runs the machine.',
    },
    bidang: {
      nama: {
        jenis: 'teks',
        maks: 100,
        label: { id: 'Nama pengirim', en: 'Sender name' },
        bantu: { id: 'Kosong: PPID dengan nama badan.', en: 'Empty: PPID with the name of the body.' },
        salah: { id: 'Tulis nama tanpa tanda < > " @.', en: 'Write a name without the signs < > " @.' },
      },
      alamat: {
        jenis: 'teks',
        maks: 200,
        label: { id: 'Alamat pengirim', en: 'Sender address' },
        bantu: {
          id: 'Harus alamat yang boleh dipakai server surel Anda, kalau tidak surel dianggap palsu. Kosong: surel layanan badan.',
          en: 'Must be an address that your mail server may use, or mail is taken for forged. Empty: the mail address of the service.',
        },
        salah: { id: 'Tulis satu alamat surel, atau kosongkan.', en: 'Write one mail address, or leave it empty.' },
      },
    },
    pratinjau: (n, k) => [`${n.nama || `PPID ${k.badan}`} <${n.alamat || '…'}>`],
  },
});
