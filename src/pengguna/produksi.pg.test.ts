import { afterAll, beforeAll, expect, test } from 'vitest';
import { type App, buatApp } from '../app.ts';
import { buatLog } from '../shared/log.ts';
import { buatToken } from './pengguna.actions.ts';
import { buatPeramban, SANDI, useRumahAkun } from './uji/rumah-akun.ts';

const r = useRumahAkun();
let produksi: App | undefined;
const peramban = (app: App) => buatPeramban(() => app, 'a.contoh.id');
const rumahProduksi = (): App => {
  if (!produksi) throw new Error('inside a test only');
  return produksi;
};

beforeAll(async () => {
  const config = { ...r.config(), production: true };
  produksi = await buatApp({ config, databaseUrl: r.t().appUrl, log: buatLog('uji'), hashRingan: true });
  await r.petugas('utama@contoh.id', 'utama');
  await r.petugas('utama@ppid.test', 'utama');
});
afterAll(() => produksi?.close());

test('a practice account signs in where one practises, and not in production, with the answer to a wrong password', async () => {
  const latihan = peramban(r.app());
  await latihan.masuk('utama@contoh.id');
  expect((await latihan.buka('/kerja')).status).toBe(200);

  const p = peramban(rumahProduksi());
  await p.buka('/masuk');
  const ditolak = await p.kirim('/masuk', { email: 'Utama@Contoh.id', sandi: SANDI });
  expect(ditolak.status).toBe(422);
  expect(ditolak.isi).toContain('tidak cocok');
  expect((await p.buka('/kerja')).status).not.toBe(200);

  const asli = peramban(rumahProduksi());
  await asli.masuk('utama@ppid.test');
  expect((await asli.buka('/kerja')).status).toBe(200);
});

test('neither its session nor its token from before opens anything', async () => {
  const latihan = peramban(r.app());
  await latihan.masuk('utama@contoh.id');
  const p = peramban(rumahProduksi());
  for (const [nama, nilai] of latihan.toples) p.toples.set(nama, nilai);
  expect((await p.buka('/kerja')).status).not.toBe(200);

  const [akun] = await r.t().admin<{ id: string }>(`select id from akun."user" where email = 'utama@contoh.id'`);
  const { token } = await r.write((trx) =>
    buatToken(trx, { badanId: r.t().badanA, akunId: akun?.id ?? '', nama: 'uji', hak: ['semua'], now: new Date() }),
  );
  const kepala = { host: 'a.contoh.id', authorization: `Bearer ${token}` };
  expect((await r.app().server.inject({ url: '/kerja', headers: kepala })).statusCode).toBe(200);
  expect((await rumahProduksi().server.inject({ url: '/kerja', headers: kepala })).statusCode).not.toBe(200);
});
