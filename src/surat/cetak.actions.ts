// The printing door for papers that are no letters of a request (src/pengecualian).
export { renderPdf } from './cetak.ts';
export { bentukNomor, polaSah } from './nomor-surat.ts';
export { terbilang } from './terbilang.ts';
export type { DataSurat, Kop, Penandatangan } from './isi.types.ts';
export type { Blok, KotakTandaTangan, Naskah } from './naskah.ts';
