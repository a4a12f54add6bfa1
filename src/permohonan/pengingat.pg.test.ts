import { expect, test } from 'vitest';
import { beriPeran, pastikanAkun } from '../pengguna/pengguna.actions.ts';
import { buatLog } from '../shared/log.ts';
import { usePg } from '../shared/test/pg.ts';
import { selectOptionalKasus } from './kasus.queries.ts';
import { jobs } from './permohonan.jobs.ts';
import { useKantor } from './uji/kantor.ts';
import { langkahKantor } from './uji/langkah-kantor.ts';

const t = usePg();
const k = useKantor(t);
const { kasus, lengkap, sesuaiPeristiwa } = langkahKantor(t, k);

const jalankan = () =>
  jobs
    .find((j) => j.nama === 'permohonan_ingatkan')
    ?.jalankan(
      { badan_publik_id: t().badanA },
      { db: t().db, config: k.config(), log: buatLog('uji'), berhenti: new AbortController().signal },
    );
const jenis = async (id: string) =>
  (await k.baca((trx) => selectOptionalKasus(trx, t().badanA, id)))?.riwayat.map((e) => e.jenis.replace('permohonan_', '')) ?? [];
const lonceng = (akun: string, templat: string) =>
  t().admin<{ jalur: string }>('select jalur from lonceng where akun_id = $1 and templat = $2', [akun, templat]);
const teruskan = (nomor: string, unit: string, batas: string) =>
  k.kirim('petugas', kasus(nomor, '/teruskan'), { unit_1: unit, arahan: 'Siapkan.', batas });

test('a task is chased at half time and at its date, then its head, then PPID Utama; each once, each an event', async () => {
  const kepala = await k.tulis(async (trx) => {
    const { akunId } = await pastikanAkun(trx, { email: 'kepala@contoh.id', nama: 'Kepala Contoh', now: k.config().now() });
    await beriPeran(trx, { badanId: t().badanA, akunId, peran: 'pimpinan', dari: '2026-01-01', unitId: t().unitA1 });
    return akunId;
  });
  const p = await lengkap();
  const q = await lengkap();
  expect((await teruskan(p.nomor, t().unitA1, '2026-03-05')).status).toBe(303);
  expect((await teruskan(q.nomor, t().unitA2, '2026-03-05')).status).toBe(303);
  for (const hari of ['2026-03-03', '2026-03-04', '2026-03-04', '2026-03-05', '2026-03-06', '2026-03-09', '2026-03-10']) {
    k.jam(`${hari}T01:00:00Z`);
    await jalankan();
  }
  expect((await jenis(p.id)).filter((j) => j.startsWith('tugas_'))).toEqual([
    'tugas_diingatkan',
    'tugas_diingatkan',
    'tugas_dieskalasi',
    'tugas_dieskalasi',
  ]);
  // A unit without a head: PPID Utama is asked on the first day, and not again.
  expect((await jenis(q.id)).filter((j) => j === 'tugas_dieskalasi')).toHaveLength(1);
  expect(await lonceng(kepala, 'tugas_terlambat')).toEqual([{ jalur: '/kerja/tertinggal' }]);
  expect(await lonceng(k.akun('utama'), 'tugas_terlambat')).toHaveLength(2);
  expect(await lonceng(k.akun('satu'), 'tugas_diingatkan')).toHaveLength(2);
  expect(await t().admin('select tahap from tugas_unit where permohonan_id = $1', [p.id])).toEqual([{ tahap: 'utama' }]);
  await sesuaiPeristiwa(p.id);

  const halaman = await k.buka('utama', '/kerja/tertinggal');
  expect(halaman.isi).toContain(p.nomor);
  expect(halaman.isi).toContain('PPID Utama diminta mengambil alih');
  expect(halaman.isi).not.toContain('Tanpa pemegang');
  expect(await k.cacat(halaman.isi)).toEqual([]);
  expect((await k.buka('petugas', '/kerja/tertinggal')).status).toBe(403);
});

test('a task of a unit whose official has left is shown as held by nobody, before any date passes', async () => {
  k.jam('2026-03-02T03:00:00Z');
  const p = await lengkap();
  expect((await teruskan(p.nomor, t().unitA2, '2026-03-12')).status).toBe(303);
  expect((await k.buka('utama', '/kerja/tertinggal')).isi).not.toContain(p.nomor);
  await t().admin("update keanggotaan set berlaku_sampai = '2026-03-02' where akun_id = $1", [k.akun('dua')]);
  k.jam('2026-03-03T03:00:00Z');
  const isi = (await k.buka('utama', '/kerja/tertinggal')).isi;
  expect(isi).toContain(p.nomor);
  expect(isi).toContain('Tanpa pemegang');
});

test('two working days before its date an undecided case lies before the Atasan, who may order the answer', async () => {
  k.jam('2026-03-02T03:00:00Z');
  const p = await lengkap();
  expect((await k.kirim('atasan', `/kerja/atasan/${p.nomor}`)).isi).toContain('belum mendesak');
  k.jam('2026-03-11T01:00:00Z');
  await jalankan();
  expect((await k.buka('atasan', '/kerja/atasan')).isi).not.toContain(p.nomor);
  k.jam('2026-03-12T01:00:00Z');
  await jalankan();
  await jalankan();
  expect((await jenis(p.id)).filter((j) => j === 'diangkat')).toHaveLength(1);
  const halaman = await k.buka('atasan', '/kerja/atasan');
  expect(halaman.isi).toContain(p.nomor);
  expect(halaman.isi).toContain('Perpanjang satu kali');
  expect(await k.cacat(halaman.isi)).toEqual([]);
  expect((await k.buka('utama', '/kerja/atasan')).status).toBe(403);
  expect((await k.kirim('atasan', `/kerja/atasan/${p.nomor}`)).status).toBe(303);
  expect(await jenis(p.id)).toContain('diperintahkan');
  expect(await lonceng(k.akun('utama'), 'atasan_meminta')).toEqual([{ jalur: kasus(p.nomor) }]);
  expect(await t().admin('select diangkat_untuk::text as untuk from permohonan where id = $1', [p.id])).toEqual([{ untuk: '2026-03-16' }]);
});
