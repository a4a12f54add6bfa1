import { describe, expect, test } from 'vitest';
import { checkHtml } from '../../shared/html/test/check-html.ts';
import { usePg } from '../../shared/test/pg.ts';
import { AWAL, kirimPenuh, Pengunjung, permohonanDi, TANDA } from '../uji/pengunjung.ts';
import { useRumah } from '../uji/rumah.ts';
import { ruteBaru } from './baru.routes.ts';

const t = usePg();
const rumah = useRumah(t, ruteBaru);
const permohonan = permohonanDi(t);

describe('the way through', () => {
  test('one cookie under the own path, HttpOnly, a day; every page valid; number, code, date and code again after reload', async () => {
    const p = new Pengunjung(rumah);
    const awal = await p.buka(AWAL);
    expect(awal.status).toBe(200);
    expect(awal.kuki).toHaveLength(1);
    expect(awal.kuki[0]).toMatch(/^btg_f=[\w-]+; Max-Age=86400; Path=\/permohonan\/baru; HttpOnly; SameSite=Lax$/);
    await checkHtml(awal.teks);
    const akhir = await kirimPenuh(p);
    expect((await p.buka(`${AWAL}/apa`)).teks).not.toContain(TANDA.rincian);
    for (const langkah of ['unit', 'siapa', 'periksa']) expect((await p.buka(`${AWAL}/${langkah}`)).ke, langkah).toBe(`${AWAL}/apa`);
    expect(akhir.status).toBe(200);
    await checkHtml(akhir.teks);
    expect(p.nomor(akhir)).toMatch(/^2026-\d{6}$/);
    expect(p.kode(akhir)).toMatch(/^[A-HJ-NP-Z2-9]{4}-[A-HJ-NP-Z2-9]{4}$/);
    expect(akhir.teks).toContain('Senin, 16 Maret 2026');
    expect(akhir.teks).toContain('/hitung-tenggat?dari=2026-03-02&amp;jam=notifikasi_uu');
    expect(akhir.teks).toContain(`/permohonan/lacak?nomor=${p.nomor(akhir)}`);
    expect(p.kode(await p.buka(`${AWAL}/terkirim`))).toBe(p.kode(akhir));
    const row = await permohonan(p.nomor(akhir));
    expect(row).toMatchObject({
      sasaran: 'tidak_tahu',
      kurang: ['ktp'],
      kuasa: false,
      jenis: 'perorangan',
      bentuk: 'softcopy',
      cara_mengirim: 'unduh',
    });
  });

  test('answers survive in between: the step is shown as it was left, the start page offers to go on', async () => {
    const p = new Pengunjung(rumah);
    await p.buka(AWAL);
    await p.kirim(`${AWAL}/apa`, { rincian: TANDA.rincian });
    expect((await p.kirim(`${AWAL}/unit`, { sasaran: 'tidak_tahu' })).ke).toBe(`${AWAL}/tujuan`);
    expect((await p.buka(`${AWAL}/apa`)).teks).toContain(TANDA.rincian);
    const lagi = await p.buka(AWAL);
    expect(lagi.teks).toContain('Permohonan Anda belum selesai');
    expect(lagi.teks).not.toContain(TANDA.rincian);
    expect(lagi.teks).toContain(`href="${AWAL}/tujuan"`);
    expect((await p.buka(`${AWAL}/periksa`)).ke).toBe(`${AWAL}/tujuan`);
    expect((await p.kirim(`${AWAL}/siapa`, { nama: 'X', alamat: 'Y' })).ke).toBe(`${AWAL}/tujuan`);
  });

  test('what is saved while typing is there after a reload, and no answer yet', async () => {
    const p = new Pengunjung(rumah);
    await p.buka(AWAL);
    expect((await p.kirim(`${AWAL}/apa`, { rincian: 'Baru separuh', otomatis: '1' })).status).toBe(303);
    expect((await p.buka(AWAL)).teks).toContain('Baru separuh');
    expect((await p.buka(`${AWAL}/unit`)).ke).toBe(`${AWAL}/apa`);
    await p.kirim(`${AWAL}/apa`, { rincian: 'Sudah penuh' });
    expect((await p.buka(`${AWAL}/unit`)).status).toBe(200);
  });

  test('a change from the check page leads back to it', async () => {
    const p = new Pengunjung(rumah);
    await p.sampaiPeriksa();
    expect((await p.kirim(`${AWAL}/tujuan`, { tujuan: 'Lain' })).ke).toBe(`${AWAL}/periksa`);
    expect((await p.kirim(`${AWAL}/apa`, { rincian: 'Pertanyaan lain' })).ke).toBe(`${AWAL}/periksa`);
    expect((await p.buka(`${AWAL}/periksa`)).teks).toContain('Pertanyaan lain');
  });

  test('English all the way', async () => {
    const p = new Pengunjung(rumah);
    await p.sampaiPeriksa();
    const r = await p.buka(`${AWAL}/periksa?bahasa=en`);
    expect(r.teks).toContain('Check before sending');
    expect((await p.kirim(`${AWAL}/periksa?bahasa=en`, { sidik: p.sidik(r) })).ke).toBe(`${AWAL}/terkirim?bahasa=en`);
    expect((await p.buka(`${AWAL}/terkirim?bahasa=en`)).teks).toContain('Your request is registered');
  });
});

describe('to whom', () => {
  test('a unit from the page one came from is offered first and goes with one press', async () => {
    const p = new Pengunjung(rumah);
    const awal = await p.buka(`${AWAL}?unit=dinas-dua&q=sumur+bor`);
    expect(awal.teks).toContain('>sumur bor</textarea>');
    expect(awal.teks).toContain('name="unit" value="dinas-dua"');
    await p.kirim(`${AWAL}/apa`, { rincian: TANDA.rincian, unit: 'dinas-dua' });
    expect((await p.buka(`${AWAL}/unit`)).teks).toMatch(/value="usul"[^>]*checked/);
    const akhir = await kirimPenuh(p, { apa: { rincian: TANDA.rincian, unit: 'dinas-dua' }, unit: { sasaran: 'usul' } });
    expect(await permohonan(p.nomor(akhir))).toMatchObject({ sasaran: 'unit', unit: ['dinas-dua'] });
  });

  test('several units: one number, both named', async () => {
    const p = new Pengunjung(rumah);
    await p.buka(AWAL);
    await p.kirim(`${AWAL}/apa`, { rincian: TANDA.rincian });
    expect((await p.kirim(`${AWAL}/unit`, { sasaran: 'unit' })).ke).toBe(`${AWAL}/unit/pilih`);
    const pilih = await p.buka(`${AWAL}/unit/pilih`);
    await checkHtml(pilih.teks);
    expect(pilih.teks).toContain('Dinas Satu');
    const kosong = await p.kirim(`${AWAL}/unit/pilih`, {});
    expect(kosong.status).toBe(422);
    await checkHtml(kosong.teks);
    expect((await p.kirim(`${AWAL}/unit/pilih`, { unit: ['dinas-satu', 'tidak-ada'] })).status).toBe(422);
    expect((await p.kirim(`${AWAL}/unit/pilih`, { unit: ['dinas-satu', 'dinas-dua'] })).ke).toBe(`${AWAL}/tujuan`);
    const akhir = await kirimPenuh(p, { unit: { sasaran: 'unit' } });
    expect(await permohonan(p.nomor(akhir))).toMatchObject({ sasaran: 'unit', unit: ['dinas-dua', 'dinas-satu'] });
  });

  test('a class of units is kept as class and as its members of today', async () => {
    const p = new Pengunjung(rumah);
    const akhir = await kirimPenuh(p, { unit: { sasaran: 'golongan', golongan: 'dinas' } });
    expect(await permohonan(p.nomor(akhir))).toMatchObject({
      sasaran: 'golongan',
      sasaran_golongan: 'dinas',
      unit: ['dinas-dua', 'dinas-satu'],
    });
  });

  test('a unit that ended before sending is asked for again, nothing is lost, nothing sent', async () => {
    const p = new Pengunjung(rumah);
    await t().admin(
      `insert into unit (badan_publik_id, id, slug, nama, singkatan, golongan, berlaku_dari) values ($1, gen_random_uuid(), 'badan-bubar', 'Badan Bubar', 'BB', 'badan', '2020-01-01')`,
      [t().badanA],
    );
    await p.buka(AWAL);
    await p.kirim(`${AWAL}/apa`, { rincian: TANDA.rincian });
    await p.kirim(`${AWAL}/unit/pilih`, { unit: 'badan-bubar' });
    const periksa = await p.sampaiPeriksa({ unit: { sasaran: 'unit' } });
    await t().admin(`update unit set berlaku_sampai = '2026-02-01' where slug = 'badan-bubar'`);
    expect((await p.kirim(`${AWAL}/periksa`, { sidik: p.sidik(periksa) })).ke).toBe(`${AWAL}/unit`);
    expect((await p.kirim(`${AWAL}/unit`, { sasaran: 'tidak_tahu' })).ke).toBe(`${AWAL}/periksa`);
  });
});

describe('who asks', () => {
  test.each([
    [{ jenis_pemohon: 'perorangan', kuasa: 'tidak' }, { nama: 'A', alamat: 'B' }, ['kontak', 'tujuan', 'nik', 'ktp'], false],
    [
      { jenis_pemohon: 'perorangan', kuasa: 'ya' },
      { nama: 'A', alamat: 'B', kuasa_nama: 'C', kuasa_alamat: 'D' },
      ['kontak', 'tujuan', 'nik', 'ktp', 'surat_kuasa'],
      true,
    ],
    [
      { jenis_pemohon: 'kelompok', kuasa: 'tidak' },
      { nama: 'Warga RT', alamat: 'B', nik: TANDA.nik },
      ['kontak', 'tujuan', 'surat_kuasa', 'ktp_pemberi_kuasa'],
      false,
    ],
    [
      { jenis_pemohon: 'kelompok', kuasa: 'ya' },
      { nama: 'Warga RT', alamat: 'B', kuasa_nama: 'C', kuasa_alamat: 'D' },
      ['kontak', 'tujuan', 'nik', 'surat_kuasa', 'ktp_pemberi_kuasa'],
      true,
    ],
    [
      { jenis_pemohon: 'badan_hukum', kuasa: 'tidak' },
      { nama: 'PT Contoh', alamat: 'B', nomor_pengesahan: 'AHU-1' },
      ['kontak', 'tujuan', 'akta_pengesahan'],
      false,
    ],
    [
      { jenis_pemohon: 'badan_hukum', kuasa: 'ya' },
      { nama: 'PT Contoh', alamat: 'B', kuasa_nama: 'C', kuasa_alamat: 'D' },
      ['kontak', 'tujuan', 'nomor_pengesahan', 'akta_pengesahan', 'surat_kuasa'],
      true,
    ],
  ])('%o gets a number; what is missing is named before and after', async (sebagai, siapa, kurang, kuasa) => {
    const p = new Pengunjung(rumah);
    const akhir = await kirimPenuh(p, { sebagai, siapa, tujuan: { tujuan: '' }, kabar: { kabari_lewat: 'halaman' } });
    expect(await permohonan(p.nomor(akhir))).toMatchObject({ kurang, kuasa, jenis: sebagai.jenis_pemohon });
    expect(akhir.teks).toContain('Lengkapi bila sempat');
  });

  test('what was typed once is never shown whole again, neither on its page nor when its neighbour is refused', async () => {
    const p = new Pengunjung(rumah);
    const periksa = await p.sampaiPeriksa({
      sebagai: { jenis_pemohon: 'perorangan', kuasa: 'ya' },
      siapa: { nama: TANDA.nama, alamat: TANDA.alamat, nik: TANDA.nik, kuasa_nama: TANDA.kuasa_nama, kuasa_alamat: TANDA.kuasa_alamat },
    });
    const salah = await p.kirim(`${AWAL}/siapa`, { nama: TANDA.nama, nik: '12345678' });
    expect(salah.status).toBe(422);
    const salahKabar = await p.kirim(`${AWAL}/kabar`, { kabari_lewat: 'email', email: 'penanda@@', telepon: TANDA.telepon });
    expect(salahKabar.status).toBe(422);
    const halaman = [periksa, salah, salahKabar, await p.buka(`${AWAL}/siapa`), await p.buka(`${AWAL}/kabar`)];
    for (const h of halaman) {
      await checkHtml(h.teks);
      for (const k of ['nama', 'alamat', 'nik', 'telepon', 'email', 'kuasa_nama', 'kuasa_alamat'] as const)
        expect({ k, ada: h.teks.includes(TANDA[k]) }).toEqual({ k, ada: false });
    }
    expect(periksa.teks).toContain('••••4321');
    expect(halaman[3]?.teks).toContain('Sudah tersimpan: ••••4321');
    expect(salah.teks).toContain('NIK terdiri dari 16 angka');
  });
});

describe('refused answers', () => {
  test.each([
    ['apa', { rincian: '  ' }, 'Isi dulu bagian ini', ''],
    ['apa', { rincian: `x${'y'.repeat(10_000)}` }, 'Terlalu panjang', 'xyyy'],
    ['unit', { sasaran: '' }, 'Pilih salah satu|Isi dulu', ''],
    ['unit', { sasaran: 'golongan', golongan: '' }, 'Isi dulu bagian ini', 'value="golongan" checked'],
    ['tujuan', { tujuan: `x${'z'.repeat(4_000)}` }, 'Terlalu panjang', 'xzzz'],
    ['cara', { cara: 'terbang', format: 'tabel khusus' }, 'Pilih salah satu|Isi dulu', 'tabel khusus'],
    ['sebagai', { jenis_pemohon: 'kelompok' }, 'Isi dulu', 'value="kelompok" checked'],
    ['siapa', { nama: '', alamat: '' }, 'NIHIL', ''],
    ['kabar', { kabari_lewat: 'merpati', bantuan: 'braille' }, 'Pilih salah satu|Isi dulu', 'value="braille" checked'],
  ])('%s: 422 with the words and what was typed', async (langkah, isian, pesan, ketikan) => {
    const p = new Pengunjung(rumah);
    await p.sampaiPeriksa();
    const r = await p.kirim(`${AWAL}/${langkah}`, isian);
    if (pesan === 'NIHIL') {
      // What was saved before stands: an empty field keeps it.
      expect(r.status).toBe(303);
      return;
    }
    expect(r.status).toBe(422);
    expect(r.teks).toMatch(new RegExp(pesan));
    expect(r.teks).toContain(ketikan);
    await checkHtml(r.teks);
  });

  test('without the form token or cookie nothing is written', async () => {
    const p = new Pengunjung(rumah);
    expect((await p.kirim(`${AWAL}/apa`, { rincian: 'x' })).status).toBe(403);
    await p.buka(AWAL);
    p.csrf = 'palsu';
    expect((await p.kirim(`${AWAL}/apa`, { rincian: 'x' })).status).toBe(403);
  });
});
