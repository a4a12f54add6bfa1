// What an earlier receipt does to the clock, before the request exists: the same clocks as afterwards, on the same calendar.
import { dateIn } from '../../shared/tanggal.ts';
import { type AturanTenggat, jatuhTempo, type Kalender, tenggatPermohonan } from '../../tenggat/tenggat.ts';

export type AkibatTerima = {
  /** Answer due; null where the calendar lacks the year. */
  jatuhTempo: string | null;
  /** Until when completeness is checked and the letter of incompleteness leaves. */
  cek: string | null;
  /** Working days of the answer that had passed before today, and those that are left after today. */
  berjalan: number;
  sisa: number;
  lewat: boolean;
};

/** Clocks of a request received at `pada` and entered at `now`. */
export function akibatTerima(pada: Date, k: { kalender: Kalender; aturan: AturanTenggat }, now: Date): AkibatTerima {
  const semua = tenggatPermohonan(
    [
      { jenis: 'diterima', pada },
      { jenis: 'dicatat', pada: now },
    ],
    k.kalender,
    k.aturan,
    now,
  );
  const utama = jatuhTempo(semua);
  const hari = dateIn(k.aturan.zona, now);
  const dihitung = (utama?.langkah ?? []).filter((l) => l.dihitung);
  return {
    jatuhTempo: utama?.tanggal ?? null,
    cek: semua.find((t) => t.kunci === 'cek_kelengkapan')?.tanggal ?? null,
    berjalan: dihitung.filter((l) => l.tanggal < hari).length,
    sisa: dihitung.filter((l) => l.tanggal > hari).length,
    lewat: utama?.tanggal != null && utama.tanggal < hari,
  };
}
