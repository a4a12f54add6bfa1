import fc from 'fast-check';
import { expect, test } from 'vitest';
import { listLangkahSah } from './langkah-sah.ts';

const m = { hari: '2026-03-10', jatuhTempo: '2026-03-16', bolehPerpanjang: true, uji: [], butirLain: 0 } as const;

test('a test that waits goes to its approver; none yet is begun; an extension only before the date', () => {
  expect(listLangkahSah({ ...m, uji: ['ditelaah'] })[0]).toBe('minta_atasan');
  expect(listLangkahSah({ ...m, uji: ['draf'] })[0]).toBe('selesaikan_uji');
  expect(listLangkahSah(m)).toEqual(['mulai_uji', 'perpanjang', 'beri_hitam', 'bukan_pengecualian']);
  expect(listLangkahSah({ ...m, hari: '2026-03-17' })).not.toContain('perpanjang');
  expect(listLangkahSah({ ...m, bolehPerpanjang: false })).not.toContain('perpanjang');
  expect(listLangkahSah({ ...m, butirLain: 2 })).toContain('beri_sisanya');
});

test('there is always a lawful step that fits the time left', () =>
  fc.assert(
    fc.property(
      fc.integer({ min: -40, max: 40 }),
      fc.boolean(),
      fc.subarray(['draf', 'ditelaah', 'disetujui', 'selesai'] as const),
      fc.nat(3),
      (selisih, bolehPerpanjang, uji, butirLain) => {
        const hari = new Date(Date.UTC(2026, 2, 16 + selisih)).toISOString().slice(0, 10);
        const list = listLangkahSah({ hari, jatuhTempo: m.jatuhTempo, bolehPerpanjang, uji, butirLain });
        expect(list.length).toBeGreaterThanOrEqual(2);
        if (selisih > 0) expect(list).toContain('beri');
        expect(list.includes('perpanjang')).toBe(bolehPerpanjang && selisih <= 0);
      },
    ),
  ));
