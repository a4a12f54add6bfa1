import { definePesan } from '../shared/html/pesan.ts';

export const pengembangPesan = definePesan({
  id: {
    beranda: 'Beranda',
    judul: 'Data untuk pengembang',
    pengantar: 'Yang dapat dibaca orang di laman ini juga dapat dibaca program: tanpa kunci, tanpa pendaftaran, tanpa biaya.',
    dokumen: 'Dokumen OpenAPI 3.1',
    dokumenIsi: 'Semua alamat, kolom, dan penolakan, untuk alat pembuat kode dan penguji. Dibuat dari program yang sedang berjalan.',
    aturan: 'Yang perlu diketahui',
    aturanIsi: {
      waktu: 'Waktu memakai ISO 8601 dengan selisih (+07:00), tanggal YYYY-MM-DD. Nama kolom memakai kata undang-undang.',
      galat:
        'Penolakan selalu berbentuk {kode, pesan, id_galat}; isian yang salah juga menyebut kolomnya. Bahasa Inggris: accept-language: en.',
      simpan: 'Bacaan publik boleh disimpan 60 detik dan membawa ETag; kirim if-none-match supaya yang tidak berubah tidak dikirim lagi.',
      situs: 'Skrip dari situs mana pun boleh membaca data publik (CORS). Permohonan dan pelacakannya tidak.',
      halaman:
        'Daftar dibagi per halaman: halaman mulai 1, per_halaman paling banyak 100 (pencarian 50). Saringan boleh diulang: unit=a&unit=b.',
      batas: 'Bila jawabannya 429 atau 503, tunggu sebanyak detik pada kepala Retry-After.',
    },
    contoh: 'Contoh',
    contohIsi: 'Salin ke terminal. NOMOR, KODE, dan TOKEN diganti milik Anda.',
    panggilan: {
      daftar: 'Lima informasi berkala terbaru',
      cari: 'Mencari sampai ke dalam berkas, pesan berbahasa Inggris',
      tenggat: 'Jatuh tempo sepuluh hari kerja',
      statistik: 'Angka layanan setahun',
      ajukan: 'Mengajukan permohonan',
      lacak: 'Melacak permohonan dengan kode akses',
      petugas: 'Memeriksa token petugas',
    },
    ajukanIsi:
      'Contoh ini mencatat permohonan sungguhan. Idempotency-Key membuat kiriman ulang dalam 24 jam tidak menjadi permohonan kedua.',
    petugasIsi:
      'Token dibuat petugas di Ruang kerja, Akun saya. Hak token tidak pernah melebihi hak petugasnya, dan token dapat dicabut kapan saja.',
    pakai: 'Memakai data ini',
    pakaiIsi:
      'Setiap informasi menyebut lisensinya. Sebutkan sumber dan tanggal ambilnya. Informasi yang ditarik dijawab 410 dengan alasannya: hapus juga dari salinan Anda.',
    bukti:
      'Akar harian buku besar ada di /api/v1/peristiwa/akar: dengan menyimpannya, siapa pun dapat membuktikan bahwa catatan lama tidak diubah.',
  },
  en: {
    beranda: 'Home',
    judul: 'Data for developers',
    pengantar: 'Whatever people read on this site, programs can read too: no key, no registration, no fee.',
    dokumen: 'OpenAPI 3.1 document',
    dokumenIsi: 'Every address, field and refusal, for code generators and test tools. Made from the running program.',
    aturan: 'Good to know',
    aturanIsi: {
      waktu: 'Times are ISO 8601 with offset (+07:00), dates YYYY-MM-DD. Field names use the words of the law.',
      galat: 'Refusals always have the shape {kode, pesan, id_galat}; wrong input also names its field. English: accept-language: en.',
      simpan:
        'Public reading may be kept for 60 seconds and carries an ETag; send if-none-match so that what did not change is not sent again.',
      situs: 'Scripts of any site may read public data (CORS). Requests and their tracking may not.',
      halaman: 'Lists come in pages: halaman from 1, per_halaman at most 100 (search 50). Filters may be repeated: unit=a&unit=b.',
      batas: 'On 429 or 503 wait as many seconds as the header Retry-After says.',
    },
    contoh: 'Examples',
    contohIsi: 'Copy into a terminal. Replace NOMOR, KODE and TOKEN with your own.',
    panggilan: {
      daftar: 'The five newest items that are published regularly',
      cari: 'Search, also inside files, with messages in English',
      tenggat: 'A due date of ten working days',
      statistik: 'Figures of a year',
      ajukan: 'Ask for information',
      lacak: 'Track a request with its access code',
      petugas: "Check an officer's token",
    },
    ajukanIsi:
      'This example records a real request. The Idempotency-Key keeps a second sending within 24 hours from becoming a second request.',
    petugasIsi:
      'Officers make tokens in the workspace, under My account. A token never holds more rights than its officer and can be revoked at any time.',
    pakai: 'Using these data',
    pakaiIsi:
      'Each item names its licence. Name the source and the day you took it. Withdrawn items answer 410 with the reason: remove them from your copy too.',
    bukti: 'Daily roots of the ledger are at /api/v1/peristiwa/akar: whoever keeps them can prove that old records were not changed.',
  },
});
