import { describe, expect, test } from 'vitest';
import { kalenderBawaan } from '../tenggat/kalender-bawaan.ts';
import { ATURAN_TENGGAT } from '../tenggat/masukan.ts';
import { tenggatKeberatan } from '../tenggat/tenggat.ts';
import type { Peran } from './istilah.ts';
import {
  type AjukanKeberatan,
  decideAjukan,
  decideCabut,
  decideDaftarkan,
  decideLaksanakan,
  decideMusyawarah,
  decideTanggapanDiterima,
  decideTanggapanPemohon,
  decideTanggapi,
  decideTeruskan,
  decideTidakDitanggapi,
  type Keberatan,
  type Keputusan,
  type Konteks,
} from './keberatan.ts';
import { type PeristiwaBerwaktu, replay } from './replay.ts';
import { toPeristiwaTenggat } from './tenggat-keberatan.ts';

const SURAT = '01890000-0000-7000-8000-000000000001';
const diajukan: AjukanKeberatan = {
  nomor: 'K2026-000001',
  permohonan_id: '01890000-0000-7000-8000-000000000002',
  alasan: ['c'],
  kanal: 'web',
  dengan_kuasa: false,
  diterima_pada: '2026-03-03T02:00:00.000Z',
  mundur: null,
  ditemukan: '2026-02-19',
  waktu: 'dalam_waktu',
};
const pada = (hari: string): Date => new Date(`${hari}T03:00:00Z`);
const k = (peran: Peran, hari = '2026-03-03'): Konteks => ({ peran, now: pada(hari), hari });

/** A case by its decisions; a refusal throws. */
function kasus(awal: Partial<AjukanKeberatan>, ...langkah: [string, (p: Keberatan, k: Konteks) => Keputusan<string>, Peran][]) {
  const pertama = decideAjukan({ ...diajukan, ...awal }, '2026-03-03', k('pemohon'));
  if (!pertama.ok) throw new Error(pertama.alasan);
  const events: PeristiwaBerwaktu[] = pertama.peristiwa.map((e) => ({ ...e, pada: pada('2026-03-03') }));
  for (const [hari, decide, peran] of langkah) {
    const p = replay(events);
    const r = p && decide(p, k(peran, hari));
    if (!r?.ok) throw new Error(r?.alasan ?? 'tiada');
    events.push(...r.peristiwa.map((e) => ({ ...e, pada: pada(hari) })));
  }
  const p = replay(events);
  if (!p) throw new Error('tiada');
  return { p, events };
}
const daftar = ['2026-03-03', decideDaftarkan, 'sistem'] as const;
const teruskan = ['2026-03-05', (p: Keberatan, x: Konteks) => decideTeruskan(p, { telaah: 'Lihat berkas.' }, x), 'utama'] as const;
const kabul = (p: Keberatan, x: Konteks) => decideTanggapi(p, { putusan: 'mengabulkan', suratId: SURAT, perintahBatas: '2026-04-20' }, x);
const tempo = (events: readonly PeristiwaBerwaktu[], hari: string): string[] =>
  tenggatKeberatan(toPeristiwaTenggat(events, 'Asia/Jakarta'), kalenderBawaan(), ATURAN_TENGGAT, pada(hari)).map(
    (t) => `${t.kunci} ${t.tanggal ?? '-'} ${t.keadaan}`,
  );

describe('filing', () => {
  test('refuses only what is no objection', () => {
    expect(decideAjukan({ ...diajukan, alasan: [] }, '2026-03-03', k('pemohon'))).toEqual({ ok: false, alasan: 'alasan_kosong' });
    expect(decideAjukan({ ...diajukan, permohonan_id: null }, '2026-03-03', k('pemohon'))).toEqual({
      ok: false,
      alasan: 'perlu_permohonan',
    });
    expect(decideAjukan({ ...diajukan, permohonan_id: null, alasan: ['b'] }, '2026-03-03', k('pemohon')).ok).toBe(true);
    expect(decideAjukan({ ...diajukan, diterima_pada: '2026-03-04T02:00:00.000Z' }, '2026-03-04', k('petugas'))).toEqual({
      ok: false,
      alasan: 'di_masa_depan',
    });
    expect(decideAjukan(diajukan, '2026-03-02', k('petugas'))).toEqual({ ok: false, alasan: 'mundur_wajib' });
    expect(decideAjukan(diajukan, '2026-03-03', k('atasan'))).toEqual({ ok: false, alasan: 'bukan_peran' });
  });

  test('late and early filings are taken in', () => {
    for (const waktu of ['lewat_waktu', 'belum_waktunya'] as const) expect(kasus({ waktu }, [...daftar]).p.keadaan).toBe('terdaftar');
  });
});

describe('the way of an objection, with the dates of law.md 12', () => {
  test('case 22: registered 3 March, answered in time, the way to the commission from proven receipt', () => {
    const { p, events } = kasus({}, [...daftar], [...teruskan], ['2026-04-16', kabul, 'atasan']);
    expect(p).toMatchObject({ keadaan: 'dikabulkan', putusan: 'mengabulkan', perintahBatas: '2026-04-20', berakhirPada: null });
    expect(tempo(events, '2026-04-17')).toEqual(['keberatan_ajukan 2026-04-10 berhenti', 'keberatan_tanggap 2026-04-22 berhenti']);
    const diterima = kasus(
      {},
      [...daftar],
      [...teruskan],
      ['2026-04-16', kabul, 'atasan'],
      ['2026-04-20', (q, x) => decideTanggapanDiterima(q, { suratId: SURAT, tanggal: '2026-04-17', bukti: 'tanda_terima' }, x), 'petugas'],
    );
    expect(tempo(diterima.events, '2026-04-20')).toContain('sengketa_ajukan 2026-05-08 berjalan');
  });

  test('case 26: silence is noted only after 22 April, opens the commission to 13 May, and an answer is still an answer', () => {
    const { p, events } = kasus({}, [...daftar]);
    const batas = '2026-04-22';
    expect(decideTidakDitanggapi(p, { batas }, k('sistem', '2026-04-22'))).toEqual({ ok: false, alasan: 'belum_lewat' });
    expect(decideTidakDitanggapi(p, { batas: null }, k('sistem', '2026-09-22'))).toEqual({ ok: false, alasan: 'belum_lewat' });
    expect(tempo(events, '2026-04-23')).toContain('sengketa_ajukan 2026-05-13 berjalan');
    const diam = kasus({}, [...daftar], ['2026-04-23', (q, x) => decideTidakDitanggapi(q, { batas }, x), 'sistem']);
    expect(diam.p).toMatchObject({ keadaan: 'tidak_ditanggapi', berakhirPada: null });
    expect(decideTanggapi(diam.p, { putusan: 'menguatkan', suratId: SURAT, perintahBatas: null }, k('atasan', '2026-04-29')).ok).toBe(true);
  });

  test('granting needs the day of the order; upholding carries none', () => {
    const { p } = kasus({}, [...daftar]);
    expect(decideTanggapi(p, { putusan: 'mengabulkan', suratId: null, perintahBatas: null }, k('atasan'))).toEqual({
      ok: false,
      alasan: 'perintah_batas_wajib',
    });
    expect(decideTanggapi(p, { putusan: 'menguatkan', suratId: null, perintahBatas: '2026-04-01' }, k('atasan'))).toMatchObject({
      peristiwa: [{ data: { perintah_batas: null } }],
    });
    expect(kabul(p, k('utama'))).toEqual({ ok: false, alasan: 'bukan_peran' });
  });

  test('settling amicably is for b–g only', () => {
    const a = kasus({ alasan: ['a', 'd'] }, [...daftar]).p;
    expect(decideMusyawarah(a, { tanggal: '2026-03-03' }, k('utama'))).toEqual({ ok: false, alasan: 'musyawarah_alasan_a' });
    const c = kasus({}, [...daftar]).p;
    expect(decideMusyawarah(c, { tanggal: '2026-03-04' }, k('utama'))).toEqual({ ok: false, alasan: 'di_masa_depan' });
    expect(decideMusyawarah(c, { tanggal: '2026-03-03' }, k('utama')).ok).toBe(true);
  });

  test('an order is carried out by the PPID, once, and not ahead of time', () => {
    const { p } = kasus({}, [...daftar], ['2026-04-16', kabul, 'atasan']);
    expect(decideLaksanakan(p, { tanggal: '2026-04-18' }, k('utama', '2026-04-17'))).toEqual({ ok: false, alasan: 'di_masa_depan' });
    const selesai = kasus(
      {},
      [...daftar],
      ['2026-04-16', kabul, 'atasan'],
      ['2026-04-18', (q, x) => decideLaksanakan(q, { tanggal: '2026-04-17' }, x), 'utama'],
    ).p;
    expect(selesai).toMatchObject({ keadaan: 'dilaksanakan', berakhirPada: pada('2026-04-18') });
    expect(decideLaksanakan(selesai, { tanggal: '2026-04-18' }, k('utama', '2026-04-18'))).toEqual({ ok: false, alasan: 'bukan_keadaan' });
    expect(decideTanggapanPemohon(selesai, 'menerima', k('petugas', '2026-04-18')).ok).toBe(true);
  });

  test('withdrawn, it asks nothing more', () => {
    const { p, events } = kasus({}, [...daftar], ['2026-03-06', decideCabut, 'pemohon']);
    expect(p.keadaan).toBe('dicabut');
    expect(tempo(events, '2026-06-01')).toEqual(['keberatan_ajukan 2026-04-10 berhenti', 'keberatan_tanggap 2026-04-22 berhenti']);
    expect(decideTeruskan(p, { telaah: 'x' }, k('utama'))).toEqual({ ok: false, alasan: 'bukan_keadaan' });
  });
});
