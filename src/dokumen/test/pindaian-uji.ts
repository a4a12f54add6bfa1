import * as mupdf from 'mupdf';

/** A PDF of pictures only, one page a text, as an office scanner makes it. */
export function buatPindaian(teks: readonly string[]): Buffer {
  const doc = new mupdf.PDFDocument();
  for (const isi of teks) {
    const gambar = doc.addImage(new mupdf.Image(gambarTeks(isi)));
    doc.insertPage(-1, doc.addPage([0, 0, 595, 300], 0, { XObject: { G: gambar } }, 'q 595 0 0 300 0 0 cm /G Do Q'));
  }
  return Buffer.from(doc.saveToBuffer('').asUint8Array());
}

/** A PNG with this text in large letters. */
export function gambarTeks(isi: string): Buffer {
  const html = `<html><body style="font-family:serif;font-size:20px;margin:30px">${isi}</body></html>`;
  const doc = mupdf.Document.openDocument(Buffer.from(html), 'text/html');
  doc.layout(595, 300, 20);
  const peta = doc.loadPage(0).toPixmap(mupdf.Matrix.scale(2, 2), mupdf.ColorSpace.DeviceGray, false, true);
  return Buffer.from(peta.asPNG());
}
