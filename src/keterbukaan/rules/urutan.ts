/** From counts to places: score by formula, then place within the class. Pure. */
import { type AngkaUnit, hitungNilai, type Kelas, kelasBerkecepatan, kelasDari, type Nilai, type Rumus } from './rumus.ts';

export type UnitTerhitung = { unitId: string; golongan: string; angka: AngkaUnit };
export type UnitTerurut = UnitTerhitung & Nilai & { kelas: Kelas; peringkat: number };

/**
 * Places from scores: 1, 1, 3. A place is shared by all within `selisih` of the best of them, so that a chain of small steps never puts
 * two distant units together. A higher score never means a later place (property test).
 */
export function tempat(nilai: readonly number[], selisih: number): number[] {
  const urut = nilai.map((n, i) => ({ n, i })).toSorted((a, b) => b.n - a.n);
  const hasil = nilai.map(() => 0);
  let terbaik = 0;
  let ke = 0;
  for (const [k, { n, i }] of urut.entries()) {
    // Scores have two decimals; a hair of floating point decides nothing.
    if (k === 0 || terbaik - n > selisih + 1e-9) [terbaik, ke] = [n, k + 1];
    hasil[i] = ke;
  }
  return hasil;
}

/** Ranks units within their class; the order is class, place, unit id, so that the same counts always give the same text and hash. */
export function urutkan(rumus: Rumus, unit: readonly UnitTerhitung[]): UnitTerurut[] {
  const perKelas = Map.groupBy(unit, (u) => kelasDari(u.golongan));
  return [...perKelas]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([kelas, isi]) => {
      const cepat = kelasBerkecepatan(
        rumus,
        isi.map((u) => u.angka.perkara),
      );
      const bernilai = isi.map((u) => ({ ...u, ...hitungNilai(rumus, u.angka, cepat), kelas }));
      const ke = tempat(
        bernilai.map((u) => u.nilai),
        rumus.selisih,
      );
      return bernilai
        .map((u, i): UnitTerurut => ({ ...u, peringkat: ke[i] ?? 1 }))
        .toSorted((a, b) => a.peringkat - b.peringkat || b.nilai - a.nilai || (a.unitId < b.unitId ? -1 : 1));
    });
}
