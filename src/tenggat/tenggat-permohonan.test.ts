import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, instantIn } from '../shared/tanggal.ts';
import { addHariKerja } from './hari-kerja.ts';
import { kalenderBawaan } from './kalender-bawaan.ts';
import { ATURAN_TENGGAT, JENIS_PERMOHONAN, type JenisPeristiwaTenggat, type PeristiwaTenggat } from './masukan.ts';
import type { Tenggat } from './satu-jam.ts';
import { decideBolehPerpanjang, jatuhTempo, tenggatPermohonan } from './tenggat.ts';

const kalender = kalenderBawaan();
const at = (tanggal: string, jam = '09:00'): Date => instantIn('Asia/Jakarta', tanggal, jam);
const p = (jenis: JenisPeristiwaTenggat, tanggal: string, hari?: number): PeristiwaTenggat => ({
  jenis,
  pada: at(tanggal),
  ...(hari !== undefined && { hari }),
});

function run(now: string, ...peristiwa: PeristiwaTenggat[]): Tenggat[] {
  return tenggatPermohonan(peristiwa, kalender, ATURAN_TENGGAT, at(now, '12:00'));
}

const short = (t: Tenggat[]): string[] => t.map((x) => `${x.kunci} ${x.tanggal ?? '-'} ${x.keadaan}${x.terlambat ? ' terlambat' : ''}`);

describe('clocks of a request', () => {
  test('received and recorded: two bases run, the check runs, nothing from completeness yet', () => {
    expect(short(run('2025-11-04', p('diterima', '2025-11-03'), p('dicatat', '2025-11-03')))).toEqual([
      'cek_kelengkapan 2025-11-06 berjalan',
      'notifikasi_uu 2025-11-17 berjalan',
      'penolakan 2025-11-17 berjalan',
    ]);
  });

  test('declared complete two days later: three bases, the earliest is shown', () => {
    const t = run('2025-11-05', p('diterima', '2025-11-03'), p('dicatat', '2025-11-03'), p('dinyatakan_lengkap', '2025-11-05'));
    expect(short(t)).toEqual([
      'cek_kelengkapan 2025-11-06 berhenti',
      'notifikasi_uu 2025-11-17 berjalan',
      'notifikasi_perki 2025-11-19 berjalan',
      'penolakan 2025-11-17 berjalan',
    ]);
    expect(jatuhTempo(t)).toMatchObject({
      kunci: 'notifikasi_uu',
      pasal: 'UU 14/2008 Pasal 22 ayat (7)',
      mulai: '2025-11-03',
      tanggal: '2025-11-17',
    });
    expect(jatuhTempo(t)?.sampai).toEqual(at('2025-11-17', '16:00'));
  });

  test('a letter of incompleteness starts nothing until its receipt is proven; case 12', () => {
    const awal = [p('diterima', '2026-03-11'), p('dicatat', '2026-03-11'), p('surat_tidak_lengkap', '2026-03-12')];
    expect(short(run('2026-04-30', ...awal)).filter((s) => s.startsWith('perbaikan'))).toEqual([]);
    const diterima = [...awal, p('surat_tidak_lengkap_diterima', '2026-03-13')];
    expect(short(run('2026-03-25', ...diterima))).toContain('perbaikan 2026-03-25 berjalan');
    expect(short(run('2026-03-26', ...diterima))).toContain('perbaikan 2026-03-25 lewat terlambat');
    expect(run('2026-03-25', ...diterima).find((t) => t.kunci === 'perbaikan')?.sampai).toEqual(at('2026-03-25', '24:00'));
  });

  test('a repair ends the repair and starts the check again; the clock of the act never stopped', () => {
    const t = run(
      '2026-01-13',
      p('diterima', '2026-01-05'),
      p('dicatat', '2026-01-05'),
      p('surat_tidak_lengkap', '2026-01-07'),
      p('surat_tidak_lengkap_diterima', '2026-01-08'),
      p('diperbaiki', '2026-01-12'),
    );
    expect(short(t)).toEqual([
      'cek_kelengkapan 2026-01-08 berhenti',
      'cek_kelengkapan 2026-01-15 berjalan',
      'perbaikan 2026-01-13 berhenti',
      'notifikasi_uu 2026-01-20 berjalan',
      'penolakan 2026-01-20 berjalan',
    ]);
  });

  test('a repair before the proof of receipt counts as in time', () => {
    const t = run(
      '2026-01-13',
      p('diterima', '2026-01-05'),
      p('surat_tidak_lengkap', '2026-01-07'),
      p('diperbaiki', '2026-01-08'),
      p('surat_tidak_lengkap_diterima', '2026-01-09'),
    );
    expect(short(t)).toContain('perbaikan 2026-01-14 berhenti');
  });

  test('not answered: all bases pass the day after, none before', () => {
    const diterima = p('diterima', '2026-02-02');
    expect(short(run('2026-02-18', diterima))).toEqual(['notifikasi_uu 2026-02-18 berjalan', 'penolakan 2026-02-18 berjalan']);
    expect(short(run('2026-02-19', diterima))).toEqual([
      'notifikasi_uu 2026-02-18 lewat terlambat',
      'penolakan 2026-02-18 lewat terlambat',
    ]);
  });

  test.each<JenisPeristiwaTenggat>(['pemberitahuan', 'ditolak', 'dicabut', 'tidak_ditindaklanjuti'])('%s ends them all', (jenis) => {
    const t = run(
      '2026-06-01',
      p('diterima', '2026-02-02'),
      p('dicatat', '2026-02-02'),
      p('dinyatakan_lengkap', '2026-02-03'),
      p(jenis, '2026-02-10'),
    );
    expect(t.every((x) => x.keadaan === 'berhenti' && !x.terlambat)).toBe(true);
    expect(jatuhTempo(t)?.kunci).toBe('notifikasi_uu');
  });

  test('an answer after the date stays late for ever', () => {
    const t = run('2026-06-01', p('diterima', '2026-02-02'), p('pemberitahuan', '2026-02-19'));
    expect(short(t)).toEqual(['notifikasi_uu 2026-02-18 berhenti terlambat', 'penolakan 2026-02-18 berhenti terlambat']);
  });
});

describe('extension', () => {
  test('cases 15 and 16: 7 working days from the due date, not from the letter', () => {
    const t = run('2025-11-12', p('diterima', '2025-11-03'), p('dinyatakan_lengkap', '2025-11-04'), p('diperpanjang', '2025-11-12'));
    expect(short(t)).toEqual([
      'notifikasi_uu 2025-11-17 berhenti',
      'notifikasi_perki 2025-11-18 berhenti',
      'penolakan 2025-11-17 berhenti',
      'perpanjangan 2025-11-26 berjalan',
    ]);
    expect(jatuhTempo(t)).toMatchObject({ kunci: 'perpanjangan', dasar: 'notifikasi_uu', mulai: '2025-11-17' });
    expect(short(run('2026-03-16', p('diterima', '2026-03-02'), p('diperpanjang', '2026-03-16')))).toContain(
      'perpanjangan 2026-04-01 berjalan',
    );
  });

  test('once only: a second letter moves nothing', () => {
    const awal = [p('diterima', '2025-11-03'), p('diperpanjang', '2025-11-12')];
    expect(short(run('2025-11-20', ...awal, p('diperpanjang', '2025-11-20')))).toEqual(short(run('2025-11-20', ...awal)));
  });

  test('after the due date it is no extension', () => {
    const t = run('2025-11-18', p('diterima', '2025-11-03'), p('diperpanjang', '2025-11-18'));
    expect(short(t)).toEqual(['notifikasi_uu 2025-11-17 lewat terlambat', 'penolakan 2025-11-17 lewat terlambat']);
  });

  test('where only the later base is still open, it extends that one and the act stays late', () => {
    const t = run('2025-11-20', p('diterima', '2025-11-03'), p('dinyatakan_lengkap', '2025-11-13'), p('diperpanjang', '2025-11-20'));
    expect(short(t)).toEqual([
      'notifikasi_uu 2025-11-17 lewat terlambat',
      'notifikasi_perki 2025-11-27 berhenti',
      'penolakan 2025-11-17 lewat terlambat',
      'perpanjangan 2025-12-08 berjalan',
    ]);
    expect(jatuhTempo(t)?.kunci).toBe('notifikasi_uu');
  });

  test('after an answer there is nothing to extend', () => {
    const t = run('2025-11-12', p('diterima', '2025-11-03'), p('ditolak', '2025-11-10'), p('diperpanjang', '2025-11-12'));
    expect(t.map((x) => x.kunci)).not.toContain('perpanjangan');
  });

  test('may be asked before it is done', () => {
    const alasan = (...t: Tenggat[]): string => {
      const boleh = decideBolehPerpanjang(t);
      return boleh.ok ? `${boleh.dari.kunci} ${boleh.dari.tanggal ?? ''}` : boleh.alasan;
    };
    expect(alasan()).toBe('belum_diterima');
    expect(alasan(...run('2025-11-17', p('diterima', '2025-11-03')))).toBe('notifikasi_uu 2025-11-17');
    expect(alasan(...run('2025-11-18', p('diterima', '2025-11-03')))).toBe('lewat_tenggat');
    expect(alasan(...run('2025-11-18', p('diterima', '2025-11-03'), p('dinyatakan_lengkap', '2025-11-05')))).toBe(
      'notifikasi_perki 2025-11-19',
    );
    expect(alasan(...run('2025-11-12', p('diterima', '2025-11-03'), p('diperpanjang', '2025-11-12')))).toBe('sudah_diperpanjang');
    expect(alasan(...run('2025-11-12', p('diterima', '2025-11-03'), p('pemberitahuan', '2025-11-12')))).toBe('sudah_dijawab');
    expect(alasan(...run('2027-12-20', p('diterima', '2027-12-20')))).toBe('kalender_kosong');
  });
});

describe('handing over', () => {
  const awal = [p('diterima', '2026-01-05'), p('pemberitahuan', '2026-01-12', 5)];
  const only = (t: Tenggat[]): string[] => short(t.filter((x) => x.kunci === 'penyediaan'));

  test('runs from the notification for the time it promised', () => {
    expect(only(run('2026-01-13', ...awal))).toEqual(['penyediaan 2026-01-20 berjalan']);
    expect(only(run('2026-01-21', ...awal))).toEqual(['penyediaan 2026-01-20 lewat terlambat']);
    expect(only(run('2026-01-21', ...awal, p('diserahkan', '2026-01-15')))).toEqual(['penyediaan 2026-01-20 berhenti']);
  });

  test('waits for the payment and then runs', () => {
    const bayar = [...awal, p('menunggu_pembayaran', '2026-01-12')];
    expect(only(run('2026-02-13', ...bayar))).toEqual([]);
    expect(only(run('2026-02-13', ...bayar, p('dibayar', '2026-02-12')))).toEqual(['penyediaan 2026-02-23 berjalan']);
  });

  test('promises nothing where the notification names no time', () => {
    expect(only(run('2026-01-13', p('diterima', '2026-01-05'), p('pemberitahuan', '2026-01-12')))).toEqual([]);
  });
});

describe('a missing year', () => {
  test('leaves the date empty, names the year, and keeps the clocks that can be counted', () => {
    const t = run('2027-12-21', p('diterima', '2027-12-20'), p('dicatat', '2027-12-20'), p('diperpanjang', '2027-12-21'));
    expect(short(t)).toEqual([
      'cek_kelengkapan 2027-12-23 berjalan',
      'notifikasi_uu - berhenti',
      'penolakan - berhenti',
      'perpanjangan - berjalan',
    ]);
    expect(t.map((x) => x.tahunKosong)).toEqual([null, 2028, 2028, 2028]);
    expect(t.every((x) => (x.tanggal === null) === (x.sampai === null) && (x.tanggal !== null || x.langkah.length === 0))).toBe(true);
  });
});

describe('settings of the body', () => {
  const kasus = [p('diterima', '2026-01-05'), p('surat_tidak_lengkap', '2026-01-06'), p('surat_tidak_lengkap_diterima', '2026-01-06')];

  test('move duties of the body and leave the citizen the real day', () => {
    const t = tenggatPermohonan(kasus, kalender, { ...ATURAN_TENGGAT, hariPenerimaanDihitung: true }, at('2026-01-06'));
    expect(short(t)).toEqual(['perbaikan 2026-01-09 berjalan', 'notifikasi_uu 2026-01-19 berjalan', 'penolakan 2026-01-19 berjalan']);
  });

  test('say when the last day ends', () => {
    const sampai = (batasHarian: 'jam_tutup' | 'akhir_hari', tanggal: string): Date | null | undefined =>
      tenggatPermohonan([p('diterima', tanggal)], kalender, { ...ATURAN_TENGGAT, batasHarian }, at(tanggal))[0]?.sampai;
    expect(sampai('jam_tutup', '2025-11-07')).toEqual(at('2025-11-21', '16:30'));
    expect(sampai('akhir_hari', '2025-11-07')).toEqual(at('2025-11-22', '00:00'));
  });
});

describe('properties', () => {
  const event = fc.record({
    jenis: fc.constantFrom(...JENIS_PERMOHONAN),
    pada: fc.integer({ min: 0, max: 200 }).map((i) => at(addDays('2026-01-01', i), '10:00')),
    hari: fc.integer({ min: 0, max: 10 }),
  });
  const now = fc.integer({ min: 0, max: 400 }).map((i) => at(addDays('2026-01-01', i)));

  test('no history makes it throw; order of input is irrelevant; at most one extension; states agree with dates', () => {
    fc.assert(
      fc.property(fc.uniqueArray(event, { maxLength: 12, selector: (e) => e.pada.getTime() }), now, (events, n) => {
        const t = tenggatPermohonan(events, kalender, ATURAN_TENGGAT, n);
        expect(tenggatPermohonan(events.toReversed(), kalender, ATURAN_TENGGAT, n)).toEqual(t);
        expect(t.filter((x) => x.kunci === 'perpanjangan').length).toBeLessThanOrEqual(1);
        for (const x of t) {
          expect(x.keadaan === 'berhenti').toBe(x.berhentiPada !== null);
          if (x.keadaan === 'berjalan') expect(x.terlambat).toBe(false);
          if (x.keadaan === 'lewat') expect(x.terlambat).toBe(true);
        }
      }),
    );
  });

  test('an extended date is 7 working days after a 10-day date, and 17 after its base', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 500 }), fc.integer({ min: 0, max: 9 }), (i, j) => {
        const mulai = addDays('2025-06-01', i);
        const t = run(addDays(mulai, j), p('diterima', mulai), p('diperpanjang', addDays(mulai, j)));
        const expected = addHariKerja(kalender, mulai, 17);
        expect(jatuhTempo(t)?.tanggal).toBe(expected.ok ? expected.tanggal : null);
      }),
    );
  });
});
