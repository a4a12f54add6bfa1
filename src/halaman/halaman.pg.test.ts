import { beforeAll, describe, expect, test } from 'vitest';
import { verifikasiBadan } from '../peristiwa/akar.actions.ts';
import { useRumahAkun } from '../pengguna/uji/rumah-akun.ts';
import { tanpaJejak } from '../shared/db/tanpa-jejak.ts';
import { readJson } from '../shared/tabel/read-json.ts';
import { imporHalaman } from './impor-halaman.actions.ts';

const r = useRumahAkun();
const now = new Date('2026-11-25T02:00:00Z');
const ISI = [
  { judul: 'Sejarah Kota', alamat: '/profil/sejarah.html', isi: '<h2>Awal</h2><p>Berdiri <b>1957</b>.</p>' },
  { judul: 'Tugas', alamat: 'tugas', isi: '# Tugas\n\n- melayani' },
  {
    judul: 'Berita',
    alamat: 'berita-12',
    isi: '<p>Berita</p><div style="display:none"><a href="https://slot88.contoh.id">slot gacor</a></div>',
  },
  { judul: '', alamat: 'x', isi: 'x' },
  { judul: 'Kosong', alamat: 'kosong', isi: '' },
  { judul: 'Dua', alamat: 'tugas', isi: 'dua' },
];
const impor = (isi: readonly object[] = ISI, o: { badanId?: string; coba?: boolean } = {}) => {
  const badanId = o.badanId ?? r.t().badanA;
  const write = <T>(fn: Parameters<typeof r.write<T>>[0]) => r.write(fn, badanId);
  const fn = (trx: Parameters<Parameters<typeof r.write>[0]>[0]) =>
    imporHalaman(trx, { badanId, aktor: { jenis: 'impor' }, now }, [readJson(JSON.stringify(isi), 'x.json')]);
  return o.coba === true ? tanpaJejak(write, fn) : write(fn);
};
const buka = async (url: string, host = 'a.contoh.id') => {
  const a = await r.app().server.inject({ method: 'GET', url, headers: { host } });
  return { status: a.statusCode, isi: a.body };
};

describe('pages of an old site', { timeout: 120_000 }, () => {
  beforeAll(async () => {
    await r.petugas('admin@contoh.id', 'admin');
  });

  test('come in once: clean ones are public, suspicious ones wait as drafts with their findings', async () => {
    const angka = {
      dibaca: 6,
      dibuat: 3,
      diperbarui: 0,
      ditolak: [
        { baris: 4, kolom: 'judul', alasan: 'Judul halaman kosong.' },
        { baris: 5, kolom: 'isi', alasan: 'Isi halaman kosong.' },
        { baris: 6, kolom: 'alamat', alasan: 'Alamat "tugas" sudah ada di baris 2.' },
      ],
      catatan: [expect.stringContaining('berita-12')],
    };
    expect(await impor(ISI, { coba: true })).toEqual(angka);
    expect(await r.t().admin('select 1 from halaman')).toEqual([]);
    expect(await impor()).toEqual(angka);
    expect(await impor()).toEqual({ ...angka, dibuat: 0, catatan: [] });
    const satu = await buka('/halaman/profil-sejarah');
    expect([satu.status, satu.isi.includes('<h2>Awal</h2>'), satu.isi.includes('<strong>1957</strong>')]).toEqual([200, true, true]);
    expect(await r.cacat(satu.isi)).toEqual([]);
    expect((await buka('/halaman/berita-12')).status).toBe(404);
    const daftar = (await buka('/halaman')).isi;
    expect([daftar.includes('/halaman/tugas'), daftar.includes('berita-12')]).toEqual([true, false]);
    expect((await buka('/halaman/tugas', 'b.contoh.id')).status).toBe(404);
    expect(await impor([{ nama: 'x' }])).toBeUndefined();
  });

  test('are looked at, corrected, published, taken back; what an officer wrote is not overwritten', async () => {
    const p = r.peramban();
    await p.masuk('admin@contoh.id');
    const [{ id = '' } = {}] = await r.t().admin<{ id: string }>(`select id from halaman where slug = 'berita-12'`);
    const jalur = `/kerja/halaman/${id}`;
    const awal = (await p.buka(jalur)).isi;
    expect([awal.includes('Kata judi'), awal.includes('Bagian tersembunyi')]).toEqual([true, true]);
    expect(await r.cacat(awal)).toEqual([]);
    expect(await r.cacat((await p.buka('/kerja/halaman')).isi)).toEqual([]);
    const salah = await p.kirim(jalur, { judul: '', naskah: 'tetap ada' });
    expect([salah.status, salah.isi.includes('tetap ada')]).toEqual([422, true]);
    expect((await p.kirim(jalur, { judul: 'Berita', naskah: 'Berita bersih' })).ke).toContain('kabar=tersimpan');
    await p.kirim(`${jalur}/terbitkan`, { versi: '1' });
    expect((await buka('/halaman/berita-12')).status).toBe(404);
    expect((await p.kirim(`${jalur}/terbitkan`, { versi: '2' })).ke).toContain('kabar=diterbitkan');
    expect((await buka('/halaman/berita-12')).isi).toContain('Berita bersih');
    expect(await impor([{ ...ISI[2], isi: 'dari lama' }])).toMatchObject({ dibuat: 0, diperbarui: 0, ditolak: [{ kolom: 'alamat' }] });
    expect(await impor([{ ...ISI[1], isi: '# Tugas\n\nbaru' }])).toMatchObject({ diperbarui: 1 });
    expect((await buka('/halaman/tugas')).isi).toContain('baru');
    expect((await p.kirim(`${jalur}/tarik`, {})).ke).toContain('kabar=ditarik');
    expect((await buka('/halaman/berita-12')).status).toBe(404);
    expect((await p.kirim('/kerja/halaman', { judul: 'Tugas', slug: '', naskah: 'x' })).isi).toContain('sudah dipakai');
    expect((await p.kirim('/kerja/halaman', { judul: 'Visi', slug: '', naskah: '<script>x</script>' })).ke).toContain('kabar=tersimpan');
    expect((await buka('/halaman/visi')).status).toBe(404);
    expect(await r.read((trx) => verifikasiBadan(trx, r.t().badanA))).toMatchObject({ utuh: true });
  });
});
