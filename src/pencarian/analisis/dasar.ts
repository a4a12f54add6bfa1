import { stemmer } from '@orama/stemmers/indonesian';
import { BENTUK } from './morfologi.ts';

const PARTICLE = /(?:lah|kah|tah|pun)$/;
const CLITIC = /(?:nya|ku|mu)$/;
const LATIN = /^[a-z]+$/;
/** Shorter words are roots or abbreviations. */
const SHORTEST = 4;
const CACHE_LIMIT = 200_000;
const cache = new Map<string, string>();

/**
 * The stem of a folded word: our list of forms first (also below particles and clitics), else the Snowball rules.
 * Words with digits and words of three letters or fewer are their own stem. Idempotence is not promised (bebasan).
 */
export function stemOf(word: string): string {
  const known = cache.get(word);
  if (known !== undefined) return known;
  const stem = computeStem(word);
  if (cache.size >= CACHE_LIMIT) cache.clear();
  cache.set(word, stem);
  return stem;
}

function computeStem(word: string): string {
  if (word.length < SHORTEST || !LATIN.test(word)) return word;
  const listed = BENTUK.get(word);
  if (listed !== undefined) return listed;
  const bare = word.replace(PARTICLE, '');
  const plain = BENTUK.get(bare) ?? BENTUK.get(bare.replace(CLITIC, ''));
  if (plain !== undefined) return plain;
  const cut = stemmer(word);
  return cut.length < 2 ? word : cut;
}
