import { readFile } from 'node:fs/promises';
import type { Document, Page } from 'mupdf';
import { JENIS_BERKAS, type Peringatan, tolakBerkas, type Tolak } from '../dokumen.ts';
import { bersihkanTeks } from '../rules/bersih-teks.ts';
import { jumlahHuruf, perluOcr } from '../rules/perlu-ocr.ts';
import { bacaKata, bacaLapisan, gambarSampul, gambarUntukOcr, type LapisanTeks } from './halaman-pdf.ts';
import { type Mesin, muatMesin } from './mesin-pdf.ts';
import { bukaPengenal, type Pengenal } from './ocr.ts';
import { bacaDenganOcr, SKALA_DOKUMEN } from './pdf-ocr.ts';
import { periksaAktif } from './pdf-aktif.ts';
import { luruskanWarna } from './pdf-warna.ts';
import { type Kirim, type Perintah, SAMPUL } from './protokol.ts';
import { pesanSampul } from './sampul-kecil.ts';

type Terbuka = { ok: true; doc: Document; halaman: number; skala: number; peringatan: Peringatan[] } | Tolak;

/** Reads a PDF or a picture: opens, checks, then text layers of all pages first and OCR after, so that most text is there soon. */
export async function bacaPdf(perintah: Perintah, kirim: Kirim): Promise<void> {
  const mesin = await muatMesin(perintah.batas.memoriMesin);
  const buka = await bukaDokumen(mesin, perintah);
  if (!buka.ok) return kirim({ pesan: 'tolak', alasan: buka.alasan, rincian: buka.rincian });
  const { doc, halaman, peringatan } = buka;
  await kirim({ pesan: 'buka', halaman, peringatan });
  if (perintah.tugas === 'kata') await kirimKata(perintah, doc, halaman, kirim);
  if (perintah.gambar) await kirimSampul(mesin, doc, kirim);
  if (perintah.tugas === 'ekstrak') await bacaHalaman(mesin, perintah, buka, kirim);
  await kirim({ pesan: 'selesai', halaman, peringatan });
}

export async function bukaDokumen(mesin: Mesin, { path, jenis, batas }: Perintah): Promise<Terbuka> {
  const isi = await readFile(path);
  const gambar = jenis !== 'pdf';
  let skala = SKALA_DOKUMEN;
  try {
    if (gambar) {
      const asli = new mesin.Image(isi);
      const piksel = asli.getWidth() * asli.getHeight();
      if (piksel > batas.piksel) return tolakBerkas('piksel_terlalu_banyak', `${Math.round(piksel / 1e6)} megapiksel`);
      asli.destroy();
    }
    const doc = mesin.Document.openDocument(isi, JENIS_BERKAS[jenis].mime);
    if (doc.needsPassword()) return tolakBerkas('terkunci');
    const halaman = doc.countPages();
    if (halaman === 0) return tolakBerkas('rusak');
    if (halaman > batas.halaman) return tolakBerkas('terlalu_banyak_halaman', `${halaman}`);
    if (gambar) {
      skala = skalaAsli(mesin, doc, isi);
      return { ok: true, doc, halaman, skala, peringatan: [] };
    }
    const pdf = doc.asPDF();
    const { skrip, peringatan } = pdf ? periksaAktif(pdf) : { skrip: false, peringatan: [] };
    if (skrip) return tolakBerkas('memuat_skrip');
    return { ok: true, doc, halaman, skala, peringatan: pdf?.wasRepaired() ? [...peringatan, 'diperbaiki'] : peringatan };
  } catch {
    // The engine says why in English about bytes; for the person it is one thing: the file cannot be opened.
    return tolakBerkas('rusak');
  }
}

/** Pixels a point at which a picture is read as large as it is, at least doubled where it is small. */
function skalaAsli(mesin: Mesin, doc: Document, isi: Uint8Array): number {
  const asli = new mesin.Image(isi);
  const halaman = doc.loadPage(0);
  try {
    const [x0, , x1] = halaman.getBounds();
    const s = asli.getWidth() / Math.max(x1 - x0, 1);
    return asli.getWidth() < 1_000 ? s * 2 : s;
  } finally {
    halaman.destroy();
    asli.destroy();
  }
}

async function kirimSampul(mesin: Mesin, doc: Document, kirim: Kirim): Promise<void> {
  await kirim({ pesan: 'mulai', nomor: SAMPUL });
  const sampul = padaHalaman(doc, 0, (page) => gambarSampul(mesin, siapkan(mesin, page)));
  if (sampul) await kirim(pesanSampul(sampul));
}

async function kirimKata({ hanya, batas }: Perintah, doc: Document, jumlah: number, kirim: Kirim): Promise<void> {
  for (const nomor of hanya ?? []) {
    if (nomor < 1 || nomor > jumlah) continue;
    const kata = padaHalaman(doc, nomor - 1, bacaKata);
    const kotak = padaHalaman(doc, nomor - 1, (page) => page.getBounds());
    if (!kata || !kotak) continue;
    const teks = kata
      .map(([k]) => k)
      .join(' ')
      .slice(0, batas.hurufHalaman);
    await kirim({
      pesan: 'halaman',
      nomor,
      teks,
      sumber: 'teks',
      judul: '',
      tersembunyi: false,
      keyakinan: null,
      lebar: kotak[2] - kotak[0],
      tinggi: kotak[3] - kotak[1],
      kata,
    });
  }
}

async function bacaHalaman(mesin: Mesin, perintah: Perintah, buka: Terbuka & { ok: true }, kirim: Kirim): Promise<void> {
  const lewati = new Set(perintah.lewati);
  const untukOcr: { nomor: number; lapisan: LapisanTeks }[] = [];
  let huruf = 0;
  for (let nomor = 1; nomor <= buka.halaman; nomor += 1) {
    if (lewati.has(nomor) || (perintah.hanya && !perintah.hanya.includes(nomor))) continue;
    await kirim({ pesan: 'mulai', nomor });
    const lapisan = padaHalaman(buka.doc, nomor - 1, bacaLapisan);
    if (!lapisan) {
      await kirim({ pesan: 'gagal', nomor, alasan: 'rusak' });
      continue;
    }
    lapisan.teks = bersihkanTeks(lapisan.teks).slice(0, perintah.batas.hurufHalaman);
    huruf += lapisan.teks.length;
    if (huruf > perintah.batas.hurufSeluruh) return kirim({ pesan: 'tolak', alasan: 'terlalu_banyak_teks', rincian: '' });
    if (perluOcr(lapisan.teks, lapisan.cakupanGambar)) untukOcr.push({ nomor, lapisan });
    else await kirimTeks(nomor, lapisan, kirim);
    if (nomor % 50 === 0) mesin.emptyStore();
  }
  // Without OCR threads these pages wait for a later run.
  if (untukOcr.length > 0 && perintah.utasOcr > 0) await bacaDenganPengenal(mesin, perintah, buka, untukOcr, kirim);
}

async function kirimTeks(nomor: number, { teks, lebar, tinggi }: LapisanTeks, kirim: Kirim): Promise<void> {
  const sumber = teks === '' ? 'kosong' : 'teks';
  await kirim({ pesan: 'halaman', nomor, teks, sumber, judul: '', tersembunyi: false, keyakinan: null, lebar, tinggi, kata: null });
}

async function bacaDenganPengenal(
  mesin: Mesin,
  perintah: Perintah,
  buka: Terbuka & { ok: true },
  halaman: { nomor: number; lapisan: LapisanTeks }[],
  kirim: Kirim,
): Promise<void> {
  const pengenal = bukaPengenal(perintah.folderBahasa, perintah.utasOcr);
  let berikut = 0;
  // One drawn page per thread and no more: pictures are large, and the engine draws on this thread anyway.
  const kerjakan = async (): Promise<void> => {
    for (let giliran = halaman[berikut++]; giliran; giliran = halaman[berikut++]) {
      await kirim({ pesan: 'mulai', nomor: giliran.nomor });
      await bacaSatu(mesin, buka, giliran, pengenal, perintah.batas.hurufHalaman, kirim);
    }
  };
  await Promise.all(Array.from({ length: perintah.utasOcr }, kerjakan));
  await pengenal.tutup();
}

async function bacaSatu(
  mesin: Mesin,
  { doc, skala }: Terbuka & { ok: true },
  { nomor, lapisan }: { nomor: number; lapisan: LapisanTeks },
  pengenal: Pengenal,
  maks: number,
  kirim: Kirim,
): Promise<void> {
  const gambar = (putar: number): ReturnType<typeof gambarUntukOcr> | undefined =>
    padaHalaman(doc, nomor - 1, (page) => gambarUntukOcr(mesin, siapkan(mesin, page), skala, putar));
  const hasil = await bacaDenganOcr(gambar, pengenal);
  if (hasil === 'gagal') return kirim({ pesan: 'gagal', nomor, alasan: 'rusak' });
  const teks = hasil === 'kosong' ? '' : bersihkanTeks(hasil.teks).slice(0, maks);
  // A stamp's text layer is exact; where the picture gave no more than it, the layer stays.
  if (hasil === 'kosong' || jumlahHuruf(teks) <= jumlahHuruf(lapisan.teks)) return kirimTeks(nomor, lapisan, kirim);
  await kirim({
    pesan: 'halaman',
    nomor,
    teks,
    sumber: 'ocr',
    judul: '',
    tersembunyi: false,
    keyakinan: hasil.keyakinan,
    lebar: lapisan.lebar,
    tinggi: lapisan.tinggi,
    kata: hasil.kata,
  });
}

/** A page made fit to be drawn; what the engine already decoded of it is forgotten where it was wrong. */
function siapkan(mesin: Mesin, page: Page): Page {
  if (page instanceof mesin.PDFPage && luruskanWarna(page)) mesin.emptyStore();
  return page;
}

/** Runs on one page and lets it go; undefined where the engine cannot read that page. */
function padaHalaman<T>(doc: Document, indeks: number, fn: (page: Page) => T): T | undefined {
  let page: Page | undefined;
  try {
    page = doc.loadPage(indeks);
    return fn(page);
  } catch {
    return undefined;
  } finally {
    page?.destroy();
  }
}
