import type { Readable } from 'node:stream';
import { SaxesParser } from 'saxes';
import { toBita } from '../zip.ts';

export type Atribut = Readonly<Record<string, string>>;

/** What a reader wants to hear. Names come without their prefix: generators do not agree on prefixes. */
export type Pendengar = {
  buka?: (nama: string, atribut: Atribut) => void;
  tutup?: (nama: string) => void;
  teks?: (teks: string) => void;
};

/** The file is not well-formed, or declares a DTD, which no office document has and hostile ones use. */
export class XmlRusak extends Error {}

/**
 * Streams one XML part. Entities beyond the five of XML are errors and nothing outside the part is ever read. `sela` runs
 * between chunks, so that the reader can hand on what it has.
 */
export async function bacaXml(aliran: Readable, pendengar: Pendengar, sela?: () => Promise<void>): Promise<void> {
  const parser = new SaxesParser({ xmlns: false, position: false });
  parser.on('error', (error) => {
    throw new XmlRusak(error.message);
  });
  parser.on('doctype', () => {
    throw new XmlRusak('DTD');
  });
  const { buka, tutup, teks } = pendengar;
  if (buka) parser.on('opentag', (tag) => buka(tanpaAwalan(tag.name), tag.attributes));
  if (tutup) parser.on('closetag', (tag) => tutup(tanpaAwalan(tag.name)));
  if (teks) {
    parser.on('text', teks);
    parser.on('cdata', teks);
  }
  let dekoder: TextDecoder | undefined;
  for await (const potong of aliran) {
    const bita = toBita(potong);
    dekoder ??= new TextDecoder(bita[0] === 0xff ? 'utf-16le' : bita[0] === 0xfe ? 'utf-16be' : 'utf-8');
    parser.write(dekoder.decode(bita, { stream: true }));
    await sela?.();
  }
  parser.close();
}

const tanpaAwalan = (nama: string): string => nama.slice(nama.indexOf(':') + 1);

/** An attribute by its name without prefix. */
export function atribut(semua: Atribut, nama: string): string | undefined {
  if (Object.hasOwn(semua, nama)) return semua[nama];
  for (const kunci in semua) if (tanpaAwalan(kunci) === nama) return semua[kunci];
  return undefined;
}
