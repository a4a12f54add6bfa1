import { open } from 'node:fs/promises';
import { fileTypeFromBuffer } from 'file-type';
import type { Batas } from './batas.ts';
import { JENIS_BERKAS, type JenisBerkas, tolakBerkas, type Tolak } from './dokumen.ts';
import { jenisDariZip, periksaBom } from './rules/isi-zip.ts';
import { BITA_KEPALA, kenaliKepala } from './rules/kepala-berkas.ts';
import { namaAman } from './rules/nama-aman.ts';
import { bacaPendek, bukaArsip } from './zip.ts';

export type Dikenali = { ok: true; jenis: JenisBerkas; mime: string; nama: string } | Tolak;

/**
 * Tells what a file is by its content and gives it a safe name. Refuses empty and over-large files, types that are not
 * accepted, names that some server would run, and content that is not what the ending of the name says. Reads at most
 * 64 KiB and a ZIP's directory: safe in the web process.
 */
export async function kenaliBerkas(path: string, namaMentah: string, batas: Batas): Promise<Dikenali> {
  const { kepala, ukuran } = await bacaKepala(path);
  if (ukuran === 0) return tolakBerkas('kosong');
  if (ukuran > batas.bita) return tolakBerkas('terlalu_besar', `${Math.floor(batas.bita / 1e6)} MB`);
  const { dasar, ekstensi, berbahaya } = namaAman(namaMentah);
  if (berbahaya) return tolakBerkas('nama_berbahaya');
  const isi = await jenisDariIsi(path, kepala, ekstensi, batas);
  if (!isi.ok) return isi;
  const { jenis } = isi;
  const { mime, ekstensi: boleh } = JENIS_BERKAS[jenis];
  const sah: readonly string[] = boleh;
  if (ekstensi !== undefined && !sah.includes(ekstensi))
    return tolakBerkas('isi_tidak_sesuai_nama', `${jenis.toUpperCase()}, .${ekstensi}`);
  if ((jenis === 'txt' || jenis === 'csv') && ukuran > batas.bitaTeks)
    return tolakBerkas('terlalu_besar', `${Math.floor(batas.bitaTeks / 1e6)} MB`);
  return { ok: true, jenis, mime, nama: `${dasar}.${ekstensi ?? boleh[0]}` };
}

async function bacaKepala(path: string): Promise<{ kepala: Uint8Array; ukuran: number }> {
  const berkas = await open(path, 'r');
  try {
    const { size } = await berkas.stat();
    const kepala = new Uint8Array(Math.min(size, BITA_KEPALA));
    const { bytesRead } = await berkas.read(kepala, 0, kepala.length, 0);
    return { kepala: kepala.subarray(0, bytesRead), ukuran: size };
  } finally {
    await berkas.close();
  }
}

async function jenisDariIsi(
  path: string,
  kepala: Uint8Array,
  ekstensi: string | undefined,
  batas: Batas,
): Promise<{ ok: true; jenis: JenisBerkas } | Tolak> {
  const dugaan = kenaliKepala(kepala);
  switch (dugaan.jenis) {
    case 'pdf':
    case 'png':
    case 'jpeg':
    case 'tiff':
      return { ok: true, jenis: dugaan.jenis };
    case 'zip':
      return jenisZip(path, batas);
    case 'teks':
      return ekstensi === 'pdf' ? pdfTanpaTanda(kepala) : { ok: true, jenis: ekstensi === 'csv' ? 'csv' : 'txt' };
    case 'ole':
      return dugaan.terkunci ? tolakBerkas('terkunci') : tolakBerkas('jenis_tidak_diterima', 'Office 97–2003');
    case 'markah':
      return tolakBerkas('jenis_tidak_diterima', dugaan.nama);
    case 'asing':
      return ekstensi === 'pdf' ? pdfTanpaTanda(kepala) : tolakAsing(kepala, dugaan.miripTeks);
  }
}

/** A file named PDF without the mark of one: broken, and where its remains speak of encryption, locked as well. */
function pdfTanpaTanda(kepala: Uint8Array): Tolak {
  const sisa = Buffer.from(kepala).toString('latin1');
  if (/\/Encrypt\b/.test(sisa)) return tolakBerkas('terkunci');
  return /\bobj\b|trailer|startxref/.test(sisa) ? tolakBerkas('rusak') : tolakBerkas('isi_tidak_sesuai_nama', 'bukan PDF, .pdf');
}

async function jenisZip(path: string, batas: Batas): Promise<{ ok: true; jenis: JenisBerkas } | Tolak> {
  const buka = await bukaArsip(path, batas);
  if (!buka.ok) return buka;
  const { arsip } = buka;
  try {
    return periksaBom(arsip.entri, batas) ?? jenisDariZip(arsip.entri, await bacaPendek(arsip, 'mimetype', 100).catch(() => undefined));
  } finally {
    arsip.tutup();
  }
}

/** Refuses a foreign type by its name (`GIF`, `EXE`), a text with NUL bytes as such, the rest without a name. */
async function tolakAsing(kepala: Uint8Array, miripTeks: boolean): Promise<Tolak> {
  // The detector sees only a bounded copy: it can neither seek nor unpack.
  const temuan = await fileTypeFromBuffer(kepala.slice(0, 4_100)).catch(() => undefined);
  if (temuan) return tolakBerkas('jenis_tidak_diterima', temuan.ext.toUpperCase());
  return miripTeks ? tolakBerkas('teks_biner') : tolakBerkas('jenis_tidak_diterima');
}
