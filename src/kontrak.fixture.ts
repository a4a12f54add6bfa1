// The whole program over a database of the test's own, with a little of everything that the outside contract speaks of.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect } from 'vitest';
import { type App, buatApp } from './app.ts';
import { hitungUlang } from './informasi/hitungan.actions.ts';
import { bangunIndeks } from './pencarian/bangun.actions.ts';
import { mesin } from './pencarian/pembaca.ts';
import { tandaiBerubah } from './pencarian/pencarian.actions.ts';
import { konteksUji, tanamInformasi } from './pencarian/test/bahan.fixture.ts';
import type { Peran } from './pengguna/hak.ts';
import { beriPeran, buatToken, pastikanAkun } from './pengguna/pengguna.actions.ts';
import { loadConfig } from './shared/config/load.ts';
import { withBadanWrite } from './shared/db/db.ts';
import { buatLog } from './shared/log.ts';
import type { PgTest } from './shared/test/pg.ts';
import { installKalender } from './tenggat/tenggat.actions.ts';

export const NOW = new Date('2026-03-02T03:00:00Z');
/** Body A's own host, with the port of a house without BETANG_ORIGIN. */
export const ASAL = 'http://a.contoh.id:3000';

export const PERMOHONAN = {
  jenis_pemohon: 'perorangan',
  nama: 'Contoh Pemohon',
  alamat: 'Jalan Contoh 1',
  rincian: 'Daftar sumur bor tahun 2025 (contoh)',
  tujuan: 'Penelitian (contoh)',
  cara_memperoleh: 'salinan',
};

export type Jawab = { status: number; json: unknown; teks: string; kepala: Readonly<Record<string, unknown>> };
export type Rumah = {
  app: App;
  data: string;
  id: { terbit: string; ditarik: string; rancangan: string; lain: string };
  panggil: (method: 'GET' | 'HEAD' | 'POST' | 'PUT' | 'DELETE' | 'OPTIONS', url: string, o?: Opsi) => Promise<Jawab>;
  get: (url: string, kepala?: Record<string, string>) => Promise<Jawab>;
  token: (peran: Peran, hak?: readonly string[]) => Promise<string>;
};
type Opsi = { isi?: object | string; kepala?: Record<string, string> };

/** `indeks`: also builds the search index, which is most of the work; without it searches find nothing. */
export function useKontrak(t: () => PgTest, { indeks = false } = {}): () => Rumah {
  let rumah: Rumah | undefined;
  beforeAll(async () => {
    const data = await mkdtemp(join(tmpdir(), 'betang-uji-kontrak-'));
    const id = await isi(t(), data, indeks);
    const config = loadConfig({ BETANG_DATA: data, BETANG_NOW: NOW.toISOString() });
    const app = await buatApp({ config, databaseUrl: t().appUrl, log: buatLog('uji'), hashRingan: true });
    const panggil: Rumah['panggil'] = async (method, url, { isi: payload, kepala = {} } = {}) => {
      const badan = payload === undefined ? {} : { payload };
      const r = await app.server.inject({ method, url, headers: { host: 'a.contoh.id', ...kepala }, ...badan });
      const json: unknown = String(r.headers['content-type']).includes('json') && r.body !== '' ? JSON.parse(r.body) : undefined;
      return { status: r.statusCode, json, teks: r.body, kepala: r.headers };
    };
    rumah = {
      app,
      data,
      id,
      panggil,
      get: (url, kepala = {}) => panggil('GET', url, { kepala }),
      token: (peran, hak) => beriToken(t(), peran, hak),
    };
  }, 300_000);
  afterAll(async () => {
    await rumah?.app.close();
    if (rumah) await rm(rumah.data, { recursive: true, force: true });
  });
  return () => {
    if (!rumah) throw new Error('useKontrak(): call the getter inside a test');
    return rumah;
  };
}

async function isi(t: PgTest, data: string, indeks: boolean): Promise<Rumah['id']> {
  const { badanA, badanB, unitA1, unitB1 } = t;
  const id = {
    terbit: await tanamInformasi(t, badanA, unitA1, {
      judul: 'Laporan neraca <b>2024</b> & lampiran (contoh)',
      ringkasan: 'Ringkasan neraca',
      halaman: ['Halaman sampul', 'Belanja modal jembatan <i>Kahayan</i>', 'Penutup'],
    }),
    ditarik: await tanamInformasi(t, badanA, unitA1, { judul: 'Naskah ditarik (contoh)', publik: 'ditarik' }),
    rancangan: await tanamInformasi(t, badanA, unitA1, { judul: 'Rancangan (contoh)', publik: 'belum' }),
    lain: await tanamInformasi(t, badanB, unitB1, { judul: 'Milik kota B (contoh)' }),
  };
  await t.admin(
    `insert into informasi_penarikan (badan_publik_id, id, informasi_id, versi, dasar, alasan, ditarik_oleh, ditarik_pada) select badan_publik_id, id, id, 1, 'keliru', 'Salah tahun (contoh)', 'uji', '2026-02-01Z' from informasi where id = $1`,
    [id.ditarik],
  );
  await banyakNotula(t);
  for (const badan of [badanA, badanB]) {
    await withBadanWrite(t.db, badan, (trx) => hitungUlang(trx, badan));
    await withBadanWrite(t.db, badan, (trx) => installKalender(trx, badan, new Date('2026-01-01T00:00:00Z')));
  }
  if (indeks) expect((await bangunIndeks(konteksUji(t, badanA, data, mesin.mesin))).ok).toBe(true);
  return id;
}

/** Twenty-five small items at once; one by one they would take half of the test. */
async function banyakNotula(t: PgTest): Promise<void> {
  const rows = await t.admin<{ id: string }>(
    `with baru as (
       insert into informasi (badan_publik_id, id, unit_id, slug, kerja, publik, versi_terakhir, judul, ringkasan, kategori, tahun, format, terbit_pada, diperbarui_pada, dibuat_pada)
       select $1, gen_random_uuid(), $2, 'notula-' || n, 'tanpa', 'terbit', 1, 'Notula ke-' || n || ' (contoh)', '', 'setiap_saat', 2020 + n % 3, '{pdf}', '2026-01-02Z', '2026-01-02Z', '2026-01-01Z'
       from generate_series(1, 25) n returning *
     ), versi as (
       insert into informasi_versi (badan_publik_id, id, informasi_id, versi, unit_id, judul, ringkasan, penjelasan, penguasa, penanggung_jawab, waktu_pembuatan, tempat_pembuatan, bentuk, retensi, kategori, kewajiban, tahun, bahasa, kata_kunci, terbit_pada)
       select badan_publik_id, gen_random_uuid(), id, 1, unit_id, judul, '', '', '', '', '', '', '{softcopy}', '', kategori, '{}', tahun, 'id', '{}', terbit_pada from baru
     ) select id from baru`,
    [t.badanA, t.unitA2],
  );
  await withBadanWrite(t.db, t.badanA, (trx) =>
    tandaiBerubah(
      trx,
      t.badanA,
      rows.map((r) => r.id),
    ),
  );
}

async function beriToken(t: PgTest, peran: Peran, hak: readonly string[] = ['semua']): Promise<string> {
  return withBadanWrite(t.db, t.badanA, async (trx) => {
    const { akunId } = await pastikanAkun(trx, {
      email: `${peran}@kontrak.contoh.id`,
      nama: `${peran} (contoh)`,
      sandiHash: 'x',
      now: NOW,
    });
    await beriPeran(trx, { badanId: t.badanA, akunId, peran, dari: '2026-01-01', ...(peran === 'pelaksana' && { unitId: t.unitA1 }) });
    return (await buatToken(trx, { badanId: t.badanA, akunId, nama: 'uji', hak, now: NOW })).token;
  });
}
