import { muatMesin } from './mesin-pdf.ts';
import type { Kirim } from './protokol.ts';
import { pesanSampul, sampulDari } from './sampul-kecil.ts';

const LEBAR = 320;
const TINGGI = 453;
const HURUF = 900;

const aman = (teks: string): string => teks.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

/** First-page picture of a file that has no drawn pages: the beginning of its text as a small sheet of A4. */
export async function kirimSampulTeks(teks: string, maksMb: number, kirim: Kirim): Promise<void> {
  if (teks === '') return;
  const mesin = await muatMesin(maksMb);
  const isi = aman(teks.slice(0, HURUF))
    .split('\n')
    .filter((baris) => baris !== '')
    .map((baris) => `<p>${baris}</p>`)
    .join('');
  const html = `<html><head><style>body{font-family:sans-serif;margin:22px}p{margin:0 0 4px 0}</style></head><body>${isi}</body></html>`;
  const doc = mesin.Document.openDocument(Buffer.from(html), 'text/html');
  doc.layout(LEBAR, TINGGI, 9);
  const peta = doc.loadPage(0).toPixmap(mesin.Matrix.identity, mesin.ColorSpace.DeviceRGB, false, true);
  await kirim(pesanSampul(sampulDari(mesin, peta, 70)));
}
