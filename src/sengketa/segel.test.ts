import { describe, expect, test } from 'vitest';
import { bukaAmplopLuring } from './amplop-luring.ts';
import { namaAman, PUTARAN, sampaiAmplop } from './amplop.ts';
import { kodeBaru, segel } from './segel.ts';

const ID = '0190a000-0000-7000-8000-000000000001';
const kode = { utama: kodeBaru(), atasan: kodeBaru() };
const berkas = [
  { nama: 'daftar.csv', isi: Buffer.from('nama,alamat\n') },
  { nama: 'kosong.txt', isi: Buffer.alloc(0) },
];
const tersegel = await segel(ID, kode, berkas);
const buka = (isi: Uint8Array, k: { utama: string; atasan: string }, id = ID) =>
  bukaAmplopLuring({ id, putaran: PUTARAN, isi: new Uint8Array(isi) }, k, globalThis.crypto.subtle);

describe('a sealed envelope', () => {
  test('opens in WebCrypto with both codes, however they are typed', async () => {
    const ketik = { utama: ` ${kode.utama.toLowerCase()} `, atasan: kode.atasan.replaceAll('-', ' ') };
    expect((await buka(tersegel, ketik)).map((b) => [b.nama, Buffer.from(b.isi).toString()])).toEqual([
      ['daftar.csv', 'nama,alamat\n'],
      ['kosong.txt', ''],
    ]);
  });

  test('opens with no other code, not with codes that changed places, not as another envelope, not with a changed byte', async () => {
    const rusak = Buffer.from(tersegel);
    rusak.writeUInt8(rusak.readUInt8(40) ^ 1, 40);
    const coba = await Promise.allSettled([
      buka(tersegel, kode),
      buka(tersegel, { ...kode, atasan: kodeBaru() }),
      buka(tersegel, { ...kode, utama: kodeBaru() }),
      buka(tersegel, { utama: kode.atasan, atasan: kode.utama }),
      buka(tersegel, kode, '0190a000-0000-7000-8000-000000000002'),
      buka(rusak, kode),
    ]);
    expect(coba.map((c) => c.status)).toEqual(['fulfilled', ...Array.from({ length: 5 }, () => 'rejected')]);
  });

  test('is not the same twice, and shows nothing of what is in it', async () => {
    const lagi = await segel(ID, kode, berkas);
    expect(lagi.equals(tersegel)).toBe(false);
    for (const kata of ['daftar.csv', 'nama,alamat']) expect(tersegel.includes(kata)).toBe(false);
    expect(kode.utama).toMatch(/^([2-9A-HJ-NP-Z]{5}-){4}[2-9A-HJ-NP-Z]{5}$/);
  });
});

test('names offered for saving have no folder and are not the same twice', () => {
  expect(namaAman(['../../a.pdf', 'a.pdf', 'a.pdf', '\u202Egpj.exe', ''])).toEqual([
    '..-..-a.pdf',
    'a.pdf',
    '3-a.pdf',
    '-gpj.exe',
    'dokumen',
  ]);
});

test('the file goes with the end of the day of the hearing, else after fourteen days', () => {
  const now = new Date('2026-05-12T03:00:00Z');
  expect(sampaiAmplop('2026-05-20', 'Asia/Jakarta', now).toISOString()).toBe('2026-05-20T17:00:00.000Z');
  for (const sidang of [null, '2026-05-11'])
    expect(sampaiAmplop(sidang, 'Asia/Jakarta', now).toISOString()).toBe('2026-05-26T03:00:00.000Z');
});
