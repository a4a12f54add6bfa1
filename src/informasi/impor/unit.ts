import { kunciTeks } from '../../shared/tabel/teks.ts';

/** A unit as known here; `nama` holds every name it has or had. */
export type UnitDikenal = { id: string; slug: string; singkatan: string; nama: readonly string[] };

export type HasilUnit = { ok: true; unitId: string } | { ok: false; mirip: string[] };

const BUANG =
  /\b(pemerintah|pemko|pemkot|pemkab|kota|kabupaten|kab|provinsi|daerah|ppid|pelaksana|pada|di|dan|serta|kantor|republik|indonesia)\b/g;
const JABATAN: readonly (readonly [RegExp, string])[] = [
  [/^(kepala|kadis|plt|plh|sekretaris|ka|ketua) (?=dinas|badan|bagian|satuan|kelurahan|kantor)/, ''],
  [/^camat /, 'kecamatan '],
  [/^lurah /, 'kelurahan '],
  [/^kec /, 'kecamatan '],
  [/^kel /, 'kelurahan '],
  [/^inspektur$/, 'inspektorat'],
];

/** Name of a unit without what lists add or leave out (the body, "Kepala", "dan"). */
export function kunciUnit(nama: string): string {
  let text = kunciTeks(nama);
  for (const [re, to] of JABATAN) text = text.replace(re, to);
  return text.replace(BUANG, ' ').replace(/\s+/g, ' ').trim();
}

/**
 * Makes a finder of units by name: slug, abbreviation, present and earlier names, without the body's own name. A name that
 * fits two units fits none. Not found: up to three names that share most words.
 */
export function pencariUnit(units: readonly UnitDikenal[], namaBadan = ''): (text: string) => HasilUnit {
  const badan = kunciUnit(namaBadan);
  const kunci = (text: string): string => {
    const key = kunciUnit(text);
    return badan !== '' && key !== badan ? key.replaceAll(badan, '').replace(/\s+/g, ' ').trim() : key;
  };
  const exact = new Map<string, Set<string>>();
  for (const unit of units)
    for (const name of [unit.slug.replaceAll('-', ' '), unit.singkatan, ...unit.nama]) {
      const key = kunci(name);
      if (key !== '') exact.set(key, (exact.get(key) ?? new Set()).add(unit.id));
    }
  return (text) => {
    const key = kunci(text);
    const [only, second] = [...(exact.get(key) ?? [])];
    if (only !== undefined && second === undefined) return { ok: true, unitId: only };
    return { ok: false, mirip: mirip(key, units) };
  };
}

function mirip(key: string, units: readonly UnitDikenal[]): string[] {
  const words = new Set(key.split(' ').filter((w) => w.length > 2));
  return units
    .map((unit) => ({ nama: unit.nama[0] ?? unit.slug, skor: Math.max(...[...unit.nama, unit.singkatan].map((n) => tumpang(words, n))) }))
    .filter((u) => u.skor >= 0.4)
    .sort((a, b) => b.skor - a.skor)
    .slice(0, 3)
    .map((u) => u.nama);
}

function tumpang(words: ReadonlySet<string>, nama: string): number {
  const own = kunciUnit(nama)
    .split(' ')
    .filter((w) => w.length > 2);
  const common = own.filter((w) => words.has(w)).length;
  return common / Math.max(1, new Set([...own, ...words]).size);
}
