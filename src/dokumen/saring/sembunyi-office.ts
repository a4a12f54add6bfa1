import type { BagianSembunyi, JenisSembunyi } from '../dokumen.ts';
import { bacaPautan } from '../ekstrak/pautan-office.ts';
import { atribut, bacaXml } from '../ekstrak/xml.ts';
import type { Arsip } from '../zip.ts';
import { lembarTersembunyi } from './sembunyi-xlsx.ts';

type Aturan = { jenis: JenisSembunyi; pola: RegExp };

/** Parts of a package that no reader of the document sees. */
const BAGIAN: readonly Aturan[] = [
  { jenis: 'komentar', pola: /(?:^|\/)(?:threadedComments\/|comments?\d*\.xml$|commentsExtended\.xml$)|xl\/(?:comments|threadedComments)/ },
  { jenis: 'cache_pivot', pola: /^xl\/pivotCache\/[^/]*\.xml$/ },
  { jenis: 'metadata', pola: /^docProps\/(?:core|app|custom)\.xml$|^meta\.xml$|^xl\/persons\// },
];
const SEMATAN = /^(?:word|xl|ppt)\/embeddings\/|^Object \d+\/content\.xml$|\/activeX\//;

/** Names of programs, counts and dates say nothing of a person. */
const UNSUR_METADATA = new Set([
  'creator',
  'lastModifiedBy',
  'Manager',
  'Company',
  'initial-creator',
  'keywords',
  'description',
  'lpwstr',
  'user-defined',
  'person',
]);

/** What a DOCX, XLSX or ODT carries beside what it shows. Throws `XmlRusak` where a part cannot be read. */
export async function sembunyiDiOffice(arsip: Arsip, jenis: 'docx' | 'xlsx' | 'odt', maks: number): Promise<BagianSembunyi[]> {
  const hasil: BagianSembunyi[] = [];
  for (const { nama } of arsip.entri) {
    const aturan = BAGIAN.find((a) => a.pola.test(nama));
    if (SEMATAN.test(nama)) hasil.push({ jenis: 'sematan', halaman: null, tempat: nama, teks: '' });
    if (!aturan || !/\.xml$/.test(nama)) continue;
    const teks = await teksBagian(arsip, nama, aturan.jenis, maks);
    if (teks !== '') hasil.push({ jenis: aturan.jenis, halaman: null, tempat: nama, teks });
  }
  if (jenis === 'xlsx') hasil.push(...(await lembarTersembunyi(arsip, maks)));
  else hasil.push(...(await revisi(arsip, jenis, maks)));
  return hasil;
}

async function teksBagian(arsip: Arsip, nama: string, jenis: JenisSembunyi, maks: number): Promise<string> {
  const isi = await arsip.baca(nama);
  if (!isi) return '';
  const potong: string[] = [];
  let panjang = 0;
  let dalam = '';
  const tambah = (teks: string): void => {
    if (teks.trim() === '' || panjang > maks) return;
    panjang += teks.length;
    potong.push(teks.trim());
  };
  await bacaXml(isi, {
    buka: (unsur, atr) => {
      dalam = unsur;
      // Values of a pivot cache and names of authors stand in attributes.
      if (jenis === 'cache_pivot' && (unsur === 's' || unsur === 'n' || unsur === 'd')) tambah(atribut(atr, 'v') ?? '');
      if (unsur === 'comment' || unsur === 'person') tambah(atribut(atr, 'author') ?? atribut(atr, 'displayName') ?? '');
    },
    tutup: () => {
      dalam = '';
    },
    teks: (teks) => {
      if (jenis !== 'metadata' || UNSUR_METADATA.has(dalam)) tambah(teks);
    },
  });
  return potong.join(' ');
}

/** Tracked changes and text that is switched invisible, in the main text, headers and notes. */
async function revisi(arsip: Arsip, jenis: 'docx' | 'odt', maks: number): Promise<BagianSembunyi[]> {
  const utama =
    jenis === 'odt'
      ? ['content.xml']
      : arsip.entri.map((e) => e.nama).filter((n) => /^word\/(?:document|header\d*|footer\d*|footnotes|endnotes)\.xml$/.test(n));
  const lain = jenis === 'docx' ? (await bacaPautan(arsip, '_rels/.rels')).find((p) => p.jenis === 'officeDocument')?.tujuan : undefined;
  const nama = [...new Set([...utama, ...(lain === undefined ? [] : [lain])])];
  const hasil: BagianSembunyi[] = [];
  for (const tempat of nama) {
    const { dihapus, samar, ada, komentar } = await bacaRevisi(arsip, tempat, maks);
    if (ada) hasil.push({ jenis: 'revisi', halaman: null, tempat, teks: dihapus });
    if (samar !== '') hasil.push({ jenis: 'teks_sembunyi', halaman: null, tempat, teks: samar });
    if (komentar !== '') hasil.push({ jenis: 'komentar', halaman: null, tempat, teks: komentar });
  }
  return hasil;
}

type Terbaca = { ada: boolean; dihapus: string; samar: string; komentar: string };

async function bacaRevisi(arsip: Arsip, nama: string, maks: number): Promise<Terbaca> {
  const isi = await arsip.baca(nama);
  const hasil: Terbaca = { ada: false, dihapus: '', samar: '', komentar: '' };
  if (!isi) return hasil;
  let [hapus, catatan] = [0, 0];
  let samar = false;
  await bacaXml(isi, {
    buka: (unsur, atr) => {
      if (unsur === 'ins' || unsur === 'del' || unsur === 'moveFrom' || unsur === 'tracked-changes' || unsur === 'changed-region')
        hasil.ada = true;
      if (unsur === 'delText' || unsur === 'deletion') hapus += 1;
      if (unsur === 'annotation') catatan += 1;
      if (unsur === 'r') samar = false;
      if (unsur === 'vanish' || (unsur === 'color' && /^(?:FFFFFF|white)$/i.test(atribut(atr, 'val') ?? ''))) samar = true;
    },
    tutup: (unsur) => {
      if (unsur === 'delText' || unsur === 'deletion') hapus -= 1;
      if (unsur === 'annotation') catatan -= 1;
      if (unsur === 'r') samar = false;
    },
    teks: (teks) => {
      if (hasil.dihapus.length + hasil.samar.length + hasil.komentar.length > maks) return;
      if (hapus > 0) hasil.dihapus += teks;
      else if (catatan > 0) hasil.komentar += `${teks} `;
      else if (samar) hasil.samar += teks;
    },
  });
  return { ...hasil, dihapus: hasil.dihapus.trim(), samar: hasil.samar.trim(), komentar: hasil.komentar.trim() };
}
