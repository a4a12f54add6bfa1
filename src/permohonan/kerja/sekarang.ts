// The one thing to do now on a case, out of its state, tasks and letters. Pure: the page shows it, nothing is decided here.
import type { Tenggat } from '../../tenggat/tenggat.ts';
import type { Keadaan } from '../istilah.ts';
import type { Permohonan } from '../permohonan.ts';
import { findSel } from '../transisi.ts';

export type SuratBerjalan = { id: string; jenis: string; keadaan: string };

export type Sekarang =
  | { hal: 'surat'; surat: SuratBerjalan }
  | { hal: 'periksa'; sampai: string | null }
  | { hal: 'tunggu_pemohon'; diterima: string | null; sampai: string | null; suratId: string | null }
  | { hal: 'teruskan'; unitIds: readonly string[] }
  | { hal: 'tunggu_unit'; jumlah: number }
  | { hal: 'tabel'; sisa: number }
  | { hal: 'susun' }
  | { hal: 'tagih'; biaya: number }
  | { hal: 'tunggu_bayar'; tagihan: number }
  | { hal: 'serah'; sampai: string | null }
  | { hal: 'selesai' };

const BERJALAN = new Set(['rancangan', 'menunggu_tanda_tangan', 'ditandatangani']);

/** Letters that carry a decision and have not left the house. */
export const suratBerjalan = <S extends SuratBerjalan>(surat: readonly S[]): S[] =>
  surat.filter((s) => s.jenis !== 'formulir' && s.jenis !== 'tanda_terima' && BERJALAN.has(s.keadaan));

/** An extension may still be begun: the state allows it, there was none, and the due date has not passed (UU 14/2008 Pasal 22(8)). */
export const masihBolehPerpanjang = (
  p: { keadaan: Keadaan; jatuhTempo: string | null },
  diperpanjangSampai: string | null,
  hari: string,
): boolean =>
  findSel(p.keadaan, 'perpanjang') !== undefined && diperpanjangSampai === null && p.jatuhTempo !== null && hari <= p.jatuhTempo;

/** Units named by "bukan kami" answers that hold no task of this case yet. */
export function unitDisarankan(p: Permohonan, saran: readonly (string | null)[]): string[] {
  const sudah = new Set(p.tugas.map((t) => t.unitId));
  return [...new Set(saran.filter((s) => s !== null))].filter((s) => !sudah.has(s));
}

/** What stands in the box on top. A letter on its way comes first: it is nearest to the requester. */
export function hitungSekarang(
  p: Permohonan,
  m: { surat: readonly SuratBerjalan[]; saran: readonly (string | null)[]; tenggat: readonly Tenggat[]; lunas: boolean },
): Sekarang {
  const berjalan = suratBerjalan(m.surat).at(-1);
  if (berjalan) return { hal: 'surat', surat: berjalan };
  const sampai = (kunci: string): string | null =>
    m.tenggat.findLast((t) => t.kunci === kunci && t.keadaan !== 'berhenti')?.tanggal ?? null;
  switch (p.keadaan) {
    case 'diajukan':
    case 'terdaftar':
      return { hal: 'periksa', sampai: sampai('cek_kelengkapan') };
    case 'tidak_lengkap': {
      const surat = m.surat.findLast((s) => s.jenis === 'ketidaklengkapan' && s.keadaan === 'dikirim');
      return { hal: 'tunggu_pemohon', diterima: p.ketidaklengkapanDiterima, sampai: sampai('perbaikan'), suratId: surat?.id ?? null };
    }
    case 'lengkap':
    case 'diproses':
    case 'diperpanjang':
    case 'uji_konsekuensi':
      return dikerjakan(p, m.saran);
    case 'dikabulkan':
    case 'dikabulkan_sebagian':
      return p.biaya !== null && p.biaya > 0 && !m.lunas
        ? { hal: 'tagih', biaya: p.biaya }
        : { hal: 'serah', sampai: sampai('penyediaan') };
    case 'menunggu_pembayaran':
      return { hal: 'tunggu_bayar', tagihan: p.tagihan ?? 0 };
    case 'tidak_ditindaklanjuti':
    case 'notif_bukan_penguasa':
    case 'notif_belum_dikuasai':
    case 'ditolak':
    case 'selesai':
    case 'dicabut':
      return { hal: 'selesai' };
  }
}

function dikerjakan(p: Permohonan, saran: readonly (string | null)[]): Sekarang {
  const disarankan = unitDisarankan(p, saran);
  if (p.tugas.length === 0 || disarankan.length > 0) return { hal: 'teruskan', unitIds: disarankan };
  const menunggu = p.tugas.filter((t) => t.keadaan === 'menunggu').length;
  if (menunggu > 0) return { hal: 'tunggu_unit', jumlah: menunggu };
  const sisa = p.tabel.filter((b) => b.putusan === null).length;
  return sisa > 0 ? { hal: 'tabel', sisa } : { hal: 'susun' };
}
