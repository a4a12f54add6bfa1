// The written notification of a request that was decided in a table: its items and what the form begins with. Pure.
import type { Isian } from '../kerja/kasus.ts';
import type { BarisTabel } from '../permohonan.ts';
import { kelompokTabel } from '../rules/tabel.ts';
import type { BarisTerbaca } from '../tabel.queries.ts';
import { tabelPesan } from '../tabel/tabel.pesan.ts';
import { bidang, bidangUji } from './pemberitahuan.isian.ts';

const t = tabelPesan.id;

/** Items of the letter, each one thing asked with one decision and the units it holds for; and the form filled with them. */
export function dariTabel(
  tabel: readonly BarisTabel[],
  butir: readonly { id: string; urutan: number; rincian: string }[],
  terbaca: readonly BarisTerbaca[],
): { butir: { id: string; urutan: number; rincian: string }[]; isian: Isian } {
  const isian: Record<string, string | readonly string[]> = {};
  const items = kelompokTabel(tabel).map((k, n) => {
    const baris = terbaca.filter((b) => k.baris.some((x) => x.id === b.id));
    const unit = baris.map((b) => b.unit);
    const asal = butir.find((b) => b.urutan === k.butir)?.rincian ?? '';
    const semua = tabel.filter((b) => b.butir === k.butir).length === k.baris.length;
    const kata = baris.filter((b) => b.isi !== '').map((b) => `${b.unit}: ${b.isi}`);
    const i = n + 1;
    isian[bidang('putusan', i)] = k.surat;
    isian[bidang('materi', i)] = [t.materi(unit), ...kata].join('\n');
    isian[bidang('penjelasan', i)] = (k.putusan === 'nihil' ? [t.nihil(unit), ...kata] : kata).join('\n');
    isian[bidang('tersedia', i)] =
      k.baris
        .map((b) => b.tersediaPada ?? '')
        .toSorted()
        .at(-1) ?? '';
    isian[bidangUji(i)] = [...new Set(k.baris.flatMap((b) => b.ujiId ?? []))];
    return { id: `${k.butir}-${k.putusan}`, urutan: i, rincian: t.suratGabung(asal, unit, semua) };
  });
  return { butir: items, isian };
}
