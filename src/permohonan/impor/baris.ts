import { type Ditolak, tolakan } from '../../shared/tabel/hasil-impor.ts';
import type { BarisBernama } from '../../shared/tabel/kolom-bernama.ts';
import { bacaTanggal, type ClueTanggal, kalimatTanggal } from '../../shared/tabel/tanggal-tulis.ts';
import { kunciTeks } from '../../shared/tabel/teks.ts';
import type { Bentuk, CaraMemperoleh, JenisPemohon } from '../istilah.ts';
import { type Akhir, bacaKeputusan } from './keputusan.ts';

/** Columns of Lampiran VIII as registers head them, the narrow before the wide. `lahir` and `nik` are known so that they go nowhere else. */
export const POLA_REGISTER = {
  nik: /\bnik\b|\bktp\b|\bno(mor)? (identitas|induk kependudukan|kependudukan)\b/,
  lahir: /\blahir\b/,
  diberitahukan:
    /pemberitahuan|\b(tgl|tanggal|hari|waktu)\b.*\b(jawab\w*|dijawab|tanggap\w*|ditanggapi|respons?|direspons?|keputusan|putusan|balas\w*|penolakan|ditolak)\b|^(dijawab|ditanggapi|direspons?)( pada)?$/,
  diserahkan:
    /\bpemberian\b|\bpenyerahan\b|\b(tgl|tanggal|hari|waktu)\b.*\b(serah\w*|diserahkan|diberikan|penyampaian|disampaikan|pengiriman|dikirim)\b|^diserahkan( pada)?$/,
  nomor_daftar:
    /\b(no|nomor|nomer|nmr)\b.*\b(pendaftaran|daftar|register|registrasi|reg|permohonan|permintaan|agenda|tiket|lama)\b|^(kode|id|register|registrasi)$/,
  tanggal: /\b(tgl|tanggal)\b|^(hari|waktu)\b|\bditerima\b|^(tanggal )?masuk\b/,
  telepon: /\bkontak\b|\btelepon\b|\btelp\b|\btlp\b|\btelpon\b|\bhp\b|\bwa\b|\bwhatsapp\b|\bhandphone\b/,
  email: /\be ?mail\b|\bsurel\b/,
  pekerjaan: /\bpekerjaan\b|\bprofesi\b/,
  unit: /^(?!.*pemohon).*\b(opd|skpd|satker|unit|perangkat daerah|ppid pelaksana|ditujukan|(dinas|instansi) (tujuan|terkait))\b/,
  tujuan: /\btujuan\b|\bkeperluan\b|\bkegunaan\b|\bpenggunaan\b|\balasan (permintaan|permohonan|meminta|memohon)\b/,
  alasan_penolakan: /\balasan\b/,
  tidak_dikuasai: /penguasaan.*\b(tdk|tidak)\b|\b(tidak|tdk|bukan) (dikuasai|penguasaan)\b/,
  dikuasai: /penguasaan|\bdikuasai\b(?!.*\bbentuk\b)/,
  belum_didokumentasikan: /\bbelum (di)?(dokumentasi\w*|kuasai)\b/,
  softcopy: /\bsoft ?(copy|file|kopi)\b/,
  hardcopy: /\bhard ?(copy|kopi)\b/,
  bentuk: /\bbentuk\b|\bformat\b/,
  biaya: /\bbiaya\b(?!.*\| cara\b)/,
  cara_bayar: /\bcara\b.*\b(bayar|pembayaran)\b|\bbiaya\b.*\| cara\b|\bpembayaran\b/,
  melihat: /\bmelihat\b|\bmengetahui\b/,
  cara: /\bcara\b.*\b(memperoleh|mendapat\w*|memberi\w*)\b|\bjenis (permohonan|permintaan)\b/,
  salinan: /\bsalinan\b/,
  keputusan: /\bkeputusan\b|\bputusan\b|\bhasil\b|^status$|\bstatus (permohonan|permintaan|akhir|penyelesaian)\b|\btindak lanjut\b/,
  jenis_pemohon: /\b(jenis|kategori) pemohon\b/,
  alamat: /\balamat\b|\bdomisili\b/,
  nama: /\bnama\b|^pemohon$/,
  informasi: /\binformasi\b|\brincian\b|\buraian\b|\bperihal\b|\bdata yang\b|^(permintaan|permohonan)$/,
  urut: /^(no|nomor|nmr|no urut|nomor urut)$/,
} as const;
export type BidangRegister = keyof typeof POLA_REGISTER;
export type BarisAsli = BarisBernama<BidangRegister>;

/** One line of an old register. Days 'YYYY-MM-DD'; null is what the register does not tell. */
export type Terbaca = {
  nomor: string;
  bernomor: boolean;
  tahun: number;
  diterima: string;
  diberitahukan: string | null;
  diserahkan: string | null;
  akhir: Akhir;
  keputusan: string;
  alasanPenolakan: string;
  penguasaan: 'ya' | 'tidak' | 'belum_didokumentasikan' | null;
  bentuk: Bentuk | null;
  cara: CaraMemperoleh | null;
  biaya: string;
  caraBayar: string;
  jenisPemohon: JenisPemohon;
  rincian: string;
  unit: string;
  identitas: { nama: string; alamat: string; telepon: string; email: string; pekerjaan: string; tujuan: string };
  nik: string;
};

const MAKS = 10_000;
const NIK = /(?<!\d)\d(?:[ .-]?\d){15}(?!\d)/g;
const ada = (text: string): boolean => text !== '' && !/^(tidak|tdk|bukan|0|n|no)$/i.test(text);
const tanpaNik = (text: string): string => text.replace(NIK, '[NIK dihapus]');

/** Reads one line. Every fault of it is named. `hari`: today, after which nothing can have happened. */
export function bacaRegister(
  row: BarisAsli,
  clue: ClueTanggal,
  hari: string,
): { ok: true; isi: Terbaca } | { ok: false; galat: Ditolak[] } {
  const galat: Ditolak[] = [];
  const tolak = (kolom: string, alasan: string): void => void galat.push(tolakan(row, kolom, alasan));
  const diterima = tanggal(row.sel('tanggal'), clue, hari, (a) => tolak('tanggal', a), true);
  const sesudah = (bidang: 'diberitahukan' | 'diserahkan'): string | null => {
    const day = tanggal(row.sel(bidang), clue, hari, (a) => tolak(bidang, a), false);
    if (day !== null && diterima !== null && day < diterima) tolak(bidang, 'Lebih awal daripada tanggal permohonan diterima.');
    return day;
  };
  const [diberitahukan, diserahkan] = [sesudah('diberitahukan'), sesudah('diserahkan')];
  const rincian = tanpaNik(row.sel('informasi'));
  if (rincian === '') tolak('informasi', 'Informasi yang diminta kosong.');
  if (rincian.length > MAKS) tolak('informasi', `Lebih panjang dari ${MAKS} huruf.`);
  const akhir = bacaAkhir(row);
  if (!akhir)
    tolak(
      'keputusan',
      `Keputusan "${row.sel('keputusan')}" tidak dikenal. Tulis misalnya dikabulkan, dikabulkan sebagian, ditolak, bukan penguasaan, belum didokumentasikan, dicabut; kosongkan bila tidak diketahui.`,
    );
  const nomor = row.sel('nomor_daftar') || row.sel('urut');
  if (nomor.length > 60 || tanpaNik(nomor) !== nomor) tolak('nomor', 'Nomor pendaftaran lebih panjang dari 60 huruf atau berisi NIK.');
  if (galat.length > 0 || diterima === null || !akhir) return { ok: false, galat };
  const waktu = { tahun: Number(diterima.slice(0, 4)), diterima, diberitahukan, diserahkan };
  return { ok: true, isi: { nomor, bernomor: nomor !== '', ...waktu, akhir, rincian, ...keterangan(row) } };
}

function tanggal(cell: string, clue: ClueTanggal, hari: string, tolak: (alasan: string) => void, wajib: boolean): string | null {
  const read = bacaTanggal(cell, clue);
  if (!read.ok) {
    if (wajib || read.alasan !== 'kosong') tolak(kalimatTanggal(read.alasan, cell));
    return null;
  }
  if (read.tanggal > hari) tolak(`Tanggal "${cell}" ada di masa depan.`);
  if (read.tanggal < '2000-01-01') tolak(`Tanggal "${cell}" lebih lama daripada register mana pun.`);
  return read.tanggal;
}

/** The decision's words, else what the ticks of the status say; neither is a guess. */
function bacaAkhir(row: BarisAsli): Akhir | undefined {
  const said = row.sel('keputusan');
  if (said !== '') return bacaKeputusan(said);
  if (ada(row.sel('belum_didokumentasikan'))) return bacaKeputusan('belum didokumentasikan');
  return ada(row.sel('tidak_dikuasai')) ? bacaKeputusan('bukan penguasaan') : bacaKeputusan('');
}

function keterangan(row: BarisAsli) {
  const kuasa = row.sel('dikuasai');
  const penguasaan = ada(row.sel('belum_didokumentasikan'))
    ? ('belum_didokumentasikan' as const)
    : ada(row.sel('tidak_dikuasai')) || /^(tidak|tdk)$/i.test(kuasa)
      ? ('tidak' as const)
      : ada(kuasa)
        ? ('ya' as const)
        : null;
  return {
    keputusan: tanpaNik(row.sel('keputusan')).slice(0, 500),
    alasanPenolakan: tanpaNik(row.sel('alasan_penolakan')).slice(0, 2000),
    penguasaan,
    bentuk: satu(
      ada(row.sel('softcopy')) || /soft|digital|pdf/i.test(row.sel('bentuk')),
      ada(row.sel('hardcopy')) || /hard|cetak/i.test(row.sel('bentuk')),
      'softcopy',
      'hardcopy',
    ),
    cara: satu(
      ada(row.sel('melihat')) || /lihat|tahu|baca/i.test(row.sel('cara')),
      ada(row.sel('salinan')) || /salin|copy/i.test(row.sel('cara')),
      'melihat',
      'salinan',
    ),
    biaya: row.sel('biaya').slice(0, 200),
    caraBayar: row.sel('cara_bayar').slice(0, 200),
    jenisPemohon: bacaJenis(row.sel('jenis_pemohon'), row.sel('nama')),
    unit: row.sel('unit'),
    identitas: {
      nama: row.sel('nama'),
      alamat: tanpaNik(row.sel('alamat')),
      telepon: row.sel('telepon'),
      email: row.sel('email'),
      pekerjaan: row.sel('pekerjaan'),
      tujuan: tanpaNik(row.sel('tujuan')),
    },
    nik: row.sel('nik').replace(/\D/g, ''),
  };
}

/** One of two where the register says exactly one of them. */
const satu = <A extends string, B extends string>(a: boolean, b: boolean, jikaA: A, jikaB: B): A | B | null =>
  a === b ? null : a ? jikaA : jikaB;

function bacaJenis(said: string, nama: string): JenisPemohon {
  const t = kunciTeks(said);
  if (/\bkelompok\b/.test(t)) return 'kelompok';
  if (/\bbadan\b|\blembaga\b|\bhukum\b/.test(t) || (t === '' && /^(pt|cv|yayasan|perkumpulan|koperasi)\b/.test(kunciTeks(nama))))
    return 'badan_hukum';
  return 'perorangan';
}
