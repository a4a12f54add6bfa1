import { beforeAll, describe, expect, it } from 'vitest';
import { withBadan, withBadanWrite } from '../../shared/db/db.ts';
import { checkHtml } from '../../shared/html/test/check-html.ts';
import { usePg } from '../../shared/test/pg.ts';
import { disposisiPermohonan, nyatakanLengkap } from '../proses.actions.ts';
import { ajukan, pelaku } from '../uji/badan.ts';
import { isiBanyak } from '../uji/banyak.ts';
import { bukaPeramban } from '../uji/meja.ts';
import { useRumah } from '../uji/rumah.ts';
import { type Kursor, PALING_HITUNG, type Tampil } from './antrean.ts';
import { antreanQuery, countTampil, selectAntrean } from './antrean.queries.ts';
import { routes } from './kerja.routes.ts';

const t = usePg();
const rumah = useRumah(t, routes);
const BATAS = { hari: '2026-03-02', duaHari: '2026-03-04', akhirMinggu: '2026-03-08' };
const semua = { semua: true } as const;
const unit = (unitId: string) => ({ semua: false, unitIds: [unitId] }) as const;
const baca = <T>(fn: Parameters<typeof withBadan<T>>[2]) => withBadan(t().db, t().badanA, fn);
const html = (body: string) => checkHtml(body.replace(/^<!doctype html>/, '<!DOCTYPE html>'));
let milikSatu: string;

beforeAll(async () => {
  await isiBanyak(t(), t().badanA, 3000, [t().unitA1, t().unitA2]);
  await isiBanyak(t(), t().badanB, 20, [t().unitB1]);
  milikSatu = await withBadanWrite(t().db, t().badanA, async (trx) => {
    const p = await ajukan(trx, t().badanA, { identitas: { nama: 'Tambun Rahasia', alamat: 'Jalan Sembunyi 9' } });
    await nyatakanLengkap(trx, pelaku(t().badanA, 'petugas'), p.id);
    await disposisiPermohonan(trx, pelaku(t().badanA, 'petugas'), p.id, [{ unitId: t().unitA1, batas: '2026-03-05', arahan: 'Siapkan.' }]);
    return p.nomor;
  });
});

/** Reads a view page by page to its end. */
async function telusuri(tampil: Tampil, penglihat: Parameters<typeof selectAntrean>[2] = semua): Promise<string[]> {
  const nomor: string[] = [];
  let kursor: Kursor | undefined;
  for (;;) {
    const baris = await baca((trx) => selectAntrean(trx, t().badanA, penglihat, { tampil }, { batas: BATAS, jumlah: 400, kursor }));
    nomor.push(...baris.map((b) => b.nomor));
    const akhir = baris.at(-1);
    if (!akhir || baris.length < 400) return nomor;
    kursor = { kunci: tampil === 'selesai' ? (akhir.berakhirPada?.toISOString() ?? null) : akhir.langkahPada, id: akhir.id };
  }
}

describe('the queue', () => {
  it('walks every open case once, by its next legal date, and every finished one, newest first', async () => {
    const terbuka = await telusuri('terbuka');
    expect(new Set(terbuka).size).toBe(terbuka.length);
    expect(terbuka.length).toBe(2701);
    const selesai = await telusuri('selesai');
    expect(new Set(selesai).size).toBe(300);
    const [satu, dua] = await baca((trx) => selectAntrean(trx, t().badanA, semua, { tampil: 'terbuka' }, { batas: BATAS, jumlah: 2 }));
    expect(satu?.langkahPada).toBe('2026-02-01');
    expect(satu?.langkahPada).toBe(dua?.langkahPada);
  });

  it('a case that goes between two pages shifts none of the others', async () => {
    const h = { batas: BATAS, jumlah: 50 };
    const satu = await baca((trx) => selectAntrean(trx, t().badanA, semua, { tampil: 'terbuka' }, h));
    const akhir = satu.at(-1);
    const kursor = { kunci: akhir?.langkahPada ?? null, id: akhir?.id ?? '' };
    const sebelum = await baca((trx) => selectAntrean(trx, t().badanA, semua, { tampil: 'terbuka' }, { ...h, kursor }));
    await t().admin(`update permohonan set berakhir_pada = '2026-03-02Z', keadaan = 'selesai', langkah_pada = null where id = $1`, [
      satu[3]?.id,
    ]);
    const sesudah = await baca((trx) => selectAntrean(trx, t().badanA, semua, { tampil: 'terbuka' }, { ...h, kursor }));
    expect(sesudah.map((b) => b.nomor)).toEqual(sebelum.map((b) => b.nomor));
    await t().admin(`update permohonan set berakhir_pada = null, keadaan = $2, langkah_pada = $3 where id = $1`, [
      satu[3]?.id,
      satu[3]?.keadaan,
      satu[3]?.langkahPada,
    ]);
  });

  it('cuts by date, unit, channel, year and state', async () => {
    const tampil = async (satu: Tampil) =>
      baca((trx) => selectAntrean(trx, t().badanA, semua, { tampil: satu }, { batas: BATAS, jumlah: 5000 }));
    expect((await tampil('lewat')).every((b) => (b.langkahPada ?? '9') < '2026-03-02')).toBe(true);
    expect(new Set((await tampil('dua_hari')).map((b) => b.langkahPada))).toEqual(new Set(['2026-03-02', '2026-03-03', '2026-03-04']));
    expect((await tampil('minggu_ini')).length).toBeGreaterThan((await tampil('dua_hari')).length);
    const saring = { tampil: 'terbuka', keadaan: 'diproses', kanal: 'telepon', tahun: 2026, unitId: t().unitA2 } as const;
    const baris = await baca((trx) => selectAntrean(trx, t().badanA, semua, saring, { batas: BATAS, jumlah: 5000 }));
    expect(baris.length).toBeGreaterThan(10);
    expect(baris.every((b) => b.keadaan === 'diproses' && b.kanal === 'telepon' && b.nomor.startsWith('2026-'))).toBe(true);
    expect(
      await baca((trx) => selectAntrean(trx, t().badanA, semua, { tampil: 'terbuka', tahun: 2024 }, { batas: BATAS, jumlah: 5 })),
    ).toEqual([]);
  });

  it('a unit sees in list and counts what was routed to it, nothing of the other unit, the other body or the asker', async () => {
    const [satu, dua] = [await telusuri('terbuka', unit(t().unitA1)), await telusuri('terbuka', unit(t().unitA2))];
    expect(satu).toContain(milikSatu);
    expect(dua).not.toContain(milikSatu);
    expect(satu.filter((n) => dua.includes(n))).toEqual([]);
    const [nSatu, nDua, nSemua] = await baca(async (trx) => [
      await countTampil(trx, t().badanA, unit(t().unitA1), BATAS),
      await countTampil(trx, t().badanA, unit(t().unitA2), BATAS),
      await countTampil(trx, t().badanA, semua, BATAS),
    ]);
    expect(nSatu?.terbuka).toBe(satu.length);
    expect(nDua?.terbuka).toBe(dua.length);
    expect(nSemua?.terbuka).toBe(PALING_HITUNG);
    expect(await telusuri('terbuka', { semua: false, unitIds: [] })).toEqual([]);
    const isi = JSON.stringify(
      await baca((trx) => selectAntrean(trx, t().badanA, unit(t().unitA1), { tampil: 'terbuka' }, { batas: BATAS, jumlah: 9000 })),
    );
    expect(isi).toContain(milikSatu);
    expect(isi).not.toMatch(/Tambun|Sembunyi|orang/);
  });

  it('reads by index: no view sorts or scans the whole table', async () => {
    for (const tampil of ['terbuka', 'lewat', 'dua_hari', 'minggu_ini', 'selesai'] as const) {
      const rencana = await baca(async (trx) => {
        const q = antreanQuery(trx, t().badanA, semua, { tampil }, { batas: BATAS, jumlah: 51 });
        return JSON.stringify(await q.explain());
      });
      expect(rencana, tampil).toContain(tampil === 'selesai' ? 'permohonan_berakhir' : 'permohonan_terbuka');
      expect(rencana, tampil).not.toMatch(/Sort|Seq Scan/);
    }
  });
});

describe('the queue in a browser', () => {
  it('shows views, dates in words, holders and filters, and is well-formed', async () => {
    const p = bukaPeramban(rumah, 'petugas');
    const r = await p.get('/kerja/permohonan');
    expect(r.statusCode).toBe(200);
    expect(await html(r.body)).toEqual([]);
    expect(r.body).toContain('lewat 29 hari');
    expect(r.body).toContain('Terbuka (999+)');
    expect(r.body).not.toMatch(/Tambun|Sembunyi/);
    const berikut = /href="(\/kerja\/permohonan\?sesudah=[^"]+)"/.exec(r.body)?.[1]?.replaceAll('&amp;', '&') ?? '';
    const dua = await p.get(berikut);
    const nomor = (body: string) => [...body.matchAll(/href="\/kerja\/permohonan\/(\d{4}-\d{6})"/g)].map((m) => m[1]);
    expect(nomor(r.body)).toHaveLength(50);
    expect(nomor(dua.body).filter((n) => nomor(r.body).includes(n))).toEqual([]);
    expect((await p.get(`/kerja/permohonan?unit=${t().unitA1}&keadaan=diproses&kanal=web`)).body).toContain('Dinas Satu');
  });

  it('finds a number exactly, never a part of it, and says so', async () => {
    const p = bukaPeramban(rumah, 'petugas');
    expect((await p.get(`/kerja/permohonan?nomor=${milikSatu}`)).headers.location).toBe(`/kerja/permohonan/${milikSatu}`);
    const r = await p.get(`/kerja/permohonan?nomor=${milikSatu.slice(0, 9)}`);
    expect(r.statusCode).toBe(200);
    expect(r.body).toContain('Tidak ada permohonan nomor');
  });

  it('gives a unit its own tasks only', async () => {
    const satu = bukaPeramban(rumah, 'satu');
    expect((await satu.get('/kerja/permohonan')).statusCode).toBe(403);
    const r = await satu.get('/kerja/tugas');
    expect(await html(r.body)).toEqual([]);
    const [milikDua] = await t().admin<{ nomor: string }>(
      `select p.nomor from tugas_unit t join permohonan p using (badan_publik_id) where p.id = t.permohonan_id and t.unit_id = $1 order by t.id limit 1`,
      [t().unitA2],
    );
    expect(r.body).not.toContain('Dinas Dua');
    expect(r.body).not.toContain(milikDua?.nomor);
    expect(r.body).not.toMatch(/Tambun|Sembunyi/);
    const [tugasDua] = await t().admin<{ id: string }>('select id from tugas_unit where unit_id = $1 limit 1', [t().unitA2]);
    expect((await satu.get(`/kerja/tugas/${tugasDua?.id ?? ''}`)).statusCode).toBe(404);
  });
});
