// The answers of many units as one table: a row per unit and thing asked, the silent ones too. Pure.
import type { Tabel } from '../../shared/tabel/tabel.ts';
import { kata } from '../kata.pesan.ts';
import type { BarisTerbaca } from '../tabel.queries.ts';

export type BarisGabung = Pick<BarisTerbaca, 'unit' | 'butir' | 'putusan' | 'isi' | 'tersediaPada' | 'dokumenId' | 'berkas' | 'ujiId'>;

const KEPALA = [
  'Unit',
  'No',
  'Informasi yang diminta',
  'Keputusan',
  'Jawaban atau keterangan',
  'Tersedia pada',
  'Dasar penolakan',
  'Berkas',
];

/** Records of a list with its own column names: first row with two filled cells, or the only row. Empty rows are left out. */
function rekaman(t: Tabel | undefined): { kolom: readonly string[]; baris: readonly (readonly string[])[] } {
  const isi = (t?.baris ?? []).map((b) => b.sel.map((s) => s.trim())).filter((sel) => sel.some((s) => s !== ''));
  const [kolom = [], ...baris] = isi;
  return { kolom, baris };
}

/**
 * Header and rows. Where a unit gave a table its records stand behind its line, under the columns of all tables together; a
 * column that units name alike is one column. `uji`: exemption → what its decision is called.
 */
export function gabungTabel(
  butir: readonly string[],
  baris: readonly BarisGabung[],
  tabel: ReadonlyMap<string, Tabel>,
  uji: ReadonlyMap<string, string>,
): string[][] {
  const kolom: string[] = [];
  for (const b of baris)
    for (const nama of rekaman(tabel.get(b.dokumenId ?? '')).kolom) if (nama !== '' && !kolom.includes(nama)) kolom.push(nama);
  const rows = baris.flatMap((b) => {
    const kepala = [
      b.unit,
      String(b.butir),
      butir[b.butir - 1] ?? '',
      b.putusan === null ? 'belum menjawab' : kata.id.putusanBaris[b.putusan],
      b.isi,
      b.tersediaPada ?? '',
      b.ujiId === null ? '' : (uji.get(b.ujiId) ?? 'penetapan klasifikasi'),
      b.berkas ?? '',
    ];
    const isi = rekaman(tabel.get(b.dokumenId ?? ''));
    const records = isi.baris.length === 0 ? [[]] : isi.baris;
    return records.map((r) => [...kepala, ...kolom.map((nama) => r[isi.kolom.indexOf(nama)] ?? '')]);
  });
  return [[...KEPALA, ...kolom], ...rows];
}
