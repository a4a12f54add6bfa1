import { definePesan } from '../../shared/html/pesan.ts';
import { formatTanggal } from '../../shared/html/format.ts';

const hari = (t: string): string => formatTanggal(t, 'id');
const day = (t: string): string => formatTanggal(t, 'en');

/** States in plain words, the bases of the dates, and the right to object. */
export const hukumPesan = definePesan({
  id: {
    keadaan: {
      diajukan: { judul: 'Permohonan Anda sudah diterima', teks: 'Petugas mencatatnya di buku register.' },
      terdaftar: {
        judul: 'Permohonan Anda sedang diperiksa',
        teks: 'Petugas memeriksa apakah permohonan sudah lengkap, paling lama 3 hari kerja. Waktu jawaban sudah berjalan.',
      },
      tidak_lengkap: {
        judul: 'Permohonan Anda perlu dilengkapi',
        teks: 'Petugas mengirim surat yang menyebut apa yang kurang. Permohonan tetap terdaftar.',
      },
      tidak_ditindaklanjuti: {
        judul: 'Permohonan ini tidak ditindaklanjuti',
        teks: 'Kelengkapan tidak diterima sampai batas waktunya. Ini bukan penolakan. Anda boleh mengajukan lagi kapan saja.',
      },
      lengkap: { judul: 'Permohonan Anda lengkap', teks: 'PPID menentukan unit kerja yang menyimpan informasinya.' },
      diproses: { judul: 'Permohonan Anda sedang dikerjakan', teks: 'Unit kerja menyiapkan informasi, lalu PPID menulis jawabannya.' },
      diperpanjang: {
        judul: 'Waktu jawaban diperpanjang satu kali',
        teks: 'Alasannya tertulis dalam surat perpanjangan. Perpanjangan hanya boleh sekali.',
      },
      uji_konsekuensi: {
        judul: 'Sebagian informasi sedang diuji',
        teks: 'PPID menguji apakah sebagian informasi harus dikecualikan. Batas waktu jawaban tetap berjalan.',
      },
      notif_bukan_penguasa: {
        judul: 'Informasi ini dikuasai badan publik lain',
        teks: 'Jawaban tertulis menyebut badan publik yang menguasainya, bila diketahui.',
      },
      notif_belum_dikuasai: {
        judul: 'Informasi ini belum ada pada kami',
        teks: 'Jawaban tertulis menyebut kapan informasi akan didokumentasikan.',
      },
      dikabulkan: { judul: 'Permohonan Anda dikabulkan', teks: 'Informasinya disiapkan untuk diserahkan kepada Anda.' },
      dikabulkan_sebagian: {
        judul: 'Permohonan Anda dikabulkan sebagian',
        teks: 'Jawaban tertulis menyebut bagian yang diberikan, bagian yang tidak, dan alasannya.',
      },
      ditolak: {
        judul: 'Permohonan Anda ditolak',
        teks: 'Alasan dan dasar hukumnya ada dalam jawaban tertulis. Anda berhak mengajukan keberatan.',
      },
      menunggu_pembayaran: {
        judul: 'Menunggu biaya salinan atau pengiriman',
        teks: 'Rincian dan cara membayar ada dalam jawaban tertulis. Melihat informasi di tempat selalu gratis.',
      },
      selesai: { judul: 'Permohonan Anda selesai', teks: 'Jawaban dan informasinya sudah diserahkan.' },
      dicabut: {
        judul: 'Permohonan ini sudah dicabut',
        teks: 'Tidak ada yang dikerjakan lagi. Anda boleh mengajukan permohonan baru kapan saja.',
      },
    },
    dasar: {
      judul: 'Mengapa tanggal itu',
      teks: 'Hukum menyebut tiga hitungan untuk jawaban. Kami memakai yang paling awal. Hanya hari kerja yang dihitung.',
      notifikasi_uu: 'UU 14/2008 Pasal 22 ayat (7): jawaban tertulis paling lambat 10 hari kerja sejak permohonan diterima.',
      notifikasi_perki: 'Perki 1/2021 Pasal 31 ayat (3): jawaban tertulis paling lambat 10 hari kerja sejak permohonan dinyatakan lengkap.',
      penolakan: 'Perki 1/2021 Pasal 34 ayat (3): bila ditolak, penolakan paling lambat 10 hari kerja sejak permohonan diterima.',
      perpanjangan:
        'UU 14/2008 Pasal 22 ayat (8) dan Perki 1/2021 Pasal 36: boleh diperpanjang 7 hari kerja, satu kali, dengan alasan tertulis.',
      penyediaan: 'Perki 1/2021 Pasal 31 ayat (4) huruf f dan Pasal 35: informasi diserahkan dalam waktu yang dijanjikan dalam jawaban.',
      perbaikan: 'Perki 1/2021 Pasal 33 ayat (3): Anda melengkapi dalam 3 hari kerja sejak menerima suratnya.',
      kolom: { dasar: 'Dasar hukum', tanggal: 'Paling lambat', keadaan: 'Keadaan' },
      berjalan: 'Berjalan',
      berhenti: (t: string | null) => (t === null ? 'Sudah dipenuhi' : `Dipenuhi ${formatTanggal(t, 'id', 'panjang')}`),
      lewat: 'Lewat',
      belumMulai: 'Belum dimulai',
      belumLengkap: 'Mulai saat dinyatakan lengkap',
      utama: 'paling awal',
      hari: 'Hari demi hari',
      tanggal: 'Tanggal',
      sebab: 'Dihitung atau tidak, dan sebabnya',
      keterangan: 'Kotak hijau bernomor: hari kerja yang dihitung. Dicoret: tidak dihitung. Kotak emas: batas waktunya.',
      bukan: 'Tidak dihitung',
    },
    keberatan: {
      judul: 'Bila Anda tidak puas',
      belum: (t: string) =>
        `Bila sampai batas waktu tidak ada jawaban, mulai ${hari(t)} Anda boleh mengajukan keberatan karena tidak ditanggapi (UU 14/2008 Pasal 35 ayat (1) huruf c).`,
      belumTanpa: 'Bila sampai batas waktu tidak ada jawaban, Anda boleh mengajukan keberatan (UU 14/2008 Pasal 35 ayat (1) huruf c).',
      diam: (t: string) =>
        `Batas waktu jawaban lewat. Sejak ${hari(t)} Anda berhak mengajukan keberatan (UU 14/2008 Pasal 35 ayat (1) huruf c dan g).`,
      jawaban:
        'Bila permohonan ditolak, hanya dikabulkan sebagian, dijawab tidak seperti yang diminta, atau biayanya tidak wajar, Anda berhak mengajukan keberatan (UU 14/2008 Pasal 35 ayat (1)).',
      sampai: (t: string) => `Waktunya 30 hari kerja, sampai ${hari(t)} (UU 14/2008 Pasal 36 ayat (1)).`,
      belumTerbukti: 'Waktunya 30 hari kerja sejak Anda menerima jawabannya (UU 14/2008 Pasal 36 ayat (1)).',
      cara: 'Keberatan ditujukan kepada Atasan PPID dan gratis. Boleh lewat laman ini, di meja layanan, lewat surat, atau surel; petugas memberi tanda bukti hari itu juga dan boleh diminta menuliskannya.',
      ajukan: 'Ajukan keberatan',
      nomor: (n: string) => `Keberatan ${n}`,
      tanggap:
        'Atasan PPID wajib menjawab dalam 30 hari kerja (UU 14/2008 Pasal 36 ayat (2)). Bila tetap tidak puas, Anda dapat ke Komisi Informasi dalam 14 hari kerja (Pasal 37 ayat (2)).',
    },
  },
  en: {
    keadaan: {
      diajukan: { judul: 'Your request has been received', teks: 'An officer writes it into the register.' },
      terdaftar: {
        judul: 'Your request is being checked',
        teks: 'An officer checks whether it is complete, within 3 working days. The time for the answer is running already.',
      },
      tidak_lengkap: {
        judul: 'Your request needs something more',
        teks: 'The office sent a letter that says what is missing. The request stays registered.',
      },
      tidak_ditindaklanjuti: {
        judul: 'This request is not followed up',
        teks: 'What was missing did not come in time. This is not a refusal. You may ask again at any time.',
      },
      lengkap: { judul: 'Your request is complete', teks: 'The information officer decides which unit holds the information.' },
      diproses: {
        judul: 'Your request is being worked on',
        teks: 'Units prepare the information, then the information officer writes the answer.',
      },
      diperpanjang: {
        judul: 'The time was extended once',
        teks: 'The letter of extension gives the reason. It may be extended only once.',
      },
      uji_konsekuensi: {
        judul: 'Part of the information is being tested',
        teks: 'The information officer tests whether part of it must be exempt. The time for the answer keeps running.',
      },
      notif_bukan_penguasa: {
        judul: 'Another public body holds this information',
        teks: 'The written answer names that body where it is known.',
      },
      notif_belum_dikuasai: { judul: 'We do not hold this information yet', teks: 'The written answer says when it will be documented.' },
      dikabulkan: { judul: 'Your request is granted', teks: 'The information is being prepared for you.' },
      dikabulkan_sebagian: {
        judul: 'Your request is granted in part',
        teks: 'The written answer says which part is given, which is not, and why.',
      },
      ditolak: {
        judul: 'Your request is refused',
        teks: 'The written answer gives the reason and the legal ground. You have the right to object.',
      },
      menunggu_pembayaran: {
        judul: 'Waiting for the cost of copying or sending',
        teks: 'The written answer says how much and how to pay. Seeing information on the spot is always free.',
      },
      selesai: { judul: 'Your request is finished', teks: 'The answer and the information have been handed over.' },
      dicabut: { judul: 'This request was withdrawn', teks: 'Nothing more is done on it. You may ask again at any time.' },
    },
    dasar: {
      judul: 'Why that date',
      teks: 'The law counts the time for the answer in three ways. We keep to the earliest. Only working days are counted.',
      notifikasi_uu: 'Act 14/2008 article 22(7): written answer within 10 working days of receipt.',
      notifikasi_perki: 'Perki 1/2021 article 31(3): written answer within 10 working days of being declared complete.',
      penolakan: 'Perki 1/2021 article 34(3): a refusal within 10 working days of receipt.',
      perpanjangan:
        'Act 14/2008 article 22(8) and Perki 1/2021 article 36: may be extended by 7 working days, once, with a written reason.',
      penyediaan: 'Perki 1/2021 articles 31(4)f and 35: handed over within the time promised in the answer.',
      perbaikan: 'Perki 1/2021 article 33(3): you complete it within 3 working days of receiving the letter.',
      kolom: { dasar: 'Legal basis', tanggal: 'At the latest', keadaan: 'State' },
      berjalan: 'Running',
      berhenti: (t) => (t === null ? 'Met' : `Met on ${formatTanggal(t, 'en', 'panjang')}`),
      lewat: 'Passed',
      belumMulai: 'Not begun',
      belumLengkap: 'Begins when declared complete',
      utama: 'the earliest',
      hari: 'Day by day',
      tanggal: 'Date',
      sebab: 'Counted or not, and why',
      keterangan: 'Green with a number: a counted working day. Struck through: not counted. Gold: the last day.',
      bukan: 'Not counted',
    },
    keberatan: {
      judul: 'If you are not satisfied',
      belum: (t) => `If there is no answer in time, from ${day(t)} you may object because of silence (Act 14/2008 article 35(1)c).`,
      belumTanpa: 'If there is no answer in time, you may object (Act 14/2008 article 35(1)c).',
      diam: (t) => `The time for the answer has passed. Since ${day(t)} you have the right to object (Act 14/2008 article 35(1)c and g).`,
      jawaban:
        'If the request was refused, granted only in part, not answered as asked, or the cost is unreasonable, you have the right to object (Act 14/2008 article 35(1)).',
      sampai: (t) => `You have 30 working days, until ${day(t)} (Act 14/2008 article 36(1)).`,
      belumTerbukti: 'You have 30 working days from when you receive the answer (Act 14/2008 article 36(1)).',
      cara: 'An objection goes to the superior of the information officer (Atasan PPID) and is free: on this site, at the desk, by letter or e-mail. You get a receipt the same day, and may ask an officer to write it down for you.',
      ajukan: 'Object',
      nomor: (n) => `Objection ${n}`,
      tanggap:
        'The superior must answer within 30 working days (Act 14/2008 article 36(2)). If you are still not satisfied, you may go to the Information Commission within 14 working days (article 37(2)).',
    },
  },
});
