// A request as it comes in, for tests and page examples.
import type { PermohonanBaru } from '../masukan.ts';

export const NOW = new Date('2026-03-02T03:00:00Z');
/** Sixteen digits that are nobody's: no such province code. */
export const NIK = '9900000000001234';

export const permohonanBaru = (ubah: Partial<PermohonanBaru> = {}): PermohonanBaru => ({
  kanal: 'web',
  jenisPemohon: 'perorangan',
  identitas: { nama: 'Contoh Pemohon', alamat: 'Jalan Contoh 1', telepon: '0800000001234', email: 'pemohon@contoh.id', nik: NIK },
  kuasa: null,
  butir: ['Daftar jalan lingkungan yang diperbaiki tahun 2025 (contoh)'],
  tujuan: 'Riset contoh',
  sasaran: 'tidak_tahu',
  golongan: null,
  unitIds: [],
  caraMemperoleh: 'salinan',
  bentuk: 'softcopy',
  format: '',
  caraMengirim: 'unduh',
  kabariLewat: 'halaman',
  bantuan: [],
  bahasa: 'id',
  diterimaPada: NOW,
  mundur: null,
  mundurCatatan: '',
  bukti: [],
  ...ubah,
});
