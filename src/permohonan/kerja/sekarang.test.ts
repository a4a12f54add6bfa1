import { expect, test } from 'vitest';
import { masihBolehPerpanjang } from './sekarang.ts';

const p = { keadaan: 'diproses', jatuhTempo: '2026-11-20' } as const;

test.each([
  ['on the due date', p, null, '2026-11-20', true],
  ['a day later', p, null, '2026-11-21', false],
  ['a second time', p, '2026-12-01', '2026-11-20', false],
  ['without a due date', { ...p, jatuhTempo: null }, null, '2026-11-20', false],
  ['when it is answered', { ...p, keadaan: 'dikabulkan' as const }, null, '2026-11-20', false],
] as const)('an extension is offered %s: as the law allows (UU 14/2008 Pasal 22(8))', (_, permohonan, sampai, hari, boleh) => {
  expect(masihBolehPerpanjang(permohonan, sampai, hari)).toBe(boleh);
});
