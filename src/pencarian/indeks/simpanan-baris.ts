/** What was read of a row, and how much memory it takes. */
type Entri<T> = { nilai: T; bita: number };

/**
 * Rows that were read from an index, by their place in it. A row never changes where it stands (a new version stands
 * elsewhere), so that nothing kept here grows old; the rows not asked for longest go when the room is full.
 */
export class SimpananBaris<T> {
  readonly #entri = new Map<bigint, Entri<T>>();
  readonly #terbanyak: number;
  #bita = 0;

  constructor(terbanyakBita: number) {
    this.#terbanyak = terbanyakBita;
  }

  ambil(id: bigint): T | undefined {
    const one = this.#entri.get(id);
    if (one === undefined) return undefined;
    this.#entri.delete(id);
    this.#entri.set(id, one);
    return one.nilai;
  }

  taruh(id: bigint, nilai: T, bita: number): void {
    const lama = this.#entri.get(id);
    if (lama) this.#bita -= lama.bita;
    this.#entri.delete(id);
    this.#entri.set(id, { nilai, bita });
    this.#bita += bita;
    for (const [other, one] of this.#entri) {
      if (this.#bita <= this.#terbanyak) break;
      this.#entri.delete(other);
      this.#bita -= one.bita;
    }
  }

  get bita(): number {
    return this.#bita;
  }
}
