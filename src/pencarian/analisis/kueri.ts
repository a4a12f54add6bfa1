import { analyse, type Kata, type Tambahan, walk } from './analisis.ts';
import { type Daftar, KUNCI_BADAN } from './daftar.ts';
import { stemOf } from './dasar.ts';
import { type JenisTanya, isKataDefinisi, isKataTugas, isKataWaktu, kataTanya } from './kata-tugas.ts';
import { tokenize } from './token.ts';

/** Another way to say a concept: all stems of it must stand in the document. `padan`: a word of documents for a plain one; `kata`: as the list writes it. */
export type Setara = { dasar: readonly string[]; asal: 'nama' | 'padan' | 'sinonim' | 'ejaan'; kata?: string };

/** One thing that is looked for: the word as typed, its stem, and what counts as the same. `asing`: no document holds the word. */
export type Konsep = { permukaan: string; dasar: string; setara: Setara[]; asing?: boolean };

export type JenisKueri = Exclude<JenisTanya, 'bagaimana'> | 'definisi' | undefined;

/** An analysed question. `urut`: stems of the concepts in the order typed; `frasa`: what stood in quotes, word for word. */
export type Kueri = {
  teks: string;
  konsep: Konsep[];
  frasa: { dasar: string; permukaan: string }[][];
  sitasi: string[];
  jenis: JenisKueri;
  /** A question, not only words. */
  tanya: boolean;
};

/** Longer questions are cut: nobody types more, and every word costs time. */
const LONGEST_TEXT = 300;
const MOST_CONCEPTS = 24;
const QUOTED = /["“”„«]([^"“”„«»]{2,})["“”»]/g;

/** Analyses what a person typed, by the same lists as the documents. An empty or wordless question has no concepts. */
export function analyseKueri(typed: string, daftar: Daftar): Kueri {
  const teks = typed.normalize('NFKC').slice(0, LONGEST_TEXT).trim();
  const { kata, tambahan } = analyse(teks, daftar);
  const kept = withoutBadan(chooseWords(kata), tambahan);
  const konsep = kept.map((at): Konsep => ({ permukaan: kata[at]?.permukaan ?? '', dasar: kata[at]?.dasar ?? '', setara: [] }));
  const byWord = new Map(kept.map((at, index) => [at, konsep[index]]));
  for (const { kunci, dari, sampai } of tambahan) {
    if (kunci === KUNCI_BADAN) continue;
    for (let at = dari; at <= sampai; at++) byWord.get(at)?.setara.push({ dasar: [kunci], asal: 'nama' });
  }
  for (let at = 0; at < kata.length; at++) addSinonim(kata, at, daftar, byWord);
  const frasa = [...teks.matchAll(QUOTED)].map((match) =>
    analyse(match[1] ?? '', daftar).kata.map(({ dasar, permukaan }) => ({ dasar, permukaan })),
  );
  return {
    teks,
    konsep: unique(konsep).slice(0, MOST_CONCEPTS),
    frasa: frasa.filter((words) => words.length > 1),
    sitasi: [...new Set(tambahan.map((extra) => extra.kunci).filter((key) => key.includes('/')))],
    jenis: jenisOf(kata),
    tanya: teks.includes('?') || kata.some((word) => kataTanya(word.permukaan) !== undefined),
  };
}

/** Indexes of the words that carry the subject; all of them where nothing else is left. */
function chooseWords(kata: readonly Kata[]): number[] {
  const all = kata.map((_, at) => at);
  const subject = all.filter((at) => {
    const word = kata[at]?.permukaan ?? '';
    return !isKataTugas(word) && kataTanya(word) === undefined;
  });
  if (subject.length === 0) return all;
  const things = subject.filter((at) => !isKataDefinisi(kata[at]?.permukaan ?? ''));
  return things.length > 0 && subject.length - things.length > 0 && jenisOf(kata) === 'definisi' ? things : subject;
}

/** The name of the body itself tells nothing on its own pages: it is left out as long as other words remain. */
function withoutBadan(kept: readonly number[], tambahan: readonly Tambahan[]): readonly number[] {
  const badan = tambahan.filter((extra) => extra.kunci === KUNCI_BADAN);
  const rest = kept.filter((at) => !badan.some(({ dari, sampai }) => at >= dari && at <= sampai));
  return rest.length > 0 ? rest : kept;
}

function addSinonim(kata: readonly Kata[], at: number, daftar: Daftar, byWord: ReadonlyMap<number, Konsep | undefined>): void {
  for (const { kunci, dari, sampai } of walk(kata, at, daftar.sinonim)) {
    const { ke = [], asal = 'sinonim' } = daftar.padananSinonim[Number(kunci)] ?? {};
    for (const target of ke) {
      const dasar = tokenize(target).map((token) => stemOf(token.kata));
      for (let word = dari; word <= sampai; word++) {
        const konsep = byWord.get(word);
        if (konsep && !(dasar.length === 1 && dasar[0] === konsep.dasar)) konsep.setara.push({ dasar, asal, kata: target });
      }
    }
  }
}

function unique(konsep: readonly Konsep[]): Konsep[] {
  const byStem = new Map<string, Konsep>();
  for (const one of konsep) if (!byStem.has(one.dasar)) byStem.set(one.dasar, one);
  return [...byStem.values()];
}

function jenisOf(kata: readonly Kata[]): JenisKueri {
  const words = kata.map((word) => word.permukaan);
  const at = words.findIndex((word) => kataTanya(word) !== undefined);
  const jenis = at < 0 ? undefined : kataTanya(words[at] ?? '');
  if (words.some(isKataDefinisi)) return 'definisi';
  if (jenis === 'berapa' && words.some((word) => word === 'tahun' || word === 'tanggal') && isKataWaktu(words[at - 1] ?? ''))
    return 'kapan';
  // "apa itu PPID", "apakah PPID?": nothing but the thing itself is asked for.
  const subject = words.filter((word) => !isKataTugas(word) && kataTanya(word) === undefined);
  if (jenis === 'apa' && (words[at + 1] === 'itu' || subject.length <= 1)) return 'definisi';
  return jenis === 'bagaimana' ? undefined : jenis;
}
