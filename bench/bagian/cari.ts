// Search through HTTP: the page with its filters and snippets, and the API. Questions are made from the words of the seed, so
// that most find something, some find much, a few are mistyped.
import { type Bench, rasioLaju, rasioP95, ukurBergantian } from '../alat/konteks.ts';
import type { Program } from '../alat/program.ts';
import type { Ringkasan } from './halaman.ts';

const KATA = [
  'anggaran',
  'drainase',
  'imunisasi',
  'puskesmas',
  'kontrak',
  'sampah',
  'stunting',
  'pajak',
  'sungai',
  'gambut',
  'reklame',
  'aset',
  'embung',
  'penerangan jalan',
  'bantuan sosial',
  'ruang kelas',
  'kualitas air',
  'berita acara',
  'survei kepuasan',
  'kebakaran lahan',
  'rumah tidak layak huni',
];
const TEMPAT = ['Langkai', 'Menteng', 'Pahandut', 'Panarung', 'Kalampangan', 'Tangkiling', 'Marang', 'Sabaru', 'Bereng Bengkel'];
const SALAH = ['angaran', 'drainnase', 'puskemas', 'kontarak', 'pengadan obat', 'restorsi gambut'];

/** About two hundred questions. */
export function pertanyaan(): string[] {
  const made = KATA.flatMap((kata, i) => [
    kata,
    `${kata} ${TEMPAT[i % TEMPAT.length]}`,
    `${kata} tahun ${2022 + (i % 5)}`,
    `berapa realisasi ${kata} di ${TEMPAT[(i * 3) % TEMPAT.length]}`,
    `laporan ${kata} ${KATA[(i * 5 + 2) % KATA.length]}`,
    `KTR-${2020 + (i % 6)}-${String(10_000 + i * 4_111).slice(0, 5)}`,
    `"${kata}" ${KATA[(i * 7 + 1) % KATA.length]} ${TEMPAT[(i * 2) % TEMPAT.length]}`,
  ]);
  return [...made, ...SALAH];
}

const alamat = (path: string): string[] => pertanyaan().map((q) => `${path}?q=${encodeURIComponent(q)}`);

export async function ukurCari(b: Bench, p: Program, total: number, halaman: number, dinilai: boolean): Promise<Ringkasan> {
  const bagian = `Search, ${halaman.toLocaleString('en-GB')} pages of text in ${total.toLocaleString('en-GB')} items`;
  const detik = b.cepat ? 5 : 12;
  const hasil: Ringkasan = new Map();
  for (const [nama, path, sambungan, p95, laju] of [
    ['search page', '/cari', 50, 150, 400],
    ['search API', '/api/v1/cari', 4, 30, 200],
  ] as const) {
    const t = await ukurBergantian(b, `${nama} ${sambungan} (${total})`, { port: p.port, jalur: alamat(path), sambungan }, detik);
    hasil.set(`${nama} ${sambungan}`, t);
    const judul = `${nama}, ${sambungan} connections`;
    b.catat({
      bagian,
      hal: `${judul}: p95`,
      angka: t.ukuran.p95,
      satuan: 'ms',
      anggaran: dinilai ? p95 : null,
      arah: 'paling',
      rasio: rasioP95(t),
      catatan: `p50 ${t.ukuran.p50}, p99 ${t.ukuran.p99}`,
    });
    b.catat({
      bagian,
      hal: `${judul}: rate`,
      angka: t.ukuran.laju,
      satuan: '/s',
      anggaran: dinilai ? laju : null,
      arah: 'sedikitnya',
      rasio: rasioLaju(t),
      catatan: `${t.ukuran.permintaan.toLocaleString('en-GB')} searches, ${pertanyaan().length} different`,
    });
  }
  return hasil;
}
