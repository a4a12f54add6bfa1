import { createHash } from 'node:crypto';
import { afterAll, describe, expect, test } from 'vitest';
import { renderPdf, tutupCetak } from './cetak.ts';
import { bacaPdf, rapat } from './uji/baca-pdf.ts';
import {
  dataContoh,
  formulirContoh,
  ketidaklengkapanContoh,
  pemberitahuanContoh,
  perpanjanganContoh,
  tandaTerimaContoh,
} from './uji/contoh-isi.ts';
import { susunNaskah } from './isi.ts';
import type { IsiSurat } from './isi.types.ts';
import { type Naskah, teksNaskah } from './naskah.ts';

afterAll(() => tutupCetak());

function naskahDari(isi: IsiSurat): Naskah {
  const made = susunNaskah(isi, dataContoh);
  if (!made.ok) throw new Error(JSON.stringify(made.unsur));
  return made.naskah;
}

async function cetak(naskah: Naskah) {
  const made = await renderPdf(naskah);
  if (!made.ok) throw new Error(`${made.alasan} ${made.rincian}`);
  return made;
}

const semua = [tandaTerimaContoh, formulirContoh, ketidaklengkapanContoh, pemberitahuanContoh, perpanjanganContoh];

describe.each(semua)('$jenis', (isi) => {
  test('every text of the document stands in the file', async () => {
    const naskah = naskahDari(isi);
    const { teks } = bacaPdf((await cetak(naskah)).pdf);
    for (const piece of teksNaskah(naskah)) expect(teks.replaceAll(' ', '')).toContain(rapat(piece).replaceAll(' ', ''));
  });

  test('is PDF/UA-1 with title, language, tag tree and a described QR', async () => {
    const naskah = naskahDari(isi);
    const pdf = bacaPdf((await cetak(naskah)).pdf);
    expect(pdf).toMatchObject({ judul: naskah.judul, bahasa: 'id-ID', ditandai: true, tampilJudul: true });
    expect(pdf.xmp).toMatch(/pdfuaid:part>1</);
    expect(pdf.tag.filter((tag) => tag === 'H1').length).toBeGreaterThanOrEqual(1);
    expect(pdf.tag).toContain('P');
    expect(pdf.alt).toContain(naskah.qr.keterangan);
    expect(naskah.judul).not.toContain(isi.penerima.nama);
  });

  test('the same document gives the same bytes, also from another process', async () => {
    const sidik = async () =>
      createHash('sha256')
        .update((await cetak(naskahDari(isi))).pdf)
        .digest('hex');
    const first = await sidik();
    expect(await sidik()).toBe(first);
    tutupCetak();
    expect(await sidik()).toBe(first);
  });
});

test('Lampiran VII is read in its order: A before B, tables with heads', async () => {
  const pdf = bacaPdf((await cetak(naskahDari(pemberitahuanContoh))).pdf);
  const places = [
    'A. Informasi dapat diberikan',
    '1. Penguasaan',
    '2. Bentuk fisik',
    '3. Biaya',
    '4. Waktu penyediaan',
    '5. Penjelasan penghitaman',
    'B. Informasi tidak dapat',
  ].map((t) => pdf.teks.indexOf(t));
  expect(places).toEqual([...places].sort((a, b) => a - b));
  expect(Math.min(...places)).toBeGreaterThan(0);
  expect(pdf.tag.filter((tag) => tag === 'TH').length).toBeGreaterThanOrEqual(6);
});

test('the form has its back page with the rights I to VI', async () => {
  const pdf = bacaPdf((await cetak(naskahDari(formulirContoh))).pdf);
  expect(pdf.halaman).toHaveLength(2);
  expect(pdf.halaman[1]).toMatch(/HAK-HAK PEMOHON INFORMASI[\s\S]*I\.[\s\S]*VI\./);
});

test('hostile text stays text', async () => {
  const hostile =
    '#panic("x") #read("/etc/passwd") $1/0$ [b] \\u{41} *t* _u_ <lab> @ref #{1+1} // c /* d */ `e` "f" مرحبا \u202Eabc 😀👩‍👩‍👧 \u0000';
  const isi = {
    ...pemberitahuanContoh,
    permohonan: { ...pemberitahuanContoh.permohonan, rincian: hostile },
    penerima: { nama: '#set text(red) [', alamat: 'A'.repeat(600) },
  };
  const made = await cetak(naskahDari(isi));
  const { teks, halaman } = bacaPdf(made.pdf);
  expect(teks).toContain(
    '#panic("x") #read("/etc/passwd") $1/0$ [b] \\u{41} *t* _u_ <lab> @ref #{1+1} // c /* d */ `e` "f" \uFFFD abc \uFFFD',
  );
  expect(teks).toContain('#set text(red) [');
  expect(teks.replaceAll(' ', '').includes('A'.repeat(600))).toBe(true);
  expect(halaman.length).toBeGreaterThan(1);
  expect(made.diganti).toBeGreaterThan(0);
});

test('a document the compiler cannot draw is refused as a value, and the next one is drawn', async () => {
  const naskah = naskahDari(perpanjanganContoh);
  // PDF/UA wants a title: the process refuses, it does not die.
  const broken = await renderPdf({ ...naskah, judul: '' });
  expect(broken).toMatchObject({ ok: false, alasan: 'gagal_susun' });
  expect((await renderPdf(naskah)).ok).toBe(true);
});
