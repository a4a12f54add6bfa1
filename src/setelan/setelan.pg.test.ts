import { globSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { semuaSetelan } from '../app.ts';
import { setelanPengirim } from '../notifikasi/notifikasi.setelan.ts';
import { setelanBukti } from '../permohonan/permohonan.setelan.ts';
import { useRumahAkun } from '../pengguna/uji/rumah-akun.ts';
import { projectRoot } from '../shared/root.ts';
import { setelanPenomoran } from '../surat/surat.setelan.ts';
import { bacaSetelan } from './setelan.ts';

const r = useRumahAkun();

beforeAll(async () => {
  await r.petugas('admin@contoh.id', 'admin');
});

async function admin() {
  const p = r.peramban();
  await p.masuk('admin@contoh.id');
  return p;
}
const peristiwa = async (): Promise<unknown[]> =>
  (await r.t().admin<{ data: string }>(`select data from peristiwa where jenis = 'setelan_diubah' order by urutan`)).map((e): unknown =>
    JSON.parse(e.data),
  );

test('every *.setelan.ts has a page, and its address is its own', async () => {
  const bentuk = z.object({ kunci: z.string(), halaman: z.object({ jalur: z.string() }) });
  const declared: string[] = [];
  for (const file of globSync('src/*/*.setelan.ts', { cwd: projectRoot })) {
    const module: Record<string, unknown> = await import(join(projectRoot, file));
    for (const value of Object.values(module)) declared.push(bentuk.parse(value).kunci);
  }
  expect(semuaSetelan.map((s) => s.kunci).toSorted()).toEqual(declared.toSorted());
  expect(new Set(semuaSetelan.map((s) => s.jalur)).size).toBe(semuaSetelan.length);
});

describe('the settings of a body', () => {
  test('every form shows its present values and saves them unchanged without an event', async () => {
    const p = await admin();
    const semua = await p.buka('/kerja/setelan');
    expect(await r.cacat(semua.isi)).toEqual([]);
    for (const s of semuaSetelan) {
      expect(semua.isi, s.jalur).toContain(`/kerja/setelan/${s.jalur}"`);
      const form = await p.buka(`/kerja/setelan/${s.jalur}`);
      expect(await r.cacat(form.isi), s.jalur).toEqual([]);
      const isian = await r.read((trx) => s.baca(trx, r.t().badanA));
      expect(s.periksa(isian), s.jalur).toEqual([]);
      expect((await p.kirim(`/kerja/setelan/${s.jalur}`, { ...isian, langkah: 'simpan' })).ke).toContain('kabar=tetap');
      expect((await p.buka(`/kerja/setelan/${s.jalur}?bahasa=en`)).isi).toContain(s.judul.en);
    }
    expect(await peristiwa()).toEqual([]);
  }, 180_000);

  test('are previewed, then saved with an event that tells choices and numbers, never free text', async () => {
    const p = await admin();
    await p.buka('/kerja/setelan/nomor-surat');
    const lihat = await p.kirim('/kerja/setelan/nomor-surat', { cara: 'skema', pola: '480/{urut4}/KOMINFO/{tahun}', langkah: 'lihat' });
    expect(lihat.isi).toContain('480/0007/KOMINFO/2026');
    expect(lihat.isi).toContain('Belum disimpan');
    expect(await r.read((trx) => bacaSetelan(trx, r.t().badanA, setelanPenomoran))).toEqual(setelanPenomoran.bawaan);
    await p.kirim('/kerja/setelan/nomor-surat', { cara: 'skema', pola: '480/{urut4}/KOMINFO/{tahun}', langkah: 'simpan' });
    expect(await r.read((trx) => bacaSetelan(trx, r.t().badanA, setelanPenomoran))).toMatchObject({ pola: '480/{urut4}/KOMINFO/{tahun}' });
    await p.kirim('/kerja/setelan/bukti-identitas', { cara: 'diperlihatkan', langkah: 'simpan' });
    expect(await r.read((trx) => bacaSetelan(trx, r.t().badanA, setelanBukti))).toEqual({ cara: 'diperlihatkan' });
    expect(await peristiwa()).toEqual([
      { kunci: 'surat.penomoran', bidang: [{ nama: 'pola', dari: null, menjadi: null }] },
      { kunci: 'permohonan.bukti_identitas', bidang: [{ nama: 'cara', dari: 'salinan', menjadi: 'diperlihatkan' }] },
    ]);
  });

  test('come back with what was typed where the shape refuses it', async () => {
    const p = await admin();
    await p.buka('/kerja/setelan/nomor-surat');
    const pola = await p.kirim('/kerja/setelan/nomor-surat', { cara: 'skema', pola: 'PPID/{tahun}', langkah: 'simpan' });
    expect(pola.status).toBe(422);
    expect(pola.isi).toContain('value="PPID/{tahun}"');
    expect(pola.isi).toContain('Pola harus memuat');
    for (const hariTugas of ['0', '11', 'tiga', '']) {
      const angka = await p.kirim('/kerja/setelan/proses-permohonan', { hariTugas, hariUnduh: '60', langkah: 'simpan' });
      expect(angka.isi, hariTugas).toContain('Tulis angka 1 sampai 10');
    }
    expect((await p.kirim('/kerja/setelan/pengirim-surel', { nama: 'x <a@b.id>', alamat: 'bukan' })).status).toBe(422);
    expect((await p.kirim('/kerja/setelan/tidak-ada', {})).status).toBe(404);
  });

  test('name and contacts reach the public page, of this body only', async () => {
    const p = await admin();
    await p.buka('/kerja/setelan/badan');
    const isi = {
      nama: 'Pemerintah Kota Baru (contoh)',
      singkatan: 'Kota Baru',
      alamat: 'Jalan Ulin 5',
      telepon: '(0536) 111',
      email: 'ppid@baru.contoh.id',
    };
    expect((await p.kirim('/kerja/setelan/badan', { ...isi, langkah: 'simpan' })).ke).toContain('tersimpan');
    const [a, b] = await r.t().admin<{ nama: string; alamat: string }>(`select nama, alamat from badan_publik order by slug`);
    expect([a?.nama, a?.alamat, b?.nama]).toEqual(['Pemerintah Kota Baru (contoh)', 'Jalan Ulin 5', 'Pemerintah Kota B (contoh)']);
    expect(JSON.stringify(await peristiwa())).not.toContain('Ulin');
  });

  test('the sender of mail is the one that was set', async () => {
    const p = await admin();
    await p.buka('/kerja/setelan/pengirim-surel');
    await p.kirim('/kerja/setelan/pengirim-surel', { nama: 'Layanan Informasi', alamat: 'ppid@kota.contoh.id', langkah: 'simpan' });
    expect(await r.read((trx) => bacaSetelan(trx, r.t().badanA, setelanPengirim))).toEqual({
      nama: 'Layanan Informasi',
      alamat: 'ppid@kota.contoh.id',
    });
    expect(await r.read((trx) => bacaSetelan(trx, r.t().badanB, setelanPengirim), r.t().badanB)).toEqual({ nama: '', alamat: '' });
  });
});
