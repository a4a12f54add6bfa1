import { beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { bangunIndeks } from '../../pencarian/bangun.actions.ts';
import { mesin } from '../../pencarian/pembaca.ts';
import { konteksUji, tanamInformasi } from '../../pencarian/test/bahan.fixture.ts';
import { checkHtml } from '../../shared/html/test/check-html.ts';
import { usePg } from '../../shared/test/pg.ts';
import { withBadan } from '../../shared/db/db.ts';
import { selectMembantu } from '../membantu.queries.ts';
import { AWAL, Pengunjung } from '../uji/pengunjung.ts';
import { useRumah } from '../uji/rumah.ts';
import { ruteBaru } from './baru.routes.ts';

const t = usePg();
const rumah = useRumah(t, ruteBaru);
const RINCIAN = 'Perbaikan titian ulin di Danau Tundai, atas nama Zulaikha Penanda';
let slug = '';
let lain = '';

beforeAll(async () => {
  const { badanA, badanB, unitA1, unitB1 } = t();
  slug = `butir-${await tanamInformasi(t(), badanA, unitA1, { judul: 'Laporan titian ulin', halaman: ['Sampul', 'Perbaikan titian ulin di Danau Tundai selesai'] })}`;
  lain = `butir-${await tanamInformasi(t(), badanA, unitA1, { judul: 'Daftar pelabuhan' })}`;
  await tanamInformasi(t(), badanB, unitB1, { judul: 'Titian ulin kota lain' });
  expect((await bangunIndeks(konteksUji(t(), badanA, rumah().config.data, mesin.mesin))).ok).toBe(true);
});

const angka = () => withBadan(t().db, t().badanA, (trx) => selectMembantu(trx, t().badanA, { dari: '2026-01-01', sampai: '2026-12-31' }));
async function sampaiTersedia(): Promise<Pengunjung> {
  const p = new Pengunjung(rumah);
  await p.buka(AWAL);
  expect((await p.kirim(`${AWAL}/apa`, { rincian: RINCIAN })).ke).toBe(`${AWAL}/tersedia`);
  return p;
}

describe('before one asks', () => {
  test('what is public is shown, opened at its page and said to answer: each counted once, only by the press', async () => {
    const p = await sampaiTersedia();
    const daftar = await p.buka(`${AWAL}/tersedia`);
    expect(daftar.teks).toContain('Laporan titian ulin');
    expect(daftar.teks).not.toContain('kota lain');
    expect(await checkHtml(daftar.teks)).toEqual([]);
    await p.buka(`${AWAL}/tersedia`);
    expect(await angka()).toEqual({ ditampilkan: 1, dibuka: 0, menjawab: 0 });
    const ke = /href="(\/permohonan\/baru\/tersedia\/buka[^"]+)"/.exec(daftar.teks)?.[1]?.replaceAll('&amp;', '&') ?? '';
    for (const _ of [1, 2]) expect((await p.buka(ke)).ke).toBe(`/informasi/${slug}/berkas/1/laporan.pdf/halaman/2`);
    expect(await angka()).toEqual({ ditampilkan: 1, dibuka: 1, menjawab: 0 });
    for (const _ of [1, 2])
      expect((await p.kirim(`${AWAL}/tersedia/menjawab`, { informasi: slug })).ke).toBe(`${AWAL}/tersedia/menjawab?informasi=${slug}`);
    expect(await angka()).toEqual({ ditampilkan: 1, dibuka: 1, menjawab: 1 });
    const akhir = await p.buka(`${AWAL}/tersedia/menjawab?informasi=${slug}`);
    expect(akhir.teks).toContain('Tetap minta salinan resmi');
    expect(akhir.teks).toContain(`href="${AWAL}/unit"`);
    expect(await checkHtml(akhir.teks)).toEqual([]);
    expect((await p.buka(`${AWAL}/unit`)).status).toBe(200);
    expect((await p.buka(`${AWAL}/apa`)).teks).toContain('Danau Tundai');
    expect(p.alamat.join(' ')).not.toMatch(/Zulaikha|Tundai|titian\+|titian%/);
  });

  test('an item that was not shown, is of no one or of another body is not counted', async () => {
    const p = await sampaiTersedia();
    await p.buka(`${AWAL}/tersedia`);
    const sebelum = await angka();
    expect((await p.kirim(`${AWAL}/tersedia/menjawab`, { informasi: lain })).status).toBe(303);
    expect((await p.kirim(`${AWAL}/tersedia/menjawab`, { informasi: 'tidak-ada' })).status).toBe(404);
    expect(await angka()).toEqual(sebelum);
  });

  test('the way out leads to items only, and without a form nothing is counted', async () => {
    const p = await sampaiTersedia();
    for (const ke of ['https://jahat.contoh/', '//jahat.contoh', '/masuk', `/informasi/${slug}/../../masuk`, `/informasi/${slug}?x=1`])
      expect([ke, (await p.buka(`${AWAL}/tersedia/buka?ke=${encodeURIComponent(ke)}`)).status]).toEqual([ke, 400]);
    const sebelum = await angka();
    const asing = new Pengunjung(rumah);
    expect((await asing.buka(`${AWAL}/tersedia/buka?ke=/informasi/${slug}`)).ke).toBe(`/informasi/${slug}`);
    expect((await asing.buka(`${AWAL}/tersedia/menjawab?informasi=${slug}`)).ke).toBe(`${AWAL}/habis`);
    expect(await angka()).toEqual(sebelum);
  });

  test('what is counted holds nobody and nothing that was typed', async () => {
    const rows = await t().admin<{ isi: string }>('select row_to_json(m)::text as isi from informasi_membantu m');
    expect(rows.length).toBeGreaterThan(0);
    for (const { isi } of rows) {
      expect(Object.keys(z.record(z.string(), z.unknown()).parse(JSON.parse(isi))).toSorted()).toEqual([
        'badan_publik_id',
        'dibuka',
        'ditampilkan',
        'hari',
        'informasi_id',
        'menjawab',
      ]);
      expect(isi).not.toMatch(/Zulaikha|Tundai/);
    }
  });
});
