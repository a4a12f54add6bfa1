import { beforeAll, describe, expect, it } from 'vitest';
import { withBadanWrite } from '../shared/db/db.ts';

import { usePg } from '../shared/test/pg.ts';
import { ajukan, tarik } from './alur.actions.ts';
import { KOSONG, type Perintah, simpanRancangan, susunInformasi } from './informasi.actions.ts';
import { susunVersi, tambahTautan } from './rancangan.actions.ts';
import { setujui } from './terbit.actions.ts';
import { periksaHtml, useWeb } from './test/server.ts';

const t = usePg();
const web = useWeb(t);

const utama = (badanId: string): Perintah => ({
  badanId,
  akunId: 'akun-uji',
  keanggotaan: [{ peran: 'utama', unitId: null }],
  pada: new Date('2026-02-01T03:00:00Z'),
});

type Ubah = Partial<typeof KOSONG> & { unitId?: string; badan?: string; draf?: boolean };
async function terbit({ unitId = t().unitA1, badan = t().badanA, draf = false, ...isi }: Ubah): Promise<string> {
  const p = utama(badan);
  return withBadanWrite(t().db, badan, async (trx) => {
    const made = await susunInformasi(trx, {
      ...p,
      unitId,
      isi: {
        ...KOSONG,
        ringkasan: 'Ringkas <b>isi</b>',
        penjelasan: 'Apa ini.\n\nUntuk siapa.',
        penguasa: 'Dinas Satu',
        penanggungJawab: 'Sekretaris',
        waktuPembuatan: 'Januari 2026',
        tempatPembuatan: 'Kota A',
        bentuk: ['softcopy', 'hardcopy'],
        retensi: '5 tahun',
        tahun: 2026,
        kewajiban: ['p14-2-c'],
        ...isi,
      },
    });
    if (!made.ok) throw new Error(made.alasan);
    await tambahTautan(trx, { ...p, id: made.id, url: 'https://contoh.id/data', judul: '' });
    if (draf) return made.id;
    await ajukan(trx, { ...p, id: made.id });
    const done = await setujui(trx, { ...p, id: made.id });
    if (!done.ok) throw new Error(done.alasan);
    return made.id;
  });
}

let utamaId = '';
beforeAll(async () => {
  utamaId = await terbit({ judul: 'Laporan kinerja' });
  await terbit({ judul: 'Daftar perjanjian', kategori: 'setiap_saat', unitId: t().unitA2, tahun: 2025 });
  await terbit({ judul: 'Rancangan rahasia', draf: true });
  await terbit({ judul: 'Milik kota lain', unitId: t().unitB1, badan: t().badanB });
});

const api = async (url: string): Promise<unknown> => {
  const value: unknown = JSON.parse((await web().get(url)).body);
  return value;
};

describe('the public catalogue', () => {
  it('lists what is published, with counts, and nothing of drafts or another body', async () => {
    const { status, body, kepala } = await web().get('/informasi');
    expect(status).toBe(200);
    expect(kepala['set-cookie']).toBeUndefined();
    expect(kepala['cache-control']).toBe('public, max-age=60');
    expect(body).toContain('2 informasi');
    expect(body).toContain('Laporan kinerja');
    expect(body).not.toContain('Rancangan rahasia');
    expect(body).not.toContain('Milik kota lain');
    expect(await periksaHtml(body)).toEqual([]);
    expect((await web().get('b:/informasi')).body).toContain('1 informasi');
  });

  it('filters, and counts what other choices would bring', async () => {
    const { body } = await web().get('/informasi?kategori=setiap_saat&unit=dinas-dua&tahun=2025&format=cetak&urut=judul');
    expect(body).toContain('Daftar perjanjian');
    expect(body).not.toContain('Laporan kinerja');
    expect((await web().get('/informasi?unit=tidak-ada')).body).toContain('Tidak ada informasi yang cocok');
    expect((await web().get('/informasi?halaman=9')).status).toBe(404);
  });

  it('shows an item, its versions and its English page as valid HTML', async () => {
    for (const url of [
      '/informasi/laporan-kinerja',
      '/informasi/laporan-kinerja/versi/1',
      '/informasi/laporan-kinerja?bahasa=en',
      '/unit',
      '/unit/dinas-satu',
      '/informasi?bahasa=en',
      '/informasi?unit=tidak-ada',
    ]) {
      const { status, body } = await web().get(url);
      expect([url, status]).toEqual([url, 200]);
      expect([url, await periksaHtml(body)]).toEqual([url, []]);
    }
    const { body } = await web().get('/informasi/laporan-kinerja');
    for (const text of [
      'Ringkas &lt;b>isi',
      'Apa ini?',
      'Pasal 14 ayat (2) huruf c',
      '5 tahun',
      'https://contoh.id/data',
      '/permohonan/baru?unit=dinas-satu',
      'Mutakhir',
    ])
      expect(body).toContain(text);
    expect((await web().get('/informasi/rancangan-rahasia')).status).toBe(404);
    expect((await web().get('/informasi/milik-kota-lain')).status).toBe(404);
    expect((await web().get('/informasi/laporan-kinerja/versi/7')).status).toBe(404);
  });

  it('answers the API exactly as the contract says', async () => {
    const list = await api('/api/v1/informasi?unit=dinas-satu&per_halaman=1');
    expect(list).toEqual({
      total: 1,
      total_tepat: true,
      halaman: 1,
      per_halaman: 1,
      data: [
        {
          id: utamaId,
          slug: 'laporan-kinerja',
          judul: 'Laporan kinerja',
          ringkasan: 'Ringkas <b>isi</b>',
          unit: 'dinas-satu',
          unit_nama: 'Dinas Satu',
          kategori: 'berkala',
          tahun: 2026,
          diperbarui_pada: '2026-02-01T10:00:00+07:00',
          cuplikan: null,
          format: ['tautan', 'cetak'],
          alamat: 'http://127.0.0.1:3000/informasi/laporan-kinerja',
        },
      ],
      saring: {
        unit: [
          { nilai: 'dinas-satu', nama: 'Dinas Satu', jumlah: 1 },
          { nilai: 'dinas-dua', nama: 'Dinas Dua', jumlah: 1 },
        ].sort((a) => (a.nilai === (t().unitA1 < t().unitA2 ? 'dinas-satu' : 'dinas-dua') ? -1 : 1)),
        kategori: [{ nilai: 'berkala', jumlah: 1 }],
        tahun: [{ nilai: 2026, jumlah: 1 }],
        format: [
          { nilai: 'tautan', jumlah: 1 },
          { nilai: 'cetak', jumlah: 1 },
        ],
      },
    });
    const item = await api(`/api/v1/informasi/${utamaId}`);
    expect(item).toMatchObject({
      penanggung_jawab: 'Sekretaris',
      waktu_pembuatan: 'Januari 2026',
      tempat_pembuatan: 'Kota A',
      bentuk: ['softcopy', 'hardcopy'],
      retensi: '5 tahun',
      periode: null,
      versi: [{ versi: 1 }],
      berkas: [],
      kemutakhiran: { jadwal: null, jatuh_tempo: '2026-08-01', tingkat: 'mutakhir' },
    });
    expect(await api('/api/v1/informasi?q=kinerja')).toMatchObject({ total: 0, data: [], saring: { unit: [] } });
    expect((await web().get('/api/v1/informasi?kategori=aneh')).status).toBe(422);
    expect((await web().get('/api/v1/informasi?per_halaman=1000')).status).toBe(422);
    expect((await web().get(`b:/api/v1/informasi/${utamaId}`)).status).toBe(404);
    expect((await web().get('/api/v1/informasi/bukan-uuid')).status).toBe(404);
  });

  it('keeps a page that says why an item was withdrawn', async () => {
    const id = await terbit({ judul: 'Salah hitung' });
    const p = { ...utama(t().badanA), id };
    await withBadanWrite(t().db, t().badanA, (trx) => tarik(trx, { ...p, dasar: 'keliru', alasan: 'Angka tabel 2 keliru' }));
    for (const url of ['/informasi/salah-hitung', '/informasi/salah-hitung/versi/1']) {
      const { status, body } = await web().get(url);
      expect(status).toBe(410);
      expect(body).toContain('Angka tabel 2 keliru');
      expect(body).not.toContain('https://contoh.id/data');
      expect(await periksaHtml(body)).toEqual([]);
    }
    expect((await web().get(`/api/v1/informasi/${id}`)).status).toBe(410);
    expect((await web().get('/informasi')).body).toContain('2 informasi');
  });

  it('marks an old version as old', async () => {
    const p = { ...utama(t().badanA), id: utamaId };
    await withBadanWrite(t().db, t().badanA, async (trx) => {
      await susunVersi(trx, p);
      await simpanRancangan(trx, { ...p, ubahan: { judul: 'Laporan kinerja tahunan' } });
      await ajukan(trx, p);
      await setujui(trx, p);
    });
    expect((await web().get('/informasi/laporan-kinerja')).body).toContain('Laporan kinerja tahunan');
    expect((await web().get('/informasi/laporan-kinerja/versi/1')).body).toContain('Anda membaca versi lama');
  });
});
