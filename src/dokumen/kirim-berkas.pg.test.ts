import { createHash } from 'node:crypto';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { createElement as h } from 'preact';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { loadConfig } from '../shared/config/load.ts';
import { withBadanWrite } from '../shared/db/db.ts';
import { buatLog } from '../shared/log.ts';
import { usePg } from '../shared/test/pg.ts';
import { json, tidakDitemukan } from '../shared/web/balasan.ts';
import { type AnyRoute, route } from '../shared/web/route.ts';
import { buatServer } from '../shared/web/server.ts';
import { catatBerkas } from './dokumen.actions.ts';
import { jobs } from './dokumen.jobs.ts';
import { selectOptionalDokumen } from './dokumen.queries.ts';
import { kirimBerkas, kirimSampul } from './kirim-berkas.actions.ts';
import { bacaUnggahan } from './unggahan.actions.ts';
import { buatPdf } from './test/berkas-uji.ts';

const t = usePg();
const params = z.object({ id: z.string() });

/** What other slices do with a file: take it in with a record of their own, and send it to who may see it. */
const routes: AnyRoute[] = [
  route({
    method: 'POST',
    path: '/uji',
    perlu: 'publik',
    peristiwa: null,
    upload: true,
    api: true,
    handle: async ({ ctx }) => {
      const { isian, berkas } = await bacaUnggahan(ctx);
      const hasil = [];
      for (const { nama, hasil: siap } of berkas) {
        if (!siap.ok) hasil.push({ nama, alasan: siap.alasan });
        else
          hasil.push({
            nama: siap.berkas.nama,
            id: await ctx.write((trx) => catatBerkas(trx, ctx, siap.berkas, { peruntukan: 'informasi' })),
          });
      }
      return json({ isian, berkas: hasil });
    },
  }),
  ...(
    [
      ['/uji/:id', kirimBerkas],
      ['/uji/:id/sampul', kirimSampul],
      ['/uji/:id/kecil', (ctx, dokumen, pilihan) => kirimSampul(ctx, dokumen, { ...pilihan, kecil: true })],
    ] satisfies [string, typeof kirimBerkas][]
  ).map(([path, kirim]) =>
    route({
      method: 'GET',
      path,
      perlu: 'publik',
      params,
      handle: async ({ ctx, params: { id } }) => {
        const dokumen = await ctx.read((trx) => selectOptionalDokumen(trx, ctx.badan.id, id));
        return dokumen ? kirim(ctx, dokumen, { isi: 'asli', simpan: 'publik' }) : tidakDitemukan();
      },
    }),
  ),
];

let app: FastifyInstance;
let data = '';
beforeAll(async () => {
  data = await mkdtemp(join(tmpdir(), 'betang-kirim-'));
  app = await buatServer({
    config: loadConfig({ BETANG_DATA: data }),
    db: t().db,
    log: buatLog('uji'),
    routes,
    cariBadan: async () => ({ id: t().badanA, slug: 'kota-a', nama: 'Kota A', singkatan: 'A', zona: 'Asia/Jakarta' }),
    cariSesi: async () => undefined,
    halamanGalat: ({ status, pesan }) => h('p', null, `${status} ${pesan}`),
  });
});
afterAll(async () => {
  await app.close();
  await rm(data, { recursive: true, force: true });
});

type Hasil = { isian: Record<string, string>; berkas: { nama: string; id?: string; alasan?: string }[] };

async function kirimFormulir(berkas: readonly [string, Uint8Array][]): Promise<Hasil> {
  const form = new FormData();
  form.set('judul', 'Laporan (contoh)');
  for (const [nama, isi] of berkas) form.append('berkas', new Blob([Buffer.from(isi)]), nama);
  const badan = new Response(form);
  const hasil = await app.inject({
    method: 'POST',
    url: '/uji',
    payload: Buffer.from(await badan.arrayBuffer()),
    headers: { 'content-type': badan.headers.get('content-type') ?? '' },
  });
  return hasil.json();
}

const isi = buatPdf(['Halaman satu']);
async function pindai(id: string): Promise<void> {
  const job = jobs.find((j) => j.nama === 'dokumen_pindai');
  const worker = { db: t().db, config: loadConfig({ BETANG_DATA: data }), log: buatLog('uji'), berhenti: new AbortController().signal };
  await job?.jalankan({ badan_publik_id: t().badanA, dokumen_id: id }, worker);
}

async function unggahDanPindai(nama: string, bita: Uint8Array): Promise<string> {
  const { berkas } = await kirimFormulir([[nama, bita]]);
  const id = berkas[0]?.id ?? '';
  await pindai(id);
  return id;
}

describe('upload', () => {
  test('fields and files of one form, good and bad', async () => {
    const hasil = await kirimFormulir([
      ['a.pdf', isi],
      ['b.pdf', Buffer.from('<html>')],
      ['../../c"\r\n.txt', Buffer.from('halo')],
    ]);
    expect(hasil.isian).toEqual({ judul: 'Laporan (contoh)' });
    expect(hasil.berkas.map(({ nama, alasan }) => [nama, alasan])).toEqual([
      ['a.pdf', undefined],
      ['b.pdf', 'jenis_tidak_diterima'],
      [expect.stringMatching(/^c[^"\r\n]*\.txt$/), undefined],
    ]);
  });

  test('a sender that breaks off leaves neither record nor bytes', async () => {
    const alamat = await app.listen({ port: 0, host: '127.0.0.1' });
    const [sebelum] = await t().admin<{ n: number }>('select count(*)::int as n from dokumen');
    await new Promise<void>((resolve) => {
      const r = request(`${alamat}/uji`, {
        method: 'POST',
        headers: { 'content-type': 'multipart/form-data; boundary=x', 'content-length': '100000' },
      });
      r.on('error', () => resolve());
      r.write('--x\r\ncontent-disposition: form-data; name="berkas"; filename="a.pdf"\r\n\r\n%PDF-1.4 awal');
      setTimeout(() => r.destroy(), 50);
    });
    const [sesudah] = await t().admin<{ n: number }>('select count(*)::int as n from dokumen');
    expect(sesudah).toEqual(sebelum);
    await vi.waitFor(async () => expect(await readdir(join(data, 'files', 'sementara'))).toEqual([]));
  });
});

describe('download', () => {
  test('not before the scan', async () => {
    const { berkas } = await kirimFormulir([['a.pdf', isi]]);
    expect((await app.inject(`/uji/${berkas[0]?.id}`)).statusCode).toBe(409);
    expect((await app.inject(`/uji/${berkas[0]?.id}/sampul`)).statusCode).toBe(404);
  });

  test('a refused file is never sent', async () => {
    const id = await unggahDanPindai('skrip.pdf', buatPdf(['x'], { aksi: '/OpenAction<</S/JavaScript/JS(1)>>' }));
    expect((await app.inject(`/uji/${id}`)).statusCode).toBe(404);
  });

  test('whole, in part, not again, and with headers that keep it tame', async () => {
    const id = await unggahDanPindai('Laporan – akhir.pdf', isi);
    const utuh = await app.inject(`/uji/${id}`);
    expect(utuh.statusCode).toBe(200);
    expect(utuh.rawPayload.equals(isi)).toBe(true);
    expect(utuh.headers).toMatchObject({
      'content-type': 'application/pdf',
      'content-length': String(isi.length),
      'x-content-type-options': 'nosniff',
      'accept-ranges': 'bytes',
      'cache-control': 'public, max-age=60',
      'content-disposition': `inline; filename="Laporan  akhir.pdf"; filename*=UTF-8''Laporan%20%E2%80%93%20akhir.pdf`,
    });
    expect(utuh.headers['content-security-policy']).toContain("default-src 'none'");
    const etag = String(utuh.headers.etag);
    expect(etag).not.toContain(createHash('sha256').update(isi).digest('hex'));
    expect((await app.inject({ url: `/uji/${id}`, headers: { 'if-none-match': etag } })).statusCode).toBe(304);
    const bagian = await app.inject({ url: `/uji/${id}`, headers: { range: 'bytes=0-7', 'if-range': etag } });
    expect([bagian.statusCode, bagian.payload, bagian.headers['content-range']]).toEqual([206, '%PDF-1.4', `bytes 0-7/${isi.length}`]);
    expect((await app.inject({ url: `/uji/${id}`, headers: { range: 'bytes=0-7', 'if-range': '"lain"' } })).statusCode).toBe(200);
    expect((await app.inject({ url: `/uji/${id}`, headers: { range: 'bytes=9999999-' } })).statusCode).toBe(416);
  });

  test('text is saved, not shown, and boxed in', async () => {
    const id = await unggahDanPindai('catatan.txt', Buffer.from('halo'));
    const { headers } = await app.inject(`/uji/${id}`);
    expect(headers['content-disposition']).toMatch(/^attachment;/);
    expect(headers['content-security-policy']).toBe("default-src 'none'; sandbox");
  });

  test('the first-page picture', async () => {
    const sampul = await app.inject(`/uji/${await unggahDanPindai('a.pdf', isi)}/sampul`);
    expect([sampul.statusCode, sampul.headers['content-type']]).toEqual([200, 'image/jpeg']);
    expect(sampul.rawPayload.subarray(0, 2)).toEqual(Buffer.from([0xff, 0xd8]));
  });

  test('the small one, and the large one in its place for a file read before there were small ones', async () => {
    const id = await unggahDanPindai('b.pdf', buatPdf(['Lembar kedua']));
    const [besar, kecil] = [await app.inject(`/uji/${id}/sampul`), await app.inject(`/uji/${id}/kecil`)];
    expect([kecil.statusCode, kecil.headers['content-type']]).toEqual([200, 'image/jpeg']);
    expect(kecil.rawPayload.length).toBeLessThan(besar.rawPayload.length);
    expect(kecil.headers.etag).not.toBe(besar.headers.etag);
    await withBadanWrite(t().db, t().badanA, (trx) =>
      trx.updateTable('dokumen').set({ gambar_kecil_sha256: null }).where('id', '=', id).execute(),
    );
    expect((await app.inject(`/uji/${id}/kecil`)).rawPayload).toEqual(besar.rawPayload);
  });
});
