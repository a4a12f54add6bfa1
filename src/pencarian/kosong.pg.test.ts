import { beforeAll, describe, expect, test } from 'vitest';
import { useKontrak } from '../kontrak.fixture.ts';
import { withBadan, withBadanWrite } from '../shared/db/db.ts';
import { usePg } from '../shared/test/pg.ts';
import { hapusKosongLangka, tuangkanKosong } from './kosong.actions.ts';
import { selectKosongSering } from './kosong.queries.ts';

const t = usePg();
const rumah = useKontrak(t, { indeks: true });

type Baris = { hari: string; kunci: string; kata: string; unit: string | null; jumlah: number };
const isi = (badan = t().badanA) =>
  t().admin<Baris>('select hari::text, kunci, kata, unit, jumlah from pencarian_kosong where badan_publik_id = $1 order by kunci', [badan]);
const cari = async (q: string, dari = '10.0.0.1', host = 'a.contoh.id') => {
  const { statusCode } = await rumah().app.server.inject({
    url: `/cari?q=${encodeURIComponent(q)}`,
    headers: { host, cookie: 'uji=1' },
    remoteAddress: dari,
  });
  expect(statusCode).toBe(200);
  await tuangkanKosong();
};
const sering = () => withBadan(t().db, t().badanA, (trx) => selectKosongSering(trx, t().badanA, '2026-01-01'));

describe('searches without a fitting hit', () => {
  beforeAll(async () => {
    for (let n = 1; n <= 4; n++) await cari('zamrud keliling', `10.0.0.${n}`);
  });

  test('are counted by day and words, once for each asker, and hold nothing else', async () => {
    await cari('Keliling zamrud?', '10.0.0.1');
    expect(await isi()).toEqual([{ hari: '2026-03-02', kunci: 'keliling zamrud', kata: 'zamrud keliling', unit: null, jumlah: 4 }]);
    const [kolom] = await t().admin<{ n: string }>(
      `select string_agg(column_name, ' ' order by column_name) as n from information_schema.columns where table_name = 'pencarian_kosong'`,
    );
    expect(kolom?.n).toBe('badan_publik_id hari jumlah kata kunci unit');
  });

  test('are shown from five askers on', async () => {
    expect(await sering()).toEqual([]);
    await cari('zamrud keliling', '10.0.0.5');
    expect(await sering()).toMatchObject([{ kata: 'zamrud keliling', jumlah: 5 }]);
  });

  test('with personal data, a good hit, a filter or an officer are not counted; another body has its own', async () => {
    await cari('zamrud 6271012304900001');
    await cari('neraca');
    await rumah().get('/cari?q=zamrud+hijau&kategori=berkala', { cookie: 'uji=1' });
    await rumah().get('/cari?q=zamrud+biru', { authorization: `Bearer ${await rumah().token('utama')}` });
    await tuangkanKosong();
    expect((await isi()).map((one) => one.kunci)).toEqual(['keliling zamrud']);
    await cari('zamrud merah', '10.0.0.1', 'b.contoh.id');
    expect((await isi(t().badanB)).map((one) => one.kata)).toEqual(['zamrud merah']);
    expect(await isi()).toHaveLength(1);
  });

  test('what is typed into a request is never noted as a search', async () => {
    const sebelum = await isi();
    const buka = await rumah().get('/permohonan/baru');
    const kuki = String([buka.kepala['set-cookie']].flat()[0]).split(';')[0] ?? '';
    const csrf = /name="_csrf" value="([^"]+)"/.exec(buka.teks)?.[1] ?? '';
    const kirim = await rumah().app.server.inject({
      method: 'POST',
      url: '/permohonan/baru/apa',
      headers: { host: 'a.contoh.id', cookie: kuki, 'content-type': 'application/x-www-form-urlencoded' },
      payload: new URLSearchParams({ _csrf: csrf, rincian: 'zamrud ungu permohonan' }).toString(),
    });
    expect([kirim.statusCode, kirim.headers.location]).toEqual([303, '/permohonan/baru/tersedia']);
    await rumah().get('/permohonan/baru/tersedia', { cookie: kuki });
    await tuangkanKosong();
    expect(await isi()).toEqual(sebelum);
  });

  test('fewer than five are deleted after 30 days, others stay', async () => {
    await t().admin(
      `insert into pencarian_kosong (badan_publik_id, hari, kunci, kata, jumlah) values ($1, '2026-01-30', 'langka', 'langka', 4), ($1, '2026-01-31', 'baru', 'baru', 1), ($1, '2026-01-01', 'sering', 'sering', 5)`,
      [t().badanA],
    );
    expect(await withBadanWrite(t().db, t().badanA, (trx) => hapusKosongLangka(trx, t().badanA, '2026-03-02'))).toBe(1);
    expect((await isi()).map((one) => one.kunci)).toEqual(['baru', 'keliling zamrud', 'sering']);
  });
});
