import type { Penerima } from './isi.types.ts';

/** The seven grounds by their letter (UU 14/2008 Pasal 35 ayat (1)). */
export const ALASAN_KEBERATAN = ['a', 'b', 'c', 'd', 'e', 'f', 'g'] as const;
export type AlasanKeberatan = (typeof ALASAN_KEBERATAN)[number];

export const PUTUSAN_KEBERATAN = ['menguatkan', 'mengabulkan', 'mengabulkan_sebagian'] as const;
export type PutusanKeberatan = (typeof PUTUSAN_KEBERATAN)[number];

export const KANAL_KEBERATAN = ['web', 'datang_langsung', 'surat', 'email', 'impor'] as const;
export type KanalKeberatan = (typeof KANAL_KEBERATAN)[number];

/** The objection a letter speaks of. `permohonan` is null for ground b without a request; `informasi` is what was asked or is missing. */
export type AcuanKeberatan = {
  nomor: string;
  diterimaPada: string;
  alasan: readonly AlasanKeberatan[];
  permohonan: { nomor: string; diterimaPada: string } | null;
  informasi: string;
  kasusPosisi: string;
};

type Bersama = { keberatan: AcuanKeberatan; penerima: Penerima };

/** Lampiran X Perki 1/2021. `jawabPaling`: day by which the answer comes, filled in by the office (box D). */
export type IsiFormulirKeberatan = { jenis: 'formulir_keberatan' } & Bersama & {
    pekerjaan: string;
    tujuan: string;
    jawabPaling: string;
    petugas: string | null;
  };

/** Proof of receipt (Perki 1/2021 Pasal 41 ayat (6)). */
export type IsiTandaTerimaKeberatan = { jenis: 'tanda_terima_keberatan' } & Bersama & {
    kanal: KanalKeberatan;
    petugas: string | null;
    jawabPaling: string;
  };

/** The written answer of the Atasan PPID (Perki 1/2021 Pasal 44 ayat (2)–(3); UU 14/2008 Pasal 36 ayat (3)). */
export type IsiTanggapanKeberatan = { jenis: 'tanggapan_keberatan' } & Bersama & {
    putusan: PutusanKeberatan;
    /** Uraian bantahan, one for each ground. */
    uraian: readonly { alasan: AlasanKeberatan; bantahan: string }[];
    pertimbangan: string;
    /** Order to the PPID with its date; empty and null where the decision is upheld. */
    perintah: string;
    perintahBatas: string | null;
    /** Number and day of the Penetapan Klasifikasi that is attached where an exemption is upheld. */
    penetapan: string;
  };

export type IsiSuratKeberatan = IsiFormulirKeberatan | IsiTandaTerimaKeberatan | IsiTanggapanKeberatan;
