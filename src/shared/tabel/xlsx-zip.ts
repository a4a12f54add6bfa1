import { SaxesParser } from 'saxes';
import { type Entry, openPromise } from 'yauzl';
import { BerkasDitolak } from './galat-berkas.ts';

/** Bounds for a list: far above any real one, far below what would hurt the process. */
const MAKS_ISI = 150_000_000;
const MAKS_ENTRI = 2_000;

type Atribut = Readonly<Record<string, string>>;
export type Penangan = { buka?: (nama: string, atribut: Atribut) => void; tutup?: (nama: string) => void; teks?: (text: string) => void };
export type IsiXlsx = { ada: (path: string) => boolean; xml: (path: string, handler: Penangan) => Promise<void>; tutup: () => void };

const tanpaAwalan = (name: string): string => name.slice(name.indexOf(':') + 1);

/** Opens the ZIP of a workbook and streams its XML parts; refuses encrypted, broken and swollen files. */
export async function openXlsx(path: string): Promise<IsiXlsx> {
  try {
    const zip = await openPromise(path, { lazyEntries: true, autoClose: false, validateEntrySizes: true });
    const entries = new Map<string, Entry>();
    let total = 0;
    for await (const entry of zip.eachEntry()) {
      entries.set(entry.fileName, entry);
      total += entry.uncompressedSize;
      if (entries.size > MAKS_ENTRI || total > MAKS_ISI) throw new BerkasDitolak('terlalu_besar');
    }
    return {
      ada: (name) => entries.has(name),
      xml: async (name, handler) => {
        const entry = entries.get(name);
        if (entry) await parseXml(await zip.openReadStreamPromise(entry), handler);
      },
      tutup: () => zip.close(),
    };
  } catch (error) {
    throw error instanceof BerkasDitolak ? error : new BerkasDitolak('rusak');
  }
}

async function parseXml(stream: AsyncIterable<unknown>, handler: Penangan): Promise<void> {
  const parser = new SaxesParser();
  const decoder = new TextDecoder('utf-8');
  parser.on('error', () => {
    throw new BerkasDitolak('rusak');
  });
  parser.on('doctype', () => {
    throw new BerkasDitolak('rusak');
  });
  parser.on('opentag', (tag) => handler.buka?.(tanpaAwalan(tag.name), tag.attributes));
  parser.on('closetag', (tag) => handler.tutup?.(tanpaAwalan(tag.name)));
  parser.on('text', (text) => handler.teks?.(text));
  parser.on('cdata', (text) => handler.teks?.(text));
  try {
    for await (const chunk of stream) if (Buffer.isBuffer(chunk)) parser.write(decoder.decode(chunk, { stream: true }));
    parser.close();
  } catch (error) {
    throw error instanceof BerkasDitolak ? error : new BerkasDitolak('rusak');
  }
}
