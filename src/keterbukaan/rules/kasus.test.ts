import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween, type Tanggal } from '../../shared/tanggal.ts';
import { angkaBadan, batasJawab, type Hari, kasusDari, kecepatanUnit, type PeristiwaKasus, sebaran } from './kasus.ts';
import { nilaiKecepatan, rumusKini } from './rumus.ts';

// Every day a working day: the counting of days is the calendar's, and tested there.
const hari: Hari = { tambah: (dari, n) => addDays(dari, n), antara: (a, b) => Math.max(0, daysBetween(a, b)) };
const h = (n: number): Tanggal => addDays('2026-01-01', n);
const PER = h(200);
const W = { dari: h(-1), per: PER, hari };

const masuk = (n: number): PeristiwaKasus => ({ jenis: 'permohonan_diajukan', hari: h(n), diterima: h(n) });
const lewat = (
  jenis:
    | 'permohonan_terdaftar'
    | 'permohonan_lengkap'
    | 'permohonan_tidak_lengkap'
    | 'permohonan_diperbaiki'
    | 'permohonan_diserahkan'
    | 'permohonan_pembayaran_diminta'
    | 'permohonan_pembayaran_diterima'
    | 'permohonan_dicabut',
  n: number,
): PeristiwaKasus => ({ jenis, hari: h(n) });
const beri = (n: number, batas: number): PeristiwaKasus => ({
  jenis: 'permohonan_didisposisi',
  hari: h(n),
  tugas: [{ tugas_id: 't', unit_id: 'u', batas: h(batas) }],
});
const jawab = (n: number, hasil = 'dijawab'): PeristiwaKasus => ({ jenis: 'permohonan_tugas_dijawab', hari: h(n), tugasId: 't', hasil });
const putus = (n: number): PeristiwaKasus => ({ jenis: 'permohonan_diberitahukan', hari: h(n), hasil: 'dikabulkan' });
const cepat = (events: readonly PeristiwaKasus[], per = PER) => {
  const k = kasusDari(events);
  return kecepatanUnit(k ? [{ k, dikabulkan: false }] : [], 'u', { ...W, per }).kecepatan;
};

describe('a case from its events', () => {
  it('keeps the first of each step and the own time of the requester', () => {
    const k = kasusDari([
      masuk(0),
      lewat('permohonan_terdaftar', 0),
      lewat('permohonan_tidak_lengkap', 1),
      { jenis: 'permohonan_surat_diterima', hari: h(3), surat: 'ketidaklengkapan', tanggal: h(2) },
      lewat('permohonan_diperbaiki', 5),
      lewat('permohonan_lengkap', 6),
      beri(6, 9),
      jawab(8),
      putus(9),
      lewat('permohonan_pembayaran_diminta', 9),
      lewat('permohonan_pembayaran_diterima', 13),
      lewat('permohonan_diserahkan', 14),
    ]);
    if (!k) throw new Error('no case');
    expect(k).toMatchObject({
      diterima: h(0),
      lengkap: h(6),
      jeda: [{ dari: h(2), sampai: h(5) }],
      bayar: [{ dari: h(9), sampai: h(13) }],
    });
    const b = angkaBadan([k], W);
    // Nine days less three of completing; five less four of paying.
    expect(b.keputusan).toMatchObject({ n: 1, median: 6, ketat: 1, longgar: 1 });
    expect(b.penyerahan).toMatchObject({ n: 1, median: 1 });
    expect(b.tandaTerima).toMatchObject({ n: 1, median: 0 });
  });

  it('is nothing without a receipt', () => expect(kasusDari([lewat('permohonan_terdaftar', 1)])).toBeNull());

  it('is due by both bases, seven days later once extended', () => {
    const dasar = [masuk(0), lewat('permohonan_lengkap', 3)];
    expect(batasJawab(kasusDari(dasar) ?? gagal(), hari)).toEqual({ ketat: h(10), longgar: h(13) });
    const panjang: PeristiwaKasus = { jenis: 'permohonan_diperpanjang', hari: h(9), sampai: h(17) };
    expect(batasJawab(kasusDari([...dasar, panjang]) ?? gagal(), hari)).toEqual({ ketat: h(17), longgar: h(20) });
  });
});

const gagal = (): never => {
  throw new Error('no case');
};

describe('speed of a unit', () => {
  it('is from the passing on to the answer; the wait at the desk is not its own', () => {
    expect(cepat([masuk(0), lewat('permohonan_lengkap', 1), beri(4, 7), jawab(6), putus(40)])).toEqual({
      n: 1,
      ketat: 1,
      longgar: 1,
      median: 2,
      p90: 2,
    });
  });

  it('counts a late answer by each base, and silence once its day has passed', () => {
    const dasar = [masuk(0), lewat('permohonan_lengkap', 3), beri(4, 7)];
    expect(cepat([...dasar, jawab(9)])).toMatchObject({ n: 1, ketat: 0, longgar: 1 });
    expect(cepat([...dasar, jawab(14)])).toMatchObject({ n: 1, ketat: 0, longgar: 0 });
    expect(cepat(dasar, h(7))).toMatchObject({ n: 0 });
    expect(cepat(dasar, h(8))).toMatchObject({ n: 1, ketat: 0, longgar: 1, median: null });
    expect(cepat(dasar, h(30))).toMatchObject({ n: 1, ketat: 0, longgar: 0 });
  });

  it('does not count what was taken back, withdrawn or sent on in time', () => {
    const dasar = [masuk(0), lewat('permohonan_lengkap', 1), beri(2, 7)];
    expect(cepat([...dasar, { jenis: 'permohonan_tugas_ditarik', hari: h(5), tugasId: 't' }])).toMatchObject({ n: 0 });
    expect(cepat([...dasar, lewat('permohonan_dicabut', 5)])).toMatchObject({ n: 0 });
    expect(cepat([...dasar, jawab(5, 'bukan_kami')])).toMatchObject({ n: 0 });
    expect(cepat([...dasar, jawab(9, 'bukan_kami')])).toMatchObject({ n: 1, ketat: 0 });
    expect(cepat([...dasar, putus(9)])).toMatchObject({ n: 1, ketat: 0, longgar: 1 });
  });

  it('never falls by answering, and never by answering earlier', () => {
    fc.assert(
      fc.property(
        fc.nat({ max: 8 }),
        fc.nat({ max: 8 }),
        fc.nat({ max: 12 }),
        fc.nat({ max: 40 }),
        fc.nat({ max: 40 }),
        fc.constantFrom('dijawab', 'nihil', 'bukan_kami'),
        fc.nat({ max: 60 }),
        (lengkap, beriPada, batas, x, y, hasil, per) => {
          const dasar = [masuk(0), lewat('permohonan_lengkap', lengkap), beri(beriPada, beriPada + batas)];
          const [dini, lama] = [Math.min(x, y) + beriPada, Math.max(x, y) + beriPada];
          const akhir = Math.max(per, lama);
          const nilai = (events: readonly PeristiwaKasus[]): number => nilaiKecepatan(rumusKini, cepat(events, h(akhir))) ?? 100;
          const diam = nilai(dasar);
          expect(nilai([...dasar, jawab(lama, hasil)])).toBeGreaterThanOrEqual(diam);
          expect(nilai([...dasar, jawab(dini, hasil)])).toBeGreaterThanOrEqual(nilai([...dasar, jawab(lama, hasil)]));
        },
      ),
    );
  });
});

describe('sebaran', () => {
  it('gives the middle and the ninth out of ten, of what the calendar could count', () => {
    expect(sebaran([])).toEqual({ n: 0, median: null, p90: null });
    expect(sebaran([4, undefined, 1])).toEqual({ n: 2, median: 2.5, p90: 4 });
    expect(sebaran([1, 2, 3, 4, 5, 6, 7, 8, 9, 100])).toEqual({ n: 10, median: 5.5, p90: 9 });
  });
});
