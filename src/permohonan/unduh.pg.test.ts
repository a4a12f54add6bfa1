import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { withBadanWrite } from '../shared/db/db.ts';
import { openFileStore } from '../shared/files/store.ts';
import { newId } from '../shared/id.ts';
import { buatLog } from '../shared/log.ts';
import { usePg } from '../shared/test/pg.ts';
import { jobs as suratJobs } from '../surat/surat.jobs.ts';
import { tutupCetak } from '../surat/cetak.ts';
import { alamat } from './alamat.ts';
import { ruteApi } from './api.routes.ts';
import { sebagaiPemohon } from './konteks-permohonan.ts';
import { signTautan } from './kode/tanda.ts';
import { tautanUnduh } from './tautan-unduh.ts';
import { terimaPermohonan } from './terima.actions.ts';
import { permohonanBaru } from './uji/badan.ts';
import { useRumah } from './uji/rumah.ts';
import { ruteUnduh } from './unduh.routes.ts';

const t = usePg();
const rumah = useRumah(t, [...ruteApi, ...ruteUnduh]);
const ISI = 'satu dua tiga empat lima';
let id = '';
let suratId = '';
let berkasId = '';

const konteks = (lebihLambatMs = 0) => ({
  config: rumah().config,
  badan: { id: t().badanA, zona: 'Asia/Jakarta', slug: 'a', nama: 'A', singkatan: 'A' },
  now: new Date(rumah().config.now().getTime() + lebihLambatMs),
});
const ambil = async (url: string, headers: Record<string, string> = {}, host = 'a.contoh.id') => {
  const r = await rumah().server.inject({ url, headers: { host, ...headers } });
  return { status: r.statusCode, isi: r.body, bita: r.rawPayload, kepala: r.headers };
};

async function letakkanBerkas(badanId: string): Promise<string> {
  const store = openFileStore(rumah().config);
  const staged = await store.stage(Readable.from([Buffer.from(ISI)]), { max: 1000 });
  if (!staged.ok) throw new Error(staged.reason);
  await store.keep(badanId, staged.staged);
  const dokumenId = newId();
  await t().admin(
    `insert into dokumen (badan_publik_id, id, sha256, nama, jenis, mime, ukuran, peruntukan, keadaan, pemeriksa, dipindai_pada, dibuat_pada)
     values ($1, $2, $3, 'x.txt', 'txt', 'text/plain', $4, 'permohonan', 'siap', 'bawaan', now(), now())`,
    [badanId, dokumenId, staged.staged.sha256, ISI.length],
  );
  const serahId = newId();
  await t().admin(
    `insert into permohonan_penyerahan (badan_publik_id, id, permohonan_id, dokumen_id, nama, diserahkan_pada, tersedia_sampai)
     values ($1, $2, $3, $4, 'daftar jalan – 2025.txt', now(), '2026-04-02T00:00:00Z')`,
    [badanId, serahId, id, dokumenId],
  );
  return serahId;
}

beforeAll(async () => {
  const pelaku = sebagaiPemohon({ badan: { id: t().badanA, zona: 'Asia/Jakarta' }, now: rumah().config.now() });
  const r = await withBadanWrite(t().db, t().badanA, (trx) =>
    terimaPermohonan(
      trx,
      { config: rumah().config, origin: 'http://a.contoh.id', pelaku, namaPetugas: null },
      permohonanBaru({ diterimaPada: pelaku.now }),
    ),
  );
  if (!r.ok) throw new Error(r.alasan);
  id = r.permohonan.id;
  const [surat] = await t().admin<{ id: string }>(`select id from surat where permohonan_id = $1 and jenis = 'tanda_terima'`, [id]);
  suratId = surat?.id ?? '';
  berkasId = await letakkanBerkas(t().badanA);
});
afterAll(() => tutupCetak());

describe('a letter by signed address', () => {
  test('is announced while it is being drawn, then comes as PDF that nobody keeps', { timeout: 90_000 }, async () => {
    const url = tautanUnduh(konteks(), alamat.surat(id, suratId));
    const dulu = await ambil(url);
    expect(dulu.status).toBe(200);
    expect(dulu.isi).toContain('sedang disiapkan');
    expect(dulu.kepala['cache-control']).toBe('no-store');
    const render = suratJobs.find((j) => j.nama === 'surat_render');
    await render?.jalankan(
      { badan_publik_id: t().badanA, surat_id: suratId },
      { db: t().db, config: rumah().config, log: buatLog('uji'), berhenti: new AbortController().signal },
    );
    const r = await ambil(url);
    expect(r.status).toBe(200);
    expect(r.bita.subarray(0, 5).toString()).toBe('%PDF-');
    expect(r.kepala['cache-control']).toContain('no-store');
    expect(r.kepala['content-disposition']).toMatch(/filename="tanda-terima-2026-03-02\.pdf"/);
  });

  test('holds for this body, request and letter only, and proves no receipt', async () => {
    const url = tautanUnduh(konteks(), alamat.surat(id, suratId));
    expect((await ambil(url, {}, 'b.contoh.id')).status).toBe(404);
    expect((await ambil(url.replace(suratId, newId()))).status).toBe(404);
    expect((await ambil(tautanUnduh(konteks(), alamat.surat(newId(), suratId)))).status).toBe(404);
    expect((await ambil(alamat.surat(id, suratId))).status).toBe(404);
    expect((await ambil(url.replace(/tanda=.{4}/, 'tanda=AAAA'))).status).toBe(404);
    expect(await t().admin(`select 1 from pengiriman where permohonan_id = $1`, [id])).toEqual([]);
  });

  test('after its hour: 410, with the way to a new one and nothing about the request', async () => {
    const r = await ambil(tautanUnduh(konteks(-3_601_000), alamat.surat(id, suratId)));
    expect(r.status).toBe(410);
    expect(r.isi).toContain('sudah tidak berlaku');
    expect(r.isi).toContain('href="/permohonan/lacak"');
    expect(r.isi).not.toMatch(/2026-0000/);
    expect(r.kepala['cache-control']).toBe('no-store');
  });
});

describe('a handed-over file by signed address', () => {
  test('comes as a download with its own name, whole or by range', async () => {
    const url = tautanUnduh(konteks(), alamat.berkas(id, berkasId));
    const r = await ambil(url);
    expect(r.isi).toBe(ISI);
    expect(r.kepala['content-disposition']).toBe(
      `attachment; filename="daftar jalan  2025.txt"; filename*=UTF-8''daftar%20jalan%20%E2%80%93%202025.txt`,
    );
    expect(r.kepala['cache-control']).toContain('no-store');
    const bagian = await ambil(url, { range: 'bytes=5-7' });
    expect({ status: bagian.status, isi: bagian.isi, rentang: bagian.kepala['content-range'] }).toEqual({
      status: 206,
      isi: 'dua',
      rentang: `bytes 5-7/${ISI.length}`,
    });
  });

  test('after its own end: 410 that says until when it was there and how to ask again', async () => {
    await t().admin(`update permohonan_penyerahan set tersedia_sampai = '2026-03-01T00:00:00Z' where id = $1`, [berkasId]);
    const r = await ambil(tautanUnduh(konteks(), alamat.berkas(id, berkasId)));
    expect(r.status).toBe(410);
    expect(r.isi).toContain('Minggu, 1 Maret 2026');
    expect(r.isi).toContain('dibuka kembali');
  });

  test('a link signed with another secret opens nothing', async () => {
    const url = signTautan('rahasia-lain', t().badanA, alamat.berkas(id, berkasId), new Date('2027-01-01T00:00:00Z'));
    expect((await ambil(url)).status).toBe(404);
  });
});
