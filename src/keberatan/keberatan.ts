// An objection as its events have left it, and every decision on it: pure, so that each refusal can be tested.
import type { Alasan, BuktiTerima, Keadaan, Peran, Putusan, TanggapanPemohon } from './istilah.ts';
import type { PeristiwaKeberatan } from './keberatan.peristiwa.ts';
import { findSel, isBoleh, type Tindakan, tindakanDariPutusan } from './transisi.ts';

/** Who objects and what he writes are not here: they lie in the vault and in their own table. */
export type Keberatan = {
  nomor: string;
  permohonanId: string | null;
  keadaan: Keadaan;
  alasan: readonly Alasan[];
  putusan: Putusan | null;
  /** Receipt with legal effect: starts the 30 working days of the Atasan (UU 14/2008 Pasal 36 ayat (2)). */
  diterimaPada: Date;
  /** Day by which the PPID carries out the order; null where there is none. */
  perintahBatas: string | null;
  tanggapanPemohon: TanggapanPemohon | null;
  berakhirPada: Date | null;
  /** Taken over from an older register: a record, nothing is done in it any more. */
  diimpor?: true;
};

export type Konteks = { peran: Peran; now: Date; hari: string };
export type Keputusan<A extends string> = { ok: true; peristiwa: readonly PeristiwaKeberatan[] } | { ok: false; alasan: A };
export type AlasanSel = 'bukan_keadaan' | 'bukan_peran';

const tolak = <A extends string>(alasan: A): { ok: false; alasan: A } => ({ ok: false, alasan });
const terima = (...peristiwa: PeristiwaKeberatan[]): { ok: true; peristiwa: readonly PeristiwaKeberatan[] } => ({ ok: true, peristiwa });

/** Asks the state table first, then the decision. */
function dalamSel<A extends string>(
  p: Keberatan | null,
  tindakan: Tindakan,
  k: Konteks,
  decide: () => Keputusan<A>,
): Keputusan<A | AlasanSel> {
  const dari = p?.keadaan ?? 'tiada';
  if (p?.diimpor && tindakan !== 'buka_identitas') return tolak('bukan_keadaan');
  if (!findSel(dari, tindakan)) return tolak('bukan_keadaan');
  return isBoleh(k.peran, dari, tindakan) ? decide() : tolak('bukan_peran');
}

export type AjukanKeberatan = Extract<PeristiwaKeberatan, { jenis: 'keberatan_diajukan' }>['data'];

/**
 * Filing (UU 14/2008 Pasal 35–36): one ground at least; only ground b stands without a request (Lampiran XI). Late or early
 * filing is marked and accepted. A receipt before today names why.
 */
export function decideAjukan(
  m: AjukanKeberatan,
  hariDiterima: string,
  k: Konteks,
): Keputusan<'alasan_kosong' | 'perlu_permohonan' | 'di_masa_depan' | 'mundur_wajib' | AlasanSel> {
  return dalamSel(null, 'ajukan', k, () => {
    if (m.alasan.length === 0) return tolak('alasan_kosong');
    if (m.permohonan_id === null && m.alasan.some((a) => a !== 'b')) return tolak('perlu_permohonan');
    if (new Date(m.diterima_pada) > k.now) return tolak('di_masa_depan');
    if (hariDiterima < k.hari && m.mundur === null) return tolak('mundur_wajib');
    return terima({ jenis: 'keberatan_diajukan', data: m });
  });
}

/** Written into the register the same day (UU 14/2008 Pasal 36 ayat (2); Perki 1/2021 Pasal 43). */
export function decideDaftarkan(p: Keberatan, k: Konteks): Keputusan<AlasanSel> {
  return dalamSel(p, 'daftarkan', k, () =>
    terima({ jenis: 'keberatan_terdaftar', data: { cara: k.peran === 'sistem' ? 'otomatis' : 'petugas' } }),
  );
}

/** The PPID's file with its note goes to the Atasan (Perki 1/2021 Pasal 7 ayat (1), 8). */
export function decideTeruskan(p: Keberatan, m: { telaah: string }, k: Konteks): Keputusan<'telaah_kosong' | AlasanSel> {
  return dalamSel(p, 'teruskan', k, () =>
    m.telaah.trim() === '' ? tolak('telaah_kosong') : terima({ jenis: 'keberatan_diteruskan', data: { ulang: p.keadaan !== 'terdaftar' } }),
  );
}

/** Amicable settlement is for grounds b–g only (UU 14/2008 Pasal 35 ayat (2)). */
export function decideMusyawarah(
  p: Keberatan,
  m: { tanggal: string },
  k: Konteks,
): Keputusan<'musyawarah_alasan_a' | 'di_masa_depan' | AlasanSel> {
  return dalamSel(p, 'musyawarah', k, () => {
    if (p.alasan.includes('a')) return tolak('musyawarah_alasan_a');
    return m.tanggal > k.hari ? tolak('di_masa_depan') : terima({ jenis: 'keberatan_musyawarah', data: m });
  });
}

export type Tanggapan = { putusan: Putusan; suratId: string | null; perintahBatas: string | null };

/** The answer. Granting carries an order to the PPID with its date (Perki 1/2021 Pasal 8 ayat (2) huruf c); upholding carries none. */
export function decideTanggapi(p: Keberatan, m: Tanggapan, k: Konteks): Keputusan<'perintah_batas_wajib' | AlasanSel> {
  return dalamSel(p, tindakanDariPutusan(m.putusan), k, () => {
    if (m.putusan !== 'menguatkan' && m.perintahBatas === null) return tolak('perintah_batas_wajib');
    const batas = m.putusan === 'menguatkan' ? null : m.perintahBatas;
    return terima({ jenis: 'keberatan_ditanggapi', data: { putusan: m.putusan, surat_id: m.suratId, perintah_batas: batas } });
  });
}

/** Silence (Perki 1/2013 Pasal 5 huruf b): only after the last day of the 30 working days. */
export function decideTidakDitanggapi(p: Keberatan, m: { batas: string | null }, k: Konteks): Keputusan<'belum_lewat' | AlasanSel> {
  return dalamSel(p, 'nyatakan_tidak_ditanggapi', k, () =>
    m.batas === null || k.hari <= m.batas
      ? tolak('belum_lewat')
      : terima({ jenis: 'keberatan_tidak_ditanggapi', data: { batas: m.batas } }),
  );
}

/** The answer provably reached the objector: the 14 working days to the commission start there (UU 14/2008 Pasal 37 ayat (2)). */
export function decideTanggapanDiterima(
  p: Keberatan,
  m: { suratId: string; tanggal: string; bukti: BuktiTerima },
  k: Konteks,
): Keputusan<'di_masa_depan' | AlasanSel> {
  return dalamSel(p, 'catat_tanggapan_diterima', k, () =>
    m.tanggal > k.hari
      ? tolak('di_masa_depan')
      : terima({ jenis: 'keberatan_tanggapan_diterima', data: { surat_id: m.suratId, tanggal: m.tanggal, bukti: m.bukti } }),
  );
}

/** What the objector says to the answer, for the register (Lampiran XI). */
export function decideTanggapanPemohon(p: Keberatan, tanggapan: TanggapanPemohon, k: Konteks): Keputusan<AlasanSel> {
  return dalamSel(p, 'catat_tanggapan_pemohon', k, () => terima({ jenis: 'keberatan_tanggapan_pemohon', data: { tanggapan } }));
}

/** The PPID has carried out the order. */
export function decideLaksanakan(p: Keberatan, m: { tanggal: string }, k: Konteks): Keputusan<'di_masa_depan' | AlasanSel> {
  return dalamSel(p, 'laksanakan', k, () =>
    m.tanggal > k.hari ? tolak('di_masa_depan') : terima({ jenis: 'keberatan_dilaksanakan', data: m }),
  );
}

export function decideCabut(p: Keberatan, k: Konteks): Keputusan<AlasanSel> {
  return dalamSel(p, 'cabut', k, () =>
    terima({ jenis: 'keberatan_dicabut', data: { oleh: k.peran === 'pemohon' ? 'pemohon' : 'petugas' } }),
  );
}

export function decideBukaIdentitas(
  p: Keberatan,
  alasan: 'menulis_surat' | 'menghubungi_pemohon' | 'register',
  k: Konteks,
): Keputusan<AlasanSel> {
  return dalamSel(p, 'buka_identitas', k, () => terima({ jenis: 'keberatan_identitas_dibuka', data: { alasan } }));
}
