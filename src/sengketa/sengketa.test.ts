import { expect, test } from 'vitest';
import { kalenderBawaan } from '../tenggat/kalender-bawaan.ts';
import { ATURAN_TENGGAT } from '../tenggat/masukan.ts';
import { tenggatSengketa } from '../tenggat/tenggat.ts';
import { decideCatat, type KejadianBerhari, replaySengketa, toPeristiwaTenggat } from './sengketa.ts';
import { isAkhir, KEADAAN, KEJADIAN, listKejadian, nextKeadaan } from './transisi.ts';

test('the table of states × events is the one that was read', () => {
  expect(Object.fromEntries(KEADAAN.map((k) => [k, listKejadian(k).map((e) => `${e}→${nextKeadaan(k, e) ?? ''}`)]))).toMatchSnapshot();
});

test('every state is reached, and every cell that is empty is refused', () => {
  const dicapai = new Set<string>(['dimohonkan']);
  for (let n = -1; n !== dicapai.size;) {
    n = dicapai.size;
    for (const k of KEADAAN) if (dicapai.has(k)) for (const e of listKejadian(k)) dicapai.add(nextKeadaan(k, e) ?? '');
  }
  expect(KEADAAN.filter((k) => !dicapai.has(k))).toEqual([]);
  const akhir = replaySengketa('2026-05-11', [{ kejadian: 'dicabut', tanggal: '2026-05-12' }]);
  for (const kejadian of KEJADIAN)
    expect(decideCatat(akhir, { kejadian, tanggal: '2026-05-12' }, '2026-05-13')).toEqual({ ok: false, alasan: 'bukan_keadaan' });
  expect(KEADAAN.filter(isAkhir)).toEqual(['tidak_diregistrasi', 'putusan_sela', 'gugur', 'dihentikan', 'dicabut', 'dilaksanakan']);
});

const tempo = (diajukan: string, kejadian: KejadianBerhari[], hari: string): string[] =>
  tenggatSengketa(
    toPeristiwaTenggat(replaySengketa(diajukan, kejadian), 'Asia/Jakarta'),
    kalenderBawaan(),
    ATURAN_TENGGAT,
    new Date(`${hari}T03:00:00Z`),
  ).map((t) => `${t.kunci} ${t.tanggal ?? '-'}`);

test('law.md 12, extras: commission begins within 14 working days, 100 from registration, mediation 14 and 7', () => {
  expect(tempo('2026-05-11', [], '2026-05-12')).toContain('ki_mulai 2026-06-05');
  expect(tempo('2025-12-29', [{ kejadian: 'diregistrasi', tanggal: '2026-01-05' }], '2026-01-06')).toContain('ki_selesai 2026-06-15');
  const mediasi: KejadianBerhari[] = [
    { kejadian: 'diregistrasi', tanggal: '2026-06-02' },
    { kejadian: 'sidang_pertama', tanggal: '2026-06-05' },
    { kejadian: 'mediasi_dimulai', tanggal: '2026-06-08' },
  ];
  expect(tempo('2026-05-29', mediasi, '2026-06-09')).toContain('mediasi 2026-06-29');
  expect(tempo('2026-05-29', [...mediasi, { kejadian: 'mediasi_diperpanjang', tanggal: '2026-06-26' }], '2026-06-29')).toContain(
    'mediasi 2026-07-08',
  );
});

test('case 28: PTUN 14 working days, the safe date and kasasi 14 calendar days', () => {
  const putus: KejadianBerhari[] = [
    { kejadian: 'diregistrasi', tanggal: '2026-02-02' },
    { kejadian: 'sidang_pertama', tanggal: '2026-02-10' },
    { kejadian: 'ajudikasi_dimulai', tanggal: '2026-02-10' },
    { kejadian: 'putusan_dibacakan', tanggal: '2026-05-08' },
    { kejadian: 'salinan_diterima', tanggal: '2026-05-11' },
  ];
  const sesudah = tempo('2026-01-26', putus, '2026-05-12');
  expect(sesudah).toContain('gugatan 2026-06-05');
  expect(sesudah).toContain('gugatan_aman 2026-05-25');
  const pengadilan: KejadianBerhari[] = [
    ...putus.map((e) => ({ ...e, tanggal: e.tanggal < '2026-04-01' ? e.tanggal : '2026-04-01' })),
    { kejadian: 'gugatan_diajukan', tanggal: '2026-04-10' },
    { kejadian: 'putusan_pengadilan', tanggal: '2026-05-11' },
  ];
  expect(tempo('2026-01-26', pengadilan, '2026-05-12')).toContain('kasasi 2026-05-25');
});

test('only hearings lie ahead, days do not run before the filing, mediation is prolonged once', () => {
  const s = replaySengketa('2026-05-11', [{ kejadian: 'diregistrasi', tanggal: '2026-05-13' }]);
  expect(decideCatat(s, { kejadian: 'sidang_pertama', tanggal: '2026-06-01' }, '2026-05-14').ok).toBe(true);
  expect(decideCatat(s, { kejadian: 'dicabut', tanggal: '2026-06-01' }, '2026-05-14')).toEqual({ ok: false, alasan: 'di_masa_depan' });
  expect(decideCatat(s, { kejadian: 'dicabut', tanggal: '2026-05-01' }, '2026-05-14')).toEqual({ ok: false, alasan: 'mundur' });
  const m = replaySengketa('2026-05-11', [
    { kejadian: 'diregistrasi', tanggal: '2026-05-13' },
    { kejadian: 'sidang_pertama', tanggal: '2026-05-20' },
    { kejadian: 'mediasi_dimulai', tanggal: '2026-05-21' },
    { kejadian: 'mediasi_diperpanjang', tanggal: '2026-06-10' },
  ]);
  expect(decideCatat(m, { kejadian: 'mediasi_diperpanjang', tanggal: '2026-06-11' }, '2026-06-12')).toEqual({
    ok: false,
    alasan: 'sekali',
  });
});
