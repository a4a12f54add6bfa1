import type { Temuan } from '../rules/temuan.ts';
import { JENIS_DATA_PRIBADI } from '../rules/temuan.ts';

export type KasusPii = { id: string; teks: string; harap: Temuan[] };

/** A case from a text with marks: `NIK «nik:6271…»`; `\n` is a new line. */
export function kasusDariTanda(id: string, bertanda: string): KasusPii {
  const mentah = bertanda.replaceAll('\\n', '\n');
  let teks = '';
  const harap: Temuan[] = [];
  let lalu = 0;
  for (const m of mentah.matchAll(/«(\w+):([^»]*)»/g)) {
    teks += mentah.slice(lalu, m.index);
    const jenis = JENIS_DATA_PRIBADI.find((j) => j === m[1]);
    if (!jenis) throw new Error(`unknown kind in ${id}: ${m[1]}`);
    harap.push({ jenis, awal: teks.length, akhir: teks.length + (m[2] ?? '').length });
    teks += m[2] ?? '';
    lalu = m.index + m[0].length;
  }
  return { id, teks: teks + mentah.slice(lalu), harap };
}
