import { expect, test } from 'vitest';
import { alamatQr } from './naskah-surat.actions.ts';
import { formulirContoh, pemberitahuanContoh, tandaTerimaContoh } from './uji/contoh-isi.ts';

const ORIGIN = 'https://ppid.contoh.id';
const token = 'tokensurat';

test('the QR of a receipt and of a form opens tracking with the number, and never carries the code', () => {
  for (const [jenis, isi] of [
    ['tanda_terima', tandaTerimaContoh],
    ['formulir', formulirContoh],
  ] as const)
    expect(alamatQr(ORIGIN, { jenis, token }, isi)).toBe('https://ppid.contoh.id/permohonan/lacak?nomor=2026-000123');
});

test('the QR of a signed letter opens the page that confirms it', () => {
  expect(alamatQr(ORIGIN, { jenis: 'pemberitahuan', token }, pemberitahuanContoh)).toBe('https://ppid.contoh.id/surat/tokensurat');
});
