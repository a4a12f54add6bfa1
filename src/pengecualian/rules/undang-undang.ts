// UU 14/2008 Pasal 17 huruf j; Perki 1/2021 Pasal 49 ayat (6) huruf a: what a statute closes needs that statute. A
// government, ministerial or mayoral regulation, an SOP, a memorandum or a stamp is none.

const BUKAN = /\b(peraturan|perda|perwali|perwal|perbup|permen\w*|perpres|perki|keputusan|kepwal|surat edaran|sop|mou|nota kesepahaman)\b/i;
const UNDANG = /^(undang[- ]undang|uu|perppu|kuhp|kuhap|kuhperdata)\b/i;
const KIP = /\b(14\s*(\/|tahun)\s*2008)\b/i;

/** Is this text the name of a statute? */
export const isUndangUndang = (peraturan: string): boolean => UNDANG.test(peraturan.trim()) && !BUKAN.test(peraturan);

/** A statute other than the act on public information itself, as huruf j asks for. */
export const isUndangUndangLain = (peraturan: string): boolean => isUndangUndang(peraturan) && !KIP.test(peraturan);
