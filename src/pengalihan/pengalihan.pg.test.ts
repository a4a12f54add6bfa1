import { beforeAll, describe, expect, test } from 'vitest';
import { useRumahAkun } from '../pengguna/uji/rumah-akun.ts';
import { tanpaJejak } from '../shared/db/tanpa-jejak.ts';
import { readCsv } from '../shared/tabel/read-csv.ts';
import { readJson } from '../shared/tabel/read-json.ts';
import type { Tabel } from '../shared/tabel/tabel.ts';
import { imporPengalihan } from './impor-pengalihan.actions.ts';
import { buatHidup } from './pengalihan.ts';

const r = useRumahAkun();
const JALUR = '/kerja/setelan/pengalihan';
const now = new Date('2026-11-25T02:00:00Z');

const DAFTAR = [
  'Daftar alamat situs lama;;',
  ';;',
  'No;URL Lama;URL Baru',
  '1;http://ppid.lama.id/index.php?page=berita&id=12;/unit',
  '2;/profil.html;https://jdih.contoh.id/profil',
  '3;/informasi;/unit',
  '4;/unit/dinas-satu;/informasi',
  '5;/lain;javascript:alert(1)',
  '6;;/unit',
  '7;/index.php?id=12&page=berita;/informasi',
  '8;/putar-a;/putar-b',
  '9;/putar-b;/putar-a',
  '10;/?p=77;/informasi',
].join('\n');

const impor = (tabel: Tabel, o: { badan?: string; coba?: boolean } = {}) => {
  const badanId = o.badan ?? r.t().badanA;
  const write = <T>(fn: Parameters<typeof r.write<T>>[0]) => r.write(fn, badanId);
  const fn = (trx: Parameters<Parameters<typeof r.write>[0]>[0]) =>
    imporPengalihan(trx, { badanId, aktor: { jenis: 'impor' }, now }, [tabel], { host: ['a.contoh.id'], hidup: buatHidup(r.app().routes) });
  return o.coba === true ? tanpaJejak(write, fn) : write(fn);
};
const minta = (url: string, host = 'a.contoh.id', method: 'GET' | 'HEAD' | 'POST' = 'GET') =>
  r
    .app()
    .server.inject({ method, url, headers: { host } })
    .then((a) => [a.statusCode, a.headers.location]);
const pakai = (kunci: string) =>
  r
    .t()
    .admin<{ pakai: string; hari: string }>(`select pakai::text, terakhir_pakai::text as hari from pengalihan where kunci = $1`, [kunci]);

describe('old addresses from a list', { timeout: 120_000 }, () => {
  test('are rehearsed, brought in once, and refused one by one with their reason', async () => {
    const ditolak = [
      { baris: 6, kolom: 'lama', alasan: expect.stringContaining('halaman rumah ini sendiri') },
      { baris: 7, kolom: 'lama', alasan: expect.stringContaining('halaman rumah ini sendiri') },
      { baris: 8, kolom: 'baru', alasan: expect.stringContaining('https') },
      { baris: 9, kolom: 'lama', alasan: 'Alamat lama kosong.' },
      { baris: 10, kolom: 'lama', alasan: 'Alamat lama ini sudah ada di baris 4.' },
      { baris: 12, kolom: 'baru', alasan: expect.stringContaining('melingkar') },
    ];
    const tabel = readCsv(DAFTAR, 'x.csv');
    expect(await impor(tabel, { coba: true })).toEqual({ dibaca: 10, dibuat: 4, diperbarui: 0, ditolak });
    expect(
      await r.t().admin('select id from pengalihan union all select id from peristiwa where berkas_jenis = $1', ['pengalihan']),
    ).toEqual([]);
    expect(await impor(tabel)).toEqual({ dibaca: 10, dibuat: 4, diperbarui: 0, ditolak });
    expect(await impor(tabel)).toEqual({ dibaca: 10, dibuat: 0, diperbarui: 0, ditolak });
    expect(await impor(readJson('[{"old":"/profil.html","new":"/keterbukaan"}]', 'x.json'))).toMatchObject({ dibuat: 0, diperbarui: 1 });
    expect(await impor(readCsv('/tanpa.php,/unit\n/kepala.php,/informasi\n', 'x.csv'))).toMatchObject({ dibaca: 2, dibuat: 2 });
    expect(await impor(readCsv('a;b\nc;d\n', 'x.csv'))).toBeUndefined();
  });

  test('answer with 301 in any order of the query, on any host of the body, count, and never hide a page', async () => {
    for (const url of ['/index.php?id=12&page=berita', '/index.php?page=berita&id=12', '/index.php?page=berita&id=12&utm_source=wa'])
      expect(await minta(url)).toEqual([301, '/unit']);
    expect(await minta('/index.php?page=berita&id=12', 'a.contoh.id', 'HEAD')).toEqual([301, '/unit']);
    expect(await pakai('/index.php?id=12&page=berita')).toEqual([{ pakai: '4', hari: '2026-11-25' }]);
    expect(await minta('/?p=77')).toEqual([301, '/informasi']);
    expect((await minta('/'))[0]).toBe(200);
    expect((await minta('/?p=78'))[0]).toBe(200);
    expect((await minta('/?bahasa=en'))[0]).toBe(200);
    expect((await minta('/index.php?page=berita&id=13'))[0]).toBe(404);
    expect((await minta('/index.php'))[0]).toBe(404);
    expect((await minta('/index.php?page=berita&id=12', 'a.contoh.id', 'POST'))[0]).toBe(404);
    expect((await minta('/a%00b'))[0]).toBe(404);
    expect((await minta('/unit/dinas-satu'))[0]).toBe(200);
    await r.write((trx) =>
      trx
        .insertInto('pengalihan')
        .values({
          badan_publik_id: r.t().badanA,
          id: r.t().badanB,
          kunci: '/informasi',
          tujuan: '/unit',
          diubah_oleh: 'impor',
          diubah_pada: now,
        })
        .execute(),
    );
    expect((await minta('/informasi'))[0]).toBe(200);
    await r.write((trx) => trx.deleteFrom('pengalihan').where('kunci', '=', '/informasi').execute());
  });

  test('belong to one body', async () => {
    expect((await minta('/index.php?page=berita&id=12', 'b.contoh.id'))[0]).toBe(404);
    expect(await impor(readCsv('lama;baru\n/index.php?page=berita&id=12;/informasi\n', 'x.csv'), { badan: r.t().badanB })).toMatchObject({
      dibuat: 1,
    });
    expect(await minta('/index.php?page=berita&id=12', 'b.contoh.id')).toEqual([301, '/informasi']);
    expect(await minta('/index.php?page=berita&id=12')).toEqual([301, '/unit']);
  });
});

describe('the page of old addresses', { timeout: 120_000 }, () => {
  beforeAll(async () => {
    await r.petugas('admin@contoh.id', 'admin');
  });

  test('shows, finds, adds, refuses with what was typed, and removes', async () => {
    const p = r.peramban();
    await p.masuk('admin@contoh.id');
    const awal = (await p.buka(JALUR)).isi;
    expect(awal).toContain('/index.php?id=12&amp;page=berita');
    expect(await r.cacat(awal)).toEqual([]);
    expect((await p.buka(`${JALUR}?cari=id%3D12`)).isi).not.toContain('profil.html');
    expect((await p.buka(`${JALUR}?cari=tidakada`)).isi).toContain('Tidak ada alamat yang cocok');
    const salah = await p.kirim(JALUR, { lama: '/informasi', baru: '/unit' });
    expect([salah.status, salah.isi.includes('value="/informasi"')]).toEqual([422, true]);
    expect((await p.kirim(JALUR, { lama: '/unit/dinas-satu', baru: '/informasi' })).status).toBe(422);
    expect((await p.kirim(JALUR, { lama: '/x', baru: '/x' })).isi).toContain('melingkar');
    expect((await p.kirim(JALUR, { lama: '/x', baru: '//jahat.id' })).status).toBe(422);
    expect((await p.kirim(JALUR, { lama: '/x', baru: '/unit' })).ke).toContain('kabar=tersimpan');
    expect(await minta('/x')).toEqual([301, '/unit']);
    const [satu] = await r.t().admin<{ id: string }>(`select id from pengalihan where kunci = '/x'`);
    expect((await p.kirim(`${JALUR}/${satu?.id ?? ''}/hapus`, {})).ke).toContain('kabar=terhapus');
    expect((await minta('/x'))[0]).toBe(404);
    const jenis = await r.t().admin(`select jenis, aktor_jenis from peristiwa where berkas_id = $1 order by urutan`, [satu?.id]);
    expect(jenis).toEqual([
      { jenis: 'pengalihan_dipasang', aktor_jenis: 'petugas' },
      { jenis: 'pengalihan_dihapus', aktor_jenis: 'petugas' },
    ]);
  });
});
