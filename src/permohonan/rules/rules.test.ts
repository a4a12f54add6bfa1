import { describe, expect, test } from 'vitest';
import type { Keputusan, Permohonan } from '../permohonan.ts';
import { replay, type PeristiwaBerwaktu } from '../replay.ts';
import { baru, konteks, pengajuan, UNIT } from '../uji/langkah.ts';
import { decideDisposisi, decideJawabTugas } from './disposisi.ts';
import { decideHentikan, decideLengkap, decideTambahKelengkapan, decideTidakLengkap } from './kelengkapan.ts';
import { decidePerbaruiKode, decideUbahKabar } from './pemohon.ts';
import { decidePemberitahuan, hasilDari, type Pemberitahuan } from './pemberitahuan.ts';
import { decideAjukan, decideDaftarkan } from './penerimaan.ts';
import { decidePerpanjangan } from './perpanjangan.ts';

const now = new Date('2026-03-02T03:00:00Z');
const utama = konteks('utama', now);
const petugas = konteks('petugas', now);

function sesudah(...langkah: ((p: Permohonan) => Keputusan<string>)[]): Permohonan {
  const events: PeristiwaBerwaktu[] = baru(now);
  for (const l of langkah) {
    const p = replay(events);
    if (!p) throw new Error('empty');
    const keputusan = l(p);
    if (!keputusan.ok) throw new Error(keputusan.alasan);
    events.push(...keputusan.peristiwa.map((e) => ({ ...e, pada: now })));
  }
  const p = replay(events);
  if (!p) throw new Error('empty');
  return p;
}
const terdaftar = sesudah((p) => decideDaftarkan(p, petugas));
const lengkap = sesudah(
  (p) => decideDaftarkan(p, petugas),
  (p) => decideLengkap(p, petugas),
);
const tugasId = '019a0000-0000-7000-8000-00000000000a';
const diproses = sesudah(
  (p) => decideDaftarkan(p, petugas),
  (p) => decideLengkap(p, petugas),
  (p) => decideDisposisi(p, { tugas: [{ tugasId, unitId: UNIT[0], batas: '2026-03-05' }], jatuhTempo: '2026-03-16' }, utama),
);

describe('receipt (UU 22)', () => {
  test('an earlier day needs its reason, a later one is refused, nothing missing blocks', () => {
    const kemarin = new Date('2026-03-01T03:00:00Z');
    expect(decideAjukan(pengajuan(kemarin, { hariDiterima: '2026-03-01' }), petugas)).toEqual({ ok: false, alasan: 'alasan_mundur_wajib' });
    expect(decideAjukan(pengajuan(kemarin, { hariDiterima: '2026-03-01', mundur: 'surat_tiba_lebih_dulu' }), petugas).ok).toBe(true);
    expect(decideAjukan(pengajuan(new Date('2026-03-03T00:00:00Z')), petugas)).toEqual({ ok: false, alasan: 'diterima_di_masa_depan' });
    expect(decideAjukan(pengajuan(now, { kurang: ['kontak', 'tujuan', 'nik', 'ktp'] }), konteks('pemohon', now)).ok).toBe(true);
    expect(decideAjukan(pengajuan(now, { sasaran: 'unit' }), petugas)).toEqual({ ok: false, alasan: 'unit_belum_dipilih' });
    expect(decideAjukan(pengajuan(now), konteks('pelaksana', now))).toEqual({ ok: false, alasan: 'bukan_peran' });
  });
});

describe('completeness (Perki 31(2), 33)', () => {
  test('asks only for what is missing; a purpose that was given is never judged', () => {
    expect(decideTidakLengkap(terdaftar, { kurang: ['nik', 'ktp'], suratId: null }, petugas).ok).toBe(true);
    expect(decideTidakLengkap(terdaftar, { kurang: ['tujuan'], suratId: null }, petugas)).toEqual({ ok: false, alasan: 'tidak_kurang' });
    expect(decideTidakLengkap(terdaftar, { kurang: ['akta_pengesahan'], suratId: null }, petugas)).toEqual({
      ok: false,
      alasan: 'tidak_kurang',
    });
    expect(decideTidakLengkap(terdaftar, { kurang: [], suratId: null }, petugas)).toEqual({ ok: false, alasan: 'daftar_kosong' });
    expect(decideTidakLengkap(terdaftar, { kurang: ['ktp'], suratId: null }, konteks('pelaksana', now))).toEqual({
      ok: false,
      alasan: 'bukan_peran',
    });
  });

  test('the last missing paper is the repair; only an officer can say "shown"', () => {
    const tidakLengkap = sesudah(
      (p) => decideDaftarkan(p, petugas),
      (p) => decideTidakLengkap(p, { kurang: ['ktp'], suratId: null }, petugas),
    );
    const hasil = decideTambahKelengkapan(tidakLengkap, { kolom: 'ktp', cara: 'salinan' }, konteks('pemohon', now));
    expect(hasil.ok && hasil.peristiwa.map((e) => e.jenis)).toEqual(['permohonan_kelengkapan_ditambah', 'permohonan_diperbaiki']);
    expect(decideTambahKelengkapan(tidakLengkap, { kolom: 'ktp', cara: 'diperlihatkan' }, konteks('pemohon', now))).toEqual({
      ok: false,
      alasan: 'hanya_petugas',
    });
    expect(decideHentikan(tidakLengkap, { batas: '2026-01-01' }, konteks('sistem', now))).toEqual({
      ok: false,
      alasan: 'belum_terbukti_diterima',
    });
    const terbukti = { ...tidakLengkap, ketidaklengkapanDiterima: '2026-02-25' };
    expect(decideHentikan(terbukti, { batas: '2026-03-02' }, konteks('sistem', now))).toEqual({ ok: false, alasan: 'belum_lewat' });
    expect(decideHentikan(terbukti, { batas: '2026-02-28' }, konteks('sistem', now)).ok).toBe(true);
    expect(decideHentikan(terbukti, { batas: '2026-02-28' }, utama)).toEqual({ ok: false, alasan: 'bukan_peran' });
  });
});

describe('routing', () => {
  const tugas = { tugasId, unitId: UNIT[0], batas: '2026-03-05' };
  test('each unit once, not before today, not after the legal date', () => {
    expect(decideDisposisi(lengkap, { tugas: [], jatuhTempo: null }, utama)).toEqual({ ok: false, alasan: 'tanpa_unit' });
    expect(decideDisposisi(lengkap, { tugas: [tugas, { ...tugas, tugasId: 'b' }], jatuhTempo: null }, utama)).toEqual({
      ok: false,
      alasan: 'unit_ganda',
    });
    expect(decideDisposisi(diproses, { tugas: [tugas], jatuhTempo: null }, utama)).toEqual({ ok: false, alasan: 'unit_ganda' });
    expect(decideDisposisi(lengkap, { tugas: [{ ...tugas, batas: '2026-03-01' }], jatuhTempo: null }, utama)).toEqual({
      ok: false,
      alasan: 'batas_lewat',
    });
    expect(decideDisposisi(lengkap, { tugas: [{ ...tugas, batas: '2026-03-17' }], jatuhTempo: '2026-03-16' }, utama)).toEqual({
      ok: false,
      alasan: 'melewati_jatuh_tempo',
    });
    expect(decideDisposisi(terdaftar, { tugas: [tugas], jatuhTempo: null }, utama)).toEqual({ ok: false, alasan: 'bukan_keadaan' });
  });

  test('a unit answers its own task once, with something to say', () => {
    const pelaksana = konteks('pelaksana', now);
    const jawaban = { tugasId, unitIds: [UNIT[0]], hasil: 'dijawab', saranUnitId: null, adaIsi: true } as const;
    expect(decideJawabTugas(diproses, jawaban, pelaksana).ok).toBe(true);
    expect(decideJawabTugas(diproses, { ...jawaban, unitIds: [UNIT[1]] }, pelaksana)).toEqual({ ok: false, alasan: 'tugas_tidak_ada' });
    expect(decideJawabTugas(diproses, { ...jawaban, adaIsi: false }, pelaksana)).toEqual({ ok: false, alasan: 'jawaban_kosong' });
    expect(decideJawabTugas(diproses, { ...jawaban, saranUnitId: UNIT[0] }, pelaksana)).toEqual({
      ok: false,
      alasan: 'saran_unit_sendiri',
    });
    expect(decideJawabTugas(diproses, jawaban, utama)).toEqual({ ok: false, alasan: 'bukan_peran' });
  });
});

describe('extension (UU 22(8), Perki 36)', () => {
  const m = { alasan: ['status_belum_diputuskan'], jatuhTempo: '2026-03-16', jatuhTempoBaru: '2026-04-01', suratId: null } as const;
  test('once, on or before the due date, for a lawful reason', () => {
    expect(decidePerpanjangan(diproses, m, konteks('utama', new Date('2026-03-16T10:00:00Z'))).ok).toBe(true);
    expect(decidePerpanjangan(diproses, m, konteks('utama', new Date('2026-03-17T00:00:00Z')))).toEqual({
      ok: false,
      alasan: 'lewat_jatuh_tempo',
    });
    expect(decidePerpanjangan(diproses, { ...m, alasan: [] }, utama)).toEqual({ ok: false, alasan: 'alasan_wajib' });
    expect(decidePerpanjangan(diproses, { ...m, jatuhTempoBaru: null }, utama)).toEqual({ ok: false, alasan: 'kalender_kosong' });
    expect(decidePerpanjangan({ ...diproses, keadaan: 'diperpanjang', diperpanjangSampai: '2026-04-01' }, m, utama)).toEqual({
      ok: false,
      alasan: 'sudah_diperpanjang',
    });
    expect(decidePerpanjangan(diproses, m, petugas)).toEqual({ ok: false, alasan: 'bukan_peran' });
  });
});

describe('notification (UU 22(7), Perki 31(4))', () => {
  const m: Pemberitahuan = {
    suratId: null,
    putusan: ['diberikan'],
    penyediaanHari: 2,
    tersediaPada: null,
    biaya: 0,
    unsurKurang: [],
    uji: null,
  };
  test.each([
    [['diberikan'], 'dikabulkan'],
    [['diberikan', 'sudah_terbuka'], 'dikabulkan'],
    [['diberikan', 'belum_dikuasai'], 'dikabulkan_sebagian'],
    [['diberikan_sebagian'], 'dikabulkan_sebagian'],
    [['sudah_terbuka'], 'sudah_tersedia'],
    [['tidak_dikuasai', 'tidak_dikuasai'], 'bukan_penguasa'],
    [['tidak_dikuasai', 'belum_didokumentasikan'], 'belum_dikuasai'],
    [['ditolak', 'belum_dikuasai'], 'ditolak'],
    [['diberikan', 'ditolak'], 'dikabulkan_sebagian'],
    [[], null],
  ] as const)('%j → %s', (putusan, hasil) => {
    expect(hasilDari(putusan)).toBe(hasil);
  });

  test('needs every element, and for exempt material a valid test with approval', () => {
    expect(decidePemberitahuan(diproses, m, utama).ok).toBe(true);
    expect(decidePemberitahuan(diproses, { ...m, unsurKurang: ['biaya'] }, utama)).toEqual({ ok: false, alasan: 'isi_kurang' });
    expect(decidePemberitahuan(diproses, { ...m, penyediaanHari: null }, utama)).toEqual({ ok: false, alasan: 'waktu_penyediaan_wajib' });
    expect(decidePemberitahuan(diproses, { ...m, putusan: ['belum_dikuasai'] }, utama)).toEqual({
      ok: false,
      alasan: 'waktu_tersedia_wajib',
    });
    expect(decidePemberitahuan(diproses, { ...m, putusan: ['ditolak'] }, utama)).toEqual({ ok: false, alasan: 'perlu_uji_konsekuensi' });
    expect(decidePemberitahuan(diproses, { ...m, putusan: ['diberikan_sebagian'], uji: { sah: false, disetujui: true } }, utama)).toEqual({
      ok: false,
      alasan: 'perlu_uji_konsekuensi',
    });
    expect(decidePemberitahuan(diproses, { ...m, putusan: ['ditolak'], uji: { sah: true, disetujui: true } }, utama).ok).toBe(true);
    expect(decidePemberitahuan(diproses, { ...m, putusan: ['ditolak'], uji: { sah: true, disetujui: false } }, utama)).toEqual({
      ok: false,
      alasan: 'perlu_persetujuan_atasan',
    });
    expect(decidePemberitahuan(diproses, { ...m, putusan: [] }, utama)).toEqual({ ok: false, alasan: 'butir_kosong' });
    expect(decidePemberitahuan(diproses, m, petugas)).toEqual({ ok: false, alasan: 'bukan_peran' });
  });
});

describe('the requester', () => {
  test('is told only where he can be reached; at the desk only the officer renews', () => {
    const pemohon = konteks('pemohon', now);
    expect(decideUbahKabar(diproses, { lewat: 'email', adaTelepon: true, adaEmail: false }, pemohon)).toEqual({
      ok: false,
      alasan: 'kontak_belum_ada',
    });
    expect(decideUbahKabar(diproses, { lewat: 'whatsapp', adaTelepon: true, adaEmail: false }, pemohon).ok).toBe(true);
    expect(decidePerbaruiKode(diproses, { lewat: 'meja' }, pemohon)).toEqual({ ok: false, alasan: 'hanya_petugas' });
  });
});
