import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { usePg } from '../shared/test/pg.ts';
import { ruteApi } from './api.routes.ts';
import { useRumah } from './uji/rumah.ts';

const t = usePg();
const rumah = useRumah(t, ruteApi);

const NIK = '9900000000004321';
const isi = {
  jenis_pemohon: 'perorangan',
  nama: 'Contoh Pemohon',
  alamat: 'Jalan Contoh 1',
  rincian: 'Daftar sumur bor tahun 2025 (contoh)',
  tujuan: 'Penelitian (contoh)',
  cara_memperoleh: 'salinan',
  nik: NIK,
  email: 'pemohon@contoh.id',
  unit: ['dinas-satu'],
};
const terkirim = z.object({
  nomor: z.string(),
  kode_akses: z.string(),
  diterima_pada: z.string(),
  jatuh_tempo: z.string(),
  tenggat: z.array(z.object({ dasar: z.string(), tanggal: z.string() })),
  kurang: z.array(z.string()),
});
const galat = z.object({ galat: z.array(z.object({ kolom: z.string(), pesan: z.string() })) });

async function kirim(payload: object, headers: Record<string, string> = {}) {
  const r = await rumah().server.inject({
    method: 'POST',
    url: '/api/v1/permohonan',
    payload,
    headers: { host: 'a.contoh.id', ...headers },
  });
  return { status: r.statusCode, json: r.json<unknown>(), teks: r.payload };
}
async function lihat(nomor: string, kode: string | undefined, host = 'a.contoh.id') {
  const r = await rumah().server.inject({
    url: `/api/v1/permohonan/${nomor}`,
    headers: { host, ...(kode !== undefined && { 'x-kode-akses': kode }) },
  });
  return { status: r.statusCode, json: r.json<Record<string, unknown>>(), headers: r.headers };
}

describe('POST /api/v1/permohonan', () => {
  test('201 with number, code, due dates of each basis and what is missing', async () => {
    const r = await kirim(isi);
    expect(r.status).toBe(201);
    const p = terkirim.parse(r.json);
    expect(p).toMatchObject({ jatuh_tempo: '2026-03-16', kurang: ['ktp'] });
    expect(p.diterima_pada).toMatch(/^2026-03-02T10:0\d:\d\d\+07:00$/);
    expect(p.tenggat.map((x) => [x.dasar, x.tanggal])).toEqual([
      ['notifikasi_uu', '2026-03-16'],
      ['penolakan', '2026-03-16'],
    ]);
  });

  test('422 names every wrong field once, in the language asked for', async () => {
    const r = await kirim({ nama: ' ', nik: '123', cara_memperoleh: 'terbang', unit: [], kabari_lewat: 'merpati', email: 'x' });
    expect(r.status).toBe(422);
    const { galat: g } = galat.parse(r.json);
    expect(g.map((x) => x.kolom).toSorted()).toEqual([
      'alamat',
      'cara_memperoleh',
      'email',
      'jenis_pemohon',
      'kabari_lewat',
      'nama',
      'nik',
      'rincian',
      'tujuan',
    ]);
    expect(g.find((x) => x.kolom === 'nik')?.pesan).toContain('16 angka');
    expect(g.find((x) => x.kolom === 'alamat')?.pesan).toBe('Isi dulu bagian ini.');
    const en = galat.parse((await kirim({}, { 'accept-language': 'en' })).json);
    expect(en.galat.find((x) => x.kolom === 'nama')?.pesan).toBe('Fill in this part first.');
    expect(galat.parse((await kirim({ ...isi, unit: ['tidak-ada'] })).json).galat.map((x) => x.kolom)).toEqual(['unit.0']);
  });

  test('the same key within a day gives the same number and code, also when both come at once', async () => {
    const kunci = { 'idempotency-key': 'kunci-satu' };
    const [a, b] = await Promise.all([kirim(isi, kunci), kirim(isi, kunci)]);
    const c = await kirim(isi, kunci);
    expect([a.status, b.status, c.status]).toEqual([201, 201, 201]);
    expect(b.json).toEqual(a.json);
    expect(c.json).toEqual(a.json);
    expect((await kirim({ ...isi, rincian: 'Lain' }, kunci)).status).toBe(422);
    const lain = terkirim.parse((await kirim(isi, { 'idempotency-key': 'kunci-dua' })).json);
    expect(lain.nomor).not.toBe(terkirim.parse(a.json).nomor);
  });

  test('a refused answer may be sent again under the same key, corrected', async () => {
    const kunci = { 'idempotency-key': 'kunci-tiga' };
    expect((await kirim({ ...isi, unit: ['tidak-ada'] }, kunci)).status).toBe(422);
    expect((await kirim(isi, kunci)).status).toBe(201);
  });

  test('a group, a legal entity and a proxy: each named what is missing of its own', async () => {
    const kurang = async (ubah: object) => terkirim.parse((await kirim({ ...isi, ...ubah })).json).kurang;
    expect(await kurang({ jenis_pemohon: 'badan_hukum' })).toEqual(['nomor_pengesahan', 'akta_pengesahan']);
    expect(await kurang({ jenis_pemohon: 'kelompok', nik: undefined, email: undefined })).toEqual([
      'kontak',
      'nik',
      'surat_kuasa',
      'ktp_pemberi_kuasa',
    ]);
    expect(await kurang({ kuasa: { nama: 'Contoh Kuasa', alamat: 'Jalan Kuasa' } })).toEqual(['ktp', 'surat_kuasa']);
  });

  test('neither log nor job nor event nor row holds NIK, name, mail or question in the clear', async () => {
    await kirim(isi, { 'idempotency-key': NIK });
    const tabel = await t()
      .admin<{
        t: string;
      }>(`select to_jsonb(e)::text as t from peristiwa e union all select to_jsonb(j)::text from graphile_worker._private_jobs j
      union all select to_jsonb(k)::text from kunci_idempoten k union all select to_jsonb(s)::text from surat s union all select to_jsonb(s)::text from surel s
      union all select to_jsonb(p)::text from permohonan p union all select to_jsonb(b)::text from brankas b`)
      .catch((e: unknown) => [{ t: String(e) }]);
    const semua = [...tabel.map((row) => row.t), ...rumah().log].join('\n');
    expect(semua).not.toContain('permission denied');
    for (const rahasia of [NIK, 'Contoh Pemohon', 'Jalan Contoh', 'pemohon@contoh.id', 'sumur bor', 'Penelitian'])
      expect({ rahasia, ada: semua.includes(rahasia) }).toEqual({ rahasia, ada: false });
  });
});

describe('GET /api/v1/permohonan/<nomor>', () => {
  test('opens with the code: state, dates with their days, timeline, letters, what one may do', async () => {
    const p = terkirim.parse((await kirim(isi)).json);
    const r = await lihat(p.nomor, p.kode_akses.toLowerCase());
    expect(r.status).toBe(200);
    expect(r.headers['cache-control']).toBe('no-store');
    expect(r.json).toMatchObject({ nomor: p.nomor, keadaan: 'terdaftar', jatuh_tempo: '2026-03-16', surat: [], berkas: [] });
    const tenggat = z
      .array(
        z.object({
          dasar: z.string(),
          tanggal: z.string(),
          langkah: z.array(z.object({ tanggal: z.string(), dihitung: z.boolean(), ke: z.number().nullable(), alasan: z.string() })),
        }),
      )
      .parse(r.json['tenggat']);
    expect(tenggat[0]?.langkah.at(-1)).toMatchObject({ tanggal: '2026-03-16', ke: 10 });
    const linimasa = z.array(z.object({ waktu: z.string(), jenis: z.string(), kalimat: z.string() })).parse(r.json['linimasa']);
    expect(linimasa.map((e) => e.jenis)).toEqual(['permohonan_diajukan', 'permohonan_terdaftar']);
    expect(linimasa[0]?.kalimat).toContain(p.nomor);
    expect(r.json['boleh']).toEqual(expect.arrayContaining(['cabut', 'tambah_kelengkapan', 'ubah_kabar', 'perbarui_kode']));
    expect(JSON.stringify(r.json)).not.toMatch(/Contoh Pemohon|Jalan Contoh|9900000000004321|pemohon@/);
  });

  test('a wrong code, another body and a number that does not exist look the same', async () => {
    const p = terkirim.parse((await kirim(isi)).json);
    const tanpaId = ({ status, json }: Awaited<ReturnType<typeof lihat>>) => ({ status, kode: json['kode'], pesan: json['pesan'] });
    const salah = tanpaId(await lihat(p.nomor, 'ABCD-2345'));
    expect(salah.status).toBe(404);
    expect(tanpaId(await lihat('2026-999999', 'ABCD-2345'))).toEqual(salah);
    expect(tanpaId(await lihat('bukan-nomor', 'ABCD-2345'))).toEqual(salah);
    expect(tanpaId(await lihat(p.nomor, p.kode_akses, 'b.contoh.id'))).toEqual(salah);
    expect((await lihat(p.nomor, undefined)).status).toBe(401);
  });
});
