import { describe, expect, it } from 'vitest';
import { cariKewajiban, KEWAJIBAN } from '../../informasi/informasi.ts';
import { GOLONGAN } from '../../unit/unit.ts';
import { ATURAN_BAWAAN, PALING_BANYAK } from './aturan.ts';

const milik = (golongan: string) => ATURAN_BAWAAN.filter((a) => a.golongan.includes(golongan));

describe('the rule sets that ship', () => {
  it('name points of the mandatory list that exist, each rule once', () => {
    expect(new Set(ATURAN_BAWAAN.map((a) => a.kode)).size).toBe(ATURAN_BAWAAN.length);
    for (const a of ATURAN_BAWAAN) for (const k of a.kewajiban) expect(cariKewajiban(k), `${a.kode}: ${k}`).toBeDefined();
  });

  it('leave out no point of Pasal 14, 15, 16, 19 and 21', () => {
    const tercakup = new Set(ATURAN_BAWAAN.flatMap((a) => a.kewajiban));
    expect(KEWAJIBAN.filter((k) => !tercakup.has(k.kode)).map((k) => k.kode)).toEqual([]);
  });

  it.each(Object.entries(PALING_BANYAK))('ask of a %s no more than %i duties of its own', (golongan, paling) => {
    const sendiri = milik(golongan).filter((a) => a.cara === 'sendiri');
    expect(sendiri.length).toBeGreaterThan(8);
    expect(sendiri.length).toBeLessThanOrEqual(paling);
  });

  it('ask something of every class, with article and period', () => {
    for (const g of GOLONGAN) expect(milik(g).length, g).toBeGreaterThan(8);
    for (const a of ATURAN_BAWAAN) expect(a.pasal, a.kode).toMatch(/^Perki 1\/2021 Pasal \d+/);
    expect(ATURAN_BAWAAN.find((a) => a.kode === 'pengaduan')?.pasal).toBe(
      'Perki 1/2021 Pasal 14 ayat (2) huruf h; Pasal 15 ayat (8) huruf a, b',
    );
  });

  it('give who meets it wherever one meets it for all', () => {
    for (const a of ATURAN_BAWAAN) expect(a.penanggung !== null, a.kode).toBe(a.cara === 'unit');
  });
});
