import { createWorker, OEM, PSM, type Worker } from 'tesseract.js';
import type { Kata } from '../dokumen.ts';

export type HasilOcr = { teks: string; keyakinan: number; kata: Kata[] };

/** Reads pictures of text in worker threads, at most `utas` at once; threads start when the first picture comes. */
export type Pengenal = { baca: (png: Uint8Array) => Promise<HasilOcr>; tutup: () => Promise<void> };

/**
 * Indonesian OCR with the language data of the installed package: nothing is fetched, nothing is written. Boxes of words
 * are in pixels of the picture.
 */
export function bukaPengenal(folderBahasa: string, utas: number): Pengenal {
  const bebas: Worker[] = [];
  const semua: Promise<Worker>[] = [];
  const antre: ((pekerja: Worker) => void)[] = [];
  const ambil = async (): Promise<Worker> => {
    const siap = bebas.pop();
    if (siap) return siap;
    if (semua.length >= utas) return new Promise((resolve) => antre.push(resolve));
    const baru = mulaiPekerja(folderBahasa);
    semua.push(baru);
    return baru;
  };
  const kembalikan = (pekerja: Worker): void => {
    const menunggu = antre.shift();
    if (menunggu) menunggu(pekerja);
    else bebas.push(pekerja);
  };
  return {
    baca: async (png) => {
      const pekerja = await ambil();
      try {
        return toHasil(await pekerja.recognize(Buffer.from(png.buffer, png.byteOffset, png.byteLength), {}, { text: true, blocks: true }));
      } finally {
        kembalikan(pekerja);
      }
    },
    tutup: async () => {
      await Promise.all(semua.map(async (pekerja) => (await pekerja).terminate()));
    },
  };
}

async function mulaiPekerja(folderBahasa: string): Promise<Worker> {
  const pekerja = await createWorker('ind', OEM.LSTM_ONLY, {
    langPath: folderBahasa,
    cacheMethod: 'none',
    gzip: true,
    // A failed picture rejects its own call; the default handler would throw outside of it.
    errorHandler: () => undefined,
  });
  // Letters, tables and stamps stand in columns; the default (one block) runs them together.
  await pekerja.setParameters({ tessedit_pageseg_mode: PSM.AUTO });
  return pekerja;
}

function toHasil({ data }: Awaited<ReturnType<Worker['recognize']>>): HasilOcr {
  const kata = (data.blocks ?? []).flatMap((blok) =>
    blok.paragraphs.flatMap((p) =>
      p.lines.flatMap((baris) => baris.words.map(({ text, bbox }): Kata => [text, bbox.x0, bbox.y0, bbox.x1, bbox.y1])),
    ),
  );
  return { teks: data.text, keyakinan: data.confidence, kata };
}
