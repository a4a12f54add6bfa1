import { z } from 'zod';
import { ALASAN_TOLAK, PERINGATAN } from './dokumen.ts';

export const PERUNTUKAN = ['informasi', 'permohonan', 'surat'] as const;
/** What a file was sent in for; who may see it is decided by the slice of that name. */
export type Peruntukan = (typeof PERUNTUKAN)[number];

/** A row of `dokumen` as the program uses it: the check constraints of the table as types. */
export const barisDokumen = z
  .object({
    id: z.string(),
    sha256: z.string(),
    nama: z.string(),
    jenis: z.enum(['pdf', 'docx', 'xlsx', 'odt', 'txt', 'csv', 'png', 'jpeg', 'tiff']),
    mime: z.string(),
    ukuran: z.number(),
    peruntukan: z.enum(PERUNTUKAN),
    unit_id: z.string().nullable(),
    keadaan: z.enum(['diterima', 'dipindai', 'siap', 'ditolak']),
    alasan: z.enum(ALASAN_TOLAK).nullable(),
    rincian: z.string(),
    pemeriksa: z.enum(['clamav', 'bawaan']).nullable(),
    dipindai_pada: z.date().nullable(),
    peringatan: z.array(z.enum(PERINGATAN)),
    halaman_jumlah: z.number().nullable(),
    gambar_sha256: z.string().nullable(),
    gambar_kecil_sha256: z.string().nullable(),
    gambar_lebar: z.number().nullable(),
    gambar_tinggi: z.number().nullable(),
    dibuat_pada: z.date(),
    selesai_pada: z.date().nullable(),
  })
  .transform((b) => ({
    id: b.id,
    sha256: b.sha256,
    nama: b.nama,
    jenis: b.jenis,
    mime: b.mime,
    ukuran: b.ukuran,
    peruntukan: b.peruntukan,
    unitId: b.unit_id,
    keadaan: b.keadaan,
    alasan: b.alasan,
    rincian: b.rincian,
    pemeriksa: b.pemeriksa,
    dipindaiPada: b.dipindai_pada,
    peringatan: b.peringatan,
    halaman: b.halaman_jumlah,
    /** `kecil`: for lists; null where the file was read before there were small pictures. */
    gambar:
      b.gambar_sha256 === null
        ? null
        : { sha256: b.gambar_sha256, kecil: b.gambar_kecil_sha256, lebar: b.gambar_lebar ?? 0, tinggi: b.gambar_tinggi ?? 0 },
    dibuatPada: b.dibuat_pada,
    selesaiPada: b.selesai_pada,
  }));

export type Dokumen = z.output<typeof barisDokumen>;
