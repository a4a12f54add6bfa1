import { beforeAll, describe, expect, it } from 'vitest';
import { catatSaringTeks } from '../dokumen/saring.actions.ts';
import { withBadanWrite } from '../shared/db/db.ts';
import { usePg } from '../shared/test/pg.ts';
import { csrfToken } from '../shared/web/csrf.ts';
import { type Jawaban, periksaHtml, type Sebagai, useWeb } from './test/server.ts';

const t = usePg();
const web = useWeb(t);

const pokok = (judul: string) => ({ unit: t().unitA1, judul, ringkasan: 'Isi ringkas', kategori: 'berkala', tahun: '2026' });

async function buat(judul: string, sebagai: Sebagai = 'pelaksana-a1'): Promise<string> {
  const { status, lokasi } = await web().post('/kerja/informasi/baru', pokok(judul), sebagai);
  expect(status).toBe(303);
  return /informasi\/([0-9a-f-]{36})\//.exec(lokasi ?? '')?.[1] ?? '';
}

async function lengkapi(id: string): Promise<void> {
  await web().post(
    `/kerja/informasi/${id}/isi/asal`,
    { penguasa: 'Dinas Satu', penanggung_jawab: 'Sekretaris', waktu_pembuatan: 'Januari 2026', tempat_pembuatan: 'Kota A' },
    'pelaksana-a1',
  );
  await web().post(`/kerja/informasi/${id}/isi/simpan`, { bentuk: ['softcopy', 'hardcopy'], retensi: '5 tahun' }, 'pelaksana-a1');
  await web().post(`/kerja/informasi/${id}/tautan`, { url: 'https://contoh.id/data', judul: 'Data' }, 'pelaksana-a1');
}

async function unggah(id: string, nama: string, isi: string, sebagai: Sebagai): Promise<Jawaban> {
  const form = new FormData();
  form.append('berkas', new Blob([isi]), nama);
  const body = new Response(form);
  const r = await web().app.inject({
    method: 'POST',
    url: `/kerja/informasi/${id}/berkas?_csrf=${encodeURIComponent(csrfToken(web().config.rahasia.formulir, sebagai))}`,
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

/** The release check of every file that has come, as the job makes it for a text without findings. */
async function saring(): Promise<void> {
  for (const { id } of await t().admin<{ id: string }>('select id from dokumen'))
    await withBadanWrite(t().db, t().badanA, (trx) =>
      catatSaringTeks(trx, { badanId: t().badanA, id, now: new Date() }, [{ nomor: 1, judul: '', teks: 'Isi laporan contoh.' }]),
    );
}

const keadaan = async (id: string): Promise<string> => {
  const [row] = await t().admin<{ kerja: string; publik: string }>('select kerja, publik from informasi where id = $1', [id]);
  return `${row?.kerja}/${row?.publik}`;
};

describe('a unit publishes', () => {
  let id = '';
  beforeAll(async () => {
    id = await buat('Laporan kinerja');
  });

  it('gets typed values and an error summary back', async () => {
    const { status, body } = await web().post(
      '/kerja/informasi/baru',
      { ...pokok(''), ringkasan: 'Ketikan saya', tahun: '26' },
      'pelaksana-a1',
    );
    expect(status).toBe(422);
    for (const text of ['Ketikan saya', 'Tulis judulnya.', 'href="#judul"', 'Tulis tahun dengan empat angka.'])
      expect(body).toContain(text);
    expect(await periksaHtml(body)).toEqual([]);
    const langkah = await web().post(
      `/kerja/informasi/${id}/isi/simpan`,
      { periode_dari: '2026-13-01', retensi: 'Ketikan lain' },
      'pelaksana-a1',
    );
    expect(langkah.status).toBe(422);
    expect(langkah.body).toContain('Ketikan lain');
    expect(await periksaHtml(langkah.body)).toEqual([]);
  });

  it('sees every page of the form, valid HTML in both languages', async () => {
    for (const path of [
      '',
      '/baru',
      `/${id}`,
      `/${id}/isi/pokok`,
      `/${id}/isi/penjelasan`,
      `/${id}/isi/asal`,
      `/${id}/isi/simpan`,
      `/${id}/berkas`,
      `/${id}/buang`,
      '?tampil=terbit',
      `/${id}?bahasa=en`,
      '?bahasa=en',
    ])
      for (const sebagai of ['pelaksana-a1', 'utama'] as const) {
        const { status, body, kepala } = await web().get(`/kerja/informasi${path}`, sebagai);
        expect([path, status]).toEqual([path, 200]);
        expect(kepala['cache-control']).toBe('no-store');
        expect([path, await periksaHtml(body)]).toEqual([path, []]);
      }
  });

  it('is told what is missing, and cannot submit before', async () => {
    expect((await web().get(`/kerja/informasi/${id}`, 'pelaksana-a1')).body).toContain('Belum bisa diajukan');
    expect((await web().post(`/kerja/informasi/${id}/ajukan`, {}, 'pelaksana-a1')).lokasi).toBe(
      `/kerja/informasi/${id}?tolak=belum_lengkap`,
    );
  });

  it('goes step by step, uploads, submits; PPID Utama returns and approves', async () => {
    expect(
      (await web().post(`/kerja/informasi/${id}/isi/pokok`, { ...pokok('Laporan kinerja dinas'), lalu: 'lanjut' }, 'pelaksana-a1')).lokasi,
    ).toBe(`/kerja/informasi/${id}/isi/penjelasan`);
    expect((await web().post(`/kerja/informasi/${id}/isi/simpan`, { lalu: 'lanjut' }, 'pelaksana-a1')).lokasi).toBe(
      `/kerja/informasi/${id}/berkas`,
    );
    await lengkapi(id);
    expect((await unggah(id, 'laporan.txt', 'Isi laporan contoh.', 'pelaksana-a1')).status).toBe(303);
    const lagi = await unggah(id, 'laporan.txt', 'Isi lain.', 'pelaksana-a1');
    expect(lagi.status).toBe(422);
    expect(lagi.body).toContain('Nama berkas ini sudah dipakai');
    expect((await unggah(id, 'kosong.txt', '', 'pelaksana-a1')).body).toContain('Berkas ini kosong');
    expect((await t().admin('select nama from dokumen')).length).toBe(1);
    expect((await web().post(`/kerja/informasi/${id}/ajukan`, {}, 'pelaksana-a1')).lokasi).toBe(`/kerja/informasi/${id}?pesan=diajukan`);
    expect((await web().get('/kerja/informasi/verifikasi', 'utama')).body).toContain('Laporan kinerja dinas');
    expect((await web().get(`/kerja/informasi/${id}/kembalikan`, 'utama')).status).toBe(200);
    expect((await web().post(`/kerja/informasi/${id}/kembalikan`, { alasan: ' ' }, 'utama')).status).toBe(422);
    await web().post(`/kerja/informasi/${id}/kembalikan`, { alasan: 'Lengkapi periode' }, 'utama');
    expect((await web().get(`/kerja/informasi/${id}`, 'pelaksana-a1')).body).toContain('Lengkapi periode');
    await web().post(`/kerja/informasi/${id}/ajukan`, {}, 'pelaksana-a1');
    expect((await web().post(`/kerja/informasi/${id}/setujui`, {}, 'utama')).lokasi).toBe(`/kerja/informasi/${id}?tolak=berkas_belum_siap`);
    await t().admin(`update dokumen set keadaan = 'siap', pemeriksa = 'bawaan', dipindai_pada = now(), halaman_jumlah = 1`);
    expect((await web().post(`/kerja/informasi/${id}/setujui`, {}, 'utama')).lokasi).toBe(
      `/kerja/informasi/${id}?tolak=berkas_belum_disaring`,
    );
    await saring();
    expect((await web().post(`/kerja/informasi/${id}/setujui`, {}, 'utama')).lokasi).toBe(`/kerja/informasi/${id}?pesan=diterbitkan`);
    expect((await web().get('/informasi/laporan-kinerja-dinas')).body).toContain('laporan.txt');
    const berkas = await web().get('/informasi/laporan-kinerja-dinas/berkas/1/laporan.txt');
    expect([berkas.status, berkas.body]).toEqual([200, 'Isi laporan contoh.']);
    expect((await web().get('b:/informasi/laporan-kinerja-dinas/berkas/1/laporan.txt')).status).toBe(404);
  });

  it('withdraws with cause and reason: the files go too', async () => {
    expect((await web().get(`/kerja/informasi/${id}/tarik`, 'utama')).status).toBe(200);
    expect((await web().post(`/kerja/informasi/${id}/tarik`, { alasan: 'x' }, 'utama')).status).toBe(422);
    await web().post(`/kerja/informasi/${id}/tarik`, { dasar: 'data_pribadi', alasan: 'Memuat alamat rumah' }, 'utama');
    expect(await keadaan(id)).toBe('tanpa/ditarik');
    const berkas = await web().get('/informasi/laporan-kinerja-dinas/berkas/1/laporan.txt');
    expect(berkas.status).toBe(410);
    expect(berkas.body).toContain('Memuat alamat rumah');
  });
});

describe('who sees which unit', () => {
  it('shows a pelaksana nothing of another unit: queue, item, form, files, deeds', async () => {
    const id = await buat('Rancangan dinas satu');
    await lengkapi(id);
    const other = 'pelaksana-a2' as const;
    expect((await web().get('/kerja/informasi', other)).body).not.toContain('Rancangan dinas satu');
    expect((await web().get('/kerja/informasi?cari=dinas', other)).body).not.toContain('Rancangan dinas satu');
    expect((await web().get(`/kerja/informasi?unit=${t().unitA1}`, other)).body).not.toContain('Rancangan dinas satu');
    expect((await web().get('/kerja/informasi', other)).body).toMatch(/Rancangan<span class="bt-tabs__count">0/);
    for (const path of ['', '/isi/pokok', '/berkas', '/buang'])
      expect((await web().get(`/kerja/informasi/${id}${path}`, other)).status).toBe(404);
    expect((await web().post(`/kerja/informasi/${id}/isi/pokok`, pokok('Diambil'), other)).status).toBe(404);
    for (const deed of ['ajukan', 'buang', 'susun_versi', 'batal_ajukan'])
      expect((await web().post(`/kerja/informasi/${id}/${deed}`, {}, other)).status).toBe(404);
    expect((await web().post(`/kerja/informasi/${id}/tautan`, { url: 'https://contoh.id/x' }, other)).status).toBe(404);
    expect((await unggah(id, 'x.txt', 'x', other)).status).toBe(404);
    expect((await web().post('/kerja/informasi/baru', pokok('Atas nama unit lain'), other)).status).toBe(422);
    expect((await web().get('/kerja/informasi', 'utama')).body).toContain('Rancangan dinas satu');
    expect(await keadaan(id)).toBe('rancangan/belum');
  });

  it('shows the PPID Utama of another body nothing', async () => {
    const id = await buat('Rancangan kota A');
    expect((await web().get('b:/kerja/informasi', 'utama')).body).not.toContain('Rancangan kota A');
    expect((await web().get(`b:/kerja/informasi/${id}`, 'utama')).status).toBe(404);
    expect((await web().post(`b:/kerja/informasi/${id}/ajukan`, {}, 'utama')).status).toBe(404);
  });

  it('asks for the right on every route of the workspace', async () => {
    const id = await buat('Hak');
    expect((await web().get('/kerja/informasi')).lokasi).toMatch(/^\/masuk/);
    expect((await web().get('/kerja/informasi', 'petugas')).status).toBe(403);
    expect((await web().post(`/kerja/informasi/${id}/setujui`, {}, 'pelaksana-a1')).status).toBe(403);
    expect((await web().get('/kerja/informasi/verifikasi', 'pelaksana-a1')).status).toBe(403);
  });
});
