import { z } from 'zod';
import {
  ALASAN_PERPANJANGAN,
  CARA_MEMPEROLEH,
  CARA_MENGIRIM,
  CARA_PEMBAYARAN,
  type IsiSurat,
  KANAL,
  KEKURANGAN,
  type Penandatangan,
} from './isi.types.ts';
import { skemaKeberatan } from './isi-keberatan.skema.ts';

// The boundary when a letter's content comes back from the vault or from a column.
const teks = z.string();
const penerima = z.object({
  nama: teks,
  alamat: teks,
  telepon: teks.exactOptional(),
  email: teks.exactOptional(),
  kuasa: z.object({ nama: teks, alamat: teks }).exactOptional(),
});
const bersama = { permohonan: z.object({ nomor: teks, diterimaPada: teks, rincian: teks }), penerima };
const informasi = { informasi: teks };
const bilangan = z.number();

const acuanSurat = z.object({ nomor: teks, tanggal: teks });
const rujukanUji = z.object({
  ujiId: teks,
  informasi: teks,
  dasar: teks,
  akibat: teks,
  manfaat: teks,
  jangka: teks,
  penetapan: acuanSurat,
  lembar: acuanSurat.nullable(),
  penguji: z.array(teks),
  menyetujui: z.array(teks),
  alamat: teks,
});

const butir = z.discriminatedUnion('putusan', [
  z.object({ ...informasi, putusan: z.literal('diberikan'), materi: teks }),
  z.object({
    ...informasi,
    putusan: z.literal('diberikan_sebagian'),
    materi: teks,
    penghitaman: z.array(z.object({ materi: teks, alasan: teks, pasal: teks })),
    uji: z.array(rujukanUji).exactOptional(),
  }),
  z.object({ ...informasi, putusan: z.literal('ditolak'), uji: z.array(rujukanUji) }),
  z.object({ ...informasi, putusan: z.literal('sudah_terbuka'), materi: teks, alamat: teks }),
  z.object({ ...informasi, putusan: z.literal('tidak_dikuasai'), badanLain: teks.nullable(), penjelasan: teks }),
  z.object({ ...informasi, putusan: z.enum(['belum_dikuasai', 'belum_didokumentasikan']), penjelasan: teks, tersediaPada: teks }),
]);

const biaya = z.discriminatedUnion('gratis', [
  z.object({ gratis: z.literal(true) }),
  z.object({
    gratis: z.literal(false),
    lembar: bilangan,
    perLembar: bilangan,
    pengiriman: bilangan,
    cara: z.array(z.enum(CARA_PEMBAYARAN)),
    keterangan: teks,
    dasar: teks,
  }),
]);

const penyerahan = z.object({
  bentuk: z.array(z.enum(['softcopy', 'hardcopy'])),
  format: teks,
  caraMemperoleh: z.enum(CARA_MEMPEROLEH),
  caraMengirim: z.enum(CARA_MENGIRIM).nullable(),
  waktuHari: bilangan,
  tempat: teks.exactOptional(),
});

/** Content of any letter, as kept. */
export const isiSurat: z.ZodType<IsiSurat> = z.discriminatedUnion('jenis', [
  z.object({
    jenis: z.literal('formulir'),
    ...bersama,
    jenisPemohon: z.enum(['perorangan', 'badan_hukum', 'kelompok']),
    identitas: z
      .discriminatedUnion('jenis', [
        z.object({ jenis: z.literal('nik'), empatAkhir: teks }),
        z.object({ jenis: z.literal('sk_pengesahan'), nomor: teks }),
      ])
      .nullable(),
    pekerjaan: teks,
    tujuan: teks,
    caraMemperoleh: z.enum(CARA_MEMPEROLEH),
    caraMengirim: z.enum(CARA_MENGIRIM).nullable(),
    petugas: teks.nullable(),
  }),
  z.object({
    jenis: z.literal('tanda_terima'),
    ...bersama,
    kanal: z.enum(KANAL),
    petugas: teks.nullable(),
    tenggat: z.array(z.object({ dasar: teks, pasal: teks, tanggal: teks })),
    kurang: z.array(teks),
  }),
  z.object({
    jenis: z.literal('ketidaklengkapan'),
    ...bersama,
    kurang: z.array(z.object({ kunci: z.enum(KEKURANGAN), catatan: teks.exactOptional() })),
    tambahan: z.array(z.object({ berkas: teks, peraturan: teks, pasal: teks })),
  }),
  z.object({
    jenis: z.literal('pemberitahuan'),
    ...bersama,
    butir: z.array(butir),
    berkas: z.array(teks).exactOptional(),
    penyerahan: penyerahan.nullable(),
    biaya: biaya.nullable(),
  }),
  z.object({
    jenis: z.literal('perpanjangan'),
    ...bersama,
    alasan: z.array(z.enum(ALASAN_PERPANJANGAN)),
    uraian: teks,
    tenggatAwal: teks,
    tenggatBaru: teks,
  }),
  ...skemaKeberatan(penerima),
]);

const pejabat = { jabatan: teks, nama: teks, nip: teks.exactOptional(), pangkat: teks.exactOptional() };
const perintah = z.object({ nomor: teks, tanggal: teks });

/** Who signs, as kept. */
export const penandatangan: z.ZodType<Penandatangan> = z.discriminatedUnion('sebutan', [
  z.object({ ...pejabat, sebutan: z.literal('definitif') }),
  z.object({ ...pejabat, sebutan: z.enum(['plh', 'plt']), perintah }),
]);
