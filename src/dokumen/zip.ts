import type { Readable } from 'node:stream';
import { type Entry, fromBufferPromise, openPromise, type ZipFile } from 'yauzl';
import type { Batas } from './batas.ts';
import { tolakBerkas, type Tolak } from './dokumen.ts';
import type { EntriZip } from './rules/isi-zip.ts';

/** The directory of an open ZIP; `baca` streams one entry and fails as soon as it grows past its declared size. */
export type Arsip = {
  entri: EntriZip[];
  ada: (nama: string) => boolean;
  baca: (nama: string) => Promise<Readable | undefined>;
  tutup: () => void;
};

/**
 * Reads the directory of a ZIP and nothing of its content. Names that leave the folder, a broken directory or more entries
 * than allowed end it as a refusal. Close it with `tutup`.
 */
export const bukaArsip = (path: string, batas: Batas): Promise<{ ok: true; arsip: Arsip } | Tolak> =>
  buka(() => openPromise(path, PILIHAN), batas);

/** The same of bytes that are in memory. */
export const bukaArsipIsi = (isi: Uint8Array, batas: Batas): Promise<{ ok: true; arsip: Arsip } | Tolak> =>
  buka(() => fromBufferPromise(Buffer.from(isi.buffer, isi.byteOffset, isi.byteLength), PILIHAN), batas);

const PILIHAN = { lazyEntries: true, autoClose: false, validateEntrySizes: true } as const;

async function buka(mulai: () => Promise<ZipFile>, batas: Batas): Promise<{ ok: true; arsip: Arsip } | Tolak> {
  let zip: ZipFile | undefined;
  try {
    zip = await mulai();
    const daftar = new Map<string, Entry>();
    for await (const entri of zip.eachEntry()) {
      daftar.set(entri.fileName, entri);
      if (daftar.size > batas.entri) {
        zip.close();
        return tolakBerkas('bom_kompresi', `${zip.entryCount} isi`);
      }
    }
    return { ok: true, arsip: toArsip(zip, daftar) };
  } catch (error) {
    zip?.close();
    if (error instanceof Error && /invalid relative path|absolute path|invalid characters in fileName/.test(error.message))
      return tolakBerkas('jenis_tidak_diterima', 'ZIP');
    return tolakBerkas('rusak');
  }
}

function toArsip(zip: ZipFile, daftar: ReadonlyMap<string, Entry>): Arsip {
  return {
    entri: [...daftar.values()].map((e) => ({
      nama: e.fileName,
      terkemas: e.compressedSize,
      terurai: e.uncompressedSize,
      terkunci: e.isEncrypted(),
    })),
    ada: (nama) => daftar.has(nama),
    baca: async (nama) => {
      const entri = daftar.get(nama);
      return entri && zip.openReadStreamPromise(entri);
    },
    tutup: () => zip.close(),
  };
}

/** The start of a small entry as text, at most `maks` bytes. */
export async function bacaPendek(arsip: Arsip, nama: string, maks = 1_000): Promise<string | undefined> {
  const aliran = await arsip.baca(nama);
  if (!aliran) return undefined;
  const potong: Buffer[] = [];
  let bita = 0;
  for await (const bagian of aliran) {
    const buffer = toBita(bagian);
    potong.push(buffer);
    bita += buffer.length;
    if (bita >= maks) break;
  }
  return Buffer.concat(potong).toString('utf8', 0, Math.min(bita, maks));
}

/** A chunk of a byte stream, which Node types as anything. */
export function toBita(potong: unknown): Buffer {
  if (potong instanceof Uint8Array) return Buffer.from(potong.buffer, potong.byteOffset, potong.byteLength);
  throw new TypeError('a stream of bytes was expected');
}
