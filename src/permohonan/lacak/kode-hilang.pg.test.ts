import { beforeAll, describe, expect, test } from 'vitest';
import { jobs as notifikasiJobs } from '../../notifikasi/notifikasi.jobs.ts';
import { withBadanWrite } from '../../shared/db/db.ts';
import { checkHtml } from '../../shared/html/test/check-html.ts';
import { buatLog } from '../../shared/log.ts';
import { usePg } from '../../shared/test/pg.ts';
import { ajukanPermohonan, type PermohonanTerkirim } from '../ajukan.actions.ts';
import { tautanKodeBaru } from '../kode-hilang.actions.ts';
import { rahasiaDari } from '../konteks-permohonan.ts';
import { jobs as permohonanJobs } from '../permohonan.jobs.ts';
import { pelaku, permohonanBaru } from '../uji/badan.ts';
import { useRumah } from '../uji/rumah.ts';
import { buatWarga } from '../uji/warga.ts';
import { ruteLacak } from './lacak.routes.ts';

const t = usePg();
const rumah = useRumah(t, ruteLacak);
const warga = () => buatWarga(() => rumah().server);

async function baru(): Promise<PermohonanTerkirim> {
  const now = rumah().config.now();
  const r = await withBadanWrite(t().db, t().badanA, (trx) =>
    ajukanPermohonan(trx, pelaku(t().badanA, 'pemohon', now), permohonanBaru({ diterimaPada: now }), rahasiaDari(rumah().config)),
  );
  if (!r.ok) throw new Error(r.alasan);
  return r.permohonan;
}

async function minta(nomor: string, kontak: string) {
  const w = warga();
  await w.buka('/permohonan/lacak/kode-hilang');
  return w.kirim('/permohonan/lacak/kode-hilang', { nomor, kontak });
}

/** Runs the job for every wish that waits, as the worker would. */
async function kerjakan(): Promise<void> {
  const job = permohonanJobs.find((j) => j.nama === 'permohonan_kode_hilang');
  const rows = await t().admin<{ badan_publik_id: string; id: string }>(
    `select badan_publik_id, id from kode_hilang where sidik_kontak is not null`,
  );
  for (const row of rows)
    await job?.jalankan(
      { badan_publik_id: row.badan_publik_id, kode_hilang_id: row.id },
      { db: t().db, config: rumah().config, log: buatLog('uji'), berhenti: new AbortController().signal },
    );
}

const permintaan = (nomor: string) =>
  t().admin<{ id: string; permohonan_id: string | null }>(`select id, permohonan_id from kode_hilang where nomor = $1`, [nomor]);
const tautan = (id: string, lebihLambatMs = 0): string =>
  tautanKodeBaru(rumah().config, '', t().badanA, id, new Date(rumah().config.now().getTime() + lebihLambatMs));

/** A wish that was found good, and its link. */
async function siap(): Promise<{ p: PermohonanTerkirim; jalur: string; id: string }> {
  const p = await baru();
  await minta(p.nomor, 'Pemohon@Contoh.id');
  await kerjakan();
  const [row] = await permintaan(p.nomor);
  if (!row) throw new Error('no wish');
  return { p, id: row.id, jalur: tautan(row.id) };
}

let p: PermohonanTerkirim;
beforeAll(async () => {
  p = await baru();
});

describe('asking for a new code', () => {
  test('answers every number and contact with the same sentence, and writes the same', async () => {
    const jawab = [
      await minta(p.nomor, 'pemohon@contoh.id'),
      await minta(p.nomor, 'lain@contoh.id'),
      await minta('2026-999999', '0800 1234 567'),
    ];
    for (const r of jawab) expect([r.status, r.ke]).toEqual([303, '/permohonan/lacak/kode-hilang?terkirim=ya']);
    const halaman = await warga().buka('/permohonan/lacak/kode-hilang?terkirim=ya');
    expect(halaman.isi).toContain('Bila nomor dan kontak itu cocok');
    expect(await checkHtml(halaman.isi)).toEqual([]);
    expect(await t().admin(`select count(*)::int as n from kode_hilang`)).toEqual([{ n: 3 }]);
    const dump = JSON.stringify([
      await t().admin(`select to_jsonb(k) from kode_hilang k`),
      await t().admin(`select to_jsonb(j) from graphile_worker._private_jobs j`),
    ]);
    expect(dump).not.toMatch(/contoh\.id|8001234567/);
  });

  test('the job keeps only what fits, once, and tells by the contact that was typed', async () => {
    await kerjakan();
    expect((await permintaan(p.nomor)).map((r) => r.permohonan_id)).toEqual([p.id]);
    expect(await permintaan('2026-999999')).toEqual([]);
    const surel = await t().admin<{ data: unknown }>(`select templat, data from surel where permohonan_id = $1`, [p.id]);
    expect(surel).toMatchObject([{ templat: 'kode_baru' }]);
    const lain = await baru();
    await minta(lain.nomor, '0800-000-001234');
    await kerjakan();
    expect(await t().admin(`select templat, lewat from kabar where permohonan_id = $1`, [lain.id])).toEqual([
      { templat: 'kode_baru', lewat: 'sms' },
    ]);
  });

  test('the mail carries the link and neither number nor code; the database never holds what opens it', async () => {
    const { id } = await siap();
    const job = notifikasiJobs.find((j) => j.nama === 'notifikasi_surel');
    expect(job).toBeDefined();
    const rahasia = tautan(id).split('.').at(-1) ?? '-';
    expect(
      JSON.stringify(await t().admin(`select to_jsonb(s) from surel s union all select to_jsonb(k) from kode_hilang k`)),
    ).not.toContain(rahasia);
  });

  test('three wishes an hour for a number, alike for one that does not exist', async () => {
    const q = await baru();
    for (const nomor of [q.nomor, '2026-888888']) {
      const status: number[] = [];
      for (let i = 0; i < 4; i++) status.push((await minta(nomor, 'x@contoh.id')).status);
      expect(status).toEqual([303, 303, 303, 429]);
    }
  });

  test('a number or contact that cannot be one is said beside its field', async () => {
    const r = await minta('12', 'bukan kontak');
    expect(r.status).toBe(422);
    expect(r.isi).toContain('Tulis nomor telepon atau alamat surel');
    expect(await checkHtml(r.isi)).toEqual([]);
  });
});

describe('the one-time link', () => {
  test('reading uses nothing up; with the number it gives the code once, ends the old one, and opens the case', async () => {
    const { p: q, jalur } = await siap();
    const w = warga();
    const form = await w.buka(jalur);
    expect(form.isi).not.toContain(q.nomor);
    expect(await checkHtml(form.isi)).toEqual([]);
    expect((await w.buka(jalur)).status).toBe(200);
    expect((await w.kirim(jalur, { nomor: '2026-777777' })).status).toBe(422);
    const r = await w.kirim(jalur, { nomor: q.nomor.replace('-', '') });
    const kode = /bt-secret[^>]*>([A-Z2-9]{4}-[A-Z2-9]{4})</.exec(r.isi)?.[1] ?? '';
    expect(kode).toMatch(/^[A-Z2-9-]{9}$/);
    expect(r.isi).not.toContain(q.nomor);
    expect((await w.buka('/permohonan/lacak/lihat')).isi).toContain(q.nomor);
    expect((await warga().buka(jalur)).status).toBe(410);
    const lama = warga();
    await lama.buka('/permohonan/lacak');
    expect((await lama.kirim('/permohonan/lacak', { nomor: q.nomor, kode: q.kode })).status).toBe(422);
    expect((await lama.kirim('/permohonan/lacak', { nomor: q.nomor, kode })).status).toBe(303);
    const [e] = await t().admin<{ data: string }>(
      `select data from peristiwa where berkas_id = $1 and jenis = 'permohonan_kode_diperbarui'`,
      [q.id],
    );
    expect(JSON.parse(e?.data ?? '{}')).toEqual({ lewat: 'email' });
  });

  test('five wrong numbers end it; the old code still works', async () => {
    const { p: q, jalur } = await siap();
    const w = warga();
    await w.buka(jalur);
    const status: number[] = [];
    for (let i = 0; i < 5; i++) status.push((await w.kirim(jalur, { nomor: '2026-777777' })).status);
    expect(status).toEqual([422, 422, 422, 422, 410]);
    expect((await w.kirim(jalur, { nomor: q.nomor })).status).toBe(410);
    await w.buka('/permohonan/lacak');
    expect((await w.kirim('/permohonan/lacak', { nomor: q.nomor, kode: q.kode })).status).toBe(303);
  });

  test('lives an hour, for its body only, and not when tampered with', async () => {
    const { id, jalur } = await siap();
    expect((await warga().buka(tautan(id, -3_601_000))).status).toBe(410);
    expect((await buatWarga(() => rumah().server, 'b.contoh.id').buka(jalur)).status).toBe(410);
    const [awal = '', sampai = '', tanda = ''] = jalur.split('.');
    const nanti = (Number.parseInt(sampai, 36) + 99_999).toString(36);
    expect((await warga().buka(`${awal}.${nanti}.${tanda}`)).status).toBe(410);
  });
});
