import { describe, expect, test } from 'vitest';
import { verifikasiBadan } from '../peristiwa/akar.actions.ts';
import { useRumahAkun } from '../pengguna/uji/rumah-akun.ts';
import { tanpaJejak } from '../shared/db/tanpa-jejak.ts';
import { readCsv } from '../shared/tabel/read-csv.ts';
import { bacaDasar } from './impor/baris.ts';
import { imporDik } from './impor-dik.actions.ts';
import { selectBerjangka, selectKasusUji } from './pengecualian.queries.ts';

const r = useRumahAkun();
const now = new Date('2026-11-25T02:00:00Z');
const KEPALA =
  'No;Konten Informasi;Pasal 17 Huruf;Dasar Hukum;Konsekuensi;;Batas Waktu Pengecualian;Nomor Penetapan;Tanggal Penetapan;Unit';
const DAFTAR = [
  'DAFTAR INFORMASI YANG DIKECUALIKAN',
  KEPALA,
  ';;;;Akibat bila dibuka;Manfaat bila ditutup;;;;',
  '1;Alamat pelapor pengaduan;h;UU 27/2022 Pasal 4;Pelapor dikenali;Pelapor aman;5 (lima) tahun;48/2024;2 Januari 2024;Dinas Satu',
  '2;Rekam medis pegawai;17.h;;Rahasia terbuka;;Selama orangnya hidup;48/2024;2 Januari 2024;Dinas Satu',
  '3;Resep aplikasi;j;Perwali 3/2020 Pasal 1;Bocor;;sampai 31 Desember 2027;48/2024;2 Januari 2024;Dinas Satu',
  '4;Putusan pengadilan 2020;a;;Terganggu;;31 Desember 2027;48/2024;2 Januari 2024;Dinas Satu',
  '5;Strategi keamanan;c;;Bahaya;;Permanen;48/2024;2 Januari 2024;Dinas Satu',
  '6;Berkas penyelidikan;a;;Terganggu;;31 Desember 2025;48/2024;2 Januari 2024;Dinas Satu',
  '7;Daftar gaji;;Perda 1/2020;Terbuka;;31 Desember 2027;;03/04/2024;Kantor Hilang',
].join('\n');

const impor = (text = DAFTAR, o: { badanId?: string; coba?: boolean } = {}) => {
  const badanId = o.badanId ?? r.t().badanA;
  const write = <T>(fn: Parameters<typeof r.write<T>>[0]) => r.write(fn, badanId);
  const fn = (trx: Parameters<Parameters<typeof r.write>[0]>[0]) =>
    imporDik(trx, [readCsv(text, 'x.csv')], { badan: { id: badanId, zona: 'Asia/Jakarta' }, now, urutan: undefined, unitId: undefined });
  return o.coba === true ? tanpaJejak(write, fn) : write(fn);
};

describe('the legal basis of a line', () => {
  test.each([
    ['h', '', '', [['h', '', '']]],
    ['', 'UU 14/2008 Pasal 17 huruf h; UU 27/2022 Pasal 4', '', [['h', 'UU 27/2022', 'Pasal 4']]],
    [
      'Pasal 17 huruf a dan c',
      '',
      '',
      [
        ['a', '', ''],
        ['c', '', ''],
      ],
    ],
    ['j', 'Undang-Undang Nomor 36 Tahun 2009', 'Pasal 57', [['j', 'Undang-Undang Nomor 36 Tahun 2009', 'Pasal 57']]],
    ['', 'Perwali 3/2020', '', []],
  ])('%j %j', (huruf, dasar, pasal, hasil) =>
    expect(bacaDasar(huruf, dasar, pasal).map((d) => [d.huruf, d.peraturan, d.pasal])).toEqual(hasil),
  );
});

describe('a list of exempt information decided before', { timeout: 120_000 }, () => {
  test('comes in by the rules of the house, each refusal with its article, once', async () => {
    const alasan = (teks: string): unknown => expect.stringContaining(teks);
    const angka = {
      dibaca: 7,
      dibuat: 2,
      diperbarui: 0,
      ditolak: [
        { baris: 6, kolom: 'dasar', alasan: alasan('Pasal 17 huruf j') },
        { baris: 7, kolom: 'informasi', alasan: alasan('Pasal 18 ayat (1)') },
        { baris: 8, kolom: 'jangka', alasan: alasan('Permanen') },
        { baris: 9, kolom: 'jangka', alasan: alasan('PP 61/2010 Pasal 11') },
        { baris: 10, kolom: 'huruf', alasan: alasan('Pasal 17') },
        { baris: 10, kolom: 'tanggal_penetapan', alasan: alasan('dua hari') },
        { baris: 10, kolom: 'nomor_penetapan', alasan: alasan('Perki 1/2021') },
      ],
    };
    expect(await impor(DAFTAR, { coba: true })).toEqual(angka);
    expect(await r.t().admin('select 1 from pengecualian')).toEqual([]);
    expect(await impor()).toEqual(angka);
    expect(await impor()).toEqual({ ...angka, dibuat: 0 });
    expect(await impor(`${KEPALA}\n1;Rekam medis pegawai;g;;Lain;;Selama hidup;48/2024;2 Januari 2024;Dinas Satu\n`)).toMatchObject({
      dibuat: 0,
      ditolak: [{ baris: 2, kolom: 'informasi', alasan: alasan('Pasal 53') }],
    });
    expect(await impor('a;b\n1;2\n')).toBeUndefined();
  });

  test('is the projection of its event, is watched to its end, and stands in the public list as what it is', async () => {
    const rows = await r
      .t()
      .admin<{ id: string; informasi: string; sampai: string | null; huruf: string[] }>(
        `select id, informasi, berlaku_sampai::text as sampai, huruf from pengecualian order by informasi`,
      );
    expect(rows.map((x) => [x.informasi, x.sampai, x.huruf])).toEqual([
      ['Alamat pelapor pengaduan', '2029-01-02', ['h']],
      ['Rekam medis pegawai', null, ['h']],
    ]);
    for (const row of rows) {
      const kasus = await r.read((trx) => selectKasusUji(trx, r.t().badanA, row.id));
      expect(kasus?.pengecualian).toMatchObject({
        keadaan: 'ditetapkan',
        pemicu: 'impor',
        penetapan: { nomor: '48/2024', sampai: row.sampai },
      });
    }
    expect((await r.read((trx) => selectBerjangka(trx, r.t().badanA, '2030-01-01'))).length).toBe(1);
    expect(await r.read((trx) => verifikasiBadan(trx, r.t().badanA))).toMatchObject({ utuh: true });
    const buka = async (url: string, host = 'a.contoh.id') => (await r.app().server.inject({ method: 'GET', url, headers: { host } })).body;
    expect(await buka('/informasi-dikecualikan')).toContain('Alamat pelapor pengaduan');
    const rinci = await buka(`/informasi-dikecualikan/${rows[0]?.id ?? ''}`);
    expect(rinci).toContain('Diambil alih dari daftar lama');
    expect(await r.cacat(rinci)).toEqual([]);
    expect(await buka('/informasi-dikecualikan', 'b.contoh.id')).not.toContain('Alamat pelapor pengaduan');
  });
});
