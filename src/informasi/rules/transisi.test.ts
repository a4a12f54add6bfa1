import { describe, expect, it } from 'vitest';
import { PERAN, type Peran } from '../../pengguna/hak.ts';
import { KERJA, PUBLIK } from '../informasi.ts';
import { keadaanBerikut, PERBUATAN, perbuatanBoleh } from './transisi.ts';

function matrix(peran: Peran): string {
  const lines: string[] = [];
  for (const kerja of KERJA)
    for (const publik of PUBLIK)
      for (const perbuatan of PERBUATAN) {
        const next = keadaanBerikut(peran, { kerja, publik }, perbuatan);
        if (next) lines.push(`${kerja}/${publik} ${perbuatan} -> ${next.kerja}/${next.publik}`);
      }
  return lines.join('\n');
}

describe('transitions of an item', () => {
  it.each(PERAN)('every cell of %s', (peran) => {
    expect(matrix(peran)).toMatchSnapshot();
  });

  it('lets only PPID Utama publish, return and withdraw', () => {
    for (const peran of PERAN)
      for (const kerja of KERJA)
        for (const publik of PUBLIK)
          for (const perbuatan of ['setujui', 'kembalikan', 'tarik'] as const)
            if (keadaanBerikut(peran, { kerja, publik }, perbuatan)) expect(peran).toBe('utama');
  });

  it('never takes a published item back to unpublished', () => {
    for (const peran of PERAN)
      for (const kerja of KERJA)
        for (const perbuatan of PERBUATAN)
          for (const publik of ['terbit', 'ditarik'] as const) {
            const next = keadaanBerikut(peran, { kerja, publik }, perbuatan);
            if (next) expect(next.publik).not.toBe('belum');
          }
  });

  it('publishes only what was submitted', () => {
    for (const kerja of KERJA) {
      const next = keadaanBerikut('utama', { kerja, publik: 'belum' }, 'setujui');
      expect(next !== undefined).toBe(kerja === 'diajukan');
    }
  });

  it('offers a person with two roles the deeds of both', () => {
    expect(perbuatanBoleh(['pelaksana', 'utama'], { kerja: 'diajukan', publik: 'terbit' })).toEqual([
      'batal_ajukan',
      'setujui',
      'kembalikan',
      'tarik',
    ]);
    expect(perbuatanBoleh(['pimpinan'], { kerja: 'diajukan', publik: 'terbit' })).toEqual([]);
  });
});
