import { beforeEach, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { MULAI, useKantor } from '../permohonan/uji/kantor.ts';
import { LAMA } from '../permohonan/uji/langkah-kantor.ts';
import { buatLog } from '../shared/log.ts';
import { usePg } from '../shared/test/pg.ts';
import { bacaPdf } from '../surat/uji/baca-pdf.ts';
import { jobs } from './pengecualian.jobs.ts';
import { selectKasusUji } from './pengecualian.queries.ts';
import { ISIAN_UJI, langkahUji } from './test/langkah-kantor-uji.ts';

const t = usePg();
const k = useKantor(t);
beforeEach(() => k.jam(MULAI.toISOString()));
const { langkah, diajukan, disetujui, ditetapkan } = langkahUji(t, k);

const keadaan = async (id: string): Promise<string> => {
  const [row] = await t().admin<{ keadaan: string }>('select keadaan from pengecualian where id = $1', [id]);
  const kasus = await k.baca((trx) => selectKasusUji(trx, t().badanA, id));
  expect(kasus?.pengecualian.keadaan).toBe(row?.keadaan);
  return row?.keadaan ?? '';
};

const harian = async (): Promise<void> => {
  const job = jobs.find((j) => j.nama === 'pengecualian_harian');
  await job?.jalankan(
    { badan_publik_id: t().badanA },
    { db: t().db, config: k.config(), log: buatLog('uji'), berhenti: new AbortController().signal },
  );
};

describe('a test in the workspace', () => {
  test('what the law forbids comes back with its article and what was typed', async () => {
    const isian = { ...ISIAN_UJI, unit: t().unitA1, huruf_1: 'j', peraturan_1: 'Peraturan Wali Kota Nomor 3 Tahun 2020' };
    const usul = await k.kirim('utama', '/kerja/pengecualian', isian);
    expect(usul.status).toBe(303);
    const id = usul.ke.split('/').at(-1) ?? '';
    const ajukan = await k.kirim('utama', langkah(id, 'ajukan'));
    expect(ajukan.status).toBe(422);
    expect(ajukan.isi).toContain('Huruf j perlu undang-undang lain');
    expect(await keadaan(id)).toBe('draf');
    const tanpa = await k.kirim('utama', '/kerja/pengecualian', { ...isian, huruf_1: '', selalu: '' });
    expect(tanpa.status).toBe(422);
    expect(tanpa.isi).toContain('Kolom alamat rumah pelapor.');
    expect(tanpa.isi).toContain('Pilih sedikitnya satu huruf Pasal 17');
    expect(await k.cacat(tanpa.isi)).toEqual([]);
  });

  test('a correction takes the opinions and approvals back; nobody but the two approves', async () => {
    const id = await diajukan();
    expect((await k.kirim('tim', langkah(id, 'pendapat'), { pendapat: 'setuju', teks: '' })).status).toBe(303);
    expect((await k.kirim('atasan', langkah(id, 'setujui'))).status).toBe(303);
    expect((await k.kirim('utama', langkah(id, 'setujui'))).status).toBe(403);
    expect((await k.kirim('utama', langkah(id, 'tetapkan'), { nomor: '9', tanggal: '2026-03-02' })).status).toBe(422);
    expect((await k.kirim('pimpinan', langkah(id, 'kembalikan'), { alasan_kembalikan: '' })).status).toBe(422);
    expect((await k.kirim('pimpinan', langkah(id, 'kembalikan'), { alasan_kembalikan: 'Bagiannya belum jelas.' })).status).toBe(303);
    expect(await keadaan(id)).toBe('draf');
    expect((await k.kirim('utama', langkah(id, 'ubah'), { ...ISIAN_UJI, bagian: 'Kolom alamat dan nomor rumah.' })).status).toBe(303);
    expect((await k.kirim('utama', langkah(id, 'ajukan'))).status).toBe(303);
    const halaman = await k.buka('utama', `/kerja/pengecualian/${id}`);
    expect(halaman.isi).toContain('Menunggu persetujuan Atasan PPID.');
    expect(halaman.isi).toContain('Bagiannya belum jelas.');
    expect(await k.cacat(halaman.isi)).toEqual([]);
    const versi = await t().admin('select versi from pengecualian_isi where pengecualian_id = $1 order by 1', [id]);
    expect(versi).toEqual([{ versi: 1 }, { versi: 2 }]);
  });

  test('a warning holds the approval until both set it aside; a deputy names the order', async () => {
    const id = await diajukan();
    const tanpaTim = await k.kirim('atasan', langkah(id, 'setujui'));
    expect(tanpaTim.status).toBe(422);
    const isian = { peringatan: 'tanpa_pendapat_tim', alasan_tanpa_pendapat_tim: 'Tim belum dibentuk; jatuh tempo besok.' };
    expect((await k.kirim('utama', langkah(id, 'kesampingkan'), isian)).status).toBe(303);
    expect((await k.kirim('atasan', langkah(id, 'setujui'))).status).toBe(422);
    expect((await k.kirim('atasan', langkah(id, 'kesampingkan'), isian)).status).toBe(303);
    const plh = await k.kirim('atasan', langkah(id, 'setujui'), { sebutan: 'plh', perintah_nomor: '', perintah_tanggal: '' });
    expect(plh.status).toBe(422);
    expect(plh.isi).toContain('nomor dan tanggal surat perintah');
    const sah = { sebutan: 'plh', perintah_nomor: '800/12', perintah_tanggal: '2026-02-27' };
    expect((await k.kirim('atasan', langkah(id, 'setujui'), sah)).status).toBe(303);
    expect(await keadaan(id)).toBe('ditelaah');
  });

  test('a unit sees its own tests only, and proposes for itself only', async () => {
    const id = await diajukan();
    expect((await k.buka('satu', `/kerja/pengecualian/${id}`)).status).toBe(200);
    expect((await k.buka('dua', `/kerja/pengecualian/${id}`)).status).toBe(404);
    expect((await k.kirim('dua', '/kerja/pengecualian', { ...ISIAN_UJI, unit: t().unitA1 })).status).toBe(422);
    expect((await k.kirim('dua', '/kerja/pengecualian', { ...ISIAN_UJI, unit: t().unitA2 })).status).toBe(303);
  });
});

const daftarApi = z.object({ total: z.number(), data: z.array(z.looseObject({ id: z.string(), huruf: z.array(z.string()) })) });

describe('set, listed, run out', () => {
  test('Lampiran II and III carry every field; the entry is public; it opens by itself and moves into the list', LAMA, async () => {
    const id = await ditetapkan('001/SK-DIK/PPID/2026', '2026-03-02');
    expect(await keadaan(id)).toBe('ditetapkan');
    await k.kerjakan();
    const lembar = bacaPdf((await k.buka('utama', `/kerja/pengecualian/${id}/surat/lembar_uji`)).bita);
    for (const teks of [
      'LEMBAR PENGUJIAN KONSEKUENSI',
      'NOMOR',
      'TAHUN 2026',
      'hari Senin tanggal dua bulan Maret tahun 2026, bertempat di',
      'Informasi',
      'Dasar Hukum Pengecualian',
      'Konsekuensi/Pertimbangan Bagi Publik: Dibuka',
      'Konsekuensi/Pertimbangan Bagi Publik: Ditutup',
      'Jangka Waktu',
      'Alamat rumah pelapor',
      'Pasal 17 huruf h',
      'Undang-Undang Nomor 27 Tahun 2022',
      'Pelapor dapat dikenali',
      'Pelapor terlindungi',
      '30 September 2026',
      'Nama',
      'Jabatan',
      'Unit Kerja',
      'tim contoh',
      'Menyetujui,',
      'atasan contoh',
      'Pimpinan Badan Publik',
      'pimpinan contoh',
    ])
      expect(lembar.teks).toContain(teks);
    expect(lembar).toMatchObject({ bahasa: 'id-ID', ditandai: true, tampilJudul: true });
    expect(lembar.xmp).toContain('pdfuaid:part');
    const sk = bacaPdf((await k.buka('utama', `/kerja/pengecualian/${id}/surat/penetapan`)).bita);
    for (const teks of [
      'PENETAPAN PEJABAT PENGELOLA INFORMASI DAN DOKUMENTASI',
      '001/SK-DIK/PPID/2026 TAHUN 2026',
      'Menimbang',
      'a. bahwa',
      'd. bahwa',
      'Mengingat',
      'Undang-Undang Nomor 14 Tahun 2008',
      'Peraturan Pemerintah Nomor 61 Tahun 2010',
      'Peraturan Komisi Informasi Nomor 1 Tahun 2021',
      'Memperhatikan',
      'Lembar Pengujian Konsekuensi Nomor',
      'PERTAMA',
      'KEDUA',
      'tidak terpisahkan',
      'Ditetapkan di',
      '2 Maret 2026',
      'utama contoh',
      'Sampai dengan 30 September 2026',
    ])
      expect(sk.teks).toContain(teks);
    expect(sk.teks).not.toContain('Nomor 1 Tahun 2017');

    const publik = await k.buka('', '/informasi-dikecualikan');
    expect(publik.isi).toContain('Alamat rumah pelapor');
    expect(publik.isi).toContain('001/SK-DIK/PPID/2026');
    expect(await k.cacat(publik.isi)).toEqual([]);
    const rinci = await k.buka('', `/informasi-dikecualikan/${id}`);
    expect(rinci.isi).toContain('30 September 2026');
    expect(await k.cacat(rinci.isi)).toEqual([]);
    expect((await k.buka('', `/informasi-dikecualikan/${id}/penetapan`)).bita.subarray(0, 5).toString()).toBe('%PDF-');
    const api = daftarApi.parse(JSON.parse((await k.buka('', '/api/v1/informasi-dikecualikan?huruf=h')).isi));
    expect(api.data.map((d) => d.id)).toContain(id);

    // 60 working days before 30 September 2026, then 30, then the day after.
    k.jam('2026-07-09T03:00:00Z');
    await harian();
    await harian();
    const ingat = () =>
      t().admin<{ n: number }>(`select count(*)::int as n from peristiwa where berkas_id = $1 and jenis = 'pengecualian_diingatkan'`, [id]);
    expect(await ingat()).toEqual([{ n: 1 }]);
    k.jam('2026-08-31T03:00:00Z');
    await harian();
    expect(await ingat()).toEqual([{ n: 2 }]);
    k.jam('2026-09-30T16:59:00Z');
    await harian();
    expect(await keadaan(id)).toBe('ditetapkan');
    k.jam('2026-09-30T17:01:00Z');
    expect((await k.buka('', '/informasi-dikecualikan')).isi).not.toContain('001/SK-DIK');
    await harian();
    await harian();
    expect(await keadaan(id)).toBe('berakhir');
    const [item] = await t().admin<{ slug: string; publik: string; berkas: string | null }>(
      'select i.slug, i.publik, i.dokumen_utama_id as berkas from informasi i join pengecualian p on p.informasi_id = i.id where p.id = $1',
      [id],
    );
    expect(item).toMatchObject({ publik: 'terbit', berkas: null });
    expect((await k.buka('', `/informasi/${item?.slug ?? ''}`)).status).toBe(200);
    const batu = await k.buka('', `/informasi-dikecualikan/${id}`);
    expect(batu.isi).toContain('Terbuka sejak Kamis, 1 Oktober 2026');
  });

  test('a change goes through its own test (Lampiran IV, V) and takes the place of the old', LAMA, async () => {
    const lama = await ditetapkan('002/SK-DIK/PPID/2026', '2026-03-02');
    const baru = await disetujui({ mengubah: lama, akibat: 'Ancaman masih ada.', sampai: '2028-01-31' });
    expect((await k.kirim('utama', langkah(baru, 'tetapkan'), { nomor: '002/SK-DIK/PPID/2026', tanggal: '2026-03-02' })).status).toBe(422);
    expect((await k.kirim('utama', langkah(baru, 'tetapkan'), { nomor: '003/SK-DIK/PPID/2026', tanggal: '2026-03-02' })).status).toBe(303);
    expect(await keadaan(lama)).toBe('diubah');
    await k.kerjakan();
    const iv = bacaPdf((await k.buka('utama', `/kerja/pengecualian/${baru}/surat/lembar_ubah`)).bita).teks;
    for (const teks of [
      'PENGUBAHAN KLASIFIKASI',
      'Dasar Hukum: Semula',
      'Dasar Hukum: Pengubahan',
      'Pertimbangan Sebelumnya',
      'Ancaman masih ada.',
      'Pelapor dapat dikenali',
      '31 Januari 2028',
    ])
      expect(iv).toContain(teks);
    const v = bacaPdf((await k.buka('utama', `/kerja/pengecualian/${baru}/surat/penetapan_ubah`)).bita).teks;
    for (const teks of [
      'Pengubahan Klasifikasi',
      'Penetapan Nomor 002/SK-DIK/PPID/2026',
      '1. Penetapan Nomor',
      '2. Lembar',
      '3. Lembar',
      'PERTAMA',
      'KEDUA',
    ])
      expect(v).toContain(teks);
  });
});
