// The calls of the outside contract: exact fields, types and refusals. What is written here may be relied on.
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { PERMOHONAN, useKontrak } from './kontrak.fixture.ts';
import { usePg } from './shared/test/pg.ts';

const t = usePg();
const rumah = useKontrak(t, { indeks: true });

const kunci = (v: unknown): string[] => Object.keys(z.record(z.string(), z.unknown()).parse(v));
const galat = z.strictObject({ kode: z.string(), pesan: z.string().min(5), id_galat: z.string().min(6) });
const galatIsian = z.strictObject({
  ...galat.shape,
  galat: z.array(z.strictObject({ kolom: z.string(), pesan: z.string().min(5) })).min(1),
});
const WAKTU = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+07:00$/;

const hitungan = (nilai: z.ZodType) => z.array(z.object({ nilai, jumlah: z.int().positive() }));
const daftar = z.object({
  total: z.int(),
  total_tepat: z.boolean(),
  halaman: z.int(),
  per_halaman: z.int(),
  data: z.array(
    z.object({
      id: z.uuid(),
      slug: z.string().min(1),
      judul: z.string().min(1),
      ringkasan: z.string(),
      unit: z.string().min(1),
      kategori: z.enum(['berkala', 'serta_merta', 'setiap_saat']),
      tahun: z.int().nullable(),
      diperbarui_pada: z.string().regex(WAKTU),
      cuplikan: z.string().nullable(),
    }),
  ),
  saring: z.object({ unit: hitungan(z.string()), kategori: hitungan(z.string()), tahun: hitungan(z.int()), format: hitungan(z.string()) }),
});
const semua = async (url: string) => daftar.parse((await rumah().get(url)).json);

describe('GET /api/v1/informasi', () => {
  test('lists published items of this body only, with exact totals and counts per filter', async () => {
    const r = await semua('/api/v1/informasi');
    expect(r).toMatchObject({ total: 26, total_tepat: true, halaman: 1, per_halaman: 20 });
    expect(r.data).toHaveLength(20);
    expect(r.data.every((d) => d.cuplikan === null)).toBe(true);
    expect(r.saring.unit).toEqual([
      { nilai: 'dinas-dua', jumlah: 25 },
      { nilai: 'dinas-satu', jumlah: 1 },
    ]);
    expect(JSON.stringify(r)).not.toMatch(/Milik kota B|Rancangan|ditarik/);
  });

  test('pages are stable: every item once, in one order', async () => {
    const ids: string[] = [];
    for (let halaman = 1; halaman <= 4; halaman++)
      ids.push(...(await semua(`/api/v1/informasi?per_halaman=7&halaman=${halaman}`)).data.map((d) => d.id));
    expect(new Set(ids).size).toBe(26);
    expect((await semua('/api/v1/informasi?per_halaman=100')).data.map((d) => d.id)).toEqual(ids);
    expect((await semua('/api/v1/informasi?halaman=900')).data).toEqual([]);
  });

  test('a repeated filter is an alternative; filters of different names narrow', async () => {
    expect((await semua('/api/v1/informasi?unit=dinas-satu&unit=dinas-dua')).total).toBe(26);
    expect((await semua('/api/v1/informasi?unit=dinas-satu')).total).toBe(1);
    expect((await semua('/api/v1/informasi?unit=dinas-dua&tahun=2020&tahun=2021')).total).toBe(17);
    expect((await semua('/api/v1/informasi?unit=tidak-ada')).total).toBe(0);
    expect((await semua('/api/v1/informasi?unit=dinas-satu&kategori=setiap_saat')).total).toBe(0);
  });

  test('with q: found words marked, everything else escaped', async () => {
    const r = await semua('/api/v1/informasi?q=neraca');
    expect(r.total).toBe(1);
    expect(r.data[0]?.cuplikan).toContain('<mark>neraca</mark>');
    expect(r.data[0]?.cuplikan).not.toMatch(/<(?!\/?mark>)/);
  });

  test.each([
    ['halaman=0', 'halaman'],
    ['halaman=-1', 'halaman'],
    ['halaman=x', 'halaman'],
    ['halaman=1&halaman=2', 'halaman'],
    ['per_halaman=101', 'per_halaman'],
    ['per_halaman=1.5', 'per_halaman'],
    ['kategori=rahasia', 'kategori.0'],
    ['tahun=20x5', 'tahun.0'],
    ['format=exe', 'format.0'],
    ['urut=acak', 'urut'],
    [`q=${'a'.repeat(201)}`, 'q'],
    ['q=a&q=b', 'q'],
    [`unit=${'x'.repeat(121)}`, 'unit.0'],
  ])('422 names the field: %s', async (query, kolom) => {
    const r = await rumah().get(`/api/v1/informasi?${query}`);
    expect([r.status, r.kepala['content-type']]).toEqual([422, 'application/json; charset=utf-8']);
    const isi = galatIsian.parse(r.json);
    expect(isi.kode).toBe('isian_salah');
    expect(isi.galat.map((g) => g.kolom)).toEqual([kolom]);
  });
});

describe('GET /api/v1/informasi/<id>', () => {
  const TAMBAHAN = [
    'penanggung_jawab',
    'waktu_pembuatan',
    'tempat_pembuatan',
    'bentuk',
    'retensi',
    'periode',
    'versi',
    'berkas',
    'kemutakhiran',
  ];

  test('has every field of the list and of the contract', async () => {
    const r = await rumah().get(`/api/v1/informasi/${rumah().id.terbit}`);
    expect(r.status).toBe(200);
    const satu = (await semua('/api/v1/informasi?unit=dinas-satu')).data[0];
    expect(kunci(r.json)).toEqual(expect.arrayContaining([...kunci(satu), ...TAMBAHAN]));
    const isi = z
      .object({
        berkas: z.array(
          z.object({
            nama: z.string(),
            mime: z.string(),
            ukuran: z.int(),
            sha256: z.string().length(64),
            halaman: z.int(),
            alamat: z.url(),
          }),
        ),
        kemutakhiran: z.strictObject({ jadwal: z.string().nullable(), jatuh_tempo: z.iso.date().nullable(), tingkat: z.string() }),
        versi: z.array(z.object({ versi: z.int() })).length(1),
      })
      .parse(r.json);
    expect(isi.berkas[0]).toMatchObject({ nama: 'laporan.pdf', mime: 'application/pdf', ukuran: 10, halaman: 3 });
    expect(isi.kemutakhiran).toMatchObject({ jatuh_tempo: '2026-07-02' });
  });

  test('404 for a draft, another body, nothing and no id at all; 410 with the reason where withdrawn', async () => {
    const { id } = rumah();
    for (const salah of [id.rancangan, id.lain, '0190a000-0000-7000-8000-00000000dead', 'bukan-id', '..%2f..', '%00']) {
      const r = await rumah().get(`/api/v1/informasi/${salah}`);
      expect([salah, r.status, galat.parse(r.json).kode]).toEqual([salah, 404, 'tidak_ditemukan']);
    }
    const ditarik = await rumah().get(`/api/v1/informasi/${id.ditarik}`);
    expect([ditarik.status, galat.parse(ditarik.json)]).toMatchObject([410, { kode: 'ditarik', pesan: 'Salah tahun (contoh)' }]);
  });
});

describe('GET /api/v1/cari', () => {
  test('a phrase inside a file comes with its page and a marked, escaped snippet', async () => {
    const r = await rumah().get('/api/v1/cari?q=modal+jembatan+Kahayan');
    const { data } = z
      .object({
        data: z.array(z.object({ informasi: z.object({ id: z.uuid() }), halaman_dokumen: z.int().nullable(), cuplikan: z.string() })),
      })
      .parse(r.json);
    const kena = data.find((d) => d.halaman_dokumen === 2);
    expect(kena?.informasi.id).toBe(rumah().id.terbit);
    expect(kena?.cuplikan).toMatch(/<mark>jembatan<\/mark>/);
    expect(kena?.cuplikan).not.toMatch(/<(?!\/?mark>)/);
  });

  test.each(['halaman=x', 'per_halaman=51', 'kategori=rahasia', `q=${'a'.repeat(201)}`, 'q=a&q=b'])('422 for %s', async (query) => {
    const r = await rumah().get(`/api/v1/cari?${query}`);
    expect([r.status, galatIsian.parse(r.json).kode]).toEqual([422, 'isian_salah']);
  });

  test.each(['', 'q=', 'q=%F0%9F%8C%8A%E2%80%AE%00%22%29%28*', 'q=qwxzqwxz'])('200 without hits for %j', async (query) => {
    const r = await rumah().get(`/api/v1/cari?${query}`);
    expect([r.status, z.object({ data: z.array(z.unknown()) }).parse(r.json).data]).toEqual([200, []]);
  });
});

describe('GET /api/v1/kalender/jatuh-tempo', () => {
  test('gives the date with its ledger', async () => {
    const r = await rumah().get('/api/v1/kalender/jatuh-tempo?dari=2026-03-16T08:00%2B07:00&hari_kerja=10');
    expect(kunci(r.json)).toEqual(['jatuh_tempo', 'langkah']);
    const langkah = z.object({ tanggal: z.iso.date(), dihitung: z.boolean(), ke: z.int().nullable(), alasan: z.string().min(1) });
    const isi = z.object({ jatuh_tempo: z.literal('2026-04-07'), langkah: z.array(langkah) }).parse(r.json);
    expect(isi.langkah.filter((l) => l.dihitung)).toHaveLength(10);
  });

  test.each([
    '',
    'dari=kemarin&hari_kerja=3',
    'dari=2026-03-02&hari_kerja=0',
    'dari=2026-03-02&hari_kerja=1.5',
    'dari=2026-02-30&hari_kerja=3',
  ])('422 for %j', async (query) => {
    const r = await rumah().get(`/api/v1/kalender/jatuh-tempo?${query}`);
    expect([r.status, galatIsian.parse(r.json).kode]).toEqual([422, 'isian_salah']);
  });

  test('a year without a calendar is refused, never guessed', async () => {
    const r = await rumah().get('/api/v1/kalender/jatuh-tempo?dari=2031-03-02&hari_kerja=3');
    expect([r.status, galat.parse(r.json).kode]).toEqual([422, 'kalender_kosong']);
  });
});

describe('POST and GET /api/v1/permohonan', () => {
  const kirim = (isi: object | string, kepala: Record<string, string> = {}) =>
    rumah().panggil('POST', '/api/v1/permohonan', { isi, kepala });
  const terkirim = z.object({
    nomor: z.string().regex(/^\d{4}-\d{6}$/),
    kode_akses: z.string().regex(/^[A-HJ-NP-Z2-9]{4}-[A-HJ-NP-Z2-9]{4}$/),
    diterima_pada: z.string().regex(WAKTU),
    jatuh_tempo: z.iso.date(),
    tenggat: z.array(z.object({ dasar: z.string(), tanggal: z.iso.date() })).min(1),
    kurang: z.array(z.string()),
  });

  test('201 with exactly the fields of the contract; the required fields alone are enough', async () => {
    const r = await kirim(PERMOHONAN);
    expect([r.status, r.kepala['cache-control']]).toEqual([201, 'no-store']);
    expect(kunci(r.json)).toEqual(['nomor', 'kode_akses', 'diterima_pada', 'jatuh_tempo', 'tenggat', 'kurang']);
    const isi = terkirim.parse(r.json);
    expect(isi.jatuh_tempo).toBe('2026-03-16');
    expect(isi.kurang).toEqual(['kontak', 'nik', 'ktp']);
  });

  test('takes every optional field of the contract', async () => {
    const r = await kirim({
      ...PERMOHONAN,
      telepon: '0800 0000 1234',
      email: 'pemohon@contoh.id',
      nik: '9900000000004321',
      pekerjaan: 'Guru (contoh)',
      kuasa: { nama: 'Contoh Kuasa', alamat: 'Jalan Kuasa' },
      unit: ['dinas-satu', 'dinas-dua'],
      bentuk: 'softcopy',
      format: 'PDF',
      cara_mengirim: 'unduh',
      kabari_lewat: 'halaman',
      bantuan: ['huruf_besar'],
    });
    expect([r.status, terkirim.parse(r.json).kurang]).toEqual([201, ['ktp', 'surat_kuasa']]);
  });

  test.each([
    ['jenis_pemohon', ['perorangan', 'badan_hukum', 'kelompok']],
    ['cara_memperoleh', ['melihat', 'salinan']],
    ['bentuk', ['softcopy', 'hardcopy']],
    ['cara_mengirim', ['unduh', 'email', 'ambil', 'pos', 'kurir', 'faksimili']],
  ])('takes every value of %s', async (kolom, nilai) => {
    for (const satu of nilai) expect([satu, (await kirim({ ...PERMOHONAN, [kolom]: satu })).status]).toEqual([satu, 201]);
  });

  test('422 names each required field', async () => {
    const r = await kirim({});
    expect(r.status).toBe(422);
    expect(
      galatIsian
        .parse(r.json)
        .galat.map((g) => g.kolom)
        .toSorted(),
    ).toEqual(['jenis_pemohon', 'nama', 'alamat', 'rincian', 'tujuan', 'cara_memperoleh'].toSorted());
    for (const bukan of [[], 'teks', 7, null])
      expect((await kirim(JSON.stringify(bukan), { 'content-type': 'application/json' })).status).toBe(422);
  });

  test('the same Idempotency-Key within 24 hours gives the same number; for another body it is refused', async () => {
    const kepala = { 'idempotency-key': 'kontrak-satu' };
    const [a, b] = [await kirim(PERMOHONAN, kepala), await kirim(PERMOHONAN, kepala)];
    expect([b.status, b.json]).toEqual([201, a.json]);
    const lain = await kirim({ ...PERMOHONAN, rincian: 'Lain' }, kepala);
    expect([lain.status, galatIsian.parse(lain.json).galat[0]?.kolom]).toEqual([422, 'idempotency-key']);
    expect((await kirim(PERMOHONAN, { 'idempotency-key': 'k'.repeat(256) })).status).toBe(422);
  });

  test('what cannot be read is refused with a word, not a fault', async () => {
    const rusak = await kirim('{"nama":', { 'content-type': 'application/json' });
    expect([rusak.status, galat.parse(rusak.json).kode]).toEqual([400, 'isi_tidak_terbaca']);
    const xml = await kirim('<a/>', { 'content-type': 'application/xml' });
    expect([xml.status, galat.parse(xml.json).kode]).toEqual([415, 'jenis_isi_salah']);
    const besar = await kirim({ ...PERMOHONAN, rincian: 'x'.repeat(1_100_000) });
    expect([besar.status, galat.parse(besar.json).kode]).toEqual([413, 'terlalu_besar']);
    const panjang = await kirim({ ...PERMOHONAN, rincian: 'x'.repeat(50_000) });
    expect([panjang.status, galatIsian.parse(panjang.json).galat.map((g) => g.kolom)]).toEqual([422, ['rincian']]);
  });

  test('takes the writing of every people: emoji, Javanese, right-to-left, nine thousand letters', async () => {
    for (const rincian of ['🌊 banjir di Kahayan', 'ꦗꦮ', '‮tulisan terbalik', 'ñ'.repeat(9_000)])
      expect((await kirim({ ...PERMOHONAN, rincian })).status).toBe(201);
  });

  test('GET opens with number and code, and has exactly the fields of the contract and our additions', async () => {
    const { nomor, kode_akses } = terkirim.parse((await kirim(PERMOHONAN)).json);
    const r = await rumah().get(`/api/v1/permohonan/${nomor}`, { 'x-kode-akses': kode_akses });
    expect([r.status, r.kepala['cache-control'], r.kepala['access-control-allow-origin']]).toEqual([200, 'no-store', undefined]);
    expect(kunci(r.json)).toEqual([
      'nomor',
      'keadaan',
      'hasil',
      'diterima_pada',
      'jatuh_tempo',
      'tenggat',
      'pada',
      'kurang',
      'linimasa',
      'surat',
      'berkas',
      'boleh',
      'alasan_keberatan',
    ]);
    const langkah = z.array(z.object({ tanggal: z.iso.date(), dihitung: z.boolean(), ke: z.int().nullable(), alasan: z.string() }));
    const isi = z
      .object({
        pada: z.string().regex(WAKTU),
        tenggat: z.array(z.object({ dasar: z.string(), tanggal: z.iso.date().nullable(), langkah })).min(1),
        linimasa: z.array(z.strictObject({ waktu: z.string().regex(WAKTU), jenis: z.string(), kalimat: z.string().min(10) })).min(2),
        boleh: z.array(z.string()),
      })
      .parse(r.json);
    expect(isi.boleh).toContain('cabut');
    expect(r.teks).not.toMatch(/Contoh Pemohon|Jalan Contoh/);
  });

  test('without a code 401; wrong code and no such number look the same', async () => {
    const { nomor } = terkirim.parse((await kirim(PERMOHONAN)).json);
    expect((await rumah().get(`/api/v1/permohonan/${nomor}`)).status).toBe(401);
    const salah = await rumah().get(`/api/v1/permohonan/${nomor}`, { 'x-kode-akses': 'ABCD-2345' });
    const tiada = await rumah().get('/api/v1/permohonan/2026-999999', { 'x-kode-akses': 'ABCD-2345' });
    const tanpaId = (r: typeof salah) => ({ ...galat.parse(r.json), id_galat: r.status });
    expect(tanpaId(tiada)).toEqual(tanpaId(salah));
    expect(salah.status).toBe(404);
  });
});
