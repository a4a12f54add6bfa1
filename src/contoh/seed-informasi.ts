import type { DokumenMassal } from '../dokumen/massal.actions.ts';
import type { InformasiMassal } from '../informasi/massal.actions.ts';
import { idTetap } from '../shared/id-tetap.ts';
import { pengacak } from './acak.ts';
import { type Acak, halamanSeed, judulSeed } from './seed-teks.ts';

export type UnitSeed = { id: string; slug: string; nama: string };
/** What a seed depends on: its number, the day it counts back from, the units, how many are asked for. */
export type DasarSeed = { acak: number; hariIni: Date; unit: readonly UnitSeed[]; akhir: Date };

export type ButirSeed = { informasi: InformasiMassal; dokumen: DokumenMassal | null };

const HARI_MS = 86_400_000;
/** Every tenth item has a file; the sizes go round, so that a hundred thousand items have a hundred thousand pages. */
const SETIAP_BERKAS = 10;
const PANJANG = [1, 20, 3, 12, 7, 18, 2, 15, 9, 11, 4, 19, 6, 14, 8, 17, 5, 16, 10, 13];

/** A stream of chance of its own for each row: row 70,000 is the same whether the 69,999 before it are made or not. */
export const acakBaris = (seed: number, jenis: number, ke: number): Acak => {
  const awal = pengacak((seed * 2_654_435_761 + jenis * 40_503 + ke * 2_246_822_519) >>> 0);
  awal(2);
  return awal;
};

/** Item number `ke` of a seed, with its file if it has one. */
export function butirSeed(d: DasarSeed, ke: number): ButirSeed {
  const acak = acakBaris(d.acak, 1, ke);
  const idBaru = idTetap(acak);
  const unit = d.unit[acak(d.unit.length)] ?? { id: '', slug: '', nama: '' };
  const { judul, ringkasan, kategori, tahun, kataKunci } = judulSeed(acak, unit.nama, d.hariIni.getUTCFullYear());
  const dibuat = new Date(d.hariIni.getTime() - (1 + acak(1_400)) * HARI_MS + acak(HARI_MS));
  const nanti = (hari: number): Date => new Date(Math.min(dibuat.getTime() + hari * HARI_MS, d.hariIni.getTime() - 1_000));
  const keadaan = keadaanSeed(ke);
  const dokumen = ke % SETIAP_BERKAS === 0 ? dokumenSeed({ acak, idBaru }, { unit, judul, tahun, pada: dibuat, ke }) : null;
  const informasi: InformasiMassal = {
    id: idBaru(dibuat),
    unitId: unit.id,
    slug: `${slugSeed(judul)}-${d.acak}-${ke}`,
    isi: {
      judul,
      ringkasan,
      penjelasan: `Dokumen latihan (contoh). Memberi tahu apa yang dikerjakan ${unit.nama}, berapa biayanya, dan apa yang belum selesai.`,
      penguasa: unit.nama,
      penanggungJawab: `Kepala ${unit.nama}`,
      waktuPembuatan: `Januari ${tahun}`,
      tempatPembuatan: 'Palangka Raya',
      bentuk: ke % 3 === 0 ? ['hardcopy'] : ['softcopy', 'hardcopy'],
      retensi: '5 tahun',
      retensiBulan: 60,
      kategori,
      jadwal: kategori === 'berkala' ? 'tahunan' : null,
      periodeDari: `${tahun}-01-01`,
      periodeSampai: `${tahun}-12-31`,
      tahun,
      bahasa: 'id',
      lisensi: null,
      kataKunci,
    },
    berkas: dokumen && { dokumenId: dokumen.id, nama: dokumen.nama, mime: 'text/plain' },
    tautan: ke % 17 === 0 ? `https://contoh.id/data/${d.acak}/${ke}` : null,
    dibuatPada: dibuat,
    terbitPada: keadaan.kerja !== 'tanpa' ? [] : ke % 12 === 5 ? [nanti(1), nanti(200)] : [nanti(1)],
    kerja: keadaan.kerja,
    penarikan: keadaan.ditarik ? { dasar: 'digantikan', alasan: 'Diganti versi yang lebih baru (contoh).', pada: nanti(400) } : null,
    idBaru,
  };
  return { informasi, dokumen };
}

/** Most items are public; a few drafts, submissions and withdrawals stand between them. */
function keadaanSeed(ke: number): { kerja: InformasiMassal['kerja']; ditarik: boolean } {
  const at = ke % 400;
  if (at === 111 || at === 311) return { kerja: 'rancangan', ditarik: false };
  if (at === 222 || at === 322) return { kerja: 'diajukan', ditarik: false };
  return { kerja: 'tanpa', ditarik: at === 333 };
}

const slugSeed = (judul: string): string =>
  judul
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/g, '');

type Isi = { unit: UnitSeed; judul: string; tahun: number; pada: Date; ke: number };

function dokumenSeed(
  { acak, idBaru }: { acak: Acak; idBaru: (pada: Date) => string },
  { unit, judul, tahun, pada, ke }: Isi,
): DokumenMassal {
  const dari = PANJANG[(ke / SETIAP_BERKAS) % PANJANG.length] ?? 1;
  return {
    id: idBaru(pada),
    unitId: unit.id,
    nama: `dokumen-contoh-${ke}.txt`,
    halaman: Array.from({ length: dari }, (_, i) => halamanSeed(acak, { unit: unit.nama, tahun, judul }, i + 1, dari)),
    pada,
    idPeristiwa: idBaru,
  };
}
