/** Kinds of work unit; the ranking compares units within their kind. */
export const GOLONGAN = [
  'setda',
  'bagian',
  'sekretariat_dprd',
  'inspektorat',
  'dinas',
  'badan',
  'satpol_pp',
  'kecamatan',
  'kelurahan',
  'rsud',
  'upt',
  'bumd',
  'lainnya',
] as const;
export type Golongan = (typeof GOLONGAN)[number];

/** A work unit as it is on a day. */
export type Unit = {
  id: string;
  slug: string;
  nama: string;
  singkatan: string;
  golongan: string;
  indukId: string | null;
  urutan: number;
  tugas: string;
  alamat: string;
  telepon: string;
  email: string;
  berlakuDari: string;
  berlakuSampai: string | null;
  penerusId: string | null;
};

/** Address part of a name: lower case, ASCII, hyphens; at most 80 characters. */
export function slugUnit(nama: string): string {
  return nama
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, 80)
    .replace(/-+$/, '');
}

export type UbahanUnit = { nama: string; singkatan: string; indukId: string | null; dari: string; dasar: string };
export type AlasanUnit =
  | 'tanggal_mundur'
  | 'induk_melingkar'
  | 'sudah_berakhir'
  | 'penerus_sendiri'
  | 'penerus_berakhir'
  | 'masih_ada_anak';

/** May a unit be renamed or moved from a day on? The day must come after the last change; a unit cannot stand below itself. */
export function decideUbahUnit(
  unit: Pick<Unit, 'id' | 'berlakuSampai'>,
  terakhir: string,
  ubahan: UbahanUnit,
  leluhur: (id: string) => readonly string[],
): { ok: true } | { ok: false; alasan: AlasanUnit } {
  if (unit.berlakuSampai !== null) return { ok: false, alasan: 'sudah_berakhir' };
  if (ubahan.dari <= terakhir) return { ok: false, alasan: 'tanggal_mundur' };
  if (ubahan.indukId === unit.id || (ubahan.indukId !== null && leluhur(ubahan.indukId).includes(unit.id)))
    return { ok: false, alasan: 'induk_melingkar' };
  return { ok: true };
}

/** May a unit end on a day, its work going to `penerusId`? */
export function decideAkhiriUnit(
  unit: Pick<Unit, 'id' | 'berlakuDari' | 'berlakuSampai'>,
  hariTerakhir: string,
  penerusId: string | null,
): { ok: true } | { ok: false; alasan: AlasanUnit } {
  if (unit.berlakuSampai !== null) return { ok: false, alasan: 'sudah_berakhir' };
  if (hariTerakhir < unit.berlakuDari) return { ok: false, alasan: 'tanggal_mundur' };
  return penerusId === unit.id ? { ok: false, alasan: 'penerus_sendiri' } : { ok: true };
}

export type Cabang = { unit: Unit; anak: Cabang[] };

/** Units as a tree in the order given. A unit whose parent is not among them stands at the top. */
export function pohonUnit(semua: readonly Unit[]): Cabang[] {
  const cabang = new Map(semua.map((unit): [string, Cabang] => [unit.id, { unit, anak: [] }]));
  const top: Cabang[] = [];
  for (const own of cabang.values()) {
    const induk = own.unit.indukId === null ? undefined : cabang.get(own.unit.indukId);
    (induk?.anak ?? top).push(own);
  }
  return top;
}

export type RiwayatUnit = { nama: string; singkatan: string; indukId: string | null; dari: string; dasar: string };
