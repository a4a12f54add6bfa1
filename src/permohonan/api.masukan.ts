import { z } from 'zod';
import { arti } from '../shared/web/dok.ts';
import { baris, barisWajib, boleh, email, nik, paragrafWajib, telepon } from './isian.ts';
import { BANTUAN, BENTUK, CARA_MEMPEROLEH, CARA_MENGIRIM, JENIS_PEMOHON, KABARI_LEWAT } from './istilah.ts';
import { lengkapiCara, type PermohonanBaru, pilihKabar } from './masukan.ts';

/** Body of `POST /api/v1/permohonan` (contract.md). Required is only what the contract requires. */
export const bodyApi = z.object({
  jenis_pemohon: arti(z.enum(JENIS_PEMOHON), 'Siapa yang meminta', 'Who asks'),
  nama: barisWajib(200),
  alamat: arti(barisWajib(500), 'Alamat lengkap pemohon; disimpan tersegel', 'Full address of the requester; kept sealed'),
  rincian: arti(paragrafWajib(10_000), 'Informasi yang diminta, serinci mungkin', 'The information asked for, as exactly as possible'),
  tujuan: arti(paragrafWajib(4_000), 'Untuk apa informasi itu dipakai', 'What the information is for'),
  cara_memperoleh: arti(z.enum(CARA_MEMPEROLEH), 'Melihat di tempat, atau mendapat salinan', 'See it on the spot, or get a copy'),
  telepon: arti(
    boleh(telepon),
    'Paling sedikit satu dari telepon dan email supaya dapat dihubungi',
    'One of telepon and email at least, so that you can be reached',
  ),
  email: arti(boleh(email), 'Alamat email', 'E-mail address'),
  nik: arti(boleh(nik), '16 angka; boleh menyusul', '16 digits; may follow later'),
  nomor_pengesahan: arti(boleh(baris(100)), 'Nomor pengesahan badan hukum', 'Number of the recognition of the legal entity'),
  pekerjaan: boleh(baris(120)),
  kuasa: arti(
    z.union([z.null(), z.object({ nama: barisWajib(200), alamat: barisWajib(500) })]).optional(),
    'Bila meminta untuk orang lain: pemberi kuasa',
    'Where asking for somebody else: whom',
  ),
  unit: arti(
    z.array(z.string().max(120)).max(200).optional(),
    'Slug unit kerja yang dituju; kosong: petugas yang menentukan',
    'Slugs of the units asked; empty: the office decides',
  ),
  bentuk: boleh(z.enum(BENTUK)),
  format: arti(boleh(baris(120)), 'Format berkas yang diinginkan, misalnya PDF', 'File format wished, for example PDF'),
  cara_mengirim: arti(boleh(z.enum(CARA_MENGIRIM)), 'Cara mengirim salinan', 'How the copy is sent'),
  kabari_lewat: arti(
    boleh(z.enum(KABARI_LEWAT)),
    'Cara memberi kabar; halaman: pemohon melihat sendiri',
    'How to be told; halaman: the requester looks by himself',
  ),
  bantuan: arti(z.array(z.enum(BANTUAN)).optional(), 'Bantuan yang diperlukan', 'Help that is needed'),
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
