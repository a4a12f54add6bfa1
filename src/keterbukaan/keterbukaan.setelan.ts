import { z } from 'zod';
import { defineSetelan } from '../setelan/setelan.ts';

/** From which year the duties are counted: a body that begins today is not shown ten years of gaps. */
export const setelanWajib = defineSetelan({
  kunci: 'keterbukaan.wajib',
  bentuk: z.object({ tahunMulai: z.int().min(2008).max(2199) }),
  bawaan: { tahunMulai: 2025 },
  halaman: {
    jalur: 'informasi-wajib',
    judul: { id: 'Informasi wajib', en: 'Mandatory information' },
    penjelasan: {
      id: 'Sejak tahun berapa kewajiban mengumumkan dihitung pada matriks. Aturan tiap golongan unit diubah di Informasi wajib, Aturan.',
      en: 'From which year the duties are counted in the matrix. The rules of each class of unit are changed in Mandatory information, Rules.',
    },
    bidang: {
      tahunMulai: {
        jenis: 'angka',
        label: { id: 'Dihitung sejak tahun', en: 'Counted from the year' },
        bantu: { id: 'Misalnya 2025. Masa sebelum tahun itu tidak ditampilkan.', en: 'For example 2025. Earlier periods are not shown.' },
        salah: { id: 'Tulis tahun antara 2008 dan 2199.', en: 'Write a year between 2008 and 2199.' },
      },
    },
  },
});
