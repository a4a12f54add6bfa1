import type { JenisPemohon, Kelengkapan } from './istilah.ts';

/** What was given so far. `bukti`: papers supplied as a copy or shown to an officer. */
export type Diberikan = {
  jenisPemohon: JenisPemohon;
  denganKuasa: boolean;
  kontak: boolean;
  tujuan: boolean;
  nik: boolean;
  nomorPengesahan: boolean;
  bukti: readonly Kelengkapan[];
};

/** The papers and fields an applicant of this kind owes (Perki 1/2021 Pasal 27(3)–(7), 29(5)c–h), and the article of each. */
export function listWajib(jenisPemohon: JenisPemohon, denganKuasa: boolean): { kolom: Kelengkapan; pasal: string }[] {
  const wajib = [...dasar, ...perJenis[jenisPemohon]];
  if (!denganKuasa || wajib.some((w) => w.kolom === 'surat_kuasa')) return wajib;
  return [...wajib, { kolom: 'surat_kuasa', pasal: 'Perki 1/2021 Pasal 27 ayat (6)' }];
}

const dasar: readonly { kolom: Kelengkapan; pasal: string }[] = [
  { kolom: 'kontak', pasal: 'Perki 1/2021 Pasal 29 ayat (5) huruf e' },
  { kolom: 'tujuan', pasal: 'Perki 1/2021 Pasal 29 ayat (5) huruf h' },
];

const perJenis = {
  perorangan: [
    { kolom: 'nik', pasal: 'Perki 1/2021 Pasal 29 ayat (5) huruf c' },
    { kolom: 'ktp', pasal: 'Perki 1/2021 Pasal 27 ayat (3)' },
  ],
  badan_hukum: [
    { kolom: 'nomor_pengesahan', pasal: 'Perki 1/2021 Pasal 29 ayat (5) huruf c' },
    { kolom: 'akta_pengesahan', pasal: 'Perki 1/2021 Pasal 27 ayat (4)' },
  ],
  kelompok: [
    { kolom: 'nik', pasal: 'Perki 1/2021 Pasal 29 ayat (5) huruf c' },
    { kolom: 'surat_kuasa', pasal: 'Perki 1/2021 Pasal 27 ayat (5)' },
    { kolom: 'ktp_pemberi_kuasa', pasal: 'Perki 1/2021 Pasal 27 ayat (5)' },
  ],
} as const satisfies Record<JenisPemohon, readonly { kolom: Kelengkapan; pasal: string }[]>;

/**
 * What the law still asks for. Never blocks registration: name, address, subject, format and way of delivery are enough
 * for a number (UU 14/2008 Pasal 22(2), (4)).
 */
export function listKurang(d: Diberikan): Kelengkapan[] {
  const ada = new Set<Kelengkapan>(d.bukti);
  if (d.kontak) ada.add('kontak');
  if (d.tujuan) ada.add('tujuan');
  if (d.nik) ada.add('nik');
  if (d.nomorPengesahan) ada.add('nomor_pengesahan');
  return listWajib(d.jenisPemohon, d.denganKuasa)
    .map((w) => w.kolom)
    .filter((kolom) => !ada.has(kolom));
}
