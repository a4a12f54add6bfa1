import { z } from 'zod';
import { ALASAN_TOLAK, type JenisBerkas, PERINGATAN } from './dokumen.ts';
import { type Dibuang, DIBUANG, GAGAL_SALINAN, type GagalSalinan, type SalinanPublik, TANPA_SALINAN } from './salinan/salinan.ts';

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
    publik_keadaan: z.enum(['sama', 'bersih', 'gagal']).nullable(),
    publik_sha256: z.string().nullable(),
    publik_ukuran: z.number().nullable(),
    publik_alasan: z.enum(GAGAL_SALINAN).nullable(),
    publik_dibuang: z.array(z.enum(DIBUANG)),
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
    publik: salinan(b),
    dibuatPada: b.dibuat_pada,
    selesaiPada: b.selesai_pada,
  }));

type BarisSalinan = {
  jenis: JenisBerkas;
  sha256: string;
  ukuran: number;
  publik_keadaan: 'sama' | 'bersih' | 'gagal' | null;
  publik_sha256: string | null;
  publik_ukuran: number | null;
  publik_alasan: GagalSalinan | null;
  publik_dibuang: Dibuang[];
};

function salinan(b: BarisSalinan): SalinanPublik {
  if (b.publik_keadaan === 'gagal') return { keadaan: 'gagal', alasan: b.publik_alasan ?? 'rusak' };
  if (b.publik_sha256 !== null && b.publik_ukuran !== null)
    return { keadaan: 'bersih', sha256: b.publik_sha256, ukuran: b.publik_ukuran, dibuang: b.publik_dibuang };
  if (b.publik_keadaan === 'sama' || TANPA_SALINAN.has(b.jenis)) return { keadaan: 'sama', sha256: b.sha256, ukuran: b.ukuran };
  return { keadaan: 'menunggu' };
}

export type Dokumen = z.output<typeof barisDokumen>;
