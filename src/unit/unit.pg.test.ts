import { beforeAll, describe, expect, test } from 'vitest';
import { jobs } from '../app.ts';
import { verifikasiBadan } from '../peristiwa/akar.actions.ts';
import { selectUnitTerlihat } from '../pengguna/pengguna.queries.ts';
import { useRumahAkun } from '../pengguna/uji/rumah-akun.ts';
import { buatLog } from '../shared/log.ts';
import { selectUnitPada } from './unit.queries.ts';
import { buatUnit } from './unit.actions.ts';

const r = useRumahAkun();
const hari = (d: string) => {
  const [hari_tahun = '', hari_bulan = '', hari_tanggal = ''] = d.split('-');
  return { hari_tahun, hari_bulan, hari_tanggal };
};
let orang = '';

beforeAll(async () => {
  await r.petugas('admin@contoh.id', 'admin');
  orang = await r.petugas('orang@contoh.id', 'pelaksana', { unitId: r.t().unitA1 });
});

async function admin() {
  const p = r.peramban();
  await p.masuk('admin@contoh.id');
  return p;
}
const buat = (nama: string, indukId: string | null = null) =>
  r.write((trx) =>
    buatUnit(trx, {
      badanId: r.t().badanA,
      nama,
      singkatan: nama,
      golongan: 'dinas',
      indukId,
      dari: '2020-01-01',
      aktor: { jenis: 'sistem' },
      pada: new Date('2020-01-01Z'),
    }),
  );
const nama = async (pada: string): Promise<string[]> =>
  (await r.read((trx) => selectUnitPada(trx, r.t().badanA, pada))).map((u) => u.nama).toSorted();
const jenis = async (id: string): Promise<string[]> =>
  (await r.t().admin<{ jenis: string }>(`select jenis from peristiwa where berkas_id = $1 order by urutan`, [id])).map((e) => e.jenis);

describe('a unit over time', () => {
  test('is renamed from a day on: the old name stays on its days, the address stays for ever', async () => {
    const { id, slug } = await buat('Dinas Lama');
    const p = await admin();
    await p.buka(`/kerja/unit/${id}/ubah`);
    const isi = { nama: 'Dinas Baru', singkatan: 'Dinbar', induk: '', dasar: 'Perda 5/2026', ...hari('2026-11-01') };
    expect((await p.kirim(`/kerja/unit/${id}/ubah`, { ...isi, nama: 'x' })).status).toBe(422);
    expect((await p.kirim(`/kerja/unit/${id}/ubah`, isi)).ke).toContain('kabar=ubah');
    expect(await nama('2026-10-31')).toContain('Dinas Lama');
    expect(await nama('2026-11-01')).toContain('Dinas Baru');
    const publik = await r.peramban().buka(`/unit/${slug}`);
    expect(publik.status).toBe(200);
    expect(publik.isi).toContain('Dinas Baru');
    expect(publik.isi).toContain('Nama sebelumnya');
    expect(publik.isi).toContain('Dinas Lama');
    // A second change cannot lie before the first.
    const mundur = await p.kirim(`/kerja/unit/${id}/ubah`, { ...isi, nama: 'Dinas Mundur', ...hari('2026-10-15') });
    expect(mundur.isi).toContain('harus sesudah perubahan terakhir');
    expect(await jenis(id)).toEqual(['unit_dibuat', 'unit_diubah']);
    const dulu = await p.buka('/kerja/unit?pada_tanggal=31&pada_bulan=10&pada_tahun=2026');
    expect(dulu.isi).toContain('Dinas Lama');
    expect(await r.cacat(dulu.isi)).toEqual([]);
    expect((await p.buka('/kerja/unit?pada_tanggal=31&pada_bulan=2&pada_tahun=2026')).status).toBe(422);
  });

  test('a name for a day to come waits for its day, and the job applies it once', async () => {
    const { id } = await buat('Bagian Nanti');
    const p = await admin();
    await p.buka(`/kerja/unit/${id}/ubah`);
    await p.kirim(`/kerja/unit/${id}/ubah`, { nama: 'Bagian Kelak', singkatan: '', induk: r.t().unitA2, dasar: '', ...hari('2027-01-01') });
    expect(await nama('2026-11-25')).toContain('Bagian Nanti');
    expect(await nama('2027-01-01')).toContain('Bagian Kelak');
    const kini = async () =>
      (await r.t().admin<{ nama: string; induk_id: string | null }>(`select nama, induk_id from unit where id = $1`, [id]))[0];
    expect(await kini()).toEqual({ nama: 'Bagian Nanti', induk_id: null });
    expect((await p.buka(`/kerja/unit/${id}`)).isi).toContain('Bagian Kelak');
    const job = jobs.find((j) => j.nama === 'unit_berlaku');
    const jalankan = (now: string) =>
      job?.jalankan(
        { badan_publik_id: r.t().badanA },
        { db: r.t().db, config: { ...r.config(), now: () => new Date(now) }, log: buatLog('uji'), berhenti: new AbortController().signal },
      );
    await jalankan('2026-12-31T16:59:00Z');
    expect(await kini()).toMatchObject({ nama: 'Bagian Nanti' });
    // Midnight in Palangka Raya.
    await jalankan('2026-12-31T17:00:00Z');
    await jalankan('2026-12-31T17:00:00Z');
    expect(await kini()).toEqual({ nama: 'Bagian Kelak', induk_id: r.t().unitA2 });
  });

  test('cannot go below itself', async () => {
    const atas = await buat('Atas');
    const bawah = await buat('Bawah', atas.id);
    const p = await admin();
    await p.buka(`/kerja/unit/${atas.id}/ubah`);
    const reply = await p.kirim(`/kerja/unit/${atas.id}/ubah`, { nama: 'Atas', singkatan: 'Atas', induk: bawah.id, ...hari('2026-11-25') });
    expect(reply.isi).toContain('tidak dapat berada di bawah dirinya');
  });
});

describe('a new unit', () => {
  test('gets an address of its own, and comes back with what was typed until it is whole', async () => {
    const p = await admin();
    await p.buka('/kerja/unit/baru');
    const kosong = await p.kirim('/kerja/unit', { nama: 'Dinas Perikanan Contoh', golongan: '', ...hari('2026-11-01') });
    expect(kosong.isi).toContain('Pilih golongannya');
    expect(kosong.isi).toContain('value="Dinas Perikanan Contoh"');
    expect(await r.cacat(kosong.isi)).toEqual([]);
    const made = await p.kirim('/kerja/unit', {
      nama: 'Dinas Perikanan Contoh',
      golongan: 'dinas',
      dasar: 'Perda 1',
      ...hari('2026-11-01'),
    });
    const page = await p.buka(made.ke);
    expect(page.isi).toContain('/unit/dinas-perikanan-contoh');
    expect(await r.cacat(page.isi)).toEqual([]);
  });
});

describe('the public page of a unit', () => {
  test('shows the contacts and the people that the office chose', async () => {
    const p = await admin();
    const kontak = `/kerja/unit/${r.t().unitA1}/kontak`;
    expect((await r.peramban().buka('/unit/dinas-satu')).isi).toContain('orang contoh');
    const form = await p.buka(kontak);
    expect(await r.cacat(form.isi)).toEqual([]);
    expect(form.isi).toMatch(/name="orang"[^>]*checked/);
    expect((await p.kirim(kontak, { tugas: '', alamat: 'Jalan Ulin 1', telepon: '0536', email: 'bukan' })).status).toBe(422);
    const simpan = await p.kirim(kontak, { tugas: 'Mengurus contoh.', alamat: 'Jalan Ulin 1', telepon: '0536', email: 'satu@contoh.id' });
    expect(simpan.ke).toContain('kabar=kontak');
    const publik = (await r.peramban().buka('/unit/dinas-satu')).isi;
    expect(publik).toContain('Jalan Ulin 1');
    expect(publik).not.toContain('orang contoh');
    const isi = await r
      .t()
      .admin<{ data: string }>(`select data from peristiwa where berkas_id = $1 and jenis = 'unit_kontak_diubah'`, [r.t().unitA1]);
    expect(isi.map((e) => e.data).join()).not.toMatch(/Ulin|contoh\.id/);
  });
});

describe('merging', () => {
  test('the heir gets items, people, units below and sight of the open tasks; the old address leads to it', async () => {
    const [lama, penerus] = [await buat('Dinas Gabung'), await buat('Dinas Penerus')];
    const anak = await buat('UPT Gabung', lama.id);
    const petugas = await r.petugas('gabung@contoh.id', 'pelaksana', { unitId: lama.id });
    await r.t().admin(
      `insert into informasi (badan_publik_id, id, unit_id, judul, kategori, publik, kerja, versi_terakhir, slug, dibuat_pada, diperbarui_pada)
       select $1, gen_random_uuid(), $2, 'Contoh', 'berkala', 'terbit', 'tanpa', 1, 'contoh-gabung', now(), now()`,
      [r.t().badanA, lama.id],
    );
    const p = await admin();
    const form = await p.buka(`/kerja/unit/${lama.id}/tutup`);
    expect(form.isi).toContain('1 informasi');
    expect(form.isi).toContain('1 petugas');
    expect(await r.cacat(form.isi)).toEqual([]);
    const isi = { penerus: penerus.id, informasi: 'ikut', petugas: 'ikut', dasar: 'Perda 9/2026' };
    expect((await p.kirim(`/kerja/unit/${lama.id}/tutup`, { ...isi, ...hari('2026-12-31') })).isi).toContain('tidak di depan');
    expect((await p.kirim(`/kerja/unit/${lama.id}/tutup`, { ...isi, ...hari('2026-11-24') })).ke).toContain('kabar=tutup');
    const [item] = await r.t().admin<{ id: string; unit_id: string }>(`select id, unit_id from informasi where slug = 'contoh-gabung'`);
    expect(item?.unit_id).toBe(penerus.id);
    expect(await jenis(item?.id ?? '')).toEqual(['informasi_pindah_unit']);
    expect((await r.t().admin<{ induk_id: string }>(`select induk_id from unit where id = $1`, [anak.id]))[0]?.induk_id).toBe(penerus.id);
    const peran = await r
      .t()
      .admin<{ unit_id: string; dari: string; sampai: string | null }>(
        `select unit_id, berlaku_dari::text as dari, berlaku_sampai::text as sampai from keanggotaan where akun_id = $1 order by berlaku_dari`,
        [petugas],
      );
    expect(peran).toEqual([
      { unit_id: lama.id, dari: '2026-01-01', sampai: '2026-11-24' },
      { unit_id: penerus.id, dari: '2026-11-25', sampai: null },
    ]);
    const terlihat = await r.read((trx) => selectUnitTerlihat(trx, r.t().badanA, [{ peran: 'pelaksana', unitId: penerus.id }]));
    expect(terlihat).toMatchObject({ semua: false, unitIds: expect.arrayContaining([lama.id, penerus.id, anak.id]) });
    const publik = await r.peramban().buka(`/unit/${lama.slug}`);
    expect(publik.isi).toContain('berakhir pada');
    expect(publik.isi).toContain(`/unit/${penerus.slug}"`);
    expect(await nama('2026-11-25')).not.toContain('Dinas Gabung');
    expect(await nama('2026-11-24')).toContain('Dinas Gabung');
    expect((await p.buka(`/kerja/unit/${lama.id}/ubah`)).status).toBe(404);
    // Merged again: the oldest address leads to the one that lives.
    const akhir = await buat('Dinas Akhir');
    await p.buka(`/kerja/unit/${penerus.id}/tutup`);
    await p.kirim(`/kerja/unit/${penerus.id}/tutup`, { ...isi, penerus: akhir.id, ...hari('2026-11-25') });
    expect((await r.peramban().buka(`/unit/${lama.slug}`)).isi).toContain(`/unit/${akhir.slug}"`);
  });

  test('what stays, stays; a unit with others below it is not closed over their heads', async () => {
    const [lama, penerus] = [await buat('Dinas Tetap'), await buat('Dinas Lanjut')];
    const anak = await buat('UPT Tetap', lama.id);
    const p = await admin();
    await p.buka(`/kerja/unit/${lama.id}/tutup`);
    const tutup = await p.kirim(`/kerja/unit/${lama.id}/tutup`, {
      penerus: '',
      informasi: 'tetap',
      petugas: 'akhiri',
      ...hari('2026-11-24'),
    });
    expect(tutup.isi).toContain('Masih ada unit di bawahnya');
    // The unit below was already renamed on a later day than the merger: nothing of the whole is done.
    await p.buka(`/kerja/unit/${anak.id}/ubah`);
    await p.kirim(`/kerja/unit/${anak.id}/ubah`, { nama: 'UPT Berganti', singkatan: '', induk: lama.id, ...hari('2027-02-01') });
    await p.buka(`/kerja/unit/${lama.id}/tutup`);
    const gabung = await p.kirim(`/kerja/unit/${lama.id}/tutup`, {
      penerus: penerus.id,
      informasi: 'ikut',
      petugas: 'ikut',
      ...hari('2026-11-24'),
    });
    expect(gabung.status).toBe(422);
    expect(
      (await r.t().admin<{ s: string | null }>(`select berlaku_sampai::text as s from unit where id = $1`, [lama.id]))[0]?.s,
    ).toBeNull();
  });

  test('the ledger is whole', async () => {
    expect(await r.read((trx) => verifikasiBadan(trx, r.t().badanA))).toMatchObject({ utuh: true, rusak: [] });
    expect(orang).not.toBe('');
  });
});
