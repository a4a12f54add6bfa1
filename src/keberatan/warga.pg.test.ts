import { describe, expect, test } from 'vitest';
import { buatWarga } from '../permohonan/uji/warga.ts';
import { useKantor } from '../permohonan/uji/kantor.ts';
import { usePg } from '../shared/test/pg.ts';
import { selectOptionalKasusKeberatan } from './keberatan.queries.ts';

const t = usePg();
const kantor = useKantor(t);
const warga = () => buatWarga(() => kantor.server());

type Baris = { id: string; nomor: string; keadaan: string; waktu: string; alasan: string[]; permohonan_id: string | null };
const baris = (nomor: string) =>
  t().admin<Baris>('select id, nomor, keadaan, waktu, alasan, permohonan_id from keberatan where nomor = $1', [nomor]);
const nomorDari = (alamat: string): string => /K\d{4}-\d{6}/.exec(alamat)?.[0] ?? '';

/** Opened with number and code of a request that nobody answered; due Mon 16 March 2026. */
async function diam(hari: string) {
  kantor.jam('2026-03-02T03:00:00Z');
  const p = await kantor.mohon({ butir: ['Salinan laporan keuangan'] });
  kantor.jam(`${hari}T03:00:00Z`);
  const w = warga();
  await w.buka('/permohonan/lacak');
  await w.kirim('/permohonan/lacak', { nomor: p.nomor, kode: p.kode });
  return { p, w };
}

async function kirimKeberatan(w: ReturnType<typeof warga>, alasan: string) {
  await w.buka('/permohonan/lacak/keberatan');
  await w.kirim('/permohonan/lacak/keberatan', { alasan });
  await w.kirim('/permohonan/lacak/keberatan/kasus', { kasus: 'Sudah lewat dua minggu <b>tanpa</b> jawaban.' });
  const periksa = await w.buka('/permohonan/lacak/keberatan/periksa');
  const sidik = /name="sidik" value="([^"]+)/.exec(periksa.isi)?.[1] ?? '';
  return { periksa, sidik, r: await w.kirim('/permohonan/lacak/keberatan/periksa', { sidik }) };
}

describe('with a request', () => {
  test('the button is there from the first lawful day, not on the due date', async () => {
    const { p, w } = await diam('2026-03-16');
    expect((await w.buka('/permohonan/lacak/lihat')).isi).not.toContain('href="/permohonan/lacak/keberatan"');
    const api = async () => (await kantor.buka('tiada', `/api/v1/permohonan/${p.nomor}`, { 'x-kode-akses': p.kode })).isi;
    expect(JSON.parse(await api())).toMatchObject({ alasan_keberatan: [] });
    kantor.jam('2026-03-17T02:00:00Z');
    expect((await w.buka('/permohonan/lacak/lihat')).isi).toContain('href="/permohonan/lacak/keberatan"');
    expect(JSON.parse(await api())).toMatchObject({
      boleh: expect.arrayContaining(['ajukan_keberatan']),
      alasan_keberatan: [
        { huruf: 'c', sejak: '2026-03-17' },
        { huruf: 'g', sejak: '2026-03-17' },
      ],
    });
  });

  test('small steps to a number, a receipt and a timeline; the second press sends no second one', async () => {
    const { w, p } = await diam('2026-03-17');
    const { periksa, sidik, r } = await kirimKeberatan(w, 'c');
    expect(await kantor.cacat(periksa.isi)).toEqual([]);
    expect(periksa.isi).toContain('&lt;b>tanpa');
    expect(r.status).toBe(303);
    const nomor = nomorDari(r.ke);
    expect(await baris(nomor)).toMatchObject([{ keadaan: 'terdaftar', waktu: 'dalam_waktu', alasan: ['c'], permohonan_id: p.id }]);
    const lagi = await w.kirim('/permohonan/lacak/keberatan/periksa', { sidik });
    expect(nomorDari(lagi.ke)).toBe(nomor);
    await kantor.kerjakan();
    const lihat = await w.buka(r.ke);
    expect(await kantor.cacat(lihat.isi)).toEqual([]);
    // 30 working days after 17 March 2026: 18-20, 23-24 March and 3 April are off, 1 May too.
    expect(lihat.isi).toContain('Kamis, 7 Mei 2026');
    expect(lihat.isi).toContain('Tanda bukti penerimaan keberatan');
    expect(lihat.isi).toContain('Keberatan dicatat di register keberatan.');
    expect((await w.buka('/permohonan/lacak/lihat')).isi).toContain(`/permohonan/lacak/keberatan/${nomor}`);
    const surat = await t().admin<{ jenis: string; pdf: boolean }>(
      `select jenis, pdf_sha256 is not null as pdf from surat where permohonan_id = $1 and keberatan_id is not null order by jenis`,
      [p.id],
    );
    expect(surat).toEqual([
      { jenis: 'formulir_keberatan', pdf: true },
      { jenis: 'tanda_terima_keberatan', pdf: true },
    ]);
  });

  test('a ground is asked for, what was typed is kept, and a changed draft is not sent', async () => {
    const { w } = await diam('2026-03-17');
    await w.buka('/permohonan/lacak/keberatan');
    const kosong = await w.kirim('/permohonan/lacak/keberatan', {});
    expect(kosong.status).toBe(422);
    expect(kosong.isi).toContain('Pasal 35 ayat (1)');
    expect(await kantor.cacat(kosong.isi)).toEqual([]);
    await w.kirim('/permohonan/lacak/keberatan', { alasan: 'g' });
    const panjang = await w.kirim('/permohonan/lacak/keberatan/kasus', { kasus: 'y'.repeat(4001) });
    expect(panjang.status).toBe(422);
    expect(panjang.isi).toContain('yyyyyyyy');
    await w.kirim('/permohonan/lacak/keberatan/kasus', { kasus: '' });
    expect((await w.kirim('/permohonan/lacak/keberatan/periksa', { sidik: 'lain' })).status).toBe(409);
  });

  test('late is taken in and marked; withdrawn ends it', async () => {
    const { w } = await diam('2026-05-20');
    expect((await w.buka('/permohonan/lacak/keberatan')).isi).toContain('Anda tetap boleh mengajukan');
    const { r } = await kirimKeberatan(w, 'c');
    const nomor = nomorDari(r.ke);
    expect(await baris(nomor)).toMatchObject([{ waktu: 'lewat_waktu', keadaan: 'terdaftar' }]);
    expect(await kantor.cacat((await w.buka(`/permohonan/lacak/keberatan/${nomor}/cabut`)).isi)).toEqual([]);
    await w.kirim(`/permohonan/lacak/keberatan/${nomor}/cabut`, {});
    expect(await baris(nomor)).toMatchObject([{ keadaan: 'dicabut' }]);
  });

  test('another request does not open it', async () => {
    const a = await diam('2026-03-17');
    const nomor = nomorDari((await kirimKeberatan(a.w, 'c')).r.ke);
    const b = await diam('2026-03-17');
    expect((await b.w.buka(`/permohonan/lacak/keberatan/${nomor}`)).status).toBe(404);
    expect((await b.w.kirim(`/permohonan/lacak/keberatan/${nomor}/cabut`, {})).ke).toBe('/permohonan/lacak/lihat');
    expect(await baris(nomor)).toMatchObject([{ keadaan: 'terdaftar' }]);
  });
});

describe('ground b without a request', () => {
  test('identity as with a request, number and code once, and its own door', async () => {
    kantor.jam('2026-03-17T03:00:00Z');
    const w = warga();
    expect(await kantor.cacat((await w.buka('/keberatan')).isi)).toEqual([]);
    await w.buka('/keberatan/baru');
    const kosong = await w.kirim('/keberatan/baru', { informasi: '', tujuan: 'Penelitian' });
    expect(kosong.status).toBe(422);
    expect(kosong.isi).toContain('value="Penelitian"');
    await w.kirim('/keberatan/baru', { informasi: 'Laporan keuangan 2025', tujuan: 'Penelitian', kasus: '' });
    const salah = await w.kirim('/keberatan/baru/siapa', { nama: 'Rina Contoh', alamat: 'Jl. Contoh 1', email: 'bukan' });
    expect(salah.status).toBe(422);
    expect(await kantor.cacat(salah.isi)).toEqual([]);
    await w.kirim('/keberatan/baru/siapa', {
      nama: 'Rina Contoh',
      alamat: 'Jl. Contoh 1',
      email: 'rina@contoh.id',
      nik: '6271010101900001',
    });
    const periksa = await w.buka('/keberatan/baru/periksa');
    expect(periksa.isi).not.toContain('Rina Contoh');
    expect(await kantor.cacat(periksa.isi)).toEqual([]);
    const sidik = /name="sidik" value="([^"]+)/.exec(periksa.isi)?.[1] ?? '';
    expect((await w.kirim('/keberatan/baru/periksa', { sidik })).ke).toBe('/keberatan/baru/terkirim');
    const terkirim = await w.buka('/keberatan/baru/terkirim');
    const nomor = nomorDari(terkirim.isi);
    const kode = /[2-9A-Z]{4}-[2-9A-Z]{4}/.exec(terkirim.isi)?.[0] ?? '';
    const [k] = await baris(nomor);
    expect(k).toMatchObject({ alasan: ['b'], permohonan_id: null, keadaan: 'terdaftar' });
    await kantor.kerjakan();

    const pintu = warga();
    await pintu.buka('/keberatan/lacak');
    expect((await pintu.kirim('/keberatan/lacak', { nomor, kode: 'WXYZ-6789' })).status).toBe(422);
    expect((await pintu.buka('/keberatan/lacak/lihat')).ke).toBe('/keberatan/lacak');
    expect((await pintu.kirim('/keberatan/lacak', { nomor: nomor.toLowerCase(), kode })).ke).toBe('/keberatan/lacak/lihat');
    const lihat = await pintu.buka('/keberatan/lacak/lihat');
    expect(lihat.isi).toContain('Laporan keuangan 2025');
    expect(await kantor.cacat(lihat.isi)).toEqual([]);
    const suratId = /\/keberatan\/lacak\/surat\/([0-9a-f-]{36})/.exec(lihat.isi)?.[1] ?? '';
    expect((await pintu.kirim(`/keberatan/lacak/surat/${suratId}`, {})).ke).toBe(`/keberatan/lacak/surat/${suratId}`);
    expect((await pintu.buka(`/keberatan/lacak/surat/${suratId}`)).kepala['content-type']).toBe('application/pdf');

    const peristiwa = await t().admin<{ data: string }>(`select data from peristiwa where berkas_jenis = 'keberatan' and berkas_id = $1`, [
      k?.id,
    ]);
    expect(JSON.stringify(peristiwa)).not.toMatch(/Rina|6271010101900001|rina@/);
    const kasus = await kantor.baca((trx) => selectOptionalKasusKeberatan(trx, t().badanA, k?.id ?? ''));
    expect(kasus?.keberatan).toMatchObject({ nomor, keadaan: 'terdaftar', alasan: ['b'] });
  });
});
