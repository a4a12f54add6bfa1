// UU 14/2008 Pasal 17 huruf h angka 2: health history and treatment of a person.
const SAKIT =
  /\b(?:rekam\s+medis|no\.?\s?rm|diagnos[ai]s?|riwayat\s+(?:penyakit|kesehatan|medis)|hiv|aids|tbc?|tuberkulosis|skizofrenia|gangguan\s+jiwa|kanker|hepatitis|epilepsi|hasil\s+(?:tes|uji)\s+(?:hiv|narkoba|kehamilan|swab)|penyandang\s+disabilitas|rawat\s+inap)\b/giu;
/** A person told nearby: a name after a label, or a number of a person. */
const ORANG = /\b(?:nama(?:\s+(?:pasien|lengkap))?\s*[:=]|pasien\s*[:=]|atas\s+nama|a\.\s?n\.|sdr\.?i?\s|nik\b|no\.?\s?rm\s*[:=]?\s*\d)/iu;

export type TemuanKesehatan = { jenis: 'kesehatan'; awal: number; akhir: number };

/** Words of illness on a line that also names a person; statistics of illness name nobody and are no finding. */
export function cariKesehatan(teks: string): TemuanKesehatan[] {
  return [...teks.matchAll(SAKIT)].flatMap((m) => {
    const awalBaris = Math.max(teks.lastIndexOf('\n', m.index - 1) + 1, m.index - 150);
    const ujung = teks.indexOf('\n', m.index);
    const baris = teks.slice(awalBaris, Math.min(ujung < 0 ? teks.length : ujung, m.index + 150));
    return ORANG.test(baris) ? [{ jenis: 'kesehatan' as const, awal: m.index, akhir: m.index + m[0].length }] : [];
  });
}
