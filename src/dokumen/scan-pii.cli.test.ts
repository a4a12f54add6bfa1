import { describe, expect, test, vi } from 'vitest';
import { command } from './scan-pii.cli.ts';
import { useFolderUji } from './test/berkas-uji.ts';

const simpan = useFolderUji();

const isAliran = (nilai: unknown): nilai is AsyncIterable<unknown> =>
  typeof nilai === 'object' && nilai !== null && Symbol.asyncIterator in nilai;

async function jalankan(isi: string): Promise<{ exit: number; baris: unknown[]; galat: string }> {
  let galat = '';
  const tangkap = vi.spyOn(process.stderr, 'write').mockImplementation((teks) => {
    galat += String(teks);
    return true;
  });
  try {
    const { exit, output } = await command.run([await simpan('kasus.jsonl', isi)]);
    const baris: unknown[] = [];
    if (isAliran(output)) for await (const satu of output) baris.push(satu);
    return { exit, baris, galat };
  } finally {
    tangkap.mockRestore();
  }
}

describe('scan-pii', () => {
  test('a line in, a line out, as the contract says', async () => {
    const { exit, baris } = await jalankan('{"id":"a","text":"🙂 NIK 6271014102900003"}\n\n{"id":"b","text":"Kode rekening 5.1.02.01"}\n');
    expect(exit).toBe(0);
    expect(baris).toEqual([
      { id: 'a', temuan: [{ jenis: 'nik', awal: 7, akhir: 23, teks: '6271014102900003' }] },
      { id: 'b', temuan: [] },
    ]);
  });

  test('lines that cannot be read are named and skipped: 1, and the others are answered', async () => {
    const { exit, baris, galat } = await jalankan('{"id":"a","text":"x"}\nbukan json\n{"id":"c"}\n{"id":"d","text":"y"}');
    expect([exit, baris]).toEqual([
      1,
      [
        { id: 'a', temuan: [] },
        { id: 'd', temuan: [] },
      ],
    ]);
    expect(galat).toMatch(/baris 2: bukan JSON.*\n.*baris 3: harus berupa/);
    expect(galat).not.toContain('baris 4');
  });

  test('wrong use ends with 2', async () => {
    vi.spyOn(process.stderr, 'write').mockImplementation(() => true);
    expect(await command.run([])).toEqual({ exit: 2, output: undefined });
    expect(await command.run(['/tidak/ada.jsonl'])).toEqual({ exit: 2, output: undefined });
    expect(await command.run(['--help'])).toEqual({ exit: 0, output: undefined });
    vi.restoreAllMocks();
  });
});
