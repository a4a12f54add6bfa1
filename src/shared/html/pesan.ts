/** The languages of the interface. Indonesian is the language of record; English stands beside it. */
export type Bahasa = 'id' | 'en';

type Message = string | ((...args: never[]) => string);
interface Messages {
  readonly [key: string]: Message | Messages;
}

/** The same keys, where a string stays a string, a function keeps its parameters, a group stays a group. */
export type SameShape<T> = {
  readonly [K in keyof T]: T[K] extends (...args: infer A) => string
    ? (...args: A) => string
    : T[K] extends string
      ? string
      : SameShape<T[K]>;
};

/**
 * A slice's messages in both languages. The Indonesian side defines the keys; a key missing, left over or of another
 * shape on the English side is a type error, so no page can show a hole.
 *
 *     export const pesan = definePesan({
 *       id: { judul: 'Daftar informasi', ada: (n: number) => `${formatAngka(n, 'id')} informasi` },
 *       en: { judul: 'Information list', ada: (n) => plural(n, 'item', 'items') },
 *     });
 *     const t = pesan[bahasa];
 */
export function definePesan<const T extends Messages>(catalogue: {
  id: T;
  en: NoInfer<SameShape<T>>;
}): Readonly<Record<Bahasa, SameShape<T>>>;
export function definePesan(catalogue: Record<Bahasa, Messages>): Record<Bahasa, Messages> {
  return catalogue;
}

const english = new Intl.PluralRules('en');

/** English number with its noun: `1 item`, `1,200 items`. Indonesian nouns do not change with number. */
export function plural(n: number, one: string, other: string): string {
  return `${n.toLocaleString('en-GB')} ${english.select(n) === 'one' ? one : other}`;
}

/** Narrows what a query or header says to a language; anything unknown is Indonesian. */
export function toBahasa(value: unknown): Bahasa {
  return value === 'en' ? 'en' : 'id';
}
