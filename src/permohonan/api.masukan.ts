import { z } from 'zod';
import { baris, barisWajib, boleh, email, nik, paragrafWajib, telepon } from './isian.ts';
import { BANTUAN, BENTUK, CARA_MEMPEROLEH, CARA_MENGIRIM, JENIS_PEMOHON, KABARI_LEWAT } from './istilah.ts';
import { lengkapiCara, type PermohonanBaru, pilihKabar } from './masukan.ts';

/** Body of `POST /api/v1/permohonan` (contract.md). Required is only what the contract requires. */
export const bodyApi = z.object({
  jenis_pemohon: z.enum(JENIS_PEMOHON),
  nama: barisWajib(200),
  alamat: barisWajib(500),
  rincian: paragrafWajib(10_000),
  tujuan: paragrafWajib(4_000),
  cara_memperoleh: z.enum(CARA_MEMPEROLEH),
  telepon: boleh(telepon),
  email: boleh(email),
  nik: boleh(nik),
  nomor_pengesahan: boleh(baris(100)),
  pekerjaan: boleh(baris(120)),
  kuasa: z.union([z.null(), z.object({ nama: barisWajib(200), alamat: barisWajib(500) })]).optional(),
  unit: z.array(z.string().max(120)).max(200).optional(),
  bentuk: boleh(z.enum(BENTUK)),
  format: boleh(baris(120)),
  cara_mengirim: boleh(z.enum(CARA_MENGIRIM)),
  kabari_lewat: boleh(z.enum(KABARI_LEWAT)),
  bantuan: z.array(z.enum(BANTUAN)).optional(),
});
export type BodyApi = z.output<typeof bodyApi>;

/** The parsed body as a request. `unitIds` are those of the named units. */
export function toPermohonanBaru(b: BodyApi, m: { unitIds: readonly string[]; bahasa: 'id' | 'en'; now: Date }): PermohonanBaru {
  const identitas = {
    nama: b.nama,
    alamat: b.alamat,
    ...(b.telepon !== undefined && { telepon: b.telepon }),
    ...(b.email !== undefined && { email: b.email }),
    ...(b.nik !== undefined && { nik: b.nik }),
    ...(b.nomor_pengesahan !== undefined && { nomor_pengesahan: b.nomor_pengesahan }),
    ...(b.pekerjaan !== undefined && { pekerjaan: b.pekerjaan }),
  };
  return {
    kanal: 'api',
    jenisPemohon: b.jenis_pemohon,
    identitas,
    kuasa: b.kuasa ?? null,
    butir: [b.rincian],
    tujuan: b.tujuan,
    sasaran: m.unitIds.length > 0 ? 'unit' : 'tidak_tahu',
    golongan: null,
    unitIds: m.unitIds,
    ...lengkapiCara({ caraMemperoleh: b.cara_memperoleh, bentuk: b.bentuk ?? null, caraMengirim: b.cara_mengirim ?? null }),
    format: b.format ?? '',
    kabariLewat: pilihKabar(b.kabari_lewat ?? null, identitas),
    bantuan: b.bantuan ?? [],
    bahasa: m.bahasa,
    diterimaPada: m.now,
    mundur: null,
    mundurCatatan: '',
    bukti: [],
  };
}
