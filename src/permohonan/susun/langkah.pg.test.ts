import { beforeEach, describe, expect, test } from 'vitest';
import { buatLog } from '../../shared/log.ts';
import { usePg } from '../../shared/test/pg.ts';
import { bacaPdf } from '../../surat/uji/baca-pdf.ts';
import { jobs as permohonanJobs } from '../permohonan.jobs.ts';
import { MULAI, useKantor } from '../uji/kantor.ts';
import { LAMA, langkahKantor } from '../uji/langkah-kantor.ts';

const t = usePg();
const k = useKantor(t);
beforeEach(() => k.jam(MULAI.toISOString()));

const { kasus, sesuaiPeristiwa, lengkap, dijawab, tandaTangani, kirimkan } = langkahKantor(t, k);

describe('missing papers', () => {
  test('asked for by letter from the closed list; nothing lapses without proof; repaired, it is checked again', LAMA, async () => {
    const p = await k.mohon();
    const form = await k.buka('petugas', kasus(p.nomor, '/surat/ketidaklengkapan'));
    expect(form.isi).toMatch(/value="ktp"[^>]*checked/);
    expect(await k.cacat(form.isi)).toEqual([]);
    const penanda = k.akun('utama');
    const kosong = await k.kirim('petugas', kasus(p.nomor, '/surat/ketidaklengkapan'), { penanda });
    expect(kosong.status).toBe(422);
    const tujuan = await k.kirim('petugas', kasus(p.nomor, '/surat/ketidaklengkapan'), { penanda, kurang: ['tujuan'] });
    expect(tujuan.status).toBe(422);
    expect(tujuan.isi).toContain('tidak dinilai');
    const buat = await k.kirim('petugas', kasus(p.nomor, '/surat/ketidaklengkapan'), {
      penanda,
      kurang: ['ktp'],
      jelas: ['rincian'],
      catatan: 'Tahun berapa?',
    });
    expect(buat.status).toBe(303);
    await tandaTangani(buat.ke);
    expect(bacaPdf((await k.buka('utama', `${buat.ke}/pdf`)).bita).teks).toContain('Catatan: Tahun berapa?');
    expect((await kirimkan(buat.ke)).status).toBe(303);
    expect(await sesuaiPeristiwa(p.id)).toBe('tidak_lengkap');
    expect((await k.buka('petugas', kasus(p.nomor))).isi).toContain('Belum terbukti bahwa pemohon menerima surat');
    k.jam('2026-03-16T03:00:00Z');
    const job = permohonanJobs.find((j) => j.nama === 'permohonan_hentikan');
    const jalankan = () =>
      job?.jalankan(
        { badan_publik_id: t().badanA },
        { db: t().db, config: k.config(), log: buatLog('uji'), berhenti: new AbortController().signal },
      );
    await jalankan();
    expect(await sesuaiPeristiwa(p.id)).toBe('tidak_lengkap');
    expect(
      (await k.kirim('petugas', `${buat.ke}/pengiriman`, { cara: 'pos:resi_pos', tanggal: '2026-03-16', rujukan: 'RR1' })).status,
    ).toBe(303);
    expect((await k.buka('petugas', kasus(p.nomor))).isi).toContain('Surat terbukti diterima Senin, 16 Maret 2026');
    expect((await k.kirim('petugas', kasus(p.nomor, '/perbaiki'), {})).status).toBe(422);
    expect((await k.kirim('petugas', kasus(p.nomor, '/perbaiki'), { dilengkapi: ['ktp', 'rincian'] })).status).toBe(303);
    expect(await sesuaiPeristiwa(p.id)).toBe('terdaftar');
  });
});

describe('an extension', () => {
  test('once, with a lawful reason, before the date; blocked afterwards with the article', LAMA, async () => {
    const p = await dijawab();
    const form = await k.buka('utama', kasus(p.nomor, '/surat/perpanjangan'));
    expect(form.isi).toContain('Senin, 16 Maret 2026');
    expect(form.isi).toContain('Rabu, 1 April 2026');
    expect(await k.cacat(form.isi)).toEqual([]);
    const penanda = k.akun('utama');
    const tanpa = await k.kirim('utama', kasus(p.nomor, '/surat/perpanjangan'), { penanda, uraian: 'Sibuk.' });
    expect(tanpa.status).toBe(422);
    expect(tanpa.isi).toContain('Kesibukan bukan alasan');
    const buat = await k.kirim('utama', kasus(p.nomor, '/surat/perpanjangan'), {
      penanda,
      uraian: 'Masih ditelaah.',
      alasan: ['status_belum_diputuskan'],
    });
    expect(buat.status).toBe(303);
    await tandaTangani(buat.ke);
    expect((await kirimkan(buat.ke)).status).toBe(303);
    expect(await sesuaiPeristiwa(p.id)).toBe('diperpanjang');
    const lagi = await k.buka('utama', kasus(p.nomor, '/surat/perpanjangan'));
    expect(lagi.status).toBe(409);
    expect(lagi.isi).toContain('tidak dapat diperpanjang lagi');
    expect(lagi.isi).toContain('Pasal 36');
    expect(await k.cacat(lagi.isi)).toEqual([]);
  });

  test('a signed extension cannot leave after the date: the case says why and what is lawful', LAMA, async () => {
    const p = await dijawab();
    const buat = await k.kirim('utama', kasus(p.nomor, '/surat/perpanjangan'), {
      penanda: k.akun('utama'),
      uraian: 'Masih ditelaah.',
      alasan: ['status_belum_diputuskan'],
    });
    await tandaTangani(buat.ke);
    k.jam('2026-03-17T03:00:00Z');
    const telat = await kirimkan(buat.ke, '2026-03-17');
    expect(telat.status).toBe(422);
    expect(telat.isi).toContain('hanya sah sebelum itu');
    expect(await sesuaiPeristiwa(p.id)).toBe('diproses');
    expect((await k.buka('utama', kasus(p.nomor, '/surat/perpanjangan'))).status).toBe(409);
    expect((await k.buka('utama', kasus(p.nomor))).isi).not.toContain(`href="${kasus(p.nomor, '/surat/perpanjangan')}`);
  });
});

describe('routing', () => {
  test('several units at once; "bukan kami" brings its hint; tasks are reminded and taken back', LAMA, async () => {
    const p = await lengkap();
    const isian = { unit_1: t().unitA1, arahan: 'Siapkan.', batas: '2026-03-05' };
    const lewat = await k.kirim('petugas', kasus(p.nomor, '/teruskan'), { ...isian, batas: '2026-04-30' });
    expect(lewat.status).toBe(422);
    expect(lewat.isi).toContain('melewati jatuh tempo');
    expect((await k.kirim('petugas', kasus(p.nomor, '/teruskan'), isian)).status).toBe(303);
    const [tugas] = await t().admin<{ id: string }>('select id from tugas_unit where permohonan_id = $1', [p.id]);
    const ingat = kasus(p.nomor, `/tugas/${tugas?.id ?? ''}/ingatkan`);
    expect((await k.kirim('petugas', ingat)).status).toBe(303);
    expect((await k.kirim('petugas', ingat)).isi).toContain('baru saja diingatkan');
    expect(
      await t().admin(`select templat from lonceng where akun_id = $1 and data->>'nomor' = $2 order by templat`, [k.akun('satu'), p.nomor]),
    ).toEqual([{ templat: 'tugas_baru' }, { templat: 'tugas_diingatkan' }]);
    const jawab = { hasil: 'bukan_kami', jawaban: 'Ada di unit sebelah.', saran: t().unitA2, langkah: 'kirim' };
    expect((await k.unggah('satu', `/kerja/tugas/${tugas?.id ?? ''}`, jawab)).status).toBe(303);
    const halaman = await k.buka('petugas', kasus(p.nomor));
    expect(halaman.isi).toContain('Unit itu sudah dipilihkan');
    expect(halaman.isi).toMatch(new RegExp(`value="${t().unitA2}"[^>]*checked`));
    expect(await k.cacat(halaman.isi)).toEqual([]);
    expect((await k.kirim('petugas', kasus(p.nomor, '/teruskan'), { ...isian, unit: [t().unitA2] })).status).toBe(303);
    const dua = await t().admin<{ id: string }>(
      `select id from tugas_unit where permohonan_id = $1 and keadaan = 'menunggu' order by unit_id`,
      [p.id],
    );
    expect(dua).toHaveLength(2);
    expect((await k.kirim('petugas', kasus(p.nomor, `/tugas/${dua[0]?.id ?? ''}/tarik`))).status).toBe(303);
    expect(await sesuaiPeristiwa(p.id)).toBe('diproses');
    expect(await t().admin(`select 1 as satu from tugas_unit where permohonan_id = $1 and keadaan = 'menunggu'`, [p.id])).toHaveLength(1);
  });
});
