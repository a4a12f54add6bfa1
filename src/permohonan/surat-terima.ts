// What the letters of receiving say, out of what was just typed: the identity is still in hand and goes into the sealed
// letter, never into a row.
import type { IsiFormulir, IsiTandaTerima, Penerima } from '../surat/isi.types.ts';
import type { PermohonanTerkirim } from './ajukan.actions.ts';
import { kata } from './kata.pesan.ts';
import type { PermohonanBaru } from './masukan.ts';
import { jamTenggat } from './tenggat-tampil.ts';

function bersama(m: PermohonanBaru, p: PermohonanTerkirim) {
  return { permohonan: { nomor: p.nomor, diterimaPada: p.diterimaPada.toISOString(), rincian: m.butir.join('\n') }, penerima: penerima(m) };
}

function penerima({ identitas, kuasa }: PermohonanBaru): Penerima {
  return {
    nama: identitas.nama,
    alamat: identitas.alamat,
    ...(identitas.telepon !== undefined && { telepon: identitas.telepon }),
    ...(identitas.email !== undefined && { email: identitas.email }),
    ...(kuasa && { kuasa }),
  };
}

/** The proof of receipt (UU 14/2008 Pasal 22(4)–(5)). */
export function isiTandaTerima(m: PermohonanBaru, p: PermohonanTerkirim, petugas: string | null): IsiTandaTerima {
  return {
    jenis: 'tanda_terima',
    ...bersama(m, p),
    kanal: m.kanal,
    petugas,
    tenggat: p.jadwal.semua.flatMap((t) =>
      t.tanggal === null ? [] : [{ dasar: jamTenggat(t.kunci).id, pasal: t.pasal, tanggal: t.tanggal }],
    ),
    kurang: p.kurang.map((k) => kata.id.kelengkapan[k]),
  };
}

/** The filled form (Lampiran VI); the NIK as its last four digits only. */
export function isiFormulir(m: PermohonanBaru, p: PermohonanTerkirim, petugas: string | null): IsiFormulir {
  const { nik, nomor_pengesahan: nomor, pekerjaan = '' } = m.identitas;
  const identitas =
    nik !== undefined
      ? { jenis: 'nik' as const, empatAkhir: nik.slice(-4) }
      : nomor !== undefined
        ? { jenis: 'sk_pengesahan' as const, nomor }
        : null;
  return {
    jenis: 'formulir',
    ...bersama(m, p),
    jenisPemohon: m.jenisPemohon,
    identitas,
    pekerjaan,
    tujuan: m.tujuan,
    caraMemperoleh: m.caraMemperoleh,
    caraMengirim: m.caraMengirim,
    petugas,
  };
}
