import type { Bahasa } from './pesan.ts';

/**
 * The one way the language travels: the query parameter `bahasa=en`, kept in every link of an English page. Reading
 * pages set no cookie (design, invariant 6), and an address that is shared opens in the language it was read in.
 *
 * Takes a path of ours with or without query and fragment, and gives it back in that language.
 */
export function tautan(path: string, bahasa: Bahasa): string {
  const [beforeHash = '', hash] = splitOnce(path, '#');
  const [pathname = '', query = ''] = splitOnce(beforeHash, '?');
  const params = new URLSearchParams(query);
  params.delete('bahasa');
  if (bahasa === 'en') params.set('bahasa', 'en');
  const search = params.toString();
  return pathname + (search ? `?${search}` : '') + (hash === undefined ? '' : `#${hash}`);
}

/** A copy of this path with some query parameters set, or removed where the value is undefined. */
export function denganQuery(path: string, changes: Readonly<Record<string, string | number | undefined>>): string {
  const [pathname = '', query = ''] = splitOnce(path, '?');
  const params = new URLSearchParams(query);
  for (const [name, value] of Object.entries(changes)) {
    params.delete(name);
    if (value !== undefined && value !== '') params.set(name, String(value));
  }
  const search = params.toString();
  return pathname + (search ? `?${search}` : '');
}

function splitOnce(text: string, mark: string): [string, string?] {
  const at = text.indexOf(mark);
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)];
}
