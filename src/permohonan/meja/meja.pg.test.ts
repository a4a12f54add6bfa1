import { describe, expect, it } from 'vitest';
import { ubahSetelan } from '../../setelan/setelan.ts';
import { withBadan, withBadanWrite } from '../../shared/db/db.ts';
import { checkHtml } from '../../shared/html/test/check-html.ts';
import { usePg } from '../../shared/test/pg.ts';
import { selectOptionalIdentitas, selectLampiran } from '../brankas/brankas.queries.ts';
import { checkKode } from '../kode/kode.actions.ts';
import { rahasiaDari } from '../konteks-permohonan.ts';
import { selectOptionalPermohonanId, selectOrangPermohonan } from '../permohonan.queries.ts';
import { routes } from '../permohonan.routes.ts';
import { setelanBukti } from '../permohonan.setelan.ts';
import { bukaPeramban, FOTO } from '../uji/meja.ts';
import { useRumah } from '../uji/rumah.ts';
import { NIK } from '../uji/badan.ts';
import { hapusMejaDrafLama } from './meja-draf.actions.ts';

const t = usePg();
const rumah = useRumah(t, routes);
const ISIAN = {
  kanal: 'surat',
  waktu: 'dulu',
  tanggal: '2026-02-26',
  jam: '09:15',
  mundur: 'surat_tiba_lebih_dulu',
  jenis_pemohon: 'perorangan',
  nama: 'Tambun Contoh',
  alamat: 'Jalan Sembunyi 9',
  nik: NIK,
  butir: 'Daftar jalan rusak\nAnggaran perbaikannya',
  cara_memperoleh: 'salinan',
};
const html = (body: string) => checkHtml(body.replace(/^<!doctype html>/, '<!DOCTYPE html>'));

/** Opens the desk and gives its browser and the address of a fresh entry. */
async function mulai(sebagai = 'petugas') {
  const p = bukaPeramban(rumah, sebagai);
  const form = await p.get('/kerja/permohonan/baru');
  expect(form.statusCode).toBe(200);
  const alamat = /action="(\/kerja\/permohonan\/baru\/[0-9a-f-]{36})\?/.exec(form.body)?.[1] ?? '';
  expect(alamat).not.toBe('');
  return { p, form, alamat };
}

async function hitung(): Promise<number> {
  const [row] = await t().admin<{ n: number }>('select count(*)::int as n from permohonan');
  return row?.n ?? -1;
}

describe('the desk', () => {
  it('takes a letter that came days ago, reads it back, gives number, code and the due date of the day of receipt', async () => {
    const { p, form, alamat } = await mulai();
    expect(await html(form.body)).toEqual([]);
    const diterima = await p.kirim(alamat, ISIAN, { berkas_ktp: FOTO });
    expect(diterima.headers.location).toBe(`${alamat}/bacakan`);
    const bacakan = await p.get(`${alamat}/bacakan`);
    expect(await html(bacakan.body)).toEqual([]);
    expect(bacakan.headers['cache-control']).toBe('no-store');
    // Received Thursday 26 February: ten working days end on Thursday 12 March, not on Monday 16 March.
    for (const kata of [
      'Daftar jalan rusak',
      'Anggaran perbaikannya',
      'Tambun Contoh',
      'Kamis, 12 Maret 2026',
      'surat tiba lebih dulu',
      'Tenggat sudah berjalan 1 hari kerja',
    ])
      expect(bacakan.body, kata).toContain(kata);
    expect(bacakan.body).toContain('tujuan penggunaan informasi');

    const catat = await p.post(`${alamat}/catat`);
    expect(catat.headers.location).toBe(`${alamat}/slip`);
    const slip = await p.get(`${alamat}/slip`);
    expect(await html(slip.body)).toEqual([]);
    expect(slip.headers['cache-control']).toBe('no-store');
    const nomor = /2026-\d{6}/.exec(slip.body)?.[0] ?? '';
    const kode = /[A-Z2-9]{4}-[A-Z2-9]{4}/.exec(slip.body)?.[0] ?? '';
    expect(slip.body).toContain('Kamis, 12 Maret 2026');
    expect(slip.body).toContain('Kamis, 5 Maret 2026'); // the letter of incompleteness: 3 working days from the register
    expect(slip.body).not.toMatch(/Tambun|Sembunyi|9900000000001234/);
    const { config } = rumah();
    const masuk = await withBadanWrite(t().db, t().badanA, (trx) =>
      checkKode(trx, { badanId: t().badanA, nomor, kode, rahasia: config.rahasia.kode, now: new Date('2026-03-02T04:00:00Z') }),
    );
    expect(masuk).toMatchObject({ ok: true, nomor });

    const [row] = await t().admin<Record<string, unknown>>(
      `select kanal, mundur_alasan, jatuh_tempo, langkah_pada, langkah_jam, dicatat_oleh is not null as oleh from permohonan where nomor = $1`,
      [nomor],
    );
    expect(row).toMatchObject({ kanal: 'surat', mundur_alasan: 'surat_tiba_lebih_dulu', langkah_jam: 'cek_kelengkapan', oleh: true });
    const lampiran = await withBadan(t().db, t().badanA, async (trx) => {
      const id = (await selectOptionalPermohonanId(trx, t().badanA, nomor)) ?? '';
      const orang = await selectOrangPermohonan(trx, t().badanA, id);
      return selectLampiran(trx, t().badanA, orang?.orangId ?? '');
    });
    expect(lampiran).toMatchObject([{ jenis: 'ktp', mime: 'image/jpeg', ukuran: FOTO.length }]);
  });

  it('gives one request for a double press, also when both come at once', async () => {
    const { p, alamat } = await mulai();
    await p.kirim(alamat, ISIAN);
    const sebelum = await hitung();
    const dua = await Promise.all([p.post(`${alamat}/catat`), p.post(`${alamat}/catat`)]);
    expect(dua.map((r) => r.headers.location)).toEqual([`${alamat}/slip`, `${alamat}/slip`]);
    await p.post(`${alamat}/catat`);
    expect(await hitung()).toBe(sebelum + 1);
    // What became a request is not written over by a late save, and the form leads to its slip.
    expect((await p.post(`${alamat}/simpan`, { nama: 'Lain' })).statusCode).toBe(409);
    expect((await p.kirim(alamat, { ...ISIAN, nama: 'Lain' })).headers.location).toBe(`${alamat}/slip`);
  });

  it('keeps what was typed when it is refused, and after a lost session, for this officer in this browser only', async () => {
    const { p, alamat } = await mulai();
    const salah = await p.kirim(alamat, { ...ISIAN, nik: '123', mundur: '' });
    expect(salah.statusCode).toBe(422);
    expect(await html(salah.body)).toEqual([]);
    expect(salah.body).toContain('NIK terdiri dari 16 angka');
    expect(salah.body).toContain('Tanggal terima sebelum hari ini perlu alasannya');
    expect(salah.body).toContain('value="Tambun Contoh"');
    expect((await p.post(`${alamat}/simpan`, { ...ISIAN, nama: 'Tambun Kedua' })).statusCode).toBe(200);

    const awal = await p.get('/kerja/permohonan/baru');
    expect(awal.body).toContain(alamat);
    expect(awal.body).toContain('Surat: Daftar jalan rusak');
    expect((await p.get(alamat)).body).toContain('value="Tambun Kedua"');
    // Another browser of the same officer, and another body's host: nothing.
    expect((await bukaPeramban(rumah, 'petugas').get(alamat)).statusCode).toBe(404);
    expect((await bukaPeramban(rumah, 'petugas', 'b.contoh.id').get(alamat)).statusCode).toBe(404);
    const [row] = await t().admin<{ isi: Buffer }>('select isi from meja_draf where id = $1', [alamat.slice(-36)]);
    expect(row?.isi.toString('latin1')).not.toMatch(/Tambun|Sembunyi|9900000000001234/);
    await p.post(`${alamat}/hapus`);
    expect((await p.get(alamat)).statusCode).toBe(404);
  });

  it('takes a paper that was shown, where the body has set it so', async () => {
    await withBadanWrite(t().db, t().badanA, (trx) => ubahSetelan(trx, t().badanA, setelanBukti, { cara: 'diperlihatkan' }, new Date()));
    const { p, form, alamat } = await mulai();
    expect(form.body).not.toContain('type="file"');
    await p.kirim(alamat, { ...ISIAN, diperlihatkan: 'ktp', empat_akhir: '1234', tujuan: 'Riset', telepon: '0811 1111 111' });
    expect((await p.get(`${alamat}/bacakan`)).body).toMatch(/KTP.*: diperlihatkan .*berakhir 1234/);
    await p.post(`${alamat}/catat`);
    const nomor = /2026-\d{6}/.exec((await p.get(`${alamat}/slip`)).body)?.[0] ?? '';
    const [row] = await t().admin<{ kurang: string[] }>('select kurang from permohonan where nomor = $1', [nomor]);
    expect(row?.kurang).toEqual([]);
    const { induk } = rahasiaDari(rumah().config);
    const identitas = await withBadan(t().db, t().badanA, async (trx) => {
      const id = (await selectOptionalPermohonanId(trx, t().badanA, nomor)) ?? '';
      const orang = await selectOrangPermohonan(trx, t().badanA, id);
      return selectOptionalIdentitas(trx, t().badanA, induk, orang?.orangId ?? '', ['empat_akhir']);
    });
    expect(identitas).toEqual({ empat_akhir: '1234' });
    await withBadanWrite(t().db, t().badanA, (trx) => ubahSetelan(trx, t().badanA, setelanBukti, { cara: 'salinan' }, new Date()));
  });

  it('refuses a file that is no copy of a paper and keeps the rest', async () => {
    const { p, alamat } = await mulai();
    const salah = await p.kirim(alamat, ISIAN, { berkas_ktp: Buffer.from('<html>') });
    expect(salah.statusCode).toBe(422);
    expect(salah.body).toContain('Berkas harus berupa foto');
    expect(salah.body).toContain('value="Tambun Contoh"');
  });

  it('is closed to a unit, and forgets drafts after a day', async () => {
    expect((await bukaPeramban(rumah, 'satu').get('/kerja/permohonan/baru')).statusCode).toBe(403);
    const { p, alamat } = await mulai();
    await p.kirim(alamat, ISIAN, { berkas_ktp: FOTO });
    await withBadanWrite(t().db, t().badanA, (trx) => hapusMejaDrafLama(trx, t().badanA, new Date('2026-03-03T04:00:00Z')));
    expect(await t().admin('select id from meja_draf_lampiran')).toEqual([]);
    expect((await p.get(alamat)).statusCode).toBe(404);
  });

  it('writes no name, number or address into log or ledger', async () => {
    const [row] = await t().admin<{ n: number }>(
      `select count(*)::int as n from peristiwa where data ~ 'Tambun|Sembunyi|9900000000001234'`,
    );
    expect(row?.n).toBe(0);
    expect(rumah().log.join('\n')).not.toMatch(/Tambun|Sembunyi|9900000000001234/);
  });
});
