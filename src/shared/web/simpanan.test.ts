import { describe, expect, it } from 'vitest';
import { bersama } from './simpanan.ts';

describe('bersama', () => {
  it('never gives an answer that was read before the call', async () => {
    let waktu = 0;
    const pintu: (() => void)[] = [];
    const baca = bersama(async () => {
      const dibacaPada = ++waktu;
      await new Promise<void>((resolve) => pintu.push(resolve));
      return dibacaPada;
    });
    const pertama = baca();
    const kedua = baca();
    const ketiga = baca();
    expect(pintu.length).toBe(1);
    pintu.shift()?.();
    expect(await pertama).toBe(1);
    await new Promise((resolve) => setImmediate(resolve));
    expect(pintu.length).toBe(1);
    const keempat = baca();
    pintu.shift()?.();
    expect(await Promise.all([kedua, ketiga])).toEqual([2, 2]);
    await new Promise((resolve) => setImmediate(resolve));
    pintu.shift()?.();
    expect(await keempat).toBe(3);
  });

  it('goes on after a reading that failed', async () => {
    let ke = 0;
    const baca = bersama(async () => {
      ke += 1;
      if (ke === 1) throw new Error('basis data hilang');
      return ke;
    });
    const [a, b] = [baca(), baca()];
    await expect(a).rejects.toThrow('hilang');
    expect(await b).toBe(2);
    expect(await baca()).toBe(3);
  });
});
