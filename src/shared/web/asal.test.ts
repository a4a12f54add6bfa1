import { expect, it } from 'vitest';
import { asalBadan } from './asal.ts';

const config = { origin: 'https://ppid.kota-a.contoh.id', host: '127.0.0.1', port: 3000 };

it.each([
  ['a body without a host of its own', [], 'https://ppid.kota-a.contoh.id'],
  ['the body that BETANG_ORIGIN names, also by a second host', ['a.contoh.id', 'ppid.kota-a.contoh.id'], 'https://ppid.kota-a.contoh.id'],
  ['another body: its own host, the same scheme', ['ppid.kota-b.contoh.id'], 'https://ppid.kota-b.contoh.id'],
])('%s', (_, hosts, expected) => {
  expect(asalBadan(config, hosts)).toBe(expected);
});

it('keeps the port of a house without BETANG_ORIGIN', () => {
  const dasar = { origin: undefined, host: '127.0.0.1', port: 3100 };
  expect(asalBadan(dasar)).toBe('http://127.0.0.1:3100');
  expect(asalBadan(dasar, ['b.contoh.id'])).toBe('http://b.contoh.id:3100');
});
