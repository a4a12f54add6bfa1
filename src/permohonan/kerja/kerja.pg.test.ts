import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type App, buatApp } from '../../app.ts';
import type { Peran } from '../../pengguna/hak.ts';
import { beriPeran, buatToken, pastikanAkun } from '../../pengguna/pengguna.actions.ts';
import { sidikToken } from '../../pengguna/sesi.ts';
import type { Config } from '../../shared/config/config.ts';
import { loadConfig } from '../../shared/config/load.ts';
import { withBadan, withBadanWrite } from '../../shared/db/db.ts';
import { buatLog } from '../../shared/log.ts';
import { usePg } from '../../shared/test/pg.ts';
import { csrfToken } from '../../shared/web/csrf.ts';
import { installKalender } from '../../tenggat/tenggat.actions.ts';
import { ajukanPermohonan } from '../ajukan.actions.ts';
import { readKunciInduk } from '../brankas/amplop.ts';
import { selectPeristiwaTerbaru } from '../../peristiwa/peristiwa.queries.ts';

const t = usePg();
const now = new Date('2026-03-02T03:00:00Z');
const token = new Map<string, string>();
let app: App;
let config: Config;
let data: string;
let nomor: string;

beforeAll(async () => {
  data = await mkdtemp(join(tmpdir(), 'betang-uji-kerja-'));
  config = loadConfig({ BETANG_DATA: data, BETANG_NOW: now.toISOString() });
  app = await buatApp({ config, databaseUrl: t().appUrl, log: buatLog('uji'), hashRingan: true });
  await withBadanWrite(t().db, t().badanA, async (trx) => {
    await installKalender(trx, t().badanA, now);
    const orang: readonly (readonly [string, Peran, string | undefined])[] = [
      ['petugas', 'petugas', undefined],
      ['satu', 'pelaksana', t().unitA1],
      ['dua', 'pelaksana', t().unitA2],
    ];
    for (const [nama, peran, unitId] of orang) {
      const { akunId } = await pastikanAkun(trx, { email: `${nama}@contoh.id`, nama: `${nama} contoh`, now });
      await beriPeran(trx, { badanId: t().badanA, akunId, peran, dari: '2026-01-01', ...(unitId !== undefined && { unitId }) });
      token.set(nama, (await buatToken(trx, { badanId: t().badanA, akunId, nama: 'uji', hak: ['semua'], now })).token);
    }
    const hasil = await ajukanPermohonan(
      trx,
      { badan: { id: t().badanA, zona: 'Asia/Jakarta' }, peran: ['pemohon'], aktor: { jenis: 'pemohon' }, now },
      {
        kanal: 'web',
        jenisPemohon: 'perorangan',
        identitas: { nama: 'Tambun Rahasia Contoh', alamat: 'Jalan Sembunyi 9', nik: '6271010101900001' },
        kuasa: null,
        butir: ['Daftar jalan yang diperbaiki tahun lalu.'],
        tujuan: 'penelitian',
        sasaran: 'tidak_tahu',
        golongan: null,
        unitIds: [],
        caraMemperoleh: 'salinan',
        bentuk: 'softcopy',
        format: '',
        caraMengirim: 'unduh',
        kabariLewat: 'halaman',
        bantuan: [],
        bahasa: 'id',
        diterimaPada: now,
        mundur: null,
        mundurCatatan: '',
        bukti: [],
      },
      { induk: readKunciInduk(config.rahasia.brankas), kode: config.rahasia.kode },
    );
    if (!hasil.ok) throw new Error(hasil.alasan);
    nomor = hasil.permohonan.nomor;
  });
});

afterAll(async () => {
  await app.close();
  await rm(data, { recursive: true, force: true });
});

const kepala = (nama: string) => ({ host: 'a.contoh.id', origin: 'http://a.contoh.id', authorization: `Bearer ${token.get(nama) ?? ''}` });
const buka = (nama: string, url: string) => app.server.inject({ method: 'GET', url, headers: kepala(nama) });

function kirim(nama: string, url: string, isian: Record<string, string>) {
  const csrf = csrfToken(config.rahasia.formulir, `token:${sidikToken(token.get(nama) ?? '')}`);
  return app.server.inject({
    method: 'POST',
    url,
    headers: { ...kepala(nama), 'content-type': 'application/x-www-form-urlencoded' },
    payload: new URLSearchParams({ _csrf: csrf, ...isian }).toString(),
  });
}

/** A form with files, as the browser sends it. */
async function kirimBerkas(nama: string, url: string, isian: Record<string, string>, berkas: Readonly<Record<string, string>> = {}) {
  const csrf = csrfToken(config.rahasia.formulir, `token:${sidikToken(token.get(nama) ?? '')}`);
  const form = new FormData();
  for (const [kunci, nilai] of Object.entries(isian)) form.append(kunci, nilai);
  for (const [namaBerkas, isi] of Object.entries(berkas)) form.append('berkas', new Blob([isi]), namaBerkas);
  const body = new Response(form);
  return app.server.inject({
    method: 'POST',
    url: `${url}?_csrf=${encodeURIComponent(csrf)}`,
    headers: { ...kepala(nama), 'content-type': body.headers.get('content-type') ?? '' },
    payload: Buffer.from(await body.arrayBuffer()),
  });
}

describe('working a request', () => {
  it('the desk sees question and clocks, never who asks', async () => {
    const daftar = await buka('petugas', '/kerja/permohonan');
    expect(daftar.statusCode).toBe(200);
    expect(daftar.body).toContain(nomor);
    const kasus = await buka('petugas', `/kerja/permohonan/${nomor}`);
    expect(kasus.statusCode).toBe(200);
    expect(kasus.body).toContain('Daftar jalan yang diperbaiki');
    expect(kasus.body).toMatch(/16 Maret 2026/);
    expect(kasus.body).not.toMatch(/Tambun|Sembunyi|6271010101900001/);
  });

  it('is declared complete, routed to one unit, and only that unit sees it', async () => {
    expect((await kirim('petugas', `/kerja/permohonan/${nomor}/lengkap`, {})).statusCode).toBe(303);
    const salah = await kirim('petugas', `/kerja/permohonan/${nomor}/teruskan`, {
      unit_1: '',
      arahan: 'Siapkan tabelnya.',
      batas: '2026-03-05',
    });
    expect(salah.statusCode).toBe(422);
    expect(salah.body).toContain('Siapkan tabelnya.');
    expect(
      (
        await kirim('petugas', `/kerja/permohonan/${nomor}/teruskan`, {
          unit_1: t().unitA1,
          arahan: 'Siapkan tabelnya.',
          batas: '2026-03-05',
        })
      ).statusCode,
    ).toBe(303);
    const satu = await buka('satu', '/kerja/tugas');
    expect(satu.body).toContain(nomor);
    expect(satu.body).not.toMatch(/Tambun|Sembunyi|6271010101900001/);
    expect((await buka('dua', '/kerja/tugas')).body).not.toContain(nomor);
  });

  it('the unit answers once; another unit cannot, even by the address of the task', async () => {
    const alamat = /\/kerja\/tugas\/[0-9a-f-]{36}/.exec((await buka('satu', '/kerja/tugas')).body)?.[0] ?? '';
    expect(alamat).not.toBe('');
    expect((await buka('dua', alamat)).statusCode).toBe(404);
    expect((await kirimBerkas('dua', alamat, { hasil: 'dijawab', jawaban: 'Bukan unit saya.' })).statusCode).toBe(404);
    const kosong = await kirimBerkas('satu', alamat, { hasil: 'dijawab', jawaban: '' }, { 'rahasia.exe': 'MZ' });
    expect(kosong.statusCode).toBe(422);
    const tanpaIsi = await kirimBerkas('satu', alamat, { hasil: 'dijawab', jawaban: '' });
    expect(tanpaIsi.statusCode).toBe(422);
    expect(tanpaIsi.body).toContain('Tulis jawaban unit, atau tambahkan berkas');
    const simpan = await kirimBerkas('satu', alamat, { langkah: 'simpan' }, { 'ruas.csv': 'ruas,panjang\nA,1\n' });
    expect(simpan.statusCode).toBe(303);
    expect((await buka('satu', alamat)).body).toContain('ruas.csv');
    const tanpaHasil = await kirimBerkas('satu', alamat, { jawaban: 'Tabel terlampir.' });
    expect(tanpaHasil.statusCode).toBe(422);
    expect(tanpaHasil.body).toContain('Tabel terlampir.');
    expect(tanpaHasil.body).toContain('tetap tersimpan');
    expect((await kirimBerkas('satu', alamat, { hasil: 'dijawab', jawaban: 'Tabel 12 ruas jalan terlampir.' })).statusCode).toBe(303);
    expect((await kirimBerkas('satu', alamat, { hasil: 'nihil', jawaban: 'Berubah pikiran.' })).statusCode).toBe(422);
    const kasus = await buka('petugas', `/kerja/permohonan/${nomor}`);
    expect(kasus.body).toContain('ruas.csv');
    expect(kasus.body).toContain('Susun pemberitahuan');
    expect((await buka('petugas', `/kerja/permohonan/${nomor}`)).body).toContain('Tabel 12 ruas jalan terlampir.');
  });

  it('every step stands in the ledger, without a person in it', async () => {
    const rows = await withBadan(t().db, t().badanA, (trx) => selectPeristiwaTerbaru(trx, t().badanA, 50, undefined));
    const jenis = rows.map((r) => r.jenis);
    expect(jenis).toEqual(
      expect.arrayContaining([
        'permohonan_diajukan',
        'permohonan_terdaftar',
        'permohonan_lengkap',
        'permohonan_didisposisi',
        'permohonan_tugas_dijawab',
      ]),
    );
    expect(rows.map((r) => r.data).join(' ')).not.toMatch(/Tambun|Sembunyi|6271010101900001/);
  });
});
