import { z } from 'zod';
import { defineJenis } from '../peristiwa/jenis.ts';
import { formatTanggal } from '../shared/html/format.ts';
import { BUKTI, CARA_PENGIRIMAN, SIFAT_BUKTI } from './pengiriman.ts';
import { ALASAN_BEDA } from './perbandingan.ts';
import { JENIS_SURAT, NAMA_SURAT } from './surat.ts';
import { kataSurat } from './surat.kata.ts';

const surat = { surat_id: z.uuid(), jenis: z.enum(JENIS_SURAT) };
const sha256 = z.string().length(64);

/** Events of a letter, in a file of events of its own (`surat`); the first one names the request, the objection, or both. */
export const suratPeristiwa = defineJenis({
  surat_dibuat: {
    versi: 2,
    data: z.object({ ...surat, permohonan_id: z.uuid().nullable(), keberatan_id: z.uuid().nullable() }),
    // Before version 2 there were letters of requests only.
    dariVersi: { 1: (data) => ({ ...z.looseObject({}).parse(data), keberatan_id: null }) },
    kalimat: { id: (d) => `${NAMA_SURAT[d.jenis]} disiapkan.`, en: (d) => `${kataSurat.en.jenis[d.jenis]} prepared.` },
  },
  surat_diubah: {
    versi: 1,
    data: z.object(surat),
    kalimat: { id: (d) => `Rancangan ${NAMA_SURAT[d.jenis]} diperbaiki.`, en: (d) => `Draft of ${kataSurat.en.jenis[d.jenis]} corrected.` },
  },
  surat_terbit: {
    versi: 1,
    data: z.object({ ...surat, sha256 }),
    kalimat: { id: (d) => `${NAMA_SURAT[d.jenis]} tersedia.`, en: (d) => `${kataSurat.en.jenis[d.jenis]} available.` },
  },
  surat_dinomori: {
    versi: 1,
    data: z.object({ ...surat, nomor: z.string(), tanggal: z.iso.date(), pemegang_id: z.uuid(), batas: z.iso.date().nullable() }),
    kalimat: {
      id: (d) => `${NAMA_SURAT[d.jenis]} nomor ${d.nomor} menunggu tanda tangan.`,
      en: (d) => `${kataSurat.en.jenis[d.jenis]} number ${d.nomor} waits for a signature.`,
    },
  },
  surat_ditarik_kembali: {
    versi: 1,
    data: z.object(surat),
    kalimat: {
      id: (d) => `${NAMA_SURAT[d.jenis]} ditarik kembali untuk diperbaiki.`,
      en: (d) => `${kataSurat.en.jenis[d.jenis]} taken back for correction.`,
    },
  },
  surat_dibatalkan: {
    versi: 1,
    data: z.object(surat),
    kalimat: { id: (d) => `Rancangan ${NAMA_SURAT[d.jenis]} dibatalkan.`, en: (d) => `Draft of ${kataSurat.en.jenis[d.jenis]} dropped.` },
  },
  surat_diunggah: {
    versi: 1,
    data: z.object({ ...surat, perbandingan_id: z.uuid(), sha256 }),
    kalimat: { id: () => 'Surat bertanda tangan diunggah dan dibandingkan.', en: () => 'Signed letter uploaded and compared.' },
  },
  surat_ditandatangani: {
    versi: 1,
    data: z.object({ ...surat, sha256, perbedaan: z.int().min(0), alasan: z.enum(ALASAN_BEDA).nullable() }),
    kalimat: { id: (d) => `${NAMA_SURAT[d.jenis]} ditandatangani.`, en: (d) => `${kataSurat.en.jenis[d.jenis]} signed.` },
  },
  surat_dikirim: {
    versi: 1,
    data: z.object({ ...surat, pengiriman_id: z.uuid(), cara: z.enum(CARA_PENGIRIMAN), bukti: z.enum(BUKTI), tanggal: z.iso.date() }),
    kalimat: {
      id: (d) =>
        `${NAMA_SURAT[d.jenis]} disampaikan ${kataSurat.id.cara[d.cara]} pada ${formatTanggal(d.tanggal, 'id')} (${kataSurat.id.bukti[d.bukti]}${SIFAT_BUKTI[d.bukti] === 'anggapan' ? ', belum terbukti diterima' : ''}).`,
      en: (d) =>
        `${kataSurat.en.jenis[d.jenis]} delivered ${kataSurat.en.cara[d.cara]} on ${formatTanggal(d.tanggal, 'en')} (${kataSurat.en.bukti[d.bukti]}${SIFAT_BUKTI[d.bukti] === 'anggapan' ? ', receipt not proven' : ''}).`,
    },
  },
});
