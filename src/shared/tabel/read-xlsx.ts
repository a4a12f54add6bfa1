import type { Baris, Tabel } from './tabel.ts';
import { BerkasDitolak } from './galat-berkas.ts';
import { type Buku, type Lembar, readBuku, readRels } from './xlsx-buku.ts';
import { tanggalSerial } from './xlsx-gaya.ts';
import { type IsiXlsx, openXlsx } from './xlsx-zip.ts';

const MAKS_BARIS = 200_000;
const MAKS_KOLOM = 200;
/** Cells that merges may fill in all. */
const MAKS_ISIAN = 5_000_000;

type Gabung = { r1: number; c1: number; r2: number; c2: number };
type Mentah = { sel: Map<number, string[]>; gabung: Gabung[]; url: Map<number, string[]>; maks: number };

/** All visible sheets of a workbook as text; merged cells are repeated over the area they cover. */
export async function readXlsx(path: string): Promise<Tabel[]> {
  const isi = await openXlsx(path);
  try {
    const buku = await readBuku(isi);
    if (buku.lembar.length === 0) throw new BerkasDitolak('rusak');
    const tabel: Tabel[] = [];
    for (const lembar of buku.lembar) tabel.push(await readLembar(isi, buku, lembar));
    return tabel;
  } finally {
    isi.tutup();
  }
}

/** "BC12" → row 12, column 54 (from 0). */
function alamat(ref: string): { r: number; c: number } | undefined {
  const match = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(ref);
  if (!match) return undefined;
  const c = [...(match[1] ?? '')].reduce((n, ch) => n * 26 + ch.charCodeAt(0) - 64, 0) - 1;
  return { r: Number(match[2]), c };
}

function area(ref: string): Gabung | undefined {
  const [from, to] = ref.split(':').map(alamat);
  return from ? { r1: from.r, c1: from.c, r2: (to ?? from).r, c2: (to ?? from).c } : undefined;
}

async function readLembar(isi: IsiXlsx, buku: Buku, lembar: Lembar): Promise<Tabel> {
  const rels = await readRels(isi, lembar.path);
  const mentah: Mentah = { sel: new Map(), gabung: [], url: new Map(), maks: 0 };
  const cell = { r: 0, c: -1, jenis: '', gaya: 0, teks: '', ambil: false };
  await isi.xml(lembar.path, {
    buka: (name, a) => {
      if (name === 'row') [cell.r, cell.c] = [Number(a['r'] ?? cell.r + 1), -1];
      else if (name === 'c') {
        const at = alamat(a['r'] ?? '');
        Object.assign(cell, { c: at?.c ?? cell.c + 1, r: at?.r ?? cell.r, jenis: a['t'] ?? 'n', gaya: Number(a['s'] ?? 0), teks: '' });
      } else if (name === 'v' || name === 't') cell.ambil = true;
      else if (name === 'mergeCell') simpanGabung(mentah, a['ref']);
      else if (name === 'hyperlink') simpanUrl(mentah, a['ref'], rels.get(Object.entries(a).find(([k]) => k.endsWith(':id'))?.[1] ?? ''));
    },
    teks: (text) => {
      if (cell.ambil) cell.teks += text;
    },
    tutup: (name) => {
      if (name === 'v' || name === 't') cell.ambil = false;
      else if (name === 'c') simpanSel(mentah, cell.r, cell.c, nilai(buku, cell));
    },
  });
  return { nama: lembar.nama, baris: susun(mentah) };
}

function nilai(buku: Buku, cell: { jenis: string; gaya: number; teks: string }): string {
  if (cell.jenis === 's') return buku.teks[Number(cell.teks)] ?? '';
  if (cell.jenis === 'e') return '';
  if (cell.jenis === 'b') return cell.teks === '1' ? 'ya' : 'tidak';
  if (cell.jenis === 'd') return cell.teks.slice(0, 10);
  const gaya = cell.jenis === 'n' ? buku.gaya[cell.gaya] : undefined;
  if (gaya && cell.teks !== '') return tanggalSerial(Number(cell.teks), gaya, buku.basis1904);
  return cell.jenis === 'n' && cell.teks !== '' ? String(Number(cell.teks)) : cell.teks;
}

function simpanSel(mentah: Mentah, r: number, c: number, text: string): void {
  if (text === '' || c >= MAKS_KOLOM) return;
  if (r > MAKS_BARIS) throw new BerkasDitolak('terlalu_besar');
  const row = mentah.sel.get(r) ?? [];
  row[c] = text;
  mentah.sel.set(r, row);
  mentah.maks = Math.max(mentah.maks, r);
}

function simpanGabung(mentah: Mentah, ref: string | undefined): void {
  const found = area(ref ?? '');
  if (found && mentah.gabung.length < 50_000) mentah.gabung.push(found);
}

function simpanUrl(mentah: Mentah, ref: string | undefined, url: string | undefined): void {
  const found = area(ref ?? '');
  if (!found || url === undefined || !/^https?:/i.test(url)) return;
  for (let r = found.r1; r <= Math.min(found.r2, found.r1 + 100); r++) mentah.url.set(r, [...(mentah.url.get(r) ?? []), url]);
}

/** Repeats merged texts inside the used area (a merge may name the whole sheet) and closes the gaps between rows. */
function susun({ sel, gabung, url, maks }: Mentah): Baris[] {
  const width = [...sel.values()].reduce((n, row) => Math.max(n, row.length), 0);
  let sisa = MAKS_ISIAN;
  for (const g of gabung) {
    sisa -= (Math.min(g.r2, maks) - g.r1 + 1) * (Math.min(g.c2, width - 1) - g.c1 + 1);
    if (sisa < 0) throw new BerkasDitolak('terlalu_besar');
    const text = sel.get(g.r1)?.[g.c1];
    if (text === undefined) continue;
    for (let r = g.r1; r <= Math.min(g.r2, maks); r++) {
      const row = sel.get(r) ?? [];
      for (let c = g.c1; c <= Math.min(g.c2, width - 1); c++) row[c] = text;
      sel.set(r, row);
    }
  }
  return [...sel.keys()]
    .sort((a, b) => a - b)
    .map((r) => {
      const row = sel.get(r) ?? [];
      const links = url.get(r);
      return { nomor: r, sel: Array.from({ length: width }, (_, c) => row[c] ?? ''), ...(links ? { url: links } : {}) };
    });
}
