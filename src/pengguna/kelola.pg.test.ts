import { beforeAll, describe, expect, test } from 'vitest';
import { verifikasiBadan } from '../peristiwa/akar.actions.ts';
import { SANDI, useRumahAkun } from './uji/rumah-akun.ts';

const r = useRumahAkun();
const BARU = 'rumah betang panjang';
let admin = '';

beforeAll(async () => {
  admin = await r.petugas('admin@contoh.id', 'admin');
  await r.petugas('dua-badan@contoh.id', 'utama');
  await r.petugas('dua-badan@contoh.id', 'utama', { badanId: r.t().badanB });
  await r.petugas('admin-b@contoh.id', 'admin', { badanId: r.t().badanB });
});

async function masukAdmin(host?: string, email = 'admin@contoh.id') {
  const p = r.peramban(host);
  await p.masuk(email);
  return p;
}
const id = async (email: string): Promise<string> =>
  (await r.t().admin<{ id: string }>(`select id from akun."user" where email = $1`, [email]))[0]?.id ?? '';
const jenis = async (email: string): Promise<string[]> =>
  (await r.t().admin<{ jenis: string }>(`select jenis from peristiwa where berkas_id = $1 order by urutan`, [await id(email)])).map(
    (e) => e.jenis,
  );
const surel = async (email: string): Promise<string[]> =>
  (await r.t().admin<{ templat: string }>(`select templat from surel where akun_id = $1 order by id`, [await id(email)])).map(
    (s) => s.templat,
  );
const isian = { nama: 'Intan Contoh', email: 'intan@contoh.id', peran: 'pelaksana', jabatan: 'Kasubbag Umum', dasar: 'SK 1/2026' };
const dari = { dari_tanggal: '1', dari_bulan: '11', dari_tahun: '2026' };

describe('an invitation', () => {
  test('comes back with what was typed until it is whole, and leaves no account behind', async () => {
    const p = await masukAdmin();
    await p.buka('/kerja/pengguna/undang');
    const kosong = await p.kirim('/kerja/pengguna', { nama: '', email: 'bukan', peran: '' });
    expect(kosong.status).toBe(422);
    expect(kosong.isi).toContain('Tulis nama lengkapnya');
    expect(kosong.isi).toContain('value="bukan"');
    const tanpaUnit = await p.kirim('/kerja/pengguna', { ...isian, ...dari });
    expect(tanpaUnit.isi).toContain('PPID Pelaksana harus punya unit');
    expect(tanpaUnit.isi).toContain('value="Intan Contoh"');
    expect(await id('intan@contoh.id')).toBe('');
    expect(await r.cacat(tanpaUnit.isi)).toEqual([]);
    const tanggal = await p.kirim('/kerja/pengguna', {
      ...isian,
      unit: r.t().unitA1,
      dari_tanggal: '31',
      dari_bulan: '2',
      dari_tahun: '2026',
    });
    expect(tanggal.isi).toContain('Tulis tanggal yang ada di kalender');
  });

  test('makes an account without a password; the printed slip opens it once, and the officer sees only his unit', async () => {
    const p = await masukAdmin();
    await p.buka('/kerja/pengguna/undang');
    const made = await p.kirim('/kerja/pengguna', { ...isian, ...dari, unit: r.t().unitA1 });
    const akunId = await id('intan@contoh.id');
    expect(made.ke).toBe(`/kerja/pengguna/${akunId}?kabar=undang`);
    expect(await surel('intan@contoh.id')).toEqual(['akun_undangan']);
    const orang = await p.buka(`/kerja/pengguna/${akunId}`);
    expect(orang.isi).toContain('Belum membuat sandi');
    expect(await r.cacat(orang.isi)).toEqual([]);
    await r.kirimSurel();
    const kotak = await p.buka('/kerja/surel?keadaan=disimpan');
    expect(kotak.isi).toContain('dibuat saat surel ini dikirim');
    expect(kotak.isi).toContain(`/kerja/pengguna/${akunId}/slip`);
    expect(kotak.isi).not.toContain('intan@contoh.id');
    const slip = await p.kirim(`/kerja/pengguna/${akunId}/slip`);
    expect(slip.kepala['cache-control']).toBe('no-store');
    expect(await r.cacat(slip.isi)).toEqual([]);
    const tautan = /http:\/\/a\.contoh\.id(\/masuk\/atur-sandi\?token=[\w-]+)/.exec(slip.isi)?.[1] ?? '';
    const intan = r.peramban();
    expect((await intan.masuk('intan@contoh.id')).status).toBe(422);
    await intan.buka(tautan);
    await intan.kirim('/masuk/atur-sandi', { token: tautan.split('token=')[1] ?? '', sandi: BARU });
    expect((await intan.masuk('intan@contoh.id', BARU)).ke).toBe('/kerja');
    expect((await intan.buka('/kerja/pengguna')).status).toBe(403);
    expect((await intan.buka('/kerja/akun')).isi).toContain('PPID Pelaksana');
    expect((await p.buka(`/kerja/pengguna/${akunId}`)).isi).toContain('Aktif');
    expect(await jenis('intan@contoh.id')).toEqual(['peran_diberikan', 'pengguna_diundang', 'tautan_akun_dibuka', 'sandi_diubah']);
    const isi = await r.t().admin<{ data: string }>(`select data from peristiwa where berkas_id = $1`, [akunId]);
    expect(JSON.stringify(isi)).not.toMatch(/intan|Kasubbag|@/i);
  });

  test('of somebody who has a password only tells of the role', async () => {
    const p = await masukAdmin();
    await r.petugas('punya@contoh.id', 'petugas', { badanId: r.t().badanB });
    await p.buka('/kerja/pengguna/undang');
    await p.kirim('/kerja/pengguna', { nama: 'Nama Lain', email: 'Punya@contoh.id', peran: 'petugas', ...dari });
    expect(await surel('punya@contoh.id')).toEqual(['akun_peran']);
    expect((await p.buka(`/kerja/pengguna/${await id('punya@contoh.id')}`)).isi).toContain('punya contoh');
  });
});

describe('roles', () => {
  test('a stand-in takes role and office of the other, from day to day', async () => {
    const p = await masukAdmin();
    const asal = await r.petugas('kepala@contoh.id', 'utama');
    await r.petugas('wakil@contoh.id', 'petugas');
    const [k] = await r.t().admin<{ id: string }>(`select id from keanggotaan where akun_id = $1`, [asal]);
    const wakil = await id('wakil@contoh.id');
    await p.buka(`/kerja/pengguna/${wakil}/peran`);
    const tanpa = await p.kirim(`/kerja/pengguna/${wakil}/peran`, { plh: k?.id ?? '', ...dari });
    expect(tanpa.isi).toContain('Pelaksana harian harus punya hari terakhir');
    const sampai = { sampai_tanggal: '24', sampai_bulan: '11', sampai_tahun: '2026' };
    await p.kirim(`/kerja/pengguna/${wakil}/peran`, { plh: k?.id ?? '', ...dari, ...sampai });
    expect((await p.buka(`/kerja/pengguna/${wakil}`)).isi).toContain('Plh. PPID Utama');
    // Today is 25 November: the stand-in ended yesterday and opens nothing.
    const w = r.peramban();
    await w.masuk('wakil@contoh.id');
    expect((await w.buka('/kerja/informasi/verifikasi')).status).toBe(403);
  });

  test('the last administrator cannot be ended or locked, another can', async () => {
    const p = await masukAdmin();
    const [k] = await r.t().admin<{ id: string }>(`select id from keanggotaan where akun_id = $1 and peran = 'admin'`, [admin]);
    const jalur = `/kerja/pengguna/${admin}/peran/${k?.id ?? ''}`;
    await p.buka(jalur);
    const hari = { sampai_tanggal: '30', sampai_bulan: '11', sampai_tahun: '2026' };
    expect((await p.kirim(jalur, { ...hari })).isi).toContain('admin terakhir');
    // Somebody invited who has no password yet is no administrator who can work.
    await r.petugas('calon@contoh.id', 'admin', { tanpaSandi: true });
    expect((await p.kirim(jalur, { ...hari })).status).toBe(422);
    const kedua = await r.petugas('admin2@contoh.id', 'admin');
    await p.buka(`/kerja/pengguna/${kedua}`);
    expect((await p.kirim(`/kerja/pengguna/${kedua}/kunci`)).ke).toContain('kabar=kunci');
    await p.buka(jalur);
    expect((await p.kirim(jalur, { ...hari })).status).toBe(422);
    await p.kirim(`/kerja/pengguna/${kedua}/buka-kunci`);
    await p.buka(jalur);
    expect((await p.kirim(jalur, { ...hari })).ke).toContain('kabar=peran');
    await p.kirim(jalur, { sampai_tanggal: '', sampai_bulan: '', sampai_tahun: '' });
  });

  test('two administrators cannot end each other at the same moment', async () => {
    const satu = await masukAdmin();
    const dua = await masukAdmin(undefined, 'admin2@contoh.id');
    const baris = async (email: string) =>
      (await r.t().admin<{ id: string }>(`select id from keanggotaan where akun_id = $1 and peran = 'admin'`, [await id(email)]))[0]?.id ??
      '';
    const hari = { sampai_tanggal: '30', sampai_bulan: '11', sampai_tahun: '2026' };
    const [a, b] = [await baris('admin@contoh.id'), await baris('admin2@contoh.id')];
    const [adminId, admin2Id] = [await id('admin@contoh.id'), await id('admin2@contoh.id')];
    await satu.buka('/kerja/pengguna/undang');
    await dua.buka('/kerja/pengguna/undang');
    const hasil = await Promise.all([
      satu.kirim(`/kerja/pengguna/${admin2Id}/peran/${b}`, hari),
      dua.kirim(`/kerja/pengguna/${adminId}/peran/${a}`, hari),
    ]);
    expect(hasil.map((h) => h.status).toSorted((x, y) => x - y)).toEqual([303, 422]);
    await r.t().admin(`update keanggotaan set berlaku_sampai = null where peran = 'admin'`);
  });
});

describe('locking', () => {
  test('ends the sessions and the mails at once, and is undone', async () => {
    const p = await masukAdmin();
    const korban = await r.petugas('kunci@contoh.id', 'petugas');
    const k = r.peramban();
    await k.masuk('kunci@contoh.id');
    await p.buka(`/kerja/pengguna/${korban}`);
    await p.kirim(`/kerja/pengguna/${korban}/kunci`);
    expect((await k.buka('/kerja')).ke).toContain('/masuk');
    expect((await k.masuk('kunci@contoh.id')).isi).toContain('sedang dikunci');
    await k.buka('/masuk/lupa');
    await k.kirim('/masuk/lupa', { email: 'kunci@contoh.id' });
    expect(await surel('kunci@contoh.id')).toEqual([]);
    await p.buka(`/kerja/pengguna/${korban}`);
    await p.kirim(`/kerja/pengguna/${korban}/buka-kunci`);
    expect((await k.masuk('kunci@contoh.id')).ke).toBe('/kerja');
    expect(await jenis('kunci@contoh.id')).toEqual(['pengguna_dikunci', 'pengguna_dikunci']);
  });
});

describe('two bodies', () => {
  test('each administrator sees the own roles only, and cannot take the account of the other', async () => {
    const b = await masukAdmin('b.contoh.id', 'admin-b@contoh.id');
    const daftar = await b.buka('/kerja/pengguna');
    expect(daftar.isi).toContain('dua-badan@contoh.id');
    expect(daftar.isi).not.toContain('intan@contoh.id');
    expect((await b.buka(`/kerja/pengguna/${await id('intan@contoh.id')}`)).status).toBe(404);
    const bersama = await id('dua-badan@contoh.id');
    const orang = await b.buka(`/kerja/pengguna/${bersama}`);
    expect(orang.isi.match(/PPID Utama/g)).toHaveLength(1 + (orang.isi.match(/Ubah atau akhiri<span[^>]*>: PPID Utama/g)?.length ?? 0));
    expect(orang.isi).not.toContain('/slip');
    const slip = await b.kirim(`/kerja/pengguna/${bersama}/slip`);
    expect(slip.status).toBe(422);
    expect(slip.isi).toContain('juga melayani badan publik lain');
    // Locked in B, at work in A.
    await b.kirim(`/kerja/pengguna/${bersama}/kunci`);
    expect((await r.peramban('b.contoh.id').masuk('dua-badan@contoh.id', SANDI)).status).toBe(422);
    expect((await r.peramban().masuk('dua-badan@contoh.id', SANDI)).ke).toBe('/kerja');
  });

  test('the ledger of both bodies is whole', async () => {
    for (const badanId of [r.t().badanA, r.t().badanB])
      expect(await r.read((trx) => verifikasiBadan(trx, badanId), badanId)).toMatchObject({ utuh: true, rusak: [] });
  });
});

test('the list is filtered by role, office and state, and no name stands in an address', async () => {
  const p = await masukAdmin();
  const semua = await p.buka('/kerja/pengguna');
  expect(await r.cacat(semua.isi)).toEqual([]);
  expect(semua.isi).not.toMatch(/name="(q|nama|email)"/);
  const unit = await p.buka(`/kerja/pengguna?unit=${r.t().unitA1}`);
  expect(unit.isi).toContain('Intan Contoh');
  expect(unit.isi).not.toContain('kunci contoh');
  const diundang = await p.buka('/kerja/pengguna?keadaan=diundang');
  expect(diundang.isi).toContain('calon contoh');
  expect(diundang.isi).not.toContain('Intan Contoh');
  expect((await p.buka('/kerja/pengguna?peran=auditor')).isi).toContain('Tidak ada orang yang cocok');
});
