import { definePesan } from '../../shared/html/pesan.ts';

/** Words of what the requester settles himself: telling, code, withdrawal. */
export const aturPesan = definePesan({
  id: {
    kembali: 'Kembali ke permohonan',
    cabut: {
      judul: 'Cabut permohonan ini?',
      isi: {
        akibat: 'Permohonan berhenti dikerjakan hari ini dan tidak akan dijawab.',
        tetap:
          'Pencabutan tidak dapat dibatalkan. Nomor dan riwayatnya tetap tersimpan, dan Anda boleh mengajukan permohonan baru kapan saja.',
        data: 'Mencabut tidak menghapus data diri Anda. Untuk itu, hubungi meja layanan.',
      },
      ya: 'Ya, cabut permohonan',
      tidak: 'Tidak, lanjutkan permohonan',
    },
    kabar: {
      judul: 'Bagaimana Anda ingin dikabari?',
      lead: 'Kami memberi kabar bila ada surat, jawaban, atau perubahan tanggal. Pesannya tidak memuat nama, isi permohonan, atau kode akses.',
      lewat: 'Kabari saya lewat',
      telepon: 'Nomor telepon',
      teleponAda: 'Sudah ada nomor tercatat. Isi hanya bila ingin menggantinya.',
      email: 'Alamat surel',
      emailAda: 'Sudah ada surel tercatat. Isi hanya bila ingin menggantinya.',
      simpan: 'Simpan',
      belumAda: 'Isi dulu kontak yang dipakai cara ini.',
      tertutup: 'Permohonan sudah dijawab sehingga kontak baru tidak dapat ditambah di sini. Minta meja layanan menambahkannya.',
    },
    kode: {
      judul: 'Ganti kode akses?',
      isi: {
        akibat: 'Kode baru ditampilkan sekali di layar ini. Kode lama langsung mati, juga di perangkat lain yang masih terbuka.',
        tetap: 'Lakukan ini bila kode lama pernah dilihat orang lain.',
      },
      ya: 'Ganti kode sekarang',
      tidak: 'Tidak jadi',
    },
  },
  en: {
    kembali: 'Back to the request',
    cabut: {
      judul: 'Withdraw this request?',
      isi: {
        akibat: 'Work on it stops today and it will not be answered.',
        tetap: 'This cannot be undone. Number and history are kept, and you may ask again at any time.',
        data: 'Withdrawing does not erase your personal data. Contact the desk for that.',
      },
      ya: 'Yes, withdraw it',
      tidak: 'No, go on with the request',
    },
    kabar: {
      judul: 'How do you want to be told?',
      lead: 'We tell you when there is a letter, an answer or a changed date. The message carries no name, no question and no code.',
      lewat: 'Tell me by',
      telepon: 'Phone number',
      teleponAda: 'A number is on file. Fill this in only to replace it.',
      email: 'E-mail address',
      emailAda: 'An address is on file. Fill this in only to replace it.',
      simpan: 'Save',
      belumAda: 'Give the contact that this way needs.',
      tertutup: 'The request has been answered, so a new contact cannot be added here. Ask the desk to add it.',
    },
    kode: {
      judul: 'Replace the access code?',
      isi: {
        akibat: 'The new code is shown once on this screen. The old one dies at once, also on other devices where the request is open.',
        tetap: 'Do this when somebody else has seen the old code.',
      },
      ya: 'Replace it now',
      tidak: 'Leave it',
    },
  },
});
