/** What "publish now" already knows: the columns of Lampiran I filled from the duty, the period and the unit's last item. Pure. */
import type { Isi, Jadwal } from '../../informasi/informasi.ts';
import type { Tanggal } from '../../shared/tanggal.ts';
import type { Aturan } from '../data/aturan.ts';
import type { Jendela, Masa } from './masa.ts';

export const BULAN = [
  'Januari',
  'Februari',
  'Maret',
  'April',
  'Mei',
  'Juni',
  'Juli',
  'Agustus',
  'September',
  'Oktober',
  'November',
  'Desember',
];

const JADWAL_MASA: Readonly<Record<Masa, Jadwal>> = {
  terkini: 'semesteran',
  bulanan: 'bulanan',
  semesteran: 'semesteran',
  tahunan: 'tahunan',
  kejadian: 'sesuai_kejadian',
};

/** `2025`, `Semester I 2026`, `September 2026`; nothing for what is simply current. Indonesian: it becomes part of a title. */
export function namaMasaId(masa: Masa, j: Jendela): string {
  const tahun = j.dari.slice(0, 4);
  if (masa === 'terkini') return '';
  if (masa === 'semesteran') return `Semester ${j.kunci.endsWith('s1') ? 'I' : 'II'} ${tahun}`;
  if (masa === 'bulanan') return `${BULAN[Number(j.dari.slice(5, 7)) - 1] ?? ''} ${tahun}`;
  return tahun;
}

export type IsianAwal = Pick<
  Isi,
  | 'judul'
  | 'ringkasan'
  | 'penguasa'
  | 'penanggungJawab'
  | 'waktuPembuatan'
  | 'tempatPembuatan'
  | 'retensi'
  | 'kategori'
  | 'kewajiban'
  | 'jadwal'
  | 'periodeDari'
  | 'periodeSampai'
  | 'tahun'
>;

/** `terakhir`: what the unit's last published item says of itself, where there is one. */
export function isiAwal(k: {
  aturan: Aturan;
  jendela: Jendela;
  unit: { nama: string; singkatan: string };
  kota: string;
  hariIni: Tanggal;
  terakhir: { penanggungJawab: string; tempatPembuatan: string; retensi: string } | undefined;
}): IsianAwal {
  const { aturan, jendela, unit, hariIni } = k;
  const masa = namaMasaId(aturan.masa, jendela);
  const bermasa = aturan.masa !== 'terkini' && aturan.masa !== 'kejadian';
  const unitPendek = unit.nama.length > 60 ? unit.singkatan : unit.nama;
  return {
    judul: [aturan.nama, unitPendek, masa].filter((x) => x !== '').join(' '),
    ringkasan: `${aturan.isi.length > 0 ? aturan.isi.join('; ') : aturan.nama} ${unit.nama}${masa === '' ? '' : `, ${masa}`}.`,
    penguasa: unit.nama,
    penanggungJawab: k.terakhir?.penanggungJawab ?? `Kepala ${unit.nama}`,
    waktuPembuatan: `${BULAN[Number(hariIni.slice(5, 7)) - 1] ?? ''} ${hariIni.slice(0, 4)}`,
    tempatPembuatan: k.terakhir?.tempatPembuatan ?? k.kota,
    retensi: k.terakhir?.retensi ?? '5 tahun',
    kategori: aturan.kategori,
    kewajiban: aturan.kewajiban,
    jadwal: JADWAL_MASA[aturan.masa],
    periodeDari: bermasa ? jendela.dari : null,
    periodeSampai: bermasa ? jendela.sampai : null,
    tahun: bermasa ? Number(jendela.dari.slice(0, 4)) : Number(hariIni.slice(0, 4)),
  };
}
