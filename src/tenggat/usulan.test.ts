import { describe, expect, test } from 'vitest';
import { instantIn } from '../shared/tanggal.ts';
import { readKalenderBawaan } from './kalender-bawaan.ts';
import type { PeristiwaTenggat } from './masukan.ts';
import { type CatatanBerid, decideUsulan, findPergeseran, type IsiHari, type KasusTerbuka, type Usulan } from './usulan.ts';
import { ATURAN_BAWAAN, makeKalenderBadan } from './versi.ts';

const zona = 'Asia/Jakarta';
const at = (tanggal: string): Date => instantIn(zona, tanggal, '09:00');
const PASANG = at('2025-01-02');
const isi = (tanggal: string, nama = 'Banjir (contoh)', jenis: IsiHari['jenis'] = 'libur_daerah'): IsiHari => ({
  tanggal,
  nama,
  jenis,
  dihitung: null,
  skb: '',
  sumber: '',
});

const catatan: CatatanBerid = {
  zona,
  hari: readKalenderBawaan().flatMap((t) =>
    t.hari.map((h) => ({ ...h, id: `${h.tanggal} ${h.nama}`, dicatatPada: PASANG, dicabutPada: null })),
  ),
  tahun: [2025, 2026, 2027].map((tahun) => ({ tahun, dibukaPada: PASANG })),
  aturan: [{ ...ATURAN_BAWAAN, sejak: PASANG }],
};

const alasan = (usulan: Usulan): string => {
  const hasil = decideUsulan(catatan, usulan, at('2026-03-02'));
  return hasil.ok ? 'ok' : hasil.alasan;
};

describe('a change of the calendar', () => {
  test.each<[Usulan, string]>([
    [{ jenis: 'tambah', hari: isi('2026-03-05') }, 'ok'],
    [{ jenis: 'tambah', hari: isi('2026-03-19', 'Hari Suci Nyepi (Saka 1948)', 'libur_nasional') }, 'hari_sudah_ada'],
    [{ jenis: 'cabut', id: '2026-03-18 Nyepi' }, 'ok'],
    [{ jenis: 'cabut', id: 'tidak ada' }, 'hari_tidak_ada'],
    [{ jenis: 'ubah', id: '2026-03-18 Nyepi', hari: isi('2026-03-18', 'Nyepi', 'cuti_bersama') }, 'ok'],
    [{ jenis: 'ubah', id: '2026-03-18 Nyepi', hari: isi('2026-03-20', 'Idulfitri', 'cuti_bersama') }, 'hari_sudah_ada'],
    [{ jenis: 'tahun', tahun: 2027, dasar: 'SKB contoh', hari: [isi('2027-01-01', 'x', 'libur_nasional')] }, 'tahun_sudah_ada'],
    [{ jenis: 'tahun', tahun: 2028, dasar: 'SKB contoh', hari: [isi('2028-01-01', 'x', 'libur_nasional')] }, 'ok'],
    [{ jenis: 'tahun', tahun: 2028, dasar: 'SKB contoh', hari: [isi('2029-01-01', 'x', 'libur_nasional')] }, 'hari_tahun_lain'],
    [{ jenis: 'tahun', tahun: 2028, dasar: 'SKB contoh', hari: [isi('2028-01-02')] }, 'tahun_tanpa_libur'],
    [{ jenis: 'aturan', dasar: 'SE contoh', aturan: { ...ATURAN_BAWAAN, cutiBersamaHariKerja: true } }, 'ok'],
  ])('%j: %s', (usulan, expected) => {
    expect(alasan(usulan)).toBe(expected);
  });

  test('a withdrawn row stays in the records and is not withdrawn twice', () => {
    const sekali = decideUsulan(catatan, { jenis: 'cabut', id: '2026-03-18 Nyepi' }, at('2026-03-02'));
    expect(sekali.ok && sekali.catatan.hari.length).toBe(catatan.hari.length);
    const hari = catatan.hari.map((h) => (h.tanggal === '2026-03-18' ? { ...h, dicabutPada: at('2026-03-01') } : h));
    expect(decideUsulan({ ...catatan, hari }, { jenis: 'cabut', id: '2026-03-18 Nyepi' }, at('2026-03-02'))).toEqual({
      ok: false,
      alasan: 'hari_tidak_ada',
    });
  });
});

describe('what moves', () => {
  const kasus = (sebutan: string, hitung: KasusTerbuka['hitung'], ...peristiwa: PeristiwaTenggat[]): KasusTerbuka => ({
    berkas: { jenis: hitung, id: sebutan },
    sebutan,
    hitung,
    peristiwa,
  });
  const terbuka = [
    kasus('berjalan', 'permohonan', { jenis: 'diterima', pada: at('2026-02-27') }),
    kasus('lewat', 'permohonan', { jenis: 'diterima', pada: at('2026-01-05') }),
    kasus('dijawab', 'permohonan', { jenis: 'diterima', pada: at('2026-02-27') }, { jenis: 'pemberitahuan', pada: at('2026-02-27') }),
    kasus('diperpanjang', 'permohonan', { jenis: 'diterima', pada: at('2026-02-18') }, { jenis: 'diperpanjang', pada: at('2026-02-27') }),
    kasus('keberatan', 'keberatan', { jenis: 'keberatan_diterima', pada: at('2026-02-27') }),
    kasus('sengketa', 'sengketa', { jenis: 'ki_menerima', pada: at('2026-02-27') }),
    kasus('jauh', 'permohonan', { jenis: 'diterima', pada: at('2026-03-02') }, { jenis: 'dicabut', pada: at('2026-03-02') }),
  ];

  function geser(usulan: Usulan): string[] {
    const now = at('2026-03-02');
    const hasil = decideUsulan(catatan, usulan, now);
    if (!hasil.ok) throw new Error(hasil.alasan);
    return findPergeseran(terbuka, makeKalenderBadan(catatan), makeKalenderBadan(hasil.catatan), now).flatMap((p) =>
      p.tenggat.map((t) => `${p.kasus.sebutan} ${t.kunci} ${t.dari ?? '-'} ${t.menjadi ?? '-'}`),
    );
  }

  test('running clocks of every kind of case; what passed, ended or was answered stays', () => {
    expect(geser({ jenis: 'tambah', hari: isi('2026-03-04') })).toEqual([
      'berjalan notifikasi_uu 2026-03-13 2026-03-16',
      'berjalan penolakan 2026-03-13 2026-03-16',
      'diperpanjang perpanjangan 2026-03-13 2026-03-16',
      'keberatan keberatan_tanggap 2026-04-20 2026-04-21',
      'sengketa ki_tidak_lengkap 2026-03-04 2026-03-05',
      'sengketa ki_mulai 2026-03-26 2026-03-27',
    ]);
  });

  test('a day of the past moves only clocks that still run over it', () => {
    expect(geser({ jenis: 'tambah', hari: isi('2026-02-20') })).toEqual(['diperpanjang perpanjangan 2026-03-13 2026-03-16']);
    expect(geser({ jenis: 'tambah', hari: isi('2026-01-08') })).toEqual([]);
  });

  test('a weekend moves nothing; a withdrawn day brings dates forward', () => {
    expect(geser({ jenis: 'tambah', hari: isi('2026-03-07') })).toEqual([]);
    expect(geser({ jenis: 'cabut', id: '2026-03-18 Nyepi' })).toEqual(['keberatan keberatan_tanggap 2026-04-20 2026-04-17']);
  });
});
