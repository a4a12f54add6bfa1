import { z } from 'zod';
import { defineJenis } from '../peristiwa/jenis.ts';
import { formatAngka, formatTanggal } from '../shared/html/format.ts';
import { HASIL_TUGAS, PUTUSAN_BARIS } from './istilah.ts';
import { kata } from './kata.pesan.ts';

const id = z.uuid();
const tanggal = z.iso.date();

// Events of working a request among the units: tasks, how they are chased, and the table unit × item.
export const kerjaPeristiwa = defineJenis({
  permohonan_didisposisi: {
    versi: 1,
    data: z.object({ tugas: z.array(z.object({ tugas_id: id, unit_id: id, batas: tanggal })).min(1) }),
    kalimat: {
      id: (d) => `Permohonan diteruskan ke ${formatAngka(d.tugas.length, 'id')} unit kerja.`,
      en: (d) => `Request passed to ${d.tugas.length === 1 ? '1 unit' : `${d.tugas.length} units`}.`,
    },
  },
  permohonan_tugas_dijawab: {
    versi: 1,
    data: z.object({ tugas_id: id, unit_id: id, hasil: z.enum(HASIL_TUGAS), saran_unit_id: id.nullable() }),
    kalimat: { id: (d) => `Unit kerja ${kata.id.hasilTugas[d.hasil]}.`, en: (d) => `The unit ${kata.en.hasilTugas[d.hasil]}.` },
  },
  permohonan_tugas_ditarik: {
    versi: 1,
    data: z.object({ tugas_id: id, unit_id: id }),
    kalimat: { id: () => 'Petugas menarik pertanyaan dari satu unit kerja.', en: () => 'The office took the question back from one unit.' },
  },
  permohonan_tugas_diingatkan: {
    versi: 2,
    data: z.object({ tugas_id: id, unit_id: id, tahap: z.enum(['petugas', 'setengah', 'tanggal']) }),
    // Before version 2 only officers reminded.
    dariVersi: { 1: (data) => ({ ...z.looseObject({}).parse(data), tahap: 'petugas' }) },
    kalimat: {
      id: (d) => `${d.tahap === 'petugas' ? 'Petugas' : 'Sistem'} mengingatkan unit kerja yang belum menjawab.`,
      en: (d) => `${d.tahap === 'petugas' ? 'The office' : 'The system'} reminded a unit that has not answered.`,
    },
  },
  permohonan_tugas_dieskalasi: {
    versi: 1,
    data: z.object({ tugas_id: id, unit_id: id, kepada: z.enum(['kepala', 'utama']) }),
    kalimat: {
      id: (d) =>
        d.kepada === 'kepala'
          ? 'Batas internal satu unit kerja lewat; kepala unitnya diberi tahu.'
          : 'Batas internal satu unit kerja lewat; PPID Utama diminta mengambil alih.',
      en: (d) =>
        d.kepada === 'kepala'
          ? 'A unit passed its internal date; its head was told.'
          : 'A unit passed its internal date; PPID Utama was asked to take over.',
    },
  },
  permohonan_diangkat: {
    versi: 1,
    data: z.object({ jatuh_tempo: tanggal }),
    kalimat: {
      id: (d) => `Belum ada keputusan dan jatuh tempo ${formatTanggal(d.jatuh_tempo, 'id')} sudah dekat; permohonan dibawa ke Atasan PPID.`,
      en: (d) => `Not decided and due on ${formatTanggal(d.jatuh_tempo, 'en')}; the request was put before the Atasan PPID.`,
    },
  },
  permohonan_diperintahkan: {
    versi: 1,
    data: z.object({ jatuh_tempo: tanggal }),
    kalimat: {
      id: (d) => `Atasan PPID memerintahkan PPID Utama memberi jawaban sebelum ${formatTanggal(d.jatuh_tempo, 'id')}.`,
      en: (d) => `The Atasan PPID ordered PPID Utama to answer by ${formatTanggal(d.jatuh_tempo, 'en')}.`,
    },
  },
  permohonan_tabel_dibuka: {
    versi: 1,
    data: z.object({ baris: z.array(z.object({ baris_id: id, unit_id: id, butir: z.int().min(1) })).min(1) }),
    kalimat: {
      id: (d) => `Permohonan diputus lewat tabel unit × informasi: ${formatAngka(d.baris.length, 'id')} baris.`,
      en: (d) =>
        `The request is decided in a table unit × item: ${formatAngka(d.baris.length, 'en')} ${d.baris.length === 1 ? 'line' : 'lines'}.`,
    },
  },
  permohonan_baris_diputus: {
    versi: 1,
    data: z.object({
      baris_ids: z.array(id).min(1),
      putusan: z.enum(PUTUSAN_BARIS),
      uji_id: id.nullable(),
      tersedia_pada: tanggal.nullable(),
      // A scan was given although a table was asked; the reason stands beside the line.
      pindaian: z.boolean(),
    }),
    kalimat: {
      id: (d) => `${formatAngka(d.baris_ids.length, 'id')} baris tabel diputus: ${kata.id.putusanBaris[d.putusan]}.`,
      en: (d) =>
        `${formatAngka(d.baris_ids.length, 'en')} ${d.baris_ids.length === 1 ? 'line' : 'lines'} of the table decided: ${kata.en.putusanBaris[d.putusan]}.`,
    },
  },
  permohonan_bagian_diserahkan: {
    versi: 1,
    data: z.object({ baris_ids: z.array(id).min(1), berkas: z.int().min(1) }),
    kalimat: {
      id: (d) =>
        `Sebagian jawaban sudah dapat diunduh (${formatAngka(d.berkas, 'id')} berkas). Batas waktu tetap berjalan sampai baris terakhir.`,
      en: (d) =>
        `Part of the answer can be downloaded (${formatAngka(d.berkas, 'en')} ${d.berkas === 1 ? 'file' : 'files'}). The clock runs on until the last line.`,
    },
  },
});
