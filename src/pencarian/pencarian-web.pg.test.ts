import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { checkHtml } from '../shared/html/test/check-html.ts';
import { usePg } from '../shared/test/pg.ts';
import { bangunIndeks } from './bangun.actions.ts';
import { mesin } from './pembaca.ts';
import { konteksUji, tanamInformasi } from './test/bahan.fixture.ts';
import { bukaServerCari } from './test/server.fixture.ts';

const apiSchema = z.object({
  total: z.number(),
  total_tepat: z.boolean(),
  data: z.array(
    z.object({
      informasi: z.object({ judul: z.string(), slug: z.string(), unit: z.string() }),
      halaman_dokumen: z.number().nullable(),
      cuplikan: z.string(),
      alamat: z.string(),
    }),
  ),
});

describe('search pages and API', { timeout: 120_000 }, () => {
  const t = usePg();
  let data = '';
  let app: FastifyInstance;
  const get = async (url: string, host = 'a.contoh.id') => {
    const { statusCode, body, headers } = await app.inject({ method: 'GET', url, headers: { host } });
    return { status: statusCode, body, headers };
  };
  const api = async (url: string, host?: string) => apiSchema.parse(JSON.parse((await get(url, host)).body));

  beforeAll(async () => {
    data = await mkdtemp(join(tmpdir(), 'betang-uji-cari-web-'));
    const { badanA, badanB, unitA1, unitA2, unitB1 } = t();
    await tanamInformasi(t(), badanA, unitA1, {
      judul: 'Laporan & neraca <b>2024</b> (contoh)',
      ringkasan: 'Ringkasan neraca',
      halaman: ['Halaman sampul', 'Belanja modal jembatan <script>alert(1)</script> Kahayan', 'Lampiran'],
    });
    for (let n = 1; n <= 23; n++)
      await tanamInformasi(t(), badanA, unitA2, { judul: `Notula rapat ke-${n} (contoh)`, kategori: 'setiap_saat', tahun: 2020 + (n % 3) });
    await tanamInformasi(t(), badanB, unitB1, { judul: 'Naskah rahasia kota B (contoh)', halaman: ['Jembatan Barito'] });
    for (const badan of [badanA, badanB]) expect((await bangunIndeks(konteksUji(t(), badan, data, mesin.mesin))).ok).toBe(true);
    app = await bukaServerCari(t(), data);
  });
  afterAll(async () => {
    await app.close();
    await rm(data, { recursive: true, force: true });
  });

  test('a phrase from page 2 is found with page 2, marked, as text, linked to the file at that page', async () => {
    const { status, body, headers } = await get('/cari?q=modal+jembatan+Kahayan');
    expect(status).toBe(200);
    expect(body).toContain('Belanja <mark>modal</mark> <mark>jembatan</mark>');
    expect(body).toContain('&lt;script');
    expect(body).not.toContain('<script>alert');
    const alamat = /href="(\/informasi\/butir-[^"]+\/berkas\/1\/laporan\.pdf\/halaman\/2\?cari=[^"]+)">Halaman 2</.exec(body)?.[1] ?? '';
    const dibuka = await get(alamat);
    expect(dibuka.status).toBe(200);
    expect(dibuka.body).toContain('Belanja <mark id="tanda-pertama">modal</mark> <mark>jembatan</mark>');
    expect(dibuka.body).toMatch(/href="\/informasi\/butir-[^"]+\/berkas\/1\/laporan\.pdf#page=2"/);
    expect(headers['set-cookie']).toBeUndefined();
    await checkHtml(body);
    const [first] = (await api('/api/v1/cari?q=modal+jembatan+Kahayan')).data;
    expect(first).toMatchObject({ halaman_dokumen: 2, informasi: { judul: 'Laporan & neraca <b>2024</b> (contoh)', unit: 'dinas-satu' } });
    expect(first?.alamat).toMatch(/\/berkas\/1\/laporan\.pdf\/halaman\/2\?cari=modal%20jembatan%20Kahayan$/);
    expect(first?.cuplikan).toContain('<mark>modal</mark> <mark>jembatan</mark> &lt;script&gt;');
  });

  test('counts, pages and filters of a long list agree', async () => {
    const all = await api('/api/v1/cari?q=notula');
    expect(all).toMatchObject({ total: 23, total_tepat: true });
    const seen = new Set<string>();
    for (const n of [1, 2, 3]) for (const hit of (await api(`/api/v1/cari?q=notula&halaman=${n}`)).data) seen.add(hit.informasi.slug);
    expect(seen.size).toBe(23);
    const page = await get('/cari?q=notula&tahun=2021&tahun=2022&kategori=setiap_saat');
    const filtered = await api('/api/v1/cari?q=notula&tahun=2021&tahun=2022');
    expect(page.body).toContain(`<strong>${filtered.total} informasi ditemukan</strong>`);
    await checkHtml(page.body);
  });

  test.each([
    '/cari',
    '/cari?q=',
    '/cari?q=zzzqqq',
    '/cari?q=notula&unit=tidak-ada',
    '/cari?q=%22&halaman=9999',
    '/cari?q=notula&bahasa=en&tahun=x&format=pdf',
    `/cari?q=${'a'.repeat(900)}`,
    '/cari?q=a&q=b',
  ])('%s is a whole page', async (url) => {
    const { status, body } = await get(url);
    expect(status).toBe(200);
    await checkHtml(body);
  });

  test('an empty result offers to ask for the information', async () => {
    const { body } = await get('/cari?q=zzzqqq');
    expect(body).toContain('href="/permohonan/baru?q=zzzqqq"');
    const { body: satuUnit } = await get('/cari?q=zzzqqq&unit=dinas-satu');
    expect(satuUnit).toContain('href="/permohonan/baru?q=zzzqqq&amp;unit=dinas-satu"');
    expect(body).toContain('Periksa ejaan');
  });

  test('a page past the end goes back to the beginning', async () => {
    expect((await get('/cari?q=notula&halaman=9')).status).toBe(303);
  });

  test('the other body sees nothing of this one, and the other way round', async () => {
    expect((await api('/api/v1/cari?q=neraca+notula', 'b.contoh.id')).data).toEqual([]);
    expect((await api('/api/v1/cari?q=barito')).data).toEqual([]);
    expect((await api('/api/v1/cari?q=barito', 'b.contoh.id')).data.length).toBe(1);
    expect((await get('/cari?q=neraca', 'b.contoh.id')).body).not.toContain('Laporan');
  });

  test('many at once are all answered', async () => {
    const answers = await Promise.all(Array.from({ length: 40 }, (_, n) => get(`/api/v1/cari?q=notula+rapat+${n % 23}`)));
    expect(answers.every((one) => one.status === 200)).toBe(true);
  });
});
