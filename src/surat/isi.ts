import { naskahFormulir, unsurFormulir } from './isi/formulir.ts';
import { naskahFormulirKeberatan, naskahTandaTerimaKeberatan, unsurFormulirKeberatan, unsurTandaTerimaKeberatan } from './isi/keberatan.ts';
import { naskahKetidaklengkapan, unsurKetidaklengkapan } from './isi/ketidaklengkapan.ts';
import { naskahPemberitahuan } from './isi/pemberitahuan.ts';
import { unsurPemberitahuan } from './isi/pemberitahuan.unsur.ts';
import { naskahPerpanjangan, unsurPerpanjangan } from './isi/perpanjangan.ts';
import { naskahTandaTerima, unsurTandaTerima } from './isi/tanda-terima.ts';
import { naskahTanggapanKeberatan, unsurTanggapanKeberatan } from './isi/tanggapan-keberatan.ts';
import { periksaUnsur } from './isi/unsur.ts';
import type { DataSurat, IsiSurat, UnsurKurang } from './isi.types.ts';
import type { Naskah } from './naskah.ts';

export type HasilNaskah = { ok: true; naskah: Naskah } | { ok: false; alasan: 'unsur_kurang'; unsur: UnsurKurang[] };

/**
 * Content and frame of a letter → the letter as a document. Refuses, naming element and article, where the law's
 * contents are not all there; never leaves a hole silently. Pure: equal input, equal document.
 */
export function susunNaskah(isi: IsiSurat, data: DataSurat): HasilNaskah {
  const missing = unsurKurang(isi, data);
  return missing.length > 0 ? { ok: false, alasan: 'unsur_kurang', unsur: missing } : { ok: true, naskah: naskah(isi, data) };
}

/** Which required elements are not there yet, for a form to ask for them before anything is made. */
export function unsurKurang(isi: IsiSurat, data: DataSurat): UnsurKurang[] {
  switch (isi.jenis) {
    case 'formulir':
      return periksaUnsur(unsurFormulir, isi, data);
    case 'tanda_terima':
      return periksaUnsur(unsurTandaTerima, isi, data);
    case 'ketidaklengkapan':
      return periksaUnsur(unsurKetidaklengkapan, isi, data);
    case 'pemberitahuan':
      return periksaUnsur(unsurPemberitahuan, isi, data);
    case 'perpanjangan':
      return periksaUnsur(unsurPerpanjangan, isi, data);
    case 'formulir_keberatan':
      return periksaUnsur(unsurFormulirKeberatan, isi, data);
    case 'tanda_terima_keberatan':
      return periksaUnsur(unsurTandaTerimaKeberatan, isi, data);
    case 'tanggapan_keberatan':
      return periksaUnsur(unsurTanggapanKeberatan, isi, data);
  }
}

function naskah(isi: IsiSurat, data: DataSurat): Naskah {
  switch (isi.jenis) {
    case 'formulir':
      return naskahFormulir(isi, data);
    case 'tanda_terima':
      return naskahTandaTerima(isi, data);
    case 'ketidaklengkapan':
      return naskahKetidaklengkapan(isi, data);
    case 'pemberitahuan':
      return naskahPemberitahuan(isi, data);
    case 'perpanjangan':
      return naskahPerpanjangan(isi, data);
    case 'formulir_keberatan':
      return naskahFormulirKeberatan(isi, data);
    case 'tanda_terima_keberatan':
      return naskahTandaTerimaKeberatan(isi, data);
    case 'tanggapan_keberatan':
      return naskahTanggapanKeberatan(isi, data);
  }
}
