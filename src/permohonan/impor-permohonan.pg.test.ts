import { beforeAll, describe, expect, test } from 'vitest';
import { selectAngkaLayanan } from '../keterbukaan/statistik.queries.ts';
import { selectRegisterPermohonan } from '../laporan/register.queries.ts';
import { verifikasiBadan } from '../peristiwa/akar.actions.ts';
import { useRumahAkun } from '../pengguna/uji/rumah-akun.ts';
import { tanpaJejak } from '../shared/db/tanpa-jejak.ts';
import { readCsv } from '../shared/tabel/read-csv.ts';
import { imporPermohonan, type OpsiRegister } from './impor-permohonan.actions.ts';
import { selectOptionalKasus } from './kasus.queries.ts';
import { kolomProyeksi } from './permohonan.actions.ts';

const r = useRumahAkun();
const now = new Date('2026-11-25T02:00:00Z');

const DAFTAR = [
  'Register 2025;;;;;;;;;',
  'No. Pendaftaran;Tanggal;NIK;Nama;Informasi;Unit;Keputusan;Tgl Pemberitahuan Tertulis;Tgl Pemberian Informasi;Biaya',
  '1;6 Januari 2025;6271010101900001;Ani Contoh;APBD;Dinas Satu;Dikabulkan;8 Januari 2025;9 Januari 2025;Gratis',
  '2;7 Januari 2025;;Budi Contoh;Aset;;Ditolak;20 Januari 2025;;',
  '3;8 Januari 2025;;Cici Contoh;Pegawai;Kantor Hilang;;;;',
  '4;03/04/2025;;Dedi Contoh;Jalan;;;;;',
  '1;9 Januari 2025;;Eka Contoh;Ganda;;;;;',
].join('\n');

const impor = (text = DAFTAR, o: Partial<OpsiRegister> & { badanId?: string; coba?: boolean } = {}) => {
  const badanId = o.badanId ?? r.t().badanA;
  const write = <T>(fn: Parameters<typeof r.write<T>>[0]) => r.write(fn, badanId);
  const opsi: OpsiRegister = {
    badan: { id: badanId, zona: 'Asia/Jakarta' },
    config: r.config(),
    now,
    urutan: undefined,
    nik: 'buang',
    unitId: undefined,
    ...o,
  };
  const fn = (trx: Parameters<Parameters<typeof r.write>[0]>[0]) => imporPermohonan(trx, [readCsv(text, 'x.csv')], opsi);
  return o.coba === true ? tanpaJejak(write, fn) : write(fn);
};
const badanA = () => ({ id: r.t().badanA, zona: 'Asia/Jakarta' });
const SETAHUN = { dari: '2025-01-01', sampai: '2025-12-31' };

describe('a register of a past year', { timeout: 120_000 }, () => {
  beforeAll(async () => {
    await r.petugas('utama@contoh.id', 'utama');
  });

  test('comes in once, with what it cannot say left open and what could be two days refused', async () => {
    const angka = {
      dibaca: 5,
      dibuat: 3,
      diperbarui: 0,
      ditolak: [
        { baris: 6, kolom: 'tanggal', alasan: expect.stringContaining('dua hari') },
        { baris: 7, kolom: 'nomor', alasan: 'Nomor "1" tahun 2025 sudah ada di baris 3.' },
      ],
      catatan: [expect.stringContaining('NIK dibuang'), expect.stringContaining('Kantor Hilang')],
    };
    expect(await impor(DAFTAR, { coba: true })).toEqual(angka);
    expect(await r.t().admin(`select nomor from permohonan`)).toEqual([]);
    expect(await impor()).toEqual(angka);
    expect(await impor()).toEqual({ ...angka, dibuat: 0 });
    expect(await r.t().admin(`select nomor, kanal, keadaan, hasil, cara_memperoleh from permohonan order by nomor`)).toEqual([
      { nomor: '2025-000001', kanal: 'impor', keadaan: 'selesai', hasil: 'dikabulkan', cara_memperoleh: null },
      { nomor: '2025-000002', kanal: 'impor', keadaan: 'ditolak', hasil: 'ditolak', cara_memperoleh: null },
      { nomor: '2025-000003', kanal: 'impor', keadaan: 'selesai', hasil: null, cara_memperoleh: null },
    ]);
    for (const kosong of [
      `select 1 from kode_akses`,
      `select 1 from surel`,
      `select 1 from surat`,
      `select 1 from brankas where kolom = 'nik'`,
    ])
      expect(await r.t().admin(kosong)).toEqual([]);
    expect(await r.t().admin(`select 1 from peristiwa where data like '%Ani%' or data like '%6271%'`)).toEqual([]);
    expect(await impor('No;Tanggal\n', {})).toMatchObject({ dibaca: 0, dibuat: 0 });
    expect(await impor('a;b\n1;2\n')).toBeUndefined();
  });

  test('is the projection of its one event, and the ledger is whole', async () => {
    const rows = await r
      .t()
      .admin<{ id: string; keadaan: string; hasil: string; berakhir_pada: Date; langkah_pada: string | null }>(
        `select id, keadaan, hasil, berakhir_pada, langkah_pada, jatuh_tempo from permohonan`,
      );
    for (const row of rows) {
      const kasus = await r.read((trx) => selectOptionalKasus(trx, r.t().badanA, row.id));
      expect(kasus?.peristiwa).toHaveLength(1);
      const k = kasus && kolomProyeksi(kasus.permohonan, { semua: [], utama: undefined });
      expect(k).toMatchObject({ keadaan: row.keadaan, hasil: row.hasil, berakhir_pada: row.berakhir_pada, langkah_pada: row.langkah_pada });
    }
    expect(await r.read((trx) => verifikasiBadan(trx, r.t().badanA))).toMatchObject({ utuh: true });
  });

  test('counts in figures and register, and in speed only where both days are known', async () => {
    const a = await r.read((trx) => selectAngkaLayanan(trx, badanA(), SETAHUN));
    expect([a.jumlah, a.hasil]).toEqual([
      3,
      [
        { nilai: 'dikabulkan', jumlah: 1 },
        { nilai: 'ditolak', jumlah: 1 },
        { nilai: 'tidak_tercatat', jumlah: 1 },
      ],
    ]);
    expect(a.unit.find((u) => u.nilai === 'dinas-satu')?.jumlah).toBe(1);
    expect([a.waktu.tanda_terima.n, a.waktu.keputusan, a.waktu.penyerahan]).toEqual([
      0,
      { n: 2, median: 5.5, p90: 9, tanpa_kalender: 0 },
      { n: 1, median: 3, p90: 3, tanpa_kalender: 0 },
    ]);
    const register = await r.read((trx) => selectRegisterPermohonan(trx, badanA(), SETAHUN, 100));
    expect(register.map((b) => [b.isi['no'], b.isi['keputusan'], b.isi['pemberitahuan'], b.isi['pemberian'], b.isi['biaya']])).toEqual([
      ['1', 'Dikabulkan', 'Rabu, 8 Januari 2025', 'Kamis, 9 Januari 2025', 'Gratis'],
      ['2', 'Ditolak', 'Senin, 20 Januari 2025', '', ''],
      ['3', '', '', '', ''],
    ]);
  });

  test('stands in no live queue, opens with no code, and lets nothing be done but the look at who asked', async () => {
    const p = r.peramban();
    await p.masuk('utama@contoh.id');
    expect((await p.buka('/kerja/permohonan')).isi).not.toContain('2025-000001');
    const kasus = await p.buka('/kerja/permohonan/2025-000001');
    expect(kasus.status).toBe(200);
    expect(await r.cacat(kasus.isi)).toEqual([]);
    expect(kasus.isi).toContain('register lama nomor 1');
    const api = await r.app().server.inject({
      method: 'GET',
      url: '/api/v1/permohonan/2025-000001',
      headers: { host: 'a.contoh.id', 'x-kode-akses': 'ABCD-EFGH-JKLM' },
    });
    expect(api.statusCode).toBe(404);
  });

  test('a corrected line corrects its case by an event; a refused one comes in when it is mended; other bodies see nothing', async () => {
    const dibetulkan = DAFTAR.replace(
      '3;8 Januari 2025;;Cici Contoh;Pegawai;Kantor Hilang;;;;',
      '3;8 Januari 2025;;Cici Contoh;Pegawai;;Dikabulkan;10 Januari 2025;;',
    ).replace('03/04/2025', '3 April 2025');
    expect(await impor(dibetulkan)).toMatchObject({ dibuat: 1, diperbarui: 1 });
    expect(await impor(dibetulkan)).toMatchObject({ dibuat: 0, diperbarui: 0 });
    expect(await r.t().admin(`select count(*)::int as n from peristiwa where jenis = 'permohonan_diimpor'`)).toEqual([{ n: 5 }]);
    expect(await r.t().admin(`select hasil from permohonan where nomor = '2025-000003'`)).toEqual([{ hasil: 'dikabulkan' }]);
    expect(await impor(DAFTAR, { badanId: r.t().badanB, urutan: 'hari-bulan', nik: 'simpan' })).toMatchObject({ dibuat: 4 });
    expect(
      await r.t().admin(`select count(*)::int as n from brankas where kolom = 'nik' and badan_publik_id = $1`, [r.t().badanB]),
    ).toEqual([{ n: 1 }]);
    expect((await r.read((trx) => selectAngkaLayanan(trx, badanA(), SETAHUN))).jumlah).toBe(4);
    for (const badanId of [r.t().badanA, r.t().badanB])
      expect(await r.read((trx) => verifikasiBadan(trx, badanId), badanId)).toMatchObject({ utuh: true });
  });

  test('a register without numbers comes in once too', async () => {
    const tanpa = 'Tanggal;Nama;Informasi Diminta\n2 Juni 2025;A;Sama\n2 Juni 2025;B;Sama\n';
    expect(await impor(tanpa)).toMatchObject({ dibuat: 2 });
    expect(await impor(tanpa)).toMatchObject({ dibuat: 0, diperbarui: 0 });
  });
});
