import { beforeAll, describe, expect, it } from 'vitest';
import { periksaHtml, type Sebagai, useWeb } from '../informasi/test/server.ts';
import { withBadan } from '../shared/db/db.ts';
import { usePg } from '../shared/test/pg.ts';
import { routes } from './keterbukaan.routes.ts';
import { sidikPeringkat } from './peringkat.actions.ts';
import { selectBarisPeringkat, selectOptionalPeringkat } from './peringkat.queries.ts';
import { rumusKini } from './rules/rumus.ts';
import { ukurUnit } from './rules/ukur.ts';
import { isiKotaUkur, WAJIB } from './test/kota-ukur.ts';
import { selectBahanUkur } from './ukur.queries.ts';

// It is 2 March 2026 in Jakarta; the period ends on 28 February. Three standing duties are in force, so that SQL of its own can count them.
const t = usePg();
const web = useWeb(t, routes);
const PER = '2026-02-28';
let id = '';

const angka = async (per = PER) =>
  withBadan(t().db, t().badanA, async (trx) => {
    const unit = [t().unitA1, t().unitA2].map((x) => ({ id: x, golongan: 'dinas' }));
    const hasil = ukurUnit(await selectBahanUkur(trx, { id: t().badanA, zona: 'Asia/Jakarta' }, rumusKini, per), unit);
    return unit.map((u) => hasil.get(u.id)?.angka);
  });

beforeAll(() => isiKotaUkur(t()));

describe('the measures', () => {
  it('equal a recomputation in SQL written apart from the code', async () => {
    const duties = Object.values(WAJIB);
    const rows = await t().admin(
      `with akhir as (select ($2::date + 1)::timestamp at time zone 'Asia/Jakarta' as b),
       libur as (select tanggal from kalender_hari where badan_publik_id = $1 and dicabut_pada is null),
       kerja as (select h::date as h from generate_series('2026-01-01'::date, '2026-04-30', interval '1 day') h
         where extract(isodow from h) < 6 and h::date not in (select tanggal from libur)),
       item as (
         select i.unit_id, v.kewajiban, greatest(v.terbit_pada, (select max(e.pada)::timestamptz from peristiwa e, akhir
           where e.berkas_id = i.id and e.jenis = 'informasi_dipastikan' and e.pada::timestamptz < b)) as segar
         from informasi i join informasi_versi v on v.informasi_id = i.id, akhir
         where i.badan_publik_id = $1 and v.terbit_pada < b and not exists (select 1 from informasi_penarikan p where p.informasi_id = i.id and p.ditarik_pada < b)
       ),
       tugas as (
         select t->>'unit_id' as unit_id, (t->>'batas')::date as batas, j.pada as jawab,
           (select h from kerja where h > '2026-02-02' order by h offset 9 limit 1) as ketat,
           (select h from kerja where h > '2026-02-04' order by h offset 9 limit 1) as longgar
         from peristiwa d cross join lateral jsonb_array_elements(d.data::jsonb->'tugas') t
         left join lateral (select (e.pada::timestamptz at time zone 'Asia/Jakarta')::date as pada from peristiwa e
           where e.jenis = 'permohonan_tugas_dijawab' and e.data::jsonb->>'tugas_id' = t->>'tugas_id') j on true
         where d.badan_publik_id = $1 and d.jenis = 'permohonan_didisposisi'
       )
       select u.slug,
         (select count(distinct k)::int from item i cross join unnest(i.kewajiban) k where i.unit_id = u.id and k = any($3::text[])
           and (i.segar at time zone 'Asia/Jakarta')::date + interval '6 months' >= $2::date) as ada,
         (select count(*)::int from item i where i.unit_id = u.id) as jumlah,
         (select count(*)::int from item i where i.unit_id = u.id and (i.segar at time zone 'Asia/Jakarta')::date + interval '6 months' >= $2::date) as segar,
         (select count(*)::int from tugas where unit_id = u.id::text) as n,
         (select count(*)::int from tugas where unit_id = u.id::text and jawab <= least(batas, ketat)) as ketat,
         (select count(*)::int from tugas where unit_id = u.id::text and jawab <= longgar) as longgar
       from unit u where u.badan_publik_id = $1 order by u.slug desc`,
      [t().badanA, PER, duties],
    );
    const [satu, dua] = await angka();
    const ringkas = (a: typeof satu) => ({
      ada: a?.kelengkapan.ada,
      jumlah: a?.kemutakhiran.jumlah,
      segar: a?.kemutakhiran.segar,
      n: a?.kecepatan.n,
      ketat: a?.kecepatan.ketat,
      longgar: a?.kecepatan.longgar,
    });
    expect(rows).toEqual([
      { slug: 'dinas-satu', ...ringkas(satu) },
      { slug: 'dinas-dua', ...ringkas(dua) },
    ]);
    // And both are what was put in.
    expect(ringkas(satu)).toEqual({ ada: 1, jumlah: 2, segar: 1, n: 5, ketat: 5, longgar: 5 });
    expect(ringkas(dua)).toEqual({ ada: 2, jumlah: 2, segar: 2, n: 5, ketat: 2, longgar: 3 });
    expect(dua?.samping.dikoreksi).toBe(1);
    expect(satu?.kelengkapan.berlaku).toBe(3);
  });

  it('of a past day are not moved by what came later', async () => {
    expect((await angka('2026-01-31'))[1]).toMatchObject({ kelengkapan: { ada: 3 }, kecepatan: { n: 0 }, samping: { dikoreksi: 0 } });
    expect((await angka('2026-03-01'))[0]).toMatchObject({ kelengkapan: { ada: 3 }, kemutakhiran: { segar: 3, jumlah: 3 } });
  });
});

const satu = (sebagai: Sebagai, host = '') => web().get(`${host}/kerja/peringkat/${id}`, sebagai);
const deed = (perbuatan: string, isian: Record<string, string>, sebagai: Sebagai) =>
  web().post(`/kerja/peringkat/${id}/${perbuatan}`, isian, sebagai);
const keadaan = async () => (await t().admin<{ keadaan: string }>('select keadaan from peringkat where id = $1', [id]))[0]?.keadaan;
const baca = () => web().get('/api/v1/keterbukaan/peringkat');

describe('the ranking', () => {
  it('is drawn up by PPID Utama for a period that is over, one at a time', async () => {
    expect((await web().post('/kerja/peringkat', { dari: '2025-09-01', sampai: PER }, 'pelaksana-a1')).status).toBe(403);
    const salah = await web().post('/kerja/peringkat', { dari: '2025-09-01', sampai: '2026-03-02' }, 'utama');
    expect(salah.status).toBe(422);
    expect(salah.body).toContain('Masa itu belum berakhir');
    expect(await periksaHtml(salah.body)).toEqual([]);
    expect((await web().post('/kerja/peringkat', { dari: '', sampai: 'x' }, 'utama')).body).toContain('Isi tanggalnya');
    const { lokasi = '' } = await web().post('/kerja/peringkat', { dari: '2025-09-01', sampai: PER }, 'utama');
    id = /peringkat\/([0-9a-f-]{36})/.exec(lokasi)?.[1] ?? '';
    expect((await web().post('/kerja/peringkat', { dari: '2025-09-01', sampai: PER }, 'utama')).lokasi).toContain('tolak=masih_ada');
    const { body } = await satu('utama');
    for (const kata of ['Dinas Satu', 'Dinas Dua', 'Buka masa sanggah', '2 dari 3']) expect(body).toContain(kata);
    expect(await periksaHtml(body)).toEqual([]);
  });

  it('keeps figures that are recomputed from the ledger, and their hash', async () => {
    const { kini, baris } = await withBadan(t().db, t().badanA, async (trx) => ({
      kini: await selectOptionalPeringkat(trx, t().badanA, id),
      baris: await selectBarisPeringkat(trx, t().badanA, id),
    }));
    if (!kini) throw new Error('no ranking');
    const [a1, a2] = await angka();
    expect(baris.find((b) => b.unitId === t().unitA1)?.angka).toEqual(a1);
    expect(baris.find((b) => b.unitId === t().unitA2)?.angka).toEqual(a2);
    expect(kini.sidik).toBe(sidikPeringkat(kini, baris));
    // Speed counts (both were given five): 40 × 100 + 35 × 33.33 + 25 × 50, against 40 × 50 + 35 × 66.67 + 25 × 100.
    expect(baris.map((b) => [b.slug, b.nilai, b.tempat])).toEqual([
      ['dinas-dua', 68.33, 1],
      ['dinas-satu', 64.17, 2],
    ]);
  });

  it('exists before it is opened for nobody but PPID Utama', async () => {
    expect((await satu('pelaksana-a1')).status).toBe(404);
    expect((await satu('petugas')).status).toBe(403);
    expect((await satu('atasan')).status).toBe(403);
    expect((await satu('utama', 'b:')).status).toBe(404);
    expect((await web().get('/kerja/peringkat', 'pelaksana-a1')).body).not.toContain(id);
    expect((await web().get('b:/kerja/peringkat', 'utama')).body).not.toContain(id);
    expect((await web().get('/keterbukaan/peringkat')).body).toContain('Belum ada peringkat yang ditetapkan');
    expect((await web().get(`/grafik/peringkat/${id}/perangkat_daerah.svg`)).status).toBe(404);
    expect((await baca()).status).toBe(404);
  });

  it('opens to a unit its own part alone, with at least three days', async () => {
    expect((await deed('buka', { sampai: '2026-03-04' }, 'utama')).body).toContain('paling sedikit tiga hari');
    expect((await deed('buka', { sampai: '2026-03-09' }, 'pelaksana-a1')).status).toBe(403);
    expect((await deed('buka', { sampai: '2026-03-09' }, 'utama')).lokasi).toContain('pesan=dibuka');
    expect(await t().admin('select templat from lonceng')).toEqual([{ templat: 'peringkat_dibuka' }]);
    const { status, body } = await satu('pelaksana-a1');
    expect(status).toBe(200);
    expect(body).toContain('Dinas Satu');
    expect(body).toContain('64,17');
    for (const lain of ['Dinas Dua', '68,33', 'Seluruh badan', 'Riwayat']) expect(body).not.toContain(lain);
    expect(await periksaHtml(body)).toEqual([]);
    expect((await satu('pelaksana-a2')).body).not.toContain('Dinas Satu');
    expect((await baca()).status).toBe(404);
    expect((await web().get('/keterbukaan/peringkat')).body).not.toContain('68,33');
  });

  it('takes an objection of the own unit with evidence, once for each figure', async () => {
    const isi = { ukuran: 'kelengkapan', alasan: 'Pengaduan sudah terbit.', bukti: '/informasi/pengaduan' };
    const kosong = await deed('sanggah', { ...isi, bukti: '' }, 'pelaksana-a1');
    expect(kosong.status).toBe(422);
    expect(kosong.body).toContain('Pengaduan sudah terbit.');
    expect(await periksaHtml(kosong.body)).toEqual([]);
    expect((await deed('sanggah', isi, 'utama')).status).toBe(403);
    expect((await deed('sanggah', { ...isi, unit: t().unitA2 }, 'pelaksana-a1')).status).toBe(404);
    expect((await deed('sanggah', isi, 'pelaksana-a1')).lokasi).toContain('pesan=disanggah');
    expect((await deed('sanggah', isi, 'pelaksana-a1')).lokasi).toContain('tolak=sudah_disanggah');
    expect((await satu('pelaksana-a2')).body).not.toContain('Pengaduan sudah terbit');
    expect((await satu('utama')).body).toContain('Pengaduan sudah terbit');
  });

  it('is answered by PPID Utama within what there is; the places follow, the drawn figures stay', async () => {
    const [s] = await t().admin<{ id: string }>('select id from peringkat_sanggahan');
    const putus = (isian: Record<string, string>, sebagai: Sebagai = 'utama') => deed(`sanggahan/${s?.id ?? ''}`, isian, sebagai);
    expect((await putus({ hasil: 'diterima', menjadi: '2', jawaban: 'Benar.' }, 'pelaksana-a1')).status).toBe(403);
    const salah = await putus({ hasil: 'diterima', menjadi: '4', jawaban: 'Benar.' });
    expect(salah.status).toBe(422);
    expect(salah.body).toContain('bilangan bulat');
    expect(await periksaHtml(salah.body)).toEqual([]);
    expect((await putus({ hasil: 'ditolak', jawaban: '' })).status).toBe(422);
    expect((await putus({ hasil: 'diterima', menjadi: '2', jawaban: 'Benar, tercatat kemudian.' })).lokasi).toContain('pesan=diputus');
    expect((await putus({ hasil: 'ditolak', jawaban: 'Tidak.' })).lokasi).toContain('tolak=keadaan_berubah');
    const baris = await withBadan(t().db, t().badanA, (trx) => selectBarisPeringkat(trx, t().badanA, id));
    expect(baris.map((b) => [b.slug, b.nilai, b.tempat, b.semula.kelengkapan.ada, b.angka.kelengkapan.ada])).toEqual([
      ['dinas-satu', 75.83, 1, 1, 2],
      ['dinas-dua', 68.33, 2, 2, 2],
    ]);
  });

  it('is decided after the last day with number and day, and is public from then on', async () => {
    expect((await deed('tetapkan', { nomor: '1/PPID/2026', tanggal: '2026-03-02' }, 'utama')).lokasi).toContain('tolak=masih_disanggah');
    await t().admin(`update peringkat set sanggah_sampai = '2026-03-01' where id = $1`, [id]);
    expect((await deed('sanggah', { ukuran: 'kecepatan', alasan: 'x', bukti: 'x' }, 'pelaksana-a1')).lokasi).toContain(
      'masa_sanggah_lewat',
    );
    expect((await deed('tetapkan', { nomor: '', tanggal: '2026-03-02' }, 'utama')).status).toBe(422);
    expect((await deed('tetapkan', { nomor: '1/PPID/2026', tanggal: '2026-03-01' }, 'utama')).body).toContain('sesudah masa sanggah');
    expect((await deed('tetapkan', { nomor: '1/PPID/2026', tanggal: '2026-03-02' }, 'utama')).lokasi).toContain('pesan=ditetapkan');
    expect(await keadaan()).toBe('ditetapkan');
    const { body } = await web().get('/keterbukaan/peringkat');
    for (const kata of ['1/PPID/2026', 'Dinas Dua', '75,83', '1 sanggahan dari unit, 1 diterima', 'diperbaiki sesudah sanggahan'])
      expect(body).toContain(kata);
    expect(await periksaHtml(body)).toEqual([]);
    expect((await web().get('/keterbukaan/peringkat?per=2026-03-01')).body).toContain('Belum ada peringkat yang ditetapkan');
    expect((await web().get(`/grafik/peringkat/${id}/perangkat_daerah.svg`)).body).toContain('<svg');
    expect(JSON.parse((await baca()).body)).toMatchObject({
      rumus: 'v1',
      keputusan: { nomor: '1/PPID/2026', tanggal: '2026-03-02' },
      data: [
        { unit: 'dinas-satu', kelas: 'perangkat_daerah', nilai: 75.83, kecepatan: 100, n: 5, peringkat: 1 },
        { unit: 'dinas-dua', nilai: 68.33, kecepatan: 50, peringkat: 2 },
      ],
    });
    expect((await web().get('b:/api/v1/keterbukaan/peringkat')).status).toBe(404);
    const jenis = await t().admin<{ jenis: string }>('select jenis from peristiwa where berkas_id = $1 order by urutan', [id]);
    expect(jenis.map((j) => j.jenis.replace('peringkat_', ''))).toEqual([
      'disusun',
      'dibuka',
      'disanggah',
      'sanggahan_diputus',
      'ditetapkan',
    ]);
  });
});

describe('what one more action changes', () => {
  it('shows a unit its own steps with what they add, and no other unit', async () => {
    const { status, body } = await web().get('/kerja/peringkat/langkah', 'pelaksana-a2');
    expect(status).toBe(200);
    expect(body).toContain('Dinas Dua');
    expect(body).toContain('Terbitkan atau lengkapi');
    expect(await periksaHtml(body)).toEqual([]);
    expect((await web().get('/kerja/peringkat/langkah?unit=dinas-satu', 'pelaksana-a2')).status).toBe(404);
    expect((await web().get('/kerja/peringkat/langkah?unit=dinas-satu', 'utama')).body).toContain('Tidak ada yang perlu ditambah');
    expect(await periksaHtml((await web().get('/keterbukaan/rumus')).body)).toEqual([]);
  });
});
