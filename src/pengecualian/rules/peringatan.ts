// What only our own design or an uncertain source asks: a warning. PPID Utama and Atasan together may set it aside with a
// reason (law.md 3.1: Tim Pertimbangan advises and never votes; law.md 2: PP 61/2010 is silent on the period of huruf j).
import type { Pendapat, Peringatan } from '../istilah.ts';
import type { IsiUji } from './isi-uji.ts';

/** The body's rule on the second approval: the head himself, or delegated to the Atasan by a letter. */
export type AturanUji = { pimpinan: 'sendiri' | 'delegasi'; delegasi: string };

type Ditelaah = {
  pendapat: readonly { akunId: string; sebagai: 'tim' | 'utama'; pendapat: Pendapat }[];
  dikesampingkan: readonly { peringatan: Peringatan; oleh: 'utama' | 'atasan' }[];
};

/** Every warning that this test gives as it stands, set aside or not. */
export function listPeringatan(p: Ditelaah, isi: IsiUji): Peringatan[] {
  const list: Peringatan[] = [];
  if (!p.pendapat.some((x) => x.sebagai === 'tim')) list.push('tanpa_pendapat_tim');
  if (p.pendapat.some((x) => x.pendapat === 'tidak_setuju')) list.push('pendapat_menolak');
  if (isi.jangka.jenis === 'peraturan' && isi.dasar.some((d) => d.huruf === 'h' || d.huruf === 'j')) list.push('jangka_tanpa_tanggal');
  return list;
}

/** Warnings that still hold the approval: a warning is set aside only by both. */
export const sisaPeringatan = (p: Ditelaah, isi: IsiUji): Peringatan[] =>
  listPeringatan(p, isi).filter(
    (w) => !(['utama', 'atasan'] as const).every((oleh) => p.dikesampingkan.some((x) => x.peringatan === w && x.oleh === oleh)),
  );
