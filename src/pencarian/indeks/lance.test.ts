import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ButirIndeks, Pembaca } from './indeks.ts';
import { mesinDiSini } from './avx2.ts';
import { bukaPembacaLance } from './lance-baca.ts';
import { mulaiPenulis, PenulisMati } from './penulis-anak.ts';

const id = (n: number): string => `00000000-0000-7000-8000-${String(n).padStart(12, '0')}`;

function butir(n: number, judul: string, teks: string, halaman: string[] = [], rest: Partial<ButirIndeks> = {}): ButirIndeks {
  return {
    informasi: id(n),
    unit: 'dinas-satu',
    kategori: 'berkala',
    tahun: 2024,
    format: ['pdf'],
    judul,
    teks,
    halaman: halaman.map((text, at) => ({ dokumen: id(1000 + n), nomor: at + 1, format: 'pdf', teks: text })),
    ...rest,
  };
}

const words = (...kata: string[]) => ({ istilah: kata.map((one) => ({ kata: one, bobot: 1 })), frasa: [], saringan: {}, batas: 50 });

describe.skipIf(mesinDiSini().mesin !== 'lancedb')('LanceDB behind the port', { timeout: 180_000 }, () => {
  let folder = '';
  let reader: Pembaca;

  beforeAll(async () => {
    folder = join(await mkdtemp(join(tmpdir(), 'betang-indeks-')), 'v1');
    const writer = await mulaiPenulis(folder, []);
    await writer.padatkan(true);
    const first = await writer.tulis([
      butir(1, 'Laporan realisasi APBD 2024 (contoh)', 'Realisasi anggaran', ['Pendapatan asli daerah', 'Belanja modal jalan']),
      butir(2, 'Rencana strategis dinas (contoh)', 'Rencana lima tahun', [], {
        unit: "dinas'dua",
        kategori: 'setiap_saat',
        tahun: null,
        format: ['xlsx', 'docx'],
      }),
    ]);
    expect(first.dokumenBaru).toBe(4);
    expect(first.kata.get('§apbd')).toBe(3);
    await writer.tutup();
    reader = await bukaPembacaLance(folder);
  });
  afterAll(async () => {
    await reader.tutup();
    await rm(join(folder, '..'), { recursive: true, force: true });
  });

  test('finds by stems and extra words, items and pages', async () => {
    const hits = await reader.calon(words('§apbd'));
    expect(hits.map((hit) => hit.kunci).sort()).toEqual([`h:${id(1)}:${id(1001)}:1`, `h:${id(1)}:${id(1001)}:2`, `i:${id(1)}`]);
    expect(hits.find((hit) => hit.nomor === 2)).toMatchObject({
      informasi: id(1),
      dokumen: id(1001),
      jenis: 'halaman',
      unit: 'dinas-satu',
      tahun: 2024,
      format: ['pdf'],
    });
    expect(hits[0]?.jejak.length).toBeGreaterThan(3);
  });

  test('filters, also with a quote in a value', async () => {
    expect((await reader.calon({ ...words('rencana', '§apbd'), saringan: { unit: ["dinas'dua"] } })).map((hit) => hit.informasi)).toEqual([
      id(2),
    ]);
    expect(await reader.calon({ ...words('rencana'), saringan: { unit: ["x' OR '1'='1"] } })).toEqual([]);
    expect((await reader.tepat({ konsep: [[['rencana']]], frasa: [], saringan: { format: ['docx', 'csv'] }, batas: 9 })).length).toBe(1);
    expect((await reader.calon({ ...words('§apbd'), saringan: { jenis: 'informasi', tahun: [2024] } })).length).toBe(1);
  });

  test('needs every concept, in any of its ways, and phrases in order', async () => {
    const found = async (konsep: string[][][], frasa: string[][] = []) =>
      (await reader.tepat({ konsep, frasa, saringan: {}, batas: 99 })).map((hit) => hit.kunci);
    expect(await found([[['belanja']], [['jalan']]])).toEqual([`h:${id(1)}:${id(1001)}:2`]);
    expect(await found([[['jembatan'], ['belanja', 'modal']]])).toEqual([`h:${id(1)}:${id(1001)}:2`]);
    expect(await found([[['belanja']], [['jembatan']]])).toEqual([]);
    expect((await found([[['modal']]], [['belanja', 'modal']])).length).toBe(1);
    expect(await found([[['modal']]], [['modal', 'belanja']])).toEqual([]);
  });

  test('writing again replaces, takes away what is gone, and a reader sees it at once', async () => {
    const writer = await mulaiPenulis(folder, []);
    const again = await writer.tulis([butir(1, 'Laporan realisasi APBD 2024 (contoh)', 'Realisasi anggaran', ['Pendapatan transfer'])]);
    expect(again.dokumenBaru).toBe(0);
    expect((await reader.calon(words('jalan'))).length).toBe(0);
    expect((await reader.calon(words('transfer'))).length).toBe(1);
    await writer.tulis([
      butir(1, 'Laporan realisasi APBD 2024 (contoh)', 'Realisasi anggaran', ['Pendapatan asli daerah', 'Belanja modal jalan']),
    ]);
    await writer.hapus([id(2)]);
    expect(await reader.jumlah()).toBe(3);
    await writer.tulis([
      butir(2, 'Rencana strategis dinas (contoh)', 'Rencana lima tahun', [], {
        unit: "dinas'dua",
        kategori: 'setiap_saat',
        tahun: null,
        format: ['xlsx', 'docx'],
      }),
    ]);
    await writer.padatkan(true);
    await writer.tutup();
    expect(await reader.jumlah()).toBe(4);
  });

  test('a writer killed in the middle loses nothing that was answered, and the next one goes on', async () => {
    const path = `${folder}-bunuh`;
    let writer = await mulaiPenulis(path, []);
    let sure = 0;
    for (let round = 0; round < 4; round++) {
      await writer.tulis([butir(100 + round, `Butir ${round} (contoh)`, 'alpha')]);
      sure += 1;
      const unsure = Promise.allSettled([writer.tulis([butir(200 + round, 'ragu (contoh)', 'alpha')]), writer.padatkan(true)]);
      process.kill(writer.pid, 'SIGKILL');
      const settled = await unsure;
      expect(settled.filter((one) => one.status === 'rejected').every((one) => one.reason instanceof PenulisMati)).toBe(true);
      await expect(writer.tulis([])).rejects.toBeInstanceOf(PenulisMati);
      writer = await mulaiPenulis(path, []);
      await writer.tulis([butir(200 + round, 'ragu (contoh)', 'alpha')]);
      sure += 1;
    }
    await writer.padatkan(true);
    await writer.tutup();
    const after = await bukaPembacaLance(path);
    const hits = await after.calon({ ...words('alpha'), batas: 100 });
    expect(new Set(hits.map((hit) => hit.kunci)).size).toBe(sure);
    expect(hits.length).toBe(sure);
    await after.tutup();
  });

  test('a build in large pieces holds each item once, also one that came twice, and nothing that was taken out', async () => {
    const path = `${folder}-borong`;
    const writer = await mulaiPenulis(path, [], { borong: true });
    const first = await writer.tulis([butir(1, 'satu (contoh)', 'alpha', ['alpha halaman']), butir(2, 'dua (contoh)', 'alpha')]);
    expect(first).toMatchObject({ dokumenBaru: 3 });
    await writer.tulis([butir(3, 'tiga (contoh)', 'alpha')]);
    expect(await writer.tulis([butir(2, 'dua (contoh)', 'beta')])).toMatchObject({ dokumenBaru: 0 });
    await writer.hapus([id(3)]);
    await writer.tulis([butir(4, 'empat (contoh)', 'alpha')]);
    await writer.padatkan(true);
    await writer.tutup();
    const after = await bukaPembacaLance(path);
    const kunci = (await after.calon(words('alpha'))).map((hit) => hit.kunci);
    expect(kunci.toSorted()).toEqual([`h:${id(1)}:${id(1001)}:1`, `i:${id(1)}`, `i:${id(4)}`]);
    expect(await after.jumlah()).toBe(4);
    await after.tutup();
  });

  test('two writers never hold one folder', async () => {
    const first = await mulaiPenulis(`${folder}-dua`, []);
    const second = mulaiPenulis(`${folder}-dua`, []);
    await first.tulis([butir(1, 'satu (contoh)', 'alpha')]);
    await first.tutup();
    const writer = await second;
    await writer.tulis([butir(1, 'satu (contoh)', 'beta')]);
    await writer.tutup();
    const after = await bukaPembacaLance(`${folder}-dua`);
    expect(await after.jumlah()).toBe(1);
    await after.tutup();
  });
});
