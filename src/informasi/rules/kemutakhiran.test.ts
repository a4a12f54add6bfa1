import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { JADWAL, KATEGORI } from '../informasi.ts';
import { hitungKemutakhiran, TINGKAT } from './kemutakhiran.ts';

const hari = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((d) => d.toISOString().slice(0, 10));

describe('hitungKemutakhiran', () => {
  it('holds berkala to six months even with a yearly schedule (Pasal 18)', () => {
    expect(hitungKemutakhiran('berkala', 'tahunan', '2026-01-10', '2026-02-01')).toEqual({
      jadwal: 'tahunan',
      jatuhTempo: '2026-07-10',
      tingkat: 'mutakhir',
    });
    expect(hitungKemutakhiran('berkala', null, '2026-01-10', '2026-07-10').tingkat).toBe('segera');
    expect(hitungKemutakhiran('berkala', null, '2026-01-10', '2026-07-11').tingkat).toBe('lewat');
    expect(hitungKemutakhiran('berkala', null, '2026-01-10', '2026-09-09').tingkat).toBe('terbengkalai');
  });

  it('asks nothing of an item without a schedule', () => {
    expect(hitungKemutakhiran('setiap_saat', 'sekali', '2001-01-01', '2026-01-01')).toEqual({
      jadwal: 'sekali',
      jatuhTempo: null,
      tingkat: 'mutakhir',
    });
  });

  it('scales soon and long passed to how often an item is renewed', () => {
    const pada = (jadwal: 'bulanan' | 'tahunan', hari: string) => hitungKemutakhiran('setiap_saat', jadwal, '2026-01-01', hari).tingkat;
    expect(['2026-01-24', '2026-01-25', '2026-02-02', '2026-03-03', '2026-03-04'].map((h) => pada('bulanan', h))).toEqual([
      'mutakhir',
      'segera',
      'lewat',
      'lewat',
      'terbengkalai',
    ]);
    expect(['2027-01-01', '2027-01-02', '2027-04-01', '2027-04-02'].map((h) => pada('tahunan', h))).toEqual([
      'segera',
      'lewat',
      'lewat',
      'terbengkalai',
    ]);
  });

  it('only ages as days pass', () => {
    fc.assert(
      fc.property(fc.constantFrom(...KATEGORI), fc.constantFrom(...JADWAL, null), hari, hari, hari, (kategori, jadwal, base, a, b) => {
        const [first, later] = a < b ? [a, b] : [b, a];
        const step = (day: string): number => TINGKAT.indexOf(hitungKemutakhiran(kategori, jadwal, base, day).tingkat);
        expect(step(later)).toBeGreaterThanOrEqual(step(first));
      }),
    );
  });
});
