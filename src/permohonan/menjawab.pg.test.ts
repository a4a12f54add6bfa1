import { catatSaringTeks } from '../dokumen/saring.actions.ts';
import { beforeAll, describe, expect, test } from 'vitest';
import type { BerkasSiap } from '../dokumen/dokumen.actions.ts';
import { withBadan, withBadanWrite } from '../shared/db/db.ts';
import { usePg } from '../shared/test/pg.ts';
import { mintaPembayaran, serahkan, tambahBerkasJawaban, terimaPembayaran } from './jawaban.actions.ts';
import { selectOptionalKasus } from './kasus.queries.ts';
import { selectTugas } from './permohonan.queries.ts';
import { beriPemberitahuan, disposisiPermohonan, jawabTugas, nyatakanLengkap } from './proses.actions.ts';
import { ingatkanTugas, lepasBerkasTugas, tambahBerkasTugas, tarikTugas } from './tugas.actions.ts';
import { ajukan, NOW, pasangKalender, pelaku } from './uji/badan.ts';

const t = usePg();
beforeAll(() => pasangKalender(t()));
const A = () => t().badanA;
const tulis = <T>(fn: Parameters<typeof withBadanWrite<T>>[2]) => withBadanWrite(t().db, A(), fn);
const baca = <T>(fn: Parameters<typeof withBadan<T>>[2]) => withBadan(t().db, A(), fn);
const kasus = async (id: string) => (await baca((trx) => selectOptionalKasus(trx, A(), id)))?.permohonan;
const tugasDari = (id: string) => baca((trx) => selectTugas(trx, A(), { semua: true }, id));
const keadaan = async (id: string) =>
  (await t().admin<{ keadaan: string }>('select keadaan from permohonan where id = $1', [id]))[0]?.keadaan;

async function diproses(): Promise<string> {
  const { id } = await tulis((trx) => ajukan(trx, A()));
  await tulis((trx) => nyatakanLengkap(trx, pelaku(A(), 'petugas'), id));
  await tulis((trx) =>
    disposisiPermohonan(
      trx,
      pelaku(A(), 'utama'),
      id,
      [t().unitA1, t().unitA2].map((unitId) => ({ unitId, batas: '2026-03-05', arahan: '' })),
    ),
  );
  return id;
}

const berkas = (n: string): BerkasSiap => ({
  sha256: n.repeat(64),
  ukuran: 12,
  jenis: 'txt',
  mime: 'text/plain',
  nama: `tabel-${n}.txt`,
});

describe('tasks', () => {
  test('one is taken back and the other still waits, in the row as in the replay', async () => {
    const id = await diproses();
    const [satu, dua] = await tugasDari(id);
    if (!satu || !dua) throw new Error('no tasks');
    const pelaksana = await tulis((trx) => tarikTugas(trx, pelaku(A(), 'pelaksana'), id, satu.id));
    expect(pelaksana).toMatchObject({ ok: false, alasan: 'bukan_peran' });
    expect(await tulis((trx) => tarikTugas(trx, pelaku(A(), 'petugas'), id, satu.id))).toMatchObject({ ok: true });
    expect((await tugasDari(id)).map((x) => x.keadaan)).toEqual(['ditarik', 'menunggu']);
    expect((await kasus(id))?.tugas.map((x) => x.keadaan)).toEqual(['ditarik', 'menunggu']);
    expect(await tulis((trx) => tarikTugas(trx, pelaku(A(), 'petugas'), id, satu.id))).toMatchObject({ alasan: 'tugas_sudah_selesai' });
  });

  test('a reminder is an event, and not again within half a day', async () => {
    const id = await diproses();
    const [satu] = await tugasDari(id);
    const ingat = (now: Date) => tulis((trx) => ingatkanTugas(trx, pelaku(A(), 'petugas', now), id, satu?.id ?? ''));
    expect(await ingat(NOW)).toMatchObject({ ok: true });
    expect(await ingat(NOW)).toMatchObject({ ok: false, alasan: 'baru_diingatkan' });
    expect(await ingat(new Date(NOW.getTime() + 13 * 3_600_000))).toMatchObject({ ok: true });
    expect((await kasus(id))?.tugas[0]?.diingatkanPada).toEqual(new Date(NOW.getTime() + 13 * 3_600_000));
  });

  test('files belong to the task of the own unit, while it waits; a file alone is an answer', async () => {
    const id = await diproses();
    const [satu, dua] = await tugasDari(id);
    const milik = { tugasId: satu?.id ?? '', unitIds: [satu?.unitId ?? ''] };
    const asing = { tugasId: satu?.id ?? '', unitIds: [dua?.unitId ?? ''] };
    const p = pelaku(A(), 'pelaksana');
    expect(await tulis((trx) => tambahBerkasTugas(trx, p, { ...asing, berkas: berkas('a') }))).toMatchObject({ alasan: 'tugas_tidak_ada' });
    for (const n of ['a', 'b'])
      expect(await tulis((trx) => tambahBerkasTugas(trx, p, { ...milik, berkas: berkas(n) }))).toEqual({ ok: true });
    const [row] = await t().admin<{ id: string }>('select id from tugas_unit_berkas where tugas_id = $1 order by nama', [milik.tugasId]);
    expect(await tulis((trx) => lepasBerkasTugas(trx, p, { ...milik, berkasId: row?.id ?? '' }))).toEqual({ ok: true });
    const jawaban = { ...milik, hasil: 'dijawab' as const, jawaban: '', saranUnitId: null };
    expect(await tulis((trx) => jawabTugas(trx, p, jawaban))).toMatchObject({ ok: true });
    expect(await tulis((trx) => tambahBerkasTugas(trx, p, { ...milik, berkas: berkas('c') }))).toMatchObject({
      alasan: 'tugas_sudah_selesai',
    });
    expect(await t().admin('select nama from tugas_unit_berkas where tugas_id = $1', [milik.tugasId])).toEqual([{ nama: 'tabel-b.txt' }]);
    expect(await t().admin('select peruntukan from dokumen where id in (select dokumen_id from tugas_unit_berkas)')).toEqual([
      { peruntukan: 'permohonan' },
    ]);
  });
});

describe('payment and handing over', () => {
  async function dikabulkan(biaya: number): Promise<string> {
    const id = await diproses();
    const m = { suratId: null, putusan: ['diberikan'] as const, penyediaanHari: 2, tersediaPada: null, biaya, unsurKurang: [], uji: null };
    expect(await tulis((trx) => beriPemberitahuan(trx, pelaku(A(), 'utama'), id, m))).toMatchObject({ ok: true });
    return id;
  }
  const tagih = (id: string, jumlah: number) => tulis((trx) => mintaPembayaran(trx, pelaku(A(), 'utama'), id, jumlah));
  const bayar = (id: string, kuitansi: string) =>
    tulis((trx) => terimaPembayaran(trx, pelaku(A(), 'petugas'), id, { kuitansi, cara: 'tunai' }));

  test('only what the notification named may be asked; the receipt has a number, once', async () => {
    const gratis = await dikabulkan(0);
    expect(await tagih(gratis, 1000)).toMatchObject({ ok: false, alasan: 'tanpa_biaya' });
    const [satu, dua] = [await dikabulkan(25_000), await dikabulkan(25_000)];
    expect(await tagih(satu, 25_001)).toMatchObject({ alasan: 'melebihi_pemberitahuan' });
    expect(await tagih(satu, 0)).toMatchObject({ alasan: 'jumlah_salah' });
    for (const id of [satu, dua]) expect(await tagih(id, 25_000)).toMatchObject({ ok: true });
    expect(await keadaan(satu)).toBe('menunggu_pembayaran');
    expect(await bayar(satu, '')).toMatchObject({ alasan: 'kuitansi_wajib' });
    expect(await bayar(satu, 'KW/1/2026')).toMatchObject({ ok: true });
    expect(await bayar(dua, 'KW/1/2026')).toMatchObject({ alasan: 'kuitansi_dipakai' });
    expect(await keadaan(satu)).toBe('dikabulkan');
    expect(await t().admin('select jumlah::int, cara, kuitansi from permohonan_pembayaran')).toEqual([
      { jumlah: 25_000, cara: 'tunai', kuitansi: 'KW/1/2026' },
    ]);
    expect(await kasus(satu)).toMatchObject({ biaya: 25_000, tagihan: null });
  });

  test('two cases with one receipt number in the same moment: one is paid, the other is told', async () => {
    const ids = [await dikabulkan(10_000), await dikabulkan(10_000), await dikabulkan(10_000)];
    for (const id of ids) await tagih(id, 10_000);
    const hasil = await Promise.all(ids.map((id) => bayar(id, 'KW/2/2026')));
    expect(hasil.filter((h) => h.ok)).toHaveLength(1);
    expect(hasil.filter((h) => !h.ok && h.alasan === 'kuitansi_dipakai')).toHaveLength(2);
    expect((await Promise.all(ids.map(keadaan))).toSorted()).toEqual(['dikabulkan', 'menunggu_pembayaran', 'menunggu_pembayaran']);
  });

  test('a file is handed over only after its scan, until the day the setting says', async () => {
    const id = await dikabulkan(0);
    expect(await tulis((trx) => tambahBerkasJawaban(trx, pelaku(A(), 'petugas'), id, berkas('d')))).toMatchObject({ ok: true });
    const [row] = await t().admin<{ dokumen_id: string; nama: string }>(
      'select dokumen_id, nama from permohonan_berkas where permohonan_id = $1',
      [id],
    );
    const isi = {
      cara: 'unduh' as const,
      berkas: [{ dokumenId: row?.dokumen_id ?? '', nama: row?.nama ?? '' }],
      rujukan: '',
      bukti: 'tanda_petugas' as const,
      kabari: true,
    };
    const coba = () => tulis((trx) => serahkan(trx, pelaku(A(), 'petugas'), id, isi));
    expect(await coba()).toMatchObject({ ok: false, alasan: 'berkas_belum_diperiksa' });
    expect(await keadaan(id)).toBe('dikabulkan');
    await t().admin(`update dokumen set keadaan = 'dipindai', pemeriksa = 'bawaan', dipindai_pada = now() where id = $1`, [
      row?.dokumen_id ?? '',
    ]);
    expect(await coba()).toMatchObject({ ok: false, alasan: 'berkas_belum_disaring' });
    const periksa = { badanId: A(), id: row?.dokumen_id ?? '', now: new Date() };
    const halaman = (teks: string) => [{ nomor: 1, judul: '', teks }];
    await tulis((trx) => catatSaringTeks(trx, periksa, halaman('NIK 6271034507859001')));
    expect(await coba()).toMatchObject({ ok: false, alasan: 'berkas_tertahan' });
    expect(await keadaan(id)).toBe('dikabulkan');
    await tulis((trx) => catatSaringTeks(trx, periksa, halaman('Laporan tahunan')));
    expect(await coba()).toMatchObject({ ok: true });
    expect(await keadaan(id)).toBe('selesai');
    expect(await t().admin(`select hal, cara, bukti from pengiriman where permohonan_id = $1`, [id])).toEqual([
      { hal: 'berkas', cara: 'halaman', bukti: 'tanda_petugas' },
    ]);
    const [serah] = await t().admin<{ hari: number }>(
      `select extract(day from tersedia_sampai - diserahkan_pada)::int as hari from permohonan_penyerahan where permohonan_id = $1`,
      [id],
    );
    expect(serah?.hari).toBe(60);
    expect(await tulis((trx) => tambahBerkasJawaban(trx, pelaku(A(), 'petugas'), id, berkas('e')))).toMatchObject({
      alasan: 'bukan_keadaan',
    });
  });
});
