import fc from 'fast-check';
import { expect, test } from 'vitest';
import { komponenJpeg } from './warna-jpeg.ts';

test('reads the components past other segments', () => {
  const app0 = [0xff, 0xe0, 0x00, 0x04, 0x00, 0x00];
  const sof = (n: number): number[] => [0xff, 0xc0, 0x00, 0x11, 8, 0, 16, 0, 16, n, 1, 0x22, 0];
  expect(komponenJpeg(Uint8Array.from([0xff, 0xd8, ...app0, ...sof(3)]))).toBe(3);
  expect(komponenJpeg(Uint8Array.from([0xff, 0xd8, ...sof(1)]))).toBe(1);
  expect(komponenJpeg(Uint8Array.from([0xff, 0xd8, ...app0]))).toBeUndefined();
  expect(komponenJpeg(Uint8Array.from([0x89, 0x50]))).toBeUndefined();
});

test('ends on any bytes', () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 500 }), (b) => komponenJpeg(Uint8Array.from([0xff, 0xd8, ...b])) !== null));
});
