import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { projectRoot } from '../shared/root.ts';
import { cariIndeks } from './cari-indeks.ts';
import { bacaNilai, bacaPertanyaan, type Nilai, type Pertanyaan, tanyakan } from './evaluasi.ts';
import { bahanKota, indeksKota } from './test/kota.fixture.ts';

const FOLDER = join(projectRoot, 'bench', 'search', 'kota');

/** Figures of `bench/search/RESULTS.md`; a change of the search may not lose more than 0.01 of them. */
const DULU = { ndcg10: 0.9469, recall10: 0.9508, mrr: 0.9632 };
const SELISIH = 0.01;

describe('the judged questions on the practice city', () => {
  const bahan = bahanKota();
  const indeks = indeksKota(bahan);
  let pertanyaan: Pertanyaan[] = [];
  let nilai: Nilai = new Map();
  beforeAll(async () => {
    pertanyaan = await bacaPertanyaan(join(FOLDER, 'pertanyaan.jsonl'));
    nilai = await bacaNilai(join(FOLDER, 'nilai.tsv'));
  });

  const cari = async (q: string): Promise<string[]> =>
    (await cariIndeks(indeks.sumber, q)).kelompok.map((one) => indeks.nama.get(one.informasi) ?? '');

  test('are at least 150, each judged, and what was judged is still in the catalogue', () => {
    const ada = new Set(bahan.map(({ id }) => id));
    expect(pertanyaan.length).toBeGreaterThanOrEqual(150);
    expect(pertanyaan.filter(({ id }) => ![...(nilai.get(id)?.values() ?? [])].some((rel) => rel > 0))).toEqual([]);
    expect([...nilai.values()].flatMap((judged) => [...judged.keys()].filter((doc) => !ada.has(doc)))).toEqual([]);
  });

  test('are answered as well as when the weights were chosen', { timeout: 60_000 }, async () => {
    const { ndcg10, recall10, mrr } = await tanyakan(indeks, pertanyaan, nilai);
    expect(ndcg10).toBeGreaterThanOrEqual(DULU.ndcg10 - SELISIH);
    expect(recall10).toBeGreaterThanOrEqual(DULU.recall10 - SELISIH);
    expect(mrr).toBeGreaterThanOrEqual(DULU.mrr - SELISIH);
  });

  test('a misspelled "pemukhtahiran" finds what the right spelling finds', async () => {
    const benar = await cari('pemutakhiran');
    expect(benar.length).toBeGreaterThan(0);
    expect(await cari('pemukhtahiran')).toEqual(benar);
    expect((await cari('pemukhtahiran daftar informasi')).slice(0, 4).every((id) => id.includes('/daftar-informasi-publik-'))).toBe(true);
  });

  test('"APBD kota palangkaraya" finds the budget; the city is in its own name and tells nothing', async () => {
    expect((await cari('APBD kota palangkaraya'))[0]).toBe('bpkad/ringkasan-apbd-2025');
    expect((await cari('APBD pemerintah kota Palangka Raya'))[0]).toBe('bpkad/ringkasan-apbd-2025');
  });

  test('"lakip dinkes 2024": the health office has published none, so its other papers and the reports of others come first', async () => {
    const sepuluh = (await cari('lakip dinkes 2024')).slice(0, 10);
    expect(sepuluh.slice(0, 6).every((id) => id.startsWith('dinas-kesehatan/'))).toBe(true);
    expect(sepuluh).toContain('dinas-perhubungan/laporan-kinerja-dinas-perhubungan-2024');
    expect((await cari('lakip dishub 2024'))[0]).toBe('dinas-perhubungan/laporan-kinerja-dinas-perhubungan-2024');
  });

  test('"perwali ppid" finds papers of the information officers and those that name a mayor\'s regulation', async () => {
    const lima = (await cari('perwali ppid')).slice(0, 5);
    expect(lima).toContain('bagian-organisasi/standar-operasional-pelayanan-informasi-publik');
    expect(await cari('perwali')).toContain('rsud-kota/tarif-layanan-rumah-sakit-2025');
    expect(await cari('peraturan wali kota')).toContain('rsud-kota/tarif-layanan-rumah-sakit-2025');
  });

  test('a phrase in quotes must stand so', async () => {
    expect((await cari('"jalan berlubang"'))[0]).toBe('dinas-pupr/laporan-pengaduan-jalan-berlubang-bulan-juni-2026');
    expect(await cari('"berlubang jalan"')).toEqual([]);
  });

  test.each([
    ['391/DINAS-PUPR/2026', 'dinas-pupr/keadaan-jalan-kota-menurut-kecamatan-2026'],
    ['nomor 783/DISKOMINFO/2026', 'diskominfo/statistik-layanan-informasi-publik-2026'],
    ['Peraturan Komisi Informasi Nomor 1 Tahun 2021', 'diskominfo/laporan-tahunan-layanan-informasi-publik-2024'],
    ['river water quality', 'dinas-lingkungan-hidup/hasil-uji-mutu-air-sungai-semester-i-2026'],
    ['civil servant recruitment', 'bkpsdm/pengumuman-seleksi-calon-pegawai-2026'],
  ])('%s', async (q, wanted) => {
    expect((await cari(q))[0]).toBe(wanted);
  });
});
