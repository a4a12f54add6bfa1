import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { withBadan, withBadanWrite } from '../../shared/db/db.ts';
import { usePg } from '../../shared/test/pg.ts';
import { bangunIndeks, bersihkanVersi } from '../bangun.actions.ts';
import { cuplikanHtml } from '../cuplikan.ts';
import type { Saringan } from '../indeks/indeks.ts';
import { IndeksHilang, mesin } from '../pembaca.ts';
import { tandaiBerubah } from '../pencarian.actions.ts';
import { cari, type HasilCari } from '../pencarian.queries.ts';
import { pulihkanIndeks } from '../pulih.actions.ts';
import { selectOptionalPenunjuk, selectPerubahan } from '../penunjuk.queries.ts';
import { folderBadan } from '../tempat.ts';
import { tulisPerubahan, versiDipakai } from '../tulis.actions.ts';
import { konteksUji, tanamInformasi } from './bahan.fixture.ts';

/** The whole way from the catalogue to the hit, the same for both engines. */
export function ujiJalur(): void {
  describe(`search on ${mesin.mesin}`, { timeout: 120_000 }, () => {
    const t = usePg();
    let data = '';
    const id: Record<string, string> = {};

    const indeks = async (badan: string): Promise<void> => {
      const ctx = konteksUji(t(), badan, data, mesin.mesin);
      const versi = await versiDipakai(ctx);
      if (versi === undefined) expect(await bangunIndeks(ctx)).toMatchObject({ ok: true });
      await tulisPerubahan(ctx, (await versiDipakai(ctx)) ?? '');
    };
    const cariDi = (badan: string, q: string, saringan: Saringan = {}, mulai = 0, banyak = 20): Promise<HasilCari> =>
      cari(
        {
          badan: { id: badan, zona: 'Asia/Jakarta' },
          now: new Date('2026-03-02T03:00:00Z'),
          config: { data },
          read: (fn) => withBadan(t().db, badan, fn),
        },
        { q, saringan, mulai, banyak },
      );
    const judul = async (q: string, saringan: Saringan = {}): Promise<string[]> =>
      (await cariDi(t().badanA, q, saringan)).hasil.map((hit) => hit.kartu.judul);
    const tertunda = (): Promise<number> =>
      t()
        .admin<{ n: string }>('select count(*) as n from pencarian_perubahan where badan_publik_id = $1', [t().badanA])
        .then(([row]) => Number(row?.n));

    beforeAll(async () => {
      data = await mkdtemp(join(tmpdir(), 'betang-uji-cari-'));
      const { badanA, badanB, unitA1, unitA2, unitB1 } = t();
      id['apbd'] = await tanamInformasi(t(), badanA, unitA1, {
        judul: 'Laporan Realisasi Anggaran Pendapatan dan Belanja Daerah 2024 (contoh)',
        ringkasan: 'Realisasi tahun 2024',
        tahun: 2024,
        halaman: [
          'Kata pengantar laporan.',
          'Pendapatan asli daerah dari pajak restoran.',
          'Belanja modal rekonstruksi Jalan Tjilik Riwut sebesar Rp1.250.000.000 <script>alert(1)</script>.',
        ],
      });
      id['renstra'] = await tanamInformasi(t(), badanA, unitA2, {
        judul: 'Rencana Strategis Dinas Dua (contoh)',
        ringkasan: 'Tujuan lima tahun',
        kategori: 'setiap_saat',
        tahun: 2023,
        halaman: ['Sasaran pelayanan puskesmas.'],
      });
      id['sk'] = await tanamInformasi(t(), badanA, unitA2, {
        judul: 'Keputusan Nomor 188.45/21/2024 tentang standar biaya (contoh)',
        ringkasan: 'Berdasarkan Undang-Undang Nomor 14 Tahun 2008',
        tahun: 2024,
      });
      id['tunda'] = await tanamInformasi(t(), badanA, unitA1, {
        judul: 'Peta jembatan (contoh)',
        halaman: ['Rahasia belum lepas: kupu-kupu'],
        berkas: 'diterima',
      });
      await tanamInformasi(t(), badanA, unitA1, { judul: 'Rancangan kupu-kupu (contoh)', publik: 'belum' });
      await tanamInformasi(t(), badanA, unitA1, { judul: 'Daftar kupu-kupu lama (contoh)', publik: 'ditarik' });
      await tanamInformasi(t(), badanB, unitB1, { judul: 'Laporan walet kota B (contoh)', halaman: ['Pajak sarang burung walet'] });
      await indeks(badanA);
      await indeks(badanB);
    });
    afterAll(() => rm(data, { recursive: true, force: true }));

    test('a sentence inside a file is found with its page number and marked, its HTML is text', async () => {
      const { hasil } = await cariDi(t().badanA, 'rekonstruksi jalan tjilik riwut');
      expect(hasil[0]?.kartu.id).toBe(id['apbd']);
      const page = hasil[0]?.halaman[0];
      expect(page).toMatchObject({ nomor: 3, namaBerkas: 'laporan.pdf', versi: 1 });
      const html = cuplikanHtml(page?.cuplikan ?? []);
      expect(html).toContain('<mark>rekonstruksi</mark> <mark>Jalan</mark> <mark>Tjilik</mark> <mark>Riwut</mark>');
      expect(html).toContain('&lt;script&gt;');
    });

    test.each([
      ['APBD 2024', 'apbd'],
      ['jalan rusak', 'apbd'],
      ['penerimaan pajak restoran', 'apbd'],
      ['renstra', 'renstra'],
      ['rencna strategis', 'renstra'],
      ['puskesms', 'renstra'],
      ['UU 14/2008', 'sk'],
      ['188.45/21/2024', 'sk'],
      ['budget 2024', 'apbd'],
      ['"standar biaya"', 'sk'],
      ['pemukhtahiran peta jembatan', 'tunda'],
    ])('%s', async (q, wanted) => {
      expect((await cariDi(t().badanA, q)).hasil[0]?.kartu.id).toBe(id[wanted]);
    });

    test('a phrase in quotes must stand so', async () => {
      expect(await judul('"biaya standar"')).toEqual([]);
      expect((await judul('"pajak restoran"')).length).toBe(1);
    });

    test('says what it looked for instead of a mistyped word', async () => {
      expect((await cariDi(t().badanA, 'retoran')).dibetulkan).toEqual([{ ketikan: 'retoran', menjadi: ['restoran'] }]);
      expect((await cariDi(t().badanA, 'restoran')).dibetulkan).toEqual([]);
    });

    test('filters narrow, counts are what a press gives', async () => {
      const all = await cariDi(t().badanA, 'contoh');
      expect(all).toMatchObject({ total: 4, tepat: true, semuaKata: 4 });
      expect(all.saring.unit).toEqual([
        { nilai: 'dinas-dua', jumlah: 2 },
        { nilai: 'dinas-satu', jumlah: 2 },
      ]);
      const dua = await cariDi(t().badanA, 'contoh', { unit: ['dinas-dua'] });
      expect(dua.total).toBe(2);
      expect(dua.saring.unit).toEqual(all.saring.unit);
      expect(dua.saring.kategori).toEqual([
        { nilai: 'berkala', jumlah: 1 },
        { nilai: 'setiap_saat', jumlah: 1 },
      ]);
      expect((await judul('contoh', { kategori: ['setiap_saat'], tahun: [2023] })).length).toBe(1);
      expect((await judul('contoh', { format: ['xlsx'] })).length).toBe(0);
    });

    test('pages of the list do not overlap and keep their order', async () => {
      const all = (await cariDi(t().badanA, 'contoh')).hasil.map((hit) => hit.kartu.id);
      const parts = [...(await cariDi(t().badanA, 'contoh', {}, 0, 3)).hasil, ...(await cariDi(t().badanA, 'contoh', {}, 3, 3)).hasil].map(
        (hit) => hit.kartu.id,
      );
      expect(parts).toEqual(all);
    });

    test('nothing of another body, of drafts, of withdrawn items, of files not released', async () => {
      expect(await judul('walet')).toEqual([]);
      expect((await cariDi(t().badanB, 'walet')).hasil.length).toBe(1);
      expect((await cariDi(t().badanB, 'anggaran renstra contoh')).hasil.map((hit) => hit.kartu.judul)).toEqual([
        'Laporan walet kota B (contoh)',
      ]);
      expect(await judul('kupu-kupu')).toEqual([]);
      expect((await cariDi(t().badanB, 'retoran')).dibetulkan).toEqual([]);
    });

    test('an empty or wordless question finds nothing and fails nothing', async () => {
      for (const q of ['', '   ', '?!*', '"', "'; drop table informasi; --"])
        expect((await cariDi(t().badanA, q)).total).toBeGreaterThanOrEqual(0);
      expect((await cariDi(t().badanA, '')).hasil).toEqual([]);
    });

    test('what is withdrawn is gone at once, and from the index after the job', async () => {
      const extra = await tanamInformasi(t(), t().badanA, t().unitA1, { judul: 'Trenggiling (contoh)' });
      await indeks(t().badanA);
      expect(await judul('trenggiling')).toEqual(['Trenggiling (contoh)']);
      await t().admin(`update informasi set publik = 'ditarik' where id = $1`, [extra]);
      expect(await judul('trenggiling')).toEqual([]);
      await withBadanWrite(t().db, t().badanA, (trx) => tandaiBerubah(trx, t().badanA, [extra]));
      await indeks(t().badanA);
      expect((await cariDi(t().badanA, 'trenggiling')).total).toBe(0);
      expect(await tertunda()).toBe(0);
    });

    test('a change while another version is built is in the version before and in the new one', async () => {
      const ctx = konteksUji(t(), t().badanA, data, mesin.mesin);
      const before = await versiDipakai(ctx);
      const late: string[] = [];
      const built = await bangunIndeks({
        ...ctx,
        read: async (fn) => {
          const result = await ctx.read(fn);
          if (late.length === 0) {
            late.push(await tanamInformasi(t(), t().badanA, t().unitA1, { judul: 'Bekantan (contoh)' }));
            await tulisPerubahan(ctx, before ?? '');
            expect(await judul('bekantan')).toEqual(['Bekantan (contoh)']);
            expect(await tertunda()).toBe(1);
            expect(await bangunIndeks(ctx)).toEqual({ ok: false, alasan: 'sedang_dibangun' });
          }
          return result;
        },
      });
      expect(built).toMatchObject({ ok: true });
      const after = await versiDipakai(ctx);
      expect(after).not.toBe(before);
      await indeks(t().badanA);
      expect(await judul('bekantan')).toEqual(['Bekantan (contoh)']);
      expect(await tertunda()).toBe(0);
      await bersihkanVersi(ctx);
      expect(await judul('bekantan')).toEqual(['Bekantan (contoh)']);
      const rows = await t().admin<{ versi: string }>('select distinct versi from pencarian_kosakata where badan_publik_id = $1', [
        t().badanA,
      ]);
      expect(rows.map((row) => row.versi)).toEqual([after]);
      if (mesin.mesin === 'lancedb')
        expect((await readdir(folderBadan(data, t().badanA))).filter((name) => !name.endsWith('.kunci'))).toEqual([after]);
    });

    test('a build that dies leaves the index in use, and the next one takes its place', async () => {
      const ctx = konteksUji(t(), t().badanA, data, mesin.mesin);
      const before = await versiDipakai(ctx);
      await tanamInformasi(t(), t().badanA, t().unitA1, { judul: 'Uwa-uwa (contoh)' });
      let reads = 0;
      const dying = bangunIndeks({
        ...ctx,
        read: async (fn) => {
          reads += 1;
          if (reads === 2) throw new Error('the machine stops');
          return ctx.read(fn);
        },
      });
      await expect(dying).rejects.toThrow('the machine stops');
      expect(await versiDipakai(ctx)).toBe(before);
      const menunggu = await withBadan(t().db, t().badanA, (trx) => selectPerubahan(trx, t().badanA, before ?? '', 10));
      expect(menunggu.length).toBe(1);
      // Killed without a last word: the mark stays until it is old.
      await t().admin(
        `update pencarian_indeks set bangun_versi = gen_random_uuid(), bangun_pada = now() - interval '3 minutes' where badan_publik_id = $1`,
        [t().badanA],
      );
      expect(await bangunIndeks(ctx)).toMatchObject({ ok: true });
      // What the build has read is not done once more: after a large load that would take as long again.
      expect(await tertunda()).toBe(0);
      expect(await judul('uwa-uwa')).toEqual(['Uwa-uwa (contoh)']);
      expect((await judul('renstra')).length).toBe(1);
      expect((await withBadan(t().db, t().badanA, (trx) => selectOptionalPenunjuk(trx, t().badanA, mesin.mesin)))?.bangunVersi).toBeNull();
    });

    test.skipIf(mesin.mesin !== 'lancedb')(
      'an index whose folder is gone is asked for at the start, and searching says so meanwhile',
      async () => {
        const lain = await mkdtemp(join(tmpdir(), 'betang-uji-hilang-'));
        const tugas = () =>
          t().admin<{ n: string }>('select count(*) as n from graphile_worker._private_jobs where key = $1', [
            `pencarian_tulis:${t().badanA}`,
          ]);
        await expect(
          cari(
            {
              badan: { id: t().badanA, zona: 'Asia/Jakarta' },
              now: new Date('2026-03-02T03:00:00Z'),
              config: { data: lain },
              read: (fn) => withBadan(t().db, t().badanA, fn),
            },
            { q: 'laporan', saringan: {}, mulai: 0, banyak: 5 },
          ),
        ).rejects.toBeInstanceOf(IndeksHilang);
        await t().admin('delete from graphile_worker._private_jobs where key = $1', [`pencarian_tulis:${t().badanA}`]);
        expect(await pulihkanIndeks(t().db, { data }, mesin.mesin)).toBe(0);
        expect(Number((await tugas())[0]?.n)).toBe(0);
        expect(await pulihkanIndeks(t().db, { data: lain }, mesin.mesin)).toBeGreaterThan(0);
        expect(Number((await tugas())[0]?.n)).toBe(1);
        expect(await versiDipakai(konteksUji(t(), t().badanA, lain, mesin.mesin))).toBeUndefined();
        await rm(lain, { recursive: true, force: true });
      },
    );
  });
}
