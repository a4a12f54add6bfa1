import { type Bentuk, FORMAT, type Format } from '../informasi.ts';

const TABEL = /spreadsheet|excel|csv|tab-separated|opendocument\.spreadsheet|application\/json|geo\+json/;
const DOKUMEN = /wordprocessing|msword|opendocument\.text|rtf|text\/(plain|markdown|html)|presentation|powerpoint/;

/** Kind of a file for the reader, from its MIME type as found by content. */
export function formatDariMime(mime: string): Format {
  if (mime === 'application/pdf') return 'pdf';
  if (TABEL.test(mime)) return 'tabel';
  if (DOKUMEN.test(mime)) return 'dokumen';
  if (mime.startsWith('image/')) return 'gambar';
  if (mime.startsWith('audio/') || mime.startsWith('video/')) return 'media';
  return 'lainnya';
}

/** All formats of an item, each once, in the order of FORMAT. With nothing to open it is `cetak` where paper exists. */
export function formatItem(mimes: readonly string[], adaTautan: boolean, bentuk: readonly Bentuk[]): Format[] {
  const found = new Set<Format>(mimes.map(formatDariMime));
  if (adaTautan) found.add('tautan');
  if (bentuk.includes('hardcopy')) found.add('cetak');
  return FORMAT.filter((f) => found.has(f));
}
