/** What was read of a row, and how much memory it takes. */
type Entri<T> = { nilai: T; bita: number };

/**
 * Rows that were read from an index, by their place in it. A row never changes where it stands (a new version stands
 * elsewhere), so that nothing kept here grows old. Two generations, each half of the room: what is asked for moves to the young
 * one; when that is full, the old one goes. A common word reads a thousand rows a search, so that reading must cost next to nothing.
 */
export class SimpananBaris<T> {
  #muda = new Map<bigint, Entri<T>>();
  #tua = new Map<bigint, Entri<T>>();
  #bitaMuda = 0;
  #bitaTua = 0;
  readonly #separuh: number;

  constructor(terbanyakBita: number) {
    this.#separuh = terbanyakBita / 2;
  }

  ambil(id: bigint): T | undefined {
    const muda = this.#muda.get(id);
    if (muda !== undefined) return muda.nilai;
    const tua = this.#tua.get(id);
    if (tua === undefined) return undefined;
    this.#tua.delete(id);
    this.#bitaTua -= tua.bita;
    this.#tambah(id, tua);
    return tua.nilai;
  }

  taruh(id: bigint, nilai: T, bita: number): void {
    this.#bitaMuda -= this.#muda.get(id)?.bita ?? 0;
    this.#bitaTua -= this.#tua.get(id)?.bita ?? 0;
    this.#muda.delete(id);
    this.#tua.delete(id);
    if (bita <= this.#separuh) this.#tambah(id, { nilai, bita });
  }

  #tambah(id: bigint, entri: Entri<T>): void {
    if (this.#bitaMuda + entri.bita > this.#separuh) {
      this.#tua = this.#muda;
      this.#bitaTua = this.#bitaMuda;
      this.#muda = new Map<bigint, Entri<T>>();
      this.#bitaMuda = 0;
    }
    this.#muda.set(id, entri);
    this.#bitaMuda += entri.bita;
  }

  get bita(): number {
    return this.#bitaMuda + this.#bitaTua;
  }
}
