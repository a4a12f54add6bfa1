import type { Keadaan } from './istilah.ts';
import type { Keberatan } from './keberatan.ts';
import type { PeristiwaKeberatan } from './keberatan.peristiwa.ts';
import { isAkhir, nextKeadaan, type Tindakan, tindakanDariPutusan } from './transisi.ts';

/** An event with the instant it was written. */
export type PeristiwaBerwaktu = PeristiwaKeberatan & { pada: Date };

/** The command in the state table that an event is the trace of. */
export function tindakanOf(e: Exclude<PeristiwaKeberatan, { jenis: 'keberatan_diimpor' }>): Tindakan {
  switch (e.jenis) {
    case 'keberatan_diajukan':
      return 'ajukan';
    case 'keberatan_terdaftar':
      return 'daftarkan';
    case 'keberatan_diteruskan':
      return 'teruskan';
    case 'keberatan_musyawarah':
      return 'musyawarah';
    case 'keberatan_ditanggapi':
      return tindakanDariPutusan(e.data.putusan);
    case 'keberatan_tanggapan_diterima':
      return 'catat_tanggapan_diterima';
    case 'keberatan_tidak_ditanggapi':
      return 'nyatakan_tidak_ditanggapi';
    case 'keberatan_tanggapan_pemohon':
      return 'catat_tanggapan_pemohon';
    case 'keberatan_dilaksanakan':
      return 'laksanakan';
    case 'keberatan_dicabut':
      return 'cabut';
    case 'keberatan_identitas_dibuka':
      return 'buka_identitas';
  }
}

/** The objection after one more event. Throws where the state table has no such step: a bug or a broken ledger. */
export function evolve(p: Keberatan | null, e: PeristiwaBerwaktu): Keberatan {
  if (e.jenis === 'keberatan_diimpor') {
    if (p && !p.diimpor) throw new Error(`event ${e.jenis} does not fit here`);
    return mulaiImpor(e);
  }
  const keadaan = nextKeadaan(p?.keadaan ?? 'tiada', tindakanOf(e));
  if (e.jenis === 'keberatan_diajukan') return mulai(e, keadaan);
  if (!p) throw new Error(`event ${e.jenis} does not fit here`);
  return { ...p, ...perubahan(e), keadaan, berakhirPada: p.diimpor || isAkhir(keadaan) ? (p.berakhirPada ?? e.pada) : null };
}

function mulai(e: PeristiwaBerwaktu & { jenis: 'keberatan_diajukan' }, keadaan: Keadaan): Keberatan {
  return {
    nomor: e.data.nomor,
    permohonanId: e.data.permohonan_id,
    keadaan,
    alasan: e.data.alasan,
    putusan: null,
    diterimaPada: new Date(e.data.diterima_pada),
    perintahBatas: null,
    tanggapanPemohon: null,
    berakhirPada: null,
  };
}

/** Out of an old register: whole at once, with the days that the register knows and no others. */
function mulaiImpor({ data }: PeristiwaBerwaktu & { jenis: 'keberatan_diimpor' }): Keberatan {
  return {
    nomor: data.nomor,
    permohonanId: data.permohonan_id,
    keadaan: data.keadaan,
    alasan: data.alasan,
    putusan: data.putusan,
    diterimaPada: new Date(data.diterima_pada),
    perintahBatas: null,
    tanggapanPemohon: data.tanggapan_pemohon,
    berakhirPada: new Date(data.berakhir_pada),
    diimpor: true,
  };
}

function perubahan(e: PeristiwaBerwaktu): Partial<Keberatan> {
  if (e.jenis === 'keberatan_ditanggapi') return { putusan: e.data.putusan, perintahBatas: e.data.perintah_batas };
  return e.jenis === 'keberatan_tanggapan_pemohon' ? { tanggapanPemohon: e.data.tanggapan } : {};
}

/** The objection that a file of events describes; null for none. */
export function replay(events: readonly PeristiwaBerwaktu[]): Keberatan | null {
  return events.reduce<Keberatan | null>(evolve, null);
}
