import { expect, test } from 'vitest';
import { usePg } from '../../shared/test/pg.ts';
import { AWAL, Pengunjung, TANDA } from '../uji/pengunjung.ts';
import { useRumah } from '../uji/rumah.ts';
import { ruteBaru } from './baru.routes.ts';

const rumah = useRumah(usePg(), ruteBaru);

test('a flood of saves from one address is stopped, and what was saved stays', { timeout: 60_000 }, async () => {
  const p = new Pengunjung(rumah);
  await p.buka(AWAL);
  await p.kirim(`${AWAL}/apa`, { rincian: TANDA.rincian });
  await p.kirim(`${AWAL}/unit`, { sasaran: 'tidak_tahu' });
  const status: number[] = [];
  // No limit of its own stands on this route: it is the one of every write.
  for (let i = 0; i < 122; i++) status.push((await p.kirim(`${AWAL}/tujuan`, { tujuan: `Tujuan ${i}`, otomatis: '1' })).status);
  const pertama = status.indexOf(429);
  expect(pertama).toBeGreaterThan(60);
  expect(new Set(status.slice(0, pertama))).toEqual(new Set([303]));
  expect(new Set(status.slice(pertama))).toEqual(new Set([429]));
  expect((await p.buka(`${AWAL}/tujuan`)).teks).toContain(`Tujuan ${pertama - 1}`);
});
