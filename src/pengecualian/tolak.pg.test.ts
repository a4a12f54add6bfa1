import { beforeEach, describe, expect, test } from 'vitest';
import { MULAI, useKantor } from '../permohonan/uji/kantor.ts';
import { LAMA, langkahKantor } from '../permohonan/uji/langkah-kantor.ts';
import { buatLog } from '../shared/log.ts';
import { usePg } from '../shared/test/pg.ts';
import { bacaPdf } from '../surat/uji/baca-pdf.ts';
import { jobs } from './pengecualian.jobs.ts';
import { langkahUji } from './test/langkah-kantor-uji.ts';

const t = usePg();
const k = useKantor(t);
beforeEach(() => k.jam(MULAI.toISOString()));
const { ditetapkan, diajukan } = langkahUji(t, k);
const { kasus, sesuaiPeristiwa, lengkap, dijawab, isianJawaban, tandaTangani, kirimkan } = langkahKantor(t, k);

const putus = (suratKe: string, isian: Record<string, string>) =>
  k.kirim('atasan', '/kerja/persetujuan', { surat: suratKe.split('/').at(-1) ?? '', ...isian });

describe('a refusal', () => {
  test('leaves only with a test that holds and the approval of the Atasan; it carries decision and right to object', LAMA, async () => {
    const uji = await ditetapkan('101/SK-DIK/2026', '2026-03-02', { cakupan: 'seluruhnya', bagian: '' });
    const p = await lengkap();
    const jalur = kasus(p.nomor, '/surat/pemberitahuan');
    const form = await k.buka('utama', `${jalur}?putusan_1=ditolak`);
    expect(form.status).toBe(200);
    expect(form.isi).toContain('101/SK-DIK/2026');
    expect(await k.cacat(form.isi)).toEqual([]);
    const penanda = k.akun('utama');
    const tanpa = await k.kirim('utama', jalur, { putusan_1: 'ditolak', penanda });
    expect(tanpa.status).toBe(422);
    const buat = await k.kirim('utama', jalur, { putusan_1: 'ditolak', uji_1: [uji], penanda });
    expect(buat.status).toBe(303);
    await tandaTangani(buat.ke);
    const dini = await kirimkan(buat.ke);
    expect(dini.status).toBe(422);
    expect(dini.isi).toContain('Pasal 10 ayat (2) huruf f');
    expect(await sesuaiPeristiwa(p.id)).toBe('lengkap');

    const halaman = await k.buka('atasan', '/kerja/persetujuan');
    expect(halaman.isi).toContain(p.nomor);
    expect(await k.cacat(halaman.isi)).toEqual([]);
    expect((await k.kirim('pimpinan', '/kerja/persetujuan', { surat: buat.ke.split('/').at(-1) ?? '', putusan: 'disetujui' })).status).toBe(
      422,
    );
    expect((await putus(buat.ke, { putusan: 'dikembalikan', alasan: '' })).status).toBe(422);
    expect((await putus(buat.ke, { putusan: 'disetujui', sebutan: 'plt' })).status).toBe(422);
    const sah = { putusan: 'disetujui', sebutan: 'plt', perintah_nomor: '800/9', perintah_tanggal: '2026-02-27' };
    expect((await putus(buat.ke, sah)).status).toBe(303);
    expect((await kirimkan(buat.ke)).status).toBe(303);
    expect(await sesuaiPeristiwa(p.id)).toBe('ditolak');

    const surat = bacaPdf((await k.buka('utama', `${buat.ke}/pdf`)).bita);
    for (const teks of [
      'SURAT PENOLAKAN PERMINTAAN INFORMASI PUBLIK',
      p.nomor,
      'DITOLAK',
      'Ditolak karena dikecualikan',
      'C. Informasi yang dikecualikan',
      'Pasal 17 huruf h',
      'Undang-Undang Nomor 27 Tahun 2022',
      'Pelapor dapat dikenali',
      'Pelapor terlindungi',
      'Sampai dengan 30 September 2026',
      'Nomor 101/SK-DIK/2026',
      'Lembar uji',
      'atasan contoh',
      'Hak mengajukan keberatan',
      '30 (tiga puluh) hari kerja',
      'Atasan PPID',
      'Lampiran 1: salinan Penetapan',
      'utama contoh',
    ])
      expect(surat.teks).toContain(teks);
    expect(surat).toMatchObject({ ditandai: true, bahasa: 'id-ID' });
  });

  test('a draft whose test ran out meanwhile cannot leave; another refusal needs another approval', LAMA, async () => {
    const uji = await ditetapkan('102/SK-DIK/2026', '2026-03-02', { sampai: '2026-03-09', cakupan: 'seluruhnya', bagian: '' });
    const p = await lengkap();
    const jalur = kasus(p.nomor, '/surat/pemberitahuan');
    const buat = await k.kirim('utama', jalur, { putusan_1: 'ditolak', uji_1: [uji], penanda: k.akun('utama') });
    await k.kerjakan();
    expect((await putus(buat.ke, { putusan: 'disetujui' })).status).toBe(303);
    await tandaTangani(buat.ke);
    k.jam('2026-03-10T03:00:00Z');
    const telat = await kirimkan(buat.ke, '2026-03-10');
    expect(telat.status).toBe(422);
    expect(telat.isi).toContain('uji konsekuensi');
    expect(await sesuaiPeristiwa(p.id)).toBe('lengkap');
  });

  test('a test begun for the request moves the case; two working days before the date it lies before the Atasan', LAMA, async () => {
    const p = await dijawab();
    const id = await diajukan({ permohonan: p.nomor });
    expect(await sesuaiPeristiwa(p.id)).toBe('uji_konsekuensi');
    const berhenti = await k.buka('utama', kasus(p.nomor, '/surat/perpanjangan'));
    expect(berhenti.status).toBe(200);
    k.jam('2026-03-11T03:00:00Z');
    expect((await k.buka('atasan', '/kerja/persetujuan')).isi).not.toContain('Jatuh tempo dalam dua hari kerja');
    k.jam('2026-03-12T03:00:00Z');
    const halaman = await k.buka('atasan', '/kerja/persetujuan');
    expect(halaman.isi).toContain('Jatuh tempo dalam dua hari kerja');
    expect(halaman.isi).toContain(`/kerja/pengecualian/${id}`);
    const bel = () =>
      t().admin<{ kunci: string; jalur: string }>(`select kunci, jalur from lonceng where akun_id = $1 and kunci like 'uji_mendesak:%'`, [
        k.akun('atasan'),
      ]);
    expect(await bel()).toEqual([]);
    for (const _ of [1, 2])
      await jobs
        .find((j) => j.nama === 'pengecualian_harian')
        ?.jalankan(
          { badan_publik_id: t().badanA },
          { db: t().db, config: k.config(), log: buatLog('uji'), berhenti: new AbortController().signal },
        );
    expect(await bel()).toEqual([{ kunci: expect.stringContaining(id), jalur: `/kerja/pengecualian/${id}` }]);
  });
});

describe('given partly', () => {
  test('the rest is given with a list of what is blackened, and handed over', LAMA, async () => {
    const uji = await ditetapkan('103/SK-DIK/2026', '2026-03-02');
    const p = await dijawab();
    const jalur = kasus(p.nomor, '/surat/pemberitahuan');
    const isian = await isianJawaban(p.id, { putusan_1: 'diberikan_sebagian', uji_1: [uji] });
    const tanpa = await k.kirim('utama', jalur, isian);
    expect(tanpa.status).toBe(422);
    expect(tanpa.isi).toContain('Pasal 22 ayat (7) huruf e');
    const buat = await k.kirim('utama', jalur, {
      ...isian,
      hitam_1_1: 'Kolom alamat pelapor, halaman 2–3',
      sebab_1_1: 'Pelapor dapat dikenali.',
      pasal_1_1: 'UU 14/2008 Pasal 17 huruf h',
    });
    expect(buat.status).toBe(303);
    expect((await putus(buat.ke, { putusan: 'disetujui' })).status).toBe(303);
    await tandaTangani(buat.ke);
    expect((await kirimkan(buat.ke)).status).toBe(303);
    expect(await sesuaiPeristiwa(p.id)).toBe('selesai');
    const [row] = await t().admin<{ hasil: string }>('select hasil from permohonan where id = $1', [p.id]);
    expect(row?.hasil).toBe('dikabulkan_sebagian');
    const surat = bacaPdf((await k.buka('utama', `${buat.ke}/pdf`)).bita).teks;
    for (const teks of [
      'DITERIMA SEBAGIAN',
      'Kolom alamat pelapor, halaman 2–3',
      'C. Informasi yang dikecualikan',
      '103/SK-DIK/2026',
      'Hak mengajukan keberatan',
    ])
      expect(surat).toContain(teks);
  });
});
