import type { DataSurat, IsiKetidaklengkapan, Kekurangan } from '../isi.types.ts';
import type { Naskah } from '../naskah.ts';
import { alinea, barisPermohonan, bingkai, kepada, kotakPpid, qrPeriksa, unsurBersama, unsurTandaTangan } from './bersama.ts';
import { terisi, type Unsur } from './unsur.ts';

/** The closed list: what may be asked for, each with its article. */
export const NAMA_KEKURANGAN = {
  nama: 'Nama lengkap (Perki 1/2021 Pasal 29 ayat (5) huruf b)',
  nik: 'Nomor Induk Kependudukan (Perki 1/2021 Pasal 29 ayat (5) huruf c)',
  nomor_pengesahan: 'Nomor surat keputusan pengesahan badan hukum (Perki 1/2021 Pasal 29 ayat (5) huruf c)',
  alamat: 'Alamat (Perki 1/2021 Pasal 29 ayat (5) huruf d)',
  kontak: 'Nomor telepon/alamat e-mail (Perki 1/2021 Pasal 29 ayat (5) huruf e)',
  rincian: 'Rincian informasi yang diminta (Perki 1/2021 Pasal 29 ayat (5) huruf g)',
  tujuan: 'Tujuan penggunaan informasi (Perki 1/2021 Pasal 29 ayat (5) huruf h)',
  cara_memperoleh: 'Cara memperoleh informasi (Perki 1/2021 Pasal 29 ayat (5) huruf i)',
  cara_mengirim: 'Cara mengirimkan informasi (Perki 1/2021 Pasal 29 ayat (5) huruf j)',
  ktp: 'Salinan kartu tanda penduduk atau surat keterangan kependudukan (Perki 1/2021 Pasal 27 ayat (3))',
  akta_pengesahan:
    'Salinan akta pendirian badan hukum yang telah disahkan kementerian yang membidangi hukum (Perki 1/2021 Pasal 27 ayat (4))',
  ktp_pemberi_kuasa: 'Salinan kartu tanda penduduk atau surat keterangan kependudukan pemberi kuasa (Perki 1/2021 Pasal 27 ayat (5))',
  surat_kuasa:
    'Surat kuasa; untuk kuasa perorangan atau badan hukum: surat kuasa khusus bermeterai cukup (Perki 1/2021 Pasal 27 ayat (5) dan (6))',
} as const satisfies Record<Kekurangan, string>;

/** Lampiran IX; Perki 1/2021 Pasal 33. A paper outside the closed list needs its regulation and article. */
export const unsurKetidaklengkapan: readonly Unsur<IsiKetidaklengkapan>[] = [
  ...unsurBersama,
  {
    kunci: 'yang_kurang',
    nama: 'Hal yang harus dilengkapi',
    pasal: 'Perki 1/2021 Pasal 33 ayat (2) dan Lampiran IX',
    ada: (i) => i.kurang.length + i.tambahan.length > 0,
  },
  {
    kunci: 'dasar_tambahan',
    nama: 'Peraturan dan pasal yang meminta berkas tambahan',
    pasal: 'Perki 1/2021 Pasal 27 dan UU 14/2008 Pasal 21',
    ada: (i) => i.tambahan.every((t) => terisi(t.berkas) && terisi(t.peraturan) && terisi(t.pasal)),
  },
  ...unsurTandaTangan,
];

export function naskahKetidaklengkapan(isi: IsiKetidaklengkapan, data: DataSurat): Naskah {
  return {
    ...bingkai(data),
    templat: 'surat',
    judul: `Surat keterangan ketidaklengkapan permintaan informasi ${isi.permohonan.nomor}`,
    judulCetak: 'SURAT KETERANGAN KETIDAKLENGKAPAN PERMINTAAN INFORMASI PUBLIK',
    perihal: `Kelengkapan permintaan informasi publik nomor ${isi.permohonan.nomor}`,
    kepada: kepada(isi.penerima),
    blok: [
      { b: 'paragraf', teks: 'Berdasarkan pemeriksaan kelengkapan atas permintaan informasi publik berikut:' },
      barisPermohonan(isi, data),
      { b: 'rincian', baris: [{ label: 'Rincian informasi', nilai: alinea(isi.permohonan.rincian) }] },
      { b: 'paragraf', teks: 'kami beritahukan bahwa permintaan tersebut belum lengkap. Mohon melengkapi:' },
      {
        b: 'daftar',
        bernomor: true,
        butir: [
          ...isi.kurang.map((k) => NAMA_KEKURANGAN[k.kunci] + (terisi(k.catatan) ? `. Catatan: ${k.catatan}` : '')),
          ...isi.tambahan.map((t) => `${t.berkas}, diminta berdasarkan ${t.peraturan} ${t.pasal}`),
        ],
      },
      {
        b: 'paragraf',
        teks: 'Kelengkapan tersebut disampaikan dalam waktu 3 (tiga) hari kerja sejak surat keterangan ini diterima Pemohon (Pasal 33 ayat (3) Perki Nomor 1 Tahun 2021). Bila tidak dilengkapi, permintaan dicatat dalam register dan tidak wajib ditindaklanjuti (Pasal 33 ayat (4)).',
      },
    ],
    sederhana: [
      'Permintaan Anda tetap terdaftar dengan nomor yang sama. Kami hanya memerlukan hal-hal di atas agar dapat melanjutkannya.',
      'Lengkapi lewat halaman pelacakan (foto dari telepon cukup), di meja layanan, atau dengan menelepon kami. Waktu tiga hari kerja dihitung dari hari Anda menerima surat ini.',
    ],
    tandaTangan: kotakPpid(data.penandatangan),
    qr: qrPeriksa(data),
  };
}
