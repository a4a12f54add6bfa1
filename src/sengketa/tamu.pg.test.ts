import { beforeAll, describe, expect, test } from 'vitest';
import { useKantor } from '../permohonan/uji/kantor.ts';
import { buatWarga } from '../permohonan/uji/warga.ts';
import { usePg } from '../shared/test/pg.ts';
import { masukTamu, perkaraContoh, type Tamu, undangTamu } from './test/perkara-kantor.ts';

const t = usePg();
const k = useKantor(t);
let alamat = '';
let nomor = '';

beforeAll(async () => {
  k.jam('2026-03-02T03:00:00Z');
  ({ alamat, nomor } = await perkaraContoh(k, await k.mohon()));
  await k.kerjakan();
}, 300_000);

const undang = () => undangTamu(k, `${alamat}/berkas`);
const masuk = (tamu: Omit<Tamu, 'id'>, host?: string) => masukTamu(k, tamu, host);

const dilihat = (id: string) =>
  t()
    .admin<{ data: string }>(
      `select data from peristiwa where jenis = 'sengketa_tamu_melihat' and data like '%' || $1 || '%' order by urutan`,
      [id],
    )
    .then((rows) => rows.map((r): unknown => JSON.parse(r.data)));

describe('a guest link', () => {
  test('opens one case for reading with its code; each view and each letter is an event; the code is kept nowhere', async () => {
    const tamu = await undang();
    const { w, r } = await masuk(tamu);
    expect(r.ke).toBe('/sengketa/perkara');
    const halaman = await w.buka('/sengketa/perkara');
    expect(halaman.status).toBe(200);
    expect(await k.cacat(halaman.isi)).toEqual([]);
    expect(halaman.isi).toContain(nomor);
    expect(halaman.kepala['cache-control']).toContain('no-store');
    expect([...halaman.isi.matchAll(/<form /g)]).toHaveLength(1);
    const surat = /\/sengketa\/perkara\/berkas\/(surat\/[\w.-]+)/.exec(halaman.isi);
    const pdf = await w.buka(surat?.[0] ?? '');
    expect(pdf.kepala['content-type']).toBe('application/pdf');
    expect(await dilihat(tamu.id)).toEqual([
      { file: null, tamu_id: tamu.id },
      { file: surat?.[1], tamu_id: tamu.id },
    ]);
    expect((await k.buka('utama', `${alamat}/berkas`)).isi).toContain('2 kali');
    const baris = await t().admin(`select t::text as t from sengketa_tamu t union all select p::text from peristiwa p`);
    expect(JSON.stringify(baris)).not.toContain(tamu.kode);
    expect((await w.buka('/sengketa/perkara?bahasa=en')).isi).toContain('For reading only');
  });

  test('a wrong code, an unknown link and a link that has ended look alike; thirty tries an hour are the end', async () => {
    const tamu = await undang();
    const salah = await masuk({ ...tamu, kode: 'ABCD-EFGH' });
    const asing = await masuk({ pintu: '/sengketa/tamu/0190a000-0000-7000-8000-00000000dead', kode: tamu.kode });
    const kata = 'Kode tidak cocok, atau tautan ini sudah habis masanya atau dicabut.';
    for (const { r } of [salah, asing]) expect([r.status, r.isi.includes(kata)]).toEqual([422, true]);
    for (let i = 0; i < 30; i++) await salah.w.kirim(tamu.pintu, { kode: 'ABCD-EFGH' });
    const { r } = await masuk(tamu);
    expect(r.status).toBe(429);
  });

  test('ends when it is revoked, also for a session that is open, and after fourteen days', async () => {
    const tamu = await undang();
    const { w } = await masuk(tamu);
    expect((await w.buka('/sengketa/perkara')).status).toBe(200);
    expect((await k.kirim('atasan', `${alamat}/berkas/tamu/${tamu.id}/cabut`)).status).toBe(303);
    const tutup = await w.buka('/sengketa/perkara');
    expect(tutup.status).toBe(404);
    expect(tutup.isi).not.toContain(nomor);
    expect(await k.cacat(tutup.isi)).toEqual([]);
    expect((await masuk(tamu)).r.status).toBe(422);
    const baru = await undang();
    k.jam('2026-05-26T02:00:00Z');
    const akhir = await masuk(baru);
    expect((await akhir.w.buka('/sengketa/perkara')).status).toBe(200);
    k.jam('2026-05-26T03:01:00Z');
    expect((await akhir.w.buka('/sengketa/perkara')).status).toBe(404);
    expect((await masuk(baru)).r.status).toBe(422);
    k.jam('2026-05-12T03:00:00Z');
  });

  test('shows nothing of another case, on another body, or to one without a session', async () => {
    const tamu = await undang();
    const { w } = await masuk(tamu);
    expect((await w.buka('/sengketa/perkara/berkas/surat/99-pemberitahuan-2026-01-01.pdf')).status).toBe(404);
    expect((await masuk(tamu, 'b.contoh.id')).r.status).toBe(422);
    const lain = buatWarga(k.server, 'b.contoh.id');
    for (const [nama, kuki] of w.kuki) lain.kuki.set(nama, kuki);
    expect((await lain.buka('/sengketa/perkara')).status).toBe(404);
    expect((await buatWarga(k.server).buka('/sengketa/perkara')).status).toBe(404);
    expect((await w.buka(alamat)).ke).toContain('/masuk');
    await w.buka('/sengketa/perkara');
    await w.kirim('/sengketa/keluar');
    expect((await w.buka('/sengketa/perkara')).status).toBe(404);
  });
});
