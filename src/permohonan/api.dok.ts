import type { DokApi } from '../shared/web/dok.ts';
import { bentukLacak, bentukTerkirim } from './api.bentuk.ts';

const tenggat = { dasar: 'notifikasi_uu', pasal: 'UU 14/2008 Pasal 22 ayat (7)', tanggal: '2026-03-16' };

export const dokAjukan: DokApi = {
  kelompok: 'permohonan',
  ringkas: { id: 'Mengajukan permohonan informasi', en: 'Ask for information' },
  uraian: {
    id: 'Tanpa akun. Identitas disimpan tersegel dan tidak ditampilkan lagi. Kelengkapan yang kurang tidak menghalangi: permohonan tetap dapat nomor dan waktunya berjalan.',
    en: 'Without an account. Identity is kept sealed and not shown again. Missing papers do not stop it: the request gets its number and its clock runs.',
  },
  kepala: [
    {
      nama: 'Idempotency-Key',
      wajib: false,
      arti: {
        id: 'Kunci buatan pemanggil, 1–255 huruf. Kunci yang sama dalam 24 jam memberi jawaban yang sama; untuk isi lain ditolak 422',
        en: 'A key of the caller, 1–255 characters. The same key within 24 hours gives the same answer; for another body it is refused with 422',
      },
      contoh: '6f1c0d0e-kiriman-pertama',
    },
  ],
  contohIsi: {
    jenis_pemohon: 'perorangan',
    nama: 'Contoh Pemohon',
    alamat: 'Jalan Contoh 1, Palangka Raya',
    rincian: 'Daftar sumur bor yang dibangun tahun 2025 (contoh)',
    tujuan: 'Penelitian (contoh)',
    cara_memperoleh: 'salinan',
    email: 'pemohon@contoh.id',
  },
  jawab: {
    status: 201,
    bentuk: bentukTerkirim,
    contoh: {
      nomor: '2026-000123',
      kode_akses: 'ABCD-2345',
      diterima_pada: '2026-03-02T10:00:00+07:00',
      jatuh_tempo: '2026-03-16',
      tenggat: [tenggat],
      kurang: ['nik', 'ktp'],
    },
  },
  tolak: [
    { status: 413, kode: 'terlalu_besar', arti: { id: 'Isi lebih dari 1 MB', en: 'The body is over 1 MB' } },
    { status: 415, kode: 'jenis_isi_salah', arti: { id: 'Bukan application/json', en: 'Not application/json' } },
    { status: 429, kode: 'terlalu_sering', arti: { id: 'Tunggu menurut kepala Retry-After', en: 'Wait as the header Retry-After says' } },
  ],
};

export const dokLacak: DokApi = {
  kelompok: 'permohonan',
  ringkas: { id: 'Melacak satu permohonan', en: 'Track one request' },
  pengaman: 'kode_akses',
  jawab: {
    status: 200,
    bentuk: bentukLacak,
    contoh: {
      nomor: '2026-000123',
      keadaan: 'terdaftar',
      hasil: null,
      diterima_pada: '2026-03-02T10:00:00+07:00',
      jatuh_tempo: '2026-03-16',
      tenggat: [{ ...tenggat, keadaan: 'berjalan', terlambat: false, langkah: [] }],
      pada: '2026-03-02T10:05:00+07:00',
      kurang: ['nik', 'ktp'],
      linimasa: [{ waktu: '2026-03-02T10:00:00+07:00', jenis: 'permohonan_terdaftar', kalimat: 'Permohonan dicatat di buku register.' }],
      surat: [],
      berkas: [],
      boleh: ['cabut', 'tambah_kelengkapan'],
      alasan_keberatan: [],
    },
  },
  tolak: [
    { status: 401, kode: 'kode_perlu', arti: { id: 'Kepala x-kode-akses belum ada', en: 'The header x-kode-akses is missing' } },
    {
      status: 404,
      kode: 'tidak_cocok',
      arti: { id: 'Nomor atau kode tidak cocok; tidak disebut yang mana', en: 'Number or code do not match; it is not said which' },
    },
    {
      status: 429,
      kode: 'terlalu_sering',
      arti: { id: 'Terlalu banyak kode salah untuk nomor itu', en: 'Too many wrong codes for that number' },
    },
  ],
};
