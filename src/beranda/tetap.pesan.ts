import { definePesan } from '../shared/html/pesan.ts';

/** Texts of the standing pages. Clocks and rights: UU 14/2008 Pasal 22, 35–37; Perki 1/2021 Pasal 27–44. */
export const tetapPesan = definePesan({
  id: {
    beranda: 'Beranda',
    bantuan: {
      judul: 'Bantuan',
      pengantar: 'Cara mencari, meminta, melacak, dan mengajukan keberatan. Semua langkah ini gratis.',
      cariJudul: 'Mencari informasi',
      cari: 'Tulis beberapa kata di kotak cari. Pencarian juga membaca isi berkas, termasuk dokumen yang dipindai, dan menunjukkan nomor halamannya. Salah ketik sedikit tidak apa-apa.',
      mintaJudul: 'Meminta informasi',
      minta:
        'Cukup tulis nama, alamat, informasi yang Anda cari, tujuannya, dan cara menerimanya. Anda langsung mendapat nomor dan kode akses. Bila ada yang kurang, permohonan tetap terdaftar dan Anda diberi tahu persis apa yang perlu ditambah.',
      meja: 'Tidak punya internet? Datang ke meja layanan, kirim surat, atau telepon. Petugas mencatat permohonan Anda dan membacakannya kembali.',
      waktuJudul: 'Berapa lama dijawab',
      waktu:
        'Paling lama 10 hari kerja sejak permohonan diterima. Badan publik boleh memperpanjang satu kali, paling lama 7 hari kerja, dengan alasan tertulis. Setiap tanggal di situs ini bisa dibuka untuk melihat hitungannya hari demi hari.',
      biayaJudul: 'Biaya',
      biaya: 'Meminta dan melihat informasi gratis. Biaya salinan dan pengiriman, bila ada, diberitahukan lebih dulu.',
      lacakJudul: 'Melacak permohonan',
      lacak:
        'Buka “Lacak permohonan”, tulis nomor dan kode akses. Kode hilang? Mintalah kode baru ke telepon atau surel yang Anda berikan, atau di meja layanan. Kode lama langsung tidak berlaku.',
      keberatanJudul: 'Mengajukan keberatan',
      keberatan:
        'Anda boleh keberatan bila permohonan ditolak, tidak ditanggapi, tidak dipenuhi, dijawab tidak sesuai permintaan, dikenai biaya yang tidak wajar, dijawab lewat waktu, atau bila informasi berkala tidak disediakan.',
      keberatanCara:
        'Sampaikan secara tertulis kepada Atasan PPID, paling lama 30 hari kerja sejak alasan itu Anda temukan. Sebutkan nomor permohonan dan alasannya. Atasan PPID menjawab paling lama 30 hari kerja.',
      keberatanAlamat: 'Kirim atau antar ke alamat layanan di bagian bawah halaman ini.',
      sengketa:
        'Belum puas? Ajukan sengketa ke Komisi Informasi paling lama 14 hari kerja sejak Anda menerima jawaban tertulis Atasan PPID.',
    },
    tentang: {
      judul: 'Tentang situs ini',
      pengantar: 'Satu pintu untuk informasi publik badan publik ini: yang sudah terbuka, dan yang bisa Anda minta.',
      namaJudul: 'Mengapa Betang',
      nama: 'Betang adalah rumah panjang orang Dayak: banyak keluarga di bawah satu atap. Begitu pula situs ini. Setiap unit kerja menjaga kamarnya sendiri, dan warga masuk lewat satu pintu.',
      siapaJudul: 'Siapa yang mengurus',
      siapa:
        'PPID (Pejabat Pengelola Informasi dan Dokumentasi) Utama memeriksa dan menerbitkan. PPID Pelaksana di setiap unit kerja menyusun daftar informasinya dan menyiapkan jawaban. Atasan PPID memutus keberatan.',
      catatanJudul: 'Catatan yang tidak bisa diubah diam-diam',
      catatan:
        'Setiap perubahan pada permohonan dan informasi dicatat satu per satu dan dirantai. Catatan yang diubah, dihapus, atau disisipkan akan ketahuan saat diperiksa. Data pribadi tidak ikut di dalam catatan itu.',
      perangkatJudul: 'Perangkat lunak',
      perangkat: 'Betang adalah perangkat lunak bebas berlisensi AGPL-3.0. Setiap badan publik boleh memakai, memeriksa, dan mengubahnya.',
    },
    aksesibilitas: {
      judul: 'Aksesibilitas',
      pengantar: 'Situs ini dibuat agar bisa dipakai semua orang, juga di telepon murah dan sambungan lambat.',
      bisaJudul: 'Yang bisa Anda harapkan',
      bisa: {
        a: 'Semua halaman bisa dipakai dengan papan tik saja, dan dengan pembaca layar.',
        b: 'Semua halaman bekerja tanpa JavaScript.',
        c: 'Huruf besar dan kontras tinggi; keadaan tidak pernah ditandai dengan warna saja.',
        d: 'Tampilan gelap mengikuti setelan perangkat Anda.',
        e: 'Surat dan tanda terima dibuat sebagai PDF yang bisa dibacakan.',
        f: 'Setiap grafik punya tabel dengan angka yang sama.',
      },
      kurangJudul: 'Yang belum sempurna',
      kurang:
        'Berkas lama yang diunggah unit kerja bisa berupa pindaian. Situs ini membaca teksnya, tetapi susunannya belum tentu pas untuk pembaca layar. Mintalah bentuk lain lewat permohonan; itu hak Anda.',
      bantuJudul: 'Perlu bantuan',
      bantu:
        'Di meja layanan tersedia petugas yang membacakan dan mengisikan formulir. Saat mengajukan permohonan Anda bisa menyebut bantuan yang diperlukan: huruf besar, dibacakan, bahasa isyarat, braille, pendamping, atau jalur kursi roda.',
      ukuran: 'Pedoman yang diikuti: WCAG 2.2 tingkat AA.',
    },
    privasi: {
      judul: 'Privasi',
      pengantar: 'Apa yang kami simpan tentang Anda, untuk apa, dan apa hak Anda.',
      bacaJudul: 'Saat Anda membaca',
      baca: 'Halaman bacaan tidak memasang kuki, tidak melacak Anda, dan tidak memuat apa pun dari situs lain.',
      formulirJudul: 'Saat Anda mengisi formulir',
      formulir:
        'Formulir memasang satu kuki yang memang diperlukan agar isian Anda tidak hilang. Kuki itu berlaku paling lama 24 jam dan hanya untuk halaman formulir. Membuka permohonan dengan kode akses juga memasang satu kuki 24 jam. Di HP bersama, tekan “Hapus dari HP ini” atau “Keluar dan hapus dari HP ini” setelah selesai.',
      identitasJudul: 'Identitas Anda',
      identitas:
        'Nama, alamat, dan bukti identitas disimpan terkunci dan terpisah dari isi permohonan. Sekali ditulis, tidak ditampilkan utuh lagi. Unit kerja yang menyiapkan jawaban hanya melihat pertanyaan Anda, bukan siapa Anda.',
      simpanJudul: 'Untuk apa dan berapa lama',
      simpan:
        'Data dipakai untuk menjawab permohonan Anda dan untuk pembuktian bila ada sengketa. Setiap orang punya kunci sendiri. Bila datanya dihapus, kuncinya ikut dihapus sehingga data itu tidak bisa dibaca lagi oleh siapa pun, juga dari cadangan.',
      hakJudul: 'Hak Anda',
      hak: 'Anda berhak mengetahui, memperbaiki, dan meminta penghapusan data Anda menurut Undang-Undang Nomor 27 Tahun 2022. Hubungi alamat layanan di bagian bawah halaman.',
    },
  },
  en: {
    beranda: 'Home',
    bantuan: {
      judul: 'Help',
      pengantar: 'How to find, ask, track and object. All of it is free.',
      cariJudul: 'Finding information',
      cari: 'Write a few words in the search box. The search also reads inside files, scanned ones too, and shows the page number. A small typing mistake does no harm.',
      mintaJudul: 'Asking for information',
      minta:
        'Your name, address, what you look for, its purpose and how you want to get it are enough. You get a number and an access code at once. If something is missing, the request is registered all the same, and you are told exactly what to add.',
      meja: 'No internet? Come to the desk, send a letter or call. An officer writes your request down and reads it back to you.',
      waktuJudul: 'How long it takes',
      waktu:
        'At most 10 working days from receipt. The public body may extend this once, by at most 7 working days, with a written reason. Every date on this site opens to its day-by-day count.',
      biayaJudul: 'Cost',
      biaya: 'Asking for and looking at information is free. A cost of copies and delivery, if any, is told beforehand.',
      lacakJudul: 'Tracking a request',
      lacak:
        'Open “Track a request” and write the number and the access code. Lost the code? Ask for a new one to the phone or mail you gave, or at the desk. The old code dies at once.',
      keberatanJudul: 'Objecting',
      keberatan:
        'You may object when a request was refused, not responded to, not fulfilled, answered other than asked, charged unreasonably, answered too late, or when periodic information is not provided.',
      keberatanCara:
        'Write to the Atasan PPID (the superior of the information officer) within 30 working days after you found the reason. Give the number of the request and the reason. The Atasan PPID answers within 30 working days.',
      keberatanAlamat: 'Send or bring it to the address at the foot of this page.',
      sengketa:
        'Not satisfied? Take the dispute to the Information Commission within 14 working days after you received the written answer of the Atasan PPID.',
    },
    tentang: {
      judul: 'About this site',
      pengantar: 'One door to this public body’s information: what is open, and what you can ask for.',
      namaJudul: 'Why Betang',
      nama: 'A betang is the longhouse of the Dayak: many families under one roof. So is this site. Every office keeps its own room, and people come in by one door.',
      siapaJudul: 'Who runs it',
      siapa:
        'The PPID Utama (main information officer) checks and publishes. The PPID Pelaksana of each office keeps its list and prepares answers. The Atasan PPID decides objections.',
      catatanJudul: 'A record that cannot be changed quietly',
      catatan:
        'Every change to a request or an item is recorded one by one and chained. A record that is changed, removed or slipped in is found when it is checked. Personal data is not in it.',
      perangkatJudul: 'Software',
      perangkat: 'Betang is free software under AGPL-3.0. Every public body may use, examine and change it.',
    },
    aksesibilitas: {
      judul: 'Accessibility',
      pengantar: 'This site is made to be usable by everybody, also on a cheap phone and a slow line.',
      bisaJudul: 'What you can expect',
      bisa: {
        a: 'Every page can be used by keyboard alone and by screen reader.',
        b: 'Every page works without JavaScript.',
        c: 'Large type and high contrast; a state is never shown by colour alone.',
        d: 'The dark look follows your device.',
        e: 'Letters and receipts are PDF files that can be read aloud.',
        f: 'Every chart has a table with the same figures.',
      },
      kurangJudul: 'What is not perfect yet',
      kurang:
        'Older files that offices uploaded may be scans. This site reads their text, but its order may not suit a screen reader. Ask for another form by a request; that is your right.',
      bantuJudul: 'If you need help',
      bantu:
        'At the desk an officer reads to you and fills in forms. When you ask for information you can name the help you need: large print, reading aloud, sign language, braille, a companion, or wheelchair access.',
      ukuran: 'Guideline followed: WCAG 2.2 level AA.',
    },
    privasi: {
      judul: 'Privacy',
      pengantar: 'What we keep about you, what for, and your rights.',
      bacaJudul: 'While you read',
      baca: 'Reading pages set no cookie, do not follow you and load nothing from other sites.',
      formulirJudul: 'While you fill in a form',
      formulir:
        'A form sets one cookie that is needed so that your answers are not lost. It lives at most 24 hours and only for the pages of the form. Opening a request with its access code sets one more, also for 24 hours. On a shared phone, press “Delete from this phone” or “Leave” when you are done.',
      identitasJudul: 'Your identity',
      identitas:
        'Name, address and proof of identity are kept sealed and apart from your question. Once written they are never shown whole again. The office that prepares the answer sees your question, not who you are.',
      simpanJudul: 'What for and how long',
      simpan:
        'The data serves to answer you, and as proof in a dispute. Each person has a key of their own. When the data is erased the key goes with it, so that nobody can read it any more, not even from a backup.',
      hakJudul: 'Your rights',
      hak: 'You may know, correct and ask for the erasure of your data under Law 27 of 2022. Write to the address at the foot of this page.',
    },
  },
});
