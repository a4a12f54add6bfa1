import type { Kanal, Keadaan } from '../istilah.ts';
import type { Tugas } from '../permohonan.ts';

/** Views of the queue. Open ones sort by the next legal date, finished ones by their end, newest first. */
export const TAMPIL = ['terbuka', 'lewat', 'dua_hari', 'minggu_ini', 'siap', 'serahkan', 'selesai'] as const;
export type Tampil = (typeof TAMPIL)[number];

/** Days that the views are measured by: today, the second working day from now, the end of this week. */
export type Batas = { hari: string; duaHari: string; akhirMinggu: string };

export type Saring = {
  tampil: Tampil;
  keadaan?: Keadaan | undefined;
  unitId?: string | undefined;
  kanal?: Kanal | undefined;
  tahun?: number | undefined;
};

/** Where a page begins: the sort key and id of the row before it. `kunci` null: behind every date. */
export type Kursor = { kunci: string | null; id: string };

/** A case in a list: nothing of the asker. */
export type BarisAntrean = {
  id: string;
  nomor: string;
  keadaan: Keadaan;
  rincian: string;
  kanal: Kanal;
  diterimaPada: Date;
  berakhirPada: Date | null;
  langkahPada: string | null;
  langkahJam: string | null;
  kurang: number;
};

/** Counting stops here: "999+" is as useful to an officer, and never reads fifty thousand rows. */
export const PALING_HITUNG = 1000;

export type PegangKasus = { tugas: readonly Pick<Tugas, 'unitId' | 'keadaan'>[]; unit: readonly string[]; penandatangan: string | null };
