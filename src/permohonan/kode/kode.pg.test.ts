import { beforeAll, describe, expect, test } from 'vitest';
import { withBadanWrite } from '../../shared/db/db.ts';
import { usePg } from '../../shared/test/pg.ts';
import { perbaruiKode } from '../pemohon.actions.ts';
import { ajukan, NOW, pasangKalender, pelaku, rahasia } from '../uji/badan.ts';
import { BATAS_SALAH, checkKode } from './kode.actions.ts';

const t = usePg();
beforeAll(() => pasangKalender(t()));
const tulis = <T>(fn: Parameters<typeof withBadanWrite<T>>[2]) => withBadanWrite(t().db, t().badanA, fn);
const masuk = (nomor: string, kode: string, now = NOW, badan = t().badanA) =>
  withBadanWrite(t().db, badan, (trx) => checkKode(trx, { badanId: badan, nomor, kode, rahasia: rahasia.kode, now }));

describe('number and code', () => {
  test('opens with the code however it is typed, and only in its own body', async () => {
    const p = await tulis((trx) => ajukan(trx, t().badanA));
    for (const ketikan of [p.kode, p.kode.toLowerCase(), ` ${p.kode.replace('-', ' ')} `])
      expect(await masuk(p.nomor, ketikan)).toMatchObject({ ok: true, permohonanId: p.id });
    expect(await masuk(p.nomor.replace('-', ''), p.kode)).toMatchObject({ ok: true });
    expect(await masuk(p.nomor, p.kode, NOW, t().badanB)).toEqual({ ok: false, alasan: 'tidak_cocok' });
  });

  test('a wrong code and a number that does not exist are answered and counted alike', async () => {
    const p = await tulis((trx) => ajukan(trx, t().badanA));
    const jawaban = async (nomor: string) => {
      const semua = [];
      for (let i = 0; i <= BATAS_SALAH; i++) semua.push(await masuk(nomor, 'ABCD-2345'));
      return semua.map((j) => (j.ok ? 'ok' : j.alasan));
    };
    const [ada, tidakAda] = [await jawaban(p.nomor), await jawaban('2026-999999')];
    expect(ada).toEqual(tidakAda);
    expect(ada.at(-1)).toBe('terlalu_sering');
    expect(await masuk(p.nomor, p.kode)).toMatchObject({ ok: false, alasan: 'terlalu_sering' });
    expect(await masuk(p.nomor, p.kode, new Date(NOW.getTime() + 3_600_000))).toMatchObject({ ok: true });
  });

  test('many tries at once cannot slip past the count', async () => {
    const p = await tulis((trx) => ajukan(trx, t().badanA));
    const hasil = await Promise.all(Array.from({ length: BATAS_SALAH + 15 }, () => masuk(p.nomor, 'ABCD-2345')));
    expect(hasil.filter((h) => !h.ok && h.alasan === 'tidak_cocok').length).toBe(BATAS_SALAH);
  });

  test('a renewed code ends the old one and the lock', async () => {
    const p = await tulis((trx) => ajukan(trx, t().badanA));
    for (let i = 0; i <= BATAS_SALAH; i++) await masuk(p.nomor, 'ABCD-2345');
    const baru = await tulis((trx) => perbaruiKode(trx, pelaku(t().badanA, 'petugas'), p.id, { lewat: 'meja', rahasiaKode: rahasia.kode }));
    if (!baru.ok) throw new Error(baru.alasan);
    expect(await masuk(p.nomor, p.kode)).toEqual({ ok: false, alasan: 'tidak_cocok' });
    expect(await masuk(p.nomor, baru.kode)).toMatchObject({ ok: true });
  });
});
