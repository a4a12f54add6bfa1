import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ubahSetelan } from '../setelan/setelan.ts';
import type { Config } from '../shared/config/config.ts';
import { loadConfig } from '../shared/config/load.ts';
import { withBadan, withBadanWrite } from '../shared/db/db.ts';
import { openFileStore } from '../shared/files/store.ts';
import { buatLog } from '../shared/log.ts';
import { usePg } from '../shared/test/pg.ts';
import type { Dokumen } from './baris-dokumen.ts';
import { type PenerimaKonteks, terimaBerkas } from './dokumen.actions.ts';
import { jobs } from './dokumen.jobs.ts';
import { selectHalamanTeks, selectNomorHalaman, selectOptionalDokumen } from './dokumen.queries.ts';
import { setelanBatas } from './dokumen.setelan.ts';
import { buatPdf, buatXlsx } from './test/berkas-uji.ts';
import { useClamdUji } from './test/clamd-uji.ts';
import { buatPindaian, gambarTeks } from './test/pindaian-uji.ts';

const t = usePg();
const clamd = useClamdUji();
const log = buatLog('uji');
const now = new Date('2026-11-23T03:00:00Z');

let config: Config;
beforeAll(async () => {
  config = loadConfig({ BETANG_DATA: await mkdtemp(join(tmpdir(), 'betang-dok-')), BETANG_NOW: '2026-11-23T10:00:00+07:00' });
});
afterAll(() => rm(config.data, { recursive: true, force: true }));

const konteks = (badanId = t().badanA): PenerimaKonteks => ({
  badan: { id: badanId },
  config,
  now,
  aktor: { jenis: 'petugas', id: 'akun-contoh' },
  read: (fn) => withBadan(t().db, badanId, fn),
  write: (fn) => withBadanWrite(t().db, badanId, fn),
});

async function unggah(isi: Uint8Array | string, namaBerkas: string, badanId = t().badanA): Promise<string> {
  const hasil = await terimaBerkas(konteks(badanId), Readable.from([Buffer.from(isi)]), {
    namaBerkas,
    peruntukan: 'informasi',
    unitId: null,
  });
  if (!hasil.ok) throw new Error(hasil.alasan);
  return hasil.id;
}

async function jalankan(nama: string, id: string, lain: { berhenti?: AbortSignal; config?: Config; badanId?: string } = {}): Promise<void> {
  const job = jobs.find((j) => j.nama === nama);
  const badanId = lain.badanId ?? t().badanA;
  await job?.jalankan(
    { badan_publik_id: badanId, dokumen_id: id },
    { db: t().db, config: lain.config ?? config, log, berhenti: lain.berhenti ?? new AbortController().signal },
  );
}

async function dokumen(id: string): Promise<Dokumen> {
  const d = await konteks().read((trx) => selectOptionalDokumen(trx, t().badanA, id));
  if (!d) throw new Error('no such file');
  return d;
}

const teks = async (id: string): Promise<string[]> =>
  (await konteks().read((trx) => selectHalamanTeks(trx, t().badanA, id))).map((h) => h.teks);
const nomor = (id: string): Promise<number[]> => konteks().read((trx) => selectNomorHalaman(trx, t().badanA, id));
const peristiwa = async (id: string): Promise<string[]> =>
  (await t().admin<{ jenis: string }>(`select jenis from peristiwa where berkas_id = $1 order by urutan`, [id])).map((r) => r.jenis);
const antrean = async (id: string): Promise<string[]> =>
  (
    await t().admin<{ nama: string }>(
      `select t.identifier as nama from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id where j.key like '%' || $1 order by 1`,
      [id],
    )
  ).map((r) => r.nama);

describe('receiving', () => {
  test('keeps the bytes under their hash, names them safely, enqueues the scan in the same transaction', async () => {
    const id = await unggah(buatPdf(['Satu']), '../../Laporan "akhir".PDF');
    const d = await dokumen(id);
    expect(d).toMatchObject({ nama: 'Laporan -akhir.pdf', jenis: 'pdf', mime: 'application/pdf', keadaan: 'diterima', pemeriksa: null });
    expect(await openFileStore(config).size(t().badanA, d.sha256)).toBe(d.ukuran);
    expect(await antrean(id)).toEqual(['dokumen_pindai']);
    expect(await peristiwa(id)).toEqual(['dokumen_diterima']);
  });

  test('refuses by content and by the limit of the body, and leaves nothing', async () => {
    const terima = (isi: Iterable<unknown>, namaBerkas: string): ReturnType<typeof terimaBerkas> =>
      terimaBerkas(konteks(), Readable.from(isi), { namaBerkas, peruntukan: 'informasi' });
    expect(await terima([Buffer.from('MZ\0\0\0')], 'surat.docx')).toMatchObject({ ok: false, alasan: 'jenis_tidak_diterima' });
    await konteks().write((trx) => ubahSetelan(trx, t().badanA, setelanBatas, { bita: 1_000 }, now));
    expect(await terima([Buffer.alloc(600, 65), Buffer.alloc(600, 65)], 'a.txt')).toMatchObject({ ok: false, alasan: 'terlalu_besar' });
    await konteks().write((trx) => ubahSetelan(trx, t().badanA, setelanBatas, {}, now));
    const putus = Readable.from(
      (async function* () {
        yield Buffer.from('awal');
        throw Object.assign(new Error('aborted'), { code: 'ECONNRESET' });
      })(),
    );
    expect(await terimaBerkas(konteks(), putus, { namaBerkas: 'a.txt', peruntukan: 'informasi' })).toEqual({
      ok: false,
      alasan: 'terputus',
      rincian: '',
    });
    expect(await readdir(join(config.data, 'files', 'sementara'))).toEqual([]);
  });

  test('another body sees neither the record nor the bytes', async () => {
    const id = await unggah('rahasia kota A (contoh)', 'a.txt');
    const { sha256 } = await dokumen(id);
    expect(await konteks(t().badanB).read((trx) => selectOptionalDokumen(trx, t().badanB, id))).toBeUndefined();
    // The policy itself, also where a query named the wrong body.
    expect(await konteks(t().badanB).read((trx) => selectOptionalDokumen(trx, t().badanA, id))).toBeUndefined();
    expect(await openFileStore(config).open(t().badanB, sha256)).toBeUndefined();
    await jalankan('dokumen_pindai', id, { badanId: t().badanB });
    expect((await dokumen(id)).keadaan).toBe('diterima');
  });
});

describe('scan and reading', () => {
  test('a file with text is ready after one job: text by page, picture, events, index job', async () => {
    const id = await unggah(buatPdf(['Halaman satu', 'Halaman dua']), 'laporan.pdf');
    await jalankan('dokumen_pindai', id);
    const d = await dokumen(id);
    expect(d).toMatchObject({ keadaan: 'siap', pemeriksa: 'bawaan', halaman: 2, gambar: { lebar: 320, tinggi: 453 } });
    expect(await teks(id)).toEqual(['Halaman satu', 'Halaman dua']);
    expect(await openFileStore(config).size(t().badanA, d.gambar?.sha256 ?? '')).toBeGreaterThan(500);
    expect(await peristiwa(id)).toEqual(['dokumen_diterima', 'dokumen_dipindai', 'dokumen_siap']);
    expect(await antrean(id)).toContain('pencarian_indeks');
    await jalankan('dokumen_pindai', id);
    await jalankan('dokumen_ekstrak', id);
    expect(await peristiwa(id)).toHaveLength(3);
  });

  test('a refused file says why, keeps no text and stays refused', async () => {
    const id = await unggah(buatPdf(['x'], { aksi: '/OpenAction<</S/JavaScript/JS(1)>>' }), 'skrip.pdf');
    await jalankan('dokumen_pindai', id);
    expect(await dokumen(id)).toMatchObject({ keadaan: 'ditolak', alasan: 'memuat_skrip', pemeriksa: 'bawaan', gambar: null });
    expect(await nomor(id)).toEqual([]);
    expect(await peristiwa(id)).toEqual(['dokumen_diterima', 'dokumen_ditolak']);
  });

  test('pages kept by a run that died are not read again', async () => {
    const id = await unggah(buatPdf(['Satu', 'Dua']), 'mati.pdf');
    await t().admin(
      `insert into dokumen_halaman (badan_publik_id, dokumen_id, nomor, keadaan, sumber, teks) values ($1, $2, 1, 'selesai', 'teks', 'dari jalan pertama')`,
      [t().badanA, id],
    );
    await jalankan('dokumen_pindai', id);
    expect(await teks(id)).toEqual(['dari jalan pertama', 'Dua']);
    expect((await dokumen(id)).keadaan).toBe('siap');
  });

  test('hidden sheets are kept for the release check and not given to the search', async () => {
    const id = await unggah(
      buatXlsx([
        { nama: 'Publik', baris: '<row><c t="str"><v>terbuka</v></c></row>' },
        { nama: 'Sumber', keadaan: 'veryHidden', baris: '<row><c t="str"><v>tertutup</v></c></row>' },
      ]),
      'tabel.xlsx',
    );
    await jalankan('dokumen_pindai', id);
    expect((await dokumen(id)).peringatan).toEqual(['lembar_tersembunyi']);
    expect(await teks(id)).toEqual(['terbuka']);
    expect(await nomor(id)).toEqual([1, 2]);
  });

  test('the same content again is not read again', async () => {
    const isi = buatPdf(['Kembar satu', 'Kembar dua']);
    const satu = await unggah(isi, 'satu.pdf');
    await jalankan('dokumen_pindai', satu);
    const dua = await unggah(isi, 'dua.pdf');
    await t().admin(`update dokumen_halaman set teks = 'Tersalin' where dokumen_id = $1 and nomor = 1`, [satu]);
    await jalankan('dokumen_pindai', dua);
    expect(await teks(dua)).toEqual(['Tersalin', 'Kembar dua']);
    expect((await dokumen(dua)).gambar).toEqual((await dokumen(satu)).gambar);
  });
});

describe('scans', () => {
  test('may be downloaded before their text is read; stopped in the middle, the rest is read on', async () => {
    const isi = [
      'Keputusan Wali Kota tentang pengelola layanan',
      'Daftar penerima bantuan sosial tahun berjalan',
      'Ditetapkan di Palangka Raya',
    ];
    const id = await unggah(buatPindaian(isi), 'pindaian.pdf');
    await jalankan('dokumen_pindai', id);
    expect(await dokumen(id)).toMatchObject({ keadaan: 'dipindai', halaman: 3 });
    expect(await antrean(id)).toContain('dokumen_ekstrak');

    const henti = new AbortController();
    const tunggu = setInterval(() => {
      void nomor(id).then((n) => n.length > 0 && henti.abort());
    }, 20);
    await jalankan('dokumen_ekstrak', id, { berhenti: henti.signal });
    clearInterval(tunggu);
    const sebelum = await t().admin<{ nomor: number; versi: string }>(
      `select nomor, xmin::text as versi from dokumen_halaman where dokumen_id = $1`,
      [id],
    );
    expect(sebelum.length).toBeGreaterThan(0);
    expect(await antrean(id)).toContain('dokumen_ekstrak');

    await jalankan('dokumen_ekstrak', id);
    expect(await dokumen(id)).toMatchObject({ keadaan: 'siap' });
    const sesudah = await t().admin<{ nomor: number; versi: string }>(
      `select nomor, xmin::text as versi from dokumen_halaman where dokumen_id = $1`,
      [id],
    );
    expect(sesudah).toEqual(expect.arrayContaining(sebelum));
    const hasil = await teks(id);
    expect(hasil).toHaveLength(3);
    isi.forEach((harapan, i) => expect(hasil[i]?.replace(/\s+/g, ' ')).toContain(harapan));
    expect(await peristiwa(id)).toEqual(['dokumen_diterima', 'dokumen_dipindai', 'dokumen_siap']);
  }, 120_000);

  test('a photo of a page', async () => {
    const id = await unggah(gambarTeks('Pengumuman lelang jalan lingkungan'), 'foto.png');
    await jalankan('dokumen_pindai', id);
    await jalankan('dokumen_ekstrak', id);
    expect((await teks(id))[0]).toContain('Pengumuman lelang jalan lingkungan');
  }, 120_000);
});

test('a file whose jobs gave up is tried again the next day', async () => {
  const id = await unggah('tertinggal', 'tertinggal.txt');
  await t().admin(`delete from graphile_worker._private_jobs where key like '%' || $1`, [id]);
  await jalankan('dokumen_sapu', id);
  expect(await antrean(id)).toEqual([]);
  await t().admin(`update dokumen set dibuat_pada = dibuat_pada - interval '2 days' where id = $1`, [id]);
  await jalankan('dokumen_sapu', id);
  expect(await antrean(id)).toEqual(['dokumen_pindai']);
});

describe('virus scanner', () => {
  const dengan = (clamavUrl: string): Config => ({ ...config, clamavUrl });

  test('says that it looked', async () => {
    const id = await unggah('bersih', 'bersih.txt');
    await jalankan('dokumen_pindai', id, { config: dengan(clamd()) });
    expect(await dokumen(id)).toMatchObject({ keadaan: 'siap', pemeriksa: 'clamav' });
  });

  test('what it finds is refused', async () => {
    const id = await unggah(`${'x'.repeat(200_000)} VIRUS-CONTOH`, 'virus.txt');
    await jalankan('dokumen_pindai', id, { config: dengan(clamd()) });
    expect(await dokumen(id)).toMatchObject({ keadaan: 'ditolak', alasan: 'virus', rincian: 'Contoh.Virus', pemeriksa: 'clamav' });
  });

  test('while it cannot be reached the file waits', async () => {
    const id = await unggah('menunggu', 'menunggu.txt');
    await expect(jalankan('dokumen_pindai', id, { config: dengan('tcp://127.0.0.1:9') })).rejects.toThrow('ECONNREFUSED');
    expect((await dokumen(id)).keadaan).toBe('diterima');
  });

  test('without one, its standard test is still refused', async () => {
    const id = await unggah(['X5O!P%@AP[4\\PZX54(P^)7CC)7}$', 'EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join(''), 'eicar.txt');
    await jalankan('dokumen_pindai', id);
    expect(await dokumen(id)).toMatchObject({ keadaan: 'ditolak', alasan: 'virus', rincian: 'EICAR', pemeriksa: 'bawaan' });
  });
});
