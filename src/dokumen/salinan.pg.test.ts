import { createHash } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import { createElement as h } from 'preact';
import * as mesin from 'mupdf';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { Config } from '../shared/config/config.ts';
import { loadConfig } from '../shared/config/load.ts';
import { withBadan, withBadanWrite } from '../shared/db/db.ts';
import { buatLog } from '../shared/log.ts';
import { usePg } from '../shared/test/pg.ts';
import { tidakDitemukan } from '../shared/web/balasan.ts';
import { route } from '../shared/web/route.ts';
import { buatServer } from '../shared/web/server.ts';
import { terimaBerkas } from './dokumen.actions.ts';
import { jobs } from './dokumen.jobs.ts';
import { selectOptionalDokumen, selectTanpaSalinan } from './dokumen.queries.ts';
import { kirimBerkas } from './kirim-berkas.actions.ts';
import { selectSaring } from './saring.queries.ts';
import { buatDocx, buatPdf } from './test/berkas-uji.ts';

const t = usePg();
const now = new Date('2026-11-23T03:00:00Z');
let config: Config;
let app: FastifyInstance;
const rute = route({
  method: 'GET',
  path: '/uji/:id',
  perlu: 'publik',
  params: z.object({ id: z.uuid() }),
  handle: async ({ ctx, params: { id } }) => {
    const dokumen = await ctx.read((trx) => selectOptionalDokumen(trx, ctx.badan.id, id));
    return dokumen ? kirimBerkas(ctx, dokumen, { isi: 'publik', simpan: 'publik' }) : tidakDitemukan();
  },
});
beforeAll(async () => {
  config = loadConfig({ BETANG_DATA: await mkdtemp(join(tmpdir(), 'betang-salinan-')), BETANG_NOW: '2026-11-23T10:00:00+07:00' });
  app = await buatServer({
    config,
    db: t().db,
    log: buatLog('uji'),
    routes: [rute],
    cariBadan: async (host) => ({
      id: host.startsWith('b.') ? t().badanB : t().badanA,
      slug: 'kota',
      nama: 'Kota',
      singkatan: 'K',
      zona: 'Asia/Jakarta',
    }),
    cariSesi: async () => undefined,
    halamanGalat: ({ status, pesan }) => h('p', null, `${status} ${pesan}`),
  });
});
afterAll(async () => {
  await app.close();
  await rm(config.data, { recursive: true, force: true });
});

const baca = <T>(fn: Parameters<typeof withBadan<T>>[2]): Promise<T> => withBadan(t().db, t().badanA, fn);
const tulis = <T>(fn: Parameters<typeof withBadanWrite<T>>[2]): Promise<T> => withBadanWrite(t().db, t().badanA, fn);
const sidik = (isi: Uint8Array): string => createHash('sha256').update(isi).digest('hex');
const unduh = (id: string, host = 'a.contoh.id') => app.inject({ method: 'GET', url: `/uji/${id}`, headers: { host } });

async function unggah(isi: Uint8Array, namaBerkas: string): Promise<string> {
  const k = { badan: { id: t().badanA }, config, now, aktor: { jenis: 'petugas', id: 'satu' } as const, read: baca, write: tulis };
  const hasil = await terimaBerkas(k, Readable.from([isi]), { namaBerkas, peruntukan: 'informasi', unitId: null });
  if (!hasil.ok) throw new Error(hasil.alasan);
  return hasil.id;
}

async function jalankan(nama: string, id: string): Promise<void> {
  const bahan = { db: t().db, config, log: buatLog('uji'), berhenti: new AbortController().signal };
  await jobs.find((job) => job.nama === nama)?.jalankan({ badan_publik_id: t().badanA, dokumen_id: id }, bahan);
}

const satu = (id: string) => baca((trx) => selectOptionalDokumen(trx, t().badanA, id));
const putusan = async (id: string) => (await baca((trx) => selectSaring(trx, t().badanA, [id])))[0]?.putusan;

function pdfBerpenulis(): Buffer {
  const pdf = mesin.Document.openDocument(buatPdf(['Laporan kinerja']), 'application/pdf').asPDF();
  if (!pdf) throw new Error('no PDF');
  pdf.addObject(pdf.newDictionary());
  pdf.getTrailer().put('Info', pdf.addObject({ Author: pdf.newString('Budi Rahasia') }));
  return Buffer.from(pdf.saveToBuffer('garbage').asUint8Array());
}

describe('public copy', () => {
  test(
    'the public gets the copy by its own hash, never the original; made once; not before it is there',
    { timeout: 300_000 },
    async () => {
      const asli = pdfBerpenulis();
      const id = await unggah(asli, 'laporan.pdf');
      await jalankan('dokumen_pindai', id);
      expect((await unduh(id)).statusCode).toBe(409);
      expect(await putusan(id)).toBe('menunggu');
      expect(await baca((trx) => selectTanpaSalinan(trx, t().badanA, 10))).toContain(id);
      await jalankan('dokumen_saring', id);
      const dokumen = await satu(id);
      expect(await putusan(id)).toBe('bersih');
      const jawab = await unduh(id);
      expect(jawab.statusCode).toBe(200);
      const isi = jawab.rawPayload;
      expect(isi.includes('Budi Rahasia')).toBe(false);
      expect(dokumen?.publik).toEqual({ keadaan: 'bersih', sha256: sidik(isi), ukuran: isi.length, dibuang: ['penulis'] });
      expect(sidik(isi)).not.toBe(sidik(asli));
      expect(jawab.headers.etag).toBe(`"${sidik(isi).slice(0, 32)}"`);
      expect(dokumen?.sha256).toBe(sidik(asli));
      // A second run, as after a crash, changes nothing; another body has no such file.
      await jalankan('dokumen_saring', id);
      expect((await satu(id))?.publik).toEqual(dokumen?.publik);
      expect((await unduh(id, 'b.contoh.id')).statusCode).toBe(404);
      const kejadian = await t().admin<{ data: string }>(
        `select data from peristiwa where berkas_id = $1 and jenis = 'dokumen_salinan_dibuat'`,
        [id],
      );
      expect(kejadian).toHaveLength(1);
      expect(JSON.parse(kejadian[0]?.data ?? '')).toEqual({ asli: sidik(asli), publik: sidik(isi), dibuang: ['penulis'] });
    },
  );

  test('a file that cannot be cleaned is held with a reason and never sent', { timeout: 300_000 }, async () => {
    const isi = buatDocx('<w:p><w:r><w:t>Laporan</w:t></w:r></w:p>', {
      'word/_rels/document.xml.rels': '<Relationships><Relationship Id="r1" Type="x/oleObject" Target="activeX/o.bin"/></Relationships>',
      'word/activeX/o.bin': 'x',
    });
    const id = await unggah(isi, 'laporan.docx');
    await jalankan('dokumen_pindai', id);
    await jalankan('dokumen_saring', id);
    expect((await satu(id))?.publik).toEqual({ keadaan: 'gagal', alasan: 'objek_tersemat' });
    // Two officers who let the finding go do not let the raw file go.
    await t().admin(`delete from dokumen_temuan where dokumen_id = $1`, [id]);
    expect(await putusan(id)).toBe('tanpa_salinan');
    const jawab = await unduh(id);
    expect(jawab.statusCode).toBe(409);
    expect(jawab.body).toContain('ditahan');
  });

  test('plain text is its own copy', async () => {
    const id = await unggah(Buffer.from('Laporan'), 'laporan.txt');
    await jalankan('dokumen_pindai', id);
    expect((await unduh(id)).body).toBe('Laporan');
  });
});
