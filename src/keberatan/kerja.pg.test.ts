import { describe, expect, test } from 'vitest';
import { useKantor } from '../permohonan/uji/kantor.ts';
import { LAMA, langkahKantor } from '../permohonan/uji/langkah-kantor.ts';
import { buatWarga } from '../permohonan/uji/warga.ts';
import { jobs } from './keberatan.jobs.ts';
import { buatLog } from '../shared/log.ts';
import { usePg } from '../shared/test/pg.ts';
import { selectOptionalKasusKeberatan, selectTenggatKeberatan } from './keberatan.queries.ts';

const t = usePg();
const k = useKantor(t);
const { tandaTangani } = langkahKantor(t, k);

const kasus = (nomor: string, rest = ''): string => `/kerja/keberatan/${nomor}${rest}`;
const badan = () => ({ id: t().badanA, zona: 'Asia/Jakarta' });

/** A request that nobody answered, and an objection to it entered at the desk from a letter. */
async function dicatat(ubah: Record<string, string | readonly string[]> = {}) {
  k.jam('2026-03-02T03:00:00Z');
  const p = await k.mohon({ butir: ['Daftar ruas jalan'] });
  k.jam('2026-03-25T03:00:00Z');
  const r = await k.kirim('petugas', '/kerja/keberatan/catat', {
    nomor: p.nomor,
    alasan: ['c'],
    kasus: 'Tidak dijawab.',
    kanal: 'surat',
    tanggal: '2026-03-17',
    mundur: 'surat_tiba_lebih_dulu',
    ...ubah,
  });
  return { p, r, nomor: /K\d{4}-\d{6}/.exec(r.ke)?.[0] ?? '' };
}

/** The row is what the events say. */
async function baris(nomor: string) {
  const [row] = await t().admin<{
    id: string;
    keadaan: string;
    putusan: string | null;
    perintah_batas: string | null;
    langkah_pada: string | null;
  }>('select id, keadaan, putusan, perintah_batas::text, langkah_pada::text from keberatan where nomor = $1', [nomor]);
  const dari = await k.baca((trx) => selectOptionalKasusKeberatan(trx, t().badanA, row?.id ?? ''));
  expect(row).toMatchObject({
    keadaan: dari?.keberatan.keadaan,
    putusan: dari?.keberatan.putusan,
    perintah_batas: dari?.keberatan.perintahBatas,
  });
  return { ...row, id: row?.id ?? '', peristiwa: dari?.peristiwa ?? [] };
}

const isian = (ubah: Record<string, string> = {}) => ({
  putusan: 'menguatkan',
  uraian_c: 'Jawaban sudah disiapkan, tetapi permohonan kurang jelas.',
  pertimbangan: 'PPID bekerja sesuai prosedur.',
  perintah: '',
  perintah_batas: '',
  penanda: k.akun('atasan'),
  sebutan: 'definitif',
  ...ubah,
});

describe('at the desk', () => {
  test('a letter that came earlier is registered under its own day', async () => {
    const { nomor, p } = await dicatat();
    expect(await baris(nomor)).toMatchObject({ keadaan: 'terdaftar', langkah_pada: '2026-05-07' });
    const halaman = await k.buka('utama', kasus(nomor));
    expect(await k.cacat(halaman.isi)).toEqual([]);
    expect(halaman.isi).toContain(p.nomor);
    expect(halaman.isi).not.toContain('pemohon contoh');
    const daftar = await k.buka('utama', '/kerja/keberatan');
    expect(daftar.isi).toContain(nomor);
    expect(await k.cacat(daftar.isi)).toEqual([]);
    expect((await k.buka('atasan', '/kerja/keberatan')).isi).not.toContain(nomor);
  });

  test('an early receipt needs its reason, a wrong number is said, and what was typed stays', async () => {
    const tanpa = await dicatat({ mundur: '' });
    expect(tanpa.r.status).toBe(422);
    expect(tanpa.r.isi).toContain('Tanggal terima sebelum hari ini perlu alasannya.');
    expect(tanpa.r.isi).toContain('Tidak dijawab.');
    expect(await k.cacat(tanpa.r.isi)).toEqual([]);
    expect((await dicatat({ nomor: '2026-999999' })).r.isi).toContain('Permohonan dengan nomor ini tidak ada');
    expect((await dicatat({ nomor: '', alasan: ['c'] })).r.status).toBe(422);
    expect((await dicatat({ tanggal: '2026-03-26', mundur: '' })).r.isi).toContain('Tanggal tidak boleh lebih dari hari ini.');
  });

  test('ground b without a request gives number and code once', async () => {
    const { r } = await dicatat({ nomor: '', alasan: ['b'], informasi: 'LRA 2025', nama: 'Rina', alamat: 'Jl. A' });
    expect(r.status).toBe(200);
    expect(r.isi).toMatch(/K\d{4}-\d{6}/);
    expect(r.isi).toMatch(/[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}/);
  });

  test('a unit sees no objection, and the desk decides none', async () => {
    const { nomor } = await dicatat();
    expect((await k.buka('satu', kasus(nomor))).status).toBe(403);
    expect((await k.buka('petugas', kasus(nomor, '/surat/tanggapan_keberatan'))).status).toBe(403);
    expect((await k.kirim('petugas', kasus(nomor, '/teruskan'), { telaah: 'x' })).status).toBe(403);
  });
});

describe('the answer', () => {
  test('upheld: file to the Atasan, reasons are asked for, letter signed by the Atasan, opened with the code', LAMA, async () => {
    const { nomor, p } = await dicatat();
    expect((await k.kirim('utama', kasus(nomor, '/teruskan'), { telaah: ' ' })).isi).toContain('Tulis telaahnya lebih dulu.');
    await k.kirim('utama', kasus(nomor, '/teruskan'), { telaah: 'Berkas lengkap.' });
    expect((await k.buka('atasan', '/kerja/keberatan')).isi).toContain(nomor);
    expect((await k.buka('atasan', kasus(nomor))).isi).toContain('Berkas lengkap.');

    const alamat = kasus(nomor, '/surat/tanggapan_keberatan');
    expect(await k.cacat((await k.buka('atasan', alamat)).isi)).toEqual([]);
    const kurang = await k.kirim('atasan', alamat, isian({ pertimbangan: '', uraian_c: '' }));
    expect(kurang.status).toBe(422);
    expect(kurang.isi).toContain('Perki 1/2021 Pasal 44 ayat (2) huruf c');
    expect(kurang.isi).toContain('UU 14/2008 Pasal 36 ayat (3)');
    expect(await k.cacat(kurang.isi)).toEqual([]);
    // The PPID may not sign the answer.
    expect((await k.kirim('atasan', alamat, isian({ penanda: k.akun('utama') }))).isi).toContain('Pilih Atasan PPID');
    const surat = await k.kirim('atasan', alamat, isian());
    expect(surat.status).toBe(303);
    expect((await k.kirim('atasan', alamat, isian())).isi).toContain('Surat tanggapan sudah ada');
    const halaman = await k.buka('utama', surat.ke);
    expect(halaman.isi).toContain(nomor);
    expect(halaman.isi).not.toContain('utama contoh (');

    await k.kerjakan();
    await tandaTangani(surat.ke);
    expect((await baris(nomor)).keadaan).toBe('ditelaah');
    const kirim = await k.kirim('petugas', `${surat.ke}/pengiriman`, { cara: 'halaman:tanda_petugas', tanggal: '2026-03-25', rujukan: '' });
    expect(kirim.status).toBe(303);
    const { id, ...b } = await baris(nomor);
    expect(b).toMatchObject({ keadaan: 'ditolak', putusan: 'menguatkan' });
    // A mark of an officer proves nothing: no dispute window yet.
    const tenggat = () =>
      k.baca(async (trx) => selectTenggatKeberatan(trx, badan(), (await baris(nomor)).peristiwa, new Date('2026-03-26T03:00:00Z')));
    expect((await tenggat()).map((x) => x.kunci)).toEqual(['keberatan_ajukan', 'keberatan_tanggap']);
    expect((await k.buka('petugas', kasus(nomor))).isi).toContain('belum terbukti diterima pemohon');

    k.jam('2026-03-26T03:00:00Z');
    const w = buatWarga(k.server);
    await w.buka('/permohonan/lacak');
    await w.kirim('/permohonan/lacak', { nomor: p.nomor, kode: p.kode });
    const [s] = await t().admin<{ id: string }>(`select id from surat where keberatan_id = $1 and jenis = 'tanggapan_keberatan'`, [id]);
    await w.buka(`/permohonan/lacak/keberatan/${nomor}`);
    await w.kirim(`/permohonan/lacak/surat/${s?.id ?? ''}`, {});
    // 14 working days after 26 March 2026; 3 April is off.
    expect((await tenggat()).find((x) => x.kunci === 'sengketa_ajukan')).toMatchObject({ mulai: '2026-03-26', tanggal: '2026-04-16' });
    expect((await w.buka(`/permohonan/lacak/keberatan/${nomor}`)).isi).toContain('Kamis, 16 April 2026');
  });

  test('granted: the order with its date becomes the task of the PPID, and is carried out', LAMA, async () => {
    const { nomor } = await dicatat();
    const alamat = kasus(nomor, '/surat/tanggapan_keberatan');
    const tanpa = await k.kirim('utama', alamat, isian({ putusan: 'mengabulkan' }));
    expect(tanpa.isi).toContain('Perintah kepada PPID belum ada');
    const surat = await k.kirim(
      'utama',
      alamat,
      isian({ putusan: 'mengabulkan', pertimbangan: '', perintah: 'Berikan daftar ruas jalan.', perintah_batas: '2026-04-02' }),
    );
    await k.kerjakan();
    await tandaTangani(surat.ke);
    await k.kirim('petugas', `${surat.ke}/pengiriman`, { cara: 'ambil:tanda_terima', tanggal: '2026-03-25', rujukan: '' });
    expect(await baris(nomor)).toMatchObject({ keadaan: 'dikabulkan', perintah_batas: '2026-04-02', langkah_pada: '2026-04-02' });
    const lonceng = await t().admin<{ templat: string }>(`select templat from lonceng where akun_id = $1 and jalur = $2`, [
      k.akun('utama'),
      kasus(nomor),
    ]);
    expect(lonceng.map((l) => l.templat)).toContain('keberatan_perintah');
    expect((await k.buka('utama', '/kerja/keberatan?tab=perintah')).isi).toContain(nomor);
    expect((await k.kirim('utama', kasus(nomor, '/laksanakan'), { tanggal_laksanakan: '2026-03-26' })).status).toBe(422);
    expect((await k.kirim('utama', kasus(nomor, '/laksanakan'), { tanggal_laksanakan: '2026-03-25' })).status).toBe(303);
    expect((await k.kirim('petugas', kasus(nomor, '/sikap'), { tanggapan: 'menerima' })).status).toBe(303);
    expect(await baris(nomor)).toMatchObject({ keadaan: 'dilaksanakan', langkah_pada: null });
  });

  test('silence is noted by the daily job after the last day, not on it, and the answer stays owed', async () => {
    const { nomor } = await dicatat();
    const harian = async (iso: string) => {
      k.jam(iso);
      await jobs
        .find((j) => j.nama === 'keberatan_diam')
        ?.jalankan(
          { badan_publik_id: t().badanA },
          { db: t().db, config: k.config(), log: buatLog('uji'), berhenti: new AbortController().signal },
        );
      return (await baris(nomor)).keadaan;
    };
    expect(await harian('2026-05-07T14:00:00Z')).toBe('terdaftar');
    expect(await harian('2026-05-08T03:00:00Z')).toBe('tidak_ditanggapi');
    expect(await harian('2026-05-09T03:00:00Z')).toBe('tidak_ditanggapi');
    expect((await k.buka('atasan', kasus(nomor))).isi).toContain('Tanggapan tetap wajib');
    expect((await k.buka('atasan', kasus(nomor))).isi).toContain('/surat/tanggapan_keberatan');
  });
});
