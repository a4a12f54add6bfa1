import { describe, expect, it } from 'vitest';
import { routes as ruteInformasi } from '../informasi/informasi.routes.ts';
import { periksaHtml, useWeb } from '../informasi/test/server.ts';
import { withBadan, withBadanWrite } from '../shared/db/db.ts';
import { usePg } from '../shared/test/pg.ts';
import { routes as ruteKeterbukaan } from './keterbukaan.routes.ts';
import { catatUji, selectTautanUji } from './tautan.actions.ts';

const t = usePg();
// It is 2 March 2026 in Jakarta. Units of body A: dinas-satu (unitA1), dinas-dua (unitA2), both of class dinas.
const web = useWeb(t, [...ruteInformasi, ...ruteKeterbukaan]);
const SEL = '/kerja/wajib/dinas-satu/inventaris/2025';
const EVAKUASI = '/kerja/wajib/dinas-satu/evakuasi/kini';

/** The text of one cell in the matrix of a unit, as an officer reads it. */
async function sel(href: string, sebagai: 'pelaksana-a1' | 'utama' = 'pelaksana-a1'): Promise<string> {
  const unit = href.split('/')[3] ?? '';
  const { status, body } = await web().get(`/kerja/wajib?unit=${unit}`, sebagai);
  expect(status).toBe(200);
  const found = new RegExp(`<a class="bt-cell" href="${href}">(.*?)</a>`).exec(body)?.[1];
  return (found ?? 'tidak ada sel')
    .replaceAll(/<svg.*?<\/svg>|<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

async function idTerakhir(): Promise<string> {
  const [row] = await t().admin<{ id: string }>('select id from informasi order by dibuat_pada desc, id desc limit 1');
  return row?.id ?? '';
}

describe('the matrix', () => {
  it('shows a unit its own duties, with five first steps and not another unit', async () => {
    const { status, body } = await web().get('/kerja/wajib', 'pelaksana-a1');
    expect(status).toBe(200);
    expect(await periksaHtml(body)).toEqual([]);
    for (const text of ['Dinas Satu', '5 langkah pertama', 'Ringkasan kinerja', 'Dipenuhi bersama', 'Belum ada'])
      expect(body).toContain(text);
    expect((await web().get('/kerja/wajib?unit=dinas-dua', 'pelaksana-a1')).status).toBe(404);
    expect((await web().get('/kerja/wajib/dinas-dua/kinerja/2025', 'pelaksana-a1')).status).toBe(404);
    expect((await web().get('b:/kerja/wajib/dinas-satu/kinerja/2025', 'pelaksana-a1')).status).toBe(404);
  });

  it('shows PPID Utama all units and one information over all of them', async () => {
    const semua = await web().get('/kerja/wajib', 'utama');
    expect(semua.body).toContain('Dinas Satu');
    expect(semua.body).toContain('Dinas Dua');
    expect(await periksaHtml(semua.body)).toEqual([]);
    const satu = await web().get('/kerja/wajib?informasi=kinerja', 'utama');
    expect(satu.body).toContain('/kerja/wajib/dinas-dua/kinerja/2025');
    expect(await periksaHtml(satu.body)).toEqual([]);
    expect((await web().get('/kerja/wajib?informasi=entah', 'utama')).status).toBe(404);
  });

  it('says when a period is due, and does not count what is not due yet', async () => {
    expect(await sel('/kerja/wajib/dinas-satu/inventaris/2025')).toBe('2025 Sebelum 31 Mar 2026');
    expect(await sel('/kerja/wajib/dinas-satu/rencana-kerja/2026')).toBe('2026 Belum ada Jatuh tempo 28 Feb 2026');
  });
});

describe('publish now', () => {
  it('asks for a file or a link and keeps what was typed', async () => {
    const { status, body } = await web().kirim(SEL, { judul: '', retensi: 'Ketikan saya', tautan: 'ftp://x' }, {}, 'pelaksana-a1');
    expect(status).toBe(422);
    for (const text of ['Tulis judulnya.', 'Ketikan saya', 'Tulis alamat yang diawali https://', 'href="#judul"'])
      expect(body).toContain(text);
    expect(await periksaHtml(body)).toEqual([]);
    const kosong = await web().kirim(SEL, {}, {}, 'pelaksana-a1');
    expect(kosong.body).toContain('Pilih berkas, atau tempel tautan');
    expect((await web().kirim('/kerja/wajib/dinas-dua/kinerja/2025', {}, {}, 'pelaksana-a1')).status).toBe(404);
  });

  it('takes a link: item, period, ticks and submission at once; there once PPID Utama approves', async () => {
    const sent = await web().kirim(EVAKUASI, { tautan: 'https://contoh.id/evakuasi', butir_semua: 'ya' }, {}, 'pelaksana-a1');
    expect(sent).toMatchObject({ status: 303, lokasi: `${EVAKUASI}?pesan=diajukan` });
    expect(await sel(EVAKUASI)).toBe('Terkini Belum lengkap');
    const id = await idTerakhir();
    const lembar = await web().get(EVAKUASI, 'pelaksana-a1');
    expect(lembar.body).toContain('Sudah diajukan. PPID Utama sedang memeriksanya.');
    expect(await periksaHtml(lembar.body)).toEqual([]);
    expect((await web().post(`/kerja/informasi/${id}/setujui`, {}, 'utama')).status).toBe(303);
    expect(await sel(EVAKUASI)).toBe('Terkini Ada');
    const [isi] = await t().admin('select jadwal, kewajiban, kategori, penguasa from informasi_versi where informasi_id = $1', [id]);
    expect(isi).toMatchObject({ jadwal: 'semesteran', kewajiban: ['p14-2-k'], kategori: 'berkala', penguasa: 'Dinas Satu' });
  });

  it('takes a file with the period of the cell', async () => {
    const sent = await web().kirim(SEL, {}, { berkas: { nama: 'aset.csv', isi: 'barang;jumlah\nmeja;4\n' } }, 'pelaksana-a1');
    expect(sent.status).toBe(303);
    const [isi] = await t().admin(
      `select r.judul, r.periode_dari, r.periode_sampai, r.tahun, i.kerja, b.nama from informasi_rancangan r
       join informasi i using (badan_publik_id, id) join informasi_rancangan_berkas b on b.informasi_id = i.id where i.id = $1`,
      [await idTerakhir()],
    );
    expect(isi).toMatchObject({
      judul: 'Data perbendaharaan dan inventaris Dinas Satu 2025',
      periode_dari: '2025-01-01',
      periode_sampai: '2025-12-31',
      tahun: 2025,
      kerja: 'diajukan',
      nama: 'aset.csv',
    });
  });

  it('leaves nothing of it where a step refuses', async () => {
    const [before] = await t().admin<{ n: number }>('select count(*)::integer as n from informasi');
    const { status, body } = await web().kirim(EVAKUASI, { tautan: 'https://contoh.id/x', retensi: '' }, {}, 'pelaksana-a1');
    expect(status).toBe(422);
    expect(body).toContain('Lampiran I mewajibkannya');
    expect(await t().admin('select count(*)::integer as n from informasi')).toEqual([before]);
  });
});

describe('minimum content', () => {
  it('must be whole; ticks after the approval wait for a look, a bad look says what is missing', async () => {
    const id = (await t().admin<{ id: string }>(`select id from informasi where judul like 'Peringatan dini%'`))[0]?.id ?? '';
    const isi = `${EVAKUASI}/isi/${id}`;
    expect((await web().post(isi, { butir: ['1', '2'] }, 'pelaksana-a2')).status).toBe(404);
    expect((await web().post(isi, { butir: ['1', '2', '99'] }, 'pelaksana-a1')).status).toBe(303);
    expect(await sel(EVAKUASI)).toBe('Terkini Belum lengkap');
    expect((await web().get(EVAKUASI, 'pelaksana-a1')).body).toContain('isi minimumnya belum semua ditandai');
    await web().post(isi, { butir: ['1', '2', '3', '4', '5', '6', '7'] }, 'pelaksana-a1');
    // The test clock stands still, so that the ticks are as old as the approval: move them on.
    await t().admin(`update wajib_isi set ditandai_pada = ditandai_pada + interval '1 hour' where informasi_id = $1`, [id]);
    expect((await web().get(EVAKUASI, 'pelaksana-a1')).body).toContain('Menunggu dilihat PPID Utama');
    const lihat = `${EVAKUASI}/lihat/${id}`;
    expect((await web().post(lihat, { hasil: 'cukup' }, 'pelaksana-a1')).status).toBe(403);
    const kosong = await web().post(lihat, { hasil: 'kurang', catatan: '' }, 'utama');
    expect(kosong.status).toBe(422);
    expect(kosong.body).toContain('Tulis apa yang kurang');
    await t().admin(`update wajib_isi set ditandai_pada = ditandai_pada - interval '2 hours' where informasi_id = $1`, [id]);
    await t().admin(`update informasi_versi set disetujui_oleh = null where informasi_id = $1`, [id]);
    await web().post(lihat, { hasil: 'kurang', catatan: 'Peta evakuasi belum ada' }, 'utama');
    expect((await web().get(EVAKUASI, 'pelaksana-a1')).body).toContain('PPID Utama menilai isinya kurang');
    await web().post(lihat, { hasil: 'cukup' }, 'utama');
    expect(await sel(EVAKUASI)).toBe('Terkini Ada');
  });

  it('can be met by an item that is there already', async () => {
    const id = (await t().admin<{ id: string }>(`select id from informasi where judul like 'Peringatan dini%'`))[0]?.id ?? '';
    const pengaduan = '/kerja/wajib/dinas-satu/pengaduan/kini';
    expect((await web().post(`${pengaduan}/pakai`, { informasi: '' }, 'pelaksana-a1')).status).toBe(422);
    expect((await web().post(`${pengaduan}/pakai`, { informasi: id }, 'pelaksana-a1')).status).toBe(303);
    expect(await sel(pengaduan)).toBe('Terkini Belum lengkap');
    expect(await sel(EVAKUASI)).toBe('Terkini Ada');
  });
});

describe('what does not concern a unit', () => {
  it('is asked for with a reason, once, and holds only when approved', async () => {
    const layanan = '/kerja/wajib/dinas-satu/layanan/kini';
    const tanpa = await web().post(`${layanan}/kecuali`, { alasan: ' ' }, 'pelaksana-a1');
    expect(tanpa.status).toBe(422);
    expect(await periksaHtml(tanpa.body)).toEqual([]);
    expect((await web().post(`${layanan}/kecuali`, { alasan: 'Unit ini tidak melayani warga.' }, 'pelaksana-a1')).lokasi).toContain(
      'pesan=kecuali',
    );
    expect((await web().post(`${layanan}/kecuali`, { alasan: 'Sekali lagi.' }, 'pelaksana-a1')).lokasi).toContain('tolak=sudah_diajukan');
    expect(await sel(layanan)).toBe('Terkini Belum ada');
    expect((await web().get('/kerja/wajib/periksa', 'pelaksana-a1')).status).toBe(403);
    const { body } = await web().get('/kerja/wajib/periksa', 'utama');
    expect(body).toContain('Unit ini tidak melayani warga.');
    expect(await periksaHtml(body)).toEqual([]);
    const [row] = await t().admin<{ id: string }>('select id from wajib_kecuali');
    await web().post(`/kerja/wajib/periksa/${row?.id ?? ''}`, { hasil: 'disetujui' }, 'utama');
    expect(await sel(layanan)).toBe('Terkini Tidak berlaku');
    expect(await t().admin(`select jenis from peristiwa where berkas_jenis = 'wajib' order by urutan`)).toEqual([
      { jenis: 'wajib_kecuali_diajukan' },
      { jenis: 'wajib_kecuali_diputus' },
    ]);
  });
});

describe('the public face', () => {
  it('shows what each unit owes and keeps, without a ranking', async () => {
    const semua = await web().get('/keterbukaan/unit');
    expect(semua.status).toBe(200);
    expect(await periksaHtml(semua.body)).toEqual([]);
    expect(semua.body).toContain('bukan peringkat');
    const satu = await web().get('/keterbukaan/unit/dinas-satu');
    expect(await periksaHtml(satu.body)).toEqual([]);
    // The item that meets it, what is not there and can be asked for, what was excepted; no draft shows.
    for (const text of ['href="/informasi/peringatan-dini', 'href="/permohonan/baru?unit=dinas-satu"', 'Tidak berlaku'])
      expect(satu.body).toContain(text);
    expect(satu.body).not.toContain('Data perbendaharaan dan inventaris Dinas Satu 2025');
    expect((await web().get('/keterbukaan/unit/entah')).status).toBe(404);
  });
});

describe('rules of a body', () => {
  const aturan = '/kerja/wajib/aturan/pengaduan';

  it('are changed by PPID Utama and admin, checked, and hold at once', async () => {
    expect((await web().get('/kerja/wajib/aturan', 'pelaksana-a1')).status).toBe(403);
    expect(await periksaHtml((await web().get('/kerja/wajib/aturan', 'admin')).body)).toEqual([]);
    const salah = await web().post(aturan, { nama: '', tenggat: '99', cara: 'unit', url: 'x' }, 'admin');
    expect(salah.status).toBe(422);
    expect(await periksaHtml(salah.body)).toEqual([]);
    for (const text of [
      'Tulis nama kewajibannya.',
      'Tulis angka 0 sampai 24.',
      'Pilih siapa yang memenuhinya',
      'Tulis alamat yang diawali',
    ])
      expect(salah.body).toContain(text);
    const isi = {
      nama: 'Pengaduan warga',
      golongan: ['dinas'],
      masa: 'tahunan',
      tenggat: '1',
      acuan: 'awal',
      isi: 'Satu\nDua',
      cara: 'sendiri',
    };
    expect((await web().post(aturan, isi, 'admin')).status).toBe(303);
    expect((await web().get('/kerja/wajib', 'pelaksana-a1')).body).toContain('/kerja/wajib/dinas-satu/pengaduan/2026');
    await web().post(aturan, { ...isi, aktif: 'tidak' }, 'utama');
    expect((await web().get('/kerja/wajib', 'pelaksana-a1')).body).not.toContain('Pengaduan warga');
  });

  it('let one unit meet a duty for all, which then counts for that unit alone', async () => {
    const prosedur = '/kerja/wajib/dinas-satu/prosedur/kini';
    expect((await web().get(prosedur, 'pelaksana-a1')).body).toContain('unit yang belum ditetapkan');
    await web().post('/kerja/wajib/penanggung', { ppid: t().unitA2, hukum: 'bukan-unit' }, 'admin');
    const satu = await web().get(prosedur, 'pelaksana-a1');
    expect(satu.body).toContain('Dinas Dua');
    expect(satu.body).not.toContain('Ajukan ke PPID Utama');
    const dua = '/kerja/wajib/dinas-dua/prosedur/kini';
    await web().kirim(dua, { tautan: 'https://contoh.id/prosedur', butir_semua: 'ya' }, {}, 'pelaksana-a2');
    await web().post(`/kerja/informasi/${await idTerakhir()}/setujui`, {}, 'utama');
    expect(await sel(prosedur)).toBe('Terkini Ada');
    expect((await web().get(prosedur, 'pelaksana-a1')).body).toContain('memenuhinya untuk semua');
    expect((await web().kirim(prosedur, {}, {}, 'pelaksana-a1')).status).toBe(404);
  });

  it('let a link meet it, as the nightly test finds it', async () => {
    const lhkpn = '/kerja/wajib/dinas-satu/lhkpn/2024';
    const isi = {
      nama: 'LHKPN',
      golongan: ['dinas'],
      masa: 'tahunan',
      tenggat: '6',
      acuan: 'akhir',
      cara: 'tautan',
      url: 'https://contoh.id/lhkpn',
    };
    await web().post('/kerja/wajib/aturan/lhkpn', isi, 'admin');
    expect(await withBadan(t().db, t().badanA, (trx) => selectTautanUji(trx, t().badanA))).toContain('https://contoh.id/lhkpn');
    const uji = (hasil: 'baik' | 'rusak') =>
      withBadanWrite(t().db, t().badanA, (trx) =>
        catatUji(trx, {
          badanId: t().badanA,
          url: 'https://contoh.id/lhkpn',
          pada: new Date('2026-03-01Z'),
          uji: { hasil, status: 200, galat: '' },
        }),
      );
    await uji('rusak');
    await uji('rusak');
    expect((await web().get(lhkpn, 'pelaksana-a1')).body).toContain('tidak menjawab pada pengujian terakhir');
    expect(await t().admin('select berturut, baik_pada from tautan_periksa')).toEqual([{ berturut: 2, baik_pada: null }]);
    await uji('baik');
    expect((await web().get(lhkpn, 'pelaksana-a1')).body).toContain('Tautannya menjawab');
  });
});
