import { cariAlamat } from './alamat.ts';
import { cariPlatNomor } from './kendaraan.ts';
import { cariSurel, cariTelepon } from './kontak.ts';
import { bukaNaskah } from './naskah-cari.ts';
import { cariEnambelas, cariNpwp, cariPaspor, cariRekening } from './nomor.ts';
import { cariTanggalLahir } from './tanggal-lahir.ts';
import type { JenisDataPribadi, Temuan } from './temuan.ts';

/** Where two findings overlap the one further up stays: the surer shape first. */
const UTAMA: readonly JenisDataPribadi[] = [
  'email',
  'nik',
  'kk',
  'npwp',
  'rekening',
  'paspor',
  'telepon',
  'tanggal_lahir',
  'plat_nomor',
  'alamat',
];

/**
 * Personal data in a text (UU 27/2022 Pasal 4, UU 14/2008 Pasal 17 huruf h): what it is and where, in order, never two on the
 * same place. Places are UTF-16 units of the text as given. Never refuses; a text of any length.
 */
export function cariDataPribadi(teks: string): Temuan[] {
  const naskah = bukaNaskah(teks);
  const semua = [
    ...cariSurel(naskah),
    ...cariEnambelas(naskah),
    ...cariNpwp(naskah),
    ...cariRekening(naskah),
    ...cariPaspor(naskah),
    ...cariTelepon(naskah),
    ...cariTanggalLahir(naskah),
    ...cariPlatNomor(naskah),
    ...cariAlamat(naskah),
  ].toSorted((a, b) => UTAMA.indexOf(a.jenis) - UTAMA.indexOf(b.jenis) || b.akhir - b.awal - (a.akhir - a.awal));
  const penuh = new Uint8Array(teks.length);
  return semua
    .filter(({ awal, akhir }) => {
      if (penuh.subarray(awal, akhir).includes(1)) return false;
      penuh.fill(1, awal, akhir);
      return true;
    })
    .toSorted((a, b) => a.awal - b.awal);
}
