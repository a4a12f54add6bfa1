import type { NaskahCari } from './naskah-cari.ts';
import type { Temuan } from './temuan.ts';

const BULAN =
  'januari|februari|pebruari|maret|april|mei|juni|juli|agustus|september|oktober|november|nopember|desember|january|february|march|may|june|july|august|october|december|jan|feb|peb|mar|apr|jun|jul|agu|agt|agst|ags|aug|sep|sept|okt|oct|nov|nop|des|dec';
const TANGGAL = new RegExp(
  `(?<![\\p{N}/.-])(?:\\d{1,2}[ .-]{1,2}(?:${BULAN})\\.?[ ,.-]{1,2}(?:19|20)?\\d{2}|(?:${BULAN})\\.? \\d{1,2}, (?:19|20)\\d{2}|\\d{1,2} ?([-/.]) ?\\d{1,2} ?\\1 ?(?:(?:19|20)\\d{2}|\\d{2})|\\d{1,2} \\d{1,2} (?:19|20)\\d{2}|(?:19|20)\\d{2}([-/.])\\d{1,2}\\2\\d{1,2}|(?:0[1-9]|[12]\\d|3[01])(?:0[1-9]|1[0-2])(?:19|20)\\d{2})(?![\\p{N}]|[/-]\\d)`,
  'giu',
);
const LAHIR =
  /(?:\b(?:tempat\s*[,/&]?\s*(?:dan\s+)?(?:tanggal|tgl)\.?\s*(?:lahir|kelahiran)|(?:tanggal|tgl)\.?\s*(?:lahir|kelahiran)|tanggal_lahir|tgl_lahir|ttl|t\.t\.l|kelahiran|lahir|dilahirkan|born(?:\s+on)?|date\s+of\s+birth|dob)\b\.?)/giu;
/** Words between "born" and a date that make it the date of something else. */
const PUTUS =
  /\b(?:pancasila|terbit|diterbitkan|ditetapkan|diundangkan|berlaku|akta|akte|pencatatan|dicatat|didaftarkan|daftar|undang|peraturan|organisasi|surat|keputusan|nomor|perusahaan|kota|hari\s+jadi|sampai|wafat|meninggal|menikah|diangkat|pensiun|tmt|masuk|permohonan|tahun|per|hidup|jumlah|sebanyak|periode|siaran|stasiun|persetujuan|perjanjian|peringatan|didirikan|berdiri)\b/i;
const BUKAN_ORANG =
  /\b(?:hari|perda|perwali|peraturan|undang-undang|keputusan|dokumen|gagasan|program|kebijakan|organisasi|akta|akte|angka|tingkat|surat\s+keterangan|bayi\s+baru|berat\s+badan|kutipan|data|jumlah|layanan|pelayanan|penerbitan|registrasi)\s*(?:ini|itu|tersebut)?\s*$/i;

/** Birth dates: a date in any usual form, shortly after a word for birth and before any word that gives it another meaning. */
export function cariTanggalLahir(naskah: NaskahCari): Temuan[] {
  const hasil: Temuan[] = [];
  const kata = [...naskah.rata.matchAll(LAHIR)].filter((m) => !BUKAN_ORANG.test(naskah.sebelum(m.index, 30)));
  let giliran = 0;
  for (const m of naskah.rata.matchAll(TANGGAL)) {
    for (let k = kata[giliran]; k && k.index + k[0].length <= m.index; k = kata[giliran]) giliran += 1;
    const dekat = kata[giliran - 1];
    const celah = dekat ? naskah.rata.slice(dekat.index + dekat[0].length, m.index) : undefined;
    const langsung = celah !== undefined && celah.length <= 60 && !/\d{3}|[;]|\.\s+[A-Z]|\n.*\n/.test(celah) && !PUTUS.test(celah);
    if (!langsung && naskah.sebutan(m.index, 0)?.jenis !== 'lahir') continue;
    if (
      langsung &&
      /\bkelahiran$/i.test(dekat?.[0] ?? '') &&
      !/^[\s:.,]*(?:\p{Lu}[\p{L}.]+ ?){0,3},?\s*$/u.test(celah ?? '') &&
      !/tgl|tanggal/i.test(dekat?.[0] ?? '')
    )
      continue;
    hasil.push({ jenis: 'tanggal_lahir', awal: m.index, akhir: m.index + m[0].length });
  }
  return hasil;
}
