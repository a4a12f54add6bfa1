import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bandingkan, type Perbedaan, type Unggahan } from './bandingkan.ts';
import { bacaPdf } from './uji/baca-pdf.ts';
import { renderPdf, tutupCetak } from './cetak.ts';
import { dataContoh, ketidaklengkapanContoh, pemberitahuanContoh, perpanjanganContoh } from './uji/contoh-isi.ts';
import { susunNaskah } from './isi.ts';
import type { IsiSurat } from './isi.types.ts';
import type { Naskah } from './naskah.ts';

afterAll(() => tutupCetak());

function naskahDari(isi: IsiSurat): Naskah {
  const made = susunNaskah(isi, dataContoh);
  if (!made.ok) throw new Error('contoh');
  return made.naskah;
}

async function halamanDari(naskah: Naskah): Promise<string[]> {
  const made = await renderPdf(naskah);
  if (!made.ok) throw new Error(made.alasan);
  return bacaPdf(made.pdf).halaman;
}

const file = (pages: readonly string[], sumber: 'teks' | 'ocr' = 'teks', qr = [dataContoh.alamatQr]): Unggahan => ({
  halaman: pages.map((teks, i) => ({ nomor: i + 1, teks, sumber })),
  qr,
});
const jenis = (found: readonly Perbedaan[]): string[] => found.map((d) => d.jenis);

describe.each([ketidaklengkapanContoh, pemberitahuanContoh, perpanjanganContoh])('$jenis as it was made', (isi) => {
  test.each(['teks', 'ocr'] as const)('has no difference (%s)', async (sumber) => {
    const naskah = naskahDari(isi);
    expect(bandingkan(naskah, file(await halamanDari(naskah), sumber))).toEqual([]);
  });
});

describe('a changed letter', () => {
  const naskah = naskahDari(perpanjanganContoh);
  let pages: string[] = [];
  beforeAll(async () => {
    pages = await halamanDari(naskah);
  });
  const changed = (from: string | RegExp, to: string, sumber: 'teks' | 'ocr' = 'teks') => {
    const next = pages.map((page) => page.replace(from, to));
    expect(next).not.toEqual(pages);
    return bandingkan(naskah, file(next, sumber));
  };

  test.each(['teks', 'ocr'] as const)('number, day, a date inside, a turned word, all are shown (%s)', (sumber) => {
    expect(changed('045/12/PPID/2026', '045/13/PPID/2026', sumber)).toMatchObject([
      { jenis: 'nomor', kami: '045/12/PPID/2026', mereka: '045 13 ppid 2026' },
    ]);
    expect(jenis(changed('Kota Contoh, 27 Maret 2026', 'Kota Contoh, 28 Maret 2026', sumber))).toEqual(['tanggal']);
    expect(jenis(changed('Kamis, 16 April 2026\n', 'Kamis, 23 April 2026\n', sumber))).toEqual(['berubah']);
    expect(changed('dan tidak dapat diperpanjang', 'dan dapat diperpanjang', sumber)).toMatchObject([
      { jenis: 'berubah', kami: expect.stringContaining('tidak dapat') },
    ]);
  });

  test.each(['teks', 'ocr'] as const)('a sentence put in is shown (%s)', (sumber) => {
    expect(
      changed('Perpanjangan ini hanya', 'Permintaan ini dinyatakan gugur apabila Pemohon terlambat. Perpanjangan ini hanya', sumber),
    ).toMatchObject([{ jenis: 'tambahan', mereka: 'permintaan ini dinyatakan gugur apabila pemohon terlambat', halaman: 1 }]);
  });

  test('a sentence left out is shown', () => {
    expect(changed(/Perpanjangan ini hanya[^.]*\./, '')).toMatchObject([
      { jenis: 'hilang', kami: expect.stringContaining('Perpanjangan ini hanya') },
    ]);
  });

  test('the words of an electronic signature are no difference', () => {
    expect(
      bandingkan(
        naskah,
        file([
          `${pages[0]}\nDokumen ini telah ditandatangani secara elektronik menggunakan sertifikat elektronik yang diterbitkan BSrE, BSSN`,
        ]),
      ),
    ).toEqual([]);
  });

  test('misread letters of a scan are no difference, in a text layer they are', () => {
    expect(changed('Pemberitahuan', 'Pemberitahuam', 'ocr')).toEqual([]);
    expect(jenis(changed('himpun', 'himbun', 'teks'))).toEqual(['berubah']);
  });

  test('a missing or another QR, and a file without text', () => {
    expect(bandingkan(naskah, file(pages, 'teks', []))).toEqual([{ jenis: 'qr_tidak_ada' }]);
    expect(bandingkan(naskah, file(pages, 'teks', ['https://ppid.contoh.id/surat/lain']))).toEqual([
      { jenis: 'qr_lain', mereka: 'https://ppid.contoh.id/surat/lain' },
    ]);
    expect(jenis(bandingkan(naskah, file([''], 'ocr')))).toEqual(['tanpa_teks']);
  });

  test('another letter altogether differs in nearly everything', async () => {
    const other = await halamanDari(naskahDari(pemberitahuanContoh));
    expect(bandingkan(naskah, file(other)).filter((d) => d.jenis !== 'tambahan').length).toBeGreaterThan(6);
  });
});

describe('an address that the lines of the page break apart', () => {
  const alamat = 'https://ppid.contoh.id/pengecualian/0193f1c2-7b1a-7c3e-9f41-0d2b4c6e8a10?bagian=rencana-kerja-dan-anggaran-2025';
  const butir = { informasi: 'RKA 2025', putusan: 'sudah_terbuka', materi: 'RKA tahun 2025', alamat } as const;
  const naskah = naskahDari({ ...pemberitahuanContoh, butir: [butir] });

  let pages: string[] = [];
  beforeAll(async () => {
    pages = await halamanDari(naskah);
  });
  const diganti = (menjadi: string): string[] => {
    const next = pages.map((page) => page.replace(/https:\/\/ppid\.contoh\.id\/penge[^]*?\n\n/u, `${menjadi}\n\n`));
    expect(next).not.toEqual(pages);
    return next;
  };

  test('is no difference, as drawn and wherever it breaks', () => {
    expect(bandingkan(naskah, file(pages))).toEqual([]);
    for (const di of [20, 42, 44, 48, 60, 70, 85])
      expect(bandingkan(naskah, file(diganti(`${alamat.slice(0, di)}\n${alamat.slice(di)}`))), `broken at ${di}`).toEqual([]);
  });

  test('but one changed letter of it is shown', () => {
    expect(jenis(bandingkan(naskah, file(diganti(alamat.replace('9f41', '9f47')))))).toEqual(['berubah']);
  });
});

test('in a scan no changed digit of a date or sum is taken for a misreading', async () => {
  const naskah = naskahDari(pemberitahuanContoh);
  const pages = await halamanDari(naskah);
  const places = [...pages.join('\f').matchAll(/(?<=Rp[\d.]*|2026-0001)\d/g)].map((m) => m.index);
  expect(places.length).toBeGreaterThan(10);
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...places), fc.integer({ min: 1, max: 9 }), async (at, plus) => {
      const all = pages.join('\f');
      const digit = String((Number(all[at]) + plus) % 10);
      const found = bandingkan(naskah, file((all.slice(0, at) + digit + all.slice(at + 1)).split('\f'), 'ocr'));
      // The request number also stands in the footer, which is not compared.
      const inFooter = all.slice(0, at).split('\n').at(-1)?.startsWith('Pemerintah Kota Contoh ·') ?? false;
      expect(found.length > 0 || inFooter).toBe(true);
    }),
    { numRuns: 40 },
  );
});
