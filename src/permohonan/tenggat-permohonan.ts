import type { PeristiwaTenggat } from '../tenggat/tenggat.ts';
import { instantIn } from '../shared/tanggal.ts';
import type { PeristiwaBerwaktu } from './replay.ts';

/**
 * Events of a request as the clock reads them (src/tenggat). Those that move no clock give none. `zona`: IANA zone of the
 * body, for days known without an hour.
 */
export function toPeristiwaTenggat(events: readonly PeristiwaBerwaktu[], zona: string): PeristiwaTenggat[] {
  return events.flatMap((e) => satu(e, zona));
}

function satu(e: PeristiwaBerwaktu, zona: string): PeristiwaTenggat[] {
  const { pada } = e;
  switch (e.jenis) {
    case 'permohonan_diajukan':
      return [{ jenis: 'diterima', pada: new Date(e.data.diterima_pada) }];
    case 'permohonan_terdaftar':
      return [{ jenis: 'dicatat', pada }];
    case 'permohonan_lengkap':
      return [{ jenis: 'dinyatakan_lengkap', pada }];
    case 'permohonan_tidak_lengkap':
      return [{ jenis: 'surat_tidak_lengkap', pada }];
    case 'permohonan_surat_diterima':
      return e.data.surat === 'ketidaklengkapan'
        ? [{ jenis: 'surat_tidak_lengkap_diterima', pada: instantIn(zona, e.data.tanggal, '12:00') }]
        : [];
    case 'permohonan_diperbaiki':
      return [{ jenis: 'diperbaiki', pada }];
    case 'permohonan_tidak_ditindaklanjuti':
      return [{ jenis: 'tidak_ditindaklanjuti', pada }];
    case 'permohonan_diperpanjang':
      return [{ jenis: 'diperpanjang', pada }];
    case 'permohonan_diberitahukan':
      return pemberitahuan(e);
    case 'permohonan_pembayaran_diminta':
      return [{ jenis: 'menunggu_pembayaran', pada }];
    case 'permohonan_pembayaran_diterima':
      return [{ jenis: 'dibayar', pada }];
    case 'permohonan_diserahkan':
      return [{ jenis: 'diserahkan', pada }];
    case 'permohonan_dicabut':
      return [{ jenis: 'dicabut', pada }];
    default:
      return [];
  }
}

function pemberitahuan(e: PeristiwaBerwaktu & { jenis: 'permohonan_diberitahukan' }): PeristiwaTenggat[] {
  const { pada, data } = e;
  if (data.hasil === 'ditolak') return [{ jenis: 'ditolak', pada }];
  const kirim: PeristiwaTenggat =
    data.penyediaan_hari === null ? { jenis: 'pemberitahuan', pada } : { jenis: 'pemberitahuan', pada, hari: data.penyediaan_hari };
  return data.hasil === 'sudah_tersedia' ? [kirim, { jenis: 'diserahkan', pada }] : [kirim];
}
