import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { type Trx, withBadan, withBadanWrite } from '../shared/db/db.ts';
import { usePg } from '../shared/test/pg.ts';
import { type HasilImpor, imporTabel } from './impor.actions.ts';
import { readTabel } from '../shared/tabel/read-tabel.ts';
import type { OpsiImpor } from './impor/rencana.ts';
import { adaDip, bacaDip, dipPath, tulisXlsx } from './impor/test/dip.ts';
import { hitungUlang } from './hitungan.actions.ts';

const t = usePg();
const folder = mkdtempSync(join(tmpdir(), 'betang-impor-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function impor(path: string, opsi: Partial<OpsiImpor> = {}, dryRun = false, badanId = t().badanA): Promise<HasilImpor> {
  const file = await readTabel(path);
  if (!file.ok) throw new Error(file.alasan);
  const run = (trx: Trx): Promise<HasilImpor> =>
    imporTabel(trx, {
      badanId,
      aktor: { jenis: 'impor' },
      akunId: null,
      pada: new Date('2026-03-02T03:00:00Z'),
      zona: 'Asia/Jakarta',
      namaBadan: 'Kota A',
      tabel: file.tabel,
      dryRun,
      sebagai: opsi.sebagai ?? 'terbit',
      opsi: { daftar: '', sebagai: 'terbit', ...opsi },
    });
  return dryRun ? withBadan(t().db, badanId, run) : withBadanWrite(t().db, badanId, run);
}

function csv(nama: string, text: string): string {
  writeFileSync(join(folder, nama), text);
  return join(folder, nama);
}

const items = (kolom = 'judul'): Promise<Record<string, unknown>[]> =>
  t().admin(`select ${kolom} from informasi where badan_publik_id = $1 order by judul, id`, [t().badanA]);
const peristiwa = async (): Promise<number> =>
  (await t().admin<{ n: number }>(`select count(*)::int as n from peristiwa where berkas_jenis = 'informasi'`))[0]?.n ?? 0;

beforeEach(async () => {
  await t().admin(
    `truncate informasi, informasi_rancangan, informasi_rancangan_berkas, informasi_rancangan_tautan, informasi_versi, informasi_berkas, informasi_tautan, informasi_penarikan, informasi_hitungan, peristiwa, peristiwa_kepala cascade`,
  );
});

describe.skipIf(!adaDip)('the real list (skipped where ../shared/data is missing)', () => {
  it('goes in once, whatever the format, however often', async () => {
    const xlsx = join(folder, 'dip.xlsx');
    await tulisXlsx(xlsx, bacaDip());
    const opsi = { unitId: t().unitA1 };
    expect(await impor(dipPath, opsi, true)).toEqual({ dibaca: 132, dibuat: 132, diperbarui: 0, tetap: 0, ditolak: [] });
    expect(await items()).toHaveLength(0);
    expect(await impor(dipPath, opsi)).toEqual({ dibaca: 132, dibuat: 132, diperbarui: 0, tetap: 0, ditolak: [] });
    expect(await impor(dipPath, opsi)).toEqual({ dibaca: 132, dibuat: 0, diperbarui: 0, tetap: 132, ditolak: [] });
    expect(await impor(xlsx, opsi)).toMatchObject({ dibuat: 0, diperbarui: 0, tetap: 132 });
    expect(await impor(xlsx, opsi)).toMatchObject({ dibuat: 0, diperbarui: 0, tetap: 132 });
    expect(await impor(dipPath, opsi)).toMatchObject({ dibuat: 0, diperbarui: 0, tetap: 132 });
    expect(await items()).toHaveLength(132);
    expect(await peristiwa()).toBe(132);
  });

  it('goes in once when the sheet comes first', async () => {
    const xlsx = join(folder, 'dip2.xlsx');
    await tulisXlsx(xlsx, bacaDip());
    const opsi = { unitId: t().unitA1 };
    expect(await impor(xlsx, opsi)).toMatchObject({ dibuat: 132 });
    expect(await impor(dipPath, opsi)).toMatchObject({ dibuat: 0, diperbarui: 0, tetap: 132 });
    expect(await impor(xlsx, opsi)).toMatchObject({ dibuat: 0, diperbarui: 0, tetap: 132 });
  });

  it('is made once by two imports at the same moment', async () => {
    const both = await Promise.all([impor(dipPath, { unitId: t().unitA1 }), impor(dipPath, { unitId: t().unitA1 })]);
    expect(both.map((r) => r.dibuat).toSorted((a, b) => a - b)).toEqual([0, 132]);
    expect(await items()).toHaveLength(132);
  });
});

describe('import', () => {
  const list =
    'id,judul,unit,kategori,tahun,retensi,link\n1,Laporan A,Dinas Satu,berkala,2024,,https://contoh.id/a\n2,Laporan B,DINAS DUA KOTA A,setiap saat,2023,5 tahun,\n3,Laporan C,Dinas Tiga,berkala,2024,,\n4,Laporan D,,berkala,2024,,\n';

  it('gives rows to their units and refuses rows of unknown ones with the reason', async () => {
    const hasil = await impor(csv('a.csv', list));
    expect(hasil).toMatchObject({
      dibaca: 4,
      dibuat: 2,
      ditolak: [
        { baris: 4, kolom: 'unit', alasan: { kode: 'unit_tidak_dikenal', nilai: 'Dinas Tiga' } },
        { baris: 5, kolom: 'unit', alasan: { kode: 'unit_kosong' } },
      ],
    });
    expect(await items('judul, unit_id, publik, slug, format')).toEqual([
      { judul: 'Laporan A', unit_id: t().unitA1, publik: 'terbit', slug: 'laporan-a', format: ['tautan'] },
      { judul: 'Laporan B', unit_id: t().unitA2, publik: 'terbit', slug: 'laporan-b', format: [] },
    ]);
    expect(await impor(csv('a.csv', list), { unitLainId: t().unitA1 })).toMatchObject({ dibuat: 2, tetap: 2, ditolak: [] });
  });

  it('makes a new version of the one item whose row changed', async () => {
    await impor(csv('a.csv', list));
    expect(await impor(csv('b.csv', list.replace('2023,5 tahun', '2023,2 tahun')))).toMatchObject({ dibuat: 0, diperbarui: 1, tetap: 1 });
    expect(await t().admin('select judul, versi, retensi from informasi_versi order by judul, versi')).toEqual([
      { judul: 'Laporan A', versi: 1, retensi: '' },
      { judul: 'Laporan B', versi: 1, retensi: '5 tahun' },
      { judul: 'Laporan B', versi: 2, retensi: '2 tahun' },
    ]);
    expect(await impor(csv('b.csv', list.replace('2023,5 tahun', '2023,2 tahun')))).toMatchObject({ dibuat: 0, diperbarui: 0, tetap: 2 });
    expect(await t().admin('select url from informasi_tautan')).toEqual([{ url: 'https://contoh.id/a' }]);
  });

  it('waits while the unit drafts a new version, and leaves withdrawn items withdrawn', async () => {
    await impor(csv('a.csv', list));
    await t().admin(`update informasi set kerja = 'rancangan' where judul = 'Laporan A'`);
    await t().admin(`update informasi set publik = 'ditarik' where judul = 'Laporan B'`);
    const changed = list.replaceAll('2024,', '2025,').replace('5 tahun', '1 tahun');
    expect((await impor(csv('c.csv', changed))).ditolak.slice(0, 2)).toEqual([
      { baris: 2, kolom: '', alasan: { kode: 'sedang_disusun' } },
      { baris: 3, kolom: '', alasan: { kode: 'sudah_ditarik' } },
    ]);
  });

  it('makes drafts where it is told to, and counts and publishes nothing', async () => {
    expect(await impor(csv('a.csv', list), { sebagai: 'rancangan' })).toMatchObject({ dibuat: 2 });
    expect(await items('kerja, publik, slug')).toEqual([
      { kerja: 'rancangan', publik: 'belum', slug: null },
      { kerja: 'rancangan', publik: 'belum', slug: null },
    ]);
    expect(await t().admin('select * from informasi_hitungan where jumlah > 0')).toEqual([]);
    expect(await impor(csv('b.csv', list.replace('5 tahun', '2 tahun')), { sebagai: 'rancangan' })).toMatchObject({
      dibuat: 0,
      diperbarui: 1,
    });
  });

  it('leaves the cube as counting anew would', async () => {
    await impor(csv('a.csv', list));
    await impor(csv('b.csv', list.replace('Laporan A,Dinas Satu,berkala', 'Laporan A,Dinas Satu,serta merta')));
    const cube = 'select unit_id, kategori, tahun, format, jumlah from informasi_hitungan where jumlah > 0 order by 1, 2, 3, 4';
    const before = await t().admin(cube);
    await withBadanWrite(t().db, t().badanA, (trx) => hitungUlang(trx, t().badanA));
    expect(await t().admin(cube)).toEqual(before);
  });

  it('keeps two lists of one unit apart by their name', async () => {
    const other = 'id,judul,kategori\n1,Perjanjian kerja sama,setiap saat\n';
    await impor(csv('a.csv', list), { unitId: t().unitA1 });
    expect(await impor(csv('d.csv', other), { unitId: t().unitA1 })).toMatchObject({
      dibuat: 0,
      ditolak: [{ kolom: 'id', alasan: { kode: 'id_beda_judul', nilai: 'Laporan A' } }],
    });
    expect(await impor(csv('d.csv', other), { unitId: t().unitA1, daftar: 'perjanjian' })).toMatchObject({ dibuat: 1, ditolak: [] });
  });

  it('touches nothing of another body', async () => {
    await impor(csv('a.csv', list));
    expect(await impor(csv('a.csv', list), {}, false, t().badanB)).toMatchObject({ dibuat: 1 });
    expect(await impor(csv('a.csv', list))).toMatchObject({ dibuat: 0, tetap: 2 });
  });
});
