import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buatAkun } from '../pengguna/akun.ts';
import { setelanBiaya } from '../permohonan/permohonan.setelan.ts';
import { bacaSetelan } from '../setelan/setelan.ts';
import { loadConfig } from '../shared/config/load.ts';
import { withBadan } from '../shared/db/db.ts';
import { usePg } from '../shared/test/pg.ts';
import { selectOptionalJanji } from '../beranda/beranda.queries.ts';
import { muatContoh } from './contoh.actions.ts';

const t = usePg();
const now = new Date('2026-11-25T03:00:00Z');
let data = '';
let kota = '';

/** Loads the city, or goes on where the last call broke off after so many lines. */
async function muat(putusSetelah = Infinity): Promise<void> {
  const config = loadConfig({ BETANG_DATA: data, BETANG_SEED: 'contoh', BETANG_NOW: now.toISOString() });
  const akun = await buatAkun({ config, databaseUrl: t().appUrl, hashRingan: true });
  let baris = 0;
  const say = (): void => {
    baris += 1;
    if (baris > putusSetelah) throw new Error('power cut');
  };
  try {
    await muatContoh({ adminUrl: t().adminUrl, db: t().db, akun, config, say, banyak: 10 });
  } finally {
    await akun.tutup();
  }
}

const hitung = (
  table: 'informasi' | 'permohonan' | 'keberatan' | 'pengecualian' | 'sengketa',
  kolom: string,
): Promise<Record<string, number>> =>
  t()
    .admin<{ k: string; n: number }>(`select ${kolom} as k, count(*)::int as n from ${table} where badan_publik_id = $1 group by 1`, [kota])
    .then((rows) => Object.fromEntries(rows.map(({ k, n }) => [k, n])));

beforeAll(async () => {
  data = mkdtempSync(join(tmpdir(), 'betang-kota-'));
  // Accounts are said in eleven lines; the cut comes between two batches of items.
  await expect(muat(12)).rejects.toThrow('power cut');
  await muat();
  const [badan] = await t().admin<{ badan_publik_id: string }>(
    `select badan_publik_id from badan_publik where slug = 'kota-palangka-raya'`,
  );
  kota = badan?.badan_publik_id ?? '';
}, 300_000);
afterAll(() => rmSync(data, { recursive: true, force: true }));

describe('a city whose load was cut in its middle', () => {
  test('has every item once and every kind of fate', async () => {
    const [{ n = 0, beda = 0 } = {}] = await t().admin<{ n: number; beda: number }>(
      `select count(*)::int as n, count(distinct (unit_id, judul))::int as beda from informasi where badan_publik_id = $1`,
      [kota],
    );
    expect(n).toBe(beda);
    expect(await hitung('informasi', 'publik')).toMatchObject({ terbit: expect.any(Number), ditarik: expect.any(Number) });
    expect(Object.keys(await hitung('informasi', 'kerja')).toSorted()).toEqual(['diajukan', 'dikembalikan', 'rancangan', 'tanpa']);
  });

  test('publishes no item whose document is not scanned and read', async () => {
    const rows = await t().admin(
      `select i.judul from informasi i join dokumen d on d.badan_publik_id = i.badan_publik_id and d.id = i.dokumen_utama_id
       where i.badan_publik_id = $1 and i.publik = 'terbit' and d.keadaan not in ('siap', 'dipindai')`,
      [kota],
    );
    expect(rows).toEqual([]);
  });

  test('has cases in every state', async () => {
    expect(Object.keys(await hitung('permohonan', 'keadaan')).toSorted()).toEqual(
      [
        'dicabut',
        'dikabulkan',
        'dikabulkan_sebagian',
        'diperpanjang',
        'diproses',
        'ditolak',
        'lengkap',
        'menunggu_pembayaran',
        'notif_belum_dikuasai',
        'notif_bukan_penguasa',
        'selesai',
        'terdaftar',
        'tidak_ditindaklanjuti',
        'tidak_lengkap',
        'uji_konsekuensi',
      ].toSorted(),
    );
    const surat = await t().admin<{ jenis: string; keadaan: string }>(
      `select distinct jenis, keadaan from surat where badan_publik_id = $1 and jenis not in ('formulir', 'tanda_terima', 'formulir_keberatan', 'tanda_terima_keberatan') order by 1, 2`,
      [kota],
    );
    expect(surat).toEqual([
      { jenis: 'ketidaklengkapan', keadaan: 'dikirim' },
      { jenis: 'pemberitahuan', keadaan: 'dikirim' },
      { jenis: 'pemberitahuan', keadaan: 'menunggu_tanda_tangan' },
      { jenis: 'perpanjangan', keadaan: 'dikirim' },
      { jenis: 'tanggapan_keberatan', keadaan: 'dikirim' },
    ]);
    expect(await hitung('keberatan', 'keadaan')).toEqual({ dikabulkan: 1, ditelaah: 1, ditolak: 1, terdaftar: 2 });
    expect(await hitung('sengketa', 'keadaan')).toEqual({ ajudikasi: 1 });
  });

  test('closes two things by tests that hold, one of them in part, and judges a third', async () => {
    expect(await hitung('pengecualian', 'keadaan')).toEqual({ ditelaah: 1, ditetapkan: 2 });
    const hasil = await t().admin<{ hasil: string; n: number }>(
      `select hasil, count(*)::int as n from permohonan where badan_publik_id = $1 and id in (select permohonan_id from penolakan_usulan) group by 1 order by 1`,
      [kota],
    );
    expect(hasil).toEqual([
      { hasil: 'dikabulkan_sebagian', n: 1 },
      { hasil: 'ditolak', n: 1 },
    ]);
  });

  test('charges for copies by a standard that names its decision, the same as in its letters', async () => {
    const standar = await withBadan(t().db, kota, (trx) => bacaSetelan(trx, kota, setelanBiaya));
    expect(standar).toMatchObject({ dasar: expect.stringContaining('(contoh)'), perLembar: 500 });
    const [surat] = await t().admin<{ jumlah: number }>(
      `select (data::jsonb->>'jumlah')::int as jumlah from peristiwa where badan_publik_id = $1 and jenis = 'permohonan_pembayaran_diminta'`,
      [kota],
    );
    expect(surat?.jumlah).toBe(90 * standar.perLembar);
  });

  test('owes one answer that is late, and its figures are those of its events', async () => {
    const janji = await withBadan(t().db, kota, (trx) => selectOptionalJanji(trx, { id: kota, zona: 'Asia/Jakarta' }, now));
    expect(janji?.berjalan.lewat).toBe(1);
    expect(janji?.sebaran.kelompok[4]).toBe(1);
  });
});
