import type { Jam } from './jam.ts';

const UU = 'UU 14/2008 Pasal';
const PERKI = 'Perki 1/2021 Pasal';
const PERKI_PS = 'Perki 1/2013 Pasal';

const notifikasi = { id: 'pemberitahuan tertulis disampaikan', en: 'written notification delivered' };

export const JAM_PERMOHONAN = {
  cek_kelengkapan: {
    panjang: 3,
    satuan: 'hari_kerja',
    pihak: 'badan',
    pasal: `${PERKI} 31 ayat (2)`,
    nama: { id: 'Pemeriksaan kelengkapan', en: 'Completeness check' },
    sejak: { id: 'permohonan dicatat dalam register', en: 'request written into the register' },
    sampai: { id: 'dinyatakan lengkap atau surat tidak lengkap dikirim', en: 'declared complete, or letter of incompleteness sent' },
  },
  perbaikan: {
    panjang: 3,
    satuan: 'hari_kerja',
    pihak: 'pemohon',
    pasal: `${PERKI} 33 ayat (3)`,
    nama: { id: 'Perbaikan oleh pemohon', en: 'Repair by the requester' },
    sejak: { id: 'pemohon menerima surat tidak lengkap', en: 'requester received the letter of incompleteness' },
    sampai: { id: 'perbaikan diterima', en: 'repaired form received' },
  },
  notifikasi_uu: {
    panjang: 10,
    satuan: 'hari_kerja',
    pihak: 'badan',
    pasal: `${UU} 22 ayat (7)`,
    nama: { id: 'Pemberitahuan tertulis menurut undang-undang', en: 'Written notification under the act' },
    sejak: { id: 'permohonan diterima', en: 'request received' },
    sampai: notifikasi,
  },
  notifikasi_perki: {
    panjang: 10,
    satuan: 'hari_kerja',
    pihak: 'badan',
    pasal: `${PERKI} 31 ayat (3)`,
    nama: { id: 'Pemberitahuan tertulis menurut peraturan Komisi Informasi', en: 'Written notification under the commission regulation' },
    sejak: { id: 'permohonan dinyatakan lengkap', en: 'request declared complete' },
    sampai: notifikasi,
  },
  penolakan: {
    panjang: 10,
    satuan: 'hari_kerja',
    pihak: 'badan',
    pasal: `${PERKI} 34 ayat (3)`,
    nama: { id: 'Penolakan tertulis', en: 'Written refusal' },
    sejak: { id: 'permohonan diterima', en: 'request received' },
    sampai: { id: 'penolakan disampaikan', en: 'refusal delivered' },
  },
  perpanjangan: {
    panjang: 7,
    satuan: 'hari_kerja',
    pihak: 'badan',
    pasal: `${UU} 22 ayat (8); ${PERKI} 36`,
    nama: { id: 'Perpanjangan, satu kali', en: 'Extension, once' },
    sejak: { id: 'tanggal jatuh tempo 10 hari kerja', en: 'the due date of the 10 working days' },
    sampai: notifikasi,
  },
  penyediaan: {
    panjang: 0,
    satuan: 'hari_kerja',
    pihak: 'badan',
    pasal: `${PERKI} 31 ayat (4) huruf f; ${PERKI} 35`,
    nama: { id: 'Penyerahan informasi', en: 'Handing over' },
    sejak: { id: 'pemberitahuan tertulis, atau pembayaran bila ada biaya', en: 'written notification, or payment where there is a cost' },
    sampai: { id: 'informasi dilihat atau salinan diserahkan', en: 'information seen or copy handed over' },
    catatan: 'Lama waktu menurut janji dalam pemberitahuan tertulis',
  },
} as const satisfies Record<string, Jam>;

export const JAM_KEBERATAN = {
  keberatan_ajukan: {
    panjang: 30,
    satuan: 'hari_kerja',
    pihak: 'pemohon',
    pasal: `${UU} 36 ayat (1)`,
    nama: { id: 'Mengajukan keberatan', en: 'Filing an objection' },
    sejak: { id: 'alasan keberatan ditemukan', en: 'ground of objection found' },
    sampai: { id: 'keberatan diajukan', en: 'objection filed' },
  },
  keberatan_tanggap: {
    panjang: 30,
    satuan: 'hari_kerja',
    pihak: 'badan',
    pasal: `${UU} 36 ayat (2); ${PERKI} 44 ayat (1)`,
    nama: { id: 'Tanggapan atasan PPID', en: 'Answer to the objection' },
    sejak: { id: 'keberatan diterima atau dicatat, mana yang lebih dulu', en: 'objection received or registered, whichever is earlier' },
    sampai: { id: 'tanggapan disampaikan', en: 'answer delivered' },
  },
  sengketa_ajukan: {
    panjang: 14,
    satuan: 'hari_kerja',
    pihak: 'pemohon',
    pasal: `${UU} 37 ayat (2); ${PERKI_PS} 13`,
    nama: { id: 'Mengajukan sengketa ke Komisi Informasi', en: 'Filing a dispute at the commission' },
    sejak: {
      id: 'tanggapan diterima, atau 30 hari kerja berakhir tanpa tanggapan',
      en: 'answer received, or the 30 working days ended without one',
    },
    sampai: { id: 'permohonan sengketa diajukan', en: 'dispute filed' },
  },
} as const satisfies Record<string, Jam>;
