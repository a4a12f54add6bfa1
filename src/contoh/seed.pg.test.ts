import { createHash } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hitungUlang } from '../informasi/hitungan.actions.ts';
import { verifikasiBadan } from '../peristiwa/akar.actions.ts';
import { hitungJadwal, selectOptionalKasus } from '../permohonan/kasus.queries.ts';
import { KEADAAN } from '../permohonan/istilah.ts';
import { isAkhir } from '../permohonan/transisi.ts';
import type { Config } from '../shared/config/config.ts';
import { loadConfig } from '../shared/config/load.ts';
import { withBadan, withBadanWrite } from '../shared/db/db.ts';
import { openFileStore } from '../shared/files/store.ts';
import { newId } from '../shared/id.ts';
import { usePg } from '../shared/test/pg.ts';
import { installKalender } from '../tenggat/tenggat.actions.ts';
import { selectKalender } from '../tenggat/tenggat.queries.ts';
import { tanamSeed } from './seed.actions.ts';

const t = usePg();
const ZONA = 'Asia/Jakarta';
let config: Config;

beforeAll(async () => {
  config = loadConfig({ BETANG_DATA: await mkdtemp(join(tmpdir(), 'betang-seed-')), BETANG_NOW: '2026-11-25T10:00:00+07:00' });
  for (const badan of [t().badanA, t().badanB]) await withBadanWrite(t().db, badan, (trx) => installKalender(trx, badan, config.now()));
  // Both bodies have the same two units, so that the same seed can be compared.
  await t().admin(
    `insert into unit (badan_publik_id, id, slug, nama, singkatan, golongan, berlaku_dari) values ($1, $2, 'dinas-dua', 'Dinas Dua', 'Dinas Dua', 'dinas', '2020-01-01')`,
    [t().badanB, newId()],
  );
});
afterAll(() => rm(config.data, { recursive: true, force: true }));

const tanam = (badanId: string, minta: { informasi: number; permohonan: number; acak: number; unit?: number }) =>
  tanamSeed(
    {
      badan: { id: badanId, zona: ZONA },
      config,
      read: (fn) => withBadan(t().db, badanId, fn),
      write: (fn) => withBadanWrite(t().db, badanId, fn),
      kabar: () => undefined,
    },
    { unit: 3, ...minta },
  );

/** Everything a reader or officer could see of the seeded rows, units by their slug; hashed. */
async function sidik(badanId: string, acak: number, denganNomor: boolean): Promise<string> {
  const hash = createHash('sha256');
  const units = await t().admin<{ id: string; slug: string }>(`select id, slug from unit where badan_publik_id = $1`, [badanId]);
  const add = async (text: string): Promise<void> => {
    for (const row of await t().admin<{ baris: string }>(text, [badanId]))
      hash.update(units.reduce((s, u) => s.replaceAll(u.id, u.slug), row.baris));
  };
  const dari = `select i.id from informasi i where i.badan_publik_id = $1 and (i.slug like '%-${acak}-%' or i.slug is null)`;
  await add(
    `select jsonb_build_array(i.id, i.unit_id, i.slug, i.judul, i.ringkasan, i.kategori, i.tahun, i.format, i.kerja, i.publik, i.versi_terakhir, i.diperbarui_pada)::text as baris
     from informasi i where i.badan_publik_id = $1 and i.id in (${dari}) order by i.id`,
  );
  await add(
    `select jsonb_build_array(d.id, d.sha256, h.nomor, h.teks)::text as baris from dokumen d join dokumen_halaman h on h.badan_publik_id = d.badan_publik_id and h.dokumen_id = d.id
     where d.badan_publik_id = $1 order by d.id, h.nomor`,
  );
  const nomor = denganNomor ? 'p.nomor' : `''`;
  await add(
    `select jsonb_build_array(p.id, ${nomor}, p.keadaan, p.hasil, p.jatuh_tempo, p.langkah_pada, p.langkah_jam, p.kurang, p.diterima_pada, p.berakhir_pada, b.rincian)::text as baris
     from permohonan p join permohonan_butir b on b.badan_publik_id = p.badan_publik_id and b.permohonan_id = p.id where p.badan_publik_id = $1 order by p.id`,
  );
  const data = denganNomor ? 'e.data' : `regexp_replace(e.data, '"nomor":"[^"]*"', '')`;
  await add(
    `select jsonb_build_array(e.id, e.berkas_jenis, e.berkas_id, e.urutan, e.jenis, e.pada, ${data})::text as baris from peristiwa e
     where e.badan_publik_id = $1 and e.berkas_jenis in ('informasi', 'dokumen', 'permohonan') order by e.id`,
  );
  return hash.digest('hex');
}

describe('seed', { timeout: 180_000 }, () => {
  it('makes the same data from the same number, in two bodies that do not know each other', async () => {
    const a = await tanam(t().badanA, { informasi: 120, permohonan: 80, acak: 7 });
    const b = await tanam(t().badanB, { informasi: 120, permohonan: 80, acak: 7 });
    expect(a).toEqual(b);
    expect(a).toMatchObject({ unit: 3, informasi: 120, dokumen: 12, permohonan: 80, sudah_ada: { informasi: 0, permohonan: 0 } });
    expect(a.halaman).toBeGreaterThan(100);
    expect(await sidik(t().badanA, 7, true)).toBe(await sidik(t().badanB, 7, true));
  });

  it('goes on where it stopped, makes nothing twice, and another number makes other data', async () => {
    const before = await sidik(t().badanA, 7, true);
    expect(await tanam(t().badanA, { informasi: 120, permohonan: 80, acak: 7 })).toMatchObject({ informasi: 0, permohonan: 0 });
    expect(await sidik(t().badanA, 7, true)).toBe(before);
    await tanam(t().badanA, { informasi: 300, permohonan: 1_000, acak: 7 });
    await tanam(t().badanB, { informasi: 200, permohonan: 600, acak: 7 });
    await tanam(t().badanB, { informasi: 300, permohonan: 1_000, acak: 7 });
    expect(await sidik(t().badanA, 7, false)).toBe(await sidik(t().badanB, 7, false));
    await tanam(t().badanB, { informasi: 30, permohonan: 5, acak: 8 });
    expect(await sidik(t().badanA, 7, false)).not.toBe(await sidik(t().badanB, 7, false));
  });

  it('leaves a ledger that is whole, and finds a row that was changed after', async () => {
    const baca = () => withBadan(t().db, t().badanA, (trx) => verifikasiBadan(trx, t().badanA));
    const utuh = await baca();
    expect(utuh).toMatchObject({ utuh: true, rusak: [] });
    expect(utuh.peristiwa).toBeGreaterThan(3_000);
    await t().admin(
      `update peristiwa set data = replace(data, '"versi":1', '"versi":9') where badan_publik_id = $1 and jenis = 'informasi_diajukan'`,
      [t().badanA],
    );
    expect((await baca()).rusak.map((one) => one.sebab)).toContain('isi_berubah');
    await t().admin(
      `update peristiwa set data = replace(data, '"versi":9', '"versi":1') where badan_publik_id = $1 and jenis = 'informasi_diajukan'`,
      [t().badanA],
    );
    expect(await baca()).toMatchObject({ utuh: true });
  });

  it('has cases in every state, each equal to the replay of its events and its clock', async () => {
    const badan = t().badanA;
    const rows = await t().admin<{
      id: string;
      keadaan: string;
      hasil: string | null;
      kurang: string[];
      jatuh_tempo: string | null;
      berakhir_pada: Date | null;
    }>(`select id, keadaan, hasil, kurang, jatuh_tempo::text, berakhir_pada from permohonan where badan_publik_id = $1`, [badan]);
    expect(new Set(rows.map((row) => row.keadaan))).toEqual(new Set(KEADAAN));
    await withBadan(t().db, badan, async (trx) => {
      const kalender = await selectKalender(trx, badan, ZONA);
      for (const row of rows) {
        const kasus = await selectOptionalKasus(trx, badan, row.id);
        const p = kasus?.permohonan;
        expect([p?.keadaan, p?.hasil, p?.kurang, p?.berakhirPada]).toEqual([row.keadaan, row.hasil, row.kurang, row.berakhir_pada]);
        if (!kasus || !p || isAkhir(p.keadaan)) expect(row.jatuh_tempo).toBeNull();
        else {
          const pada = kasus.peristiwa.at(-1)?.pada ?? config.now();
          expect(hitungJadwal(kasus.peristiwa, kalender, ZONA, pada).utama?.tanggal).toBe(row.jatuh_tempo);
        }
      }
    });
  });

  it('keeps counts, files and index marks right, and marks everything as made up', async () => {
    const badan = t().badanA;
    const cube = () =>
      t().admin(
        `select unit_id, kategori, tahun, format, jumlah from informasi_hitungan where badan_publik_id = $1 and jumlah > 0 order by 1, 2, 3, 4`,
        [badan],
      );
    const kept = await cube();
    await withBadanWrite(t().db, badan, (trx) => hitungUlang(trx, badan));
    expect(await cube()).toEqual(kept);
    const files = await t().admin<{ sha256: string; ukuran: string }>(
      `select sha256, ukuran::text from dokumen where badan_publik_id = $1`,
      [badan],
    );
    for (const { sha256, ukuran } of files) expect(await openFileStore(config).size(badan, sha256)).toBe(Number(ukuran));
    const [marks] = await t().admin<{ kurang: number; asing: number }>(
      `select count(*) filter (where publik = 'terbit' and not exists (select from pencarian_perubahan p where p.badan_publik_id = i.badan_publik_id and p.informasi_id = i.id))::int as kurang,
         count(*) filter (where judul not like '%contoh%')::int as asing from informasi i where badan_publik_id = $1`,
      [badan],
    );
    expect(marks).toEqual({ kurang: 0, asing: 0 });
  });
});
