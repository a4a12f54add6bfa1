import type { z } from 'zod';

export type Kalimat<T> = { id: (data: T) => string; en: (data: T) => string };

/** One kind of event: version of its data shape, the shape, and the sentence a person reads. `dariVersi` upcasts old rows on reading. */
export type JenisDefinisi<S extends z.ZodType = z.ZodType> = {
  versi: number;
  data: S;
  kalimat: Kalimat<z.output<S>>;
  dariVersi?: Readonly<Record<number, (data: unknown) => unknown>>;
};

/** Declares the event kinds of a slice; keys are the kinds, prefixed by the slice's noun. */
export function defineJenis<const T extends Record<string, z.ZodType>>(definitions: { [K in keyof T]: JenisDefinisi<T[K]> }): {
  [K in keyof T]: JenisDefinisi<T[K]>;
} {
  return definitions;
}
