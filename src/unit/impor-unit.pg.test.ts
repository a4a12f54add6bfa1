import { describe, expect, it } from 'vitest';
import { withBadan, withBadanWrite } from '../shared/db/db.ts';
import { imporPengguna } from '../pengguna/impor-pengguna.actions.ts';
import { readCsv } from '../shared/tabel/read-csv.ts';
import { usePg } from '../shared/test/pg.ts';
import { imporUnit } from './impor-unit.actions.ts';

const t = usePg();
const pada = new Date('2026-03-02T03:00:00Z');

const DAFTAR = [
  'Nama Unit;Singkatan;Unit Induk;Surel;Golongan',
  'Kelurahan Contoh;Kel. Contoh;Kecamatan Contoh;;',
  'Kecamatan Contoh;Kec. Contoh;;kec@contoh.id;',
  'Puskesmas Contoh;;Dinas Dua;;upt',
  'Bagian Yatim;;Tidak Ada;;',
  ';;;;',
  'Dinas Aneh;;;bukan-surel;',
  'Dinas Lain;;;;istana',
].join('\n');

const unit = (text: string, dryRun = false) =>
  (dryRun ? withBadan : withBadanWrite)(t().db, t().badanA, (trx) =>
    imporUnit(trx, { badanId: t().badanA, aktor: { jenis: 'impor' }, pada, hari: '2026-03-02' }, readCsv(text, 'unit.csv'), dryRun),
  );
const pengguna = (text: string, dryRun = false) =>
  (dryRun ? withBadan : withBadanWrite)(t().db, t().badanA, (trx) =>
    imporPengguna(trx, { badanId: t().badanA, pada, hari: '2026-03-02' }, readCsv(text, 'pengguna.csv'), dryRun),
  );

describe('units from a list', () => {
  it('makes children after their parents, names what it refuses, and makes nothing twice', async () => {
    const ditolak = [
      { baris: 5, kolom: 'induk', alasan: 'Unit induk "Tidak Ada" tidak ada.' },
      { baris: 7, kolom: 'email', alasan: '"bukan-surel" bukan alamat surel.' },
      { baris: 8, kolom: 'golongan', alasan: expect.stringContaining('istana') },
    ];
    expect(await unit(DAFTAR, true)).toEqual({ dibaca: 6, dibuat: 3, diperbarui: 0, ditolak });
    expect(await unit(DAFTAR)).toEqual({ dibaca: 6, dibuat: 3, diperbarui: 0, ditolak });
    expect(await unit(DAFTAR)).toEqual({ dibaca: 6, dibuat: 0, diperbarui: 0, ditolak });
    expect(
      await t().admin(
        `select u.slug, u.golongan, i.slug as induk from unit u left join unit i on i.id = u.induk_id where u.slug like '%contoh' order by 1`,
      ),
    ).toEqual([
      { slug: 'kecamatan-contoh', golongan: 'kecamatan', induk: null },
      { slug: 'kelurahan-contoh', golongan: 'kelurahan', induk: 'kecamatan-contoh' },
      { slug: 'puskesmas-contoh', golongan: 'upt', induk: 'dinas-dua' },
    ]);
  });

  it('changes what the list changed', async () => {
    expect(await unit('nama,slug,telepon\nDinas Satu Baru,dinas-satu,0536-000\n')).toEqual({
      dibaca: 1,
      dibuat: 0,
      diperbarui: 1,
      ditolak: [],
    });
    expect(await t().admin('select nama, telepon from unit where id = $1', [t().unitA1])).toEqual([
      { nama: 'Dinas Satu Baru', telepon: '0536-000' },
    ]);
    expect(await unit('kosong\n')).toBeUndefined();
  });
});

describe('officers from a list', () => {
  it('gives accounts and roles once, without a password', async () => {
    const text =
      'Nama,Email,Peran,Unit,Jabatan\nAni Contoh,ANI@contoh.id,PPID Pelaksana,dinas-dua,Sekretaris\nBudi Contoh,budi@contoh.id,utama,,\nCici Contoh,cici@contoh.id,pelaksana,,\nDedi,dedi@contoh.id,raja,,\n';
    const ditolak = [
      { baris: 4, kolom: 'unit', alasan: 'Peran pelaksana harus punya unit.' },
      { baris: 5, kolom: 'peran', alasan: expect.stringContaining('raja') },
    ];
    expect(await pengguna(text, true)).toEqual({ dibaca: 4, dibuat: 2, diperbarui: 0, ditolak });
    expect(await pengguna(text)).toEqual({ dibaca: 4, dibuat: 2, diperbarui: 0, ditolak });
    expect(await pengguna(text)).toEqual({ dibaca: 4, dibuat: 0, diperbarui: 0, ditolak });
    expect(await t().admin('select peran, unit_id, jabatan from keanggotaan order by peran')).toEqual([
      { peran: 'pelaksana', unit_id: t().unitA2, jabatan: 'Sekretaris' },
      { peran: 'utama', unit_id: null, jabatan: '' },
    ]);
    expect(await t().admin('select * from akun.account')).toEqual([]);
  });
});
