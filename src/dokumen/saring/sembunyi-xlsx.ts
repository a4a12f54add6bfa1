import type { BagianSembunyi } from '../dokumen.ts';
import { bacaPautan } from '../ekstrak/pautan-office.ts';
import { atribut, bacaXml } from '../ekstrak/xml.ts';
import type { Arsip } from '../zip.ts';

const nyala = (nilai: string | undefined): boolean => nilai === '1' || nilai === 'true';

/** Hidden sheets, rows and columns of a workbook with what stands in them. */
export async function lembarTersembunyi(arsip: Arsip, maks: number): Promise<BagianSembunyi[]> {
  const utama = (await bacaPautan(arsip, '_rels/.rels')).find((p) => p.jenis === 'officeDocument')?.tujuan ?? 'xl/workbook.xml';
  const folder = utama.slice(0, utama.lastIndexOf('/') + 1);
  const pautan = await bacaPautan(arsip, `${folder}_rels/${utama.slice(folder.length)}.rels`);
  const isi = await arsip.baca(utama);
  if (!isi) return [];
  const lembar: { nama: string; sembunyi: boolean; bagian: string }[] = [];
  await bacaXml(isi, {
    buka: (unsur, atr) => {
      if (unsur !== 'sheet') return;
      const rel = pautan.find((p) => p.id === atr['r:id'] || p.id === atribut(atr, 'id'));
      lembar.push({ nama: atribut(atr, 'name') ?? '', sembunyi: /hidden/i.test(atribut(atr, 'state') ?? ''), bagian: rel?.tujuan ?? '' });
    },
  });
  const bersama = await kataBersama(arsip, pautan.find((p) => p.jenis === 'sharedStrings')?.tujuan, maks);
  const hasil: BagianSembunyi[] = [];
  for (const l of lembar) {
    const { semua, baris, kolom } = await bacaSel(arsip, l.bagian, bersama, maks);
    if (l.sembunyi) hasil.push({ jenis: 'lembar', halaman: null, tempat: l.nama, teks: semua });
    if (!l.sembunyi && baris !== '') hasil.push({ jenis: 'baris', halaman: null, tempat: l.nama, teks: baris });
    if (!l.sembunyi && kolom !== '') hasil.push({ jenis: 'kolom', halaman: null, tempat: l.nama, teks: kolom });
  }
  return hasil;
}

async function kataBersama(arsip: Arsip, bagian: string | undefined, maks: number): Promise<string[]> {
  const isi = bagian === undefined ? undefined : await arsip.baca(bagian);
  const kata: string[] = [];
  if (!isi) return kata;
  let [teks, panjang] = ['', 0];
  await bacaXml(isi, {
    buka: (unsur) => {
      if (unsur === 'si') teks = '';
    },
    tutup: (unsur) => {
      if (unsur === 'si') kata.push(teks);
    },
    teks: (t) => {
      panjang += t.length;
      if (panjang <= maks * 10) teks += t;
    },
  });
  return kata;
}

/** `AB12` → 28. */
const nomorKolom = (sel: string): number => [...(/^[A-Z]+/.exec(sel)?.[0] ?? '')].reduce((n, c) => n * 26 + c.charCodeAt(0) - 64, 0);

async function bacaSel(
  arsip: Arsip,
  bagian: string,
  bersama: readonly string[],
  maks: number,
): Promise<{ semua: string; baris: string; kolom: string }> {
  const isi = bagian === '' ? undefined : await arsip.baca(bagian);
  const hasil = { semua: '', baris: '', kolom: '' };
  if (!isi) return hasil;
  const kolomSamar: [number, number][] = [];
  let [barisSamar, dalam, sel, jenis, nilai] = [false, false, '', 'n', ''];
  await bacaXml(isi, {
    buka: (unsur, atr) => {
      if (unsur === 'col' && nyala(atribut(atr, 'hidden'))) kolomSamar.push([Number(atribut(atr, 'min')), Number(atribut(atr, 'max'))]);
      if (unsur === 'row') barisSamar = nyala(atribut(atr, 'hidden'));
      if (unsur === 'c') [sel, jenis, nilai] = [atribut(atr, 'r') ?? '', atribut(atr, 't') ?? 'n', ''];
      if (unsur === 'v' || unsur === 't') dalam = true;
    },
    tutup: (unsur) => {
      if (unsur === 'v' || unsur === 't') dalam = false;
      if (unsur === 'row')
        for (const k of ['semua', 'baris', 'kolom'] as const) if (hasil[k] !== '' && !hasil[k].endsWith('\n')) hasil[k] += '\n';
      if (unsur !== 'c' || nilai.trim() === '' || hasil.semua.length > maks) return;
      const teks = jenis === 's' ? (bersama[Number(nilai)] ?? '') : nilai;
      hasil.semua += `${teks} | `;
      if (barisSamar) hasil.baris += `${teks} | `;
      const n = nomorKolom(sel);
      if (kolomSamar.some(([a, b]) => n >= a && n <= b)) hasil.kolom += `${teks} | `;
    },
    teks: (t) => {
      if (dalam) nilai += t;
    },
  });
  return hasil;
}
