import { FileMissing } from '../shared/files/files.ts';
import { openFileStore } from '../shared/files/store.ts';
import { type Balasan, tidakDitemukan, tolak, unduh } from '../shared/web/balasan.ts';
import type { Konteks } from '../shared/web/konteks.ts';
import type { Dokumen } from './baris-dokumen.ts';
import { bolehDiunduh } from './dokumen.ts';
import { pesanDokumen } from './dokumen.pesan.ts';
import { pesanSalinan } from './salinan.pesan.ts';
import { bacaRentang, kepalaNama } from './rules/rentang.ts';

export type PilihanKirim = {
  /** Name in the download; the record's own where left out. */
  nama?: string;
  /** `publik`: anyone may see it and caches may keep it for a minute; `tidak`: a session, code or token opened it. */
  simpan: 'publik' | 'tidak';
  /** `publik`: the cleaned copy, for everyone outside; `asli`: what was sent in, for officers who may see the file. */
  isi: 'publik' | 'asli';
  /** Always as a download, never shown in the browser. */
  unduh?: boolean;
};

/** Shown in the browser; everything else is saved. */
const TAMPIL = new Set(['pdf', 'png', 'jpeg']);

/**
 * Sends a file with ETag, ranges, safe name and headers that keep it from doing anything in the reader's browser. The
 * caller has decided that this reader may see it. Refuses while it is not scanned or its public copy is not there (409) and when it
 * was refused (404).
 */
export async function kirimBerkas(ctx: Konteks, dokumen: Dokumen, pilihan: PilihanKirim): Promise<Balasan> {
  if (dokumen.keadaan === 'diterima') return tolak(409, 'berkas_belum_diperiksa', pesanDokumen[ctx.bahasa].keadaan.diterima);
  if (!bolehDiunduh(dokumen.keadaan)) return tidakDitemukan();
  const salinan = pilihan.isi === 'asli' ? dokumen : dokumen.publik;
  if (!('sha256' in salinan)) {
    const kata = pesanSalinan[ctx.bahasa].tolak;
    return salinan.keadaan === 'gagal' ? tolak(409, 'berkas_ditahan', kata.gagal) : tolak(409, 'salinan_disiapkan', kata.menunggu);
  }
  const tampil = TAMPIL.has(dokumen.jenis) && pilihan.unduh !== true;
  return kirimIsi(ctx, salinan, {
    mime: dokumen.mime,
    simpan: pilihan.simpan,
    kepala: {
      'content-disposition': kepalaNama(tampil ? 'inline' : 'attachment', pilihan.nama ?? dokumen.nama),
      // Browsers refuse to show a PDF in a sandbox; it gets no script, frame or outside content instead.
      'content-security-policy':
        dokumen.jenis === 'pdf' ? "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'self'" : KOTAK,
    },
  });
}

/**
 * Sends the first-page picture; 404 where there is none. `kecil`: the small one for lists, or the large one of a file that was read
 * before there were small ones. The caller has decided that this reader may see it.
 */
export async function kirimSampul(
  ctx: Konteks,
  dokumen: Dokumen,
  { kecil, ...pilihan }: Pick<PilihanKirim, 'simpan'> & { kecil?: boolean },
): Promise<Balasan> {
  if (!dokumen.gambar || !bolehDiunduh(dokumen.keadaan)) return tidakDitemukan();
  const sha256 = (kecil === true ? dokumen.gambar.kecil : null) ?? dokumen.gambar.sha256;
  const ukuran = await openFileStore(ctx.config).size(ctx.badan.id, sha256);
  if (ukuran === undefined) return tidakDitemukan();
  return kirimIsi(ctx, { sha256, ukuran }, { mime: 'image/jpeg', simpan: pilihan.simpan, kepala: { 'content-security-policy': KOTAK } });
}

const KOTAK = "default-src 'none'; sandbox";

type Isi = { mime: string; simpan: PilihanKirim['simpan']; kepala: Record<string, string> };

async function kirimIsi(ctx: Konteks, { sha256, ukuran }: { sha256: string; ukuran: number }, isi: Isi): Promise<Balasan> {
  const etag = `"${sha256.slice(0, 32)}"`;
  const kepala = {
    ...isi.kepala,
    etag,
    'accept-ranges': 'bytes',
    'x-content-type-options': 'nosniff',
    'cross-origin-resource-policy': 'same-origin',
    'cache-control': isi.simpan === 'publik' ? 'public, max-age=60' : 'private, no-store',
  };
  if (cocok(ctx.header('if-none-match'), etag)) return unduh('', isi.mime, { status: 304, kepala });
  const seluruhnya = ctx.header('if-range') !== undefined && ctx.header('if-range') !== etag;
  const rentang = bacaRentang(seluruhnya ? undefined : ctx.header('range'), ukuran);
  if (rentang.jenis === 'tidak_terpenuhi')
    return unduh('', isi.mime, { status: 416, kepala: { ...kepala, 'content-range': `bytes */${ukuran}` } });
  const bagian = rentang.jenis === 'sebagian' ? rentang : undefined;
  const aliran = await openFileStore(ctx.config).open(ctx.badan.id, sha256, bagian);
  if (!aliran) throw new FileMissing(ctx.badan.id, sha256);
  if (!bagian) return unduh(aliran, isi.mime, { kepala: { ...kepala, 'content-length': String(ukuran) } });
  return unduh(aliran, isi.mime, {
    status: 206,
    kepala: {
      ...kepala,
      'content-length': String(bagian.end - bagian.start + 1),
      'content-range': `bytes ${bagian.start}-${bagian.end}/${ukuran}`,
    },
  });
}

const cocok = (header: string | undefined, etag: string): boolean =>
  header !== undefined && (header.trim() === '*' || header.split(',').some((e) => e.trim().replace(/^W\//, '') === etag));
