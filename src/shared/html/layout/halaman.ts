import type { Bahasa } from '../pesan.ts';

/** Where a body can be reached; shown in the footer and on the help page. */
export interface Kontak {
  alamat?: string;
  telepon?: string;
  email?: string;
  jamLayanan?: string;
}

/** What every page is told about its surroundings. Plain data: a page can be rendered from an example. */
export interface Halaman {
  bahasa: Bahasa;
  badan: { nama: string; singkatan?: string; kontak?: Kontak };
  /** Path and query of this page; marks the menu and gives the address in the other language. */
  jalur: string;
  /** The signed-in officer; `hak` decides what the workspace menu shows. */
  pengguna?: { nama: string; peran: readonly string[]; hak: ReadonlySet<string> };
  csrf?: string;
}

/** The parts of a request's context that a page needs. Written by shape, so that pages know nothing of the server. */
interface Sumber {
  bahasa: Bahasa;
  badan: Halaman['badan'];
  jalur: string;
  csrf: string;
  petugas: { nama: string; keanggotaan: readonly { peran: string }[]; hak: ReadonlySet<string> } | undefined;
}

/** `<Layout {...halaman(ctx)} judul="…">` */
export function halaman(ctx: Sumber): Halaman {
  const { bahasa, badan, jalur, csrf, petugas } = ctx;
  if (petugas === undefined) return { bahasa, badan, jalur, csrf };
  const peran = [...new Set(petugas.keanggotaan.map((k) => k.peran))];
  return { bahasa, badan, jalur, csrf, pengguna: { nama: petugas.nama, peran, hak: petugas.hak } };
}
