import type { BarisIndeks } from './indeks.ts';

/** What a reader wants of a row, in one column: key, unit, category, year, formats. The key says item, file and page. */
export function barisToText({ kunci, unit, kategori, tahun, format }: BarisIndeks): string {
  return [kunci, unit, kategori, tahun ?? '', format.join(' ')].join('\t');
}

/** Back again. Throws on a row that no version of ours wrote: such an index has to be built anew (`reindex`). */
export function barisFromText(text: string): BarisIndeks {
  const [kunci = '', unit, kategori, tahun, format] = text.split('\t');
  const [awal, informasi, dokumen = null, nomor] = kunci.split(':');
  if (informasi === undefined || unit === undefined || kategori === undefined || tahun === undefined || format === undefined)
    throw new TypeError('a row of the index is not in our form');
  return {
    kunci,
    informasi,
    jenis: awal === 'h' ? 'halaman' : 'informasi',
    dokumen,
    nomor: nomor === undefined ? null : Number(nomor),
    unit,
    kategori,
    tahun: tahun === '' ? null : Number(tahun),
    format: format === '' ? [] : format.split(' '),
  };
}
