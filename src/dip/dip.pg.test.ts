import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { Document } from 'mupdf';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tarik } from '../informasi/alur.actions.ts';
import { KOSONG } from '../informasi/informasi.actions.ts';
import { terbitkanMasuk } from '../informasi/masuk.actions.ts';
import { periksaHtml, useWeb } from '../informasi/test/server.ts';
import { beriPeran, pastikanAkun } from '../pengguna/pengguna.actions.ts';
import { withBadan, withBadanWrite } from '../shared/db/db.ts';
import { buatLog } from '../shared/log.ts';
import { usePg } from '../shared/test/pg.ts';
import { tutupCetak } from '../surat/cetak.ts';
import { jobs } from './dip.jobs.ts';
import { selectDipPada } from './dip.queries.ts';
import { routes } from './dip.routes.ts';

const t = usePg();
const web = useWeb(t, routes);
const badan = () => ({ id: t().badanA, zona: 'Asia/Jakarta' });
let id = '';

const isi = (judul: string) => ({
  ...KOSONG,
  judul,
  ringkasan: `Ringkasan ${judul}`,
  penguasa: 'Dinas Satu',
  penanggungJawab: '=Sekretaris',
  waktuPembuatan: 'Januari 2026',
  tempatPembuatan: 'Kota A',
  bentuk: ['hardcopy' as const],
  retensi: '5 tahun',
});

const terbit = (judul: string, hari: string) =>
  withBadanWrite(t().db, t().badanA, (trx) =>
    terbitkanMasuk(trx, { badanId: t().badanA, akunId: 'uji' }, [
      { unitId: t().unitA1, isi: isi(judul), berkas: undefined, pada: new Date(`${hari}T16:30:00Z`) },
    ]),
  );

async function jalankan(nama: string, payload: Record<string, string>, now?: string): Promise<void> {
  const config = now === undefined ? web().config : { ...web().config, now: () => new Date(now) };
  const job = jobs.find((j) => j.nama === nama);
  await job?.jalankan(
    { badan_publik_id: t().badanA, ...payload },
    { db: t().db, config, log: buatLog('uji'), berhenti: new AbortController().signal },
  );
}

beforeAll(async () => {
  await terbit('Laporan satu', '2026-01-10');
  await terbit('Laporan dua', '2026-02-20');
  await withBadanWrite(t().db, t().badanA, async (trx) => {
    for (const peran of ['utama', 'atasan'] as const) {
      const { akunId } = await pastikanAkun(trx, { email: `${peran}@contoh.id`, nama: `${peran} contoh`, now: new Date('2026-01-01Z') });
      await beriPeran(trx, { badanId: t().badanA, akunId, peran, dari: '2026-01-01' });
    }
  });
});
afterAll(() => tutupCetak());

const deed = (perbuatan: string, sebagai: 'utama' | 'atasan', body: Record<string, string> = {}) =>
  web().post(`/kerja/dip/${id}/${perbuatan}`, body, sebagai);
const keadaan = async () => (await t().admin<{ keadaan: string }>('select keadaan from dip where id = $1', [id]))[0]?.keadaan;

describe('the decision on the list', () => {
  it('is drawn up by PPID Utama, one at a time, and never by others', async () => {
    expect((await web().post('/kerja/dip', {}, 'atasan')).status).toBe(403);
    const { lokasi = '' } = await web().post('/kerja/dip', {}, 'utama');
    id = /dip\/([0-9a-f-]{36})/.exec(lokasi)?.[1] ?? '';
    expect((await web().post('/kerja/dip', {}, 'utama')).lokasi).toBe('/kerja/dip?tolak=masih_ada');
    const { status, body } = await web().get(`/kerja/dip/${id}`, 'utama');
    expect(status).toBe(200);
    expect(await periksaHtml(body)).toEqual([]);
    expect(body).toContain('Laporan dua');
    expect((await web().get(`b:/kerja/dip/${id}`, 'utama')).status).toBe(404);
  });

  it('goes to Atasan PPID, who gives it back with a reason or approves', async () => {
    await deed('ajukan', 'utama');
    expect(await t().admin('select templat from lonceng')).toEqual([{ templat: 'dip_menunggu' }]);
    expect((await deed('setujui', 'utama')).status).toBe(403);
    expect((await deed('kembalikan', 'atasan', { alasan: '' })).status).toBe(422);
    await deed('kembalikan', 'atasan', { alasan: 'Laporan dua belum diperiksa.' });
    expect(await keadaan()).toBe('disusun');
    expect((await web().get(`/kerja/dip/${id}`, 'utama')).body).toContain('Laporan dua belum diperiksa.');
    expect((await deed('tetapkan', 'utama', { nomor: '1', tanggal: '2026-03-02' })).lokasi).toContain('tolak=keadaan_berubah');
    await deed('ajukan', 'utama');
    await deed('setujui', 'atasan');
    expect(await keadaan()).toBe('disetujui');
  });

  it('needs number and day, and is public from then on', async () => {
    expect((await web().get('/dip')).body).toContain('Belum ada Keputusan PPID');
    const salah = await deed('tetapkan', 'utama', { nomor: '', tanggal: '2026-03-02' });
    expect(salah.status).toBe(422);
    expect(await periksaHtml(salah.body)).toEqual([]);
    for (const [tanggal, kata] of [
      ['2026-03-01', 'sebelum persetujuan'],
      ['2026-03-03', 'sesudah hari ini'],
      ['x', 'Isi tanggal'],
    ] as const)
      expect((await deed('tetapkan', 'utama', { nomor: '7/PPID/2026', tanggal })).body).toContain(kata);
    await deed('tetapkan', 'utama', { nomor: '7/PPID/2026', tanggal: '2026-03-02' });
    expect(await keadaan()).toBe('ditetapkan');
    const { body } = await web().get('/dip');
    expect(body).toContain('Keputusan PPID nomor 7/PPID/2026');
    expect(body).toContain('PDF sedang disusun.');
    expect(await periksaHtml(body)).toEqual([]);
    const jenis = await t().admin<{ jenis: string }>('select jenis from peristiwa where berkas_id = $1 order by urutan', [id]);
    expect(jenis.map((j) => j.jenis)).toEqual([
      'dip_disusun',
      'dip_diajukan',
      'dip_dikembalikan',
      'dip_diajukan',
      'dip_disetujui',
      'dip_ditetapkan',
    ]);
  });

  it('is drawn as accessible PDF with the seven columns of Lampiran I', async () => {
    await jalankan('dip_cetak', { dip_id: id });
    const r = await web().app.inject({ method: 'GET', url: `/dip/${id}/keputusan.pdf`, headers: { host: 'a.contoh.id' } });
    expect(r.statusCode).toBe(200);
    const doc = Document.openDocument(r.rawPayload, 'application/pdf');
    const teks = Array.from({ length: doc.countPages() }, (_, i) => doc.loadPage(i).toStructuredText('preserve-whitespace').asText())
      .join(' ')
      .replaceAll(/\s+/g, ' ');
    for (const text of ['7/PPID/2026', 'Pasal 45', 'Lampiran I', 'Laporan satu', 'Jangka waktu simpan', 'Menyetujui'])
      expect(teks).toContain(text);
    expect(r.rawPayload.includes('pdfuaid')).toBe(true);
    const [box] = [doc.loadPage(doc.countPages() - 1).getBounds()];
    expect((box?.[2] ?? 0) > (box?.[3] ?? 0)).toBe(true);
  });

  it('is a spreadsheet with the same rows, where a text never becomes a formula', async () => {
    const r = await web().app.inject({ method: 'GET', url: `/dip/${id}/lampiran-i.xlsx`, headers: { host: 'a.contoh.id' } });
    expect(r.statusCode).toBe(200);
    const folder = await mkdtemp(join(tmpdir(), 'betang-dip-'));
    const file = join(folder, 'x.xlsx');
    await writeFile(file, r.rawPayload);
    const buku = new ExcelJS.Workbook();
    await buku.xlsx.readFile(file);
    expect((await readFile(file)).length).toBeGreaterThan(1000);
    const baris = buku.worksheets[0];
    expect(baris?.rowCount).toBe(3);
    expect(baris?.getRow(1).getCell(7).text).toBe('Jangka waktu simpan');
    expect(baris?.getRow(2).getCell(4).text).toBe("'=Sekretaris");
    await rm(folder, { recursive: true });
  });

  it('reminds PPID Utama a month before six months are over, once', async () => {
    await t().admin('delete from lonceng');
    await jalankan('dip_pengingat', {}, '2026-08-02T03:00:00Z');
    expect(await t().admin(`select templat from lonceng`)).toEqual([]);
    await jalankan('dip_pengingat', {}, '2026-08-03T03:00:00Z');
    await jalankan('dip_pengingat', {}, '2026-08-04T03:00:00Z');
    expect(await t().admin(`select templat, data->>'tanggal' as tanggal from lonceng`)).toEqual([
      { templat: 'dip_jatuh_tempo', tanggal: '2026-09-02' },
    ]);
  });
});

describe('the list on a past day', () => {
  const pada = async (per: string) =>
    (await withBadan(t().db, t().badanA, (trx) => selectDipPada(trx, badan(), per, { mulai: 0, banyak: 100 }))).map((b) => b.judul);

  it('holds what was public at the end of that day in the zone of the body', async () => {
    expect(await pada('2026-01-09')).toEqual([]);
    // 16.30 UTC on the tenth is still the tenth in Jakarta.
    expect(await pada('2026-01-10')).toEqual(['Laporan satu']);
    expect(await pada('2026-02-20')).toEqual(['Laporan dua', 'Laporan satu']);
  });

  it('drops what was withdrawn, from that day on only', async () => {
    const [row] = await t().admin<{ id: string }>(`select id from informasi where judul = 'Laporan satu'`);
    await withBadanWrite(t().db, t().badanA, (trx) =>
      tarik(trx, {
        badanId: t().badanA,
        akunId: 'uji',
        keanggotaan: [{ peran: 'utama', unitId: null }],
        pada: new Date('2026-02-25T03:00:00Z'),
        id: row?.id ?? '',
        dasar: 'keliru',
        alasan: 'Salah angka',
      }),
    );
    expect(await pada('2026-02-24')).toEqual(['Laporan dua', 'Laporan satu']);
    expect(await pada('2026-02-25')).toEqual(['Laporan dua']);
    const lalu = await web().get('/dip?per=2026-02-24');
    expect(lalu.body).toContain('Laporan satu');
    expect((await web().get('/dip?per=2026-02-30')).status).toBe(422);
    expect((await web().get('/dip?per=2030-01-01')).status).toBe(422);
  });

  it('shows the next draft with its difference from the last decision', async () => {
    const { lokasi = '' } = await web().post('/kerja/dip', {}, 'utama');
    const { body } = await web().get(lokasi, 'utama');
    expect(body).toContain('Berkurang 1');
    expect(body).toContain('Laporan satu');
    expect(body).toContain('Tetap 1');
    expect(await periksaHtml(body)).toEqual([]);
  });
});
