import type { Kelengkapan } from './istilah.ts';
import { listKurang } from './kurang.ts';
import type { PermohonanBaru } from './masukan.ts';

/** What the law would still ask of a request as it comes in. */
export function listKurangDari(m: PermohonanBaru): Kelengkapan[] {
  return listKurang({
    jenisPemohon: m.jenisPemohon,
    denganKuasa: m.kuasa !== null,
    kontak: Boolean(m.identitas.telepon ?? m.identitas.email),
    tujuan: m.tujuan !== '',
    nik: m.identitas.nik !== undefined,
    nomorPengesahan: m.identitas.nomor_pengesahan !== undefined,
    bukti: m.bukti.map((b) => b.kolom),
  });
}
