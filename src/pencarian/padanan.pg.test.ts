import { beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { useRumahAkun } from '../pengguna/uji/rumah-akun.ts';
import { withBadan } from '../shared/db/db.ts';
import { ambilDaftar, lupakanDaftar } from './pembaca.ts';
import { analyseKueri } from './analisis/kueri.ts';
import { tanamInformasi } from './test/bahan.fixture.ts';

const r = useRumahAkun();
const JALUR = '/kerja/setelan/padanan';
const isian = { jenis: 'sinonim', kata: 'Jukir', padanan: 'juru parkir, perparkiran', sumber: 'catatan meja layanan' };

const bersama = async (badan: string, q: string): Promise<string[]> => {
  const daftar = await withBadan(r.t().db, badan, (trx) => ambilDaftar(trx, badan));
  return analyseKueri(q, daftar).konsep.flatMap((one) => one.setara.map((setara) => setara.kata ?? setara.dasar.join(' ')));
};
const baris = () => r.t().admin<{ id: string; kata: string; padanan: string[] }>('select id, kata, padanan from pencarian_padanan');

describe("a body's own search words", { timeout: 120_000 }, () => {
  beforeAll(async () => {
    await r.petugas('admin@contoh.id', 'admin');
  });
  const admin = async () => {
    const p = r.peramban();
    await p.masuk('admin@contoh.id');
    return p;
  };

  test('are tried, added with their source, in force at once, and removed', async () => {
    const p = await admin();
    const kosong = await p.buka(`${JALUR}?coba=lakip+jukir`);
    expect(await r.cacat(kosong.isi)).toEqual([]);
    expect(kosong.isi).toContain('nama lain: lkjip');
    expect(kosong.isi).toContain('Belum ada padanan sendiri');
    expect(await bersama(r.t().badanA, 'jukir')).not.toContain('perparkiran');

    expect((await p.kirim(JALUR, isian)).ke).toContain('kabar=tersimpan');
    expect(await bersama(r.t().badanA, 'jukir')).toEqual(expect.arrayContaining(['juru parkir', 'perparkiran']));
    expect(await bersama(r.t().badanB, 'jukir')).not.toContain('perparkiran');
    const isi = (await p.buka(`${JALUR}?coba=jukir`)).isi;
    expect(isi).toContain('catatan meja layanan');
    expect(await r.cacat(isi)).toEqual([]);

    const [satu] = await baris();
    expect((await p.kirim(`${JALUR}/${satu?.id ?? ''}/hapus`, {})).ke).toContain('kabar=terhapus');
    expect(await baris()).toEqual([]);
    expect(await bersama(r.t().badanA, 'jukir')).not.toContain('perparkiran');
    const data = await r.t().admin<{ data: string }>(`select data from peristiwa where jenis = 'setelan_diubah'`);
    expect(data.length).toBe(2);
    expect(JSON.stringify(data)).not.toContain('jukir');
  });

  test('come back with what was typed where they are wrong or there already', async () => {
    const p = await admin();
    await p.buka(JALUR);
    const salah = await p.kirim(JALUR, { ...isian, padanan: '', sumber: '' });
    expect(salah.status).toBe(422);
    expect(salah.isi).toContain('value="Jukir"');
    expect(salah.isi).toContain('Tulis 1 sampai 12 padanan');
    expect(salah.isi).toContain('Tulis sumbernya');
    await p.buka(JALUR);
    expect((await p.kirim(JALUR, isian)).status).toBe(303);
    await p.buka(JALUR);
    const ganda = await p.kirim(JALUR, isian);
    expect(ganda.status).toBe(422);
    expect(ganda.isi).toContain('sudah ada di daftar');
  });

  test('a name asks for every published item to be written again, a plain word for none', async () => {
    const { badanA, unitA1 } = r.t();
    const terbit = await tanamInformasi(r.t(), badanA, unitA1, { judul: 'Rumah Betang (contoh)' });
    await tanamInformasi(r.t(), badanA, unitA1, { judul: 'Rancangan (contoh)', publik: 'belum' });
    await r.t().admin('delete from pencarian_perubahan');
    const berubah = async (): Promise<string[]> =>
      z
        .array(z.object({ informasi_id: z.string() }))
        .parse(await r.t().admin('select informasi_id from pencarian_perubahan'))
        .map((row) => row.informasi_id);
    const p = await admin();
    await p.buka(JALUR);
    await p.kirim(JALUR, { ...isian, kata: 'parkiran' });
    expect(await berubah()).toEqual([]);
    await p.buka(JALUR);
    await p.kirim(JALUR, { jenis: 'nama', kata: 'huma betang', padanan: 'rumah betang', sumber: 'bahasa Dayak' });
    expect(await berubah()).toEqual([terbit]);
    lupakanDaftar(badanA);
    expect(await bersama(badanA, 'huma betang')).toContain('§humabetang');
  });

  test('only an administrator sees them', async () => {
    await r.petugas('meja@contoh.id', 'petugas');
    const p = r.peramban();
    await p.masuk('meja@contoh.id');
    expect([403, 404]).toContain((await p.buka(JALUR)).status);
  });
});
