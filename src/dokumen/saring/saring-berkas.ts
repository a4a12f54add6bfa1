import { muatMesin } from '../ekstrak/mesin-pdf.ts';
import { bukaDokumen } from '../ekstrak/pdf.ts';
import type { Kirim, Perintah } from '../ekstrak/protokol.ts';
import { XmlRusak } from '../ekstrak/xml.ts';
import { kirimSalinan } from '../salinan/bersih-berkas.ts';
import { bukaArsip } from '../zip.ts';
import { sembunyiDiOffice } from './sembunyi-office.ts';
import { sembunyiDiPdf } from './sembunyi-pdf.ts';
import type { BagianSembunyi } from '../dokumen.ts';

/** No part longer than this is looked into; a cut is never silent: the part is named all the same. */
const MAKS_HURUF = 200_000;

/** Looks for what a file carries beside what its pages show, hands on each part, and makes its public copy. Runs in the reading process. */
export async function saringBerkas(perintah: Perintah, kirim: Kirim): Promise<void> {
  const lapor = (b: BagianSembunyi): Promise<void> =>
    kirim({ pesan: 'sembunyi', ...b, tempat: b.tempat.slice(0, 200), teks: b.teks.replaceAll('\0', ' ').slice(0, MAKS_HURUF) });
  const { jenis } = perintah;
  const cari = perintah.tugas === 'saring';
  if (jenis === 'docx' || jenis === 'xlsx' || jenis === 'odt') {
    const buka = await bukaArsip(perintah.path, perintah.batas);
    if (!buka.ok) return kirim({ pesan: 'tolak', alasan: buka.alasan, rincian: buka.rincian });
    await kirim({ pesan: 'buka', halaman: null, peringatan: [] });
    try {
      if (cari) for (const bagian of await sembunyiDiOffice(buka.arsip, jenis, MAKS_HURUF)) await lapor(bagian);
    } catch (error) {
      if (!(error instanceof XmlRusak)) throw error;
      return kirim({ pesan: 'tolak', alasan: 'rusak', rincian: '' });
    } finally {
      buka.arsip.tutup();
    }
    await kirimSalinan(perintah, undefined, kirim);
  } else if (jenis !== 'txt' && jenis !== 'csv') {
    const mesin = await muatMesin(perintah.batas.memoriMesin);
    const buka = await bukaDokumen(mesin, perintah);
    if (!buka.ok) return kirim({ pesan: 'tolak', alasan: buka.alasan, rincian: buka.rincian });
    await kirim({ pesan: 'buka', halaman: buka.halaman, peringatan: [] });
    if (cari) await sembunyiDiPdf(mesin, perintah.path, buka.doc, buka.halaman, lapor);
    await kirimSalinan(perintah, { mesin, doc: buka.doc }, kirim);
  }
  await kirim({ pesan: 'selesai', halaman: 0, peringatan: [] });
}
