import type { LampiranBaru } from './brankas/brankas.actions.ts';
import type {
  AlasanMundur,
  Bantuan,
  Bentuk,
  CaraBukti,
  CaraMemperoleh,
  CaraMengirim,
  JenisPemohon,
  KabariLewat,
  Kanal,
  Kelengkapan,
  Sasaran,
} from './istilah.ts';

/** Identity as typed; sealed at once. `empat_akhir`: last four signs of a card that was shown and not kept. */
export type IdentitasBaru = {
  nama: string;
  alamat: string;
  telepon?: string;
  email?: string;
  pekerjaan?: string;
  nik?: string;
  nomor_pengesahan?: string;
  empat_akhir?: string;
};

/** A request as it comes in by any door (site, API, desk, import), parsed and complete enough for a number. */
export type PermohonanBaru = {
  kanal: Kanal;
  jenisPemohon: JenisPemohon;
  identitas: IdentitasBaru;
  kuasa: { nama: string; alamat: string } | null;
  butir: readonly string[];
  /** Empty where an oral request did not say; then it is asked for. */
  tujuan: string;
  sasaran: Sasaran;
  golongan: string | null;
  unitIds: readonly string[];
  caraMemperoleh: CaraMemperoleh;
  bentuk: Bentuk | null;
  format: string;
  caraMengirim: CaraMengirim | null;
  kabariLewat: KabariLewat;
  bantuan: readonly Bantuan[];
  bahasa: 'id' | 'en';
  diterimaPada: Date;
  mundur: AlasanMundur | null;
  mundurCatatan: string;
  /** Papers shown or copied at the desk; a copy goes sealed into the vault. */
  bukti: readonly { kolom: Kelengkapan; cara: CaraBukti; lampiran?: LampiranBaru }[];
};

type Cara = Pick<PermohonanBaru, 'caraMemperoleh' | 'bentuk' | 'caraMengirim'>;

/** What was left open, as an office would take it: a copy is a file to download, paper is collected, seeing needs neither. */
export function lengkapiCara(m: { caraMemperoleh: CaraMemperoleh; bentuk: Bentuk | null; caraMengirim: CaraMengirim | null }): Cara {
  if (m.caraMemperoleh === 'melihat') return { caraMemperoleh: 'melihat', bentuk: null, caraMengirim: null };
  const bentuk =
    m.bentuk ?? (m.caraMengirim === 'pos' || m.caraMengirim === 'kurir' || m.caraMengirim === 'faksimili' ? 'hardcopy' : 'softcopy');
  return { caraMemperoleh: 'salinan', bentuk, caraMengirim: m.caraMengirim ?? (bentuk === 'softcopy' ? 'unduh' : 'ambil') };
}

/** Where the requester said nothing: mail when there is an address, else he looks himself. */
export function pilihKabar(lewat: KabariLewat | null, identitas: Pick<IdentitasBaru, 'email'>): KabariLewat {
  return lewat ?? (identitas.email === undefined ? 'halaman' : 'email');
}
