import type { CaraBayar } from '../../permohonan/istilah.ts';

/** The practice city's cost standard, invented: copying by the sheet; sending at what the post asks (Perki 1/2021 Pasal 37 ayat (3)). */
export const BIAYA: { dasar: string; perLembar: number; cara: CaraBayar[]; keterangan: string } = {
  dasar: 'Keputusan Wali Kota (contoh) Nomor 1 Tahun 2025 tentang Standar Biaya Salinan',
  perLembar: 500,
  cara: ['tunai', 'rekening_resmi'],
  keterangan: 'Rekening kas daerah 000-000-0000 (contoh)',
};
