import { describe, expect, test } from 'vitest';
import { bacaPadanan } from './padanan.ts';

const isian = { jenis: 'sinonim', kata: ' Jukir ', padanan: 'Juru  Parkir, parkir\njukir', sumber: 'catatan meja layanan' };

describe('bacaPadanan', () => {
  test('folds, parts by commas and lines, and leaves out the word itself', () => {
    expect(bacaPadanan(isian)).toEqual({
      ok: true,
      padan: { jenis: 'sinonim', kata: 'jukir', padanan: ['juru parkir', 'parkir'], sumber: 'catatan meja layanan' },
    });
  });

  test.each([
    [{ jenis: 'lain' }, 'jenis'],
    [{ kata: ' ' }, 'kata'],
    [{ kata: '?!' }, 'kata'],
    [{ kata: 'x'.repeat(81) }, 'kata'],
    [{ padanan: 'jukir' }, 'padanan'],
    [{ padanan: Array.from({ length: 13 }, (_, n) => `kata${n}`).join(',') }, 'padanan'],
    [{ sumber: '' }, 'sumber'],
  ] as const)('%j is wrong in %s', (ubah, bidang) => {
    expect(bacaPadanan({ ...isian, ...ubah })).toEqual({ ok: false, salah: [bidang] });
  });
});
