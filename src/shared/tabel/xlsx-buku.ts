import { gayaFormat, type GayaTanggal } from './xlsx-gaya.ts';
import type { IsiXlsx } from './xlsx-zip.ts';

export type Lembar = { nama: string; path: string };
export type Buku = { lembar: Lembar[]; teks: string[]; gaya: GayaTanggal[]; basis1904: boolean };

/** Path of a relationship target, from the folder of the part that names it. */
function resolve(folder: string, target: string): string {
  return target.startsWith('/') ? target.slice(1) : new URL(target, `x:/${folder}/`).pathname.slice(1);
}

/** Relationships of a part: id → target as written. */
export async function readRels(isi: IsiXlsx, part: string): Promise<Map<string, string>> {
  const cut = part.lastIndexOf('/') + 1;
  const rels = new Map<string, string>();
  await isi.xml(`${part.slice(0, cut)}_rels/${part.slice(cut)}.rels`, {
    buka: (name, a) => {
      if (name === 'Relationship' && a['Id'] !== undefined && a['Target'] !== undefined) rels.set(a['Id'], a['Target']);
    },
  });
  return rels;
}

/** What all sheets share. Hidden sheets are left out: what the office hid is not the list it shows. */
export async function readBuku(isi: IsiXlsx): Promise<Buku> {
  const rels = await readRels(isi, 'xl/workbook.xml');
  const lembar: Lembar[] = [];
  let basis1904 = false;
  await isi.xml('xl/workbook.xml', {
    buka: (name, a) => {
      if (name === 'workbookPr') basis1904 = a['date1904'] === '1' || a['date1904'] === 'true';
      if (name !== 'sheet' || (a['state'] ?? 'visible') !== 'visible') return;
      const target = rels.get(a['r:id'] ?? Object.entries(a).find(([k]) => k.endsWith(':id'))?.[1] ?? '');
      if (target !== undefined) lembar.push({ nama: a['name'] ?? '', path: resolve('xl', target) });
    },
  });
  return { lembar, teks: await readTeks(isi), gaya: await readGaya(isi), basis1904 };
}

/** Shared strings; phonetic runs (`rPh`) are not part of the text. */
async function readTeks(isi: IsiXlsx): Promise<string[]> {
  const teks: string[] = [];
  let current = '';
  let inside = false;
  let phonetic = false;
  await isi.xml('xl/sharedStrings.xml', {
    buka: (name) => {
      if (name === 'si') current = '';
      else if (name === 't') inside = true;
      else if (name === 'rPh') phonetic = true;
    },
    teks: (text) => {
      if (inside && !phonetic) current += text;
    },
    tutup: (name) => {
      if (name === 'si') teks.push(current);
      else if (name === 't') inside = false;
      else if (name === 'rPh') phonetic = false;
    },
  });
  return teks;
}

async function readGaya(isi: IsiXlsx): Promise<GayaTanggal[]> {
  const own = new Map<number, string>();
  const gaya: GayaTanggal[] = [];
  let inCellXfs = false;
  await isi.xml('xl/styles.xml', {
    buka: (name, a) => {
      if (name === 'numFmt') own.set(Number(a['numFmtId']), a['formatCode'] ?? '');
      else if (name === 'cellXfs') inCellXfs = true;
      else if (name === 'xf' && inCellXfs) gaya.push(gayaFormat(Number(a['numFmtId'] ?? 0), own.get(Number(a['numFmtId'] ?? 0))));
    },
    tutup: (name) => {
      if (name === 'cellXfs') inCellXfs = false;
    },
  });
  return gaya;
}
