import { beforeAll, describe, expect, test } from 'vitest';
import { withBadan, withBadanWrite } from '../shared/db/db.ts';
import { usePg } from '../shared/test/pg.ts';
import { ajukanPermohonan } from './ajukan.actions.ts';
import { HASIL, KANAL, KEADAAN, KELENGKAPAN, KOLOM_IDENTITAS } from './istilah.ts';
import { selectOptionalKasus } from './kasus.queries.ts';
import { selectAntrean } from './kerja/antrean.queries.ts';
import { TERBUKA } from './uji/antrean.ts';
import { ajukan, NIK, pasangKalender, pelaku, permohonanBaru, rahasia } from './uji/badan.ts';

const t = usePg();
beforeAll(() => pasangKalender(t()));
const tulis = <T>(badan: string, fn: Parameters<typeof withBadanWrite<T>>[2]) => withBadanWrite(t().db, badan, fn);

describe('receiving', () => {
  test('gives number and code at once, registers in the same moment, and shows the strictest date', async () => {
    const p = await tulis(t().badanA, (trx) => ajukan(trx, t().badanA));
    expect(p.nomor).toMatch(/^2026-\d{6}$/);
    expect(p.kode).toMatch(/^[A-HJ-NP-Z2-9]{4}-[A-HJ-NP-Z2-9]{4}$/);
    expect(p.kurang).toEqual(['ktp']);
    expect(p.jadwal.utama?.tanggal).toBe('2026-03-16');
    const kasus = await withBadan(t().db, t().badanA, (trx) => selectOptionalKasus(trx, t().badanA, p.id));
    expect(kasus?.riwayat.map((e) => e.jenis)).toEqual(['permohonan_diajukan', 'permohonan_terdaftar']);
    expect(kasus?.permohonan.keadaan).toBe('terdaftar');
    const [row] = await t().admin('select keadaan, kurang, jatuh_tempo::text from permohonan where id = $1', [p.id]);
    expect(row).toEqual({ keadaan: 'terdaftar', kurang: ['ktp'], jatuh_tempo: '2026-03-16' });
  });

  test('name, address, subject, format and way are enough: the rest is named and asked for later', async () => {
    const p = await tulis(t().badanA, (trx) =>
      ajukan(trx, t().badanA, { identitas: { nama: 'Contoh', alamat: 'Jalan Contoh' }, tujuan: '' }),
    );
    expect(p.kurang).toEqual(['kontak', 'tujuan', 'nik', 'ktp']);
  });

  test('a back-dated letter counts from the day it came, and needs the reason', async () => {
    const diterimaPada = new Date('2026-02-26T02:00:00Z');
    const tanpa = await tulis(t().badanA, (trx) =>
      ajukanPermohonan(trx, pelaku(t().badanA, 'petugas'), permohonanBaru({ kanal: 'surat', diterimaPada }), rahasia),
    );
    expect(tanpa).toEqual({ ok: false, alasan: 'alasan_mundur_wajib' });
    const p = await tulis(t().badanA, (trx) => ajukan(trx, t().badanA, { kanal: 'surat', diterimaPada, mundur: 'surat_tiba_lebih_dulu' }));
    expect(p.jadwal.utama?.tanggal).toBe('2026-03-12');
  });

  test('a refused or failed entry gives its number back', async () => {
    const satu = await tulis(t().badanB, (trx) => ajukan(trx, t().badanB));
    await expect(
      tulis(t().badanB, async (trx) => {
        await ajukan(trx, t().badanB);
        throw new Error('broken line');
      }),
    ).rejects.toThrow('broken line');
    const dua = await tulis(t().badanB, (trx) => ajukan(trx, t().badanB));
    expect([satu.nomor, dua.nomor]).toEqual(['2026-000001', '2026-000002']);
  });

  test('twenty at once get twenty numbers in a row, and another body counts for itself', async () => {
    const semua = await Promise.all(Array.from({ length: 20 }, () => tulis(t().badanB, (trx) => ajukan(trx, t().badanB))));
    const urutan = semua.map((p) => Number(p.nomor.slice(5))).toSorted((a, b) => a - b);
    expect(new Set(urutan).size).toBe(20);
    expect((urutan.at(-1) ?? 0) - (urutan[0] ?? 0)).toBe(19);
  });

  test('the year of the number is the year of the day in the body, not in UTC', async () => {
    const malamTahunBaru = new Date('2026-12-31T18:00:00Z');
    const p = await tulis(t().badanB, (trx) => ajukan(trx, t().badanB, {}, malamTahunBaru));
    expect(p.nomor).toBe('2027-000001');
  });
});

describe('the walls', () => {
  test('nothing of the asker stands in the clear: not in events, jobs, rows or indexes', async () => {
    const p = await tulis(t().badanA, (trx) => ajukan(trx, t().badanA, { kuasa: { nama: 'Contoh Kuasa', alamat: 'Jalan Kuasa 9' } }));
    const teks = JSON.stringify(
      await t().admin(
        `select to_jsonb(p) from permohonan p where id = $1 union all select to_jsonb(e) from peristiwa e where berkas_id = $1
       union all select to_jsonb(o) from orang o union all select to_jsonb(b) from brankas b union all select to_jsonb(k) from kode_akses k`,
        [p.id],
      ),
    );
    for (const rahasiaTeks of [
      NIK,
      'Contoh Pemohon',
      'Contoh Kuasa',
      'Jalan Contoh',
      'Jalan Kuasa',
      '0800000001234',
      'pemohon@contoh.id',
      'Riset contoh',
      p.kode,
      p.kode.replace('-', ''),
    ])
      expect({ rahasiaTeks, ada: teks.includes(rahasiaTeks) }).toEqual({ rahasiaTeks, ada: false });
    expect(teks).not.toContain('jalan lingkungan');
    expect(teks).toContain(p.nomor);
  });

  test('two bodies see nothing of each other, even with the id in hand', async () => {
    const p = await tulis(t().badanA, (trx) => ajukan(trx, t().badanA));
    await withBadan(t().db, t().badanB, async (trx) => {
      expect(await selectOptionalKasus(trx, t().badanA, p.id)).toBeUndefined();
      expect((await selectAntrean(trx, t().badanA, { semua: true }, ...TERBUKA)).length).toBe(0);
      expect((await trx.selectFrom('permohonan').selectAll().execute()).filter((row) => row.badan_publik_id !== t().badanB)).toEqual([]);
    });
  });

  test('what the SQL allows is what the word lists say', async () => {
    const checks = await t().admin<{ d: string }>(
      `select pg_get_constraintdef(oid) as d from pg_constraint where contype = 'c' and conrelid in ('permohonan'::regclass, 'brankas'::regclass)`,
    );
    const daftar = checks.map(({ d }) => [...d.matchAll(/'([a-z_]+)'/g)].map((m) => m[1]).toSorted());
    for (const kata of [KEADAAN, KANAL, KELENGKAPAN, KOLOM_IDENTITAS, HASIL]) expect(daftar).toContainEqual([...kata].toSorted());
  });
});
