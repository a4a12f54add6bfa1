import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkHtml } from '../shared/html/test/check-html.ts';
import { usePg } from '../shared/test/pg.ts';
import { bangunIndeks } from './bangun.actions.ts';
import { mesin } from './pembaca.ts';
import { type Contoh, konteksUji, tanamInformasi } from './test/bahan.fixture.ts';
import { bukaServerCari } from './test/server.fixture.ts';

// Everything a stranger may read of a page of a file, and the walls around the rest.
const RAHASIA = 'kalimat rahasia uji';
const halaman = [
  'Kata pengantar',
  'Perbaikan jembatan Kahayan',
  'Daftar isi',
  '<b>Jembatan</b> Kahayan diperbaiki\n\nHalaman empat',
  `Lembar bantu ${RAHASIA}`,
];

describe('a page of a file', { timeout: 120_000 }, () => {
  const t = usePg();
  const alamat: Record<string, string> = {};
  let data = '';
  let app: FastifyInstance;
  const get = async (url: string, host = 'a.contoh.id') => {
    const { statusCode, body, headers } = await app.inject({ method: 'GET', url, headers: { host } });
    return { status: statusCode, body, headers };
  };

  beforeAll(async () => {
    data = await mkdtemp(join(tmpdir(), 'betang-uji-baca-'));
    const { badanA, badanB, unitA1, unitB1 } = t();
    const tanam = async (nama: string, contoh: Partial<Contoh>, [badan, unit] = [badanA, unitA1]): Promise<void> => {
      const id = await tanamInformasi(t(), badan, unit, { judul: `Laporan ${nama}`, halaman: [`${nama} ${RAHASIA}`], ...contoh });
      alamat[nama] = `/informasi/butir-${id}/berkas/1/laporan.pdf/halaman`;
    };
    await tanam('biasa', { halaman, tersembunyi: [5] });
    await tanam('pindai', { halaman: ['Perwali tentang titian ulin', ''], sumber: 'ocr' });
    await tanam('tertahan', { saring: 'tertahan' });
    await tanam('dilepas', { saring: 'tertahan', halaman: ['Alamat kantor yang boleh dibuka'] });
    await tanam('belum', { saring: 'belum' });
    await tanam('diterima', { berkas: 'diterima' });
    await tanam('ditarik', { publik: 'ditarik' });
    await tanam('rancangan', { publik: 'belum' });
    await tanam('kotaB', {}, [badanB, unitB1]);
    await t().admin(
      `insert into dokumen_pelepasan (badan_publik_id, id, dokumen_id, dasar, alasan, diajukan_oleh, diajukan_pada, disetujui_oleh, disetujui_pada)
       select b.badan_publik_id, b.id, b.dokumen_id, 'jabatan_publik', 'alamat kantor, bukan rumah', 'a', now(), 'b', now()
       from informasi_berkas b join informasi i on i.badan_publik_id = b.badan_publik_id and i.id = b.informasi_id where i.judul = 'Laporan dilepas'`,
    );
    expect((await bangunIndeks(konteksUji(t(), badanA, data, mesin.mesin))).ok).toBe(true);
    app = await bukaServerCari(t(), data);
  });
  afterAll(async () => {
    await app.close();
    await rm(data, { recursive: true, force: true });
  });

  test('shows its text with marks, the hits before and after it, its neighbours and the file itself', async () => {
    const { status, body, headers } = await get(`${alamat['biasa']}/4?cari=perbaikan+jembatan`);
    expect([status, headers['cache-control'], headers['set-cookie']]).toEqual([200, 'public, max-age=60', undefined]);
    expect(body).toContain('&lt;b><mark id="tanda-pertama">Jembatan</mark>&lt;/b> Kahayan <mark>diperbaiki</mark>');
    expect(body).toContain('ditandai di 2 tempat');
    expect(body).toMatch(/halaman\/2\?cari=perbaikan\+jembatan">.*Temuan sebelumnya: halaman 2/);
    expect(body).not.toContain('Temuan berikutnya');
    expect(body).toContain('rel="prev"');
    expect(body).toContain('<meta name="robots" content="noindex"/>');
    expect(body).toContain('laporan.pdf#page=4"');
    expect(await checkHtml(body)).toEqual([]);
  });

  test('opens without a search, in English, and says when a machine read it or nothing could be read', async () => {
    const polos = await get(`${alamat['biasa']}/1`);
    expect([polos.status, polos.body.includes('<mark')]).toEqual([200, false]);
    const pindai = await get(`${alamat['pindai']}/1?cari=titian&bahasa=en`);
    expect(pindai.body).toContain('read by a machine from a scan');
    expect(pindai.body).toMatch(/halaman\/2\?cari=titian&amp;bahasa=en/);
    const kosong = await get(`${alamat['pindai']}/2?cari=titian`);
    expect([kosong.status, kosong.body.includes('Tidak ada teks yang terbaca')]).toEqual([200, true]);
    for (const { body } of [polos, pindai, kosong]) expect(await checkHtml(body)).toEqual([]);
  });

  test('a file that two officers let go is shown', async () => {
    const { status, body } = await get(`${alamat['dilepas']}/1`);
    expect([status, body.includes('Alamat kantor yang boleh dibuka')]).toEqual([200, true]);
  });

  test.each(['tertahan', 'belum', 'diterima', 'ditarik', 'rancangan', 'kotaB'])('%s: not there, and not one word of it', async (nama) => {
    const { status, body } = await get(`${alamat[nama]}/1?cari=rahasia`);
    expect([nama, status, body.includes(RAHASIA)]).toEqual([nama, 404, false]);
  });

  test('a hidden sheet, a page past the end, another name or version: not there', async () => {
    for (const url of [
      `${alamat['biasa']}/5`,
      `${alamat['biasa']}/6`,
      `${alamat['biasa']}/0`,
      `${alamat['biasa']}/x`,
      `${alamat['biasa']}/1`.replace('laporan.pdf', 'lain.pdf'),
      `${alamat['biasa']}/1`.replace('/berkas/1/', '/berkas/2/'),
    ])
      expect([url, (await get(url)).status]).toEqual([url, 404]);
    expect((await get(`${alamat['biasa']}/4`)).body).not.toContain('halaman/5');
    expect((await get(`${alamat['kotaB']}/1`, 'b.contoh.id')).status).toBe(200);
  });

  test('a search links to the text of a page only where that may be shown', async () => {
    const { body } = await get('/cari?q=rahasia+tertahan');
    expect(body).toMatch(/laporan\.pdf#page=1">Halaman 1</);
    expect((await get('/cari?q=titian+ulin')).body).toMatch(/laporan\.pdf\/halaman\/1\?cari=titian\+ulin">Halaman 1</);
  });
});
