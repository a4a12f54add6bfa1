import type { Hasil } from './istilah.ts';
import type { BarisTabel, Permohonan, Tugas } from './permohonan.ts';
import type { PeristiwaPermohonan } from './permohonan.peristiwa.ts';
import { isAkhir, nextKeadaan, type Tindakan } from './transisi.ts';

/** An event with the instant it was written. */
export type PeristiwaBerwaktu = PeristiwaPermohonan & { pada: Date };

const tindakanHasil = {
  dikabulkan: 'kabulkan',
  dikabulkan_sebagian: 'kabulkan_sebagian',
  ditolak: 'tolak',
  bukan_penguasa: 'nyatakan_bukan_penguasa',
  belum_dikuasai: 'nyatakan_belum_dikuasai',
  sudah_tersedia: 'nyatakan_sudah_tersedia',
} as const satisfies Record<Hasil, Tindakan>;

/** The command in the state table that a notification with this outcome is. */
export const tindakanDariHasil = (hasil: Hasil): Tindakan => tindakanHasil[hasil];

/** The command in the state table that an event is the trace of. */
export function tindakanOf(e: PeristiwaPermohonan): Tindakan | null {
  switch (e.jenis) {
    case 'permohonan_diajukan':
      return 'ajukan';
    case 'permohonan_terdaftar':
      return 'daftarkan';
    case 'permohonan_lengkap':
      return 'nyatakan_lengkap';
    case 'permohonan_tidak_lengkap':
      return 'nyatakan_tidak_lengkap';
    case 'permohonan_surat_diterima':
      return 'catat_surat_diterima';
    case 'permohonan_diperbaiki':
      return 'perbaiki';
    case 'permohonan_kelengkapan_ditambah':
      return 'tambah_kelengkapan';
    case 'permohonan_tidak_ditindaklanjuti':
      return 'hentikan';
    case 'permohonan_didisposisi':
      return 'disposisi';
    case 'permohonan_tugas_dijawab':
      return 'jawab_tugas';
    case 'permohonan_tugas_ditarik':
      return 'tarik_tugas';
    case 'permohonan_tugas_diingatkan':
      return 'ingatkan_tugas';
    case 'permohonan_tugas_dieskalasi':
      return 'eskalasi_tugas';
    case 'permohonan_diangkat':
      return 'angkat';
    case 'permohonan_diperintahkan':
      return 'perintahkan';
    case 'permohonan_tabel_dibuka':
      return 'buka_tabel';
    case 'permohonan_baris_diputus':
      return 'putus_baris';
    case 'permohonan_bagian_diserahkan':
      return 'serahkan_bagian';
    case 'permohonan_diperpanjang':
      return 'perpanjang';
    case 'permohonan_uji_dimulai':
      return 'mulai_uji';
    case 'permohonan_diberitahukan':
      return tindakanDariHasil(e.data.hasil);
    case 'permohonan_pembayaran_diminta':
      return 'minta_pembayaran';
    case 'permohonan_pembayaran_diterima':
      return 'terima_pembayaran';
    case 'permohonan_diserahkan':
      return 'serahkan';
    case 'permohonan_dicabut':
      return 'cabut';
    case 'permohonan_kabar_diubah':
      return 'ubah_kabar';
    case 'permohonan_kode_diperbarui':
      return 'perbarui_kode';
    case 'permohonan_identitas_dibuka':
      return 'buka_identitas';
    case 'permohonan_diimpor':
    case 'permohonan_identitas_dihapus':
    case 'permohonan_penolakan_diputus':
      return null;
  }
}

/** The request after one more event. Throws where the state table has no such step: a bug or a broken ledger. */
export function evolve(p: Permohonan | null, e: PeristiwaBerwaktu): Permohonan {
  if (e.jenis === 'permohonan_diajukan') return p ? gagal(e) : mulai(e);
  if (e.jenis === 'permohonan_diimpor') return p && !p.diimpor ? gagal(e) : mulaiImpor(e);
  if (!p) return gagal(e);
  const tindakan = tindakanOf(e);
  const keadaan = tindakan === null ? p.keadaan : nextKeadaan(p.keadaan, tindakan, p.hasil);
  const next = { ...p, ...perubahan(p, e), keadaan };
  if (!isAkhir(keadaan) && !next.hasil) return next;
  return { ...tutup(next), berakhirPada: isAkhir(keadaan) ? (p.berakhirPada ?? e.pada) : null };
}

function gagal(e: PeristiwaBerwaktu): never {
  throw new Error(`event ${e.jenis} does not fit here`);
}

function mulai(e: PeristiwaBerwaktu & { jenis: 'permohonan_diajukan' }): Permohonan {
  return {
    nomor: e.data.nomor,
    keadaan: 'diajukan',
    hasil: null,
    jenisPemohon: e.data.jenis_pemohon,
    denganKuasa: e.data.dengan_kuasa,
    kurang: e.data.kurang,
    diterimaPada: new Date(e.data.diterima_pada),
    terdaftarPada: null,
    lengkapPada: null,
    ketidaklengkapanDiterima: null,
    diperpanjangSampai: null,
    biaya: null,
    tagihan: null,
    tugas: [],
    tabel: [],
    diangkatUntuk: null,
    berakhirPada: null,
  };
}

/** A case out of an old register: whole at once, with the days that the register knows and no others. */
function mulaiImpor({ data }: PeristiwaBerwaktu & { jenis: 'permohonan_diimpor' }): Permohonan {
  return {
    nomor: data.nomor,
    keadaan: data.keadaan,
    hasil: data.hasil,
    jenisPemohon: data.jenis_pemohon,
    denganKuasa: false,
    kurang: [],
    diterimaPada: new Date(data.diterima_pada),
    terdaftarPada: null,
    lengkapPada: null,
    ketidaklengkapanDiterima: null,
    diperpanjangSampai: null,
    biaya: null,
    tagihan: null,
    tugas: [],
    tabel: [],
    diangkatUntuk: null,
    berakhirPada: new Date(data.berakhir_pada),
    diimpor: true,
  };
}

/** A decided or ended case leaves no task open. */
function tutup(p: Permohonan): Permohonan {
  return { ...p, tugas: p.tugas.map((t) => (t.keadaan === 'menunggu' ? { ...t, keadaan: 'ditarik' as const } : t)) };
}

function perubahan(p: Permohonan, e: PeristiwaBerwaktu): Partial<Permohonan> {
  switch (e.jenis) {
    case 'permohonan_terdaftar':
      return { terdaftarPada: e.pada };
    case 'permohonan_lengkap':
      return { lengkapPada: e.pada, kurang: [] };
    case 'permohonan_tidak_lengkap':
      return { kurang: e.data.kurang };
    case 'permohonan_surat_diterima':
      return e.data.surat === 'ketidaklengkapan' ? { ketidaklengkapanDiterima: awal(p.ketidaklengkapanDiterima, e.data.tanggal) } : {};
    case 'permohonan_diperbaiki':
      return { kurang: p.kurang.filter((k) => !e.data.dilengkapi.includes(k)), ketidaklengkapanDiterima: null };
    case 'permohonan_kelengkapan_ditambah':
      return { kurang: p.kurang.filter((k) => k !== e.data.kolom) };
    case 'permohonan_diperpanjang':
      return { diperpanjangSampai: e.data.jatuh_tempo_baru };
    case 'permohonan_diberitahukan':
      return { hasil: e.data.hasil, biaya: e.data.biaya };
    case 'permohonan_diangkat':
      return { diangkatUntuk: e.data.jatuh_tempo };
    case 'permohonan_pembayaran_diminta':
      return { tagihan: e.data.jumlah };
    case 'permohonan_pembayaran_diterima':
      return { tagihan: null };
    case 'permohonan_tabel_dibuka':
    case 'permohonan_baris_diputus':
    case 'permohonan_bagian_diserahkan':
      return { tabel: tabelSesudah(p.tabel, e) };
    case 'permohonan_didisposisi':
    case 'permohonan_tugas_dijawab':
    case 'permohonan_tugas_ditarik':
    case 'permohonan_tugas_diingatkan':
    case 'permohonan_tugas_dieskalasi':
      return { tugas: tugasSesudah(p.tugas, e) };
    default:
      return {};
  }
}

function tugasSesudah(
  tugas: readonly Tugas[],
  e: PeristiwaBerwaktu & {
    jenis:
      | 'permohonan_didisposisi'
      | 'permohonan_tugas_dijawab'
      | 'permohonan_tugas_ditarik'
      | 'permohonan_tugas_diingatkan'
      | 'permohonan_tugas_dieskalasi';
  },
): Tugas[] {
  if (e.jenis !== 'permohonan_didisposisi') {
    const ubah: Partial<Tugas> =
      e.jenis === 'permohonan_tugas_dijawab'
        ? { keadaan: e.data.hasil }
        : e.jenis === 'permohonan_tugas_ditarik'
          ? { keadaan: 'ditarik' }
          : e.jenis === 'permohonan_tugas_dieskalasi'
            ? { tahap: e.data.kepada }
            : { diingatkanPada: e.pada, ...(e.data.tahap !== 'petugas' && { tahap: e.data.tahap }) };
    return tugas.map((t) => (t.id === e.data.tugas_id ? { ...t, ...ubah } : t));
  }
  const baru = e.data.tugas.map((t): Tugas => ({
    id: t.tugas_id,
    unitId: t.unit_id,
    batas: t.batas,
    keadaan: 'menunggu',
    diingatkanPada: null,
    tahap: null,
  }));
  return [...tugas, ...baru];
}

function tabelSesudah(
  tabel: readonly BarisTabel[],
  e: PeristiwaBerwaktu & { jenis: 'permohonan_tabel_dibuka' | 'permohonan_baris_diputus' | 'permohonan_bagian_diserahkan' },
): BarisTabel[] {
  if (e.jenis === 'permohonan_tabel_dibuka') {
    const kosong = { putusan: null, ujiId: null, tersediaPada: null, diserahkan: false };
    return [...tabel, ...e.data.baris.map((b): BarisTabel => ({ id: b.baris_id, unitId: b.unit_id, butir: b.butir, ...kosong }))];
  }
  const ubah: Partial<BarisTabel> =
    e.jenis === 'permohonan_bagian_diserahkan'
      ? { diserahkan: true }
      : { putusan: e.data.putusan, ujiId: e.data.uji_id, tersediaPada: e.data.tersedia_pada };
  return tabel.map((b) => (e.data.baris_ids.includes(b.id) ? { ...b, ...ubah } : b));
}

const awal = (a: string | null, b: string): string => (a !== null && a < b ? a : b);

/** The request that a file of events describes; null for none. */
export function replay(events: readonly PeristiwaBerwaktu[]): Permohonan | null {
  return events.reduce<Permohonan | null>(evolve, null);
}
