/**
 * Every weight of the ranking. Chosen by coordinate ascent on the TyDi QA train split and the even half of the
 * known-item laws (`bench/search/RESULTS.md` has command and figures); dev, test and the odd half were not looked at.
 */
export const BOBOT = {
  /** BM25 of the second stage: saturation and length. */
  k1: 1.5,
  b: 0.75,
  /** A word in the title counts as so many in the text. */
  judul: 3,
  /** Share of the score that a word keeps when only its stem meets, not its surface: 1 + permukaan when both do. */
  permukaan: 0.45,
  /** The very form of a word against its stem, by how much rarer it is among the candidates. */
  langka: 0,
  /** Two words of the question next to each other in its order; within eight words in any order. */
  berurut: 0.15,
  berdekatan: 0.02,
  /** Best stretch of 25 words: share of the question (by rarity) that stands in it. */
  rapat: 0.3,
  /** All of the question in one such stretch. */
  utuh: 0.2,
  /** Share of the question that stands anywhere in the document. */
  cakupan: 0.14,
  /** How early that stretch begins. */
  awal: 0.045,
  /** The stretch holds what the question asks for (a year, a month, a number, a definition, a name). */
  jawabTahun: 0,
  jawabBulan: 0.1,
  jawabAngka: 0.21,
  jawabDefinisi: 0.28,
  jawabNama: 0.025,
  /** Other ways to say a word, against the word itself. */
  nama: 0.7,
  /** Words of documents for everyday and English words; general synonyms; either for a word that nothing holds. */
  padan: 0.3,
  sinonim: 0.1,
  asing: 0.8,
  ejaan: 0.6,
  /** Title: share of the question in the title, and share of the title in the question. */
  judulCakup: 0.3,
  judulPenuh: 0.2,
  /** An item against one of its pages; each year of age. */
  informasi: 0.05,
  /** Each further page of the same item that fits, at most four. */
  halamanLain: 0.02,
  umur: 0.004,
} as const satisfies Record<string, number>;

export type Bobot = { readonly [K in keyof typeof BOBOT]: number };

/** What weighs otherwise where somebody types words and no question: chosen on the known-item laws alone. */
const BOBOT_KATA: Partial<Bobot> = { k1: 2, permukaan: 0.3, langka: 1, rapat: 0.8, utuh: 0.4, cakupan: 0 };

/** The weights for a question; `ubah` is for measuring what one of them gives. */
export const bobotUntuk = (kueri: { tanya: boolean }, ubah: Partial<Bobot> = {}): Bobot => ({
  ...BOBOT,
  ...(kueri.tanya ? {} : BOBOT_KATA),
  ...ubah,
});

/** How many candidates of the text index are looked at closely. */
export const KANDIDAT = 100;
