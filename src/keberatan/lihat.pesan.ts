import { definePesan, plural } from '../shared/html/pesan.ts';
import { formatTanggal } from '../shared/html/format.ts';

const hari = (t: string): string => formatTanggal(t, 'id');
const day = (t: string): string => formatTanggal(t, 'en');

/** Words of an objection as its objector follows it. */
export const lihatPesan = definePesan({
  id: {
    baru: (n: string) => `Keberatan ${n} sudah kami terima. Simpan nomornya; tanda bukti ada di bawah beberapa detik lagi.`,
    tanggal: 'Atasan PPID harus menjawab paling lambat',
    sengketa: 'Ke Komisi Informasi paling lambat',
    sisa: (n: number) => (n === 0 ? 'Hari ini hari terakhir.' : `${n} hari kerja lagi.`),
    lewat: 'Tanggal ini sudah lewat.',
    lewatTeks:
      'Atasan PPID tetap wajib menjawab. Anda sudah boleh mengajukan sengketa ke Komisi Informasi (UU 14/2008 Pasal 37; Perki 1/2013 Pasal 5).',
    dijawab: 'Sudah dijawab. Buka suratnya di bawah; membuka dengan kode dicatat sebagai tanda Anda menerimanya.',
    sengketaTeks: 'Belum puas dengan jawabannya? Anda dapat ke Komisi Informasi Provinsi Kalimantan Tengah. Gratis, tanpa pengacara.',
    belumTerbukti: 'Waktu 14 hari kerja ke Komisi Informasi baru dihitung sejak Anda terbukti menerima jawabannya.',
    mengapa: 'Mengapa tanggal ini?',
    mengapaTeks: (mulai: string, pasal: string) => `Dihitung dari ${hari(mulai)}, hanya hari kerja (${pasal}).`,
    alasan: 'Alasan',
    diterima: 'Diterima',
    informasi: 'Informasi',
    kasus: 'Yang terjadi',
    perintah: 'Perintah Atasan PPID',
    perintahBatas: 'Dilaksanakan paling lambat',
    surat: 'Surat',
    suratKosong: 'Tanda bukti muncul beberapa detik setelah keberatan dikirim.',
    buka: 'Buka surat',
    linimasa: 'Yang sudah terjadi',
    cabut: 'Cabut keberatan',
    cabutJudul: 'Cabut keberatan ini?',
    cabutTeks:
      'Atasan PPID tidak lagi menjawabnya, dan jalan ke Komisi Informasi lewat keberatan ini tertutup. Riwayatnya tetap tersimpan.',
    cabutYa: 'Ya, cabut keberatan',
    cabutTidak: 'Tidak, lanjutkan',
    kePermohonan: 'Kembali ke permohonan',
    keluar: 'Keluar dan hapus dari HP ini',
    jenisSurat: {
      formulir_keberatan: 'Formulir keberatan Anda',
      tanda_terima_keberatan: 'Tanda bukti penerimaan keberatan',
      tanggapan_keberatan: 'Tanggapan tertulis Atasan PPID',
    },
  },
  en: {
    baru: (n) => `We have received objection ${n}. Keep its number; the receipt is below in a few seconds.`,
    tanggal: 'The superior must answer by',
    sengketa: 'To the Commission by',
    sisa: (n) => (n === 0 ? 'Today is the last day.' : `${plural(n, 'working day', 'working days')} left.`),
    lewat: 'This date has passed.',
    lewatTeks:
      'The superior still owes you an answer. You may go to the Information Commission now (Act 14/2008 article 37; Perki 1/2013 article 5).',
    dijawab: 'It has been answered. Open the letter below; opening it with the code is recorded as your receipt.',
    sengketaTeks: 'Not satisfied? You may go to the Information Commission of Central Kalimantan. Free, without a lawyer.',
    belumTerbukti: 'The 14 working days to the Commission run only from when it is proven that you have the answer.',
    mengapa: 'Why this date?',
    mengapaTeks: (mulai, pasal) => `Counted from ${day(mulai)}, working days only (${pasal}).`,
    alasan: 'Grounds',
    diterima: 'Received',
    informasi: 'Information',
    kasus: 'What happened',
    perintah: 'Order of the superior',
    perintahBatas: 'To be carried out by',
    surat: 'Letters',
    suratKosong: 'The receipt appears a few seconds after sending.',
    buka: 'Open the letter',
    linimasa: 'What has happened',
    cabut: 'Withdraw the objection',
    cabutJudul: 'Withdraw this objection?',
    cabutTeks: 'The superior no longer answers it, and the way to the Commission through it is closed. Its history is kept.',
    cabutYa: 'Yes, withdraw it',
    cabutTidak: 'No, go on',
    kePermohonan: 'Back to the request',
    keluar: 'Leave and remove from this phone',
    jenisSurat: {
      formulir_keberatan: 'Your objection form',
      tanda_terima_keberatan: 'Proof of receipt of the objection',
      tanggapan_keberatan: 'Written answer of the superior',
    },
  },
});
