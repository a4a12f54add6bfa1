import type { Bentuk } from '../../informasi.ts';

const SOFT =
  /soft|sof ?copy|digital|elektronik|online|daring|website|\bweb\b|tautan|\blink\b|\burl\b|drive|\bfile\b|\b(pdf|docx?|xlsx?|pptx?|odt|ods|csv|jpe?g|png|gif|mp[34]|zip|rar|json)\b/i;
const HARD = /hard|cetak|kertas|fisik|buku|papan|baliho|leaflet|brosur/i;
const KEDUANYA = /keduanya|soft ?\/ ?hard/i;

/** Form of availability from free text; empty where the text says neither. Both may be named in one cell. */
export function bacaBentuk(text: string): Bentuk[] {
  const t = text.replaceAll('_', ' ');
  const found: Bentuk[] = [];
  if (SOFT.test(t) || KEDUANYA.test(t)) found.push('softcopy');
  if (HARD.test(t) || KEDUANYA.test(t)) found.push('hardcopy');
  return found;
}
