import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Config } from '../shared/config/config.ts';
import { loadConfig } from '../shared/config/load.ts';
import { withBadan, withBadanWrite } from '../shared/db/db.ts';
import { buatLog } from '../shared/log.ts';
import { newId } from '../shared/id.ts';
import { usePg } from '../shared/test/pg.ts';
import { terimaBerkas } from './dokumen.actions.ts';
import { jobs } from './dokumen.jobs.ts';
import { ajukanPelepasan, catatSaringTeks, putusPelepasan } from './saring.actions.ts';
import { selectBelumDisaring, selectOptionalPelepasan, selectSalahHenti, selectSaring, selectTemuan } from './saring.queries.ts';
import { buatZip } from './test/berkas-uji.ts';

const t = usePg();
const now = new Date('2026-11-23T03:00:00Z');
let config: Config;
beforeAll(async () => {
  config = loadConfig({ BETANG_DATA: await mkdtemp(join(tmpdir(), 'betang-saring-')), BETANG_NOW: '2026-11-23T10:00:00+07:00' });
});
afterAll(() => rm(config.data, { recursive: true, force: true }));

const baca = <T>(fn: Parameters<typeof withBadan<T>>[2]): Promise<T> => withBadan(t().db, t().badanA, fn);
const tulis = <T>(fn: Parameters<typeof withBadanWrite<T>>[2]): Promise<T> => withBadanWrite(t().db, t().badanA, fn);

/** A file that is read, as its jobs leave it; checked unless told otherwise. */
async function berkas(teks: string, disaring = true): Promise<string> {
  const id = newId();
  await t().admin(
    `insert into dokumen (badan_publik_id, id, sha256, nama, jenis, mime, ukuran, peruntukan, keadaan, pemeriksa, dipindai_pada, dibuat_pada)
     values ($1, $2, $3, 'contoh.txt', 'txt', 'text/plain', 5, 'informasi', 'siap', 'bawaan', now(), now())`,
    [t().badanA, id, 'a'.repeat(64)],
  );
  const halaman = [{ nomor: 1, judul: '', teks }];
  if (disaring) await tulis((trx) => catatSaringTeks(trx, { badanId: t().badanA, id, now }, halaman));
  return id;
}

const keadaan = async (id: string) => (await baca((trx) => selectSaring(trx, t().badanA, [id])))[0];
const perintah = (id: string, akunId: string) => ({
  badanId: t().badanA,
  id,
  now,
  akunId,
  aktor: { jenis: 'petugas', id: akunId } as const,
});
const dengan = { dasar: 'persetujuan', alasan: 'Surat persetujuan tertulis ada di berkas.' } as const;

describe('release check', () => {
  test('a file that was not checked yet may not leave, and is found by the nightly round', async () => {
    const id = await berkas('Laporan kinerja tahun 2025', false);
    expect((await keadaan(id))?.putusan).toBe('menunggu');
    expect(await baca((trx) => selectBelumDisaring(trx, t().badanA, 10))).toContain(id);
  });

  test('a clean file may leave; what the law requires and what only wants a look does not stop it', async () => {
    const bersih = await berkas('Laporan kinerja tahun 2025');
    expect((await keadaan(bersih))?.putusan).toBe('bersih');
    const kontrak = await berkas('Penyedia: CV Contoh, NPWP 01.234.567.8-901.000\n\nHP pelapor 081200000000');
    expect(await keadaan(kontrak)).toMatchObject({ putusan: 'bersih', henti: 0, perhatian: 1, wajib: 1 });
  });

  test('a NIK holds the file and stands in no event', async () => {
    const id = await berkas('Penerima bantuan\nSri Contoh NIK 6271034507859001');
    expect(await keadaan(id)).toMatchObject({ putusan: 'tertahan', henti: 1 });
    expect(await baca((trx) => selectTemuan(trx, t().badanA, id))).toMatchObject([
      { jenis: 'nik', kelas: 'henti', bagian: 'halaman', halaman: 1, teks: '6271034507859001' },
    ]);
    const peristiwa = await t().admin<{ data: string }>('select data from peristiwa where berkas_id = $1', [id]);
    expect(peristiwa.map((p) => p.data).join()).toContain('"henti":{"nik":1}');
    expect(peristiwa.map((p) => p.data).join()).not.toContain('6271034507859001');
  });

  test('two different officers let it go, both in the event; one alone never', async () => {
    const id = await berkas('Sri Contoh NIK 6271034507859001, lahir 5 Juli 1985');
    const alasanPendek = await tulis((trx) => ajukanPelepasan(trx, { ...perintah(id, 'satu'), ...dengan, alasan: 'ya' }));
    expect(alasanPendek).toEqual({ ok: false, alasan: 'alasan_pendek' });
    expect(await tulis((trx) => putusPelepasan(trx, { ...perintah(id, 'dua'), setuju: true }))).toEqual({
      ok: false,
      alasan: 'belum_diajukan',
    });
    expect(await tulis((trx) => ajukanPelepasan(trx, { ...perintah(id, 'satu'), ...dengan }))).toEqual({ ok: true });
    expect((await keadaan(id))?.putusan).toBe('diajukan');
    expect(await tulis((trx) => putusPelepasan(trx, { ...perintah(id, 'satu'), setuju: true }))).toEqual({
      ok: false,
      alasan: 'orang_sama',
    });
    expect(await tulis((trx) => putusPelepasan(trx, { ...perintah(id, 'dua'), setuju: true }))).toEqual({ ok: true });
    expect((await keadaan(id))?.putusan).toBe('dilepas');
    expect((await baca((trx) => selectOptionalPelepasan(trx, t().badanA, id)))?.diajukanOleh).toBe('satu');
    const [akhir] = await t().admin<{ data: string }>(`select data from peristiwa where berkas_id = $1 and jenis = 'dokumen_dilepas'`, [
      id,
    ]);
    expect(akhir?.data).toContain('"diajukan_oleh":"satu"');
    expect(akhir?.data).toContain('"disetujui_oleh":"dua"');
  });

  test('given back it is held as before; false stops are counted by kind', async () => {
    const id = await berkas('Nomor aset Budi 6271034507859001');
    const salah = { dasar: 'bukan_data_pribadi', alasan: 'Itu nomor aset, bukan NIK.' } as const;
    await tulis((trx) => ajukanPelepasan(trx, { ...perintah(id, 'satu'), ...salah }));
    await tulis((trx) => putusPelepasan(trx, { ...perintah(id, 'dua'), setuju: false }));
    expect((await keadaan(id))?.putusan).toBe('tertahan');
    const sebelum = await baca((trx) => selectSalahHenti(trx, t().badanA));
    await tulis((trx) => ajukanPelepasan(trx, { ...perintah(id, 'satu'), ...salah }));
    await tulis((trx) => putusPelepasan(trx, { ...perintah(id, 'dua'), setuju: true }));
    const sesudah = await baca((trx) => selectSalahHenti(trx, t().badanA));
    const nik = (s: typeof sebelum): number => s.find((x) => x.jenis === 'nik')?.salah ?? 0;
    expect(nik(sesudah) - nik(sebelum)).toBe(1);
  });

  test('the job looks into hidden sheets and holds the file', { timeout: 300_000 }, async () => {
    const isi = buatZip({
      '[Content_Types].xml': '<Types/>',
      '_rels/.rels': '<Relationships><Relationship Id="r1" Type="x/officeDocument" Target="xl/workbook.xml"/></Relationships>',
      'xl/workbook.xml':
        '<workbook><sheets><sheet name="Data" r:id="r1"/><sheet name="Sumber" state="veryHidden" r:id="r2"/></sheets></workbook>',
      'xl/_rels/workbook.xml.rels':
        '<Relationships><Relationship Id="r1" Type="x/worksheet" Target="worksheets/a.xml"/><Relationship Id="r2" Type="x/worksheet" Target="worksheets/b.xml"/></Relationships>',
      'xl/worksheets/a.xml': lembar('Jumlah penerima'),
      'xl/worksheets/b.xml': lembar('NIK 6271034507859001'),
    });
    const hasil = await terimaBerkas(
      { badan: { id: t().badanA }, config, now, aktor: { jenis: 'petugas', id: 'satu' }, read: baca, write: tulis },
      Readable.from([isi]),
      { namaBerkas: 'data.xlsx', peruntukan: 'informasi', unitId: null },
    );
    if (!hasil.ok) throw new Error(hasil.alasan);
    const bahan = { db: t().db, config, log: buatLog('uji'), berhenti: new AbortController().signal };
    for (const nama of ['dokumen_pindai', 'dokumen_saring'])
      await jobs.find((job) => job.nama === nama)?.jalankan({ badan_publik_id: t().badanA, dokumen_id: hasil.id }, bahan);
    expect((await keadaan(hasil.id))?.putusan).toBe('tertahan');
    const temuan = await baca((trx) => selectTemuan(trx, t().badanA, hasil.id));
    expect(temuan.map((x) => `${x.jenis} ${x.bagian} ${x.tempat}`)).toEqual(
      expect.arrayContaining(['lembar lembar Sumber', 'nik lembar Sumber', 'nik halaman Sumber']),
    );
  });
});

const lembar = (teks: string): string =>
  `<worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>${teks}</t></is></c></row></sheetData></worksheet>`;
