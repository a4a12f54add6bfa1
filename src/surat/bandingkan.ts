import { type Kata, kataDari, PENENTU, pulihkanPilihan, satukanAlamat } from './bandingkan/kata.ts';
import { cariLetak } from './bandingkan/letak.ts';
import { type Naskah, teksNaskah } from './naskah.ts';

/** The file that came back: text by page (from its text layer or by OCR) and what its QR codes say. */
export type Unggahan = {
  halaman: readonly { nomor: number; teks: string; sumber: 'teks' | 'ocr' | 'kosong' }[];
  qr: readonly string[];
};

/** One difference to show before the letter may leave. `kami`: as made; `mereka`: as it stands in the file. */
export type Perbedaan =
  | { jenis: 'tanpa_teks' }
  | { jenis: 'qr_tidak_ada' }
  | { jenis: 'qr_lain'; mereka: string }
  | { jenis: 'nomor' | 'tanggal'; kami: string; mereka: string }
  | { jenis: 'hilang'; kami: string }
  | { jenis: 'berubah'; kami: string; mereka: string }
  | { jenis: 'tambahan'; mereka: string; halaman: number };

/**
 * Compares the signed file with the letter that was made: number, date, every sentence, what was added, the QR. Empty
 * means the same. Text read by OCR is judged word by word with room for misread letters, never for digits or deciding
 * words; a scan's stray marks are not shown unless they are several words or turn a meaning.
 */
export function bandingkan(naskah: Naskah, file: Unggahan): Perbedaan[] {
  const ocr = file.halaman.some((page) => page.sumber === 'ocr');
  const kami = teksNaskah(naskah);
  const theirs = file.halaman.flatMap((page) =>
    kataDari(satukanAlamat(kami, page.sumber === 'ocr' ? pulihkanPilihan(page.teks) : page.teks), page.nomor),
  );
  const qr = periksaQr(naskah.qr.alamat, file.qr);
  if (theirs.length === 0) return [...qr, { jenis: 'tanpa_teks' }];
  const text = tanpaKaki(naskah, theirs, file.halaman.length, ocr);
  const used = new Set<number>();
  const found = sentences(naskah).flatMap((sentence) => cari(sentence, text, used, ocr));
  return [...qr, ...found, ...tambahan(text, used, ocr)];
}

type Kalimat = { jenis: 'nomor' | 'tanggal' | 'biasa'; teks: string };

/** Longest first: a long sentence finds its place surely, and short ones take what is left. */
function sentences(naskah: Naskah): Kalimat[] {
  const all = teksNaskah(naskah).map((teks): Kalimat => {
    if (teks === naskah.nomor) return { jenis: 'nomor', teks };
    return { jenis: teks === naskah.tempatTanggal ? 'tanggal' : 'biasa', teks };
  });
  return all.sort((a, b) => b.teks.length - a.teks.length);
}

function cari(sentence: Kalimat, text: readonly Kata[], used: Set<number>, ocr: boolean): Perbedaan[] {
  const ours = kataDari(sentence.teks).map((k) => k.kata);
  // A lone running number is what OCR loses first, and says nothing.
  if (ocr && ours.length === 1 && (ours[0] ?? '').length < 3) return [];
  const place = cariLetak(ours, text, used, ocr);
  if (place === undefined) return [];
  const whole = place.cocok.length === ours.length;
  const gone = place.cocok.length === 0 || place.biaya > (ocr && whole ? ours.length : Math.max(1, Math.floor(ours.length * 0.4)));
  if (gone && sentence.jenis === 'biasa') return [{ jenis: 'hilang', kami: sentence.teks }];
  const mereka = gone ? '' : wordsOf(text.slice(place.awal, place.akhir));
  for (const index of place.cocok) if (!gone) used.add(index);
  // In a scan, columns and stamps come in between; what came in between is then judged as an addition.
  if (place.biaya === 0 || (ocr && whole && !gone)) return [];
  // What stands in the changed place is shown here and not again as an addition.
  for (let j = place.awal; j < place.akhir && !gone; j++) used.add(j);
  return sentence.jenis === 'biasa'
    ? [{ jenis: 'berubah', kami: sentence.teks, mereka }]
    : [{ jenis: sentence.jenis, kami: sentence.teks, mereka }];
}

const wordsOf = (text: readonly Kata[]): string => text.map((k) => k.kata).join(' ');

function periksaQr(alamat: string, qr: readonly string[]): Perbedaan[] {
  if (qr.includes(alamat)) return [];
  const sameKind = qr.find((code) => code.includes('/surat/'));
  return [sameKind === undefined ? { jenis: 'qr_tidak_ada' } : { jenis: 'qr_lain', mereka: sameKind }];
}

/** Letterhead, footer and the words beside the QR are of the paper, not of the letter: taken out where they stand. */
function tanpaKaki(naskah: Naskah, theirs: readonly Kata[], pages: number, ocr: boolean): Kata[] {
  const { kop } = naskah;
  const frame = [
    ...Array.from({ length: pages }, (_, i) => `${naskah.kaki} ${naskah.judul} Halaman ${i + 1} dari ${pages}`),
    naskah.qr.keterangan,
    kop.nama,
    kop.perangkat,
    kop.alamat,
    ...kontakKop(kop),
    ...(naskah.nomor === null ? [] : ['Nomor']),
    ...(naskah.perihal === '' ? [] : ['Perihal']),
    'Dengan kata lain',
  ];
  const out = new Set<number>();
  for (const text of frame) {
    const ours = kataDari(text).map((k) => k.kata);
    const place = cariLetak(ours, theirs, out, ocr);
    if (place && place.biaya <= ours.length * 0.3) for (const index of place.cocok) out.add(index);
  }
  return theirs.filter((_, index) => !out.has(index));
}

/** The line of contacts as the letterhead prints it; what is not set is not printed. */
const kontakKop = (kop: Naskah['kop']): string[] =>
  [
    ['Telepon ', kop.telepon],
    ['Faksimili ', kop.faksimili],
    ['E-mail ', kop.email],
    ['', kop.laman],
  ].flatMap(([name = '', value = '']) => (value === '' ? [] : [name + value]));

const TANDA_ELEKTRONIK = /tanda\s?tangan(i|an)?|elektronik|bsre|sertifi|bssn|ite/;

/** Runs of words that no sentence of ours accounts for. Words of an electronic signature are no difference. */
function tambahan(text: readonly Kata[], used: ReadonlySet<number>, ocr: boolean): Perbedaan[] {
  const runs: Kata[][] = [];
  text.forEach((kata, index) => {
    if (used.has(index)) return;
    if (index > 0 && !used.has(index - 1)) runs.at(-1)?.push(kata);
    else runs.push([kata]);
  });
  return runs
    .filter((run) => !electronic(run) && (!ocr || weighty(run)))
    .map((run) => ({ jenis: 'tambahan', mereka: wordsOf(run), halaman: run[0]?.halaman ?? 1 }));
}

const electronic = (run: readonly Kata[]): boolean => {
  const about = run.filter((k) => TANDA_ELEKTRONIK.test(k.kata)).length;
  return about >= 2 && !run.some((k) => PENENTU.has(k.kata) && k.kata !== 'x');
};

const weighty = (run: readonly Kata[]): boolean =>
  run.filter((k) => /^\p{L}{3,}$/u.test(k.kata)).length >= 4 ||
  run.some((k) => (PENENTU.has(k.kata) && k.kata !== 'x') || /^\d{4,}$/.test(k.kata));
