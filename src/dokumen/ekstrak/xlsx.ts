import type { Peringatan } from '../dokumen.ts';
import { formatSel, type GayaSel } from '../rules/sel-xlsx.ts';
import type { Arsip } from '../zip.ts';
import { bacaPautan } from './pautan-office.ts';
import { type Penulis, TeksTerlaluBanyak } from './penulis.ts';
import { atribut, bacaXml, XmlRusak } from './xml.ts';

type Lembar = { nama: string; tersembunyi: boolean; bagian: string | undefined };
type Buku = {
  /** Rows or columns that nobody sees are among what was read. */
  barisTersembunyi: boolean;
  lembar: Lembar[];
  kataBersama: string[];
  gaya: GayaSel[];
  sejak1904: boolean;
};

/** A sheet longer than this goes on on a next page of the same name. */
const HURUF_LEMBAR = 40_000;

/**
 * Text of an XLSX: one page a sheet (a long one goes on on further pages), one line a row, cells divided by ` | `, dates in
 * words. Hidden sheets are read too, marked and with a warning: they are the classic accident of a release.
 */
export async function bacaXlsx(arsip: Arsip, penulis: Penulis, maks: number): Promise<Peringatan[]> {
  const buku = await bacaBuku(arsip, maks);
  if (buku.lembar.length === 0) throw new XmlRusak('no sheets');
  for (const lembar of buku.lembar) {
    await bacaLembar(arsip, lembar, buku, penulis);
    await penulis.kirimkan();
  }
  const peringatan: Peringatan[] = [];
  if (buku.lembar.some((l) => l.tersembunyi)) peringatan.push('lembar_tersembunyi');
  if (buku.barisTersembunyi) peringatan.push('baris_tersembunyi');
  if (arsip.entri.some((e) => /^xl\/(threadedComments|comments)/.test(e.nama))) peringatan.push('komentar');
  if (arsip.entri.some((e) => e.nama.startsWith('xl/externalLinks/'))) peringatan.push('pautan_luar');
  return peringatan;
}

async function bacaBuku(arsip: Arsip, maks: number): Promise<Buku> {
  const utama = (await bacaPautan(arsip, '_rels/.rels')).find((p) => p.jenis === 'officeDocument')?.tujuan ?? 'xl/workbook.xml';
  const folder = utama.slice(0, utama.lastIndexOf('/') + 1);
  const pautan = await bacaPautan(arsip, `${folder}_rels/${utama.slice(folder.length)}.rels`);
  const tujuan = (jenis: string): string | undefined => pautan.find((p) => p.jenis === jenis)?.tujuan;
  const isi = await arsip.baca(utama);
  if (!isi) throw new XmlRusak('no workbook');
  const lembar: Lembar[] = [];
  let sejak1904 = false;
  await bacaXml(isi, {
    buka: (nama, semua) => {
      if (nama === 'workbookPr') sejak1904 = ['1', 'true'].includes(atribut(semua, 'date1904') ?? '');
      if (nama !== 'sheet') return;
      const keadaan = atribut(semua, 'state') ?? 'visible';
      const rel = pautan.find((p) => p.id === semua['r:id'] || p.id === atribut(semua, 'id'));
      lembar.push({
        nama: atribut(semua, 'name') ?? '',
        tersembunyi: keadaan === 'hidden' || keadaan === 'veryHidden',
        bagian: rel?.jenis === 'worksheet' ? rel.tujuan : undefined,
      });
    },
  });
  return {
    lembar,
    sejak1904,
    barisTersembunyi: false,
    kataBersama: await bacaKataBersama(arsip, tujuan('sharedStrings'), maks),
    gaya: await bacaGaya(arsip, tujuan('styles')),
  };
}

async function bacaKataBersama(arsip: Arsip, bagian: string | undefined, maks: number): Promise<string[]> {
  const isi = bagian === undefined ? undefined : await arsip.baca(bagian);
  const kata: string[] = [];
  if (!isi) return kata;
  let teks = '';
  let panjang = 0;
  let dalam = false;
  let fonetik = 0;
  await bacaXml(isi, {
    buka: (nama) => {
      if (nama === 'si') teks = '';
      if (nama === 'rPh') fonetik += 1;
      if (nama === 't') dalam = fonetik === 0;
    },
    tutup: (nama) => {
      if (nama === 't') dalam = false;
      if (nama === 'rPh') fonetik -= 1;
      if (nama === 'si') kata.push(lepasKode(teks));
    },
    teks: (t) => {
      if (!dalam) return;
      panjang += t.length;
      if (panjang > maks) throw new TeksTerlaluBanyak();
      teks += t;
    },
  });
  return kata;
}

/** `_x000D_` is how a workbook writes a control character. */
const lepasKode = (teks: string): string =>
  teks.replace(/_x([0-9A-Fa-f]{4})_/g, (_, kode: string) => String.fromCharCode(Number.parseInt(kode, 16)));

/** For each cell style whether it shows a number as a date. */
async function bacaGaya(arsip: Arsip, bagian: string | undefined): Promise<GayaSel[]> {
  const isi = bagian === undefined ? undefined : await arsip.baca(bagian);
  const kode = new Map<number, string>();
  const gaya: GayaSel[] = [];
  let dalam = false;
  if (!isi) return gaya;
  await bacaXml(isi, {
    buka: (nama, semua) => {
      if (nama === 'numFmt') kode.set(Number(atribut(semua, 'numFmtId')), atribut(semua, 'formatCode') ?? '');
      if (nama === 'cellXfs') dalam = true;
      if (nama !== 'xf' || !dalam) return;
      const id = Number(atribut(semua, 'numFmtId') ?? 0);
      gaya.push({ id, kode: kode.get(id) });
    },
    tutup: (nama) => {
      if (nama === 'cellXfs') dalam = false;
    },
  });
  return gaya;
}

async function bacaLembar(arsip: Arsip, lembar: Lembar, buku: Buku, penulis: Penulis): Promise<void> {
  const isi = lembar.bagian === undefined ? undefined : await arsip.baca(lembar.bagian);
  const lain = { judul: lembar.nama, tersembunyi: lembar.tersembunyi };
  let halaman = '';
  let baris: string[] = [];
  let terbit = false;
  let nilai = '';
  let sel = { jenis: 'n', gaya: 0 };
  let dalam = false;
  if (isi) {
    await bacaXml(
      isi,
      {
        buka: (nama, semua) => {
          if (nama === 'row') baris = [];
          if ((nama === 'row' || nama === 'col') && ['1', 'true'].includes(atribut(semua, 'hidden') ?? '')) buku.barisTersembunyi = true;
          if (nama === 'c') {
            sel = { jenis: atribut(semua, 't') ?? 'n', gaya: Number(atribut(semua, 's') ?? 0) };
            nilai = '';
          }
          if (nama === 'v' || nama === 't') dalam = true;
        },
        tutup: (nama) => {
          if (nama === 'v' || nama === 't') dalam = false;
          if (nama === 'c') baris.push(formatSel(sel.jenis, nilai, buku.gaya[sel.gaya], buku.kataBersama, buku.sejak1904));
          if (nama !== 'row') return;
          halaman += `${baris.filter((s) => s.trim() !== '').join(' | ')}\n`;
          if (halaman.length < HURUF_LEMBAR) return;
          penulis.halaman(halaman, lain);
          terbit = true;
          halaman = '';
        },
        teks: (teks) => {
          if (dalam) nilai += teks;
        },
      },
      () => penulis.kirimkan(),
    );
  }
  if (!terbit || halaman.trim() !== '') penulis.halaman(halaman, lain);
}
