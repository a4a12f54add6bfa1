import { z } from 'zod';
import { defineJenis } from '../peristiwa/jenis.ts';
import { formatAngka, formatTanggal } from '../shared/html/format.ts';
import {
  ALASAN_BUKA,
  ALASAN_MUNDUR,
  ALASAN_PERPANJANGAN,
  BENTUK,
  BUKTI_TERIMA,
  CARA_BUKTI,
  type CaraBukti,
  CARA_MEMPEROLEH,
  CARA_MENGIRIM,
  HASIL,
  JENIS_PEMOHON,
  KABARI_LEWAT,
  KANAL,
  KEADAAN_IMPOR,
  isBerkas,
  KELENGKAPAN,
  type Kelengkapan,
  KOLOM_IDENTITAS,
  SASARAN,
  SURAT_KASUS,
} from './istilah.ts';
import { kata } from './kata.pesan.ts';
import { kerjaPeristiwa } from './kerja-unit.peristiwa.ts';

const id = z.uuid();
const tanggal = z.iso.date();
const waktu = z.iso.datetime();
const kelengkapan = z.array(z.enum(KELENGKAPAN));

/** A paper says how it was proven; what was typed says nothing more. */
function sifatBukti({ kolom, cara }: { kolom: Kelengkapan; cara: CaraBukti }, bahasa: 'id' | 'en'): string {
  return cara === 'salinan' && !isBerkas(kolom) ? '' : ` (${kata[bahasa].caraBukti[cara]})`;
}

// Event data: ids, dates, words of closed lists. Never a name, a NIK, an address, a question.
export const permohonanPeristiwa = defineJenis({
  permohonan_diajukan: {
    versi: 1,
    data: z.object({
      nomor: z.string(),
      kanal: z.enum(KANAL),
      jenis_pemohon: z.enum(JENIS_PEMOHON),
      dengan_kuasa: z.boolean(),
      diterima_pada: waktu,
      mundur: z.enum(ALASAN_MUNDUR).nullable(),
      sasaran: z.enum(SASARAN),
      unit_ids: z.array(id),
      cara_memperoleh: z.enum(CARA_MEMPEROLEH),
      bentuk: z.enum(BENTUK).nullable(),
      cara_mengirim: z.enum(CARA_MENGIRIM).nullable(),
      kurang: kelengkapan,
    }),
    kalimat: {
      id: (d) => `Permohonan diterima ${kata.id.kanal[d.kanal]} dan diberi nomor ${d.nomor}.`,
      en: (d) => `Request received ${kata.en.kanal[d.kanal]} and given number ${d.nomor}.`,
    },
  },
  permohonan_diimpor: {
    versi: 1,
    data: z.object({
      nomor: z.string(),
      nomor_asal: z.string().nullable(),
      ulang: z.boolean(),
      jenis_pemohon: z.enum(JENIS_PEMOHON),
      diterima_pada: waktu,
      diterima: tanggal,
      diberitahukan: tanggal.nullable(),
      diserahkan: tanggal.nullable(),
      hasil: z.enum(HASIL).nullable(),
      keadaan: z.enum(KEADAAN_IMPOR),
      berakhir_pada: waktu,
    }),
    kalimat: {
      id: (d) =>
        `${d.ulang ? 'Diperbaiki dari' : 'Dimasukkan dari'} register lama${d.nomor_asal === null ? '' : ` nomor ${d.nomor_asal}`}: diterima ${formatTanggal(d.diterima, 'id')}${d.diberitahukan === null ? '' : `, dijawab ${formatTanggal(d.diberitahukan, 'id')}`}${d.diserahkan === null ? '' : `, diserahkan ${formatTanggal(d.diserahkan, 'id')}`}.`,
      en: (d) =>
        `${d.ulang ? 'Corrected from' : 'Taken over from'} an older register${d.nomor_asal === null ? '' : `, number ${d.nomor_asal}`}: received ${formatTanggal(d.diterima, 'en')}${d.diberitahukan === null ? '' : `, answered ${formatTanggal(d.diberitahukan, 'en')}`}${d.diserahkan === null ? '' : `, handed over ${formatTanggal(d.diserahkan, 'en')}`}.`,
    },
  },
  permohonan_terdaftar: {
    versi: 1,
    data: z.object({ cara: z.enum(['otomatis', 'petugas']) }),
    kalimat: { id: () => 'Permohonan dicatat di buku register.', en: () => 'Request entered in the register.' },
  },
  permohonan_lengkap: {
    versi: 1,
    data: z.object({ belum_dibuktikan: kelengkapan }),
    kalimat: { id: () => 'Permohonan diperiksa dan dinyatakan lengkap.', en: () => 'Request checked and declared complete.' },
  },
  permohonan_tidak_lengkap: {
    versi: 1,
    data: z.object({ kurang: kelengkapan.min(1), surat_id: id.nullable() }),
    kalimat: {
      id: (d) => `Petugas meminta kelengkapan: ${d.kurang.map((k) => kata.id.kelengkapan[k]).join('; ')}.`,
      en: (d) => `The office asks for: ${d.kurang.map((k) => kata.en.kelengkapan[k]).join('; ')}.`,
    },
  },
  permohonan_surat_diterima: {
    versi: 1,
    data: z.object({ surat_id: id, surat: z.enum(SURAT_KASUS), tanggal, bukti: z.enum(BUKTI_TERIMA) }),
    kalimat: {
      id: (d) => `Surat ${kata.id.surat[d.surat]} diterima pemohon pada ${formatTanggal(d.tanggal, 'id')} (${kata.id.bukti[d.bukti]}).`,
      en: (d) =>
        `Letter (${kata.en.surat[d.surat]}) reached the requester on ${formatTanggal(d.tanggal, 'en')} (${kata.en.bukti[d.bukti]}).`,
    },
  },
  permohonan_diperbaiki: {
    versi: 1,
    data: z.object({ dilengkapi: kelengkapan.min(1) }),
    kalimat: {
      id: (d) => `Pemohon melengkapi: ${d.dilengkapi.map((k) => kata.id.kelengkapan[k]).join('; ')}.`,
      en: (d) => `The requester supplied: ${d.dilengkapi.map((k) => kata.en.kelengkapan[k]).join('; ')}.`,
    },
  },
  permohonan_kelengkapan_ditambah: {
    versi: 1,
    data: z.object({ kolom: z.enum(KELENGKAPAN), cara: z.enum(CARA_BUKTI) }),
    kalimat: {
      id: (d) => `Kelengkapan ditambah: ${kata.id.kelengkapan[d.kolom]}${sifatBukti(d, 'id')}.`,
      en: (d) => `Added: ${kata.en.kelengkapan[d.kolom]}${sifatBukti(d, 'en')}.`,
    },
  },
  permohonan_tidak_ditindaklanjuti: {
    versi: 1,
    data: z.object({ batas: tanggal }),
    kalimat: {
      id: (d) =>
        `Kelengkapan tidak diterima sampai ${formatTanggal(d.batas, 'id')}; permohonan tidak ditindaklanjuti. Anda boleh mengajukan lagi.`,
      en: (d) => `Nothing was supplied by ${formatTanggal(d.batas, 'en')}; the request is not followed up. You may ask again.`,
    },
  },
  ...kerjaPeristiwa,
  permohonan_diperpanjang: {
    versi: 1,
    data: z.object({
      alasan: z.array(z.enum(ALASAN_PERPANJANGAN)).min(1),
      jatuh_tempo_lama: tanggal,
      jatuh_tempo_baru: tanggal,
      surat_id: id.nullable(),
    }),
    kalimat: {
      id: (d) =>
        `Waktu diperpanjang satu kali sampai ${formatTanggal(d.jatuh_tempo_baru, 'id')} karena ${d.alasan.map((a) => kata.id.perpanjangan[a]).join(' dan ')}.`,
      en: (d) =>
        `Extended once until ${formatTanggal(d.jatuh_tempo_baru, 'en')} because ${d.alasan.map((a) => kata.en.perpanjangan[a]).join(' and ')}.`,
    },
  },
  permohonan_uji_dimulai: {
    versi: 1,
    data: z.object({ uji_id: id }),
    kalimat: {
      id: () => 'Sebagian informasi diuji konsekuensinya. Batas waktu tetap berjalan.',
      en: () => 'Part of the information is under a consequence test. The clock keeps running.',
    },
  },
  permohonan_penolakan_diputus: {
    versi: 1,
    data: z.object({ surat_id: id, sidik: z.string().length(64), putusan: z.enum(['disetujui', 'dikembalikan']), pengganti: z.boolean() }),
    kalimat: {
      id: (d) =>
        d.putusan === 'disetujui'
          ? `Atasan PPID menyetujui rancangan jawaban yang menolak sebagian atau seluruh informasi${d.pengganti ? ' (Plh./Plt.)' : ''}.`
          : 'Atasan PPID mengembalikan rancangan penolakan untuk diperbaiki.',
      en: (d) =>
        d.putusan === 'disetujui'
          ? `The Atasan PPID approved the draft answer that refuses part or all${d.pengganti ? ' (deputy)' : ''}.`
          : 'The Atasan PPID returned the draft refusal for correction.',
    },
  },
  permohonan_diberitahukan: {
    versi: 2,
    data: z.object({
      hasil: z.enum(HASIL),
      surat_id: id.nullable(),
      penyediaan_hari: z.int().min(0).nullable(),
      tersedia_pada: tanggal.nullable(),
      biaya: z.int().min(0),
    }),
    // Before version 2 the event did not name the cost; a cost that was not named cannot be asked for.
    dariVersi: { 1: (data) => ({ ...z.looseObject({}).parse(data), biaya: 0 }) },
    kalimat: {
      id: (d) => `Pemberitahuan tertulis dikirim: ${kata.id.hasil[d.hasil]}.`,
      en: (d) => `Written notification sent: ${kata.en.hasil[d.hasil]}.`,
    },
  },
  permohonan_pembayaran_diminta: {
    versi: 1,
    data: z.object({ jumlah: z.int().positive() }),
    kalimat: {
      id: (d) => `Biaya penyalinan dan pengiriman Rp${formatAngka(d.jumlah, 'id')} menunggu pembayaran.`,
      en: (d) => `Copying and sending cost of Rp${formatAngka(d.jumlah, 'en')} waits for payment.`,
    },
  },
  permohonan_pembayaran_diterima: {
    versi: 2,
    data: z.object({ jumlah: z.int().positive(), kuitansi: z.string().max(60) }),
    dariVersi: { 1: (data) => ({ ...z.looseObject({}).parse(data), kuitansi: '' }) },
    kalimat: {
      id: (d) => `Pembayaran Rp${formatAngka(d.jumlah, 'id')} diterima${d.kuitansi === '' ? '' : `, tanda terima nomor ${d.kuitansi}`}.`,
      en: (d) => `Payment of Rp${formatAngka(d.jumlah, 'en')} received${d.kuitansi === '' ? '' : `, receipt ${d.kuitansi}`}.`,
    },
  },
  permohonan_diserahkan: {
    versi: 1,
    data: z.object({ cara: z.enum(['dilihat', ...CARA_MENGIRIM]), berkas: z.int().min(0) }),
    kalimat: {
      id: (d) => `Informasi diserahkan ${kata.id.penyerahan[d.cara]}.`,
      en: (d) => `Information handed over ${kata.en.penyerahan[d.cara]}.`,
    },
  },
  permohonan_dicabut: {
    versi: 1,
    data: z.object({ oleh: z.enum(['pemohon', 'petugas']) }),
    kalimat: { id: () => 'Permohonan dicabut oleh pemohon.', en: () => 'Request withdrawn by the requester.' },
  },
  permohonan_kabar_diubah: {
    versi: 1,
    data: z.object({ lewat: z.enum(KABARI_LEWAT) }),
    kalimat: {
      id: (d) => `Cara memberi kabar diubah: ${kata.id.kabari[d.lewat]}.`,
      en: (d) => `Way of telling changed: ${kata.en.kabari[d.lewat]}.`,
    },
  },
  permohonan_kode_diperbarui: {
    versi: 1,
    data: z.object({ lewat: z.enum(['sms', 'whatsapp', 'email', 'telepon', 'meja', 'halaman']) }),
    kalimat: {
      id: () => 'Kode akses diganti; kode lama tidak berlaku lagi.',
      en: () => 'Access code replaced; the old one no longer works.',
    },
  },
  permohonan_identitas_dibuka: {
    versi: 1,
    data: z.object({ kolom: z.array(z.enum(KOLOM_IDENTITAS)).min(1), alasan: z.enum(ALASAN_BUKA) }),
    kalimat: {
      id: (d) =>
        `Petugas membuka data Anda (${d.kolom.map((k) => kata.id.identitas[k]).join(', ')}) untuk ${kata.id.alasanBuka[d.alasan]}.`,
      en: (d) =>
        `An officer opened your data (${d.kolom.map((k) => kata.en.identitas[k]).join(', ')}) for ${kata.en.alasanBuka[d.alasan]}.`,
    },
  },
  permohonan_identitas_dihapus: {
    versi: 1,
    data: z.object({ kuasa: z.boolean() }),
    kalimat: { id: () => 'Kunci data diri pemohon dihapus.', en: () => "Key of the requester's personal data erased." },
  },
});

export type JenisPeristiwaPermohonan = keyof typeof permohonanPeristiwa;
type Data<J extends JenisPeristiwaPermohonan> = z.output<(typeof permohonanPeristiwa)[J]['data']>;

/** One event of a request as decisions make it and replay reads it. */
export type PeristiwaPermohonan = { [J in JenisPeristiwaPermohonan]: { jenis: J; data: Data<J> } }[JenisPeristiwaPermohonan];
