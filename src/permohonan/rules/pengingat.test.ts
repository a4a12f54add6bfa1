import { expect, test } from 'vitest';
import { kalenderBawaan } from '../../tenggat/kalender-bawaan.ts';
import { hariTahap, tahapHariIni } from './pengingat.ts';

const kalender = kalenderBawaan();

// Monday 2 March 2026, to be answered by Thursday 5 March.
const t = { dibuat: '2026-03-02', batas: '2026-03-05', tahap: null } as const;

test('half time, the date, then the head, then PPID Utama, on working days', () => {
  expect(hariTahap(kalender, t)).toEqual({ setengah: '2026-03-04', tanggal: '2026-03-05', kepala: '2026-03-06', utama: '2026-03-09' });
  expect(hariTahap(kalender, { dibuat: '2026-03-02', batas: '2026-03-03' }).setengah).toBeNull();
});

test('each step once, nothing before its day, the head never skipped', () => {
  const langkah = (hari: string, tahap: Parameters<typeof tahapHariIni>[1]['tahap'] = null) =>
    tahapHariIni(kalender, { ...t, tahap }, hari);
  expect(langkah('2026-03-03')).toBeNull();
  expect(langkah('2026-03-04')).toBe('setengah');
  expect(langkah('2026-03-04', 'setengah')).toBeNull();
  expect(langkah('2026-03-05', 'setengah')).toBe('tanggal');
  expect(langkah('2026-03-06', 'tanggal')).toBe('kepala');
  expect(langkah('2026-03-20')).toBe('kepala');
  expect(langkah('2026-03-20', 'kepala')).toBe('utama');
  expect(langkah('2026-03-20', 'utama')).toBeNull();
});
