import type { ButirPemberitahuan, IsiPemberitahuan, RujukanUji } from '../isi.types.ts';
import { unsurBersama, unsurTandaTangan } from './bersama.ts';
import { bulat, tanggalSah, terisi, type Unsur } from './unsur.ts';

/** Something is handed over now: then means, format, cost and time must be told. */
export const diserahkan = (b: ButirPemberitahuan): boolean => b.putusan === 'diberikan' || b.putusan === 'diberikan_sebagian';

const adaPenyerahan = (isi: IsiPemberitahuan): boolean => isi.butir.some(diserahkan);

/**
 * The written notification: union of UU 14/2008 Pasal 22 ayat (7) huruf a–g and Perki 1/2021 Pasal 31 ayat (4) huruf
 * a–i. Huruf h (wholly or partly) follows from the decisions on the items, so it cannot be missing.
 */
export const unsurPemberitahuan: readonly Unsur<IsiPemberitahuan>[] = [
  ...unsurBersama,
  {
    kunci: 'penguasaan',
    nama: 'Keputusan dan penguasaan untuk setiap informasi yang diminta',
    pasal: 'UU 14/2008 Pasal 22 ayat (7) huruf a dan c; Perki 1/2021 Pasal 31 ayat (4) huruf a, c, dan h',
    ada: (i) => i.butir.length > 0 && i.butir.every((b) => terisi(b.informasi)),
  },
  {
    kunci: 'badan_lain',
    nama: 'Badan Publik yang menguasai informasi, atau penjelasan bahwa tidak diketahui',
    pasal: 'UU 14/2008 Pasal 22 ayat (7) huruf b; Perki 1/2021 Pasal 31 ayat (4) huruf b',
    ada: (i) =>
      i.butir.every((b) => b.putusan !== 'tidak_dikuasai' || terisi(b.badanLain) || (b.badanLain === null && terisi(b.penjelasan))),
  },
  {
    kunci: 'materi',
    nama: 'Materi informasi yang diberikan',
    pasal: 'UU 14/2008 Pasal 22 ayat (7) huruf d',
    ada: (i) => i.butir.every((b) => !('materi' in b) || terisi(b.materi)),
  },
  {
    kunci: 'alamat_terbuka',
    nama: 'Alamat informasi yang sudah diumumkan',
    pasal: 'UU 14/2008 Pasal 22 ayat (7) huruf f',
    ada: (i) => i.butir.every((b) => b.putusan !== 'sudah_terbuka' || URL.canParse(b.alamat)),
  },
  {
    kunci: 'penghitaman',
    nama: 'Materi yang dihitamkan, alasan, dan pasalnya',
    pasal: 'UU 14/2008 Pasal 22 ayat (7) huruf e; Perki 1/2021 Pasal 31 ayat (4) huruf g',
    ada: (i) =>
      i.butir.every(
        (b) =>
          b.putusan !== 'diberikan_sebagian' ||
          (b.penghitaman.length > 0 && b.penghitaman.every((p) => terisi(p.materi) && terisi(p.alasan) && terisi(p.pasal))),
      ),
  },
  {
    kunci: 'uji_konsekuensi',
    nama: 'Penetapan pengecualian yang dilampirkan: dasar, konsekuensi, manfaat, jangka waktu, nomor dan tanggal',
    pasal: 'Perki 1/2021 Pasal 34 ayat (2) dan Pasal 49 ayat (6)',
    ada: (i) => i.butir.every((b) => !('uji' in b) || (b.uji.length > 0 && b.uji.every(rujukanLengkap))),
  },
  {
    kunci: 'belum_tersedia',
    nama: 'Penjelasan dan waktu informasi akan didokumentasikan',
    pasal: 'UU 14/2008 Pasal 6 ayat (3) huruf e; Perki 1/2021 Pasal 31 ayat (4) huruf i',
    ada: (i) =>
      i.butir.every(
        (b) =>
          (b.putusan !== 'belum_dikuasai' && b.putusan !== 'belum_didokumentasikan') ||
          (terisi(b.penjelasan) && tanggalSah(b.tersediaPada)),
      ),
  },
  {
    kunci: 'penyampaian',
    nama: 'Alat penyampai, bentuk, dan format informasi',
    pasal: 'UU 14/2008 Pasal 22 ayat (7) huruf f; Perki 1/2021 Pasal 31 ayat (4) huruf d dan Pasal 35',
    ada: (i) => !adaPenyerahan(i) || penyampaianLengkap(i),
  },
  {
    kunci: 'waktu',
    nama: 'Waktu yang dibutuhkan untuk menyediakan informasi',
    pasal: 'Perki 1/2021 Pasal 31 ayat (4) huruf f',
    ada: (i) => !adaPenyerahan(i) || (i.penyerahan !== null && bulat(i.penyerahan.waktuHari)),
  },
  {
    kunci: 'biaya',
    nama: 'Biaya dan cara pembayaran, atau keterangan bahwa gratis',
    pasal: 'UU 14/2008 Pasal 22 ayat (7) huruf g; Perki 1/2021 Pasal 31 ayat (4) huruf e dan Pasal 37–38',
    ada: (i) => !adaPenyerahan(i) || biayaLengkap(i),
  },
  ...unsurTandaTangan,
];

const rujukanLengkap = (r: RujukanUji): boolean =>
  [r.informasi, r.dasar, r.akibat, r.manfaat, r.jangka, r.penetapan.nomor].every(terisi) && tanggalSah(r.penetapan.tanggal);

function penyampaianLengkap({ penyerahan: p }: IsiPemberitahuan): boolean {
  if (p === null || p.bentuk.length === 0 || !terisi(p.format)) return false;
  return p.caraMemperoleh === 'salinan' ? p.caraMengirim !== null : terisi(p.tempat);
}

function biayaLengkap({ biaya }: IsiPemberitahuan): boolean {
  if (biaya === null || biaya.gratis) return biaya !== null;
  return bulat(biaya.lembar) && bulat(biaya.perLembar) && bulat(biaya.pengiriman) && biaya.cara.length > 0 && terisi(biaya.dasar);
}
