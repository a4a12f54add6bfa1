import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { createElement as h } from 'preact';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hakDari, type Keanggotaan } from '../pengguna/hak.ts';
import { loadConfig } from '../shared/config/load.ts';
import { checkHtml } from '../shared/html/test/check-html.ts';
import { buatLog } from '../shared/log.ts';
import { usePg } from '../shared/test/pg.ts';
import { csrfToken } from '../shared/web/csrf.ts';
import { buatServer } from '../shared/web/server.ts';
import { jobs } from './dokumen.jobs.ts';
import { routes } from './dokumen.routes.ts';
import { buatPdf } from './test/berkas-uji.ts';

const t = usePg();
let app: FastifyInstance;
let data = '';
const config = (): ReturnType<typeof loadConfig> => loadConfig({ BETANG_DATA: data });

/** Officers by their token; the session itself is better-auth's and tested there. */
const orang = (): Record<string, Keanggotaan[]> => ({
  satu: [{ peran: 'pelaksana', unitId: t().unitA1 }],
  dua: [{ peran: 'pelaksana', unitId: t().unitA2 }],
  utama: [{ peran: 'utama', unitId: null }],
  auditor: [{ peran: 'auditor', unitId: null }],
});

beforeAll(async () => {
  data = await mkdtemp(join(tmpdir(), 'betang-rute-dok-'));
  app = await buatServer({
    config: config(),
    db: t().db,
    log: buatLog('uji'),
    routes,
    cariBadan: async (host) => ({
      id: host.startsWith('b.') ? t().badanB : t().badanA,
      slug: 'kota',
      nama: 'Kota',
      singkatan: 'K',
      zona: 'Asia/Jakarta',
    }),
    cariSesi: async ({ headers }) => {
      const nama = headers.get('authorization')?.replace('Bearer ', '') ?? '';
      const keanggotaan = orang()[nama];
      if (!keanggotaan) return undefined;
      const petugas = {
        akunId: nama,
        nama,
        email: `${nama}@contoh.id`,
        keanggotaan,
        hak: new Set(hakDari(keanggotaan)),
        lewat: 'sesi',
      } as const;
      return { petugas, ikatan: `sesi-${nama}` };
    },
    halamanGalat: ({ status, pesan }) => h('p', null, `${status} ${pesan}`),
  });
});
afterAll(async () => {
  await app.close();
  await rm(data, { recursive: true, force: true });
});

async function buka(
  url: string,
  nama: string,
  host = 'a.contoh.id',
): Promise<{ statusCode: number; payload: string; headers: Record<string, unknown> }> {
  return app.inject({ url, headers: { authorization: `Bearer ${nama}`, host } });
}

/** Faults of a page; how the doctype is written is a matter of taste. */
const cacat = async (html: string): Promise<string[]> => (await checkHtml(html)).filter((f) => !f.startsWith('doctype-style'));

async function unggah(nama: string, berkas: readonly [string, Uint8Array][]): Promise<{ status: number; ke: string; isi: string }> {
  const form = new FormData();
  for (const [namaBerkas, isi] of berkas) form.append('berkas', new Blob([Buffer.from(isi)]), namaBerkas);
  const badan = new Response(form);
  const hasil = await app.inject({
    method: 'POST',
    url: `/kerja/dokumen?_csrf=${encodeURIComponent(csrfToken(config().rahasia.formulir, `sesi-${nama}`))}`,
    payload: Buffer.from(await badan.arrayBuffer()),
    headers: {
      'content-type': badan.headers.get('content-type') ?? '',
      authorization: `Bearer ${nama}`,
      host: 'a.contoh.id',
      origin: 'http://a.contoh.id',
    },
  });
  return { status: hasil.statusCode, ke: String(hasil.headers.location ?? ''), isi: hasil.payload };
}

describe("the officers' room of files", () => {
  test('upload, progress, text, picture, download', async () => {
    const { status, ke } = await unggah('satu', [['Laporan (contoh).pdf', buatPdf(['Belanja bantuan sosial', 'Halaman dua'])]]);
    expect(status).toBe(303);
    const menunggu = await buka(ke, 'satu');
    expect(menunggu.payload).toContain('Memeriksa berkas');
    expect(await cacat(menunggu.payload)).toEqual([]);
    const id = ke.slice(ke.lastIndexOf('/') + 1);
    const job = jobs.find((j) => j.nama === 'dokumen_pindai');
    await job?.jalankan(
      { badan_publik_id: t().badanA, dokumen_id: id },
      { db: t().db, config: config(), log: buatLog('uji'), berhenti: new AbortController().signal },
    );
    const siap = await buka(ke, 'satu');
    expect(siap.payload).toContain('Belanja bantuan sosial');
    expect(siap.payload).toContain('pemeriksaan bawaan');
    expect(await cacat(siap.payload)).toEqual([]);
    expect((await buka(`${ke}/sampul`, 'satu')).headers['content-type']).toBe('image/jpeg');
    const berkas = await buka(`${ke}/berkas`, 'satu');
    expect([berkas.statusCode, berkas.headers['cache-control']]).toEqual([200, 'private, no-store']);
    const daftar = await buka('/kerja/dokumen', 'satu');
    expect(daftar.payload).toContain('Laporan (contoh).pdf');
    expect(await cacat(daftar.payload)).toEqual([]);
    expect(await cacat((await buka(`${ke}?bahasa=en`, 'satu')).payload)).toEqual([]);
  });

  test('a refused upload is told with its reason, good files of the same form are kept', async () => {
    const { status, isi } = await unggah('satu', [
      ['baik.pdf', buatPdf(['x'])],
      ['palsu.pdf', Buffer.from('<html>')],
    ]);
    expect(status).toBe(422);
    expect(isi).toContain('palsu.pdf: Jenis berkas ini tidak diterima (HTML)');
    expect(isi).toContain('baik.pdf');
    expect(await cacat(isi)).toEqual([]);
    expect((await unggah('satu', [])).status).toBe(422);
  });

  test('another unit, another body, a role without the right and a stranger see nothing', async () => {
    const { ke } = await unggah('satu', [['milik-satu.pdf', buatPdf(['x'])]]);
    for (const jalur of [ke, `${ke}/berkas`, `${ke}/sampul`]) {
      expect((await buka(jalur, 'dua')).statusCode).toBe(404);
      expect((await buka(jalur, 'utama', 'b.contoh.id')).statusCode).toBe(404);
      expect((await buka(jalur, 'auditor')).statusCode).toBe(403);
      expect((await app.inject(jalur)).statusCode).toBe(303);
    }
    expect((await buka('/kerja/dokumen', 'dua')).payload).not.toContain('milik-satu.pdf');
    expect((await buka('/kerja/dokumen', 'utama', 'b.contoh.id')).payload).not.toContain('milik-satu.pdf');
    expect((await buka('/kerja/dokumen', 'utama')).payload).toContain('milik-satu.pdf');
  });

  test('files of requests are not shown here, not even to PPID Utama', async () => {
    const { ke } = await unggah('utama', [['ktp.pdf', buatPdf(['x'])]]);
    await t().admin(`update dokumen set peruntukan = 'permohonan' where id = $1`, [ke.slice(ke.lastIndexOf('/') + 1)]);
    expect((await buka(ke, 'utama')).statusCode).toBe(404);
    expect((await buka('/kerja/dokumen', 'utama')).payload).not.toContain('ktp.pdf');
  });
});
