import { definePesan } from '../shared/html/pesan.ts';

/** What is wrong with an answer, by code; the same words on forms and in the API. */
export const galatPesan = definePesan({
  id: {
    wajib: 'Isi dulu bagian ini.',
    pilihan: 'Pilih salah satu jawaban yang tersedia.',
    terlalu_panjang: (n: number) => `Terlalu panjang. Paling banyak ${n} huruf.`,
    nik: 'NIK terdiri dari 16 angka. Boleh dikosongkan dan dilengkapi nanti.',
    email: 'Alamat surel belum benar, misalnya nama@contoh.id.',
    telepon: 'Nomor telepon belum benar, misalnya 0812 3456 7890.',
    unit: 'Unit kerja ini tidak ditemukan.',
    unit_belum_dipilih: 'Pilih sedikitnya satu unit kerja, atau pilih "Saya tidak tahu".',
    kontak_kabar: 'Isi dulu telepon atau surel yang sesuai dengan cara memberi kabar ini.',
    tanggal: 'Tanggal belum benar.',
    di_masa_depan: 'Tanggal terima tidak boleh lebih dari hari ini.',
    alasan_mundur: 'Tanggal terima sebelum hari ini perlu alasannya.',
    bentuk_lain: 'Bentuk isian ini tidak dikenal.',
    kunci_dipakai_lain: 'Idempotency-Key ini sudah dipakai untuk isi yang lain.',
    kode_perlu: 'Sertakan kode akses pada kepala x-kode-akses.',
    tidak_cocok: 'Nomor atau kode akses tidak cocok. Periksa kembali keduanya.',
    terlalu_sering: (jam: string) =>
      `Sudah terlalu banyak kode yang salah untuk nomor ini. Coba lagi pukul ${jam}, atau minta kode baru di meja layanan.`,
    berkas_kosong: 'Pilih atau potret dulu berkasnya.',
    berkas_besar: 'Berkas terlalu besar. Paling besar 8 MB.',
    berkas_jenis: 'Berkas harus berupa foto (JPG, PNG, WebP) atau PDF.',
  },
  en: {
    wajib: 'Fill in this part first.',
    pilihan: 'Choose one of the answers.',
    terlalu_panjang: (n) => `Too long. At most ${n} characters.`,
    nik: 'A NIK has 16 digits. It may be left empty and added later.',
    email: 'The e-mail address is not right, for example name@example.org.',
    telepon: 'The phone number is not right, for example 0812 3456 7890.',
    unit: 'There is no such unit.',
    unit_belum_dipilih: 'Choose at least one unit, or "I do not know".',
    kontak_kabar: 'Give the phone number or e-mail that this way of telling needs.',
    tanggal: 'The date is not right.',
    di_masa_depan: 'The date of receipt cannot be after today.',
    alasan_mundur: 'A receipt before today needs its reason.',
    bentuk_lain: 'This input has a form that is not known.',
    kunci_dipakai_lain: 'This Idempotency-Key was used for something else.',
    kode_perlu: 'Send the access code in the header x-kode-akses.',
    tidak_cocok: 'Number or access code do not match. Check both.',
    terlalu_sering: (jam) => `Too many wrong codes for this number. Try again at ${jam}, or ask for a new code at the desk.`,
    berkas_kosong: 'Choose or photograph the file first.',
    berkas_besar: 'The file is too large. At most 8 MB.',
    berkas_jenis: 'The file must be a photo (JPG, PNG, WebP) or a PDF.',
  },
});

type Kode = Exclude<keyof (typeof galatPesan)['id'], 'terlalu_panjang' | 'terlalu_sering'>;
const isKode = (text: string): text is Kode =>
  Object.hasOwn(galatPesan.id, text) && text !== 'terlalu_panjang' && text !== 'terlalu_sering';

type Masalah = { code?: string | undefined; message: string; path: readonly PropertyKey[]; maximum?: unknown; input?: unknown };

/** A problem that zod found, in words of ours: our own codes by name, what is missing, what is not on the list, what is too long. */
export function kalimatGalat(issue: Masalah, bahasa: 'id' | 'en'): string {
  const t = galatPesan[bahasa];
  if (isKode(issue.message)) return t[issue.message];
  if (issue.code === 'too_small' || (issue.code === 'invalid_type' && issue.message.includes('undefined'))) return t.wajib;
  if (issue.code === 'too_big' && typeof issue.maximum === 'number') return t.terlalu_panjang(issue.maximum);
  if (issue.code === 'invalid_value') return issue.message.includes('undefined') ? t.wajib : t.pilihan;
  return t.bentuk_lain;
}

/** All problems as the contract gives them: field and sentence, one each. */
export function daftarGalat(issues: readonly Masalah[], bahasa: 'id' | 'en'): { kolom: string; pesan: string }[] {
  const perKolom = new Map<string, string>();
  for (const issue of issues) {
    const kolom = issue.path.map(String).join('.');
    if (!perKolom.has(kolom)) perKolom.set(kolom, kalimatGalat(issue, bahasa));
  }
  return [...perKolom].map(([kolom, pesan]) => ({ kolom, pesan }));
}
