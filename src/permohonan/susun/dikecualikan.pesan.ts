import { definePesan } from '../../shared/html/pesan.ts';

export const dikecualikanPesan = definePesan({
  id: {
    judul: 'Belum ada uji konsekuensi yang sah. Yang sah sekarang',
    langkah: {
      minta_atasan:
        'Mintalah Atasan PPID dan pimpinan menyetujui uji yang sudah diajukan (Perki 1/2021 Pasal 10 ayat (2) huruf e; PP 61/2010 Pasal 3). Jam tetap berjalan.',
      selesaikan_uji: 'Selesaikan uji yang sudah dimulai untuk permohonan ini, lalu tetapkan (Perki 1/2021 Pasal 49). Jam tetap berjalan.',
      mulai_uji:
        'Lakukan uji konsekuensi atas informasi itu dan mintakan persetujuan Atasan PPID dan pimpinan (UU 14/2008 Pasal 19; Perki 1/2021 Pasal 49; PP 61/2010 Pasal 3). Jam tetap berjalan.',
      perpanjang: 'Bila statusnya belum dapat diputuskan, perpanjang waktu satu kali sebelum jatuh tempo (Perki 1/2021 Pasal 36).',
      beri_sisanya: 'Berikan dulu informasi lain yang diminta; setiap informasi diputuskan sendiri (UU 14/2008 Pasal 22 ayat (7)).',
      beri_hitam:
        'Berikan bagian yang tidak dikecualikan; pengecualian sebagian tidak boleh dipakai menolak seluruhnya (Perki 1/2021 Pasal 50 ayat (3)).',
      bukan_pengecualian:
        'Belum ada pada kita? Itu "belum dikuasai" atau "tidak dikuasai", bukan pengecualian (UU 14/2008 Pasal 6 ayat (3) huruf e).',
      beri: 'Jatuh tempo sudah lewat: jawab hari ini dengan apa yang dapat diberikan. Lewat waktu tidak menjadi penolakan (UU 14/2008 Pasal 35 ayat (1) huruf c dan g).',
    },
    buka: {
      minta_atasan: 'Buka ujinya',
      selesaikan_uji: 'Buka ujinya',
      mulai_uji: 'Mulai uji konsekuensi',
      perpanjang: 'Perpanjang waktu',
      beri_sisanya: '',
      beri_hitam: '',
      bukan_pengecualian: '',
      beri: '',
    },
    uji: 'Penetapan yang menutup informasi ini',
    ujiBantu:
      'Hanya yang ditetapkan, disetujui Atasan PPID, dan belum habis masanya. Salinannya ikut dalam surat (Perki 1/2021 Pasal 34 ayat (2)).',
    ujiBaru: 'Tidak ada yang sesuai? Mulai uji konsekuensi untuk permohonan ini',
    hitam: 'Yang dihitamkan',
    hitamBantu:
      'Setiap bagian dengan alasan dan pasalnya. Unggah berkas yang sudah dihitamkan sebagai bahan jawaban, dan pilih berkas itu di bawah.',
    materi: (n: number) => `Materi yang dihitamkan (${n})`,
    alasan: (n: number) => `Alasan (${n})`,
    pasal: (n: number) => `Pasal (${n})`,
  },
  en: {
    judul: 'There is no valid consequence test. Lawful now',
    langkah: {
      minta_atasan:
        'Have the submitted test approved by the Atasan PPID and the head (Perki 1/2021 article 10(2)e; PP 61/2010 article 3). The clock keeps running.',
      selesaikan_uji: 'Finish the test begun for this request and set it (Perki 1/2021 article 49). The clock keeps running.',
      mulai_uji:
        'Do a consequence test and have it approved by the Atasan PPID and the head (UU 14/2008 article 19; Perki 1/2021 article 49; PP 61/2010 article 3). The clock keeps running.',
      perpanjang: 'If its status cannot be decided yet, extend once before the due date (Perki 1/2021 article 36).',
      beri_sisanya: 'Give the other things asked for; each is decided by itself (UU 14/2008 article 22(7)).',
      beri_hitam: 'Give what is not exempt; a partial exemption may not refuse the whole (Perki 1/2021 article 50(3)).',
      bukan_pengecualian: 'We do not have it? That is "not yet held" or "not held", no exemption (UU 14/2008 article 6(3)e).',
      beri: 'The due date has passed: answer today with what can be given. Lateness is no refusal (UU 14/2008 article 35(1)c and g).',
    },
    buka: {
      minta_atasan: 'Open the test',
      selesaikan_uji: 'Open the test',
      mulai_uji: 'Begin a consequence test',
      perpanjang: 'Extend the time',
      beri_sisanya: '',
      beri_hitam: '',
      bukan_pengecualian: '',
      beri: '',
    },
    uji: 'Decision that closes this',
    ujiBantu: 'Only what is set, approved by the Atasan PPID and not run out. A copy goes with the letter (Perki 1/2021 article 34(2)).',
    ujiBaru: 'None fits? Begin a consequence test for this request',
    hitam: 'What is blackened',
    hitamBantu: 'Each part with reason and article. Upload the blackened file among the files of the answer, and choose it below.',
    materi: (n) => `Blackened material (${n})`,
    alasan: (n) => `Reason (${n})`,
    pasal: (n) => `Article (${n})`,
  },
});
