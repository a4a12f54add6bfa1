import { z } from 'zod';
import { defineSetelan } from '../setelan/setelan.ts';
import { bentukNomor, polaSah } from '../surat/cetak.actions.ts';

const pola = z.string().max(80).refine(polaSah);
const salahPola = {
  id: 'Pola harus memuat {urut}, {urut3}, atau {urut4}.',
  en: 'The pattern must carry {urut}, {urut3} or {urut4}.',
} as const;

/** Who approves for the head of the body, and how sheets and decisions are numbered (law.md 2, 13.3: PP 61/2010 Pasal 3(2) against Perki 1/2021 Pasal 10). */
export const setelanPengecualian = defineSetelan({
  kunci: 'pengecualian.uji',
  bentuk: z.object({
    pimpinan: z.enum(['sendiri', 'delegasi']),
    delegasi: z.string().max(200),
    polaLembar: pola,
    polaPenetapan: pola,
  }),
  bawaan: {
    pimpinan: 'sendiri',
    delegasi: '',
    polaLembar: '{urut3}/UK/PPID/{tahun}',
    polaPenetapan: '{urut3}/SK-DIK/PPID/{tahun}',
  },
  halaman: {
    jalur: 'uji-konsekuensi',
    judul: { id: 'Uji konsekuensi', en: 'Consequence tests' },
    penjelasan: {
      id: 'Pengecualian perlu persetujuan Atasan PPID (Perki 1/2021 Pasal 10 ayat (2) huruf e) dan pimpinan badan publik (PP 61/2010 Pasal 3 ayat (2)). Pimpinan dapat mendelegasikan persetujuannya dengan surat; nomor surat itu dicetak pada lembar uji.',
      en: 'An exemption needs the approval of the Atasan PPID (Perki 1/2021 article 10(2)e) and of the head of the body (PP 61/2010 article 3(2)). The head may delegate by a letter, whose number is printed on the sheet.',
    },
    bidang: {
      pimpinan: {
        jenis: 'pilihan',
        label: { id: 'Persetujuan pimpinan', en: 'Approval of the head' },
        salah: { id: 'Pilih siapa yang menyetujui.', en: 'Choose who approves.' },
        pilihan: [
          { nilai: 'sendiri', teks: { id: 'Pimpinan menyetujui sendiri', en: 'The head approves himself' } },
          {
            nilai: 'delegasi',
            teks: { id: 'Didelegasikan kepada Atasan PPID dengan surat', en: 'Delegated to the Atasan PPID by a letter' },
          },
        ],
      },
      delegasi: {
        jenis: 'teks',
        maks: 200,
        label: { id: 'Nomor dan tanggal surat delegasi', en: 'Number and date of the delegation' },
        bantu: {
          id: 'Wajib bila didelegasikan; tanpa nomor ini tidak ada uji yang dapat disetujui.',
          en: 'Needed where delegated; without it no test can be approved.',
        },
        salah: { id: 'Paling banyak 200 huruf.', en: 'At most 200 letters.' },
      },
      polaLembar: {
        jenis: 'teks',
        maks: 80,
        label: { id: 'Pola nomor lembar uji', en: 'Number pattern of test sheets' },
        salah: salahPola,
      },
      polaPenetapan: {
        jenis: 'teks',
        maks: 80,
        label: { id: 'Pola nomor penetapan', en: 'Number pattern of decisions' },
        bantu: {
          id: 'Hanya usul; nomor dari agenda surat kota dapat diketik saat menetapkan.',
          en: "Only proposed; a number of the city's agenda can be typed when it is set.",
        },
        salah: salahPola,
      },
    },
    pratinjau: (n, k) => [bentukNomor(n.polaLembar, 7, k.hari), bentukNomor(n.polaPenetapan, 7, k.hari)],
  },
});
