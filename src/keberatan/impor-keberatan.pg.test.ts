import { beforeAll, describe, expect, test } from 'vitest';
import { selectRegisterKeberatan } from '../laporan/register.queries.ts';
import { verifikasiBadan } from '../peristiwa/akar.actions.ts';
import { useRumahAkun } from '../pengguna/uji/rumah-akun.ts';
import { imporPermohonan } from '../permohonan/impor-permohonan.actions.ts';
import { tanpaJejak } from '../shared/db/tanpa-jejak.ts';
import { readCsv } from '../shared/tabel/read-csv.ts';
import { imporKeberatan } from './impor-keberatan.actions.ts';
import { selectBelumDitanggapi, selectOptionalKasusKeberatan } from './keberatan.queries.ts';

const r = useRumahAkun();
const now = new Date('2026-11-25T02:00:00Z');
const PERMOHONAN = 'No. Pendaftaran;Tanggal;Nama;Informasi;Keputusan\n12/2025;6 Januari 2025;Ani Contoh;APBD;Ditolak\n';
const DAFTAR = [
  'No. Registrasi Keberatan;Tanggal;Nama;No. Pendaftaran Permintaan;Informasi;Alasan;Keputusan;Tanggal Tanggapan',
  'K1;3 Februari 2025;Ani Contoh;12/2025;APBD;a;Menguatkan;20 Februari 2025',
  'K2;4 Februari 2025;Budi Contoh;;Laporan;b;;',
  'K3;5 Februari 2025;Cici Contoh;;Data;c;Mengabulkan;7 Februari 2025',
  'K4;6 Februari 2025;Dedi Contoh;99/2025;Data;a;;',
  'K5;02/03/2025;Eka Contoh;;Data;a;;',
].join('\n');

const opsi = (badanId: string) => ({ badan: { id: badanId, zona: 'Asia/Jakarta' }, config: r.config(), now, urutan: undefined });
const impor = (text = DAFTAR, o: { badanId?: string; coba?: boolean } = {}) => {
  const badanId = o.badanId ?? r.t().badanA;
  const write = <T>(fn: Parameters<typeof r.write<T>>[0]) => r.write(fn, badanId);
  const fn = (trx: Parameters<Parameters<typeof r.write>[0]>[0]) => imporKeberatan(trx, [readCsv(text, 'x.csv')], opsi(badanId));
  return o.coba === true ? tanpaJejak(write, fn) : write(fn);
};

describe('a register of objections of a past year', { timeout: 120_000 }, () => {
  beforeAll(async () => {
    await r.petugas('utama@contoh.id', 'utama');
    await r.write((trx) =>
      imporPermohonan(trx, [readCsv(PERMOHONAN, 'x.csv')], { ...opsi(r.t().badanA), nik: 'buang', unitId: undefined }),
    );
  });

  test('comes in once with its requests, and what is not there or not clear is refused', async () => {
    const angka = {
      dibaca: 5,
      dibuat: 3,
      diperbarui: 0,
      ditolak: [
        { baris: 5, kolom: 'nomor_permohonan', alasan: expect.stringContaining('99/2025') },
        { baris: 6, kolom: 'tanggal', alasan: expect.stringContaining('dua hari') },
      ],
      catatan: [],
    };
    expect(await impor(DAFTAR, { coba: true })).toEqual(angka);
    expect(await r.t().admin('select 1 from keberatan')).toEqual([]);
    expect(await impor()).toEqual(angka);
    expect(await impor()).toEqual({ ...angka, dibuat: 0 });
    expect(
      await r
        .t()
        .admin(
          `select k.nomor, k.keadaan, p.nomor as permohonan from keberatan k left join permohonan p on p.id = k.permohonan_id order by 1`,
        ),
    ).toEqual([
      { nomor: 'K2025-000001', keadaan: 'ditolak', permohonan: '2025-000001' },
      { nomor: 'K2025-000002', keadaan: 'terdaftar', permohonan: null },
      { nomor: 'K2025-000003', keadaan: 'dikabulkan', permohonan: null },
    ]);
    for (const kosong of [
      'select 1 from keberatan_kode',
      'select 1 from surat',
      'select 1 from surel',
      `select 1 from peristiwa where data like '%Contoh%'`,
    ])
      expect(await r.t().admin(kosong)).toEqual([]);
    expect(await impor(DAFTAR.replace('Laporan;b;;', 'Laporan;b;Mengabulkan;10 Februari 2025'))).toMatchObject({
      dibuat: 0,
      diperbarui: 1,
    });
    expect(await impor('a;b\n1;2\n')).toBeUndefined();
  });

  test('is the projection of its events, rings nowhere, and stands in the register as it was kept', async () => {
    const rows = await r
      .t()
      .admin<{ id: string; keadaan: string; putusan: string; berakhir_pada: Date }>(
        'select id, keadaan, putusan, berakhir_pada from keberatan',
      );
    for (const row of rows) {
      const kasus = await r.read((trx) => selectOptionalKasusKeberatan(trx, r.t().badanA, row.id));
      expect(kasus?.keberatan).toMatchObject({ keadaan: row.keadaan, putusan: row.putusan, berakhirPada: row.berakhir_pada });
    }
    expect((await r.read((trx) => selectBelumDitanggapi(trx, r.t().badanA))).ids).toEqual([]);
    expect(await r.read((trx) => verifikasiBadan(trx, r.t().badanA))).toMatchObject({ utuh: true });
    const register = await r.read((trx) =>
      selectRegisterKeberatan(trx, { id: r.t().badanA, zona: 'Asia/Jakarta' }, { dari: '2025-01-01', sampai: '2025-12-31' }, 100),
    );
    expect(register.map((b) => [b.isi['no'], b.isi['nomor_permohonan'], b.isi['keputusan'], b.isi['tanggapan']])).toEqual([
      ['K1', '12/2025', 'Menguatkan', 'Kamis, 20 Februari 2025'],
      ['K2', '', 'Mengabulkan', 'Senin, 10 Februari 2025'],
      ['K3', '', 'Mengabulkan', 'Jumat, 7 Februari 2025'],
    ]);
    const p = r.peramban();
    await p.masuk('utama@contoh.id');
    const antrean = await p.buka('/kerja/keberatan');
    expect([antrean.status, antrean.isi.includes('K2025-00000')]).toEqual([200, false]);
    expect((await p.buka('/kerja/keberatan?tab=perintah')).isi).not.toContain('K2025-00000');
    expect((await p.buka('/kerja/keberatan?tab=selesai')).isi).toContain('K2025-000003');
    const kasus = await p.buka('/kerja/keberatan/K2025-000003');
    expect([kasus.status, kasus.isi.includes('Catatan dari register lama')]).toEqual([200, true]);
    expect(await r.cacat(kasus.isi)).toEqual([]);
  });

  test('belongs to one body', async () => {
    expect(await impor(DAFTAR, { badanId: r.t().badanB })).toMatchObject({ dibuat: 2 });
    expect(await r.t().admin(`select count(*)::int as n from keberatan where badan_publik_id = $1`, [r.t().badanA])).toEqual([{ n: 3 }]);
  });
});
