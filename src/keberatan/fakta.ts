import type { Jadwal, Kasus } from '../permohonan/kasus.queries.ts';
import { hariDi } from '../shared/hari.ts';
import type { Fakta } from './rules/pasal-35.ts';

/** What the grounds need to know of a request, out of its events and clocks. `zona`: the body's. */
export function faktaDari({ permohonan: p, peristiwa }: Pick<Kasus, 'permohonan' | 'peristiwa'>, jadwal: Jadwal, zona: string): Fakta {
  const hariDari = (jenis: (typeof peristiwa)[number]['jenis']): string | null => {
    const e = peristiwa.find((x) => x.jenis === jenis);
    return e ? hariDi(zona, e.pada) : null;
  };
  const asal = peristiwa.flatMap((e) => (e.jenis === 'permohonan_diimpor' ? [e.data] : [])).at(-1);
  const diterima = peristiwa.flatMap((e) =>
    e.jenis === 'permohonan_surat_diterima' && e.data.surat === 'pemberitahuan' ? [e.data.tanggal] : [],
  );
  return {
    dicabut: p.keadaan === 'dicabut',
    hasil: p.hasil,
    dihentikanPada: hariDari('permohonan_tidak_ditindaklanjuti'),
    jatuhTempo: jadwal.utama?.tanggal ?? null,
    dijawabPada: asal ? asal.diberitahukan : hariDari('permohonan_diberitahukan'),
    jawabanDiterima: diterima.toSorted()[0] ?? null,
    biaya: p.biaya ?? 0,
    serahBatas: jadwal.semua.findLast((t) => t.kunci === 'penyediaan')?.tanggal ?? null,
    diserahkanPada: asal ? asal.diserahkan : hariDari('permohonan_diserahkan'),
  };
}
