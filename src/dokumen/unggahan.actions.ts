import type { Konteks } from '../shared/web/konteks.ts';
import { pesanDokumen } from './dokumen.pesan.ts';
import { type BerkasSiap, type GagalTerima, siapkanBerkas } from './dokumen.actions.ts';

/** One file of a form: kept and known, or why not; `nama` as it was sent, only for saying which file is meant. */
export type BerkasUnggahan = { bidang: string; nama: string; hasil: { ok: true; berkas: BerkasSiap } | GagalTerima };

/** A multipart form: its fields (the last value of each) and its files. Empty file fields are left out. */
export type Unggahan = { isian: Record<string, string>; berkas: BerkasUnggahan[] };

/**
 * Reads a multipart form to its end: files are streamed to the store one after another, never held in memory. Writes no
 * record: the caller does that with `catatBerkas` in the transaction of its own change.
 */
export async function bacaUnggahan(ctx: Konteks): Promise<Unggahan> {
  const unggahan: Unggahan = { isian: {}, berkas: [] };
  for await (const bagian of ctx.parts()) {
    if (bagian.jenis === 'isian') {
      unggahan.isian[bagian.nama] = bagian.nilai;
      continue;
    }
    const hasil = await siapkanBerkas(ctx, bagian.isi, bagian.namaBerkas);
    // A file field that was left empty comes as a part without name and content.
    if (!hasil.ok && hasil.alasan === 'kosong' && bagian.namaBerkas === '') continue;
    unggahan.berkas.push({ bidang: bagian.nama, nama: bagian.namaBerkas, hasil });
    if (!hasil.ok && hasil.alasan === 'terputus') break;
  }
  return unggahan;
}

/** Why a file could not be taken in, in the reader's language. For every slice that takes files. */
export function kalimatGagal(ctx: Pick<Konteks, 'bahasa'>, { alasan, rincian: di }: GagalTerima): string {
  const t = pesanDokumen[ctx.bahasa];
  if (alasan === 'penyimpanan_penuh') return t.kerja.penuh;
  if (alasan === 'terputus') return t.kerja.terputus;
  return t.alasan[alasan](di);
}
