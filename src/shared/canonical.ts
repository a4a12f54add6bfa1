import canonicalize from 'canonicalize';

/** RFC 8785 text of a JSON value. Throws on what JSON cannot carry (undefined at the top, functions, NaN). */
export function canonical(value: unknown): string {
  const text = canonicalize(value);
  if (text === undefined) throw new TypeError('value has no canonical JSON form');
  return text;
}
