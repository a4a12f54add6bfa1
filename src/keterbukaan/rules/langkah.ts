/** What one more action would change for a unit, the largest first. Pure: the same formula, once with the counts as they would be. */
import type { InformasiPada } from '../../informasi/riwayat.queries.ts';
import type { Jendela, Masa } from './masa.ts';
import type { MatriksUnit } from './matriks.ts';
import { type AngkaUnit, hitungNilai, type Rumus } from './rumus.ts';

/** A duty that is not met, or a published item past its day. `baru`: nothing is published for it yet; `tua`: the item of it is past its day. */
export type Peluang =
  | { jenis: 'wajib'; kode: string; nama: string; masa: Masa; jendela: Jendela; baru: boolean; tua: boolean }
  | { jenis: 'segar'; informasiId: string; nama: string };
export type LangkahNilai = Peluang & { tambah: number };

/** Counts after one action. */
export function sesudah(a: AngkaUnit, p: Peluang): AngkaUnit {
  const m = a.kemutakhiran;
  if (p.jenis === 'segar') return { ...a, kemutakhiran: { ...m, segar: Math.min(m.jumlah, m.segar + 1) } };
  const kelengkapan = { ...a.kelengkapan, ada: Math.min(a.kelengkapan.berlaku, a.kelengkapan.ada + 1) };
  const segar = Math.min(m.jumlah + (p.baru ? 1 : 0), m.segar + (p.baru || p.tua ? 1 : 0));
  return { ...a, kelengkapan, kemutakhiran: { ...m, segar, jumlah: m.jumlah + (p.baru ? 1 : 0) } };
}

export function langkahNilai(rumus: Rumus, a: AngkaUnit, denganKecepatan: boolean, peluang: readonly Peluang[]): LangkahNilai[] {
  const kini = hitungNilai(rumus, a, denganKecepatan).nilai;
  return peluang
    .map((p) => ({ ...p, tambah: Math.round((hitungNilai(rumus, sesudah(a, p), denganKecepatan).nilai - kini) * 100) / 100 }))
    .toSorted((x, y) => y.tambah - x.tambah);
}

/** Every such action that a unit's duties and items leave open. */
export function peluangDari(m: MatriksUnit, informasi: readonly InformasiPada[]): Peluang[] {
  const lewat = (t: InformasiPada['tingkat'] | undefined): boolean => t === 'lewat' || t === 'terbengkalai';
  const wajib = m.baris
    .filter((b) => b.oleh === 'sendiri' && b.aturan.masa !== 'kejadian')
    .flatMap(({ aturan, sel }) =>
      sel
        .filter((s) => !s.mendatang && (s.keadaan === 'belum_ada' || s.keadaan === 'belum_lengkap'))
        .map((s): Peluang => ({
          jenis: 'wajib',
          kode: aturan.kode,
          nama: aturan.nama,
          masa: aturan.masa,
          jendela: s.jendela,
          baru: s.bukti?.terbit !== true,
          tua: lewat(s.bukti?.tingkat),
        })),
    );
  const segar = informasi
    .filter((i) => i.unitId === m.unitId && lewat(i.tingkat))
    .map((i): Peluang => ({ jenis: 'segar', informasiId: i.informasiId, nama: i.judul }));
  return [...wajib, ...segar];
}
