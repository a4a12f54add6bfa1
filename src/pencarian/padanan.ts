/** A line of a body's own list. `nama`: all are names of one thing, both ways; `sinonim`: a plain word and the words of documents. */
export const JENIS_PADANAN = ['sinonim', 'nama'] as const;
export type JenisPadanan = (typeof JENIS_PADANAN)[number];
export type Padan = { id: string; jenis: JenisPadanan; kata: string; padanan: readonly string[]; sumber: string };

export type IsianPadanan = { jenis: string; kata: string; padanan: string; sumber: string };
export type GalatPadanan = 'jenis' | 'kata' | 'padanan' | 'sumber';

const TERPANJANG = 80;
const TERBANYAK = 12;

const rapi = (text: string): string => text.normalize('NFKC').trim().replaceAll(/\s+/g, ' ').toLowerCase();

/** What was typed, as a line of the list, or the fields that are wrong. Words are parted by commas or lines. */
export function bacaPadanan(isian: IsianPadanan): { ok: true; padan: Omit<Padan, 'id'> } | { ok: false; salah: GalatPadanan[] } {
  const jenis = JENIS_PADANAN.find((one) => one === isian.jenis);
  const kata = rapi(isian.kata);
  const padanan = [...new Set(isian.padanan.split(/[,\n;]/).map(rapi))].filter((word) => word !== '' && word !== kata);
  const sumber = isian.sumber.trim().slice(0, 200);
  const salah: GalatPadanan[] = [];
  if (jenis === undefined) salah.push('jenis');
  if (!berkata(kata)) salah.push('kata');
  if (padanan.length === 0 || padanan.length > TERBANYAK || !padanan.every(berkata)) salah.push('padanan');
  if (sumber.length < 3) salah.push('sumber');
  if (jenis === undefined || salah.length > 0) return { ok: false, salah };
  return { ok: true, padan: { jenis, kata, padanan, sumber } };
}

const berkata = (text: string): boolean => text.length >= 2 && text.length <= TERPANJANG && /[\p{L}\p{N}]/u.test(text);
