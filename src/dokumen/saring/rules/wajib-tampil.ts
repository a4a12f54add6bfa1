// Perki 1/2021 Pasal 15(9) huruf c angka 2: a contract summary shows the provider with NPWP, director and address; Pasal 15(2) huruf b:
// a programme shows its holder with contact. Such a finding is shown as required and does not stop a release.
import type { JenisDataPribadi } from '../../data-pribadi/rules/temuan.ts';

const PENYEDIA =
  /\b(?:penyedia|kontraktor|rekanan|pelaksana\s+pekerjaan|direktur|badan\s+usaha|perusahaan|pemenang|p\.?t\.?\s+[A-Z]|c\.?v\.?\s+[A-Z])/i;
const PEMEGANG =
  /\b(?:penanggung\s*jawab|narahubung|pelaksana\s+(?:program|kegiatan)|pejabat\s+pembuat\s+komitmen|ppk|pptk|ppid|kepala\s+(?:dinas|badan|bidang|bagian|seksi))\b/i;
const SEKITAR = 300;

/** Whether the law makes a file show this finding; `awal`: its place in the text. */
export function wajibTampil(teks: string, jenis: JenisDataPribadi, awal: number): boolean {
  // A new paragraph speaks of something else.
  const sebelum =
    teks
      .slice(Math.max(0, awal - SEKITAR), awal)
      .split(/\n\s*\n/)
      .at(-1) ?? '';
  if (jenis === 'npwp' || jenis === 'alamat') return PENYEDIA.test(sebelum);
  return (jenis === 'telepon' || jenis === 'email') && PEMEGANG.test(sebelum);
}
