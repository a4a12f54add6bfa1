import { z } from 'zod';
import { defineJenis } from '../peristiwa/jenis.ts';
import { formatTanggal } from '../shared/html/format.ts';
import { ALASAN, ALASAN_MUNDUR, BUKTI_TERIMA, KANAL, KEADAAN_IMPOR, PUTUSAN, TANGGAPAN_PEMOHON, WAKTU_AJUKAN } from './istilah.ts';
import { keberatanPesan } from './keberatan.pesan.ts';

const id = z.uuid();
const tanggal = z.iso.date();
const huruf = (alasan: readonly string[]): string => alasan.join(', ');

// Event data: ids, dates, words of closed lists. Never a name, an address, a statement of the case.
export const keberatanPeristiwa = defineJenis({
  keberatan_diajukan: {
    versi: 1,
    data: z.object({
      nomor: z.string(),
      permohonan_id: id.nullable(),
      alasan: z.array(z.enum(ALASAN)).min(1),
      kanal: z.enum(KANAL),
      dengan_kuasa: z.boolean(),
      diterima_pada: z.iso.datetime(),
      mundur: z.enum(ALASAN_MUNDUR).nullable(),
      ditemukan: tanggal.nullable(),
      waktu: z.enum(WAKTU_AJUKAN),
    }),
    kalimat: {
      id: (d) =>
        `Keberatan nomor ${d.nomor} diterima ${keberatanPesan.id.kanal[d.kanal]} dengan alasan huruf ${huruf(d.alasan)} (UU 14/2008 Pasal 35 ayat (1)).`,
      en: (d) =>
        `Objection ${d.nomor} received ${keberatanPesan.en.kanal[d.kanal]} on ground ${huruf(d.alasan)} (Act 14/2008 article 35(1)).`,
    },
  },
  keberatan_diimpor: {
    versi: 1,
    data: z.object({
      nomor: z.string(),
      nomor_asal: z.string().nullable(),
      ulang: z.boolean(),
      permohonan_id: id.nullable(),
      alasan: z.array(z.enum(ALASAN)).min(1),
      diterima_pada: z.iso.datetime(),
      diterima: tanggal,
      ditanggapi: tanggal.nullable(),
      putusan: z.enum(PUTUSAN).nullable(),
      keadaan: z.enum(KEADAAN_IMPOR),
      tanggapan_pemohon: z.enum(TANGGAPAN_PEMOHON).nullable(),
      berakhir_pada: z.iso.datetime(),
    }),
    kalimat: {
      id: (d) =>
        `${d.ulang ? 'Diperbaiki dari' : 'Dimasukkan dari'} register lama${d.nomor_asal === null ? '' : ` nomor ${d.nomor_asal}`}: diterima ${formatTanggal(d.diterima, 'id')} dengan alasan huruf ${huruf(d.alasan)}${d.ditanggapi === null ? '' : `, ditanggapi ${formatTanggal(d.ditanggapi, 'id')}`}.`,
      en: (d) =>
        `${d.ulang ? 'Corrected from' : 'Taken over from'} an older register${d.nomor_asal === null ? '' : `, number ${d.nomor_asal}`}: received ${formatTanggal(d.diterima, 'en')} on ground ${huruf(d.alasan)}${d.ditanggapi === null ? '' : `, answered ${formatTanggal(d.ditanggapi, 'en')}`}.`,
    },
  },
  keberatan_terdaftar: {
    versi: 1,
    data: z.object({ cara: z.enum(['otomatis', 'petugas']) }),
    kalimat: { id: () => 'Keberatan dicatat di register keberatan.', en: () => 'Objection entered in the register.' },
  },
  keberatan_diteruskan: {
    versi: 1,
    data: z.object({ ulang: z.boolean() }),
    kalimat: {
      id: () => 'PPID meneruskan berkas dan telaahnya kepada Atasan PPID.',
      en: () => 'The information officer passed the file with a note to the superior.',
    },
  },
  keberatan_musyawarah: {
    versi: 1,
    data: z.object({ tanggal }),
    kalimat: {
      id: (d) => `Keberatan diselesaikan dengan musyawarah pada ${formatTanggal(d.tanggal, 'id')}.`,
      en: (d) => `Settled amicably on ${formatTanggal(d.tanggal, 'en')}.`,
    },
  },
  keberatan_ditanggapi: {
    versi: 1,
    data: z.object({ putusan: z.enum(PUTUSAN), surat_id: id.nullable(), perintah_batas: tanggal.nullable() }),
    kalimat: {
      id: (d) => `Atasan PPID menanggapi keberatan: ${keberatanPesan.id.putusan[d.putusan]}.`,
      en: (d) => `The superior answered the objection: ${keberatanPesan.en.putusan[d.putusan]}.`,
    },
  },
  keberatan_tanggapan_diterima: {
    versi: 1,
    data: z.object({ surat_id: id, tanggal, bukti: z.enum(BUKTI_TERIMA) }),
    kalimat: {
      id: (d) => `Tanggapan diterima pemohon pada ${formatTanggal(d.tanggal, 'id')} (${keberatanPesan.id.bukti[d.bukti]}).`,
      en: (d) => `The answer reached the objector on ${formatTanggal(d.tanggal, 'en')} (${keberatanPesan.en.bukti[d.bukti]}).`,
    },
  },
  keberatan_tidak_ditanggapi: {
    versi: 1,
    data: z.object({ batas: tanggal }),
    kalimat: {
      id: (d) =>
        `Tidak ada tanggapan sampai ${formatTanggal(d.batas, 'id')}. Pemohon dapat mengajukan sengketa ke Komisi Informasi; tanggapan tetap wajib diberikan.`,
      en: (d) =>
        `No answer by ${formatTanggal(d.batas, 'en')}. The objector may go to the Information Commission; an answer is still owed.`,
    },
  },
  keberatan_tanggapan_pemohon: {
    versi: 1,
    data: z.object({ tanggapan: z.enum(TANGGAPAN_PEMOHON) }),
    kalimat: {
      id: (d) => `Sikap pemohon atas tanggapan: ${keberatanPesan.id.tanggapanPemohon[d.tanggapan]}.`,
      en: (d) => `The objector's reaction: ${keberatanPesan.en.tanggapanPemohon[d.tanggapan]}.`,
    },
  },
  keberatan_dilaksanakan: {
    versi: 1,
    data: z.object({ tanggal }),
    kalimat: {
      id: (d) => `Perintah Atasan PPID dilaksanakan pada ${formatTanggal(d.tanggal, 'id')}.`,
      en: (d) => `The superior's order was carried out on ${formatTanggal(d.tanggal, 'en')}.`,
    },
  },
  keberatan_dicabut: {
    versi: 1,
    data: z.object({ oleh: z.enum(['pemohon', 'petugas']) }),
    kalimat: { id: () => 'Keberatan dicabut oleh pemohon.', en: () => 'Objection withdrawn by the objector.' },
  },
  keberatan_identitas_dibuka: {
    versi: 1,
    data: z.object({ alasan: z.enum(['menulis_surat', 'menghubungi_pemohon', 'register']) }),
    kalimat: {
      id: (d) => `Petugas membuka nama dan alamat Anda untuk ${keberatanPesan.id.alasanBuka[d.alasan]}.`,
      en: (d) => `An officer opened your name and address for ${keberatanPesan.en.alasanBuka[d.alasan]}.`,
    },
  },
});

export type JenisPeristiwaKeberatan = keyof typeof keberatanPeristiwa;
type Data<J extends JenisPeristiwaKeberatan> = z.output<(typeof keberatanPeristiwa)[J]['data']>;

/** One event of an objection as decisions make it and replay reads it. */
export type PeristiwaKeberatan = { [J in JenisPeristiwaKeberatan]: { jenis: J; data: Data<J> } }[JenisPeristiwaKeberatan];
