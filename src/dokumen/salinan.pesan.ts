import { definePesan } from '../shared/html/pesan.ts';
import type { Dibuang, GagalSalinan } from './salinan/salinan.ts';

/** Words of the public copy: what it is, what was taken out, why it could not be made. */
export const pesanSalinan = definePesan({
  id: {
    judul: 'Salinan publik',
    sidik: 'Sidik SHA-256 salinan publik',
    keadaan: {
      menunggu: 'Salinan publik sedang dibuat.',
      sama: 'Tidak ada yang perlu dibuang: yang diunduh publik sama dengan berkas asli.',
      bersih: (dibuang: string) => `Yang diunduh publik adalah salinan tanpa ${dibuang}. Berkas asli tetap tersegel.`,
      gagal: (sebab: string) => `Berkas ditahan: salinan publik tidak dapat dibuat. ${sebab}`,
    },
    dibuang: {
      penulis: 'nama pembuat, program, dan tanggal',
      sampul: 'gambar kecil',
      sematan: 'berkas tersemat',
      skrip: 'skrip',
      riwayat: 'versi sebelumnya',
      komentator: 'nama pemberi komentar',
      foto: 'data kamera pada foto',
      jejak: 'jejak penyuntingan',
      tanda_tangan: 'sertifikat tanda tangan elektronik',
    } satisfies Record<Dibuang, string>,
    tanpaApaApa: 'keterangan tersembunyi',
    gagal: {
      objek_tersemat:
        'Ada objek dari program lain di dalamnya yang tidak dapat dikeluarkan. Simpan sebagai PDF atau hapus objek itu, lalu unggah lagi.',
      rusak: 'Bagian dalamnya tidak utuh. Simpan ulang dari program asalnya, lalu unggah lagi.',
      terlalu_besar: 'Salah satu bagiannya terlalu besar. Pecah menjadi beberapa berkas, lalu unggah lagi.',
      memori: 'Berkas ini memerlukan terlalu banyak memori. Simpan dengan gambar yang lebih kecil, lalu unggah lagi.',
      waktu: 'Berkas ini terlalu lama dikerjakan. Pecah menjadi beberapa berkas, lalu unggah lagi.',
      tidak_terbaca: 'Pembaca berkas berhenti. Simpan ulang dari program asalnya, lalu unggah lagi.',
      masih_ada: 'Sesudah dibersihkan masih ada nama pembuat di dalamnya. Simpan sebagai PDF, lalu unggah lagi.',
    } satisfies Record<GagalSalinan, string>,
    tolak: {
      menunggu: 'Salinan publik berkas ini sedang disiapkan. Coba lagi beberapa menit lagi.',
      gagal:
        'Berkas ini ditahan karena salinan publiknya belum dapat dibuat. Petugas sudah melihat tandanya; Anda dapat memintanya lewat permohonan.',
    },
  },
  en: {
    judul: 'Public copy',
    sidik: 'SHA-256 of the public copy',
    keadaan: {
      menunggu: 'The public copy is being made.',
      sama: 'Nothing had to go: what the public downloads is the original file.',
      bersih: (dibuang) => `What the public downloads is a copy without ${dibuang}. The original stays sealed.`,
      gagal: (sebab) => `The file is held: its public copy could not be made. ${sebab}`,
    },
    dibuang: {
      penulis: 'names of authors, programs and dates',
      sampul: 'small pictures',
      sematan: 'embedded files',
      skrip: 'scripts',
      riwayat: 'earlier versions',
      komentator: 'names of commenters',
      foto: 'camera data of photographs',
      jejak: 'traces of editing',
      tanda_tangan: 'certificates of electronic signatures',
    },
    tanpaApaApa: 'hidden details',
    gagal: {
      objek_tersemat:
        'It holds an object of another program that cannot be taken out. Save it as PDF or delete the object, then upload again.',
      rusak: 'Its inner parts are not whole. Save it again from its own program, then upload again.',
      terlalu_besar: 'One of its parts is too large. Split it into several files, then upload again.',
      memori: 'This file needs too much memory. Save it with smaller pictures, then upload again.',
      waktu: 'This file took too long. Split it into several files, then upload again.',
      tidak_terbaca: 'The reader stopped. Save it again from its own program, then upload again.',
      masih_ada: 'After cleaning, a name of an author was still in it. Save it as PDF, then upload again.',
    },
    tolak: {
      menunggu: 'The public copy of this file is being prepared. Try again in a few minutes.',
      gagal: 'This file is held because its public copy could not be made yet. Officers see the mark; you can ask for it by a request.',
    },
  },
});
