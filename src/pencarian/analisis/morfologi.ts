import { KATA_DASAR, BENTUK_KHUSUS } from './kata-dasar.ts';

/**
 * Indonesian affixes as data. `N` is the nasal that melts into the first letter of the root (meN- + tulis → menulis).
 * Source: Tata Bahasa Baku Bahasa Indonesia (Badan Bahasa), chapter on verbs and nouns.
 */
const IMBUHAN: readonly (readonly [awalan: string, akhiran: readonly string[]])[] = [
  ['', ['', 'kan', 'i', 'an']],
  ['di', ['', 'kan', 'i']],
  ['ter', ['', 'kan', 'i']],
  ['ber', ['', 'an', 'kan']],
  ['se', ['', 'an']],
  ['ke', ['', 'an']],
  ['per', ['', 'an', 'kan']],
  ['pe', ['', 'an']],
  ['meN', ['', 'kan', 'i']],
  ['peN', ['', 'an']],
  ['memper', ['', 'kan', 'i']],
  ['diper', ['', 'kan', 'i']],
  ['keter', ['an']],
  ['keber', ['an']],
  ['kepeN', ['an']],
  ['pember', ['an']],
];

/** Joins a prefix written with `N` to a root, melting k, p, s, t (and what stays: b, d, g, vowels, l, m, n, r, w, y). */
export function joinNasal(prefix: string, root: string): string {
  const head = prefix.slice(0, -1);
  const first = root[0] ?? '';
  if (isShort(root)) return `${head}nge${root}`;
  if (first === 'k') return `${head}ng${root.slice(1)}`;
  if (first === 'p') return `${head}m${root.slice(1)}`;
  if (first === 's') return `${head}ny${root.slice(1)}`;
  if (first === 't') return `${head}n${root.slice(1)}`;
  if ('bfv'.includes(first)) return `${head}m${root}`;
  if ('cdjz'.includes(first)) return `${head}n${root}`;
  if ('aiueoghq'.includes(first)) return `${head}ng${root}`;
  return head + root;
}

/** One syllable only: bom → mengebom. */
function isShort(root: string): boolean {
  return (root.match(/[aiueo]/g) ?? []).length === 1;
}

/** Every form that the affixes make of one root, clitic `-nya` included. */
export function formsOf(root: string): string[] {
  const forms: string[] = [];
  for (const [prefix, suffixes] of IMBUHAN) {
    const stem = prefix.endsWith('N') ? joinNasal(prefix, root) : prefix + root;
    for (const suffix of suffixes) forms.push(stem + suffix, `${stem}${suffix}nya`);
  }
  return forms;
}

/** Form → root. Roots come first and never become forms of others; of two roots the one listed earlier keeps the form. */
export function buildForms(roots: readonly string[], special: readonly (readonly [string, string])[]): Map<string, string> {
  const forms = new Map<string, string>();
  for (const root of roots) if (!forms.has(root)) forms.set(root, root);
  for (const [form, root] of special) forms.set(form, root);
  for (const root of roots) for (const form of formsOf(root)) if (!forms.has(form)) forms.set(form, root);
  return forms;
}

export const BENTUK: ReadonlyMap<string, string> = buildForms(
  KATA_DASAR.flatMap((group) => group.kata.split(' ')),
  BENTUK_KHUSUS,
);
