import { ProsesCetak } from './cetak.proses.ts';
import { qrSvg } from './kode-qr.ts';
import type { Naskah } from './naskah.ts';

export type HasilCetak =
  | { ok: true; pdf: Uint8Array; diganti: number }
  | { ok: false; alasan: 'gagal_susun' | 'proses_berhenti' | 'terlalu_lama'; rincian: string };

/** The compiler's memory still creeps up with eviction (findings 5): a new process now and then. */
const CETAKAN_PER_PROSES = 500;

let proses: ProsesCetak | undefined;

/**
 * Draws a letter as PDF/UA-1 in the printing process. The same document gives the same bytes. `diganti` counts
 * characters no font can draw. Failures are values: a process that died is replaced at the next call.
 */
export function renderPdf(naskah: Naskah): Promise<HasilCetak> {
  if (proses === undefined || !proses.hidup || proses.dipakai >= CETAKAN_PER_PROSES) {
    proses?.pensiun();
    proses = new ProsesCetak();
  }
  const data = JSON.stringify({
    ...naskah,
    qr_svg: naskah.templat === 'laporan' || naskah.templat === 'dip' ? '' : qrSvg(naskah.qr.alamat),
  });
  return proses.cetak({ templat: naskah.templat, data, stempel: naskah.stempel });
}

/** Ends the printing process once its letters are out; the worker calls it when it stops. */
export function tutupCetak(): void {
  proses?.pensiun();
  proses = undefined;
}
