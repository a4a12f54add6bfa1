import { kirimBerkas } from '../dokumen/kirim-berkas.actions.ts';
import { selectOptionalDokumen } from '../dokumen/dokumen.queries.ts';
import { openFileStore } from '../shared/files/store.ts';
import { type Balasan, tidakDitemukan, unduh } from '../shared/web/balasan.ts';
import type { Konteks } from '../shared/web/konteks.ts';
import type { Surat } from './baris-surat.ts';

/** The letter as Betang drew it. The caller has decided that this reader may see it. */
export async function kirimPdfSurat(ctx: Konteks, surat: Surat): Promise<Balasan> {
  if (!surat.pdf) return tidakDitemukan();
  const stream = await openFileStore(ctx.config).open(ctx.badan.id, surat.pdf.sha256);
  if (!stream) return tidakDitemukan();
  return unduh(stream, 'application/pdf', {
    kepala: {
      'content-disposition': `inline; filename="${namaSurat(surat)}"`,
      'content-length': String(surat.pdf.ukuran),
      'cache-control': 'private, no-store',
      'x-content-type-options': 'nosniff',
      // The policy of pages would keep the browser's own reader from showing it.
      'content-security-policy': "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'self'",
    },
  });
}

/** Kind and day: a name of ours, never that of the scan, in which officers write people's names. */
const namaSurat = (surat: Surat): string => `${surat.jenis.replaceAll('_', '-')}-${surat.tanggal}.pdf`;

/** The signed file that was accepted for it. `nama`: its name in the download; that of the upload where left out. */
export async function kirimTtdSurat(ctx: Konteks, surat: Surat, nama?: string): Promise<Balasan> {
  const { ttdDokumenId } = surat;
  if (ttdDokumenId === null) return tidakDitemukan();
  const dokumen = await ctx.read((trx) => selectOptionalDokumen(trx, ctx.badan.id, ttdDokumenId));
  return dokumen ? kirimBerkas(ctx, dokumen, { isi: 'asli', simpan: 'tidak', ...(nama !== undefined && { nama }) }) : tidakDitemukan();
}

/** What a requester may see of his letters: those that left the house. */
export const tampakPemohon = (surat: Pick<Surat, 'keadaan'>): boolean => surat.keadaan === 'dikirim' || surat.keadaan === 'terbit';

/** The letter as it left the house, for its requester: signed where it has a signature. 404 for what has not left. */
export function kirimSuratPemohon(ctx: Konteks, surat: Surat): Promise<Balasan> | Balasan {
  if (!tampakPemohon(surat)) return tidakDitemukan();
  return surat.ttdDokumenId === null ? kirimPdfSurat(ctx, surat) : kirimTtdSurat(ctx, surat, namaSurat(surat));
}
