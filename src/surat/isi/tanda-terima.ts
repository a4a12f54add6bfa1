import type { DataSurat, IsiTandaTerima, Kanal } from '../isi.types.ts';
import type { Naskah } from '../naskah.ts';
import { alinea, barisPermohonan, bingkai, tanggalHuruf, unsurBersama, waktuDiterima } from './bersama.ts';
import { tanggalSah, terisi, type Unsur } from './unsur.ts';

export const NAMA_KANAL = {
  web: 'Laman ini (daring)',
  api: 'Aplikasi lain (API)',
  datang_langsung: 'Datang langsung ke meja layanan',
  surat: 'Surat',
  email: 'E-mail',
  telepon: 'Telepon',
  whatsapp: 'WhatsApp',
  media_sosial: 'Media sosial',
  lapor: 'SP4N-LAPOR!',
  impor: 'Dipindahkan dari aplikasi sebelumnya',
} as const satisfies Record<Kanal, string>;

/** Proof of receipt: law.md 3.13 ("Tanda bukti"): number, date and time, channel, officer, summary, due date, contacts. */
export const unsurTandaTerima: readonly Unsur<IsiTandaTerima>[] = [
  ...unsurBersama,
  {
    kunci: 'tenggat',
    nama: 'Tanggal jawaban paling lambat dengan dasarnya',
    pasal: 'UU 14/2008 Pasal 22 ayat (7)',
    ada: (i) => i.tenggat.length > 0 && i.tenggat.every((t) => tanggalSah(t.tanggal) && terisi(t.pasal)),
  },
];

/** Receipt as a page to keep. The QR leads to tracking by number; the access code is never on it. */
export function naskahTandaTerima(isi: IsiTandaTerima, data: DataSurat): Naskah {
  const earliest = isi.tenggat.map((t) => t.tanggal).sort()[0] ?? data.tanggal;
  return {
    ...bingkai(data),
    templat: 'tanda-terima',
    judul: `Tanda bukti penerimaan permintaan informasi ${isi.permohonan.nomor}`,
    judulCetak: 'TANDA BUKTI PENERIMAAN PERMINTAAN INFORMASI PUBLIK',
    nomor: null,
    perihal: '',
    kepada: [],
    blok: [
      { b: 'sorot', label: 'Nomor pendaftaran', teks: isi.permohonan.nomor },
      { b: 'sorot', label: 'Jawaban paling lambat', teks: tanggalHuruf(earliest) },
      identitas(isi, data),
      { b: 'sub', teks: 'Tenggat menurut peraturan' },
      {
        b: 'tabel',
        kepala: ['Dasar', 'Ketentuan', 'Paling lambat'],
        baris: isi.tenggat.map((t) => [t.dasar, t.pasal, tanggalHuruf(t.tanggal)]),
      },
      ...(isi.kurang.length > 0 ? kurang(isi.kurang) : []),
      { b: 'sub', teks: 'Tempat bertanya' },
      { b: 'paragraf', teks: kontakBadan(data) },
    ],
    sederhana: [
      'Permintaan Anda sudah kami terima dan tercatat. Simpan lembar ini.',
      'Untuk melihat perkembangannya, pindai kode QR, lalu masukkan kode akses yang hanya Anda terima saat mengajukan permintaan. Kode akses tidak tercantum di lembar ini.',
    ],
    tandaTangan: [],
    qr: { alamat: data.alamatQr, keterangan: `Lacak permintaan di ${data.alamatQr}` },
  };
}

function identitas(isi: IsiTandaTerima, data: DataSurat) {
  const rows = barisPermohonan(isi, data);
  return {
    b: 'rincian' as const,
    baris: [
      { label: 'Diterima', nilai: [waktuDiterima(isi.permohonan, data)] },
      { label: 'Melalui', nilai: [NAMA_KANAL[isi.kanal]] },
      { label: 'Petugas penerima', nilai: [isi.petugas ?? 'Diterima oleh sistem'] },
      ...rows.baris.slice(2),
      { label: 'Ringkasan permintaan', nilai: alinea(isi.permohonan.rincian) },
    ],
  };
}

const kurang = (items: readonly string[]) => [
  { b: 'sub' as const, teks: 'Yang masih perlu dilengkapi' },
  { b: 'paragraf' as const, teks: 'Permintaan tetap terdaftar dan waktunya tetap berjalan. Mohon lengkapi:' },
  { b: 'daftar' as const, bernomor: false, butir: items },
];

const kontakBadan = ({ kop }: DataSurat): string =>
  [
    kop.perangkat || kop.nama,
    kop.alamat,
    ...(terisi(kop.telepon) ? [`telepon ${kop.telepon}`] : []),
    ...(terisi(kop.email) ? [`e-mail ${kop.email}`] : []),
    ...(terisi(kop.laman) ? [kop.laman] : []),
  ].join(', ');
