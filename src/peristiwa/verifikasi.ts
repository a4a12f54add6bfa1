import { createHash } from 'node:crypto';
import { hashAkar, type Kepala, type Kerusakan, type Peristiwa, periksaRantai } from './peristiwa.ts';

export type Akar = { id: string; tanggal: string; akar: string; berubah: readonly Kepala[] };

export type HasilVerifikasi = { utuh: boolean; peristiwa: number; akar: string; rusak: Kerusakan[] };

const key = (k: { berkas: { jenis: string; id: string } }): string => `${k.berkas.jenis} ${k.berkas.id}`;

/**
 * Proves the ledger of one body. Chains are given one after another (rows in order of urutan); `kepala` are the heads kept
 * beside the cases, `akar` the published roots in order. Up to the last root a whole chain that vanished with its head is
 * still found, because its head stands in the root.
 */
export class Pemeriksa {
  readonly #kepala: ReadonlyMap<string, Kepala>;
  readonly #janji = new Map<string, Kepala[]>();
  readonly #rusak: Kerusakan[] = [];
  readonly #seen = new Set<string>();
  #count = 0;

  constructor(kepala: readonly Kepala[], akar: readonly Akar[]) {
    this.#kepala = new Map(kepala.map((k) => [key(k), k]));
    this.#periksaAkar(akar);
  }

  #periksaAkar(akar: readonly Akar[]): void {
    const full = new Map<string, Kepala>();
    for (const root of akar) {
      for (const k of root.berubah) {
        full.set(key(k), k);
        this.#janji.set(key(k), [...(this.#janji.get(key(k)) ?? []), k]);
      }
      if (hashAkar([...full.values()]) !== root.akar)
        this.#rusak.push({ berkas: { jenis: 'akar', id: root.id }, urutan: 0, sebab: 'akar_berbeda' });
    }
  }

  /** One whole chain. */
  rantai(rows: readonly Peristiwa[]): void {
    const first = rows[0];
    if (!first) return;
    const k = key(first);
    this.#seen.add(k);
    this.#count += rows.length;
    const faults = periksaRantai(first.berkas, rows, this.#kepala.get(k));
    this.#rusak.push(...faults);
    const byNumber = new Map(rows.map((row) => [row.urutan, row.hash]));
    for (const promised of this.#janji.get(k) ?? []) {
      if (byNumber.get(promised.urutan) !== promised.hash && !faults.some((f) => f.urutan === promised.urutan))
        this.#rusak.push({ berkas: first.berkas, urutan: promised.urutan, sebab: 'akar_berbeda' });
    }
  }

  /** After the last chain: heads and root entries whose chain is gone, and the verdict. */
  selesai(): HasilVerifikasi {
    const expected = new Map<string, Kepala>([...this.#kepala].filter(([, k]) => k.urutan > 0));
    for (const [k, promised] of this.#janji) {
      const last = promised.at(-1);
      if (last && !expected.has(k)) expected.set(k, last);
    }
    for (const [k, head] of expected)
      if (!this.#seen.has(k)) this.#rusak.push({ berkas: head.berkas, urutan: head.urutan, sebab: 'berkas_hilang' });
    return {
      utuh: this.#rusak.length === 0,
      peristiwa: this.#count,
      akar: hashAkar([...this.#kepala.values()].filter((k) => k.urutan > 0)),
      rusak: this.#rusak,
    };
  }
}

export type HasilSemua = { utuh: boolean; peristiwa: number; akar: string; rusak: (Kerusakan & { badan: string })[] };

/** Results of several bodies as one: with one body its root, with several the hash over their roots in order of slug. */
export function gabungHasil(results: readonly { badan: string; hasil: HasilVerifikasi }[]): HasilSemua {
  const only = results.length === 1 ? results[0] : undefined;
  const sorted = [...results].sort((a, b) => (a.badan < b.badan ? -1 : 1));
  return {
    utuh: results.every((r) => r.hasil.utuh),
    peristiwa: results.reduce((sum, r) => sum + r.hasil.peristiwa, 0),
    akar: only
      ? only.hasil.akar
      : createHash('sha256')
          .update(sorted.map((r) => `${r.badan} ${r.hasil.akar}\n`).join(''))
          .digest('hex'),
    rusak: results.flatMap((r) => r.hasil.rusak.map((k) => ({ ...k, badan: r.badan }))),
  };
}
