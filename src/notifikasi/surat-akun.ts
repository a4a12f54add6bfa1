import { definePesan } from '../shared/html/pesan.ts';
import type { Pemberitahuan } from './templat.ts';

/** Mail to officers about their own account. Its row holds no data at all: no address, no name, no token. */
export const TEMPLAT_AKUN = [
  'akun_sandi',
  'akun_undangan',
  'akun_verifikasi',
  'akun_peran',
  'akun_sandi_diubah',
  'akun_dua_dilepas',
  'akun_mingguan',
  'akun_mingguan_kepala',
] as const;
export type TemplatAkun = (typeof TEMPLAT_AKUN)[number];

export const isTemplatAkun = (text: string): text is TemplatAkun => TEMPLAT_AKUN.some((t) => t === text);

/** Which one-time link a mail carries; made when it is sent. */
export const TAUTAN_SURAT = { akun_sandi: 'sandi', akun_undangan: 'undangan', akun_verifikasi: 'verifikasi' } as const;

/** Where a mail without a one-time link sends its reader. */
export const jalurSurat = (t: TemplatAkun): string => (t.startsWith('akun_mingguan') ? '/kerja/kemutakhiran' : '/masuk');

export const bertautan = (t: TemplatAkun): t is keyof typeof TAUTAN_SURAT => Object.hasOwn(TAUTAN_SURAT, t);

const isi = definePesan({
  id: {
    akun_sandi: {
      hal: 'Atur ulang kata sandi',
      teks: 'Ada yang meminta kata sandi baru untuk akun petugas Anda. Bila itu Anda, buka tautan ini. Tautan berlaku satu jam dan hanya sekali. Bila bukan Anda, abaikan surel ini: kata sandi lama tetap berlaku.',
    },
    akun_undangan: {
      hal: 'Akun petugas Anda',
      teks: 'Anda didaftarkan sebagai petugas layanan informasi. Buka tautan ini untuk membuat kata sandi Anda sendiri. Tautan berlaku tujuh hari dan hanya sekali. Bila lewat, minta admin mengirim ulang undangan.',
    },
    akun_verifikasi: {
      hal: 'Pastikan alamat surel Anda',
      teks: 'Buka tautan ini untuk memastikan bahwa surel ini milik Anda. Tautan berlaku 24 jam dan hanya sekali.',
    },
    akun_peran: {
      hal: 'Peran baru untuk akun Anda',
      teks: 'Akun petugas Anda mendapat peran baru. Masuk seperti biasa dengan kata sandi yang sudah Anda punya:',
    },
    akun_sandi_diubah: {
      hal: 'Kata sandi Anda diubah',
      teks: 'Kata sandi akun petugas Anda baru saja diubah dan semua sesi lama diakhiri. Bila bukan Anda yang mengubahnya, segera atur ulang kata sandi dan hubungi admin:',
    },
    akun_dua_dilepas: {
      hal: 'Verifikasi dua langkah dilepas',
      teks: 'Admin melepas verifikasi dua langkah dari akun petugas Anda dan mengakhiri semua sesinya. Masuk dengan kata sandi, lalu pasang lagi di Akun saya. Bila Anda tidak memintanya, hubungi admin:',
    },
    akun_mingguan: {
      hal: 'Informasi yang perlu diperbarui minggu ini',
      teks: 'Ada informasi unit Anda yang segera atau sudah lewat jadwal pembaruannya. Buka daftarnya. Yang isinya masih benar cukup dinyatakan dengan satu tombol:',
    },
    akun_mingguan_kepala: {
      hal: 'Informasi unit yang lewat jadwal',
      teks: 'Ada informasi unit yang sudah lewat jadwal pembaruan dan belum diperbarui oleh petugasnya. Undang-undang meminta informasi berkala diperbarui paling sedikit setiap enam bulan. Lihat daftarnya:',
    },
    salam: (badan: string) => `Salam,\nPPID ${badan}`,
    jangan: 'Surel ini dikirim otomatis. Kami tidak pernah meminta kata sandi atau kode masuk Anda.',
  },
  en: {
    akun_sandi: {
      hal: 'Reset your password',
      teks: 'Somebody asked for a new password for your officer account. If it was you, open this link. It works for one hour and once. If not, ignore this mail: the old password stays.',
    },
    akun_undangan: {
      hal: 'Your officer account',
      teks: 'You were registered as an information officer. Open this link to set your own password. It works for seven days and once. If it has expired, ask the administrator to send the invitation again.',
    },
    akun_verifikasi: {
      hal: 'Confirm your mail address',
      teks: 'Open this link to confirm that this mail address is yours. It works for 24 hours and once.',
    },
    akun_peran: {
      hal: 'A new role for your account',
      teks: 'Your officer account has a new role. Sign in as usual with the password you have:',
    },
    akun_sandi_diubah: {
      hal: 'Your password was changed',
      teks: 'The password of your officer account was just changed and all old sessions were ended. If it was not you, reset the password at once and contact the administrator:',
    },
    akun_dua_dilepas: {
      hal: 'Two-step verification removed',
      teks: 'An administrator removed two-step verification from your officer account and ended its sessions. Sign in with your password and set it up again under My account. If you did not ask for it, contact the administrator:',
    },
    akun_mingguan: {
      hal: 'Information to renew this week',
      teks: 'Some information of your office is soon due or past its schedule. Open the list. What is still right is confirmed with one button:',
    },
    akun_mingguan_kepala: {
      hal: 'Information of the office past its schedule',
      teks: 'Some information of the office is past its schedule and its officers have not renewed it. The law asks that periodic information is renewed at least every six months. See the list:',
    },
    salam: (badan) => `Regards,\nPPID ${badan}`,
    jangan: 'This mail was sent automatically. We never ask for your password or sign-in code.',
  },
});

/** A mail about an account in words. `tautan`: the one-time link, or the page that anyone may open. */
export function tulisSuratAkun(templat: TemplatAkun, k: { bahasa: 'id' | 'en'; badan: string; tautan: string }): Pemberitahuan {
  const t = isi[k.bahasa];
  const { hal, teks } = t[templat];
  return { hal, pendek: `${teks} ${k.tautan}`, panjang: `${teks}\n\n${k.tautan}\n\n${t.salam(k.badan)}\n\n${t.jangan}\n` };
}
