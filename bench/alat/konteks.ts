import type { Baris } from './laporan.ts';
import { bebani, type Beban, type Catatan, ringkas, type Ukuran } from './beban.ts';
import type { Program, Rumah } from './program.ts';

export type Bench = {
  cepat: boolean;
  rumah: Rumah;
  /** Port of the bare page. */
  polos: number;
  say: (line: string) => void;
  catat: (baris: Baris) => void;
  peringatan: (line: string) => void;
  /** Seconds under load so far, for the memory after it. */
  bebanDetik: number;
};

export type Terukur = { nama: string; ukuran: Ukuran; polos: Ukuran };

/**
 * A load in rounds, each after a round of the bare page: what else the machine does meets both alike. The first round warms
 * up and is not counted.
 */
export async function ukurBergantian(b: Bench, nama: string, beban: Omit<Beban, 'detik'>, detik: number): Promise<Terukur> {
  const ronde = b.cepat ? 2 : 3;
  const pemanas = b.cepat ? 0.5 : 1;
  const satu = detik / ronde;
  await bebani({ ...beban, detik: pemanas });
  const [ours, bare]: [Catatan[], Catatan[]] = [[], []];
  for (let i = 0; i < ronde; i++) {
    bare.push(await bebani({ port: b.polos, jalur: ['/'], sambungan: beban.sambungan, detik: satu / 3 }));
    ours.push(await bebani({ ...beban, detik: satu }));
  }
  b.bebanDetik += detik + pemanas;
  const terukur = { nama, ukuran: ringkas(ours), polos: ringkas(bare) };
  const { ukuran: u, polos: p } = terukur;
  b.say(
    `${nama}: ${u.laju}/s p50 ${u.p50} p95 ${u.p95} p99 ${u.p99} ms${u.gagal > 0 ? ` GAGAL ${u.gagal}` : ''}; polos ${p.laju}/s p95 ${p.p95} ms`,
  );
  if (u.gagal > 0) b.peringatan(`${nama}: ${u.gagal} of ${u.permintaan} requests failed.`);
  return terukur;
}

const bagi = (a: number, b: number): number => (b === 0 ? 0 : Math.round((a / b) * 100) / 100);
export const rasioLaju = ({ ukuran, polos }: Terukur): number => bagi(ukuran.laju, polos.laju);
export const rasioP95 = ({ ukuran, polos }: Terukur): number => bagi(ukuran.p95, polos.p95);

/** JSON of one of our own addresses. */
export async function ambil(p: Program, path: string): Promise<unknown> {
  const response = await fetch(`http://127.0.0.1:${p.port}${path}`);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response.json();
}
