import { readFile } from 'node:fs/promises';
import type { Document } from 'mupdf';
import type { Mesin } from '../ekstrak/mesin-pdf.ts';
import type { Kirim, Perintah } from '../ekstrak/protokol.ts';
import { bersihOffice } from './bersih-office.ts';
import { bersihPdf } from './bersih-pdf.ts';
import { bersihGambar } from './rules/bersih-gambar.ts';
import type { HasilSalinan } from './salinan.ts';

/** Bytes a message: the pipe to the parent carries text. */
const SEPOTONG = 1_500_000;

/** Makes the public copy of the file and hands it on in pieces, then says what it is. Runs in the reading process. */
export async function kirimSalinan(perintah: Perintah, terbuka: { mesin: Mesin; doc: Document } | undefined, kirim: Kirim): Promise<void> {
  await kirim({ pesan: 'salinan_mulai' });
  const salinan = await buatSalinan(perintah, terbuka);
  if (salinan.hasil === 'bersih')
    for (let i = 0; i < salinan.isi.length; i += SEPOTONG)
      await kirim({ pesan: 'potongan', data: Buffer.from(salinan.isi.subarray(i, i + SEPOTONG)).toString('base64') });
  await kirim({
    pesan: 'salinan',
    hasil: salinan.hasil,
    alasan: salinan.hasil === 'gagal' ? salinan.alasan : null,
    dibuang: salinan.hasil === 'bersih' ? [...salinan.dibuang] : [],
  });
}

async function buatSalinan({ jenis, path, batas }: Perintah, terbuka: { mesin: Mesin; doc: Document } | undefined): Promise<HasilSalinan> {
  try {
    if (jenis === 'docx' || jenis === 'xlsx' || jenis === 'odt') return await bersihOffice(path, jenis, batas);
    const pdf = terbuka?.doc.asPDF();
    if (terbuka && pdf) return bersihPdf(terbuka.mesin, pdf);
    if (jenis === 'txt' || jenis === 'csv') return { hasil: 'sama' };
    const asli = await readFile(path);
    const bersih = bersihGambar(asli);
    return bersih === asli ? { hasil: 'sama' } : { hasil: 'bersih', isi: bersih, dibuang: ['foto'] };
  } catch (error) {
    // The engine's own limit on memory comes as an ordinary error of the file.
    return { hasil: 'gagal', alasan: error instanceof Error && /memory|malloc/i.test(error.message) ? 'memori' : 'rusak' };
  }
}
