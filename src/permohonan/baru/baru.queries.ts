import { cari, type Hasil } from '../../pencarian/pencarian.queries.ts';
import type { Konteks } from '../../shared/web/konteks.ts';
import type { Trx } from '../../shared/db/db.ts';
import type { Temuan } from './tersedia.pages.tsx';

const SEBANYAK = 4;

/**
 * What is public already on the subject of a question. The question goes to the index as it is and is kept nowhere. A form
 * never fails because the search does: then nothing is found, and the log says so without a word of the question.
 */
export async function listTersedia(ctx: Konteks, rincian: string): Promise<Temuan[]> {
  try {
    const { hasil } = await cari(ctx, { q: rincian, saringan: {}, mulai: 0, banyak: SEBANYAK });
    return hasil.map(keTemuan);
  } catch (error) {
    ctx.log.warn({ galat: error instanceof Error ? error.name : 'unknown' }, 'search on the way to a request failed');
    return [];
  }
}

/** The page of a file, read as text. Without the words that were typed: they stay out of addresses. */
const alamatHalaman = (slug: string, page: { versi: number; namaBerkas: string; nomor: number }): string =>
  `/informasi/${slug}/berkas/${page.versi}/${encodeURIComponent(page.namaBerkas)}/halaman/${page.nomor}`;

/** The item, opened at the best page of its files where a page fits better than the item itself. */
function keTemuan({ kartu, utama, cuplikan, halaman }: Hasil): Temuan {
  const [terbaik] = utama ? [] : halaman;
  return {
    id: kartu.id,
    judul: kartu.judul,
    slug: kartu.slug,
    unit: kartu.unit.nama,
    tahun: kartu.tahun,
    bagian: terbaik?.cuplikan ?? cuplikan,
    ke: terbaik?.bacaan === true ? alamatHalaman(kartu.slug, terbaik) : `/informasi/${kartu.slug}`,
    halaman: terbaik ? { nama: terbaik.namaBerkas, nomor: terbaik.nomor } : null,
  };
}

/** A published item by its address word. */
export async function selectOptionalTerbit(
  trx: Trx,
  badanId: string,
  slug: string,
): Promise<{ id: string; slug: string; judul: string } | undefined> {
  const row = await trx
    .selectFrom('informasi')
    .select(['id', 'judul'])
    .where('badan_publik_id', '=', badanId)
    .where('slug', '=', slug)
    .where('publik', '=', 'terbit')
    .executeTakeFirst();
  return row && { id: row.id, slug, judul: row.judul };
}
