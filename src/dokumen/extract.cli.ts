import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { BATAS_AWAL } from './batas.ts';
import { pesanDokumen } from './dokumen.pesan.ts';
import { type HalamanTerbaca, JENIS_BERKAS, type Peringatan, type Tolak } from './dokumen.ts';
import { bacaBerkas } from './ekstrak.ts';
import { kenaliBerkas } from './kenali.ts';

const HELP = `pemakaian: betang extract <berkas>
Membaca teks berkas halaman demi halaman: PDF, DOCX, XLSX, ODT, TXT, CSV, PNG, JPEG, TIFF. Halaman pindaian dibaca dengan OCR.
Jenis dikenali dari isi, bukan dari nama; berkas yang terkunci, rusak, berbahaya atau terlalu besar ditolak dengan alasannya.
`;

/** A page in the answer. `sumber` is `ocr` also where OCR found nothing; `judul`: name of the sheet, where there is one. */
export type HalamanKeluar = { nomor: number; teks: string; sumber: 'teks' | 'ocr'; judul?: string; tersembunyi?: true; alasan?: string };

/** Answer of `extract` (contract.md); `kode` is the reason as one word, `peringatan` what the release check must look at. */
export type HasilExtract =
  | { status: 'ok'; alasan: null; mime: string; halaman: HalamanKeluar[]; peringatan: Peringatan[]; memori_puncak_mb: number }
  | { status: 'ditolak'; alasan: string; kode: Tolak['alasan']; mime: string | null; halaman: [] };

/** Reads any file as the jobs do, without a database. */
export async function extract(path: string): Promise<HasilExtract> {
  const kenal = await kenaliBerkas(path, basename(path), BATAS_AWAL);
  if (!kenal.ok) return toTolakan(kenal, null);
  const halaman = new Map<number, HalamanKeluar>();
  const hasil = await bacaBerkas(
    { tugas: 'ekstrak', path, jenis: kenal.jenis, batas: BATAS_AWAL },
    {
      halaman: (h) => void halaman.set(h.nomor, toHalaman(h, ['png', 'jpeg', 'tiff', 'pdf'].includes(kenal.jenis))),
      gagal: (nomor, alasan) => void halaman.set(nomor, { nomor, teks: '', sumber: 'ocr', alasan }),
    },
  );
  if (!hasil.ok) return toTolakan(hasil, JENIS_BERKAS[kenal.jenis].mime);
  const urut = [...halaman.values()].sort((a, b) => a.nomor - b.nomor);
  return {
    status: 'ok',
    alasan: null,
    mime: kenal.mime,
    halaman: urut,
    peringatan: hasil.peringatan,
    memori_puncak_mb: Math.round(hasil.puncakMb),
  };
}

function toHalaman({ nomor, teks, sumber, judul, tersembunyi }: HalamanTerbaca, bergambar: boolean): HalamanKeluar {
  return {
    nomor,
    teks,
    sumber: sumber === 'ocr' || (sumber === 'kosong' && bergambar) ? 'ocr' : 'teks',
    ...(judul !== '' && { judul }),
    ...(tersembunyi && { tersembunyi }),
  };
}

function toTolakan({ alasan, rincian }: Tolak, mime: string | null): HasilExtract {
  return { status: 'ditolak', alasan: pesanDokumen.id.alasan[alasan](rincian), kode: alasan, mime, halaman: [] };
}

/** `extract <file>`: text by page, or why not; exit 1 where the file is refused, 2 where there is none. */
export const command = {
  nama: 'extract',
  ringkas: 'membaca teks berkas per halaman, juga yang hasil pindai',
  butuhDb: false,
  run: async (argv: string[]): Promise<{ exit: 0 | 1 | 2; output: unknown }> => {
    const { values, positionals } = parseArgs({ args: argv, allowPositionals: true, options: { help: { type: 'boolean' } } });
    const path = positionals[0];
    if (values.help === true || path === undefined || positionals.length > 1) {
      process.stderr.write(HELP);
      return { exit: values.help === true ? 0 : 2, output: undefined };
    }
    const info = await stat(path).catch(() => undefined);
    if (!info?.isFile()) {
      process.stderr.write(`berkas tidak ada atau tidak dapat dibaca: ${path}\n`);
      return { exit: 2, output: undefined };
    }
    const output = await extract(path);
    return { exit: output.status === 'ok' ? 0 : 1, output };
  },
};
