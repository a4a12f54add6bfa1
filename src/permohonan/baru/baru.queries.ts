import { cari, type Hasil } from '../../pencarian/pencarian.queries.ts';
import type { Konteks } from '../../shared/web/konteks.ts';
import type { Temuan } from './apa.pages.tsx';

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

/** The item, opened at the best page of its files where a page fits better than the item itself. */
function keTemuan({ kartu, utama, cuplikan, halaman }: Hasil): Temuan {
  const [terbaik] = utama ? [] : halaman;
  return {
    judul: kartu.judul,
    slug: kartu.slug,
    unit: kartu.unit.nama,
    tahun: kartu.tahun,
    bagian: terbaik?.cuplikan ?? cuplikan,
    halaman: terbaik ? { nama: terbaik.namaBerkas, nomor: terbaik.nomor } : null,
  };
}
