import { z } from 'zod';
import { formatRupiah } from '../shared/html/format.ts';
import { defineSetelan } from '../setelan/setelan.ts';
import { CARA_BAYAR, CARA_BUKTI } from './istilah.ts';

/** How identity is proven at the desk: a copy kept sealed, or shown to the officer (DESIGN; Perki 1/2021 Pasal 27). */
export const setelanBukti = defineSetelan({
  kunci: 'permohonan.bukti_identitas',
  bentuk: z.object({ cara: z.enum(CARA_BUKTI) }),
  bawaan: { cara: 'salinan' },
  halaman: {
    jalur: 'bukti-identitas',
    judul: { id: 'Bukti identitas pemohon', en: 'Proof of identity' },
    penjelasan: {
      id: 'Perki 1/2021 Pasal 27 meminta bukti identitas, tetapi kekurangannya tidak pernah menghalangi permohonan didaftar. Pilih cara yang dipakai kantor Anda.',
      en: 'Perki 1/2021 article 27 asks for proof of identity, but a missing one never keeps a request from being registered. Choose how your office does it.',
    },
    bidang: {
      cara: {
        jenis: 'pilihan',
        label: { id: 'Cara membuktikan', en: 'How it is proven' },
        salah: { id: 'Pilih salah satu cara.', en: 'Choose one way.' },
        pilihan: [
          {
            nilai: 'salinan',
            teks: { id: 'Salinan disimpan dalam brankas tersegel', en: 'A copy is kept in the sealed vault' },
          },
          {
            nilai: 'diperlihatkan',
            teks: {
              id: 'Diperlihatkan kepada petugas; yang dicatat hanya jenis, empat angka terakhir, dan waktunya',
              en: 'Shown to an officer; only its kind, last four digits and the time are recorded',
            },
          },
        ],
      },
    },
  },
});

/** Internal working days of a unit's task, and calendar days for which handed-over files stay downloadable (DESIGN). */
export const setelanProses = defineSetelan({
  kunci: 'permohonan.proses',
  bentuk: z.object({ hariTugas: z.int().min(1).max(10), hariUnduh: z.int().min(7).max(365) }),
  bawaan: { hariTugas: 3, hariUnduh: 60 },
  halaman: {
    jalur: 'proses-permohonan',
    judul: { id: 'Tenggat dalam kantor', en: 'Dates inside the office' },
    penjelasan: {
      id: 'Aturan kantor, bukan aturan undang-undang: tenggat hukum dihitung dari Kalender dan tidak berubah oleh setelan ini.',
      en: 'Rules of the office, not of the law: legal dates come from the calendar and do not change by this.',
    },
    bidang: {
      hariTugas: {
        jenis: 'angka',
        label: { id: 'Hari kerja bagi unit untuk menjawab tugas', en: 'Working days for a unit to answer a task' },
        bantu: {
          id: '1 sampai 10. Bawaan 3, supaya ada waktu untuk memeriksa dan menandatangani.',
          en: '1 to 10. Default 3, so that time is left to check and sign.',
        },
        salah: { id: 'Tulis angka 1 sampai 10.', en: 'Write a number from 1 to 10.' },
      },
      hariUnduh: {
        jenis: 'angka',
        label: { id: 'Hari kalender berkas dapat diunduh pemohon', en: 'Calendar days for which files can be downloaded' },
        bantu: { id: '7 sampai 365. Berlaku untuk penyerahan berikutnya.', en: '7 to 365. Holds for what is handed over from now on.' },
        salah: { id: 'Tulis angka 7 sampai 365.', en: 'Write a number from 7 to 365.' },
      },
    },
  },
});

/** The body's cost standard (Perki 1/2021 Pasal 37). `dasar`: the decision that set it; while empty nothing may be charged. */
export const setelanBiaya = defineSetelan({
  kunci: 'permohonan.biaya',
  bentuk: z.object({
    dasar: z.string().max(200),
    perLembar: z.int().min(0).max(100_000),
    cara: z.array(z.enum(CARA_BAYAR)),
    keterangan: z.string().max(300),
  }),
  bawaan: { dasar: '', perLembar: 0, cara: ['tunai'], keterangan: '' },
  halaman: {
    jalur: 'standar-biaya',
    judul: { id: 'Standar biaya', en: 'Standard of costs' },
    penjelasan: {
      id: 'Biaya penggandaan menurut keputusan pimpinan badan publik (Perki 1/2021 Pasal 37). Selama nomor keputusannya kosong, tidak ada yang boleh ditagih. Melihat informasi selalu gratis.',
      en: 'Costs of copies by decision of the body (Perki 1/2021 article 37). While no decision is named, nothing may be charged. Seeing information is always free.',
    },
    bidang: {
      dasar: {
        jenis: 'teks',
        maks: 200,
        label: { id: 'Nomor keputusan', en: 'Number of the decision' },
        salah: { id: 'Paling banyak 200 huruf.', en: 'At most 200 letters.' },
      },
      perLembar: {
        jenis: 'angka',
        label: { id: 'Biaya penyalinan tiap lembar (rupiah)', en: 'Cost of a copied sheet (rupiah)' },
        bantu: { id: 'Angka bulat. 0 berarti gratis.', en: 'A whole number. 0 means free.' },
        salah: { id: 'Tulis angka bulat 0 sampai 100.000.', en: 'Write a whole number from 0 to 100,000.' },
      },
      cara: {
        jenis: 'banyak',
        label: { id: 'Cara membayar', en: 'Ways to pay' },
        salah: { id: 'Pilih cara yang ada dalam daftar.', en: 'Choose from the list.' },
        pilihan: [
          { nilai: 'tunai', teks: { id: 'Tunai di meja layanan', en: 'Cash at the desk' } },
          { nilai: 'rekening_resmi', teks: { id: 'Rekening resmi kas daerah', en: 'Official account of the treasury' } },
          { nilai: 'uang_elektronik', teks: { id: 'Uang elektronik atau QRIS', en: 'Electronic money or QRIS' } },
        ],
      },
      keterangan: {
        jenis: 'teks',
        maks: 300,
        label: { id: 'Keterangan pada surat', en: 'Note on the letter' },
        bantu: { id: 'Misalnya nomor rekening kas daerah.', en: 'For example the account of the treasury.' },
        salah: { id: 'Paling banyak 300 huruf.', en: 'At most 300 letters.' },
      },
    },
    pratinjau: (n) => [
      n.dasar === '' ? 'Gratis: belum ada keputusan biaya.' : `10 lembar: ${formatRupiah(BigInt(n.perLembar * 10), 'id')} (${n.dasar})`,
    ],
  },
});
