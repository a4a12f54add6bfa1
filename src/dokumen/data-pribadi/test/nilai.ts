import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { cariDataPribadi } from '../rules/cari-data-pribadi.ts';
import { JENIS_DATA_PRIBADI, type JenisDataPribadi } from '../rules/temuan.ts';
import { kasusDariTanda, type KasusPii } from './tanda.ts';

const berkas = join(import.meta.dirname, '../../../../../shared/data/pii-cases.jsonl');
export const adaKasus = existsSync(berkas);

const baris = z.object({
  id: z.string(),
  text: z.string(),
  spans: z.array(z.object({ jenis: z.enum(JENIS_DATA_PRIBADI), awal: z.int(), akhir: z.int() })),
});

/** The shared cases, where they lie beside the project. */
export const bacaKasus = (): KasusPii[] =>
  readFileSync(berkas, 'utf8')
    .trim()
    .split('\n')
    .map((l) => baris.parse(JSON.parse(l)))
    .map(({ id, text, spans }) => ({ id, teks: text, harap: spans }));

/** Our own hard cases. */
export const bacaKasusSulit = (): KasusPii[] =>
  readFileSync(join(import.meta.dirname, 'kasus-sulit.txt'), 'utf8')
    .trim()
    .split('\n')
    .filter((l) => !l.startsWith('# '))
    .map((l, i) => kasusDariTanda(`sulit-${i + 1}`, l));

/** Of one kind: findings that are right, wrong (nothing there, or elsewhere) and missing. A place must fit exactly. */
export type Nilai = { benar: number; keliru: number; luput: number };

export function nilai(kasus: readonly KasusPii[]): { per: Map<JenisDataPribadi, Nilai>; meleset: string[] } {
  const per = new Map<JenisDataPribadi, Nilai>(JENIS_DATA_PRIBADI.map((j) => [j, { benar: 0, keliru: 0, luput: 0 }]));
  const meleset: string[] = [];
  const kunci = (t: { jenis: string; awal: number; akhir: number }): string => `${t.jenis}:${t.awal}-${t.akhir}`;
  for (const { id, teks, harap } of kasus) {
    const dapat = cariDataPribadi(teks);
    const [a, b] = [new Set(dapat.map(kunci)), new Set(harap.map(kunci))];
    for (const t of dapat) tambah(per, t.jenis, b.has(kunci(t)) ? 'benar' : 'keliru');
    for (const t of harap) if (!a.has(kunci(t))) tambah(per, t.jenis, 'luput');
    if (a.size !== b.size || [...a].some((k) => !b.has(k))) meleset.push(id);
  }
  return { per, meleset };
}

function tambah(per: Map<JenisDataPribadi, Nilai>, jenis: JenisDataPribadi, apa: keyof Nilai): void {
  const n = per.get(jenis);
  if (n) n[apa] += 1;
}

export const presisi = ({ benar, keliru }: Nilai): number | null => (benar + keliru === 0 ? null : benar / (benar + keliru));
export const perolehan = ({ benar, luput }: Nilai): number | null => (benar + luput === 0 ? null : benar / (benar + luput));
