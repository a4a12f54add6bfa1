/** Addresses of objections. */
export const alamatKeberatan = {
  /** The door: how to object, with a request or without one. */
  pintu: '/keberatan',
  baru: '/keberatan/baru',
  siapa: '/keberatan/baru/siapa',
  periksaBaru: '/keberatan/baru/periksa',
  terkirim: '/keberatan/baru/terkirim',
  lacak: '/keberatan/lacak',
  lihat: '/keberatan/lacak/lihat',
  cabutSendiri: '/keberatan/lacak/cabut',
  suratSendiri: (id: string) => `/keberatan/lacak/surat/${id}`,
  keluar: '/keberatan/lacak/keluar',
  /** Behind number and code of a request, under the path of its cookie. */
  lacakAlasan: '/permohonan/lacak/keberatan',
  lacakKasus: '/permohonan/lacak/keberatan/kasus',
  lacakPeriksa: '/permohonan/lacak/keberatan/periksa',
  lacakLihat: (nomor: string) => `/permohonan/lacak/keberatan/${nomor}`,
  lacakCabut: (nomor: string) => `/permohonan/lacak/keberatan/${nomor}/cabut`,
  lacakSurat: (id: string) => `/permohonan/lacak/surat/${id}`,
  daftar: '/kerja/keberatan',
  meja: '/kerja/keberatan/catat',
  register: '/kerja/register',
  kasus: (nomor: string) => `/kerja/keberatan/${nomor}`,
  tanggapan: (nomor: string) => `/kerja/keberatan/${nomor}/surat/tanggapan_keberatan`,
} as const;
