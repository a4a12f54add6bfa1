import type { Isi } from '../informasi/informasi.ts';
import { KOSONG } from '../informasi/informasi.actions.ts';
import { type ItemContoh, waktuPembuatan } from './katalog.ts';

/** The columns of Lampiran I of a practice item, as its first version has them. */
export function isiItem(item: ItemContoh, berfile: boolean): Omit<Isi, 'berkas' | 'tautan'> {
  const [awal = new Date(0)] = item.versi;
  return {
    ...KOSONG,
    judul: item.judul,
    ringkasan: item.ringkasan,
    penjelasan: item.penjelasan,
    penguasa: item.namaUnit,
    penanggungJawab: `Kepala ${item.namaUnit} (contoh)`,
    waktuPembuatan: waktuPembuatan(awal),
    tempatPembuatan: 'Palangka Raya',
    bentuk: berfile ? ['softcopy'] : ['hardcopy'],
    retensi: RETENSI[item.benih % RETENSI.length] ?? '5 tahun',
    kategori: item.kategori,
    kewajiban: [item.topik.kode],
    jadwal: item.jadwal,
    periodeDari: item.periode.dari,
    periodeSampai: item.periode.sampai,
    tahun: item.tahun,
    kataKunci: [...item.topik.kataKunci],
  };
}

const RETENSI = ['5 tahun', '2 tahun', 'Selama berlaku', 'Permanen', '10 tahun'] as const;
