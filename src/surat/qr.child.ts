import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { ColorSpace, Document, Matrix } from 'mupdf';
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';

// Looks for QR codes on the pages of one uploaded file (arguments: path, media type) and prints what they say as a JSON list. Apart from the
// program, because the file comes from outside.
const MOST_PAGES = 20;
const LARGEST_SIDE = 3200;

const require = createRequire(import.meta.url);
// By default the package would fetch this from a host of its own.
const wasm = readFileSync(require.resolve('zxing-wasm/reader/zxing_reader.wasm'));
prepareZXingModule({ overrides: { wasmBinary: Uint8Array.from(wasm).buffer } });

async function read(path: string, mime: string): Promise<string[]> {
  const document = Document.openDocument(readFileSync(path), mime);
  const found = new Set<string>();
  for (let i = 0; i < Math.min(document.countPages(), MOST_PAGES); i++) {
    const page = document.loadPage(i);
    const [x0, y0, x1, y1] = page.getBounds();
    const scale = Math.min(200 / 72, LARGEST_SIDE / Math.max(x1 - x0, y1 - y0));
    const png = page.toPixmap(Matrix.scale(scale, scale), ColorSpace.DeviceGray, false, true).asPNG();
    const codes = await readBarcodes(Uint8Array.from(png), { formats: ['QRCode'], tryHarder: true, maxNumberOfSymbols: 8 });
    for (const code of codes) if (code.text !== '') found.add(code.text);
  }
  return [...found];
}

// Ctrl-C reaches the whole group; the parent drains first and then ends us.
process.on('SIGINT', () => undefined);
process.stdout.write(JSON.stringify(await read(process.argv[2] ?? '', process.argv[3] ?? '')));
