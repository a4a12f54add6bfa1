import { describe, expect, it } from 'vitest';
import { cariKewajiban, KEWAJIBAN } from './kewajiban.ts';

const count = (prefix: RegExp): number => KEWAJIBAN.filter((k) => prefix.test(k.kode)).length;

describe('the mandatory list of Perki 1/2021', () => {
  it('has every letter of Pasal 14(2), 15(9), 16, 19(2), 21(1)', () => {
    expect(count(/^p14-2-/)).toBe(11);
    expect(count(/^p15-9-b-/)).toBe(23);
    expect(count(/^p15-9-c-/)).toBe(15);
    expect(count(/^p16-/)).toBe(14);
    expect(count(/^p19-2-/)).toBe(6);
    expect(count(/^p21-1-/)).toBe(18);
  });

  it('gives every code once, with its article', () => {
    expect(new Set(KEWAJIBAN.map((k) => k.kode)).size).toBe(KEWAJIBAN.length);
    for (const k of KEWAJIBAN) expect(k.pasal).toMatch(/^Perki 1\/2021 Pasal \d+/);
    expect(cariKewajiban('p15-9-c-2')).toMatchObject({ kategori: 'berkala', nama: 'Ringkasan kontrak' });
    expect(cariKewajiban('p99')).toBeUndefined();
  });
});
