import { beforeEach, describe, expect, test } from 'vitest';
import { useSmtp } from '../../notifikasi/uji/smtp-uji.ts';
import { ubahSetelan } from '../../setelan/setelan.ts';
import { usePg } from '../../shared/test/pg.ts';
import { bacaPdf } from '../../surat/uji/baca-pdf.ts';
import { setelanBiaya } from '../permohonan.setelan.ts';
import { MULAI, useKantor } from '../uji/kantor.ts';
import { LAMA, langkahKantor } from '../uji/langkah-kantor.ts';

const t = usePg();
const k = useKantor(t);
const smtp = useSmtp();
beforeEach(() => {
  k.jam(MULAI.toISOString());
  smtp.masuk.length = 0;
  Object.assign(k.config(), { smtpUrl: `smtp://127.0.0.1:${smtp.keadaan.port}` });
});

const { kasus, sesuaiPeristiwa, lengkap, dijawab, isianJawaban, tandaTangani, kirimkan } = langkahKantor(t, k);
const PRIBADI = /Contoh Pemohon|Jalan Contoh|9900000000001234|0800000001234/;

describe('the written notification', () => {
  test("from a unit's answer to the file in the citizen's hand", LAMA, async () => {
    const p = await dijawab({ kabariLewat: 'email' });
    const halaman = await k.buka('utama', kasus(p.nomor));
    expect(halaman.isi).toContain('Susun pemberitahuan');
    expect(halaman.isi).not.toMatch(PRIBADI);
    expect(await k.cacat(halaman.isi)).toEqual([]);

    // A suggestion first, then the form with what the unit said.
    const satu = await k.buka('utama', kasus(p.nomor, '/surat/pemberitahuan'));
    expect(satu.isi).toMatch(/value="diberikan"[^>]*checked/);
    expect(await k.cacat(satu.isi)).toEqual([]);
    const dua = await k.buka('utama', kasus(p.nomor, '/surat/pemberitahuan?putusan_1=diberikan'));
    expect(dua.isi).toContain('Daftar 12 ruas jalan tahun 2025.');
    expect(dua.isi).toContain('ruas.csv');
    expect(dua.isi).not.toMatch(PRIBADI);
    expect(await k.cacat(dua.isi)).toEqual([]);

    // A missing element is named with its article, at its field, and nothing of the identity was opened for it.
    const kurang = await k.kirim('utama', kasus(p.nomor, '/surat/pemberitahuan'), await isianJawaban(p.id, { materi_1: '', format: '' }));
    expect(kurang.status).toBe(422);
    expect(kurang.isi).toContain('Materi informasi yang diberikan belum ada (UU 14/2008 Pasal 22 ayat (7) huruf d)');
    expect(kurang.isi).toContain('href="#materi_1"');
    expect(kurang.isi).toContain('href="#format"');
    expect(await t().admin(`select 1 from peristiwa where jenis = 'permohonan_identitas_dibuka' and berkas_id = $1`, [p.id])).toEqual([]);

    const buat = await k.kirim('utama', kasus(p.nomor, '/surat/pemberitahuan'), await isianJawaban(p.id));
    expect(buat.status).toBe(303);
    const surat = buat.ke;
    expect(
      await t().admin(`select 1 as ada from peristiwa where jenis = 'permohonan_identitas_dibuka' and berkas_id = $1`, [p.id]),
    ).toHaveLength(1);
    expect((await k.buka('utama', kasus(p.nomor))).isi).toContain('Periksa rancangannya');
    const lagi = await k.buka('utama', kasus(p.nomor, '/surat/pemberitahuan'));
    expect(lagi.status).toBe(409);
    expect(lagi.isi).toContain(surat);

    // The draft is corrected in place and drawn anew.
    const id = surat.split('/').at(-1) ?? '';
    const ubah = await k.buka('utama', kasus(p.nomor, `/surat/pemberitahuan?surat=${id}`));
    expect(ubah.isi).toContain('Daftar 12 ruas jalan tahun 2025, satu tabel.');
    const simpan = await k.kirim('utama', kasus(p.nomor, '/surat/pemberitahuan'), await isianJawaban(p.id, { surat: id, waktu: '3' }));
    expect(simpan.ke).toBe(surat);
    await tandaTangani(surat);

    const teks = bacaPdf((await k.buka('utama', `${surat}/pdf`)).bita).teks;
    for (const unsur of [
      'DITERIMA SELURUHNYA',
      'Diberikan: Daftar 12 ruas',
      '[X] Kami',
      'Softcopy',
      'CSV',
      'Diunduh dari halaman permohonan',
      'Tidak dipungut biaya',
      '3 (tiga) hari kerja',
      'Tidak ada bagian yang dihitamkan',
      'mengajukan keberatan',
      'ruas.csv',
      p.nomor,
      'Contoh Pemohon',
    ])
      expect(teks).toContain(unsur);

    smtp.masuk.length = 0;
    expect((await kirimkan(surat)).status).toBe(303);
    expect(await sesuaiPeristiwa(p.id)).toBe('selesai');
    await k.kerjakan();
    expect(smtp.masuk).toHaveLength(1);
    expect(smtp.masuk[0]?.ke).toEqual(['pemohon@contoh.id']);
    expect(smtp.masuk[0]?.isi).toContain(p.nomor);
    expect(smtp.masuk[0]?.isi).not.toMatch(PRIBADI);
    expect(smtp.masuk[0]?.isi).not.toContain(p.kode);
    expect(
      await t().admin(`select hal, cara, bukti from pengiriman where permohonan_id = $1 and hal <> 'kabar' order by hal, bukti`, [p.id]),
    ).toEqual([
      { hal: 'berkas', cara: 'halaman', bukti: 'tanda_petugas' },
      { hal: 'surat', cara: 'email', bukti: 'diterima_server' },
      { hal: 'surat', cara: 'halaman', bukti: 'tanda_petugas' },
    ]);

    const lacak = await k.buka('tamu', `/api/v1/permohonan/${p.nomor}`, { 'x-kode-akses': p.kode });
    const isi: {
      keadaan: string;
      surat: { jenis: string; alamat: string }[];
      berkas: { nama: string; alamat: string }[];
      linimasa: { kalimat: string }[];
    } = JSON.parse(lacak.isi);
    expect(isi.keadaan).toBe('selesai');
    expect(isi.linimasa.map((x) => x.kalimat)).toEqual(
      expect.arrayContaining([
        'Pemberitahuan tertulis dikirim: permohonan dikabulkan seluruhnya.',
        'Informasi diserahkan sebagai berkas unduhan.',
        'Petugas membuka data Anda (nama, alamat, telepon, surel) untuk menulis surat.',
      ]),
    );
    const berkas = isi.berkas[0]?.alamat ?? '';
    const unduh = await k.buka('tamu', berkas.replace('http://a.contoh.id', ''));
    expect(unduh.status).toBe(200);
    expect(unduh.isi).toBe('ruas,panjang\nA,1\n');
    expect(isi.surat.map((s) => s.jenis)).toContain('pemberitahuan');
    // Another unit never saw any of it.
    expect((await k.buka('dua', '/kerja/tugas')).isi).not.toContain(p.nomor);
    expect((await k.buka('dua', kasus(p.nomor))).status).toBe(403);
  });

  test('a refusal by exemption is stopped, with its articles and what is lawful now', LAMA, async () => {
    const p = await dijawab();
    const pilih = await k.buka('utama', kasus(p.nomor, '/surat/pemberitahuan?putusan_1=ditolak'));
    expect(pilih.status).toBe(422);
    for (const kata of [
      'uji konsekuensi',
      'Pasal 19',
      'Pasal 49',
      'Pasal 36',
      'Pasal 50 ayat (3)',
      'belum dikuasai',
      '/surat/perpanjangan',
    ])
      expect(pilih.isi).toContain(kata);
    expect(await k.cacat(pilih.isi)).toEqual([]);
    const paksa = await k.kirim('utama', kasus(p.nomor, '/surat/pemberitahuan'), await isianJawaban(p.id, { putusan_1: 'ditolak' }));
    expect(paksa.status).toBe(422);
    const sebagian = await k.kirim(
      'utama',
      kasus(p.nomor, '/surat/pemberitahuan'),
      await isianJawaban(p.id, { putusan_1: 'diberikan_sebagian' }),
    );
    expect(sebagian.status).toBe(422);
    expect(await t().admin(`select 1 from surat where permohonan_id = $1 and jenis = 'pemberitahuan'`, [p.id])).toEqual([]);
  });

  test.each([
    ['tidak_dikuasai', { badan_1: 'Balai Jalan Contoh', penjelasan_1: '' }, 'Balai Jalan Contoh', 'notif_bukan_penguasa'],
    ['belum_didokumentasikan', { penjelasan_1: 'Masih disusun.', tersedia_1: '2026-06-30' }, '30 Juni 2026', 'notif_belum_dikuasai'],
    [
      'sudah_terbuka',
      { materi_1: 'DIP 2025', alamat_1: 'http://a.contoh.id/informasi/dip' },
      'http://a.contoh.id/informasi/dip',
      'selesai',
    ],
  ])('%s says what it must and ends the case', LAMA, async (putusan, ubah, bunyi, keadaan) => {
    const p = await lengkap();
    const tanpa = await k.kirim('utama', kasus(p.nomor, '/surat/pemberitahuan'), {
      putusan_1: putusan,
      penanda: k.akun('utama'),
      tersedia_1: '2026-02-01',
    });
    expect(tanpa.status).toBe(422);
    const buat = await k.kirim('petugas', kasus(p.nomor, '/surat/pemberitahuan'), {
      putusan_1: putusan,
      penanda: k.akun('utama'),
      ...ubah,
    });
    expect(buat.status).toBe(303);
    await tandaTangani(buat.ke);
    expect(bacaPdf((await k.buka('utama', `${buat.ke}/pdf`)).bita).teks.replaceAll(' ', '')).toContain(bunyi.replaceAll(' ', ''));
    expect((await kirimkan(buat.ke)).status).toBe(303);
    expect(await sesuaiPeristiwa(p.id)).toBe(keadaan);
  });

  test('on paper: cost by the standard, payment with its receipt, post with its number', LAMA, async () => {
    const p = await dijawab({ bentuk: 'hardcopy', caraMengirim: 'pos', kabariLewat: 'halaman' });
    const biaya = {
      bentuk: ['hardcopy'],
      format: 'A4',
      mengirim: 'pos',
      biaya: 'dipungut',
      lembar: '10',
      pengiriman: '15.000',
      bayar: ['tunai'],
      berkas: [],
    };
    const tanpa = await k.kirim('utama', kasus(p.nomor, '/surat/pemberitahuan'), await isianJawaban(p.id, biaya));
    expect(tanpa.status).toBe(422);
    expect(tanpa.isi).toContain('Pasal 37 ayat (1)');
    await k.tulis((trx) =>
      ubahSetelan(
        trx,
        t().badanA,
        setelanBiaya,
        { dasar: 'Keputusan Contoh 1/2025', perLembar: 300, cara: ['tunai'], keterangan: '' },
        MULAI,
      ),
    );
    const unduh = await k.kirim('utama', kasus(p.nomor, '/surat/pemberitahuan'), await isianJawaban(p.id, { ...biaya, mengirim: 'unduh' }));
    expect(unduh.status).toBe(422);
    const buat = await k.kirim('utama', kasus(p.nomor, '/surat/pemberitahuan'), await isianJawaban(p.id, biaya));
    expect(buat.status).toBe(303);
    await tandaTangani(buat.ke);
    expect((await kirimkan(buat.ke)).status).toBe(303);
    expect(await sesuaiPeristiwa(p.id)).toBe('dikabulkan');
    const kotak = await k.buka('utama', kasus(p.nomor));
    expect(kotak.isi).toContain('value="18000"');
    expect(await k.cacat(kotak.isi)).toEqual([]);
    expect((await k.kirim('utama', kasus(p.nomor, '/pembayaran'), { jumlah: '18.001' })).isi).toContain('melebihi biaya');
    expect((await k.kirim('petugas', kasus(p.nomor, '/pembayaran'), { jumlah: '18000' })).status).toBe(403);
    expect((await k.kirim('utama', kasus(p.nomor, '/pembayaran'), { jumlah: '18000' })).status).toBe(303);
    expect(await sesuaiPeristiwa(p.id)).toBe('menunggu_pembayaran');
    expect((await k.kirim('petugas', kasus(p.nomor, '/serah'), { cara: 'pos', bukti: 'resi_pos' })).status).toBe(422);
    const bayar = await k.buka('petugas', kasus(p.nomor));
    expect(await k.cacat(bayar.isi)).toEqual([]);
    expect((await k.kirim('petugas', kasus(p.nomor, '/pembayaran/diterima'), { cara_bayar: 'tunai', kuitansi: '' })).status).toBe(422);
    expect((await k.kirim('petugas', kasus(p.nomor, '/pembayaran/diterima'), { cara_bayar: 'tunai', kuitansi: 'KW-7/2026' })).status).toBe(
      303,
    );
    expect((await k.buka('petugas', kasus(p.nomor))).isi).toContain('Serahkan informasinya');
    expect((await k.kirim('petugas', kasus(p.nomor, '/serah'), { cara: 'pos', bukti: 'resi_pos', rujukan: 'RR123' })).status).toBe(303);
    expect(await sesuaiPeristiwa(p.id)).toBe('selesai');
    expect(await t().admin(`select cara, bukti, rujukan from pengiriman where permohonan_id = $1 and hal = 'berkas'`, [p.id])).toEqual([
      { cara: 'pos', bukti: 'resi_pos', rujukan: 'RR123' },
    ]);
  });
});
