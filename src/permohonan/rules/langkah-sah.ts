// UU 14/2008 Pasal 22, Perki 1/2021 Pasal 34, 36, 49, 50: what is still lawful when a refusal is not, in the time that is
// left. Never an empty list: the written notification itself is always one.
export type LangkahSah =
  | 'minta_atasan'
  | 'selesaikan_uji'
  | 'mulai_uji'
  | 'perpanjang'
  | 'beri_sisanya'
  | 'beri_hitam'
  | 'bukan_pengecualian'
  | 'beri';

export type SekitarTolak = {
  hari: string;
  /** Due date of the answer; null where the calendar is missing. */
  jatuhTempo: string | null;
  bolehPerpanjang: boolean;
  /** States of the tests begun for this request. */
  uji: readonly ('draf' | 'ditelaah' | 'disetujui' | 'selesai')[];
  /** Things asked beside the one refused. */
  butirLain: number;
};

/** Lawful next steps, the one nearest to an answer first. After the due date only answering is left, at once. */
export function listLangkahSah(m: SekitarTolak): LangkahSah[] {
  const lewat = m.jatuhTempo !== null && m.hari > m.jatuhTempo;
  const list: LangkahSah[] = [];
  if (m.uji.includes('ditelaah')) list.push('minta_atasan');
  else if (m.uji.includes('draf') || m.uji.includes('disetujui')) list.push('selesaikan_uji');
  else list.push('mulai_uji');
  // Perki Pasal 36: once, before the date, because the status is not decided yet.
  if (m.bolehPerpanjang && !lewat) list.push('perpanjang');
  if (m.butirLain > 0) list.push('beri_sisanya');
  list.push('beri_hitam', 'bukan_pengecualian');
  if (lewat) list.push('beri');
  return list;
}
