import { stemOf } from './dasar.ts';
import { PADANAN, type Padanan } from './singkatan.ts';
import { SINONIM, type Sinonim } from './sinonim.ts';
import { tokenize } from './token.ts';

/** Names of one thing, as a tree of stems, so that a text is walked once. */
export type Simpul = { kunci: string[]; lanjut: Map<string, Simpul> };

/** All lists of one body, ready to use: ours and those that the body added. */
export type Daftar = {
  nama: Simpul;
  namaTunggal: ReadonlyMap<string, readonly string[]>;
  sinonim: Simpul;
  padananSinonim: readonly { ke: readonly string[]; asal: 'padan' | 'sinonim' }[];
};

const PENGHUBUNG = new Set(['dan', 'atau', 'serta', 'yang']);

/** Linking words inside a name; a name is met with and without them. */
export const isPenghubung = (word: string): boolean => PENGHUBUNG.has(word);

/** Surface words of a list entry. Repeated words close up, as in texts (undang undang). */
function wordsOf(text: string): string[] {
  return tokenize(text)
    .map((token) => token.kata)
    .filter((word, at, all) => word !== all[at - 1]);
}

const node = (): Simpul => ({ kunci: [], lanjut: new Map() });

function insert(root: Simpul, stems: readonly string[], key: string): void {
  let here = root;
  for (const stem of stems) {
    const next = here.lanjut.get(stem) ?? node();
    here.lanjut.set(stem, next);
    here = next;
  }
  if (!here.kunci.includes(key)) here.kunci.push(key);
}

/** Key of the body's own name; only questions are analysed with it. */
export const KUNCI_BADAN = '§badanini';

/** "Pemerintah Kota Palangka Raya" is known as Palangka Raya and Palangkaraya. */
function namaBadan(nama: string): Padanan[] {
  const words = wordsOf(nama).filter((word) => !JENIS_BADAN.has(word));
  return words.length === 0 ? [] : [{ kanonik: 'badan ini', nama: [words.join(' '), words.join('')], sumber: 'nama badan publik ini' }];
}
const JENIS_BADAN = new Set('pemerintah pemda pemko pemkot kota kabupaten provinsi daerah contoh'.split(' '));

/** Builds the lists of a body. `badan`: its name, for questions only. Names of one word are met by their surface, longer ones by their stems. */
export function buildDaftar(tambahan: { padanan?: readonly Padanan[]; sinonim?: readonly Sinonim[]; badan?: string } = {}): Daftar {
  const nama = node();
  const tunggal = new Map<string, string[]>();
  for (const { kanonik, nama: names } of [...PADANAN, ...(tambahan.padanan ?? []), ...namaBadan(tambahan.badan ?? '')]) {
    const key = `§${wordsOf(kanonik).join('')}`;
    for (const name of names) {
      const words = wordsOf(name).filter((word) => !isPenghubung(word));
      if (words.length === 1) tunggal.set(words[0] ?? '', [...(tunggal.get(words[0] ?? '') ?? []), key]);
      else if (words.length > 1) insert(nama, words.map(stemOf), key);
    }
  }
  const sinonim = node();
  const targets: Daftar['padananSinonim'][number][] = [];
  for (const { dari, ke, umum } of [...SINONIM, ...(tambahan.sinonim ?? [])]) {
    insert(sinonim, wordsOf(dari).map(stemOf), String(targets.length));
    targets.push({ ke, asal: umum === true ? 'sinonim' : 'padan' });
  }
  return { nama, namaTunggal: tunggal, sinonim, padananSinonim: targets };
}

export const DAFTAR_UMUM: Daftar = buildDaftar();
