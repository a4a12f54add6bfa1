import { definePesan, plural } from '../shared/html/pesan.ts';
import { formatAngka } from '../shared/html/format.ts';

/** Words of the public page "Hitung tenggat" and of its API. */
export const tenggatPesan = definePesan({
  id: {
    judul: 'Hitung tenggat',
    beranda: 'Beranda',
    pengantar:
      'Semua tenggat layanan informasi dihitung dengan hari kerja. Isi tanggalnya, lalu lihat hari mana yang dihitung dan hari mana yang tidak, beserta sebabnya.',
    tanggal: 'Tanggal kejadian',
    tanggalBantu: 'Hari permohonan, surat, atau keberatan diterima. Hari itu sendiri tidak dihitung.',
    jam: 'Tenggat apa yang dihitung?',
    jamLain: 'Jumlah hari lain',
    jumlah: 'Berapa hari kerja?',
    hitung: 'Hitung',
    pilihan: {
      notifikasi_uu: '10 hari kerja: jawaban atas permohonan',
      perpanjangan: '7 hari kerja: perpanjangan, dihitung dari jatuh tempo 10 hari kerja',
      perbaikan: '3 hari kerja: melengkapi permohonan sejak surat diterima',
      keberatan_ajukan: '30 hari kerja: mengajukan keberatan sejak alasannya ditemukan',
      keberatan_tanggap: '30 hari kerja: tanggapan atas keberatan',
      sengketa_ajukan: '14 hari kerja: mengajukan sengketa ke Komisi Informasi',
    },
    jatuhTempo: 'Jatuh tempo',
    ringkas: (n: number, sejak: string, lewat: number) =>
      `${n} hari kerja sejak ${sejak}. ${formatAngka(lewat, 'id')} hari di antaranya tidak dihitung karena libur.`,
    mundur: (n: number, sebelum: string, lewat: number) =>
      `${n} hari kerja sebelum ${sebelum}. ${formatAngka(lewat, 'id')} hari di antaranya tidak dihitung karena libur.`,
    dasar: (pasal: string) => `Dasar: ${pasal}.`,
    keterangan:
      'Kotak hijau bernomor adalah hari kerja yang dihitung, tanggal yang dicoret tidak dihitung, dan kotak emas adalah jatuh tempo.',
    sebab: 'Mengapa tanggal itu',
    lagi: 'Hitung yang lain',
    rincian: 'Hari demi hari',
    aturan: (cuti: boolean) =>
      `Kalender ${cuti ? 'menghitung cuti bersama sebagai hari kerja' : 'tidak menghitung cuti bersama'}. Sumbernya Surat Keputusan Bersama tiga menteri dan penetapan badan publik ini.`,
    kosong: (tahun: number) => `Kalender tahun ${tahun} belum ditetapkan`,
    kosongIsi:
      'Tanggalnya tidak kami perkirakan. Hari libur tahun itu diumumkan pemerintah menjelang akhir tahun sebelumnya; coba lagi sesudahnya.',
    galat: {
      dari: 'Tulis tanggal yang ada di kalender, misalnya 16 Maret 2026 ditulis 2026-03-16.',
      hari_kerja: 'Tulis bilangan bulat antara 1 dan 1.000.',
      apiHariKerja: 'hari_kerja: bilangan bulat bukan nol, paling banyak 1.000.',
      apiDari: 'dari: waktu ISO 8601, misalnya 2026-03-16T08:00+07:00.',
    },
  },
  en: {
    judul: 'Work out a due date',
    beranda: 'Home',
    pengantar:
      'All times of the information service are counted in working days. Give the date and see which days count, which do not, and why.',
    tanggal: 'Date of the event',
    tanggalBantu: 'The day the request, letter or objection was received. That day itself is not counted.',
    jam: 'Which time is counted?',
    jamLain: 'Another number of days',
    jumlah: 'How many working days?',
    hitung: 'Count',
    pilihan: {
      notifikasi_uu: '10 working days: answer to a request',
      perpanjangan: '7 working days: extension, from the due date of the 10 working days',
      perbaikan: '3 working days: completing a request since the letter was received',
      keberatan_ajukan: '30 working days: filing an objection since its ground was found',
      keberatan_tanggap: '30 working days: answer to an objection',
      sengketa_ajukan: '14 working days: filing a dispute at the Information Commission',
    },
    jatuhTempo: 'Due date',
    ringkas: (n, sejak, lewat) =>
      `${plural(n, 'working day', 'working days')} since ${sejak}. ${plural(lewat, 'day', 'days')} in between did not count.`,
    mundur: (n, sebelum, lewat) =>
      `${plural(n, 'working day', 'working days')} before ${sebelum}. ${plural(lewat, 'day', 'days')} in between did not count.`,
    dasar: (pasal) => `Basis: ${pasal}.`,
    keterangan: 'A numbered green box is a working day that counts, a struck-out day does not count, and the golden box is the due date.',
    sebab: 'Why that date',
    lagi: 'Count another',
    rincian: 'Day by day',
    aturan: (cuti) =>
      `The calendar ${cuti ? 'counts collective leave as working days' : 'does not count collective leave'}. Its source is the joint decree of three ministers and decisions of this body.`,
    kosong: (tahun) => `The calendar of ${tahun} is not set yet`,
    kosongIsi: 'We do not guess the date. The holidays of that year are announced towards the end of the year before; try again then.',
    galat: {
      dari: 'Write a date that exists, for instance 2026-03-16.',
      hari_kerja: 'Write a whole number from 1 to 1,000.',
      apiHariKerja: 'hari_kerja: a whole number, not zero, at most 1,000.',
      apiDari: 'dari: an ISO 8601 time, for instance 2026-03-16T08:00+07:00.',
    },
  },
});
