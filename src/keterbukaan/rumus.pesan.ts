import { definePesan } from '../shared/html/pesan.ts';

/** The formula in plain words. */
export const rumusPesan = definePesan({
  id: {
    judul: 'Cara menghitung nilai keterbukaan',
    pengantar: (kode: string, t: string) =>
      `Rumus ${kode}, berlaku sejak ${t}. Tiap peringkat menyebut rumus yang dipakainya; rumus baru tidak mengubah peringkat lama.`,
    bobot: 'Bobot',
    bobotIsi: 'Nilai unit antara 0 dan 100: rata-rata tiga ukuran menurut bobotnya, dibulatkan dua angka di belakang koma.',
    kolom: { ukuran: 'Ukuran', dengan: 'Bila kecepatan dinilai', tanpa: 'Bila kecepatan tidak dinilai' },
    persen: (n: string) => `${n} persen`,
    tidak: 'tidak dihitung',
    kecepatan: 'Kecepatan',
    kecepatanIsi: {
      a: 'Yang dihitung: pertanyaan dari meja PPID kepada unit dalam dua tahun sampai hari terakhir masa.',
      b: 'Unit menanggung hari sejak pertanyaan diteruskan sampai unit menjawab. Menunggu di PPID Utama, tim uji konsekuensi, atau tanda tangan bukan waktu unit. Hari pemohon melengkapi permohonannya tidak ikut dihitung.',
      c: 'Tepat waktu dasar paling ketat: dijawab sebelum batas dari meja PPID, dan tidak lewat 10 hari kerja sejak permohonan diterima (UU 14/2008 Pasal 22 ayat (7)).',
      d: 'Tepat waktu dasar paling longgar: tidak lewat 10 hari kerja sejak permohonan lengkap (Perki 1/2021 Pasal 31 ayat (3)). Bila diperpanjang, kedua dasar ditambah 7 hari kerja (Pasal 36).',
      e: 'Nilainya setengah dari bagian yang tepat menurut dasar paling ketat dan setengah dari yang paling longgar.',
    },
    sedikit: (n: number) =>
      `Kecepatan dinilai hanya di golongan yang lebih dari setengah unitnya menerima ${n} perkara dalam dua tahun. Di golongan lain yang ditulis hanya jumlahnya. Unit yang perkaranya kurang dari ${n} dianggap tepat waktu untuk sisanya, supaya satu keterlambatan tidak menghapus nilainya.`,
    kelengkapan: 'Kelengkapan',
    kelengkapanIsi: {
      a: 'Bagian kewajiban mengumumkan yang terpenuhi pada hari terakhir masa: terbit, memuat isi minimum, dan sudah dilihat PPID Utama (Perki 1/2021 Pasal 14 sampai 21).',
      b: 'Kewajiban yang belum jatuh tempo, yang dinyatakan tidak berlaku dengan persetujuan PPID Utama, atau yang dipenuhi unit lain tidak dihitung. Kewajiban karena kejadian dihitung hanya bila dipenuhi.',
    },
    kemutakhiran: 'Kemutakhiran',
    kemutakhiranIsi: {
      a: 'Bagian informasi terbit yang belum lewat jadwal pembaruannya pada hari terakhir masa. Informasi berkala diperbarui paling lambat enam bulan sekali (Perki 1/2021 Pasal 18).',
      b: 'Menerbitkan versi baru atau memastikan isinya masih benar sama-sama memperbarui. Umur tengah ditulis di samping dan tidak mengubah nilai.',
    },
    tempat: 'Tempat',
    tempatIsi: (selisih: string) =>
      `Unit diurutkan dalam golongannya. Unit yang nilainya terpaut paling banyak ${selisih} dari yang terbaik pada satu tempat berbagi tempat itu; tempat berikutnya melompat (1, 1, 3).`,
    samping: 'Di samping nilai',
    sampingIsi:
      'Jumlah yang dinyatakan tidak lengkap, ditolak, diperpanjang, keberatan yang dikabulkan, dan informasi yang dikoreksi sesudah terbit ditulis di samping kecepatan, supaya jawaban cepat tidak dibeli dengan menolak.',
    tetap: 'Penetapan',
    tetapIsi:
      'PPID Utama menyusun rancangan dengan angka yang dibekukan dan diberi sidik SHA-256, memberi unit waktu menyanggah dengan bukti, lalu menetapkannya dengan nomor dan tanggal. Angka yang diperbaiki sesudah sanggahan ditandai.',
    kePeringkat: 'Peringkat terakhir',
  },
  en: {
    judul: 'How the openness score is computed',
    pengantar: (kode, t) =>
      `Formula ${kode}, in force since ${t}. Each ranking names the formula it used; a new one never changes an old ranking.`,
    bobot: 'Weights',
    bobotIsi: 'The score of an office lies between 0 and 100: the weighted mean of three measures, rounded to two decimals.',
    kolom: { ukuran: 'Measure', dengan: 'Where speed is scored', tanpa: 'Where speed is not scored' },
    persen: (n) => `${n} per cent`,
    tidak: 'not counted',
    kecepatan: 'Speed',
    kecepatanIsi: {
      a: 'Counted: questions passed on by the PPID desk to the office within two years up to the last day of the period.',
      b: 'The office bears the days from the passing on to its answer. Waiting for the main information officer, the test team or a signature is not its time. Days on which the requester completed the request are left out.',
      c: 'In time by the strictest base: answered by the day the desk set, and no later than 10 working days after receipt (Act 14/2008 article 22(7)).',
      d: 'In time by the mildest base: no later than 10 working days after the request was complete (Perki 1/2021 article 31(3)). An extension adds 7 working days to both (article 36).',
      e: 'The score is half the share in time by the strictest base and half the share by the mildest.',
    },
    sedikit: (n) =>
      `Speed is scored only in classes where more than half of the offices were given ${n} cases in two years. Elsewhere only counts are shown. An office with fewer than ${n} cases counts as in time for the rest, so that one late answer does not undo it.`,
    kelengkapan: 'Completeness',
    kelengkapanIsi: {
      a: 'Share of the duties to publish that were met on the last day of the period: published, with the minimum content, and looked at by the main information officer (Perki 1/2021 articles 14 to 21).',
      b: 'Duties not yet due, those approved as not concerning the office, and those met by another office are not counted. Duties brought by an event count only where they are met.',
    },
    kemutakhiran: 'Freshness',
    kemutakhiranIsi: {
      a: 'Share of published items that were not past their schedule on the last day of the period. Periodic information is renewed at least every six months (Perki 1/2021 article 18).',
      b: 'A new version and a confirmation that it is still right both renew. The median age stands beside and does not change the score.',
    },
    tempat: 'Places',
    tempatIsi: (selisih) =>
      `Offices are ordered within their class. Those within ${selisih} of the best at a place share it; the next place jumps (1, 1, 3).`,
    samping: 'Beside the score',
    sampingIsi:
      'Requests declared incomplete, refused or extended, objections upheld and items corrected after publication stand beside speed, so that quick answers cannot be bought by refusing.',
    tetap: 'Decision',
    tetapIsi:
      'The main information officer draws up a draft with frozen figures and a SHA-256 hash, gives offices time to object with evidence, and decides with number and date. Figures corrected after an objection are marked.',
    kePeringkat: 'The last ranking',
  },
});
