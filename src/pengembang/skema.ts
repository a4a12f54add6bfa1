import { z } from 'zod';

/** A piece of JSON as the document holds it. */
export type Skema = Record<string, unknown>;

export const bentukGalat = z.strictObject({
  kode: z.string().describe('Nama tetap untuk program / A fixed name for programs'),
  pesan: z.string().describe('Kalimat untuk orang / A sentence for people'),
  id_galat: z.string().describe('Sebutkan ini bila meminta bantuan / Name it when you ask for help'),
});
export const bentukGalatIsian = z.strictObject({
  ...bentukGalat.shape,
  galat: z
    .array(z.strictObject({ kolom: z.string(), pesan: z.string() }))
    .optional()
    .describe('Satu per kolom / One a field'),
});

export const SKEMA_GALAT: Skema = dariZod(bentukGalat, 'output');
export const SKEMA_GALAT_ISIAN: Skema = dariZod(bentukGalatIsian, 'output');

/**
 * JSON Schema of a zod shape as a caller sends it (`input`) or gets it (`output`). Fields may be added later, so nothing is
 * closed to more; a named format needs no pattern beside it.
 */
export function dariZod(bentuk: z.ZodType, arah: 'input' | 'output'): Skema {
  const hasil = z.toJSONSchema(bentuk, {
    io: arah,
    unrepresentable: 'any',
    override: ({ jsonSchema }) => {
      delete jsonSchema.additionalProperties;
      if (jsonSchema.format !== undefined) delete jsonSchema.pattern;
      if (jsonSchema.anyOf) jsonSchema.anyOf = tanpaTeksUmum(jsonSchema.anyOf);
    },
  });
  const { $schema: _, '~standard': __, ...skema } = { ...hasil };
  return skema;
}

/** An empty text is taken where a choice may be left out; beside the choices "any text" would hide them. */
function tanpaTeksUmum<T extends { type?: unknown }>(pilihan: T[]): T[] {
  const umum = (p: T): boolean => p.type === 'string' && Object.keys(p).length === 1;
  const khusus = pilihan.some((p) => p.type === 'string' && !umum(p));
  return khusus ? pilihan.filter((p) => !umum(p)) : pilihan;
}

const bagianObjek = z.looseObject({
  properties: z.record(z.string(), z.looseObject({ description: z.string().optional() })).default({}),
  required: z.array(z.string()).default([]),
});

/** Parameters of a path or query; a list is the same name repeated. */
export function parameterDari(bentuk: z.ZodType | undefined, di: 'path' | 'query'): Skema[] {
  if (!bentuk) return [];
  const { properties, required } = bagianObjek.parse(dariZod(bentuk, 'input'));
  return Object.entries(properties).map(([name, { description, ...schema }]) => ({
    name,
    in: di,
    required: di === 'path' || (required.includes(name) && schema['default'] === undefined),
    ...(description !== undefined && { description }),
    ...(schema['type'] === 'array' && { style: 'form', explode: true }),
    schema,
  }));
}

/** A response with JSON and an example. */
export function jawabJson(description: string, schema: Skema, example: unknown): Skema {
  return { description, content: { 'application/json': { schema, example } } };
}
