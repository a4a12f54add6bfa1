import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { HURUF, PERINGATAN, SELALU_TERBUKA } from './istilah.ts';
import { type Konteks, type Pengecualian, tidakSah } from './pengecualian.ts';
import type { PeristiwaPengecualian } from './pengecualian.peristiwa.ts';
import { replay } from './replay.ts';
import { periksaDasar, periksaIsi } from './rules/isi-uji.ts';
import { masihDikecualikan, periksaJangka, tambahTahun } from './rules/jangka-waktu.ts';
import { pribadiDapatDibuka } from './rules/pasal-18.ts';
import { decideBuka, decideHabis, decideIngatkan, decideTetapkan } from './rules/penetapan.ts';
import { decideKembalikan, decideKesampingkan, decidePendapat, decideSetujui } from './rules/penilaian.ts';
import { listPeringatan, sisaPeringatan } from './rules/peringatan.ts';
import { isUndangUndang, isUndangUndangLain } from './rules/undang-undang.ts';
import { decideAjukan, decideTarik, decideUbahIsi, decideUsulkan } from './rules/usulan.ts';
import { HARI, isiContoh, SIDIK, ujiContoh } from './uji/contoh-uji.ts';

const k = (peran: Konteks['peran'], hari = HARI): Konteks => ({ peran, akunId: ujiContoh().unitId, hari });
const alasan = (ubah: Partial<typeof isiContoh>): string[] => periksaIsi({ ...isiContoh, ...ubah }, HARI).map((x) => x.alasan);
const aturan = { pimpinan: 'sendiri', delegasi: '' } as const;

describe('what a test must say (Perki 1/2021 Pasal 49(2))', () => {
  test('the example lacks nothing', () => expect(periksaIsi(isiContoh, HARI)).toEqual([]));

  test.each([
    ['no information', { informasi: ' ' }, 'informasi_kosong'],
    ['a part without saying which', { bagian: '' }, 'bagian_kosong'],
    ['no ground', { dasar: [] }, 'dasar_kosong'],
    ['a letter twice', { dasar: [isiContoh.dasar[0], isiContoh.dasar[0]].flatMap((d) => d ?? []) }, 'huruf_ganda'],
    ['17.j without a statute', { dasar: [{ huruf: 'j', peraturan: '', pasal: '' }] }, 'huruf_j_tanpa_undang_undang'],
    [
      '17.j on a mayoral regulation',
      { dasar: [{ huruf: 'j', peraturan: 'Peraturan Wali Kota Nomor 3 Tahun 2020', pasal: 'Pasal 2' }] },
      'huruf_j_tanpa_undang_undang',
    ],
    [
      '17.j on the information act itself',
      { dasar: [{ huruf: 'j', peraturan: 'UU 14/2008', pasal: 'Pasal 17' }] },
      'huruf_j_tanpa_undang_undang',
    ],
    ['another basis that is no statute', { dasar: [{ huruf: 'h', peraturan: 'SOP pengaduan', pasal: '1' }] }, 'dasar_bukan_undang_undang'],
    ['a statute without its article', { dasar: [{ huruf: 'h', peraturan: 'UU 27/2022', pasal: ' ' }] }, 'pasal_kosong'],
    ['no consequence', { akibatDibuka: '' }, 'akibat_kosong'],
    ['no benefit', { manfaatDitutup: '' }, 'manfaat_kosong'],
    ['no weighing of the public interest', { kepentinganPublik: '' }, 'kepentingan_kosong'],
    ['written consent opens a secret', { persetujuanTertulis: true }, 'pribadi_dapat_dibuka'],
    ['a public office opens a secret', { jabatanPublik: true }, 'pribadi_dapat_dibuka'],
  ] as const)('refused: %s', (_, ubah, mengapa) => expect(alasan(ubah)).toEqual([mengapa]));

  test.each(SELALU_TERBUKA)('never exempt: Pasal 18(1) letter %s, whatever the ground', (selaluTerbuka) => {
    for (const huruf of HURUF)
      expect(
        alasan({
          selaluTerbuka,
          dasar: [{ huruf, peraturan: 'UU 30/2014', pasal: 'Pasal 1' }],
          jangka: { jenis: 'tanggal', sampai: '2030-01-01' },
        }),
      ).toEqual(['selalu_terbuka']);
  });

  test('consent opens g and h only', () => {
    const semua = { persetujuanTertulis: true, jabatanPublik: true };
    expect(HURUF.filter((h) => pribadiDapatDibuka([h], semua))).toEqual(['g', 'h']);
    expect(pribadiDapatDibuka(['a', 'h'], semua)).toBe(false);
  });

  test.each([
    ['Undang-Undang Nomor 27 Tahun 2022', true, true],
    ['UU 43/2009', true, true],
    ['Undang-Undang Nomor 14 Tahun 2008', true, false],
    ['Peraturan Pemerintah pengganti', false, false],
    ['Permendagri 3/2017', false, false],
    ['Keputusan bersama menurut UU 27/2022', false, false],
    ['rahasia', false, false],
  ])('%s: a statute %s, another one %s', (teks, uu, lain) => {
    expect(isUndangUndang(teks)).toBe(uu);
    expect(isUndangUndangLain(teks)).toBe(lain);
  });

  test('letters without another statute rest on Pasal 17 itself', () =>
    expect(HURUF.filter((huruf) => periksaDasar([{ huruf, peraturan: '', pasal: '' }]) === undefined)).toEqual(
      HURUF.filter((h) => h !== 'j'),
    ));
});

describe('how long (UU Pasal 20; PP 61/2010 Pasal 5–9)', () => {
  test('a and c–f need an end date; b and g–j may follow a law', () => {
    const menurut = { jenis: 'peraturan', uraian: 'Selama berlaku menurut UU 13/2016.' } as const;
    expect(HURUF.filter((h) => periksaJangka([h], menurut, HARI) === 'jangka_wajib_tanggal')).toEqual(['a', 'c', 'd', 'e', 'f']);
    expect(periksaJangka(['h', 'a'], menurut, HARI)).toBe('jangka_wajib_tanggal');
  });
  test('"permanen" is no period for any letter', () => {
    for (const uraian of ['Permanen', 'tidak terbatas', 'Selamanya'])
      for (const h of HURUF) expect(periksaJangka([h], { jenis: 'peraturan', uraian }, HARI)).toBe('jangka_permanen');
  });
  test('17.a ends within 30 years, to the day', () => {
    expect(periksaJangka(['a'], { jenis: 'tanggal', sampai: '2056-03-02' }, HARI)).toBeUndefined();
    expect(periksaJangka(['a'], { jenis: 'tanggal', sampai: '2056-03-03' }, HARI)).toBe('jangka_lebih_30_tahun');
    expect(periksaJangka(['c'], { jenis: 'tanggal', sampai: '2066-03-03' }, HARI)).toBeUndefined();
    expect(tambahTahun('2028-02-29', 1)).toBe('2029-02-28');
  });
  test('a day that has come is no period', () =>
    expect(periksaJangka(['h'], { jenis: 'tanggal', sampai: HARI }, HARI)).toBe('jangka_lewat'));
});

describe('opinions, warnings, approvals', () => {
  test('Tim advises and never votes: its no is a warning that both together set aside with a reason', () => {
    const p = ujiContoh({ pendapat: [{ akunId: 't', sebagai: 'tim', pendapat: 'tidak_setuju' }] });
    const minta = (q: Pengecualian) => decideSetujui(q, { isi: isiContoh, aturan, pengganti: false }, k('atasan'));
    expect(minta(p)).toEqual({ ok: false, alasan: 'peringatan', peringatan: ['pendapat_menolak'] });
    expect(decideKesampingkan(p, { isi: isiContoh, peringatan: 'pendapat_menolak', alasan: ' ' }, k('utama'))).toMatchObject({
      alasan: 'alasan_wajib',
    });
    const satu = ujiContoh({ ...p, dikesampingkan: [{ peringatan: 'pendapat_menolak', oleh: 'utama' }] });
    expect(minta(satu)).toMatchObject({ ok: false, alasan: 'peringatan' });
    const dua = ujiContoh({ ...p, dikesampingkan: [...satu.dikesampingkan, { peringatan: 'pendapat_menolak', oleh: 'atasan' }] });
    expect(minta(dua)).toMatchObject({ ok: true });
  });
  test('what the law forbids is no warning: nothing sets it aside', () => {
    const p = ujiContoh({
      pendapat: [],
      dikesampingkan: PERINGATAN.flatMap((peringatan) => (['utama', 'atasan'] as const).map((oleh) => ({ peringatan, oleh }))),
    });
    const isi = { ...isiContoh, selaluTerbuka: 'b' as const };
    expect(sisaPeringatan(p, isi)).toEqual([]);
    expect(decideSetujui(p, { isi, aturan, pengganti: false }, k('atasan'))).toMatchObject({ ok: false, alasan: 'isi_kurang' });
  });
  test('a warning that is not there cannot be set aside', () =>
    expect(decideKesampingkan(ujiContoh(), { isi: isiContoh, peringatan: 'tanpa_pendapat_tim', alasan: 'x' }, k('utama'))).toMatchObject({
      alasan: 'tidak_ada_peringatan',
    }));
  test('a period by law for h or j warns', () =>
    expect(
      listPeringatan(ujiContoh(), { ...isiContoh, jangka: { jenis: 'peraturan', uraian: 'Selama diperlukan untuk melindungi pelapor.' } }),
    ).toEqual(['jangka_tanpa_tanggal']));
  test('both approve, in any order; once each', () => {
    const atasan = decideSetujui(ujiContoh(), { isi: isiContoh, aturan, pengganti: false }, k('atasan'));
    expect(atasan).toMatchObject({ ok: true, peristiwa: [{ data: { slot: ['atasan'] } }] });
    expect(decideSetujui(ujiContoh({ persetujuan: ['atasan'] }), { isi: isiContoh, aturan, pengganti: false }, k('atasan'))).toMatchObject({
      alasan: 'sudah_disetujui',
    });
  });
  test('a delegation fills the second slot only with its letter', () => {
    const minta = (delegasi: string) =>
      decideSetujui(ujiContoh(), { isi: isiContoh, aturan: { pimpinan: 'delegasi', delegasi }, pengganti: false }, k('atasan'));
    expect(minta(' ')).toMatchObject({ ok: false, alasan: 'delegasi_tanpa_surat' });
    expect(minta('Nomor 5 tanggal 1 Januari 2026')).toMatchObject({ ok: true, peristiwa: [{ data: { slot: ['atasan', 'pimpinan'] } }] });
  });
  test('a remark needs words, a return and a no need a reason', () => {
    expect(decidePendapat(ujiContoh(), { pendapat: 'tidak_setuju', teks: '' }, k('tim'))).toMatchObject({ alasan: 'catatan_wajib' });
    expect(decideKembalikan(ujiContoh(), { alasan: '' }, k('pimpinan'))).toMatchObject({ alasan: 'alasan_wajib' });
  });
});

describe('set, opened, run out', () => {
  const ditetapkan = (sampai: string | null) =>
    ujiContoh({ keadaan: 'ditetapkan', persetujuan: ['atasan', 'pimpinan'], penetapan: { nomor: '1', tanggal: '2026-01-05', sampai } });
  test('never dated before its approval, nor ahead; never without a number', () => {
    const p = ujiContoh({ keadaan: 'disetujui' });
    const tetap = (ubah: { nomor?: string; tanggal?: string }) =>
      decideTetapkan(p, { isi: isiContoh, nomor: '1', tanggal: HARI, disetujuiPada: '2026-03-01', ...ubah }, k('utama'));
    expect(tetap({ nomor: ' ' })).toMatchObject({ alasan: 'nomor_wajib' });
    expect(tetap({ tanggal: '2026-02-28' })).toMatchObject({ alasan: 'tanggal_salah' });
    expect(tetap({ tanggal: '2026-03-03' })).toMatchObject({ alasan: 'tanggal_salah' });
    expect(tetap({})).toMatchObject({ ok: true, peristiwa: [{ data: { sampai: '2031-03-01' } }] });
  });
  test('it runs out the day after its last day, not before, and one without a date never by itself', () => {
    expect(decideHabis(ditetapkan(HARI), { tanggal: HARI, informasiId: null }, k('sistem'))).toMatchObject({ alasan: 'belum_habis' });
    expect(decideHabis(ditetapkan('2026-03-01'), { tanggal: HARI, informasiId: null }, k('sistem')).ok).toBe(true);
    expect(decideHabis(ditetapkan(null), { tanggal: HARI, informasiId: null }, k('sistem'))).toMatchObject({ alasan: 'belum_habis' });
  });
  test('consent opens a secret, a hearing opens 17.a, neither the other', () => {
    const buka = (p: Pengecualian, sebab: 'persetujuan_tertulis' | 'sidang_terbuka') =>
      decideBuka(p, { sebab, tanggal: HARI, rujukan: 'surat 1', informasiId: null }, k('utama'));
    expect(buka(ditetapkan(null), 'persetujuan_tertulis').ok).toBe(true);
    expect(buka(ditetapkan(null), 'sidang_terbuka')).toMatchObject({ alasan: 'sebab_tidak_sesuai' });
    expect(buka({ ...ditetapkan(null), huruf: ['a'] }, 'persetujuan_tertulis')).toMatchObject({ alasan: 'sebab_tidak_sesuai' });
  });
  test('reminded once at each mark', () => {
    const p = { ...ditetapkan('2026-05-01'), diingatkan: [60] as const };
    expect(decideIngatkan(p, { hariKerja: 60 }, k('sistem'))).toMatchObject({ alasan: 'sudah_diingatkan' });
    expect(decideIngatkan(p, { hariKerja: 30 }, k('sistem')).ok).toBe(true);
  });
  test('what carries a refusal: set, approved, not over', () => {
    const cek = (p: Pengecualian) => tidakSah({ ...p, sampai: p.penetapan?.sampai ?? null }, HARI);
    expect(cek(ditetapkan(HARI))).toBeUndefined();
    expect(cek(ditetapkan('2026-03-01'))).toBe('sudah_terbuka');
    expect(cek({ ...ditetapkan(null), persetujuan: [] })).toBe('tanpa_persetujuan');
    expect(cek(ujiContoh({ keadaan: 'disetujui' }))).toBe('belum_ditetapkan');
    expect(cek({ ...ditetapkan(null), keadaan: 'diubah' })).toBe('sudah_terbuka');
  });
});

/** Walks that officers could take: whatever is refused changes nothing. */
const langkah = fc.array(fc.constantFrom('ubah', 'ajukan', 'tarik', 'tim', 'atasan', 'pimpinan', 'kembali', 'tetap', 'habis'), {
  maxLength: 25,
});

function jalan(langkahan: readonly string[]): PeristiwaPengecualian[] {
  const events: PeristiwaPengecualian[] = [];
  const ambil = (h: { ok: boolean; peristiwa?: readonly PeristiwaPengecualian[] }) => void (h.ok && events.push(...(h.peristiwa ?? [])));
  ambil(
    decideUsulkan(
      { isi: isiContoh, sidik: SIDIK, unitId: ujiContoh().unitId, pemicu: 'sebelum_permohonan', permohonanId: null, mengubahId: null },
      k('utama'),
    ),
  );
  for (const [i, l] of langkahan.entries()) {
    const p = replay(events);
    if (!p) break;
    if (l === 'ubah') ambil(decideUbahIsi(p, { isi: isiContoh, sidik: String(i % 10).repeat(64) }, k('utama')));
    if (l === 'ajukan') ambil(decideAjukan(p, { isi: isiContoh, nomor: '1' }, k('utama')));
    if (l === 'tarik') ambil(decideTarik(p, k('utama')));
    if (l === 'tim') ambil(decidePendapat(p, { pendapat: 'setuju', teks: '' }, k('tim')));
    if (l === 'atasan' || l === 'pimpinan') ambil(decideSetujui(p, { isi: isiContoh, aturan, pengganti: false }, k(l)));
    if (l === 'kembali') ambil(decideKembalikan(p, { alasan: 'x' }, k('atasan')));
    if (l === 'tetap') ambil(decideTetapkan(p, { isi: isiContoh, nomor: '1', tanggal: HARI, disetujuiPada: HARI }, k('utama')));
    if (l === 'habis') ambil(decideHabis(p, { tanggal: HARI, informasiId: null }, k('sistem', '2031-03-02')));
  }
  return events;
}

describe('whatever officers do, in whatever order', () => {
  test('nothing is set but what both approved, word for word', () =>
    fc.assert(
      fc.property(langkah, (l) => {
        const events = jalan(l);
        const at = events.findIndex((e) => e.jenis === 'pengecualian_ditetapkan');
        if (at < 0) return;
        const tetap = events[at];
        const p = replay(events.slice(0, at));
        expect(p?.keadaan).toBe('disetujui');
        const setuju = events
          .slice(0, at)
          .filter(
            (e) => e.jenis === 'pengecualian_disetujui' && tetap?.jenis === 'pengecualian_ditetapkan' && e.data.sidik === tetap.data.sidik,
          );
        expect(setuju.length).toBeGreaterThanOrEqual(2);
        expect(p?.pendapat.some((x) => x.sebagai === 'tim')).toBe(true);
      }),
      { numRuns: 300 },
    ));
  test('a corrected or returned test carries no approval of what it was', () =>
    fc.assert(
      fc.property(langkah, (l) => {
        const events = jalan(l);
        events.forEach((e, i) => {
          if (e.jenis === 'pengecualian_isi_diubah' || e.jenis === 'pengecualian_dikembalikan')
            expect(replay(events.slice(0, i + 1))).toMatchObject({ persetujuan: [], pendapat: [] });
        });
      }),
      { numRuns: 300 },
    ));
  test('being exempt ends for good: from one day on, every later day is open', () =>
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4000 }), fc.integer({ min: 0, max: 4000 }), fc.integer({ min: 0, max: 4000 }), (a, b, c) => {
        const hari = (n: number) => new Date(Date.UTC(2026, 0, 1) + n * 86_400_000).toISOString().slice(0, 10);
        const [awal, akhir] = [Math.min(b, c), Math.max(b, c)];
        if (!masihDikecualikan(hari(a), hari(awal))) expect(masihDikecualikan(hari(a), hari(akhir))).toBe(false);
      }),
    ));
});
