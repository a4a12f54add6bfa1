import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { useKontrak } from '../kontrak.fixture.ts';
import { usePg } from '../shared/test/pg.ts';
import { dokSaran } from './saran.bentuk.ts';

const t = usePg();
const rumah = useKontrak(t);
const bentuk = z.object({ data: z.array(z.object({ jenis: z.string(), teks: z.string(), keterangan: z.string(), alamat: z.url() })) });

const saran = async (q: string, kepala: Record<string, string> = {}) =>
  bentuk.parse((await rumah().get(`/api/v1/saran?q=${encodeURIComponent(q)}`, kepala)).json).data;
const isi = (satu: { judul: string; publik?: string; badan?: string; unit?: string; slug: string }) =>
  t().admin(
    `insert into informasi (badan_publik_id, id, unit_id, slug, kerja, publik, versi_terakhir, judul, ringkasan, kategori, tahun, format, terbit_pada, diperbarui_pada, dibuat_pada)
     values ($1, gen_random_uuid(), $2, $3, 'tanpa', $4, 1, $5, '', 'berkala', 2025, '{pdf}', '2026-01-02Z', '2026-01-02Z', '2026-01-01Z')`,
    [satu.badan ?? t().badanA, satu.unit ?? t().unitA1, satu.slug, satu.publik ?? 'terbit', satu.judul],
  );

describe('GET /api/v1/saran', () => {
  test('offers what is public of this body, with office and year, and nothing that is not', async () => {
    await isi({ judul: 'Zamrud jembatan timbang', slug: 'zamrud-terbit' });
    await isi({ judul: 'Zamrud yang ditarik', slug: 'zamrud-ditarik', publik: 'ditarik' });
    await isi({ judul: 'Zamrud kota lain', slug: 'zamrud-b', badan: t().badanB, unit: t().unitB1 });
    const found = await saran('zam');
    expect(found).toEqual([
      {
        jenis: 'informasi',
        teks: 'Zamrud jembatan timbang',
        keterangan: 'Dinas Satu, 2025',
        alamat: expect.stringMatching(/\/informasi\/zamrud-terbit$/),
      },
    ]);
    expect((await saran('zam', { host: 'b.contoh.id' })).map((one) => one.teks)).toEqual(['Zamrud kota lain']);
  });

  test('what was withdrawn a moment ago is not offered, although titles are kept in memory', async () => {
    expect((await saran('timb')).map((one) => one.teks)).toEqual(['Zamrud jembatan timbang']);
    await t().admin(`update informasi set publik = 'ditarik' where slug = 'zamrud-terbit'`);
    expect(await saran('timb')).toEqual([]);
    await t().admin(`update informasi set publik = 'terbit' where slug = 'zamrud-terbit'`);
  });

  test('offices and categories lead to their lists, in the language asked for', async () => {
    expect(await saran('dinas sa')).toContainEqual(
      expect.objectContaining({ jenis: 'unit', teks: 'Dinas Satu', alamat: expect.stringMatching(/\/unit\/dinas-satu$/) }),
    );
    const [kategori] = await saran('setiap');
    expect(kategori).toMatchObject({ jenis: 'kategori', alamat: expect.stringMatching(/\/informasi\?kategori=setiap_saat$/) });
    expect((await saran('zamrud', { 'accept-language': 'en' }))[0]?.alamat).toMatch(/zamrud-terbit\?bahasa=en$/);
  });

  test('nothing for one letter; the answer has the form that the interface document says', async () => {
    for (const q of ['', 'z', '?']) expect(await saran(q)).toEqual([]);
    const { json } = await rumah().get('/api/v1/saran?q=zam');
    expect(dokSaran.jawab.bentuk.safeParse(json).success).toBe(true);
  });
});
