import type { PeristiwaTenggat } from '../tenggat/tenggat.ts';
import { instantIn } from '../shared/tanggal.ts';
import type { PeristiwaBerwaktu } from './replay.ts';

/** Events of an objection as the clock reads them (src/tenggat). `zona`: IANA zone, for days known without an hour. */
export function toPeristiwaTenggat(events: readonly PeristiwaBerwaktu[], zona: string): PeristiwaTenggat[] {
  return events.flatMap((e) => satu(e, zona));
}

function satu(e: PeristiwaBerwaktu, zona: string): PeristiwaTenggat[] {
  const { pada } = e;
  switch (e.jenis) {
    case 'keberatan_diajukan': {
      const diterima: PeristiwaTenggat = { jenis: 'keberatan_diterima', pada: new Date(e.data.diterima_pada) };
      if (e.data.ditemukan === null) return [diterima];
      return [{ jenis: 'alasan_ditemukan', pada: instantIn(zona, e.data.ditemukan, '00:00') }, diterima];
    }
    case 'keberatan_terdaftar':
      return [{ jenis: 'keberatan_dicatat', pada }];
    case 'keberatan_musyawarah':
      return [{ jenis: 'musyawarah', pada }];
    case 'keberatan_ditanggapi':
      return [{ jenis: 'tanggapan', pada }];
    case 'keberatan_tanggapan_diterima':
      return [{ jenis: 'tanggapan_diterima', pada: instantIn(zona, e.data.tanggal, '12:00') }];
    case 'keberatan_dicabut':
      return [{ jenis: 'keberatan_dicabut', pada }];
    default:
      return [];
  }
}
