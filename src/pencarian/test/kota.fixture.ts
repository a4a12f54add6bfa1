import { unitContoh } from '../../contoh/data/unit.ts';
import { isiDokumen, type IsiDokumen } from '../../contoh/dokumen-contoh.ts';
import { muatTopik } from '../../contoh/informasi-contoh.ts';
import { type ItemContoh, susunKatalog } from '../../contoh/katalog.ts';
import type { TabelContoh } from '../../contoh/tabel-contoh.ts';
import { buildDaftar } from '../analisis/daftar.ts';
import type { SumberCari } from '../cari-indeks.ts';
import type { ButirIndeks } from '../indeks/indeks.ts';
import { indeksMemori } from './memori.fixture.ts';

/** The day of the judged catalogue: the same day gives the same items. */
export const HARI_KOTA = new Date('2026-11-25T02:00:00Z');

export type ButirKota = { id: string; item: ItemContoh; butir: ButirIndeks };

/**
 * The published practice catalogue as the portal indexes it (see `selectBahan`), with the words of its files laid out in pages as
 * they are drawn, without drawing them. Scans and papers have no words here. `id` is stable: unit and title.
 */
export function bahanKota(): ButirKota[] {
  const units = new Map(unitContoh.map((unit) => [unit[0], unit]));
  return susunKatalog(muatTopik(), unitContoh, HARI_KOTA)
    .filter((item) => item.nasib === 'terbit')
    .map((item, at) => {
      const singkatan = units.get(item.unit)?.[2] ?? '';
      const kartu = [
        item.ringkasan,
        item.penjelasan,
        item.topik.kataKunci.join(', '),
        item.namaUnit,
        singkatan,
        `Kepala ${item.namaUnit} (contoh)`,
        item.tahun,
      ];
      const format = FORMAT[item.format];
      return {
        id: idKota(item),
        item,
        butir: {
          informasi: `00000000-0000-7000-8000-${at.toString(16).padStart(12, '0')}`,
          unit: item.unit,
          kategori: item.kategori,
          tahun: item.tahun,
          format: format === undefined ? [] : [format],
          judul: item.judul,
          teks: kartu.join('\n'),
          halaman: halamanKota(item).map((teks, n) => ({ dokumen: `d${at}`, nomor: n + 1, format: format ?? 'lainnya', teks })),
        },
      };
    });
}

const FORMAT = { pdf: 'pdf', docx: 'dokumen', xlsx: 'tabel', csv: 'tabel', scan: 'pdf', cetak: undefined } as const;

export function idKota(item: Pick<ItemContoh, 'unit' | 'judul'>): string {
  const judul = item.judul.replace(/ \(contoh\)$/, '').toLowerCase();
  return `${item.unit}/${judul.replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-|-$/g, '')}`;
}

const tabel = (t: TabelContoh | undefined): string[] =>
  t === undefined ? [] : [t.judul, t.kepala.join(' '), ...t.baris.map((row) => row.map((cell) => cell.teks).join(' '))];

/** As `berkas-contoh.ts` lays them out: sheets of a workbook, the table of a CSV file, pages of a report. */
function halamanKota(item: ItemContoh): string[] {
  if (item.format === 'scan' || item.format === 'cetak') return [];
  const isi = isiDokumen(item);
  const lembar = (words: readonly string[]): string[] => (words.length === 0 ? [] : [words.join('\n')]);
  if (item.format === 'csv') return lembar(tabel(isi.utama));
  if (item.format === 'xlsx') {
    const keterangan = [...isi.pembuka, ...isi.bacaan, ...isi.catatan, `Nomor dokumen ${isi.nomor}`];
    return [...lembar([isi.judul, ...tabel(isi.utama)]), ...lembar(tabel(isi.pembanding)), ...lembar(keterangan)];
  }
  const pertama = [...kepala(isi, item), ...isi.pembuka, ...tabel(isi.utama), ...isi.bacaan];
  return [...lembar(pertama), ...lembar([...tabel(isi.pembanding), ...isi.catatan])];
}

const kepala = (isi: IsiDokumen, item: ItemContoh): string[] => [
  `Pemerintah Kota Palangka Raya (contoh) ${item.namaUnit}`,
  `Nomor ${isi.nomor}`,
  `Palangka Raya, ${isi.waktu}`,
  isi.judul,
];

/** The catalogue in memory, asked as on the portal of the practice city. `nama`: item id → stable id. */
export function indeksKota(bahan: readonly ButirKota[] = bahanKota()): { sumber: SumberCari; nama: ReadonlyMap<string, string> } {
  const padanan = unitContoh
    .filter(([, nama, singkatan]) => singkatan !== nama)
    .map(([slug, nama, singkatan]) => ({ kanonik: `unit ${slug}`, nama: [singkatan, nama], sumber: 'nama unit badan publik ini' }));
  const daftar = buildDaftar({ padanan, badan: 'Pemerintah Kota Palangka Raya' });
  const { pembaca, kosakata } = indeksMemori(
    bahan.map(({ butir }) => butir),
    buildDaftar({ padanan }),
  );
  return {
    sumber: { pembaca, kosakata, daftar, tahunIni: HARI_KOTA.getUTCFullYear() },
    nama: new Map(bahan.map(({ id, butir }) => [butir.informasi, id])),
  };
}
