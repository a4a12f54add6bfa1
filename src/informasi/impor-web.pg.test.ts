import { describe, expect, it } from 'vitest';
import { buatLog } from '../shared/log.ts';
import { usePg } from '../shared/test/pg.ts';
import { csrfToken } from '../shared/web/csrf.ts';
import { jobs } from './impor.jobs.ts';
import { type Jawaban, periksaHtml, type Sebagai, useWeb } from './test/server.ts';

const t = usePg();
const web = useWeb(t);

async function unggah(isi: string, sebagai: Sebagai, isian: Record<string, string> = {}, nama = 'daftar.csv'): Promise<Jawaban> {
  const form = new FormData();
  for (const [k, v] of Object.entries(isian)) form.append(k, v);
  form.append('berkas', new Blob([isi]), nama);
  const body = new Response(form);
  const r = await web().app.inject({
    method: 'POST',
    url: `/kerja/informasi/impor?_csrf=${encodeURIComponent(csrfToken(web().config.rahasia.formulir, sebagai))}`,
    headers: {
      host: 'a.contoh.id',
      origin: 'http://a.contoh.id',
      authorization: sebagai,
      'content-type': body.headers.get('content-type') ?? '',
    },
    payload: Buffer.from(await body.arrayBuffer()),
  });
  return { status: r.statusCode, body: r.body, lokasi: r.headers.location, kepala: r.headers };
}

/** What the worker would do now with this batch. */
async function kerjakan(nama: 'informasi_impor_periksa' | 'informasi_impor_jalan', id: string): Promise<void> {
  const job = jobs.find((j) => j.nama === nama);
  await job?.jalankan(
    { badan_publik_id: t().badanA, impor_id: id },
    { db: t().db, config: web().config, log: buatLog('uji'), berhenti: new AbortController().signal },
  );
}

const idDari = (j: Jawaban): string => j.lokasi?.split('/').at(-1) ?? '';
const DAFTAR =
  'Nama Info;OPD;Jenis;Th\nLaporan A;Dinas Satu;Berkala;2024\nLaporan B;Dinas Tiga;Setiap saat;2023\n=cmd();Dinas Satu;entah;2023\n';

describe('import in the browser', () => {
  it('reads, rehearses, lets columns be mapped, runs, reports', async () => {
    const sent = await unggah(DAFTAR, 'utama', { sebagai: 'terbit' });
    const id = idDari(sent);
    const path = `/kerja/informasi/impor/${id}`;
    expect((await web().get(path, 'utama')).body).toContain('Sedang dibaca');
    await kerjakan('informasi_impor_periksa', id);
    const uji = await web().get(path, 'utama');
    expect(uji.body).toContain('Jalankan impor 1 baris');
    for (const text of ['Kategori &quot;entah&quot; tidak dikenal', 'Unit &quot;Dinas Tiga&quot; tidak ada'])
      expect(uji.body).toContain(text);
    expect(await periksaHtml(uji.body)).toEqual([]);
    expect(await t().admin('select * from informasi')).toEqual([]);

    const salah = await web().post(`${path}/pemetaan`, { k0_0: 'abaikan' }, 'utama');
    expect(salah.status).toBe(422);
    expect((await web().post(`${path}/pemetaan`, { k0_3: 'abaikan' }, 'utama')).status).toBe(303);
    await kerjakan('informasi_impor_periksa', id);
    expect((await web().post(`${path}/jalankan`, {}, 'utama')).status).toBe(303);
    expect((await web().post(`${path}/jalankan`, {}, 'utama')).status).toBe(422);
    expect((await web().get(path, 'utama')).body).toContain('Menunggu giliran');
    await kerjakan('informasi_impor_jalan', id);
    await kerjakan('informasi_impor_jalan', id);
    const akhir = await web().get(path, 'utama');
    expect(akhir.body).toContain('Hasil impor');
    expect(await periksaHtml(akhir.body)).toEqual([]);
    expect(await t().admin('select judul, tahun, publik from informasi')).toEqual([{ judul: 'Laporan A', tahun: null, publik: 'terbit' }]);

    const csv = await web().get(`${path}/ditolak.csv`, 'utama');
    expect(csv.kepala['content-type']).toBe('text/csv; charset=utf-8');
    expect(csv.body.split('\r\n')).toHaveLength(4);
    for (const url of ['/kerja/informasi/impor', '/kerja/informasi/impor?bahasa=en', `${path}?bahasa=en`])
      expect([url, await periksaHtml((await web().get(url, 'utama')).body)]).toEqual([url, []]);
  });

  it('says why a file cannot be read', async () => {
    const id = idDari(await unggah('%PDF-1.7\n', 'utama', {}, 'daftar.pdf'));
    await kerjakan('informasi_impor_periksa', id);
    const { body } = await web().get(`/kerja/informasi/impor/${id}`, 'utama');
    expect(body).toContain('Ini berkas PDF');
    expect((await unggah('', 'utama', {}, '')).status).toBe(422);
  });

  it('keeps a pelaksana to the own unit, as drafts, and out of the imports of others', async () => {
    expect((await unggah(DAFTAR, 'pelaksana-a1', {})).status).toBe(422);
    expect((await unggah(DAFTAR, 'pelaksana-a1', { unit: t().unitA2 })).status).toBe(422);
    const id = idDari(await unggah(DAFTAR, 'pelaksana-a1', { unit: t().unitA1, sebagai: 'terbit', kategori: 'berkala' }));
    await kerjakan('informasi_impor_periksa', id);
    expect((await web().get(`/kerja/informasi/impor/${id}`, 'pelaksana-a2')).status).toBe(404);
    expect((await web().post(`/kerja/informasi/impor/${id}/jalankan`, {}, 'pelaksana-a2')).status).toBe(404);
    expect((await web().get(`/kerja/informasi/impor/${id}/ditolak.csv`, 'pelaksana-a2')).status).toBe(404);
    expect((await web().get(`b:/kerja/informasi/impor/${id}`, 'utama')).status).toBe(404);
    expect((await web().get('/kerja/informasi/impor', 'pelaksana-a2')).body).not.toContain(id);
    await web().post(`/kerja/informasi/impor/${id}/jalankan`, {}, 'pelaksana-a1');
    await kerjakan('informasi_impor_jalan', id);
    expect(
      await t().admin(`select judul, publik, kerja from informasi where unit_id = $1 and publik = 'belum' order by judul`, [t().unitA1]),
    ).toEqual([{ judul: 'Laporan B', publik: 'belum', kerja: 'rancangan' }]);
    // The year that was left out before comes as a draft of the next version: a pelaksana publishes nothing.
    expect(await t().admin(`select judul, publik, kerja, tahun from informasi where publik = 'terbit'`)).toEqual([
      { judul: 'Laporan A', publik: 'terbit', kerja: 'rancangan', tahun: null },
    ]);
    expect((await web().get('/kerja/informasi/impor', 'petugas')).status).toBe(403);
  });
});
