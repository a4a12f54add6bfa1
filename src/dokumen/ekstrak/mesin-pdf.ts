import type * as mupdf from 'mupdf';

export type Mesin = typeof mupdf;

/**
 * Loads the PDF engine with a hard limit on its memory: past `maksMb` its allocation fails as an ordinary error of that
 * page, long before the parent must kill the process. The limit is set before the engine's first page of memory exists.
 */
export async function muatMesin(maksMb: number): Promise<Mesin> {
  const grow: unknown = Reflect.get(WebAssembly.Memory.prototype, 'grow');
  if (typeof grow !== 'function') throw new TypeError('WebAssembly.Memory has no grow');
  WebAssembly.Memory.prototype.grow = function (this: WebAssembly.Memory, pages: number): number {
    if (this.buffer.byteLength + pages * 65_536 > maksMb * 1_048_576) throw new RangeError('engine memory limit');
    return Number(Reflect.apply(grow, this, [pages]));
  };
  const mesin = await import('mupdf');
  mesin.setLog(null);
  return mesin;
}
