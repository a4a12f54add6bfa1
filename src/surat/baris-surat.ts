import { z } from 'zod';
import { penandatangan } from './isi.skema.ts';
import { JENIS_SURAT, KEADAAN_SURAT } from './surat.ts';

export const KOLOM = [
  'id',
  'permohonan_id',
  'keberatan_id',
  'orang_id',
  'jenis',
  'keadaan',
  'token',
  'tanggal',
  'nomor',
  'penandatangan',
  'isi',
  'isi_versi',
  'pemegang_id',
  'pemegang_sejak',
  'pemegang_batas',
  'pdf_versi',
  'pdf_sha256',
  'pdf_ukuran',
  'pdf_diganti',
  'pdf_galat',
  'ttd_dokumen_id',
  'ttd_sha256',
  'ttd_pada',
  'dikirim_pada',
  'dibuat_pada',
] as const;

const waktu = z.coerce.date();

const baris = z
  .object({
    id: z.string(),
    permohonan_id: z.string().nullable(),
    keberatan_id: z.string().nullable(),
    orang_id: z.string(),
    jenis: z.enum(JENIS_SURAT),
    keadaan: z.enum(KEADAAN_SURAT),
    token: z.string(),
    tanggal: z.string(),
    nomor: z.string().nullable(),
    penandatangan: penandatangan.nullable(),
    isi: z.instanceof(Uint8Array),
    isi_versi: z.number(),
    pemegang_id: z.string().nullable(),
    pemegang_sejak: waktu.nullable(),
    pemegang_batas: z.string().nullable(),
    pdf_versi: z.number().nullable(),
    pdf_sha256: z.string().nullable(),
    pdf_ukuran: z.number().nullable(),
    pdf_diganti: z.number(),
    pdf_galat: z.string().nullable(),
    ttd_dokumen_id: z.string().nullable(),
    ttd_sha256: z.string().nullable(),
    ttd_pada: waktu.nullable(),
    dikirim_pada: waktu.nullable(),
    dibuat_pada: waktu,
  })
  .transform((r) => ({
    id: r.id,
    permohonanId: r.permohonan_id,
    keberatanId: r.keberatan_id,
    orangId: r.orang_id,
    jenis: r.jenis,
    keadaan: r.keadaan,
    token: r.token,
    tanggal: r.tanggal,
    nomor: r.nomor,
    penandatangan: r.penandatangan,
    isi: r.isi,
    versi: r.isi_versi,
    pemegangId: r.pemegang_id,
    pemegangSejak: r.pemegang_sejak,
    pemegangBatas: r.pemegang_batas,
    /** The drawn file; `terkini` while it shows the present content. */
    pdf:
      r.pdf_sha256 === null || r.pdf_ukuran === null
        ? null
        : { sha256: r.pdf_sha256, ukuran: r.pdf_ukuran, diganti: r.pdf_diganti, terkini: r.pdf_versi === r.isi_versi },
    galat: r.pdf_galat,
    ttdDokumenId: r.ttd_dokumen_id,
    ttdSha256: r.ttd_sha256,
    ttdPada: r.ttd_pada,
    dikirimPada: r.dikirim_pada,
    dibuatPada: r.dibuat_pada,
  }));

export type Surat = z.output<typeof baris>;

/** A row as the slice reads it. */
export const barisSurat = (row: z.input<typeof baris> | Record<string, unknown>): Surat => baris.parse(row);
