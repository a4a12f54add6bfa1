import { expect, test } from 'vitest';
import type { Peran } from '../istilah.ts';
import { replay } from '../replay.ts';
import { baru, konteks, langkah, UNIT } from '../uji/langkah.ts';
import type { Permohonan } from '../permohonan.ts';
import type { PeristiwaPermohonan } from '../permohonan.peristiwa.ts';
import {
  decideBukaTabel,
  decidePutusBaris,
  decideSerahkanBagian,
  isPindaian,
  kelompokTabel,
  periksaTabel,
  type PutusanBaru,
} from './tabel.ts';

const now = new Date('2026-03-02T03:00:00Z');
const id = (n: number): string => `019b0000-0000-7000-8000-00000000000${n}`;
const uji = '019c0000-0000-7000-8000-000000000001';

/** Routed to two units, with one thing asked of each: lines 1 and 2. */
function dibuka(): { p: Permohonan; lanjut: (e: readonly PeristiwaPermohonan[]) => Permohonan } {
  let events = baru(now);
  const ambil = (): Permohonan => {
    const p = replay(events);
    if (!p) throw new Error('no request');
    return p;
  };
  const lanjut = (e: readonly PeristiwaPermohonan[]): Permohonan => {
    events = [...events, ...e.map((x) => ({ ...x, pada: now }))];
    return ambil();
  };
  for (const [nama, n, peran] of [
    ['daftarkan', 0, 'petugas'],
    ['lengkap', 0, 'petugas'],
    ['disposisi', 0, 'utama'],
    ['disposisi', 1, 'utama'],
  ] as const) {
    const k = langkah[nama]?.(ambil(), konteks(peran, now), n);
    if (k?.ok) lanjut(k.peristiwa);
  }
  const buka = decideBukaTabel(
    ambil(),
    { baris: UNIT.map((unitId, n) => ({ barisId: id(n + 1), unitId, butir: 1 })) },
    konteks('petugas', now),
  );
  if (!buka.ok) throw new Error(buka.alasan);
  return { p: lanjut(buka.peristiwa), lanjut };
}

const putusan = (ubah: Partial<PutusanBaru> = {}): PutusanBaru => ({
  barisIds: [id(1)],
  putusan: 'diberikan',
  ujiId: null,
  ujiSah: false,
  tersediaPada: null,
  adaIsi: true,
  adaBerkas: true,
  pindaian: false,
  alasanPindaian: '',
  ...ubah,
});
const putus = (p: Permohonan, ubah: Partial<PutusanBaru> = {}, peran: Peran = 'utama') =>
  decidePutusBaris(p, putusan(ubah), konteks(peran, now));

test('what each decision needs is refused with its own reason, and only then', () => {
  const { p } = dibuka();
  const alasan = (ubah: Partial<PutusanBaru>) => {
    const k = putus(p, ubah);
    return k.ok ? 'sah' : k.alasan;
  };
  expect(alasan({})).toBe('sah');
  expect(alasan({ adaIsi: false, adaBerkas: false })).toBe('baris_tanpa_isi');
  expect(alasan({ putusan: 'ditolak' })).toBe('baris_perlu_uji');
  expect(alasan({ putusan: 'ditolak', ujiId: uji })).toBe('baris_perlu_uji');
  expect(alasan({ putusan: 'ditolak', ujiId: uji, ujiSah: true })).toBe('sah');
  expect(alasan({ putusan: 'sebagian' })).toBe('baris_perlu_uji');
  expect(alasan({ putusan: 'nihil', adaIsi: false, adaBerkas: false })).toBe('sah');
  expect(alasan({ putusan: 'nanti' })).toBe('waktu_tersedia_wajib');
  expect(alasan({ putusan: 'nanti', tersediaPada: '2026-03-02' })).toBe('waktu_tersedia_wajib');
  expect(alasan({ putusan: 'nanti', tersediaPada: '2026-03-03' })).toBe('sah');
  expect(alasan({ putusan: 'nanti', tersediaPada: '2026-03-03', adaIsi: false })).toBe('baris_tanpa_penjelasan');
  expect(alasan({ pindaian: true })).toBe('pindaian_perlu_alasan');
  expect(alasan({ pindaian: true, alasanPindaian: 'Hanya ada di kertas.' })).toBe('sah');
  expect(alasan({ barisIds: [] })).toBe('baris_kosong');
  expect(alasan({ barisIds: [id(1), id(9)] })).toBe('baris_kosong');
  expect(putus(p, {}, 'pelaksana')).toEqual({ ok: false, alasan: 'bukan_peran' });
});

test('the letter leaves with the last line only, and says what the table says', () => {
  const { p, lanjut } = dibuka();
  expect(periksaTabel(p.tabel, ['diberikan'])).toBe('tabel_belum_tuntas');
  const satu = putus(p);
  const setengah = lanjut(satu.ok ? satu.peristiwa : []);
  expect(periksaTabel(setengah.tabel, ['diberikan'])).toBe('tabel_belum_tuntas');
  const dua = putus(setengah, { barisIds: [id(2)], putusan: 'nihil' });
  const penuh = lanjut(dua.ok ? dua.peristiwa : []);
  expect(kelompokTabel(penuh.tabel).map((k) => k.surat)).toEqual(['diberikan', 'tidak_dikuasai']);
  expect(periksaTabel(penuh.tabel, ['diberikan', 'tidak_dikuasai'])).toBeNull();
  expect(periksaTabel(penuh.tabel, ['diberikan', 'diberikan'])).toBe('berbeda_dari_tabel');
  expect(periksaTabel([], ['diberikan'])).toBeNull();
});

test('a part is handed over once, by PPID Utama, and then stays as it was decided', () => {
  const { p, lanjut } = dibuka();
  const serah = (q: Permohonan, peran: Peran = 'utama') => decideSerahkanBagian(q, { barisIds: [id(1)], berkas: 1 }, konteks(peran, now));
  expect(serah(p)).toEqual({ ok: false, alasan: 'bagian_kosong' });
  const satu = putus(p);
  const siap = lanjut(satu.ok ? satu.peristiwa : []);
  expect(serah(siap, 'petugas')).toEqual({ ok: false, alasan: 'bukan_peran' });
  const diberi = serah(siap);
  const sesudah = lanjut(diberi.ok ? diberi.peristiwa : []);
  expect(sesudah.keadaan).toBe('diproses');
  expect(serah(sesudah)).toEqual({ ok: false, alasan: 'bagian_kosong' });
  expect(putus(sesudah, { putusan: 'nihil' })).toEqual({ ok: false, alasan: 'baris_sudah_diserahkan' });
});

test('a scan counts as one only where a table was asked', () => {
  expect(isPindaian('XLSX atau CSV', 'application/pdf')).toBe(true);
  expect(isPindaian('tabel', 'image/jpeg')).toBe(true);
  expect(isPindaian('tabel', 'text/csv')).toBe(false);
  expect(isPindaian('tabel', null)).toBe(false);
  expect(isPindaian('', 'application/pdf')).toBe(false);
  expect(isPindaian('PDF', 'application/pdf')).toBe(false);
});
