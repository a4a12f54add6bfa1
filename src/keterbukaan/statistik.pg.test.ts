import { beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { useKontrak } from '../kontrak.fixture.ts';
import { appendPeristiwa } from '../peristiwa/peristiwa.actions.ts';
import { ajukan } from '../permohonan/uji/badan.ts';
import { withBadanWrite } from '../shared/db/db.ts';
import { usePg } from '../shared/test/pg.ts';
import { dokPeringkat } from './peringkat.bentuk.ts';
import { bentukStatistik, type Statistik } from './statistik.bentuk.ts';

const t = usePg();
const rumah = useKontrak(t);
const wib = (tanggal: string, jam = '10:00'): Date => new Date(`${tanggal}T${jam}:00+07:00`);

/** A request that came in on a day, as the desk records it, and what the ledger says of it after. */
async function kasus(k: {
  badan?: string;
  diterima: Date;
  unit?: string[];
  kanal?: 'web' | 'surat';
  dijawab?: Date;
  diserahkan?: Date;
}): Promise<string> {
  const badan = k.badan ?? t().badanA;
  const unitIds = k.unit ?? [];
  return withBadanWrite(t().db, badan, async (trx) => {
    const sasaran = unitIds.length > 0 ? 'unit' : 'tidak_tahu';
    const { id } = await ajukan(trx, badan, { kanal: k.kanal ?? 'web', diterimaPada: k.diterima, sasaran, unitIds }, k.diterima);
    const p = { badanId: badan, berkas: { jenis: 'permohonan', id }, aktor: { jenis: 'sistem' } } as const;
    if (k.dijawab) {
      const data = { hasil: 'dikabulkan', surat_id: null, penyediaan_hari: 2, tersedia_pada: null, biaya: 0 } as const;
      await appendPeristiwa(trx, { ...p, jenis: 'permohonan_diberitahukan', data, pada: k.dijawab });
      await trx
        .updateTable('permohonan')
        .set({ keadaan: 'dikabulkan', hasil: 'dikabulkan' })
        .where('badan_publik_id', '=', badan)
        .where('id', '=', id)
        .execute();
    }
    if (k.diserahkan)
      await appendPeristiwa(trx, { ...p, jenis: 'permohonan_diserahkan', data: { cara: 'unduh', berkas: 1 }, pada: k.diserahkan });
    return id;
  });
}

const statistik = async (query: string, host = 'a.contoh.id'): Promise<Statistik> =>
  bentukStatistik.parse((await rumah().get(`/api/v1/statistik?${query}`, { host })).json);

beforeAll(async () => {
  const { unitA1, unitA2, badanB, unitB1 } = t();
  await kasus({ diterima: wib('2026-02-02'), unit: [unitA1], dijawab: wib('2026-02-06'), diserahkan: wib('2026-02-09') });
  await kasus({ diterima: wib('2026-02-03'), unit: [unitA1, unitA2], kanal: 'surat', dijawab: wib('2026-02-13') });
  await kasus({ diterima: wib('2026-02-28', '23:59') });
  await kasus({ badan: badanB, diterima: wib('2026-02-10'), unit: [unitB1], dijawab: wib('2026-02-11') });
});

describe('GET /api/v1/statistik', () => {
  test('counts by state, outcome, unit and way in, with true zeros', async () => {
    const s = await statistik('dari=2026-02-01&sampai=2026-02-28');
    expect(s.periode).toEqual({ dari: '2026-02-01', sampai: '2026-02-28' });
    expect(s.permohonan.jumlah).toBe(3);
    const { keadaan, hasil, unit, kanal } = s.permohonan.menurut;
    expect(keadaan.map((k) => [k.nilai, k.nama, k.jumlah])).toEqual([
      ['dikabulkan', 'Dikabulkan', 2],
      [expect.any(String), expect.any(String), 1],
    ]);
    expect(hasil.map((k) => [k.nilai, k.jumlah])).toEqual([
      ['dikabulkan', 2],
      ['belum', 1],
    ]);
    expect(kanal.map((k) => [k.nilai, k.jumlah])).toEqual([
      ['web', 2],
      ['surat', 1],
    ]);
    expect(unit).toEqual([
      { nilai: 'dinas-satu', nama: 'Dinas Satu', jumlah: 2 },
      { nilai: 'dinas-dua', nama: 'Dinas Dua', jumlah: 1 },
      { nilai: 'belum', nama: 'Belum ada', jumlah: 1 },
    ]);
    expect([s.keberatan, s.sengketa]).toEqual([{ jumlah: 0, menurut: { keadaan: [], alasan: [] } }, { jumlah: 0 }]);
  });

  test("waiting times in working days by the body's calendar", async () => {
    const { waktu } = await statistik('dari=2026-02-01&sampai=2026-02-28');
    expect(waktu.keputusan).toEqual({ n: 2, median: 6, p90: 8, tanpa_kalender: 0 });
    expect(waktu.penyerahan).toEqual({ n: 1, median: 5, p90: 5, tanpa_kalender: 0 });
    expect((await statistik('dari=2026-02-28&sampai=2026-02-28')).waktu.keputusan).toEqual({
      n: 0,
      median: null,
      p90: null,
      tanpa_kalender: 0,
    });
  });

  test("days are those of the body's zone, both ends counted", async () => {
    expect((await statistik('dari=2026-02-28&sampai=2026-02-28')).permohonan.jumlah).toBe(1);
    expect((await statistik('dari=2026-03-01&sampai=2026-03-01')).permohonan.jumlah).toBe(0);
    expect((await statistik('dari=2026-02-02&sampai=2026-02-03')).permohonan.jumlah).toBe(2);
  });

  test('without a period: this year until today; a new request is in it at once', async () => {
    const sebelum = await statistik('');
    expect(sebelum.periode).toEqual({ dari: '2026-01-01', sampai: '2026-03-02' });
    await kasus({ diterima: wib('2026-03-02', '09:00') });
    expect((await statistik('')).permohonan.jumlah).toBe(sebelum.permohonan.jumlah + 1);
    expect((await statistik('sampai=2025-06-30')).periode).toEqual({ dari: '2025-01-01', sampai: '2025-06-30' });
  });

  test('another body sees its own only; nobody sees a name, a question or a single case', async () => {
    const b = await statistik('dari=2026-02-01&sampai=2026-02-28', 'b.contoh.id');
    expect([b.permohonan.jumlah, b.permohonan.menurut.unit]).toEqual([1, [{ nilai: 'dinas-satu', nama: 'Dinas Satu', jumlah: 1 }]]);
    const r = await rumah().get('/api/v1/statistik?dari=2026-02-01&sampai=2026-02-28');
    expect(r.teks).not.toMatch(/Contoh Pemohon|Jalan Contoh|jalan lingkungan|2026-\d{6}|[0-9a-f]{8}-[0-9a-f]{4}/);
  });

  test('words in English when asked; reads as a page on /keterbukaan too', async () => {
    expect((await rumah().get('/api/v1/statistik', { 'accept-language': 'en' })).teks).toContain('Granted');
    const { teks } = await rumah().get('/keterbukaan');
    expect(teks).toContain('Permohonan tahun ini');
    expect(teks).toContain('Dinas Satu');
  });

  test.each([
    'dari=kemarin',
    'sampai=2026-02-30',
    'dari=2026-03-02&sampai=2026-03-01',
    'dari=0001-01-01',
    'dari=2026-01-01&dari=2026-02-01',
  ])('422 for %s', async (query) => {
    const r = await rumah().get(`/api/v1/statistik?${query}`);
    expect([r.status, z.object({ kode: z.string() }).parse(r.json).kode]).toEqual([422, 'isian_salah']);
  });

  test('a period outside every calendar counts requests and no times', async () => {
    await kasus({ diterima: wib('2019-03-04'), dijawab: wib('2019-03-11'), unit: [t().unitA1] });
    const s = await statistik('dari=2019-01-01&sampai=2019-12-31');
    expect([s.permohonan.jumlah, s.waktu.keputusan]).toEqual([1, { n: 0, median: null, p90: null, tanpa_kalender: 1 }]);
  });
});

describe('GET /api/v1/keterbukaan/peringkat', () => {
  test('while no ranking is decided: 404 that says so and where the figures are', async () => {
    for (const query of ['', '?per=2026-03-02', '?per=2025-01-01']) {
      const r = await rumah().get(`/api/v1/keterbukaan/peringkat${query}`);
      expect([r.status, r.kepala['access-control-allow-origin']]).toEqual([404, '*']);
      expect(
        z
          .strictObject({ kode: z.literal('belum_ada_peringkat'), pesan: z.string().includes('/api/v1/statistik'), id_galat: z.string() })
          .safeParse(r.json).error,
      ).toBeUndefined();
    }
    expect((await rumah().get('/api/v1/keterbukaan/peringkat?per=besok')).status).toBe(422);
    expect(dokPeringkat.tolak?.map((x) => x.kode)).toContain('belum_ada_peringkat');
  });
});
