import { definePesan } from '../shared/html/pesan.ts';

export const unduhPesan = definePesan({
  id: {
    lacak: 'Lacak permohonan',
    bantuan: 'Minta bantuan',
    beranda: 'Beranda',
    tautan: {
      judul: 'Tautan ini sudah tidak berlaku',
      isi: 'Tautan unduh hanya hidup satu jam, supaya orang lain yang menemukannya tidak dapat membukanya. Surat dan berkasnya sendiri masih ada.',
      lanjut: 'Buka permohonan Anda dengan nomor dan kode akses. Di sana ada tautan baru.',
    },
    berkas: {
      judul: 'Masa unduh berkas ini sudah berakhir',
      isi: (sampai: string) => `Berkas ini dapat diunduh sampai ${sampai}. Catatan penyerahannya tetap tersimpan pada permohonan Anda.`,
      lanjut:
        'Masih memerlukannya? Hubungi meja layanan, sebutkan nomor permohonan, dan minta berkas dibuka kembali. Anda tidak perlu mengajukan permohonan baru.',
    },
    siapkan: {
      judul: 'Surat sedang disiapkan',
      isi: 'PDF surat ini sedang dibuat. Biasanya selesai dalam beberapa detik.',
      kemajuan: 'Membuat PDF',
      lanjut: 'Nomor dan kode akses Anda sudah berlaku, tidak ada yang hilang.',
    },
  },
  en: {
    lacak: 'Track a request',
    bantuan: 'Get help',
    beranda: 'Home',
    tautan: {
      judul: 'This link no longer works',
      isi: 'A download link lives for one hour only, so that others who find it cannot open it. The letter or file itself is still there.',
      lanjut: 'Open your request with its number and access code. You will find a new link there.',
    },
    berkas: {
      judul: 'The time to download this file has ended',
      isi: (sampai) => `This file could be downloaded until ${sampai}. The record of its delivery stays with your request.`,
      lanjut:
        'Still need it? Contact the desk, give the number of your request and ask for the file to be opened again. No new request is needed.',
    },
    siapkan: {
      judul: 'The letter is being prepared',
      isi: 'The PDF of this letter is being made. This usually takes a few seconds.',
      kemajuan: 'Making the PDF',
      lanjut: 'Your number and access code are valid already; nothing is lost.',
    },
  },
});
