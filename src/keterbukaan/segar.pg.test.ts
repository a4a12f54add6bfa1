import { beforeAll, describe, expect, it } from 'vitest';
import { routes as ruteInformasi } from '../informasi/informasi.routes.ts';
import { selectPerluSegar } from '../informasi/kemutakhiran.queries.ts';
import { KOSONG } from '../informasi/informasi.actions.ts';
import type { Isi } from '../informasi/informasi.ts';
import { terbitkanMasuk } from '../informasi/masuk.actions.ts';
import { periksaHtml, useWeb } from '../informasi/test/server.ts';
import { beriPeran, pastikanAkun } from '../pengguna/pengguna.actions.ts';
import { withBadan, withBadanWrite } from '../shared/db/db.ts';
import { usePg } from '../shared/test/pg.ts';
import { routes as ruteKeterbukaan } from './keterbukaan.routes.ts';
import { kirimMingguan } from './segar.actions.ts';

const t = usePg();
const web = useWeb(t, [...ruteInformasi, ...ruteKeterbukaan]);
const now = new Date('2026-03-02T03:00:00Z');
const badan = () => ({ id: t().badanA, zona: 'Asia/Jakarta' });

const isi = (judul: string, lain: Partial<Isi>): Omit<Isi, 'berkas' | 'tautan'> => ({
  ...KOSONG,
  judul,
  ringkasan: 'Ringkas',
  penguasa: 'Dinas Satu',
  penanggungJawab: 'Sekretaris',
  waktuPembuatan: '2025',
  tempatPembuatan: 'Kota A',
  bentuk: ['hardcopy'],
  retensi: '5 tahun',
  ...lain,
});

beforeAll(async () => {
  const pada = (hari: string) => new Date(`${hari}T03:00:00Z`);
  const satu = (judul: string, hari: string, lain: Partial<Isi> = {}, unitId = t().unitA1) => ({
    unitId,
    isi: isi(judul, lain),
    berkas: undefined,
    pada: pada(hari),
  });
  await withBadanWrite(t().db, t().badanA, async (trx) => {
    await terbitkanMasuk(trx, { badanId: t().badanA, akunId: 'uji' }, [
      satu('Berkala lewat', '2025-08-20'),
      satu('Berkala segera', '2025-09-15'),
      satu('Berkala segar', '2026-02-20'),
      satu('Setiap saat lewat lama', '2024-09-01', { kategori: 'setiap_saat', jadwal: 'tahunan' }),
      satu('Sekali untuk selamanya', '2020-01-01', { kategori: 'setiap_saat', jadwal: 'sekali' }),
      satu('Akhir bulan', '2025-08-31'),
      satu('Bulanan lewat', '2026-01-20', { kategori: 'setiap_saat', jadwal: 'bulanan' }),
      satu('Serta-merta bulanan', '2026-01-31', { kategori: 'serta_merta', jadwal: 'bulanan' }),
      satu('Milik dinas dua', '2025-08-20', {}, t().unitA2),
    ]);
    for (const [email, peran, unitId] of [
      ['satu@contoh.id', 'pelaksana', t().unitA1],
      ['dua@contoh.id', 'pelaksana', t().unitA2],
      ['kepala@contoh.id', 'pimpinan', t().unitA1],
      ['utama@contoh.id', 'utama', undefined],
      ['meja@contoh.id', 'petugas', undefined],
    ] as const) {
      const { akunId } = await pastikanAkun(trx, { email, nama: `${email} contoh`, now });
      await beriPeran(trx, { badanId: t().badanA, akunId, peran, dari: '2026-01-01', ...(unitId !== undefined && { unitId }) });
    }
  });
});

const perlu = (unitIds?: readonly string[]) =>
  withBadan(t().db, t().badanA, (trx) => selectPerluSegar(trx, badan(), '2026-03-02', { unitIds, banyak: 100 }));

describe('what is to be renewed', () => {
  it('stands in the order of the law, the oldest first, with the day and step of the pure rule', async () => {
    const baris = await perlu([t().unitA1]);
    expect(baris.map((b) => [b.judul, b.jatuhTempo, b.tingkat])).toEqual([
      ['Serta-merta bulanan', '2026-02-28', 'lewat'],
      ['Berkala lewat', '2026-02-20', 'lewat'],
      ['Akhir bulan', '2026-02-28', 'lewat'],
      ['Berkala segera', '2026-03-15', 'segera'],
      ['Setiap saat lewat lama', '2025-09-01', 'terbengkalai'],
      ['Bulanan lewat', '2026-02-20', 'lewat'],
    ]);
  });

  it('is seen by the unit alone and confirmed with one press, which is an event', async () => {
    const { status, body } = await web().get('/kerja/kemutakhiran', 'pelaksana-a1');
    expect(status).toBe(200);
    expect(await periksaHtml(body)).toEqual([]);
    expect(body).not.toContain('Milik dinas dua');
    const id = (await perlu([t().unitA1])).find((b) => b.judul === 'Berkala lewat')?.id ?? '';
    expect((await web().post(`/kerja/informasi/${id}/pastikan`, {}, 'pelaksana-a2')).status).toBe(404);
    const ok = await web().post(`/kerja/informasi/${id}/pastikan`, { kembali: 'daftar' }, 'pelaksana-a1');
    expect(ok).toMatchObject({ status: 303, lokasi: '/kerja/kemutakhiran?pesan=dipastikan' });
    expect((await perlu([t().unitA1])).map((b) => b.judul)).not.toContain('Berkala lewat');
    const events = await t().admin<{ jenis: string }>('select jenis from peristiwa where berkas_id = $1 order by urutan', [id]);
    expect(events.at(-1)?.jenis).toBe('informasi_dipastikan');
    const { body: api } = await web().get(`/api/v1/informasi/${id}`);
    expect(JSON.parse(api)).toMatchObject({
      kemutakhiran: { jadwal: null, jatuh_tempo: '2026-09-02', tingkat: 'mutakhir' },
      diperbarui_pada: '2025-08-20T10:00:00+07:00',
    });
  });

  it('goes out as one mail a week an officer, and past its day to the head of the unit', async () => {
    const kirim = () => withBadanWrite(t().db, t().badanA, (trx) => kirimMingguan(trx, badan(), now));
    // Two officers; the head of the first unit; PPID Utama for the second, which has no head.
    expect(await kirim()).toBe(4);
    expect(await kirim()).toBe(0);
    const rows = await t().admin<{ templat: string; email: string }>(
      `select s.templat, u.email from surel s join akun."user" u on u.id = s.akun_id where s.badan_publik_id = $1 order by 1, 2`,
      [t().badanA],
    );
    expect(rows.map((r) => `${r.templat} ${r.email}`)).toEqual([
      'akun_mingguan dua@contoh.id',
      'akun_mingguan satu@contoh.id',
      'akun_mingguan_kepala kepala@contoh.id',
      'akun_mingguan_kepala utama@contoh.id',
    ]);
  });
});
