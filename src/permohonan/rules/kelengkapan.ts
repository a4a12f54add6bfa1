// Perki 1/2021 Pasal 31(2), 33: completeness is checked within 3 working days; what is missing is asked for once, by
// letter; the requester repairs within 3 working days of provably receiving it.
import type { BuktiTerima, CaraBukti, Kelengkapan, SuratKasus } from '../istilah.ts';
import type { PeristiwaPermohonan } from '../permohonan.peristiwa.ts';
import { type AlasanSel, dalamSel, type Keputusan, type Konteks, type Permohonan, terima, tolak } from '../permohonan.ts';

/** Pasal 31(3): declared complete. What was never proven is named in the event and asked no more. */
export function decideLengkap(p: Permohonan, k: Konteks): Keputusan<AlasanSel> {
  return dalamSel(p, 'nyatakan_lengkap', k, () => terima({ jenis: 'permohonan_lengkap', data: { belum_dibuktikan: [...p.kurang] } }));
}

// Whether these are clear enough is the officer's eye; everything else on the list is missing or it is not.
const dinilaiPetugas: ReadonlySet<Kelengkapan> = new Set(['nama', 'alamat', 'kontak', 'rincian', 'cara_memperoleh', 'cara_mengirim']);

/** A paper that no article of the Perki asks for: only with number and article of the regulation that does; the letter prints both. */
export type BerkasTambahan = { berkas: string; peraturan: string; pasal: string };

// UU 14/2008 Pasal 21 (quick, on time, cheap); law.md 11 no. 17. A number, as a regulation has one, and an article.
const ADA_NOMOR = /\d/;
const PASAL = /\bpasal\b.*\d/i;
const sahTambahan = (t: BerkasTambahan): boolean => t.berkas.trim() !== '' && ADA_NOMOR.test(t.peraturan) && PASAL.test(t.pasal);

/** Pasal 33(1)–(2), Lampiran IX: asks for exactly what is missing. A purpose once given is never judged (UU Pasal 4(3)). */
export function decideTidakLengkap(
  p: Permohonan,
  m: { kurang: readonly Kelengkapan[]; tambahan?: readonly BerkasTambahan[]; suratId: string | null },
  k: Konteks,
): Keputusan<'daftar_kosong' | 'tidak_kurang' | 'tambahan_tanpa_dasar' | AlasanSel> {
  return dalamSel(p, 'nyatakan_tidak_lengkap', k, () => {
    const kurang = [...new Set(m.kurang)];
    if (kurang.length === 0) return tolak('daftar_kosong');
    if (m.tambahan?.some((t) => !sahTambahan(t))) return tolak('tambahan_tanpa_dasar');
    if (kurang.some((kolom) => !dinilaiPetugas.has(kolom) && !p.kurang.includes(kolom))) return tolak('tidak_kurang');
    return terima({ jenis: 'permohonan_tidak_lengkap', data: { kurang, surat_id: m.suratId } });
  });
}

/** A letter provably reached the requester: the day starts his clock. */
export function decideSuratDiterima(
  p: Permohonan,
  m: { suratId: string; surat: SuratKasus; tanggal: string; bukti: BuktiTerima },
  k: Konteks,
): Keputusan<'di_masa_depan' | AlasanSel> {
  return dalamSel(p, 'catat_surat_diterima', k, () =>
    m.tanggal > k.hari
      ? tolak('di_masa_depan')
      : terima({ jenis: 'permohonan_surat_diterima', data: { surat_id: m.suratId, surat: m.surat, tanggal: m.tanggal, bukti: m.bukti } }),
  );
}

/** Pasal 33(3): the requester supplies what was asked; the check starts again. Late repair is still repair while the case is open. */
export function decidePerbaiki(
  p: Permohonan,
  m: { dilengkapi: readonly Kelengkapan[] },
  k: Konteks,
): Keputusan<'daftar_kosong' | AlasanSel> {
  return dalamSel(p, 'perbaiki', k, () => {
    const dilengkapi = [...new Set(m.dilengkapi)];
    return dilengkapi.length === 0 ? tolak('daftar_kosong') : terima({ jenis: 'permohonan_diperbaiki', data: { dilengkapi } });
  });
}

/** What came in since the last letter that asked for something, in order, each once. */
export function dilengkapiSejakSurat(peristiwa: readonly PeristiwaPermohonan[]): Kelengkapan[] {
  const surat = peristiwa.findLastIndex((e) => e.jenis === 'permohonan_tidak_lengkap');
  const sesudah = peristiwa.slice(surat + 1);
  return [...new Set(sesudah.flatMap((e) => (e.jenis === 'permohonan_kelengkapan_ditambah' ? [e.data.kolom] : [])))];
}

/** A missing paper comes in by camera, at the desk or shown. At the desk that waits for repair it is the repair itself, when nothing is left. */
export function decideTambahKelengkapan(
  p: Permohonan,
  m: { kolom: Kelengkapan; cara: CaraBukti },
  k: Konteks,
): Keputusan<'hanya_petugas' | AlasanSel> {
  return dalamSel(p, 'tambah_kelengkapan', k, () => {
    if (m.cara === 'diperlihatkan' && k.peran === 'pemohon') return tolak('hanya_petugas');
    const tambah = terima({ jenis: 'permohonan_kelengkapan_ditambah', data: { kolom: m.kolom, cara: m.cara } });
    const sisa = p.kurang.filter((kolom) => kolom !== m.kolom);
    if (p.keadaan !== 'tidak_lengkap' || sisa.length > 0) return tambah;
    return terima(...tambah.peristiwa, { jenis: 'permohonan_diperbaiki', data: { dilengkapi: [m.kolom] } });
  });
}

/** Pasal 33(4): not repaired, noted, not followed up – never "refused". Only after a proven receipt; `batas` is the clock's day. */
export function decideHentikan(
  p: Permohonan,
  m: { batas: string },
  k: Konteks,
): Keputusan<'belum_terbukti_diterima' | 'belum_lewat' | AlasanSel> {
  return dalamSel(p, 'hentikan', k, () => {
    if (p.ketidaklengkapanDiterima === null) return tolak('belum_terbukti_diterima');
    if (k.hari <= m.batas) return tolak('belum_lewat');
    return terima({ jenis: 'permohonan_tidak_ditindaklanjuti', data: { batas: m.batas } });
  });
}
