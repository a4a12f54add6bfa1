// One request to many units, decided in a table unit × item (UU 14/2008 Pasal 22(7), Perki 1/2021 Pasal 31(4)): each line is
// given, given in part, nihil, refused, or later on a day. Parts may go out as they come; only the letter stops the clock, and
// it leaves with the last line.
import { PUTUSAN_BARIS, type PutusanBaris } from '../istilah.ts';
import { type AlasanSel, type BarisTabel, dalamSel, type Keputusan, type Konteks, type Permohonan, terima, tolak } from '../permohonan.ts';
import type { Putusan } from './pemberitahuan.ts';

const SURAT = {
  diberikan: 'diberikan',
  sebagian: 'diberikan_sebagian',
  nihil: 'tidak_dikuasai',
  ditolak: 'ditolak',
  nanti: 'belum_didokumentasikan',
} as const satisfies Record<PutusanBaris, Putusan>;

/** Lines of one thing asked with one decision: an item of the letter. */
export type KelompokBaris = { butir: number; putusan: PutusanBaris; surat: Putusan; baris: readonly BarisTabel[] };

/** The items of the letter that a table makes, in the order of what was asked and of the decisions; open lines make none. */
export function kelompokTabel(tabel: readonly BarisTabel[]): KelompokBaris[] {
  const butir = [...new Set(tabel.map((b) => b.butir))].toSorted((a, b) => a - b);
  return butir.flatMap((n) =>
    PUTUSAN_BARIS.map((putusan) => ({
      butir: n,
      putusan,
      surat: SURAT[putusan],
      baris: tabel.filter((b) => b.butir === n && b.putusan === putusan),
    })).filter((k) => k.baris.length > 0),
  );
}

/** May a letter with these decisions leave beside this table? Every line decided, and the letter says what the table says. */
export function periksaTabel(
  tabel: readonly BarisTabel[],
  putusan: readonly Putusan[],
): 'tabel_belum_tuntas' | 'berbeda_dari_tabel' | null {
  if (tabel.length === 0) return null;
  if (tabel.some((b) => b.putusan === null)) return 'tabel_belum_tuntas';
  const mestinya = kelompokTabel(tabel).map((k) => k.surat);
  return mestinya.length === putusan.length && mestinya.every((x, i) => x === putusan[i]) ? null : 'berbeda_dari_tabel';
}

/** Opens the table, or adds lines for units that were asked later. */
export function decideBukaTabel(
  p: Permohonan,
  m: { baris: readonly { barisId: string; unitId: string; butir: number }[] },
  k: Konteks,
): Keputusan<'tabel_sudah_lengkap' | AlasanSel> {
  return dalamSel(p, 'buka_tabel', k, () => {
    const baru = m.baris.filter((b) => !p.tabel.some((t) => t.unitId === b.unitId && t.butir === b.butir));
    if (baru.length === 0) return tolak('tabel_sudah_lengkap');
    const baris = baru.map((b) => ({ baris_id: b.barisId, unit_id: b.unitId, butir: b.butir }));
    return terima({ jenis: 'permohonan_tabel_dibuka', data: { baris } });
  });
}

export type PutusanBaru = {
  barisIds: readonly string[];
  putusan: PutusanBaris;
  ujiId: string | null;
  /** The test holds today, with the approval of the Atasan (src/pengecualian). */ ujiSah: boolean;
  tersediaPada: string | null;
  /** What is given, or why it is not, in words; or a file. */ adaIsi: boolean;
  adaBerkas: boolean;
  /** A table was asked and a scan is given. */ pindaian: boolean;
  alasanPindaian: string;
};
export type AlasanBaris =
  | 'baris_kosong'
  | 'baris_sudah_diserahkan'
  | 'baris_perlu_uji'
  | 'baris_tanpa_isi'
  | 'baris_tanpa_penjelasan'
  | 'waktu_tersedia_wajib'
  | 'pindaian_perlu_alasan';

/** Decides lines, one or many alike. A line that was handed over stays as it is. */
export function decidePutusBaris(p: Permohonan, m: PutusanBaru, k: Konteks): Keputusan<AlasanBaris | AlasanSel> {
  return dalamSel(p, 'putus_baris', k, () => {
    const baris = p.tabel.filter((b) => m.barisIds.includes(b.id));
    if (baris.length === 0 || baris.length < new Set(m.barisIds).size) return tolak('baris_kosong');
    if (baris.some((b) => b.diserahkan)) return tolak('baris_sudah_diserahkan');
    const alasan = periksaBaris(m, k.hari);
    if (alasan) return tolak(alasan);
    return terima({
      jenis: 'permohonan_baris_diputus',
      data: {
        baris_ids: baris.map((b) => b.id),
        putusan: m.putusan,
        uji_id: m.putusan === 'sebagian' || m.putusan === 'ditolak' ? m.ujiId : null,
        tersedia_pada: m.putusan === 'nanti' ? m.tersediaPada : null,
        pindaian: m.pindaian,
      },
    });
  });
}

function periksaBaris(m: PutusanBaru, hari: string): AlasanBaris | null {
  const dikecualikan = m.putusan === 'sebagian' || m.putusan === 'ditolak';
  if (dikecualikan && (m.ujiId === null || !m.ujiSah)) return 'baris_perlu_uji';
  if (m.putusan === 'nanti' && (m.tersediaPada === null || m.tersediaPada <= hari)) return 'waktu_tersedia_wajib';
  if (m.putusan === 'nanti' && !m.adaIsi) return 'baris_tanpa_penjelasan';
  if ((m.putusan === 'diberikan' || m.putusan === 'sebagian') && !m.adaIsi && !m.adaBerkas) return 'baris_tanpa_isi';
  return m.pindaian && m.alasanPindaian.trim() === '' ? 'pindaian_perlu_alasan' : null;
}

/** Hands over lines that are given whole and have a file. A line given in part waits for the letter: it needs its approval (Perki 10(2)f). */
export function decideSerahkanBagian(
  p: Permohonan,
  m: { barisIds: readonly string[]; berkas: number },
  k: Konteks,
): Keputusan<'bagian_kosong' | AlasanSel> {
  return dalamSel(p, 'serahkan_bagian', k, () => {
    const baris = p.tabel.filter((b) => m.barisIds.includes(b.id) && b.putusan === 'diberikan' && !b.diserahkan);
    if (baris.length === 0 || baris.length < m.barisIds.length || m.berkas === 0) return tolak('bagian_kosong');
    return terima({ jenis: 'permohonan_bagian_diserahkan', data: { baris_ids: baris.map((b) => b.id), berkas: m.berkas } });
  });
}

const MINTA_TABEL = /\b(xlsx?|excel|csv|ods|spreadsheet|tabel|table|json|data terbuka|open data)\b/i;
const BENTUK_TABEL = new Set([
  'text/csv',
  'application/json',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'application/vnd.ms-excel',
  'application/vnd.oasis.opendocument.spreadsheet',
]);

/** Was a table asked (the format the requester wrote) and something else given? UU 14/2008 Pasal 22(7)f: form and way are told. */
export const isPindaian = (formatDiminta: string, mime: string | null): boolean =>
  mime !== null && MINTA_TABEL.test(formatDiminta) && !BENTUK_TABEL.has(mime);
