import { type Ditolak, tolakan } from '../../shared/tabel/hasil-impor.ts';
import type { BarisBernama } from '../../shared/tabel/kolom-bernama.ts';
import { bacaTanggal, type ClueTanggal, kalimatTanggal } from '../../shared/tabel/tanggal-tulis.ts';
import { kunciTeks } from '../../shared/tabel/teks.ts';
import { ALASAN, type Alasan, type KEADAAN_IMPOR, type Putusan, type TanggapanPemohon } from '../istilah.ts';

const centang = (h: Alasan): RegExp => new RegExp(`^(alasan (keberatan |pengajuan )*)?(huruf )?${h}$`);

/** Columns of Lampiran XI as registers head them, the narrow before the wide. `lahir` and `nik` are known so that they go nowhere else. */
export const POLA_REGISTER = {
  nik: /\bnik\b|\bktp\b/,
  lahir: /\blahir\b/,
  a: centang('a'),
  b: centang('b'),
  c: centang('c'),
  d: centang('d'),
  e: centang('e'),
  f: centang('f'),
  g: centang('g'),
  tanggapan_pemohon: /\btanggapan (pemohon|pengaju)\b/,
  ditanggapi: /\b(tgl|tanggal|hari|waktu)\b.*\b(tanggap\w*|ditanggapi|jawab\w*|dijawab|keputusan|putusan)\b|^(ditanggapi|dijawab)( pada)?$/,
  nomor_permohonan: /\b(no|nomor|nomer)\b.*\b(permintaan|permohonan)\b|^(permohonan|nomor permohonan)$/,
  nomor_daftar: /\b(no|nomor|nomer)\b.*\b(keberatan|pendaftaran|register|registrasi|reg|agenda|lama)\b|^(kode|id|register|registrasi)$/,
  tanggal: /\b(tgl|tanggal)\b|^(hari|waktu)\b|\bditerima\b|^masuk$/,
  telepon: /\bkontak\b|\btelepon\b|\btelp\b|\btlp\b|\bhp\b|\bwa\b|\bhandphone\b/,
  email: /\be ?mail\b|\bsurel\b/,
  pekerjaan: /\bpekerjaan\b|\bprofesi\b/,
  tujuan: /\btujuan\b|\bkeperluan\b|\bpenggunaan\b/,
  alasan: /\balasan\b/,
  kasus_posisi: /\bkasus posisi\b|\bkronologi\b/,
  keputusan: /\bkeputusan\b|\bputusan\b|\bhasil\b|^status$|^tanggapan$|\btanggapan atasan\b/,
  atasan: /\batasan\b/,
  alamat: /\balamat\b/,
  nama: /\bnama\b|^(pemohon|pengaju)$/,
  informasi: /\binformasi\b|\brincian\b|\buraian\b|\bperihal\b/,
  urut: /^(no|nomor|nmr|no urut|nomor urut)$/,
} as const;
type Bidang = keyof typeof POLA_REGISTER;
export type BarisAsli = BarisBernama<Bidang>;

export type Akhir = { putusan: Putusan | null; keadaan: (typeof KEADAAN_IMPOR)[number] };
export type Terbaca = {
  nomor: string;
  bernomor: boolean;
  tahun: number;
  diterima: string;
  ditanggapi: string | null;
  akhir: Akhir;
  keputusan: string;
  alasan: Alasan[];
  nomorPermohonan: string;
  informasi: string;
  kasusPosisi: string;
  atasan: string;
  tanggapanPemohon: TanggapanPemohon | null;
  identitas: { nama: string; alamat: string; telepon: string; email: string; pekerjaan: string; tujuan: string };
};

const NIK = /(?<!\d)\d(?:[ .-]?\d){15}(?!\d)/g;
const tanpaNik = (text: string): string => text.replace(NIK, '[NIK dihapus]');
const ada = (text: string): boolean => text !== '' && !/^(tidak|tdk|0|n|no)$/i.test(text);

/** Grounds in words, as UU 14/2008 Pasal 35 ayat (1) names them. */
const KATA: readonly (readonly [RegExp, Alasan])[] = [
  [/\bditolak\b|\bpenolakan\b|\bdikecualikan\b|\bpasal 17\b/, 'a'],
  [/\bberkala\b/, 'b'],
  [/\btidak (di)?tanggapi\b|\btidak ada tanggapan\b|\btidak (di)?jawab\b/, 'c'],
  [/\btidak (ditanggapi )?(sebagaimana|sesuai)\b/, 'd'],
  [/\btidak (di)?(penuhi|kabulkan|berikan)\b|\btidak terpenuhi\b/, 'e'],
  [/\bbiaya\b/, 'f'],
  [/\b(melebihi|melewati|melampaui|terlambat)\b|\bjangka waktu\b/, 'g'],
];

/** The grounds of a cell: letters ("a, c", "huruf b"), else words. Empty where it says none. */
export function bacaAlasan(text: string): Alasan[] {
  const t = kunciTeks(text)
    .replace(/\b(huruf|alasan|dan|pasal 35( ayat 1)?)\b/g, ' ')
    .trim();
  if (/^[a-g](\s+[a-g])*$/.test(t)) return ALASAN.filter((h) => t.split(/\s+/).includes(h));
  const kunci = kunciTeks(text);
  return ALASAN.filter((h) => KATA.some(([re, huruf]) => huruf === h && re.test(kunci)));
}

/** What the Atasan decided, as registers write it; undefined where the words are not known. */
export function bacaPutusan(text: string): Akhir | undefined {
  const t = kunciTeks(text);
  if (t === '' || /\b(proses|diproses|menunggu|belum)\b/.test(t)) return { putusan: null, keadaan: 'terdaftar' };
  if (/\bmusyawarah\b|\bmediasi\b|\bdamai\b/.test(t)) return { putusan: null, keadaan: 'selesai_musyawarah' };
  if (/\b(di)?cabut\b|\b(di)?batal\w*\b/.test(t)) return { putusan: null, keadaan: 'dicabut' };
  if (/\bsebagian\b/.test(t)) return { putusan: 'mengabulkan_sebagian', keadaan: 'dikabulkan_sebagian' };
  if (/\bmenguatkan\b|\b(di|me)nolak\b|\b(di)?tolak\b|\btidak (di)?(kabulkan|terima)\b/.test(t))
    return { putusan: 'menguatkan', keadaan: 'ditolak' };
  if (/\b(di|me)?(ngabulkan|kabulkan|kabul)\b|\b(di|mene)rima\b|\bmemerintahkan\b|\b(di|mem)?berikan\b/.test(t))
    return { putusan: 'mengabulkan', keadaan: 'dikabulkan' };
  return undefined;
}

function bacaTanggapanPemohon(text: string): TanggapanPemohon | null {
  const t = kunciTeks(text);
  if (/\bkomisi\b|\bsengketa\b/.test(t)) return 'ke_komisi_informasi';
  if (/\btidak (puas|menerima|setuju)\b|\bkeberatan\b/.test(t)) return 'tidak_puas';
  return /\b(menerima|puas|setuju|diterima)\b/.test(t) ? 'menerima' : null;
}

/** Reads one line. Every fault of it is named. */
export function bacaKeberatan(
  row: BarisAsli,
  clue: ClueTanggal,
  hari: string,
): { ok: true; isi: Terbaca } | { ok: false; galat: Ditolak[] } {
  const galat: Ditolak[] = [];
  const tolak = (kolom: string, alasan: string): void => void galat.push(tolakan(row, kolom, alasan));
  const tanggal = (bidang: 'tanggal' | 'ditanggapi'): string | null => {
    const cell = row.sel(bidang);
    const read = bacaTanggal(cell, clue);
    if (!read.ok) {
      if (bidang === 'tanggal' || read.alasan !== 'kosong') tolak(bidang, kalimatTanggal(read.alasan, cell));
      return null;
    }
    if (read.tanggal > hari) tolak(bidang, `Tanggal "${cell}" ada di masa depan.`);
    if (read.tanggal < '2000-01-01') tolak(bidang, `Tanggal "${cell}" lebih lama daripada register mana pun.`);
    return read.tanggal;
  };
  const [diterima, ditanggapi] = [tanggal('tanggal'), tanggal('ditanggapi')];
  if (diterima !== null && ditanggapi !== null && ditanggapi < diterima)
    tolak('ditanggapi', 'Lebih awal daripada tanggal keberatan diterima.');
  const ticked = ALASAN.filter((h) => ada(row.sel(h)));
  const alasan = ticked.length > 0 ? ticked : bacaAlasan(row.sel('alasan'));
  if (alasan.length === 0) tolak('alasan', 'Alasan keberatan tidak terbaca. Tulis huruf a sampai g (UU 14/2008 Pasal 35 ayat (1)).');
  const akhir = bacaPutusan(row.sel('keputusan'));
  if (!akhir)
    tolak(
      'keputusan',
      `Keputusan "${row.sel('keputusan')}" tidak dikenal. Tulis menguatkan, mengabulkan, mengabulkan sebagian, musyawarah, dicabut; kosongkan bila tidak diketahui.`,
    );
  const nomor = row.sel('nomor_daftar') || row.sel('urut');
  if (nomor.length > 60 || tanpaNik(nomor) !== nomor) tolak('nomor', 'Nomor registrasi lebih panjang dari 60 huruf atau berisi NIK.');
  if (galat.length > 0 || diterima === null || !akhir) return { ok: false, galat };
  const waktu = { tahun: Number(diterima.slice(0, 4)), diterima, ditanggapi };
  return { ok: true, isi: { nomor, bernomor: nomor !== '', ...waktu, akhir, alasan, ...keterangan(row) } };
}

const keterangan = (row: BarisAsli) => ({
  keputusan: tanpaNik(row.sel('keputusan')).slice(0, 500),
  nomorPermohonan: row.sel('nomor_permohonan'),
  informasi: tanpaNik(row.sel('informasi')).slice(0, 10_000),
  kasusPosisi: tanpaNik(row.sel('kasus_posisi')).slice(0, 10_000),
  atasan: tanpaNik(row.sel('atasan')).slice(0, 300),
  tanggapanPemohon: bacaTanggapanPemohon(row.sel('tanggapan_pemohon')),
  identitas: {
    nama: row.sel('nama'),
    alamat: tanpaNik(row.sel('alamat')),
    telepon: row.sel('telepon'),
    email: row.sel('email'),
    pekerjaan: row.sel('pekerjaan'),
    tujuan: tanpaNik(row.sel('tujuan')),
  },
});
