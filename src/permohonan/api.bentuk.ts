import { z } from 'zod';
import { arti } from '../shared/web/dok.ts';
import { HASIL, KEADAAN, KELENGKAPAN } from './istilah.ts';
import { TINDAKAN } from './transisi.ts';

const ALASAN_KEBERATAN = ['a', 'b', 'c', 'd', 'e', 'f', 'g'] as const;

const waktu = z.iso.datetime({ offset: true });
const tanggal = z.iso.date();
const teks = z.string();

/** Answer to a sent request. */
export const bentukTerkirim = z.strictObject({
  nomor: arti(teks, 'Nomor pendaftaran', 'Registration number'),
  kode_akses: arti(
    teks,
    'Delapan huruf atau angka; simpan, tidak ditampilkan lagi',
    'Eight letters or digits; keep it, it is not shown again',
  ),
  diterima_pada: waktu,
  jatuh_tempo: arti(tanggal.nullable(), 'Yang paling awal dari tenggat', 'The earliest of tenggat'),
  tenggat: z.array(z.strictObject({ dasar: teks, pasal: teks, tanggal })),
  kurang: arti(
    z.array(z.enum(KELENGKAPAN)),
    'Yang masih diminta hukum; tidak menghalangi pendaftaran',
    'What the law still asks for; it does not stop the registration',
  ),
});
export type Terkirim = z.output<typeof bentukTerkirim>;

const bentukTenggat = z.strictObject({
  dasar: teks,
  pasal: teks,
  tanggal: tanggal.nullable(),
  keadaan: z.enum(['berjalan', 'berhenti', 'lewat']),
  terlambat: z.boolean(),
  langkah: z.array(z.strictObject({ tanggal, dihitung: z.boolean(), ke: z.int().nullable(), alasan: teks })),
});

/** One request for whoever holds its code. Nothing of the asker. */
export const bentukLacak = z.strictObject({
  nomor: teks,
  keadaan: z.enum(KEADAAN),
  hasil: z.enum(HASIL).nullable(),
  diterima_pada: waktu,
  jatuh_tempo: tanggal.nullable(),
  tenggat: z.array(bentukTenggat),
  pada: arti(waktu, 'Saat jawaban ini dibuat', 'When this answer was made'),
  kurang: z.array(z.enum(KELENGKAPAN)),
  linimasa: z.array(z.strictObject({ waktu, jenis: teks, kalimat: teks })),
  surat: z.array(
    z.strictObject({
      jenis: teks,
      nomor: teks.nullable(),
      tanggal: tanggal.nullable(),
      alamat: arti(z.url(), 'Berlaku satu jam', 'Good for one hour'),
    }),
  ),
  berkas: z.array(z.strictObject({ nama: teks, mime: teks, ukuran: z.int().min(0), sampai: waktu, alamat: z.url() })),
  boleh: arti(
    z.array(z.enum([...TINDAKAN, 'ajukan_keberatan'])),
    'Yang hari ini dapat dilakukan pemohon',
    'What the requester may do today',
  ),
  alasan_keberatan: arti(
    z.array(z.strictObject({ huruf: z.enum(ALASAN_KEBERATAN), sejak: tanggal, sampai: tanggal.nullable() })),
    'Alasan keberatan yang ada hari ini (UU 14/2008 Pasal 35 ayat (1)); sampai kosong selama jawaban belum terbukti diterima',
    'Grounds of objection that exist today (Act 14/2008 article 35(1)); sampai is null while receipt of the answer is not proven',
  ),
});
export type JawabLacak = z.output<typeof bentukLacak>;
