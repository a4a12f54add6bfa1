import type { Pengecualian } from './pengecualian.ts';
import type { PeristiwaPengecualian } from './pengecualian.peristiwa.ts';
import { SLOT } from './istilah.ts';
import type { Tindakan } from './transisi.ts';

/** The command in the state table that an event is the trace of; null where it moves nothing. */
export function tindakanOf(e: PeristiwaPengecualian): Tindakan | null {
  switch (e.jenis) {
    case 'pengecualian_diusulkan':
      return 'usulkan';
    case 'pengecualian_diimpor':
      return 'impor';
    case 'pengecualian_isi_diubah':
      return 'ubah_isi';
    case 'pengecualian_diajukan':
      return 'ajukan';
    case 'pengecualian_ditarik':
      return 'tarik';
    case 'pengecualian_pendapat_diberikan':
      return 'beri_pendapat';
    case 'pengecualian_peringatan_dikesampingkan':
      return 'kesampingkan';
    case 'pengecualian_disetujui':
      return 'setujui';
    case 'pengecualian_dikembalikan':
      return 'kembalikan';
    case 'pengecualian_dinyatakan_terbuka':
      return 'nyatakan_terbuka';
    case 'pengecualian_ditetapkan':
      return 'tetapkan';
    case 'pengecualian_impor_disahkan':
      return 'sahkan_impor';
    case 'pengecualian_diingatkan':
      return 'ingatkan';
    case 'pengecualian_digantikan':
      return 'gantikan';
    case 'pengecualian_berakhir':
      return e.data.sebab === 'habis_masa' ? 'habis' : 'buka';
    case 'pengecualian_surat_dibuat':
      return null;
  }
}

function mulai(e: PeristiwaPengecualian): Pengecualian {
  const kosong = { pendapat: [], persetujuan: [], dikesampingkan: [], diingatkan: [], berakhir: null };
  if (e.jenis === 'pengecualian_diusulkan') {
    const { versi, sidik, huruf, unit_id, pemicu, permohonan_id, mengubah_id } = e.data;
    return {
      ...kosong,
      keadaan: 'draf',
      versi,
      sidik,
      huruf,
      unitId: unit_id,
      pemicu,
      permohonanId: permohonan_id,
      mengubahId: mengubah_id,
      nomorLembar: null,
      penetapan: null,
    };
  }
  if (e.jenis !== 'pengecualian_diimpor') throw new Error(`event ${e.jenis} does not begin an exemption`);
  const { versi, sidik, huruf, unit_id, nomor, tanggal, sampai } = e.data;
  return {
    ...kosong,
    keadaan: 'ditetapkan',
    versi,
    sidik,
    huruf,
    unitId: unit_id,
    pemicu: 'impor',
    permohonanId: null,
    mengubahId: null,
    nomorLembar: null,
    penetapan: { nomor, tanggal, sampai },
  };
}

/** Nothing judged of an earlier version holds for a later one. */
const belumDinilai = { pendapat: [], persetujuan: [], dikesampingkan: [] } as const;

function perubahan(p: Pengecualian, e: PeristiwaPengecualian): Partial<Pengecualian> {
  switch (e.jenis) {
    case 'pengecualian_isi_diubah':
      return { ...belumDinilai, versi: e.data.versi, sidik: e.data.sidik, huruf: e.data.huruf };
    case 'pengecualian_diajukan':
      return { keadaan: 'ditelaah', nomorLembar: e.data.nomor };
    case 'pengecualian_ditarik':
    case 'pengecualian_dikembalikan':
      return { ...belumDinilai, keadaan: 'draf' };
    case 'pengecualian_pendapat_diberikan': {
      const { akun_id: akunId, sebagai, pendapat } = e.data;
      return { pendapat: [...p.pendapat.filter((x) => x.akunId !== akunId), { akunId, sebagai, pendapat }] };
    }
    case 'pengecualian_peringatan_dikesampingkan':
      return { dikesampingkan: [...p.dikesampingkan, { peringatan: e.data.peringatan, oleh: e.data.oleh }] };
    case 'pengecualian_disetujui': {
      const persetujuan = SLOT.filter((s) => p.persetujuan.includes(s) || e.data.slot.includes(s));
      return { persetujuan, keadaan: persetujuan.length === SLOT.length ? 'disetujui' : 'ditelaah' };
    }
    case 'pengecualian_impor_disahkan':
      return { persetujuan: ['atasan'] };
    case 'pengecualian_dinyatakan_terbuka':
      return { keadaan: 'tidak_terbukti' };
    case 'pengecualian_ditetapkan': {
      const { nomor, tanggal, sampai } = e.data;
      return { keadaan: 'ditetapkan', penetapan: { nomor, tanggal, sampai } };
    }
    case 'pengecualian_diingatkan':
      return { diingatkan: [...p.diingatkan, e.data.hari_kerja] };
    case 'pengecualian_digantikan':
      return { keadaan: 'diubah' };
    case 'pengecualian_berakhir':
      return { keadaan: 'berakhir', berakhir: { sebab: e.data.sebab, tanggal: e.data.tanggal } };
    default:
      return {};
  }
}

/** The exemption after one more event. */
export const evolve = (p: Pengecualian | null, e: PeristiwaPengecualian): Pengecualian =>
  p === null ? mulai(e) : { ...p, ...perubahan(p, e) };

/** The exemption that a file of events describes; null for none. */
export const replay = (events: readonly PeristiwaPengecualian[]): Pengecualian | null => events.reduce<Pengecualian | null>(evolve, null);
