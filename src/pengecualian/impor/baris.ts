import type { BarisBernama } from '../../shared/tabel/kolom-bernama.ts';
import { type Ditolak, tolakan } from '../../shared/tabel/hasil-impor.ts';
import { bacaTanggal, type ClueTanggal, kalimatTanggal } from '../../shared/tabel/tanggal-tulis.ts';
import { kunciTeks } from '../../shared/tabel/teks.ts';
import { HURUF, type Huruf, type SelaluTerbuka } from '../istilah.ts';
import { type AlasanIsi, type Dasar, type IsiUji, periksaDasar } from '../rules/isi-uji.ts';
import { type JangkaWaktu, periksaJangka, tambahTahun } from '../rules/jangka-waktu.ts';
import { tolakUjiPesan } from '../tolak-uji.pesan.ts';

/** Columns of lists of exempt information as offices head them; no lampiran prescribes one. */
export const POLA_DIK = {
  tanggal_penetapan: /\b(tgl|tanggal)\b.*\b(penetapan|keputusan|sk|uji)\b|^(tgl|tanggal)$/,
  nomor_penetapan: /\b(no|nomor)\b.*\b(penetapan|keputusan|sk|lembar)\b|^(penetapan|sk|keputusan)$|\bpenetapan\b/,
  jangka: /\bjangka waktu\b|\bbatas waktu\b|\bmasa\b|\bjangka\b|\bberlaku\b|\bsampai\b|\bberakhir\b|\bretensi\b/,
  manfaat: /\bmanfaat\b|\bditutup\b/,
  akibat: /\bakibat\b|\bkonsekuensi\b|\balasan\b|\bpertimbangan\b|\bdibuka\b/,
  huruf: /\bhuruf\b|\bpasal 17\b|\bklasifikasi\b|\bkategori\b/,
  pasal: /^pasal\b|\bpasal (undang|uu|peraturan)/,
  dasar: /\bdasar\b|\bundang\b|\buu\b|\bperaturan\b|\bhukum\b/,
  bagian: /\bbagian\b/,
  unit: /\b(opd|skpd|satker|unit|perangkat daerah|menguasai|penguasa|pengampu|dinas)\b/,
  ringkasan: /\bringkasan\b|\besensi\b|\bketerangan\b|\bdeskripsi\b/,
  informasi: /\binformasi\b|\bkonten\b|\buraian\b|\bjudul\b|\bdokumen\b|\bjenis\b/,
  urut: /^(no|nomor|nmr|no urut)$/,
} as const;
export type BarisDik = BarisBernama<keyof typeof POLA_DIK>;
export type Terbaca = { isi: IsiUji; huruf: Huruf[]; nomor: string; tanggal: string; sampai: string | null; unit: string };

const kalimat: Readonly<Record<AlasanIsi, string>> = tolakUjiPesan.id;

/** Pasal 18 ayat (1) by the name of the thing itself: what a list calls so was never exempt. */
const TERBUKA: readonly (readonly [RegExp, SelaluTerbuka])[] = [
  [/^(salinan )?(putusan|penetapan) (pengadilan|badan peradilan|mahkamah|hakim|peradilan)\b/, 'a'],
  [/^(surat )?perintah penghentian (penyidikan|penuntutan)\b|^sp3\b/, 'c'],
  [/^rencana pengeluaran tahunan lembaga penegak hukum\b/, 'd'],
  [/^laporan keuangan tahunan lembaga penegak hukum\b/, 'e'],
  [/^laporan (hasil )?pengembalian uang (hasil )?korupsi\b/, 'f'],
  [/^(peraturan|keputusan|ketetapan|surat edaran|instruksi)\b/, 'b'],
];

/** Reads one line by the rules of the house; every fault is named with its article. `hari`: today. */
export function bacaDik(row: BarisDik, clue: ClueTanggal, hari: string): { ok: true; isi: Terbaca } | { ok: false; galat: Ditolak[] } {
  const galat: Ditolak[] = [];
  const tolak = (kolom: string, alasan: string): void => void galat.push(tolakan(row, kolom, alasan));
  const informasi = row.sel('informasi') || row.sel('ringkasan');
  if (informasi === '') tolak('informasi', kalimat.informasi_kosong);
  const terbuka = TERBUKA.find(([re]) => re.test(kunciTeks(informasi)))?.[1];
  if (terbuka !== undefined) tolak('informasi', `${kalimat.selalu_terbuka} (huruf ${terbuka})`);
  const dasar = bacaDasar(row.sel('huruf'), row.sel('dasar'), row.sel('pasal'));
  const salah = periksaDasar(dasar);
  if (salah !== undefined) tolak(salah === 'dasar_kosong' || salah === 'huruf_ganda' ? 'huruf' : 'dasar', kalimat[salah]);
  const tanggal = bacaTanggal(row.sel('tanggal_penetapan'), clue);
  if (!tanggal.ok) tolak('tanggal_penetapan', kalimatTanggal(tanggal.alasan, row.sel('tanggal_penetapan')));
  else if (tanggal.tanggal > hari) tolak('tanggal_penetapan', 'Tanggal penetapan ada di masa depan.');
  const nomor = row.sel('nomor_penetapan').slice(0, 120);
  if (nomor === '')
    tolak(
      'nomor_penetapan',
      'Nomor penetapan kosong. Pengecualian tanpa penetapan PPID bukan pengecualian (Perki 1/2021 Pasal 49 ayat (4)).',
    );
  const huruf = HURUF.filter((h) => dasar.some((d) => d.huruf === h));
  const jangka = tanggal.ok ? bacaJangka(row, tanggal.tanggal, clue, (a) => tolak('jangka', a)) : undefined;
  if (jangka) for (const a of periksaMasa(huruf, jangka, tanggal.ok ? tanggal.tanggal : hari, hari)) tolak('jangka', a);
  if (galat.length > 0 || !tanggal.ok || !jangka) return { ok: false, galat };
  const isi = keIsi(row, informasi, dasar, jangka);
  const sampai = jangka.jenis === 'tanggal' ? jangka.sampai : null;
  return { ok: true, isi: { isi, huruf, nomor, tanggal: tanggal.tanggal, sampai, unit: row.sel('unit') } };
}

function keIsi(row: BarisDik, informasi: string, dasar: readonly Dasar[], jangka: JangkaWaktu): IsiUji {
  const ringkasan = row.sel('ringkasan');
  return {
    informasi: informasi.slice(0, 1000),
    ringkasan: ringkasan === informasi ? '' : ringkasan.slice(0, 4000),
    cakupan: row.sel('bagian') === '' ? 'seluruhnya' : 'sebagian',
    bagian: row.sel('bagian').slice(0, 1000),
    dasar,
    akibatDibuka: row.sel('akibat').slice(0, 4000),
    manfaatDitutup: row.sel('manfaat').slice(0, 4000),
    kepentinganPublik: '',
    jangka,
    selaluTerbuka: null,
    persetujuanTertulis: false,
    jabatanPublik: false,
  };
}

/** Already over today, or longer than the ground allows from the day it was set (PP 61/2010 Pasal 5, 11). */
function periksaMasa(huruf: readonly Huruf[], jangka: JangkaWaktu, ditetapkan: string, hari: string): string[] {
  if (jangka.jenis === 'tanggal' && jangka.sampai < hari)
    return [
      'Masanya sudah habis: informasi ini terbuka dengan sendirinya (PP 61/2010 Pasal 11 ayat (3)). Terbitkan di Daftar Informasi Publik.',
    ];
  const salah = periksaJangka(huruf, jangka, ditetapkan);
  return salah === undefined ? [] : [kalimat[salah]];
}

/** "sampai 31 Desember 2027", "5 (lima) tahun" from the day it was set, or the law or condition that ends it. */
function bacaJangka(row: BarisDik, ditetapkan: string, clue: ClueTanggal, tolak: (alasan: string) => void): JangkaWaktu | undefined {
  const cell = row.sel('jangka');
  const bare = cell.replace(/^(berlaku\s+)?(s\.?\s*\/?\s*d\.?|sampai(\s+dengan)?|hingga)\s+/i, '');
  const lama = /^(\d{1,2})\s*(\([^)]*\)\s*)?(tahun|thn|th)\b(\s+sejak\b.*)?\.?$/i.exec(bare);
  if (lama) return { jenis: 'tanggal', sampai: tambahTahun(ditetapkan, Number(lama[1])) };
  const read = bacaTanggal(bare, clue);
  if (read.ok) return { jenis: 'tanggal', sampai: read.tanggal };
  if (read.alasan === 'ambigu' || read.alasan === 'tidak_ada' || read.alasan === 'tidak_lengkap') {
    tolak(kalimatTanggal(read.alasan, cell));
    return undefined;
  }
  return { jenis: 'peraturan', uraian: cell.slice(0, 1000) };
}

const PASAL_17 = /\b17\s*(?:ayat\s*\(?\d\)?\s*)?(?:huruf\s*|hrf\.?\s*|\.\s*|\(?)([a-j])\b/gi;

/** Letters of Pasal 17 from their own column or out of the basis; the statutes beside it, each with its article. */
export function bacaDasar(huruf: string, dasar: string, pasal: string): Dasar[] {
  const own = kunciTeks(huruf)
    .replace(/\b(pasal|uu|kip|huruf|dan|14 2008|tahun 2008|nomor 14|17|ayat 1)\b/g, ' ')
    .trim();
  const dariKolom = /^[a-j](\s+[a-j])*$/.test(own)
    ? own.split(/\s+/)
    : [...`${huruf} ${dasar}`.matchAll(PASAL_17)].map((m) => (m[1] ?? '').toLowerCase());
  const letters = HURUF.filter((h) => dariKolom.includes(h));
  const lain = dasar
    .split(/;|\n|\bserta\b|\bdan\b(?=\s*(?:uu|undang|pp|per|kep|sop))|,(?=\s*(?:uu|undang|pp|per|kep|sop))/i)
    .map((t) => t.trim())
    .filter(
      (t) =>
        t !== '' &&
        !(/\b14\s*(\/|tahun)\s*2008\b/i.test(t) || /^(uu )?kip\b/i.test(t)) &&
        !/^(pasal\s*)?17\b|^huruf\b|^pasal\s+17\b/i.test(t),
    );
  const [satu, ...sisa] = lain;
  const at = satu?.search(/\bpasal\b/i) ?? -1;
  const peraturan = satu === undefined ? '' : (at >= 0 ? satu.slice(0, at) : satu).replace(/[\s,]+$/, '');
  const artikel = [at >= 0 ? (satu ?? '').slice(at) : pasal, ...sisa].filter((t) => t !== '').join('; ');
  return letters.map((h) => ({ huruf: h, peraturan, pasal: peraturan === '' ? '' : artikel }));
}
