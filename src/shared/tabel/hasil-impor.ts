/** What every import answers: rows read, made, changed, and why the others were refused. */
export type Ditolak = { baris: number; kolom: string; alasan: string };
export type HasilImpor = { dibaca: number; dibuat: number; diperbarui: number; ditolak: Ditolak[] };

/** A fresh answer for a file: lines that were no record at all count as read and refused. */
export function mulaiHasil(daftar: readonly { baris: readonly unknown[]; rusak: readonly number[] }[]): HasilImpor {
  const rusak = daftar.flatMap((d) => d.rusak);
  return {
    dibaca: rusak.length + daftar.reduce((n, d) => n + d.baris.length, 0),
    dibuat: 0,
    diperbarui: 0,
    ditolak: rusak.map((baris) => ({ baris, kolom: '', alasan: 'Baris ini tidak terbaca sebagai JSON.' })),
  };
}

/** A refusal of one row; where the file has several lists the sheet is named. */
export const tolakan = (row: { nomor: number; lembar?: string }, kolom: string, alasan: string): Ditolak => ({
  baris: row.nomor,
  kolom,
  alasan: row.lembar === undefined ? alasan : `Lembar "${row.lembar}": ${alasan}`,
});

export const urutkan = (hasil: HasilImpor): HasilImpor => ({ ...hasil, ditolak: hasil.ditolak.toSorted((a, b) => a.baris - b.baris) });
