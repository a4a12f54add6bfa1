import { describe, expect, test } from 'vitest';
import { instantIn } from '../shared/tanggal.ts';
import { jamOf, JAM, type KunciJam } from './jam.ts';
import { kalenderBawaan } from './kalender-bawaan.ts';
import { ATURAN_TENGGAT, type JenisPeristiwaTenggat, type PeristiwaTenggat } from './masukan.ts';
import type { Tenggat } from './satu-jam.ts';
import { tenggatKeberatan, tenggatSengketa } from './tenggat.ts';

const kalender = kalenderBawaan();
const at = (tanggal: string): Date => instantIn('Asia/Jakarta', tanggal, '10:00');
type Baris = readonly [JenisPeristiwaTenggat, string];
const peristiwa = (baris: readonly Baris[]): PeristiwaTenggat[] => baris.map(([jenis, tanggal]) => ({ jenis, pada: at(tanggal) }));
const short = (t: Tenggat[]): string[] => t.map((x) => `${x.kunci} ${x.tanggal ?? '-'} ${x.keadaan}`);
const keberatan = (now: string, ...baris: Baris[]): string[] =>
  short(tenggatKeberatan(peristiwa(baris), kalender, ATURAN_TENGGAT, at(now)));
const sengketa = (now: string, ...baris: Baris[]): string[] => short(tenggatSengketa(peristiwa(baris), kalender, ATURAN_TENGGAT, at(now)));

describe('objection', () => {
  test('case 21: the window from the ground; a late objection still gets its answer clock', () => {
    expect(keberatan('2026-03-01', ['alasan_ditemukan', '2026-02-19'])).toEqual(['keberatan_ajukan 2026-04-10 berjalan']);
    expect(keberatan('2026-04-14', ['alasan_ditemukan', '2026-02-19'], ['keberatan_diterima', '2026-04-13'])).toEqual([
      'keberatan_ajukan 2026-04-10 berhenti',
      'keberatan_tanggap 2026-06-02 berjalan',
    ]);
  });

  test('case 22: the earlier of receipt and registration', () => {
    expect(keberatan('2026-03-10', ['keberatan_dicatat', '2026-03-05'], ['keberatan_diterima', '2026-03-03'])).toEqual([
      'keberatan_tanggap 2026-04-22 berjalan',
    ]);
  });

  test('case 26: no answer opens the way to the commission from the lapse, on the day after', () => {
    expect(keberatan('2026-04-22', ['keberatan_diterima', '2026-03-03'])).toHaveLength(1);
    expect(keberatan('2026-04-23', ['keberatan_diterima', '2026-03-03'])).toEqual([
      'keberatan_tanggap 2026-04-22 lewat',
      'sengketa_ajukan 2026-05-13 berjalan',
    ]);
  });

  test('an answer opens it only from its proven receipt', () => {
    const awal: Baris[] = [
      ['keberatan_diterima', '2026-03-03'],
      ['tanggapan', '2026-04-01'],
    ];
    expect(keberatan('2026-06-01', ...awal)).toEqual(['keberatan_tanggap 2026-04-22 berhenti']);
    expect(keberatan('2026-04-10', ...awal, ['tanggapan_diterima', '2026-04-08'])).toEqual([
      'keberatan_tanggap 2026-04-22 berhenti',
      'sengketa_ajukan 2026-04-28 berjalan',
    ]);
  });

  test('a late answer, once received, gives the later date; filing stops it', () => {
    const awal: Baris[] = [
      ['keberatan_diterima', '2026-03-03'],
      ['tanggapan', '2026-04-29'],
      ['tanggapan_diterima', '2026-05-04'],
    ];
    expect(keberatan('2026-05-05', ...awal)).toContain('sengketa_ajukan 2026-05-26 berjalan');
    expect(keberatan('2026-05-25', ...awal, ['ki_menerima', '2026-05-20'])).toContain('sengketa_ajukan 2026-05-26 berhenti');
  });

  test.each<JenisPeristiwaTenggat>(['musyawarah', 'keberatan_dicabut'])('%s ends it without a dispute', (jenis) => {
    expect(keberatan('2026-06-01', ['keberatan_diterima', '2026-03-03'], [jenis, '2026-05-04'])).toEqual([
      'keberatan_tanggap 2026-04-22 berhenti',
    ]);
  });
});

describe('dispute', () => {
  test('filing: incompleteness, completion, start', () => {
    expect(sengketa('2026-12-22', ['ki_menerima', '2026-12-21'])).toEqual([
      'ki_tidak_lengkap 2026-12-28 berjalan',
      'ki_mulai 2027-01-14 berjalan',
    ]);
    expect(sengketa('2026-12-29', ['ki_menerima', '2026-12-21'], ['ki_tidak_lengkap', '2026-12-28'])).toContain(
      'ki_lengkapi 2027-01-08 berjalan',
    );
    expect(sengketa('2026-05-12', ['ki_menerima', '2026-05-11'])).toContain('ki_mulai 2026-06-05 berjalan');
  });

  test('100 working days from registration', () => {
    expect(sengketa('2026-02-01', ['ki_diregistrasi', '2026-01-05'])).toEqual(['ki_selesai 2026-06-15 berjalan']);
  });

  test('the summons is counted back from the first hearing', () => {
    expect(sengketa('2026-03-10', ['sidang_pertama', '2026-03-26'])).toEqual(['panggilan 2026-03-16 berjalan']);
    expect(sengketa('2026-03-30', ['sidang_pertama', '2026-03-26'], ['panggilan', '2026-03-12'])).toEqual([
      'panggilan 2026-03-16 berhenti',
    ]);
  });

  test('mediation: 14, and 7 more once from the end of the 14', () => {
    const mulai: Baris = ['mediasi_mulai', '2026-06-08'];
    expect(sengketa('2026-06-09', mulai)).toEqual(['mediasi 2026-06-29 berjalan']);
    expect(sengketa('2026-06-25', mulai, ['mediasi_diperpanjang', '2026-06-24'])).toEqual([
      'mediasi 2026-06-29 berhenti',
      'mediasi 2026-07-08 berjalan',
    ]);
    expect(sengketa('2026-07-01', mulai, ['mediasi_diperpanjang', '2026-06-30'])).toEqual(['mediasi 2026-06-29 lewat']);
    expect(sengketa('2026-07-01', mulai, ['mediasi_selesai', '2026-06-15'])).toEqual(['mediasi 2026-06-29 berhenti']);
  });

  test('case 28: suit, the safe date of the body, cassation', () => {
    expect(
      sengketa(
        '2026-05-12',
        ['putusan_dibacakan', '2026-05-08'],
        ['salinan_putusan_diterima', '2026-05-11'],
        ['putusan_pengadilan_diterima', '2026-05-11'],
      ),
    ).toEqual([
      'salinan_putusan 2026-05-13 berhenti',
      'gugatan 2026-06-05 berjalan',
      'gugatan_aman 2026-05-25 berjalan',
      'kasasi 2026-05-25 berjalan',
    ]);
    expect(sengketa('2026-06-30', ['salinan_putusan_diterima', '2026-05-11'], ['gugatan', '2026-05-20'])).toEqual([
      'gugatan 2026-06-05 berhenti',
      'gugatan_aman 2026-05-25 berhenti',
    ]);
  });
});

describe('the register', () => {
  const keys = Object.keys(JAM).filter((key): key is KunciJam => key in JAM);

  test.each(keys)('%s names its article, base and end in both languages', (kunci) => {
    const jam = jamOf(kunci);
    expect(jam.pasal).toMatch(/Pasal \d/);
    for (const text of [jam.nama, jam.sejak, jam.sampai]) expect(text.id !== '' && text.en !== '').toBe(true);
  });

  test('lengths as the law gives them', () => {
    expect(Object.fromEntries(keys.map((k) => [k, `${jamOf(k).panjang} ${jamOf(k).satuan}`]))).toEqual({
      cek_kelengkapan: '3 hari_kerja',
      perbaikan: '3 hari_kerja',
      notifikasi_uu: '10 hari_kerja',
      notifikasi_perki: '10 hari_kerja',
      penolakan: '10 hari_kerja',
      perpanjangan: '7 hari_kerja',
      penyediaan: '0 hari_kerja',
      keberatan_ajukan: '30 hari_kerja',
      keberatan_tanggap: '30 hari_kerja',
      sengketa_ajukan: '14 hari_kerja',
      ki_mulai: '14 hari_kerja',
      ki_selesai: '100 hari_kerja',
      ki_tidak_lengkap: '3 hari_kerja',
      ki_lengkapi: '7 hari_kerja',
      panggilan: '-3 hari_kerja',
      mediasi: '14 hari_kerja',
      salinan_putusan: '3 hari_kerja',
      gugatan: '14 hari_kerja',
      gugatan_aman: '14 hari',
      kasasi: '14 hari',
      buka_habis_masa: '-30 hari_kerja',
      pengecualian_17a: '30 tahun',
      berkala: '6 bulan',
      dip: '6 bulan',
      laporan_tahunan: '3 bulan',
      pdp_breach: '72 jam',
      pdp_koreksi: '72 jam',
      pdp_akses: '72 jam',
      pdp_tarik: '72 jam',
      pdp_tunda: '72 jam',
      maklumat_publikasi: '7 hari_kerja',
      skm: '1 tahun',
    });
  });
});
