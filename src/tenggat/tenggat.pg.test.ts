import { beforeAll, describe, expect, test } from 'vitest';
import { type Trx, withBadan, withBadanWrite } from '../shared/db/db.ts';
import { newId } from '../shared/id.ts';
import { usePg } from '../shared/test/pg.ts';
import { instantIn } from '../shared/tanggal.ts';
import { installKalender, type PortKasus, previewUsulan, ubahKalender } from './tenggat.actions.ts';
import { selectAturan, selectHari, selectKalender, selectTahun } from './tenggat.queries.ts';
import { addHariKerja } from './hari-kerja.ts';
import type { IsiHari, KasusTerbuka, Pergeseran, Usulan } from './usulan.ts';
import { ATURAN_BAWAAN } from './versi.ts';

const t = usePg();
const zona = 'Asia/Jakarta';
const at = (tanggal: string, jam = '09:00'): Date => instantIn(zona, tanggal, jam);
const AKTOR = { jenis: 'petugas', id: newId() } as const;
const isi = (tanggal: string, nama = 'Banjir (contoh)', jenis: IsiHari['jenis'] = 'libur_daerah'): IsiHari => ({
  tanggal,
  nama,
  jenis,
  dihitung: null,
  skb: '',
  sumber: 'SE contoh',
});

const read = <T>(badanId: string, fn: (trx: Trx) => Promise<T>): Promise<T> => withBadan(t().db, badanId, fn);
const write = <T>(badanId: string, fn: (trx: Trx) => Promise<T>): Promise<T> => withBadanWrite(t().db, badanId, fn);

/** A slice that lends the cases of one body and remembers what it was told. */
function lend(badanId: string, kasus: KasusTerbuka[]): PortKasus & { geser: Pergeseran[] } {
  const geser: Pergeseran[] = [];
  return {
    geser,
    bukaKasus: async (_trx, asked) => (asked === badanId ? kasus : []),
    simpanGeser: async (_trx, _badanId, pergeseran) => void geser.push(pergeseran),
  };
}

const kasus = (tanggal: string): KasusTerbuka => ({
  berkas: { jenis: 'permohonan', id: newId() },
  sebutan: '2026-000001',
  hitung: 'permohonan',
  peristiwa: [{ jenis: 'diterima', pada: at(tanggal) }],
});

async function change(badanId: string, usulan: Usulan, now: Date, ...port: PortKasus[]) {
  const input = { badanId, zona, usulan, now, port };
  const pratinjau = await read(badanId, (trx) => previewUsulan(trx, input));
  if (!pratinjau.ok) return pratinjau;
  return write(badanId, (trx) => ubahKalender(trx, { ...input, sidik: pratinjau.sidik, aktor: AKTOR }));
}

const events = (jenis: string, badanId: string) =>
  t().admin<{ berkas_id: string; data: string; aktor_id: string | null }>(
    'select berkas_id, data, aktor_id from peristiwa where jenis = $1 and badan_publik_id = $2 order by pada, urutan',
    [jenis, badanId],
  );

async function due(badanId: string, dari: string, n: number): Promise<string> {
  const { kalender } = await read(badanId, (trx) => selectKalender(trx, badanId, zona));
  const hasil = addHariKerja(kalender, dari, n);
  return hasil.ok ? hasil.tanggal : `${hasil.alasan} ${hasil.tahun}`;
}

beforeAll(async () => {
  for (const badan of [t().badanA, t().badanB]) await write(badan, (trx) => installKalender(trx, badan, at('2026-01-02')));
});

describe('the calendar of a body', () => {
  test('holds the shipped years, once however often it is installed', async () => {
    await write(t().badanA, (trx) => installKalender(trx, t().badanA, at('2026-01-03')));
    const rows = await read(t().badanA, (trx) => selectHari(trx, t().badanA));
    const tahun = await read(t().badanA, (trx) => selectTahun(trx, t().badanA));
    expect([rows.length, tahun.map((y) => y.tahun)]).toEqual([79, [2025, 2026, 2027]]);
    expect(rows.every((r) => r.skb !== '' && r.sumber !== '' && r.dicatatOleh === null)).toBe(true);
    expect(await events('kalender_dipasang', t().badanA)).toHaveLength(1);
    expect(await due(t().badanA, '2026-03-16', 10)).toBe('2026-04-07');
  });

  test('counts with what the body entered, and only that body', async () => {
    await change(t().badanA, { jenis: 'tambah', hari: isi('2026-09-10') }, at('2026-02-02'));
    expect([await due(t().badanA, '2026-09-09', 1), await due(t().badanB, '2026-09-09', 1)]).toEqual(['2026-09-11', '2026-09-10']);
  });

  test('a year not yet open is refused until its days are entered', async () => {
    expect(await due(t().badanB, '2027-12-30', 10)).toBe('kalender_kosong 2028');
    const hari = [isi('2028-01-01', 'Tahun Baru 2028 Masehi', 'libur_nasional'), isi('2028-01-03', 'Contoh', 'cuti_bersama')];
    expect(await change(t().badanB, { jenis: 'tahun', tahun: 2028, dasar: 'SKB contoh', hari }, at('2027-10-01'))).toEqual({
      ok: true,
      bergeser: 0,
    });
    expect(await due(t().badanB, '2027-12-31', 1)).toBe('2028-01-04');
    expect(await change(t().badanB, { jenis: 'tahun', tahun: 2028, dasar: 'SKB contoh', hari: [] }, at('2027-10-02'))).toEqual({
      ok: false,
      alasan: 'tahun_sudah_ada',
    });
  });

  test('new rules are a new version; the old one is kept', async () => {
    const now = at('2026-02-03');
    await change(
      t().badanB,
      { jenis: 'aturan', dasar: 'SE contoh', aturan: { ...ATURAN_BAWAAN, cutiBersamaHariKerja: true, jamTutup: '15:30' } },
      now,
    );
    const { aturan, dasar, sejak } = await read(t().badanB, (trx) => selectAturan(trx, t().badanB));
    expect([aturan.cutiBersamaHariKerja, aturan.jamTutup, dasar, sejak]).toEqual([true, '15:30', 'SE contoh', now]);
    expect(await due(t().badanB, '2026-03-16', 10)).toBe('2026-03-31');
    const rows = await t().admin('select 1 from tenggat_aturan where badan_publik_id = $1', [t().badanB]);
    expect(rows).toHaveLength(2);
  });
});

describe('a change with open cases', () => {
  test('shows what moves, writes nothing; then one event in the file of each case, and one of the calendar', async () => {
    const [satu, dua] = [kasus('2026-05-18'), kasus('2026-06-30')];
    const port = lend(t().badanA, [satu, dua]);
    const input = {
      badanId: t().badanA,
      zona,
      usulan: { jenis: 'tambah', hari: isi('2026-05-21', 'Banjir besar (contoh)') },
      now: at('2026-05-19'),
      port: [port],
    } satisfies Parameters<typeof previewUsulan>[1];
    const pratinjau = await read(t().badanA, (trx) => previewUsulan(trx, input));
    expect(pratinjau).toMatchObject({
      ok: true,
      pergeseran: [
        {
          kasus: { berkas: satu.berkas },
          tenggat: [{ kunci: 'notifikasi_uu', dari: '2026-06-04', menjadi: '2026-06-05' }, { kunci: 'penolakan' }],
        },
      ],
    });
    expect([port.geser.length, await events('tenggat_bergeser', t().badanA)]).toEqual([0, []]);

    const sidik = pratinjau.ok ? pratinjau.sidik : '';
    expect(await write(t().badanA, (trx) => ubahKalender(trx, { ...input, sidik, aktor: AKTOR }))).toEqual({ ok: true, bergeser: 1 });
    const [moved, ...more] = await events('tenggat_bergeser', t().badanA);
    expect([moved?.berkas_id, moved?.aktor_id, more]).toEqual([satu.berkas.id, AKTOR.id, []]);
    expect(JSON.parse(moved?.data ?? '')).toEqual({
      sebab: 'kalender',
      tenggat: [
        { kunci: 'notifikasi_uu', dari: '2026-06-04', menjadi: '2026-06-05' },
        { kunci: 'penolakan', dari: '2026-06-04', menjadi: '2026-06-05' },
      ],
    });
    expect(port.geser.map((g) => g.kasus.berkas)).toEqual([satu.berkas]);
    const kalender = await events('kalender_diubah', t().badanA);
    expect(JSON.parse(kalender.at(-1)?.data ?? '')).toMatchObject({
      bergeser: 1,
      isi: { perubahan: 'tambah', hari: { tanggal: '2026-05-21' } },
    });
  });

  test('a case that came in between sends the administrator back', async () => {
    const cases = [kasus('2026-07-01')];
    const input = {
      badanId: t().badanA,
      zona,
      usulan: { jenis: 'tambah' as const, hari: isi('2026-07-08') },
      now: at('2026-07-02'),
      port: [lend(t().badanA, cases)],
    };
    const pratinjau = await read(t().badanA, (trx) => previewUsulan(trx, input));
    cases.push(kasus('2026-07-02'));
    const sidik = pratinjau.ok ? pratinjau.sidik : '';
    expect(await write(t().badanA, (trx) => ubahKalender(trx, { ...input, sidik, aktor: AKTOR }))).toEqual({
      ok: false,
      alasan: 'berubah',
    });
    expect(await due(t().badanA, '2026-07-07', 1)).toBe('2026-07-08');
  });

  test('changing and withdrawing keep the old rows; a second withdrawal is refused', async () => {
    await change(t().badanA, { jenis: 'tambah', hari: isi('2026-10-05') }, at('2026-02-04'));
    const id = (await read(t().badanA, (trx) => selectHari(trx, t().badanA))).find((h) => h.tanggal === '2026-10-05')?.id ?? '';
    await change(t().badanA, { jenis: 'ubah', id, hari: isi('2026-10-06') }, at('2026-02-05'));
    const rows = (await read(t().badanA, (trx) => selectHari(trx, t().badanA))).filter((h) => h.tanggal.startsWith('2026-10-0'));
    expect(rows.map((r) => [r.tanggal, r.dicabutPada])).toEqual([
      ['2026-10-05', at('2026-02-05')],
      ['2026-10-06', null],
    ]);
    expect(await due(t().badanA, '2026-10-02', 2)).toBe('2026-10-07');
    const baru = rows[1]?.id ?? '';
    expect(await change(t().badanA, { jenis: 'cabut', id: baru }, at('2026-02-06'))).toMatchObject({ ok: true });
    expect(await change(t().badanA, { jenis: 'cabut', id: baru }, at('2026-02-07'))).toEqual({ ok: false, alasan: 'hari_tidak_ada' });
  });
});

describe('walls', () => {
  test('a row of another body cannot be withdrawn', async () => {
    const id = (await read(t().badanB, (trx) => selectHari(trx, t().badanB)))[0]?.id ?? '';
    expect(await change(t().badanA, { jenis: 'cabut', id }, at('2026-02-08'))).toEqual({ ok: false, alasan: 'hari_tidak_ada' });
  });

  test.each(['kalender_hari', 'kalender_tahun', 'tenggat_aturan'] as const)(
    '%s of another body is not seen without naming it',
    async (table) => {
      const rows = await read(t().badanA, (trx) => trx.selectFrom(table).select('badan_publik_id').execute());
      expect(new Set(rows.map((r) => r.badan_publik_id))).toEqual(new Set([t().badanA]));
    },
  );

  test('what was entered cannot be overwritten or deleted by the program', async () => {
    await expect(
      write(t().badanA, (trx) => trx.updateTable('kalender_hari').set({ nama: 'x' }).where('badan_publik_id', '=', t().badanA).execute()),
    ).rejects.toThrow('permission denied');
    await expect(
      write(t().badanA, (trx) => trx.deleteFrom('kalender_hari').where('badan_publik_id', '=', t().badanA).execute()),
    ).rejects.toThrow('permission denied');
    await expect(
      write(t().badanA, (trx) => trx.updateTable('tenggat_aturan').set({ dasar: 'x' }).where('badan_publik_id', '=', t().badanA).execute()),
    ).rejects.toThrow('permission denied');
  });
});
