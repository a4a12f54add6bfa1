import type { Kategori, Keadaan } from '../informasi.ts';
import { type BarisMasuk, decideBaris, kunciAsal, kunciPadanan, pasangkan, pisahkanGanda, samaIsi, type Terdapat } from '../impor.ts';
import type { Alasan, Tolak } from './alasan.ts';
import type { IsiAsal } from './baris.ts';
import type { BarisLembar } from './buka.ts';
import type { HasilUnit } from './unit.ts';

export type OpsiImpor = {
  /** Owner of every row. Without it each row's own unit decides. */
  unitId?: string | undefined;
  /** Owner of rows whose unit is not known. Without it they are refused. */
  unitLainId?: string | undefined;
  /** Category of rows that name none. */
  kategori?: Kategori | undefined;
  /** Name of the list, where several lists of one unit use the same ids. */
  daftar: string;
  sebagai: 'terbit' | 'rancangan';
};

export type TerdapatKeadaan = Terdapat & {
  unitId: string;
  keadaan: Keadaan;
  versi: number;
  kartu: { kategori: string; tahun: number | null; format: string[] };
};
export type Perbarui = { baris: BarisMasuk; ada: TerdapatKeadaan; isi: IsiAsal };

/** What an import will do, before it does anything: the dry run shows its numbers. */
export type Rencana = {
  buat: BarisMasuk[];
  perbarui: Perbarui[];
  /** Items that stay as they are; `asal` moves where the list's row itself moved. */
  tetap: { baris: BarisMasuk; ada: TerdapatKeadaan; asalBerubah: boolean }[];
  ditolak: Tolak[];
};

/** Gives every row its owner; rows without one are refused with their reason. */
export function tentukanUnit(
  rows: readonly BarisLembar[],
  opsi: OpsiImpor,
  cari: (nama: string) => HasilUnit,
  namaUnit: (id: string) => string,
): { masuk: Map<BarisMasuk, BarisLembar>; ditolak: Tolak[] } {
  const masuk = new Map<BarisMasuk, BarisLembar>();
  const ditolak: Tolak[] = [];
  for (const row of rows) {
    const owner = pemilik(row.unit, opsi, cari);
    if (typeof owner !== 'string') {
      ditolak.push({ ...tempat(row), kolom: 'unit', alasan: owner });
      continue;
    }
    const isi = row.isi.penguasa === '' ? { ...row.isi, penguasa: namaUnit(owner) } : row.isi;
    masuk.set(
      { nomor: row.nomor, unitId: owner, kunci: kunciAsal(owner, opsi.daftar, row.idAsal), padanan: kunciPadanan(owner, isi), isi },
      row,
    );
  }
  return { masuk, ditolak };
}

function pemilik(nama: string, opsi: OpsiImpor, cari: (nama: string) => HasilUnit): string | Alasan {
  if (opsi.unitId !== undefined) return opsi.unitId;
  const found = nama === '' ? undefined : cari(nama);
  if (found?.ok) return found.unitId;
  if (opsi.unitLainId !== undefined) return opsi.unitLainId;
  return found ? { kode: 'unit_tidak_dikenal', nilai: nama, mirip: found.mirip } : { kode: 'unit_kosong' };
}

const tempat = (row: BarisLembar): { baris: number; lembar?: string } => ({
  baris: row.nomor,
  ...(row.lembarGanda === true ? { lembar: row.lembar } : {}),
});

/** Decides for every row; `terdapat` must hold every item that shares an identifier or a natural key with a row. */
export function rencanakan(masuk: ReadonlyMap<BarisMasuk, BarisLembar>, terdapat: readonly TerdapatKeadaan[]): Rencana {
  const rencana: Rencana = { buat: [], perbarui: [], tetap: [], ditolak: [] };
  const tolak = (baris: BarisMasuk, kolom: string, alasan: Alasan): void => {
    const row = masuk.get(baris);
    rencana.ditolak.push({ ...(row ? tempat(row) : { baris: baris.nomor }), kolom, alasan });
  };
  const { baris, ganda } = pisahkanGanda([...masuk.keys()]);
  for (const g of ganda) tolak(g.baris, g.baris.kunci === null ? 'judul' : 'id', { kode: 'ganda', baris: g.pertama });
  const perId = new Map(terdapat.map((t) => [t.id, t]));
  for (const pair of pasangkan(baris, terdapat)) {
    const ada = pair.ada && perId.get(pair.ada.id);
    const keputusan = decideBaris(pair);
    if (keputusan.jenis === 'buat' || !ada) rencana.buat.push(pair.baris);
    else if (keputusan.jenis === 'tolak_beda_judul') tolak(pair.baris, 'id', { kode: 'id_beda_judul', nilai: keputusan.judul });
    else if (keputusan.jenis === 'tetap' || dibuang(ada.keadaan))
      rencana.tetap.push({ baris: pair.baris, ada, asalBerubah: asalBerubah(pair.baris, ada) });
    else if (ada.keadaan.publik === 'ditarik') tolak(pair.baris, '', { kode: 'sudah_ditarik' });
    else if (bolehDiperbarui(ada.keadaan)) rencana.perbarui.push({ baris: pair.baris, ada, isi: keputusan.isi });
    else tolak(pair.baris, '', { kode: 'sedang_disusun' });
  }
  return rencana;
}

/** A draft thrown away before it was ever public: the unit did not want it, the list does not bring it back. */
const dibuang = (k: Keadaan): boolean => k.kerja === 'tanpa' && k.publik === 'belum';

/** A published item that nobody is drafting anew, or a draft still with its unit. */
const bolehDiperbarui = (k: Keadaan): boolean =>
  k.publik === 'terbit' ? k.kerja === 'tanpa' : k.kerja === 'rancangan' || k.kerja === 'dikembalikan';

const asalBerubah = (baris: BarisMasuk, ada: TerdapatKeadaan): boolean =>
  ada.asal === null ||
  !samaIsi(ada.asal, baris.isi) ||
  (baris.kunci !== null && ada.kunci !== baris.kunci) ||
  ada.padanan !== baris.padanan;
