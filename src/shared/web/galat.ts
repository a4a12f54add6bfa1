/** Texts of refusals that every caller can meet, by code. Slices add theirs in their own message files. */
export const GALAT = {
  tidak_ditemukan: { id: 'Halaman atau data ini tidak ada.', en: 'There is no such page or record.' },
  host_tidak_dikenal: { id: 'Alamat ini tidak dilayani di sini.', en: 'This address is not served here.' },
  perlu_masuk: { id: 'Silakan masuk dahulu.', en: 'Please sign in first.' },
  tidak_berhak: { id: 'Peran Anda tidak membuka bagian ini.', en: 'Your role does not open this part.' },
  formulir_kedaluwarsa: {
    id: 'Formulir ini sudah terlalu lama terbuka. Muat ulang halaman, lalu kirim lagi. Isian Anda yang sudah tersimpan tetap ada.',
    en: 'This form was open too long. Reload the page and send again; what was saved is kept.',
  },
  asal_ditolak: { id: 'Permintaan ini datang dari situs lain dan ditolak.', en: 'This call came from another site and was refused.' },
  terlalu_sering: {
    id: 'Terlalu banyak percobaan. Tunggu sebentar, lalu coba lagi.',
    en: 'Too many attempts. Wait a little and try again.',
  },
  token_salah: {
    id: 'Token ini tidak dikenal, sudah dicabut, atau sudah kedaluwarsa. Buat token baru di halaman akun Anda.',
    en: 'This token is unknown, revoked or expired. Make a new one on your account page.',
  },
  cara_salah: {
    id: 'Alamat ini ada, tetapi tidak menerima cara panggil ini. Lihat kepala Allow.',
    en: 'This address exists but does not take this method. See the header Allow.',
  },
  jenis_isi_salah: {
    id: 'Kirim isi sebagai application/json.',
    en: 'Send the body as application/json.',
  },
  isi_tidak_terbaca: {
    id: 'Isi kiriman tidak terbaca. Periksa apakah JSON-nya utuh.',
    en: 'The body cannot be read. Check that the JSON is whole.',
  },
  alamat_salah: {
    id: 'Alamat yang dipanggil tidak terbaca atau terlalu panjang.',
    en: 'The address called cannot be read or is too long.',
  },
  isian_salah: { id: 'Ada isian yang belum benar.', en: 'Some of the input is not right.' },
  terlalu_besar: { id: 'Kiriman ini terlalu besar.', en: 'This is too large.' },
  sibuk: { id: 'Sistem sedang sibuk. Coba lagi sebentar lagi.', en: 'The system is busy. Try again shortly.' },
  galat_sistem: {
    id: 'Ada kesalahan di sistem kami. Yang sudah tersimpan tetap aman.',
    en: 'Something failed on our side. What was saved is safe.',
  },
} as const;

export type KodeGalat = keyof typeof GALAT;

export function pesanGalat(kode: string, bahasa: 'id' | 'en'): string {
  return isKode(kode) ? GALAT[kode][bahasa] : GALAT.galat_sistem[bahasa];
}

function isKode(kode: string): kode is KodeGalat {
  return Object.hasOwn(GALAT, kode);
}
