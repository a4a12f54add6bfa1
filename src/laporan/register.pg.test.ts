import ExcelJS from 'exceljs';
import { beforeAll, expect, test } from 'vitest';
import { useKantor } from '../permohonan/uji/kantor.ts';
import { usePg } from '../shared/test/pg.ts';
import { KOLOM_KEBERATAN, KOLOM_PERMOHONAN } from './register.ts';

const t = usePg();
const k = useKantor(t);
let nomor = '';
let permohonanId = '';
let keberatan = '';

beforeAll(async () => {
  k.jam('2026-03-02T03:00:00Z');
  const p = await k.mohon({ butir: ['Daftar ruas jalan'], tujuan: 'Penelitian' });
  [nomor, permohonanId] = [p.nomor, p.id];
  k.jam('2026-03-25T03:00:00Z');
  const catat = (isi: Record<string, string | readonly string[]>) =>
    k.kirim('petugas', '/kerja/keberatan/catat', { kasus: '', kanal: 'surat', tanggal: '2026-03-25', mundur: '', ...isi });
  keberatan = /K\d{4}-\d{6}/.exec((await catat({ nomor, alasan: ['c', 'g'] })).ke)?.[0] ?? '';
  await catat({ nomor: '', alasan: ['b'], informasi: 'LRA 2025', nama: 'Rina Register', alamat: 'Jl. Register 1' });
});

const buka = () => t().admin<{ n: number }>(`select count(*)::int as n from peristiwa where jenis like '%identitas_dibuka'`);

test('the pages carry every column of their Lampiran and no person', async () => {
  for (const [jenis, kolom] of [
    ['permohonan', KOLOM_PERMOHONAN],
    ['keberatan', KOLOM_KEBERATAN],
  ] as const) {
    const r = await k.buka('utama', `/kerja/register/${jenis}`);
    expect(r.status).toBe(200);
    for (const { judul } of kolom) expect(r.isi).toContain(judul.replaceAll('&', '&amp;'));
    expect(r.isi).not.toContain('Rina Register');
    expect(await k.cacat(r.isi)).toEqual([]);
  }
  expect((await k.buka('utama', '/kerja/register/permohonan')).isi).toContain(nomor);
  expect((await k.buka('utama', '/kerja/register/permohonan?dari=2026-03-03')).isi).not.toContain(nomor);
  expect((await k.buka('satu', '/kerja/register/permohonan')).status).toBe(403);
  expect(await buka()).toEqual([{ n: 0 }]);
});

test('a file without identity opens none; with it, each opening is an event in its own case', async () => {
  const tanpa = await k.kirim('utama', '/kerja/register/keberatan', { bentuk: 'csv', dari: '2026-01-01', sampai: '2026-12-31' });
  expect(tanpa.isi).toContain(keberatan);
  expect(tanpa.isi).not.toContain('Rina Register');
  expect(await buka()).toEqual([{ n: 0 }]);
  const dengan = await k.kirim('utama', '/kerja/register/keberatan', {
    bentuk: 'xlsx',
    dari: '2026-01-01',
    sampai: '2026-12-31',
    identitas: 'ya',
  });
  const buku = new ExcelJS.Workbook();
  await buku.xlsx.load(Uint8Array.from(dengan.bita).buffer);
  const lembar = buku.worksheets[0];
  const baris = (n: number): string[] => {
    const isi: string[] = [];
    lembar?.getRow(n).eachCell({ includeEmpty: true }, (cell) => void isi.push(cell.text));
    return isi;
  };
  expect(baris(1)).toEqual(KOLOM_KEBERATAN.map((x) => x.judul));
  expect(baris(2)).toMatchObject({ 0: keberatan, 6: nomor, 7: 'Daftar ruas jalan', 8: 'Penelitian', 11: 'X', 15: 'X', 10: '' });
  // Ground b without a request: its number stays empty (Lampiran XI).
  expect(baris(3)).toMatchObject({ 2: 'Rina Register', 3: 'Jl. Register 1', 6: '', 10: 'X' });
  expect(await buka()).toEqual([{ n: 2 }]);
  const [satu] = await t().admin<{ data: string }>(
    `select data from peristiwa where jenis = 'permohonan_identitas_dibuka' and berkas_id = $1`,
    [permohonanId],
  );
  expect(satu?.data).toContain('register');
});
