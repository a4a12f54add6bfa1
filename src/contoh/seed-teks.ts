import { HAL, JENIS_DOKUMEN, KEGIATAN, LOKASI, PELAKU, SASARAN, SEBAB } from './data/kata-seed.ts';

export type Acak = (batas: number) => number;

const pilih = <T>(acak: Acak, list: readonly [T, ...T[]]): T => list[acak(list.length)] ?? list[0];
/** The front of a list often, its end seldom: as words are in real text. */
const condong = <T>(acak: Acak, list: readonly [T, ...T[]]): T =>
  list[Math.floor((acak(1_000) * acak(1_000) * list.length) / 1e6)] ?? list[0];
const rupiah = (acak: Acak): string => `Rp${1 + acak(900)}.${String(acak(1_000)).padStart(3, '0')}.000`;
const persen = (acak: Acak): string => `${40 + acak(60)},${acak(10)} persen`;

type Konteks = { unit: string; tahun: number };

const KALIMAT: readonly [(a: Acak, k: Konteks) => string, ...((a: Acak, k: Konteks) => string)[]] = [
  (a, k) =>
    `${k.unit} melaksanakan ${condong(a, KEGIATAN)} di ${condong(a, LOKASI)} dengan pagu ${rupiah(a)} dan realisasi ${persen(a)} sampai akhir tahun ${k.tahun}.`,
  (a) => `Sasaran kegiatan adalah ${condong(a, SASARAN)}, dengan keluaran ${1 + a(400)} paket dan hasil ${persen(a)} dari target.`,
  (a) => `Hambatan utama ialah ${condong(a, SEBAB)}, sehingga ${1 + a(12)} pekerjaan di ${condong(a, LOKASI)} dijadwalkan ulang.`,
  (a, k) =>
    `Nilai kontrak ${condong(a, KEGIATAN)} tahun ${k.tahun} sebesar ${rupiah(a)} dengan nomor KTR-${k.tahun}-${String(a(100_000)).padStart(5, '0')}.`,
  (a) =>
    `${pilih(a, PELAKU)} menerima ${1 + a(900)} permohonan layanan dan menyelesaikan ${persen(a)} di antaranya dalam ${1 + a(14)} hari kerja.`,
  (a, k) => `Berdasarkan ${condong(a, HAL)}, ${k.unit} menetapkan ${1 + a(9)} langkah tindak lanjut yang dipantau setiap triwulan.`,
  (a) =>
    `Jumlah penerima manfaat di ${condong(a, LOKASI)} tercatat ${10 + a(9_000)} orang, naik ${a(30)},${a(10)} persen dari tahun sebelumnya.`,
  (a) => `Dokumen pendukung berupa ${condong(a, HAL)} disimpan di ruang arsip dan dapat dilihat pada jam kerja.`,
];

/** The text of a page: about 250 words, 1,800 letters; every figure and name in it is invented. */
export function halamanSeed(acak: Acak, k: Konteks & { judul: string }, nomor: number, dari: number): string {
  const lines = [`${k.judul}`, `Halaman ${nomor} dari ${dari} (contoh)`, ''];
  const paragraphs = 3 + acak(2);
  for (let p = 0; p < paragraphs; p++) {
    lines.push(Array.from({ length: 3 + acak(3) }, () => pilih(acak, KALIMAT)(acak, k)).join(' '), '');
  }
  return lines.join('\n');
}

export type JudulSeed = {
  judul: string;
  ringkasan: string;
  kategori: 'berkala' | 'serta_merta' | 'setiap_saat';
  tahun: number;
  kataKunci: string[];
};

/** Title and summary of an item of a unit. */
export function judulSeed(acak: Acak, unit: string, tahunIni: number): JudulSeed {
  const tahun = tahunIni - Math.floor((acak(100) * acak(100)) / 1_000);
  const jenis = condong(acak, JENIS_DOKUMEN);
  const kegiatan = condong(acak, KEGIATAN);
  const lokasi = condong(acak, LOKASI);
  const judul = jenis.perKegiatan ? `${jenis.nama} ${kegiatan} di ${lokasi} Tahun ${tahun}` : `${jenis.nama} ${unit} Tahun ${tahun}`;
  return {
    judul: `${judul.charAt(0).toUpperCase()}${judul.slice(1)} (contoh)`,
    ringkasan: `${jenis.nama} ini memuat ${kegiatan} oleh ${unit} di ${lokasi} pada tahun ${tahun}: ${condong(acak, SASARAN)}, pagu ${rupiah(acak)}, realisasi ${persen(acak)}, serta ${condong(acak, SEBAB)} dan tindak lanjutnya.`,
    kategori: jenis.kategori,
    tahun,
    kataKunci: [jenis.nama.toLowerCase(), kegiatan.split(' ')[0] ?? '', lokasi.split(' ').at(-1)?.toLowerCase() ?? ''].filter(
      (w) => w !== '',
    ),
  };
}

/** What a made-up citizen asks for. */
export function rincianSeed(acak: Acak, tahunIni: number): string {
  const tahun = tahunIni - acak(4);
  return pilih(acak, [
    () => `Salinan rincian anggaran dan realisasi ${condong(acak, KEGIATAN)} di ${condong(acak, LOKASI)} tahun ${tahun}.`,
    () => `Daftar ${condong(acak, SASARAN)} tahun ${tahun} menurut kelurahan, tanpa nama.`,
    () => `${condong(acak, HAL)} yang menjadi dasar ${condong(acak, KEGIATAN)} tahun ${tahun}.`,
    () => `Kontrak, berita acara serah terima, dan foto hasil ${condong(acak, KEGIATAN)} di ${condong(acak, LOKASI)}.`,
    () => `Jumlah aduan tentang ${condong(acak, SEBAB)} di ${condong(acak, LOKASI)} tahun ${tahun} beserta tindak lanjutnya.`,
  ])();
}
