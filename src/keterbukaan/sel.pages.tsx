import { Status } from '../shared/html/components/tag/tag.tsx';
import { formatTanggal } from '../shared/html/format.ts';
import type { Bahasa } from '../shared/html/pesan.ts';
import type { Tone } from '../shared/html/types.ts';
import type { Jendela, Masa } from './rules/masa.ts';
import type { SelMatriks } from './rules/matriks.ts';
import type { KeadaanSel } from './rules/sel.ts';
import { wajibPesan } from './wajib.pesan.ts';

const NADA: Readonly<Record<KeadaanSel, Tone>> = {
  ada: 'success',
  belum_lengkap: 'warning',
  belum_ada: 'danger',
  tidak_berlaku: 'neutral',
};

/** State of a cell: colour, mark and word. */
export function KeadaanSatu({ keadaan, bahasa }: { keadaan: KeadaanSel; bahasa: Bahasa }) {
  return <Status tone={NADA[keadaan]}>{wajibPesan[bahasa].keadaan[keadaan]}</Status>;
}

/** `2025`, `Semester I 2026`, `September 2026`, `Terkini`. */
export function namaMasa(masa: Masa, j: Jendela, bahasa: Bahasa): string {
  if (masa === 'terkini') return wajibPesan[bahasa].kini;
  if (masa === 'bulanan') return formatTanggal(j.dari, bahasa, 'bulan');
  const tahun = j.dari.slice(0, 4);
  if (masa !== 'semesteran') return tahun;
  const ke = j.kunci.endsWith('s1') ? 1 : 2;
  return bahasa === 'id' ? `Semester ${ke === 1 ? 'I' : 'II'} ${tahun}` : `Half-year ${ke} ${tahun}`;
}

/** One cell of a matrix: period, state, and when it is due. */
export function IsiSel({
  sel,
  masa,
  href,
  bahasa,
}: {
  sel: SelMatriks | undefined;
  masa: Masa;
  href: (kunci: string) => string;
  bahasa: Bahasa;
}) {
  const t = wajibPesan[bahasa];
  if (sel === undefined) return <span class="bt-muted">–</span>;
  const tempo = sel.jendela.jatuhTempo;
  const belum = sel.keadaan !== 'ada' && sel.keadaan !== 'tidak_berlaku';
  return (
    <a class="bt-cell" href={href(sel.jendela.kunci)}>
      <span>{namaMasa(masa, sel.jendela, bahasa)}</span>
      {sel.mendatang ? (
        <Status tone="info">{t.mendatang(formatTanggal(tempo ?? sel.jendela.sampai, bahasa, 'pendek'))}</Status>
      ) : (
        <KeadaanSatu keadaan={sel.keadaan} bahasa={bahasa} />
      )}
      {belum && !sel.mendatang && tempo !== null && <small class="bt-muted">{t.tempo(formatTanggal(tempo, bahasa, 'pendek'))}</small>}
    </a>
  );
}
