// UU 14/2008 Pasal 22(1)–(5), Perki 1/2021 Pasal 29(3)–(4), 31(1): a request is received in any form, gets its number at
// once, and is written into the register.
import type { AlasanMundur, Bentuk, CaraMemperoleh, CaraMengirim, JenisPemohon, Kanal, Kelengkapan, Sasaran } from '../istilah.ts';
import { type AlasanSel, dalamSel, type Keputusan, type Konteks, type Permohonan, terima, tolak } from '../permohonan.ts';

export type Pengajuan = {
  nomor: string;
  kanal: Kanal;
  jenisPemohon: JenisPemohon;
  denganKuasa: boolean;
  diterimaPada: Date;
  /** Day of `diterimaPada` in the body's zone. */
  hariDiterima: string;
  mundur: AlasanMundur | null;
  sasaran: Sasaran;
  unitIds: readonly string[];
  caraMemperoleh: CaraMemperoleh;
  bentuk: Bentuk | null;
  caraMengirim: CaraMengirim | null;
  kurang: readonly Kelengkapan[];
};

export type AlasanAjukan = 'diterima_di_masa_depan' | 'alasan_mundur_wajib' | 'unit_belum_dipilih';

/** A new request. A receipt on an earlier day needs its reason; nothing missing by law blocks it. */
export function decideAjukan(m: Pengajuan, k: Konteks): Keputusan<AlasanAjukan | AlasanSel> {
  return dalamSel(null, 'ajukan', k, () => {
    if (m.diterimaPada > k.now) return tolak('diterima_di_masa_depan');
    if (m.hariDiterima < k.hari && m.mundur === null) return tolak('alasan_mundur_wajib');
    if (m.sasaran === 'unit' && m.unitIds.length === 0) return tolak('unit_belum_dipilih');
    return terima({
      jenis: 'permohonan_diajukan',
      data: {
        nomor: m.nomor,
        kanal: m.kanal,
        jenis_pemohon: m.jenisPemohon,
        dengan_kuasa: m.denganKuasa,
        diterima_pada: m.diterimaPada.toISOString(),
        mundur: m.mundur,
        sasaran: m.sasaran,
        unit_ids: [...m.unitIds],
        cara_memperoleh: m.caraMemperoleh,
        bentuk: m.bentuk,
        cara_mengirim: m.caraMengirim,
        kurang: [...m.kurang],
      },
    });
  });
}

/** The row in the register (Lampiran VIII); for what comes in electronically the program writes it in the same moment. */
export function decideDaftarkan(p: Permohonan, k: Konteks): Keputusan<AlasanSel> {
  return dalamSel(p, 'daftarkan', k, () =>
    terima({ jenis: 'permohonan_terdaftar', data: { cara: k.peran === 'sistem' ? 'otomatis' : 'petugas' } }),
  );
}
