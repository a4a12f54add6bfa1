import { buffer } from 'node:stream/consumers';
import { fromBufferPromise } from 'yauzl';

/** Every file of a ZIP by its name, unpacked by another program than the one that packed it. */
export async function bacaZip(bita: Buffer): Promise<Map<string, Buffer>> {
  const zip = await fromBufferPromise(bita, { lazyEntries: true, validateEntrySizes: true });
  const isi = new Map<string, Buffer>();
  for await (const entry of zip.eachEntry()) {
    isi.set(entry.fileName, await buffer(await zip.openReadStreamPromise(entry)));
  }
  return isi;
}
