import { expect, test } from 'vitest';
import { useKantor } from '../permohonan/uji/kantor.ts';
import { usePg } from '../shared/test/pg.ts';

const t = usePg();
const k = useKantor(t);

test('recorded from the objection, step by step, with its dates; the ledger tells the same state', async () => {
  k.jam('2026-03-02T03:00:00Z');
  const p = await k.mohon();
  k.jam('2026-03-25T03:00:00Z');
  const r = await k.kirim('petugas', '/kerja/keberatan/catat', {
    nomor: p.nomor,
    alasan: ['c'],
    kanal: 'surat',
    tanggal: '2026-03-25',
    mundur: '',
  });
  const keberatan = `/kerja/keberatan/${/K\d{4}-\d{6}/.exec(r.ke)?.[0] ?? ''}`;
  k.jam('2026-05-12T03:00:00Z');
  expect((await k.kirim('utama', `${keberatan}/sengketa`, { tanggal_sengketa: '2026-05-13' })).ke).toBe(keberatan);
  const buka = await k.kirim('utama', `${keberatan}/sengketa`, { tanggal_sengketa: '2026-05-11' });
  expect(buka.ke).toMatch(/^\/kerja\/sengketa\/S2026-000001$/);
  const halaman = await k.buka('utama', buka.ke);
  expect(await k.cacat(halaman.isi)).toEqual([]);
  // 14 working days from 11 May 2026 (law.md 12, extras).
  expect(halaman.isi).toContain('5 Jun 2026');
  expect((await k.buka('utama', keberatan)).isi).toContain(buka.ke);
  const salah = await k.kirim('utama', buka.ke, { kejadian: 'putusan_dibacakan', tanggal: '2026-05-12', catatan: 'tetap ada' });
  expect(salah.status).toBe(422);
  expect(salah.isi).toContain('tetap ada');
  await k.kirim('utama', buka.ke, { kejadian: 'diregistrasi', tanggal: '2026-05-12', catatan: 'Register 001/V/KIP-PS/2026' });
  expect((await k.kirim('atasan', buka.ke, { kejadian: 'dicabut', tanggal: '2026-05-12', catatan: '' })).status).toBe(403);
  const lagi = await k.buka('atasan', buka.ke);
  expect(lagi.isi).toContain('001/V/KIP-PS/2026');
  expect(lagi.isi).not.toContain('<form class="bt-form" method="post"');
  expect(await t().admin('select keadaan, diajukan_pada::text as diajukan from sengketa')).toEqual([
    { keadaan: 'diregistrasi', diajukan: '2026-05-11' },
  ]);
  const data = await t().admin<{ data: string }>(`select data from peristiwa where berkas_jenis = 'sengketa'`);
  expect(JSON.stringify(data)).not.toContain('001/V');
  expect((await k.buka('utama', '/kerja/sengketa')).isi).toContain('S2026-000001');
  expect((await k.buka('satu', '/kerja/sengketa')).status).toBe(403);
});
