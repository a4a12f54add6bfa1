import { definePesan } from '../../shared/html/pesan.ts';

/** Words of the step that shows what is public already. */
export const tersediaPesan = definePesan({
  id: {
    judul: 'Mungkin jawabannya sudah terbuka',
    lead: 'Ini informasi terbuka yang paling dekat dengan permintaan Anda. Bila salah satunya cocok, Anda tidak perlu menunggu.',
    dalam: (nama: string, nomor: number) => `Halaman ${nomor} berkas ${nama}`,
    menjawab: 'Ini menjawab',
    lanjut: 'Lanjutkan permohonan',
    lanjutTeks: 'Yang saya cari tidak ada di daftar ini, atau saya tetap ingin jawaban tertulis.',
    cari: 'Cari dengan kata lain',
    tetap: 'Permintaan Anda tetap tersimpan bila Anda membuka salah satunya.',
    sudah: {
      judul: 'Syukurlah, jawabannya sudah terbuka',
      lead: 'Anda tidak perlu menunggu jawaban kami.',
      dicatat:
        'Kami hanya menambah satu pada hitungan “membantu” untuk informasi ini. Siapa Anda dan apa yang Anda tulis tidak ikut dicatat.',
      salinan:
        'Perlu salinan resmi atau jawaban tertulis? Anda tetap berhak memintanya (UU 14/2008 Pasal 4). Permintaan yang tadi Anda tulis masih tersimpan.',
      buka: 'Buka informasinya',
      lanjut: 'Tetap minta salinan resmi',
      kembali: 'Kembali ke daftar',
    },
  },
  en: {
    judul: 'The answer may be public already',
    lead: 'These published items come closest to your request. If one fits, you need not wait.',
    dalam: (nama, nomor) => `Page ${nomor} of the file ${nama}`,
    menjawab: 'This answers me',
    lanjut: 'Continue the request',
    lanjutTeks: 'What I look for is not on this list, or I want a written answer all the same.',
    cari: 'Search with other words',
    tetap: 'Your request stays saved when you open one of them.',
    sudah: {
      judul: 'Good: the answer is public already',
      lead: 'You need not wait for our answer.',
      dicatat: 'We only add one to the count “helped” of this item. Who you are and what you wrote is not noted.',
      salinan:
        'Do you need an official copy or a written answer? You still have the right to ask for it (Law 14/2008 Article 4). What you wrote is still saved.',
      buka: 'Open the item',
      lanjut: 'Ask for an official copy all the same',
      kembali: 'Back to the list',
    },
  },
});
