import type { Bentuk, Isi, Kategori } from '../informasi.ts';
import type { Alasan } from './alasan.ts';
import { bacaBentuk } from './rules/bentuk.ts';
import { bacaKategori } from './rules/kategori.ts';
import { bacaRetensi } from './rules/retensi.ts';
import { rapikan } from '../../shared/tabel/teks.ts';
import { dicentang } from './rules/centang.ts';
import { bacaWaktu, tahunDariJudul } from './rules/waktu.ts';
import type { Bidang, Pemetaan } from './tabel.ts';
import type { Baris } from '../../shared/tabel/tabel.ts';

/** What a list can say about an item: the content without files and without what only an officer sets. */
export type IsiAsal = Omit<Isi, 'berkas' | 'kewajiban' | 'jadwal' | 'bahasa' | 'lisensi'>;

export type BarisTerbaca = { nomor: number; idAsal: string | null; unit: string; isi: IsiAsal };
export type GalatBaris = { kolom: Bidang; alasan: Alasan };
export type HasilBaris = { ok: true; baris: BarisTerbaca } | { ok: false; galat: GalatBaris[] };

/** What holds for a row from above it: the section it stands in, and the choices for the whole list. */
export type Lingkup = { kategori?: Kategori | undefined; topik?: string | undefined };

const MAKS_JUDUL = 500;
const MAKS_TEKS = 10_000;

/** Cells of a row by field; several columns of one field are all there. */
export function selMenurutBidang(pemetaan: Pemetaan, row: Baris): (bidang: Bidang) => string[] {
  const map = new Map<Bidang, string[]>();
  pemetaan.forEach((bidang, c) => {
    const text = rapikan(row.sel[c] ?? '');
    const values = map.get(bidang) ?? [];
    map.set(bidang, text === '' || text === '-' ? values : [...values, text]);
  });
  return (bidang) => map.get(bidang) ?? [];
}

/** Reads one row. Every fault of the row is named, not only the first. */
export function bacaBaris(pemetaan: Pemetaan, row: Baris, lingkup: Lingkup): HasilBaris {
  const semua = selMenurutBidang(pemetaan, row);
  const satu = (bidang: Bidang): string => semua(bidang)[0] ?? '';
  const galat: GalatBaris[] = [];
  const { judul, ringkasan } = bacaJudul(satu, galat);
  const kategori = pilihKategori(satu, lingkup, galat);
  const waktu = bacaWaktuBaris(satu, galat);
  const retensi = bacaRetensi(satu('retensi'));
  const tautan = bacaTautan([...semua('tautan'), ...(row.url ?? [])], galat);
  if (galat.length > 0 || kategori === undefined) return { ok: false, galat };
  const isi: IsiAsal = {
    judul,
    ringkasan,
    penjelasan: satu('penjelasan'),
    penguasa: satu('unit'),
    penanggungJawab: satu('penanggung_jawab'),
    waktuPembuatan: waktu.teks,
    tempatPembuatan: waktu.tempat,
    bentuk: bentukBaris(semua),
    retensi: retensi.teks,
    retensiBulan: retensi.bulan,
    kategori,
    periodeDari: waktu.periodeDari,
    periodeSampai: waktu.periodeSampai,
    tahun: waktu.tahun ?? tahunDariJudul(judul),
    kataKunci: kataKunci(semua('kata_kunci'), lingkup.topik),
    tautan,
  };
  return { ok: true, baris: { nomor: row.nomor, idAsal: satu('id') || null, unit: satu('unit'), isi } };
}

/** Lampiran I has no title, only the summary; a short one is both, of a long one the first sentence is the title. */
function bacaJudul(satu: (b: Bidang) => string, galat: GalatBaris[]): { judul: string; ringkasan: string } {
  const ringkasan = satu('ringkasan');
  const judul = satu('judul') || judulDariRingkasan(ringkasan);
  if (judul === '') galat.push({ kolom: 'judul', alasan: { kode: 'judul_kosong' } });
  if (judul.length > MAKS_JUDUL) galat.push({ kolom: 'judul', alasan: { kode: 'terlalu_panjang', maks: MAKS_JUDUL } });
  if (ringkasan.length > MAKS_TEKS) galat.push({ kolom: 'ringkasan', alasan: { kode: 'terlalu_panjang', maks: MAKS_TEKS } });
  return { judul, ringkasan };
}

function judulDariRingkasan(ringkasan: string): string {
  if (ringkasan.length <= 200) return ringkasan;
  const first = /^.{20,200}?[.;:](?=\s)/u.exec(ringkasan)?.[0].slice(0, -1);
  return first ?? `${ringkasan.slice(0, 197).replace(/\s+\S*$/u, '')} …`;
}

function pilihKategori(satu: (b: Bidang) => string, lingkup: Lingkup, galat: GalatBaris[]): Kategori | undefined {
  const text = satu('kategori');
  const ticked = (['berkala', 'serta_merta', 'setiap_saat'] as const).filter((k) => dicentang(satu(k)));
  const read = bacaKategori(text === '' ? ticked.join(', ').replaceAll('_', ' ') : text);
  if (read.ok) return read.kategori;
  if (read.alasan === 'kosong' && lingkup.kategori) return lingkup.kategori;
  galat.push({
    kolom: 'kategori',
    alasan: read.alasan === 'tidak_dikenal' ? { kode: 'kategori_tidak_dikenal', nilai: text } : { kode: `kategori_${read.alasan}` },
  });
  return undefined;
}

type WaktuBaris = { teks: string; tempat: string; tahun: number | null; periodeDari: string | null; periodeSampai: string | null };

function bacaWaktuBaris(satu: (b: Bidang) => string, galat: GalatBaris[]): WaktuBaris {
  const kolomTahun = satu('tahun');
  const tahun = bacaWaktu(kolomTahun);
  // Five figures are a day number elsewhere; in a column of years they are a slip.
  if (/^[\d\s.]+$/.test(kolomTahun) && (tahun.tahun === null || /^\d{5}$/.test(kolomTahun)))
    galat.push({ kolom: 'tahun', alasan: { kode: 'tahun_tidak_wajar', nilai: kolomTahun } });
  const waktu = bacaWaktu(satu('waktu_tempat') || satu('waktu'));
  const periode = bacaWaktu(satu('periode'));
  const utama = waktu.teks === '' ? tahun : waktu;
  const span = periode.dari ? periode : [tahun, waktu].find((w) => w.dari?.slice(0, 4) !== w.sampai?.slice(0, 4));
  return {
    teks: utama.waktu,
    tempat: satu('tempat') || utama.tempat,
    tahun: tahun.tahun ?? waktu.tahun ?? periode.tahun,
    periodeDari: span?.dari ?? null,
    periodeSampai: span?.sampai ?? null,
  };
}

function bentukBaris(semua: (b: Bidang) => string[]): Bentuk[] {
  const found = new Set<Bentuk>(semua('bentuk').flatMap(bacaBentuk));
  for (const b of ['softcopy', 'hardcopy'] as const) if (semua(b).some(dicentang)) found.add(b);
  return (['softcopy', 'hardcopy'] as const).filter((b) => found.has(b));
}

function kataKunci(values: readonly string[], topik: string | undefined): string[] {
  const words = [...values.flatMap((v) => v.split(/[;,|]/)), topik ?? ''].map(rapikan).filter((w) => w !== '' && w.length <= 80);
  return [...new Set(words)].slice(0, 20);
}

function bacaTautan(values: readonly string[], galat: GalatBaris[]): { judul: string; url: string }[] {
  const urls = new Set<string>();
  for (const text of values.flatMap((v) => v.split(/[\s;|]+/))) {
    if (text === '') continue;
    const url = alamatWeb(text);
    if (url) urls.add(url);
    else if (/^(https?|ftp|file|javascript|data):|www\./i.test(text))
      galat.push({ kolom: 'tautan', alasan: { kode: 'tautan_salah', nilai: text.slice(0, 80) } });
  }
  return [...urls].slice(0, 20).map((url) => ({ judul: '', url }));
}

function alamatWeb(text: string): string | undefined {
  const candidate = /^www\./i.test(text) ? `https://${text}` : text;
  if (!/^https?:\/\//i.test(candidate) || !URL.canParse(candidate)) return undefined;
  const url = new URL(candidate);
  return url.username === '' && url.password === '' && url.href.length <= 2000 ? url.href : undefined;
}
