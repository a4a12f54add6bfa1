import { bacaKategori } from './rules/kategori.ts';
import { kunciTeks } from '../../shared/tabel/teks.ts';
import type { Bidang } from './tabel.ts';

/** From the narrow to the wide: the first pattern that fits a heading names its field. */
const POLA: readonly (readonly [RegExp, Bidang])[] = [
  [/^(no|nomor|nmr|no urut|nomor urut|#)$/, 'abaikan'],
  [/^(id|kode|uuid|kode informasi|id informasi|nomor registrasi|kode dip)$/, 'id'],
  [/\bsoft ?(copy|file)\b|\bsof ?copy\b/, 'softcopy'],
  [/\bhard ?copy\b|\bcetak(an)?\b/, 'hardcopy'],
  [/\bwaktu\b.*\btempat\b|\btempat\b.*\bwaktu\b/, 'waktu_tempat'],
  [/^(informasi )?berkala$| berkala$/, 'berkala'],
  [/^(informasi )?serta ?merta$| serta ?merta$/, 'serta_merta'],
  [/^(informasi )?(ter(sedia) )?setiap ?saat$| setiap ?saat$/, 'setiap_saat'],
  [/\bretensi\b|\bjangka waktu\b|\bmasa simpan\b|\blama simpan\b/, 'retensi'],
  [/\bpenanggung ?jawab\b|^pj$|\bpenerbit\b/, 'penanggung_jawab'],
  [
    /\bmenguasai\b|\bpenguasa\b|\bunit\b|\bsatker\b|\bsatuan kerja\b|\bopd\b|\bskpd\b|\bperangkat daerah\b|^dinas( pengampu| terkait)?$|\bpengelola\b|\borganisasi\b|\bproduser\b/,
    'unit',
  ],
  [/\btempat\b|\blokasi\b/, 'tempat'],
  [/\bperiode\b/, 'periode'],
  [/^tahun\b|\btahun (pembuatan|terbit|informasi|data)\b|^thn?$/, 'tahun'],
  [/\bwaktu\b|\btanggal\b|^tgl\b/, 'waktu'],
  [/\bbentuk\b|\bformat\b|\btipe\b|\bjenis (file|berkas|dokumen)\b/, 'bentuk'],
  [/\btautan\b|\blink\b|\burl\b|\balamat (web|unduh)\b|\bunduh\b|\bakses\b/, 'tautan'],
  [/\bkategori\b|\bjenis informasi\b|^jenis$|\bsifat\b|\bklasifikasi informasi\b/, 'kategori'],
  [/\bklasifikasi\b|\bkata kunci\b|\btopik\b|\btag\b|\btema\b|\bbidang\b|\bkelompok\b|\brumpun\b/, 'kata_kunci'],
  [/\bringkasan\b|\bdeskripsi\b|\buraian\b|\bisi informasi\b|\babstrak\b/, 'ringkasan'],
  [/\bpenjelasan\b|\bapa ini\b/, 'penjelasan'],
  [/\bjudul\b|\bnama (informasi|info|dokumen|data|berkas)\b|^nama$|^informasi$|\binformasi publik\b|^dokumen$|\bperihal\b/, 'judul'],
];

/** Field that a heading names, or undefined. "Bentuk Informasi / Softcopy" is `softcopy`: the innermost heading decides. */
export function kenaliKolom(judulKolom: string): Bidang | undefined {
  const parts = judulKolom.split(' / ');
  for (const part of [...parts].reverse()) {
    const text = kunciTeks(part.replaceAll('_', ' '));
    const found = text === '' ? undefined : POLA.find(([re]) => re.test(text))?.[1];
    if (found) return found;
  }
  return undefined;
}

/** Share of non-empty cells that read as a category. */
export function miripKategori(values: readonly string[]): number {
  const filled = values.filter((v) => v.trim() !== '');
  if (filled.length === 0) return 0;
  return (
    filled.filter((v) => {
      const read = bacaKategori(v);
      return read.ok || read.alasan === 'dikecualikan';
    }).length / filled.length
  );
}
