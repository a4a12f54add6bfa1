import { z } from 'zod';
import { defineSetelan } from '../setelan/setelan.ts';
import { bentukNomor, polaSah } from './nomor-surat.ts';

/** Letterhead beyond what the body's own row says. */
export const setelanKop = defineSetelan({
  kunci: 'surat.kop',
  bentuk: z.object({
    perangkat: z.string().max(200),
    faksimili: z.string().max(60),
    laman: z.string().max(120),
    tempat: z.string().max(80),
  }),
  bawaan: { perangkat: '', faksimili: '', laman: '', tempat: '' },
  halaman: {
    jalur: 'kop-surat',
    judul: { id: 'Kop surat', en: 'Letterhead' },
    penjelasan: {
      id: 'Yang ditambahkan di bawah nama badan pada semua surat. Surat yang sudah bernomor tidak berubah.',
      en: 'What stands below the name of the body on all letters. Letters with a number do not change.',
    },
    bidang: {
      perangkat: {
        jenis: 'teks',
        maks: 200,
        label: { id: 'Perangkat daerah', en: 'Department' },
        bantu: {
          id: 'Baris kedua kop, misalnya Dinas Komunikasi, Informatika, Statistik dan Persandian.',
          en: 'Second line, for example the department in charge.',
        },
        salah: { id: 'Paling banyak 200 huruf.', en: 'At most 200 letters.' },
      },
      faksimili: {
        jenis: 'teks',
        maks: 60,
        label: { id: 'Faksimili', en: 'Fax' },
        salah: { id: 'Paling banyak 60 huruf.', en: 'At most 60 letters.' },
      },
      laman: {
        jenis: 'teks',
        maks: 120,
        label: { id: 'Laman', en: 'Website' },
        salah: { id: 'Paling banyak 120 huruf.', en: 'At most 120 letters.' },
      },
      tempat: {
        jenis: 'teks',
        maks: 80,
        label: { id: 'Tempat pada tanggal surat', en: 'Place in the date line' },
        bantu: {
          id: 'Misalnya Palangka Raya. Kosong: diambil dari nama badan.',
          en: 'For example Palangka Raya. Empty: taken from the name of the body.',
        },
        salah: { id: 'Paling banyak 80 huruf.', en: 'At most 80 letters.' },
      },
    },
    pratinjau: (n, k) =>
      [k.badan.toUpperCase(), n.perangkat, [n.faksimili && `Faks. ${n.faksimili}`, n.laman].filter(Boolean).join(' · ')].filter(
        (x) => x !== '',
      ),
  },
});

/** Numbers by our own pattern, or typed from the city's agenda. */
export const setelanPenomoran = defineSetelan({
  kunci: 'surat.penomoran',
  bentuk: z.object({ cara: z.enum(['skema', 'diketik']), pola: z.string().max(80).refine(polaSah) }),
  bawaan: { cara: 'skema', pola: '{urut3}/PPID/{bulan_romawi}/{tahun}' },
  halaman: {
    jalur: 'nomor-surat',
    judul: { id: 'Nomor surat', en: 'Numbers of letters' },
    penjelasan: {
      id: 'Nomor resmi surat, terpisah dari nomor permohonan. Satu nomor tidak pernah dipakai dua kali dalam satu tahun.',
      en: 'The formal number of a letter, apart from the number of a request. None is used twice in a year.',
    },
    bidang: {
      cara: {
        jenis: 'pilihan',
        label: { id: 'Asal nomor', en: 'Where numbers come from' },
        salah: { id: 'Pilih asal nomornya.', en: 'Choose where numbers come from.' },
        pilihan: [
          { nilai: 'skema', teks: { id: 'Dibuat Betang menurut pola', en: 'Made by Betang from the pattern' } },
          { nilai: 'diketik', teks: { id: 'Diketik dari agenda surat kota', en: "Typed from the city's agenda" } },
        ],
      },
      pola: {
        jenis: 'teks',
        maks: 80,
        label: { id: 'Pola', en: 'Pattern' },
        bantu: {
          id: 'Tanda yang dikenal: {urut}, {urut3} (007), {urut4} (0007), {tahun}, {bulan}, {bulan_romawi}. Nomor urut wajib ada.',
          en: 'Known marks: {urut}, {urut3} (007), {urut4} (0007), {tahun}, {bulan}, {bulan_romawi}. The running number is needed.',
        },
        salah: {
          id: 'Pola harus memuat {urut}, {urut3}, atau {urut4}, tanpa tanda kurung kurawal lain.',
          en: 'The pattern must carry {urut}, {urut3} or {urut4}, and no other curly brackets.',
        },
      },
    },
    pratinjau: (n, k) => (n.cara === 'skema' ? [7, 8].map((urut) => bentukNomor(n.pola, urut, k.hari)) : []),
  },
});

/** Posts on letters where a signatory's own role names none. */
export const setelanJabatan = defineSetelan({
  kunci: 'surat.jabatan',
  bentuk: z.object({ utama: z.string().min(2).max(120), atasan: z.string().min(2).max(120) }),
  bawaan: { utama: 'PPID Utama', atasan: 'Atasan PPID' },
  halaman: {
    jalur: 'penandatangan',
    judul: { id: 'Jabatan penandatangan', en: 'Posts of signatories' },
    penjelasan: {
      id: 'Dipakai pada surat bila jabatan orangnya belum diisi di Pengguna. Siapa orangnya ditentukan oleh perannya.',
      en: 'Used on letters where the post of the person is not set under People. Who it is follows from the role.',
    },
    bidang: {
      utama: {
        jenis: 'teks',
        maks: 120,
        label: { id: 'PPID Utama', en: 'Main information officer' },
        salah: { id: 'Tulis sebutan jabatannya, 2 sampai 120 huruf.', en: 'Write the post, 2 to 120 letters.' },
      },
      atasan: {
        jenis: 'teks',
        maks: 120,
        label: { id: 'Atasan PPID', en: 'Superior of the information officer' },
        bantu: { id: 'Misalnya Sekretaris Daerah selaku Atasan PPID.', en: 'For example the city secretary as superior.' },
        salah: { id: 'Tulis sebutan jabatannya, 2 sampai 120 huruf.', en: 'Write the post, 2 to 120 letters.' },
      },
    },
  },
});
