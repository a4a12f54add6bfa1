import { CARA_MENGIRIM, type DataSurat, type IsiFormulir } from '../isi.types.ts';
import type { Blok, Naskah } from '../naskah.ts';
import { alinea, bingkai, kontak, NAMA_CARA_MEMPEROLEH, NAMA_CARA_MENGIRIM, unsurBersama } from './bersama.ts';
import { HAK_PEMOHON } from './hak-pemohon.ts';
import { terisi, type Unsur } from './unsur.ts';

/** Lampiran VI with Pasal 29 ayat (5). What the requester did not give stays an empty line: the form never blocks the number. */
export const unsurFormulir: readonly Unsur<IsiFormulir>[] = [
  ...unsurBersama,
  {
    kunci: 'nik_tersamar',
    nama: 'Hanya empat angka akhir NIK',
    pasal: 'Perki 1/2021 Pasal 5 ayat (3)',
    ada: (i) => i.identitas?.jenis !== 'nik' || /^\d{4}$/.test(i.identitas.empatAkhir),
  },
];

const KOSONG = '................................................';

export function naskahFormulir(isi: IsiFormulir, data: DataSurat): Naskah {
  return {
    ...bingkai(data),
    templat: 'formulir',
    judul: `Formulir permintaan informasi publik ${isi.permohonan.nomor}`,
    judulCetak: 'FORMULIR PERMINTAAN INFORMASI PUBLIK',
    nomor: null,
    perihal: `No. Pendaftaran: ${isi.permohonan.nomor}`,
    kepada: [],
    blok: [
      { b: 'rincian', baris: isian(isi) },
      { b: 'sub', teks: 'Cara Memperoleh Informasi' },
      pilihan(NAMA_CARA_MEMPEROLEH.melihat, NAMA_CARA_MEMPEROLEH.salinan, isi.caraMemperoleh === 'melihat' ? 0 : 1),
      { b: 'sub', teks: 'Cara Mendapatkan Salinan Informasi' },
      {
        b: 'pilihan',
        butir: CARA_MENGIRIM.map((cara, i) => ({ teks: `${i + 1}. ${NAMA_CARA_MENGIRIM[cara]}`, dipilih: isi.caraMengirim === cara })),
      },
    ],
    sederhana: HAK_PEMOHON,
    tandaTangan: [
      { atas: ['Petugas Pelayanan Informasi', '(Penerima Permohonan)'], nama: isi.petugas ?? 'Diterima oleh sistem', bawah: [] },
      { atas: ['Pemohon Informasi'], nama: isi.penerima.kuasa?.nama ?? isi.penerima.nama, bawah: [] },
    ],
    qr: { alamat: data.alamatQr, keterangan: `Lacak permintaan di ${data.alamatQr}` },
  };
}

function isian(isi: IsiFormulir) {
  const { permohonan, penerima } = isi;
  return [
    { label: 'Nama', nilai: [penerima.nama] },
    identitas(isi),
    { label: 'Alamat', nilai: [penerima.alamat] },
    { label: 'Pekerjaan', nilai: [terisi(isi.pekerjaan) ? isi.pekerjaan : KOSONG] },
    { label: 'Nomor Telepon/E-mail', nilai: [kontak(penerima)] },
    ...(penerima.kuasa ? [{ label: 'Kuasa (surat kuasa khusus)', nilai: [`${penerima.kuasa.nama}, ${penerima.kuasa.alamat}`] }] : []),
    { label: 'Rincian Informasi yang Dibutuhkan', nilai: alinea(permohonan.rincian) },
    { label: 'Tujuan Penggunaan Informasi', nilai: terisi(isi.tujuan) ? alinea(isi.tujuan) : [KOSONG] },
  ];
}

function identitas({ identitas: id, jenisPemohon }: IsiFormulir) {
  if (id?.jenis === 'nik') return { label: 'NIK', nilai: [`•••• •••• •••• ${id.empatAkhir}`] };
  if (id?.jenis === 'sk_pengesahan') return { label: 'Nomor SK pengesahan', nilai: [id.nomor] };
  return { label: jenisPemohon === 'badan_hukum' ? 'Nomor SK pengesahan' : 'NIK', nilai: [KOSONG] };
}

const pilihan = (a: string, b: string, chosen: 0 | 1): Blok => ({
  b: 'pilihan',
  butir: [
    { teks: `1. ${a}`, dipilih: chosen === 0 },
    { teks: `2. ${b}`, dipilih: chosen === 1 },
  ],
});
