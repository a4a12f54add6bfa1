import { beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { withBadan, withBadanWrite } from '../shared/db/db.ts';
import { checkHtml } from '../shared/html/test/check-html.ts';
import { newId } from '../shared/id.ts';
import { usePg } from '../shared/test/pg.ts';
import { instantIn } from '../shared/tanggal.ts';
import { installKalender, type PortKasus } from './tenggat.actions.ts';
import { selectAturan, selectHari } from './tenggat.queries.ts';
import { useWeb } from './test/web.ts';
import type { KasusTerbuka } from './usulan.ts';

const t = usePg();
const at = (tanggal: string): Date => instantIn('Asia/Jakarta', tanggal, '09:00');
const kasus: KasusTerbuka[] = [];
const port: PortKasus = { bukaKasus: async (_trx, badanId) => (badanId === t().badanA ? kasus : []), simpanGeser: async () => undefined };
// Tuesday 19 May 2026, ten in the morning in WIB.
const web = useWeb(t, () => [port], '2026-05-19T03:00:00Z');

const buka = (tanggal: string): KasusTerbuka => ({
  berkas: { jenis: 'permohonan', id: newId() },
  sebutan: '2026-000118',
  hitung: 'permohonan',
  peristiwa: [{ jenis: 'diterima', pada: at(tanggal) }],
});
const hariA = () => withBadan(t().db, t().badanA, (trx) => selectHari(trx, t().badanA));
const banjir = {
  jenis_usulan: 'tambah',
  tanggal: '2026-05-21',
  nama: 'Banjir, kantor ditutup (contoh)',
  jenis: 'libur_daerah',
  dihitung: 'ikut',
  skb: 'SE contoh',
  sumber: '',
};
const sidikDari = (body: string): string => /name="sidik" value="([0-9a-f]{64})"/.exec(body)?.[1] ?? '';

beforeAll(async () => {
  for (const badan of [t().badanA, t().badanB]) await withBadanWrite(t().db, badan, (trx) => installKalender(trx, badan, at('2026-01-02')));
});

describe('hitung tenggat', () => {
  test('asks first, then answers at an address of its own, well-formed both times', async () => {
    for (const url of [
      '/hitung-tenggat',
      '/hitung-tenggat?dari=2026-03-16&jam=notifikasi_uu',
      '/hitung-tenggat?dari=2026-03-16&hari_kerja=10&bahasa=en',
    ]) {
      const { status, body } = await web().get(url);
      expect([status, await checkHtml(body)]).toEqual([200, []]);
    }
    const { body } = await web().get('/hitung-tenggat?dari=2026-03-16&jam=notifikasi_uu');
    expect(body).toContain('Selasa, 7 April 2026');
    expect(body).toContain('UU 14/2008 Pasal 22 ayat (7)');
    expect(body).toContain('Libur nasional: Hari Suci Nyepi (Saka 1948)');
    expect((await web().get('/hitung-tenggat?dari=16-3-2026&hari_kerja=10&bahasa=en')).body).toContain('Tuesday, 7 April 2026');
  });

  test('keeps what was typed and says what is wrong', async () => {
    const { status, body } = await web().get('/hitung-tenggat?dari=2026-02-30&jam=lain&hari_kerja=banyak');
    expect(status).toBe(422);
    for (const part of ['value="2026-02-30"', 'value="banyak"', 'href="#dari"', 'href="#hari_kerja"']) expect(body).toContain(part);
  });

  test('does not guess a year', async () => {
    const { status, body } = await web().get('/hitung-tenggat?dari=2027-12-27&jam=notifikasi_uu');
    expect([status, body.includes('Kalender tahun 2028 belum ditetapkan'), body.includes('Januari 2028')]).toEqual([200, true, false]);
  });
});

describe('api', () => {
  const Jawab = z.object({
    jatuh_tempo: z.string(),
    langkah: z.array(z.object({ tanggal: z.string(), dihitung: z.boolean(), ke: z.number().nullable(), alasan: z.string() })),
  });
  const api = (query: string) => web().get(`/api/v1/kalender/jatuh-tempo?${query}`);

  test.each([
    'dari=2026-03-16T08:00%2B07:00&hari_kerja=10',
    'dari=2026-03-16T08:00+07:00&hari_kerja=10',
    'dari=2026-03-16&hari_kerja=10',
    'dari=2026-03-15T17:00Z&hari_kerja=10',
  ])('%s is 2026-04-07', async (query) => {
    const { status, body } = await api(query);
    const { jatuh_tempo, langkah } = Jawab.parse(JSON.parse(body));
    expect([status, jatuh_tempo, langkah.filter((l) => l.dihitung).length]).toEqual([200, '2026-04-07', 10]);
  });

  test.each([
    ['', 'isian_salah'],
    ['dari=besok&hari_kerja=10', 'isian_salah'],
    ['dari=2026-03-16&hari_kerja=0', 'isian_salah'],
    ['dari=2026-03-16&hari_kerja=1.5', 'isian_salah'],
    ['dari=2027-12-27&hari_kerja=10', 'kalender_kosong'],
  ])('%j is refused: %s', async (query, kode) => {
    const { status, body } = await api(query);
    expect([status, JSON.parse(body)]).toMatchObject([422, { kode, pesan: expect.any(String), id_galat: expect.any(String) }]);
  });
});

describe('the administrator', () => {
  test('only with the right; others are sent to sign in or refused', async () => {
    for (const url of ['/kerja/kalender', '/kerja/kalender/hari', '/kerja/kalender/tahun', '/kerja/kalender/aturan']) {
      expect((await web().get(url)).lokasi).toContain('/masuk');
      expect((await web().get(url, 'utama')).status).toBe(403);
      const { status, body } = await web().get(url, 'admin');
      expect([url, status, await checkHtml(body)]).toEqual([url, 200, []]);
    }
    expect((await web().post('/kerja/kalender/simpan', { ...banjir, sidik: '' }, 'utama')).status).toBe(403);
  });

  test('adds a day: form, what moves, confirmed, told, seen in the count', async () => {
    kasus.push(buka('2026-05-18'));
    const pratinjau = await web().post('/kerja/kalender/pratinjau', banjir, 'admin');
    expect([pratinjau.status, await checkHtml(pratinjau.body)]).toEqual([200, []]);
    for (const part of ['1 berkas terbuka bergeser', '2026-000118', 'Kamis, 4 Juni 2026', 'Jumat, 5 Juni 2026'])
      expect(pratinjau.body).toContain(part);
    expect((await hariA()).some((h) => h.tanggal === '2026-05-21')).toBe(false);

    const simpan = await web().post('/kerja/kalender/simpan', { ...banjir, sidik: sidikDari(pratinjau.body) }, 'admin');
    expect([simpan.status, simpan.lokasi]).toEqual([303, '/kerja/kalender?tahun=2026&tersimpan=1']);
    expect((await web().get(simpan.lokasi ?? '', 'admin')).body).toContain('1 berkas bergeser dan mendapat catatan');
    expect((await hariA()).find((h) => h.tanggal === '2026-05-21')).toMatchObject({ dicatatOleh: web().akunId, skb: 'SE contoh' });
    expect((await web().get('/hitung-tenggat?dari=2026-05-18&jam=notifikasi_uu')).body).toContain('Jumat, 5 Juni 2026');
    expect((await web().get('/hitung-tenggat?dari=2026-05-18&jam=notifikasi_uu', undefined, 'b.contoh.id')).body).toContain(
      'Kamis, 4 Juni 2026',
    );
    const events = await t().admin('select berkas_id from peristiwa where jenis = $1', ['tenggat_bergeser']);
    expect(events).toEqual([{ berkas_id: kasus[0]?.berkas.id }]);
  });

  test('is sent back to look when the list changed meanwhile', async () => {
    const usulan = { ...banjir, tanggal: '2026-05-22' };
    const sidik = sidikDari((await web().post('/kerja/kalender/pratinjau', usulan, 'admin')).body);
    kasus.push(buka('2026-05-19'));
    const { status, body } = await web().post('/kerja/kalender/simpan', { ...usulan, sidik }, 'admin');
    expect([status, body.includes('Daftarnya sudah berubah'), sidikDari(body) !== sidik]).toEqual([409, true, true]);
    expect((await hariA()).some((h) => h.tanggal === '2026-05-22')).toBe(false);
  });

  test('changes and withdraws a day', async () => {
    const id = (await hariA()).find((h) => h.tanggal === '2026-12-24')?.id ?? '';
    const form = await web().get(`/kerja/kalender/hari/${id}`, 'admin');
    expect([form.body.includes('value="2026-12-24"'), await checkHtml(form.body)]).toEqual([true, []]);
    const ubah = { ...banjir, jenis_usulan: 'ubah', id, tanggal: '2026-12-24', nama: 'Natal', jenis: 'cuti_bersama', dihitung: 'ya' };
    const sidik = sidikDari((await web().post('/kerja/kalender/pratinjau', ubah, 'admin')).body);
    expect((await web().post('/kerja/kalender/simpan', { ...ubah, sidik }, 'admin')).status).toBe(303);
    const baru = (await hariA()).find((h) => h.tanggal === '2026-12-24' && h.dicabutPada === null);
    expect(baru).toMatchObject({ dihitung: true });
    expect((await web().get('/kerja/kalender?tahun=2026', 'admin')).body).toContain('cuti bersama, dihitung hari kerja');

    const cabut = await web().get(`/kerja/kalender/hari/${baru?.id ?? ''}/cabut`, 'admin');
    expect(cabut.body).toContain('dicabut');
    await web().post('/kerja/kalender/simpan', { jenis_usulan: 'cabut', id: baru?.id ?? '', sidik: sidikDari(cabut.body) }, 'admin');
    expect((await hariA()).some((h) => h.tanggal === '2026-12-24' && h.dicabutPada === null)).toBe(false);
    expect((await web().get(`/kerja/kalender/hari/${baru?.id ?? ''}`, 'admin')).status).toBe(404);
    expect((await web().get(`/kerja/kalender/hari/${baru?.id ?? ''}/cabut`, 'admin')).lokasi).toBe('/kerja/kalender?tolak=hari_tidak_ada');
  });

  test('opens a year from a pasted list, and not from a bad one', async () => {
    const tahun = {
      jenis_usulan: 'tahun',
      tahun: '2028',
      dasar: 'SKB contoh',
      sumber: '',
      daftar: '2028-01-01; Tahun Baru 2028 Masehi; libur nasional',
    };
    const salah = await web().post(
      '/kerja/kalender/pratinjau',
      { ...tahun, daftar: '2028-02-30; x; libur nasional\n2028-01-01; y; lain', dasar: '' },
      'admin',
    );
    expect(salah.status).toBe(422);
    for (const part of ['Baris 1 tidak terbaca', 'Baris 2 tidak terbaca', 'href="#dasar"', '2028-02-30; x'])
      expect(salah.body).toContain(part);
    expect((await web().post('/kerja/kalender/pratinjau', { ...tahun, daftar: '' }, 'admin')).body).toContain(
      'Tidak ada satu pun libur nasional',
    );

    const pratinjau = await web().post('/kerja/kalender/pratinjau', tahun, 'admin');
    const simpan = await web().post('/kerja/kalender/simpan', { ...tahun, sidik: sidikDari(pratinjau.body) }, 'admin');
    expect(simpan.lokasi).toBe('/kerja/kalender?tahun=2028&tersimpan=0');
    expect((await web().get('/hitung-tenggat?dari=2027-12-31&hari_kerja=1')).body).toContain('Senin, 3 Januari 2028');
  });

  test('changes the rules; a form without a working day is refused', async () => {
    const aturan = {
      jenis_usulan: 'aturan',
      hari_kerja: ['1', '2', '3', '4', '5', '6'],
      cuti: 'ya',
      penerimaan: 'hari_itu',
      hari_pertama: 'tidak',
      jam_buka: '07:30',
      jam_tutup: '15:00',
      jam_tutup_jumat: '11:00',
      batas: 'akhir_hari',
      dasar: 'SE contoh',
    };
    const { hari_kerja: _, ...tanpaHari } = aturan;
    const salah = await web().post('/kerja/kalender/pratinjau', { ...tanpaHari, jam_tutup: '25:00' }, 'admin');
    expect([salah.status, salah.body.includes('href="#hari_kerja"'), salah.body.includes('href="#jam_tutup"')]).toEqual([422, true, true]);
    const pratinjau = await web().post('/kerja/kalender/pratinjau', aturan, 'admin');
    expect(pratinjau.body).toContain('berkas terbuka bergeser');
    await web().post('/kerja/kalender/simpan', { ...aturan, hari_kerja: '1,2,3,4,5,6', sidik: sidikDari(pratinjau.body) }, 'admin');
    const { aturan: kini } = await withBadan(t().db, t().badanA, (trx) => selectAturan(trx, t().badanA));
    expect(kini).toMatchObject({
      hariKerja: [1, 2, 3, 4, 5, 6],
      cutiBersamaHariKerja: true,
      jamTutupJumat: '11:00',
      batasHarian: 'akhir_hari',
    });
  });
});
