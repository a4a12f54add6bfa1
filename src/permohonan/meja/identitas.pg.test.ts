import { beforeAll, describe, expect, it } from 'vitest';
import { withBadanWrite } from '../../shared/db/db.ts';
import { checkHtml } from '../../shared/html/test/check-html.ts';
import { usePg } from '../../shared/test/pg.ts';
import { routes as ruteKerja } from '../kerja/kerja.routes.ts';
import { checkKode } from '../kode/kode.actions.ts';
import { rahasiaDari } from '../konteks-permohonan.ts';
import { ajukanPermohonan } from '../ajukan.actions.ts';
import { pelaku, permohonanBaru } from '../uji/badan.ts';
import { bukaPeramban, FOTO } from '../uji/meja.ts';
import { useRumah } from '../uji/rumah.ts';
import { ruteIdentitas } from './identitas.routes.ts';

const t = usePg();
const rumah = useRumah(t, [...ruteKerja, ...ruteIdentitas]);
const html = (body: string) => checkHtml(body.replace(/^<!doctype html>/, '<!DOCTYPE html>'));
const NAMA = /Tambun|Sembunyi|0811222333/;
let nomor: string;
let kodeLama: string;

beforeAll(async () => {
  await withBadanWrite(t().db, t().badanA, async (trx) => {
    const hasil = await ajukanPermohonan(
      trx,
      pelaku(t().badanA, 'pemohon'),
      permohonanBaru({ identitas: { nama: 'Tambun Rahasia', alamat: 'Jalan Sembunyi 9', telepon: '0811222333' }, tujuan: '' }),
      rahasiaDari(rumah().config),
    );
    if (!hasil.ok) throw new Error(hasil.alasan);
    ({ nomor, kode: kodeLama } = hasil.permohonan);
  });
});

const peristiwa = (jenis: string) => t().admin<{ data: string }>('select data from peristiwa where jenis = $1 order by urutan', [jenis]);
const kasus = () => `/kerja/permohonan/${nomor}`;

describe('who asks', () => {
  it('stands closed on the case, and opens once with a reason that the ledger keeps', async () => {
    const p = bukaPeramban(rumah, 'petugas');
    const tertutup = await p.get(kasus());
    expect(await html(tertutup.body)).toEqual([]);
    expect(tertutup.body).toContain('Buka identitas');
    expect(tertutup.body).not.toMatch(NAMA);

    const tanpa = await p.post(`${kasus()}/identitas`, { alasan: 'ingin tahu' });
    expect(tanpa.statusCode).toBe(422);
    expect(await html(tanpa.body)).toEqual([]);
    expect(tanpa.body).not.toMatch(NAMA);
    expect(await peristiwa('permohonan_identitas_dibuka')).toEqual([]);

    const terbuka = await p.post(`${kasus()}/identitas`, { alasan: 'menulis_surat' });
    expect(terbuka.statusCode).toBe(200);
    expect(terbuka.headers['cache-control']).toBe('no-store');
    expect(await html(terbuka.body)).toEqual([]);
    for (const isi of ['Tambun Rahasia', 'Jalan Sembunyi 9', '0811222333']) expect(terbuka.body).toContain(isi);
    const [satu, ...lain] = await peristiwa('permohonan_identitas_dibuka');
    expect(lain).toEqual([]);
    expect(satu?.data).toContain('menulis_surat');
    expect(satu?.data).not.toMatch(NAMA);
    expect((await p.get(kasus())).body).not.toMatch(NAMA);
  });

  it('is closed to a unit', async () => {
    const satu = bukaPeramban(rumah, 'satu');
    expect((await satu.post(`${kasus()}/identitas`, { alasan: 'menulis_surat' })).statusCode).toBe(403);
    expect((await satu.get(`${kasus()}/kelengkapan`)).statusCode).toBe(403);
    expect((await satu.get(`${kasus()}/kode`)).statusCode).toBe(403);
  });

  it('takes what the requester brings: a copy, a NIK, a purpose; each is an event and no longer missing', async () => {
    const p = bukaPeramban(rumah, 'petugas');
    const form = await p.get(`${kasus()}/kelengkapan`);
    expect(await html(form.body)).toEqual([]);
    expect(form.body).toContain('name="berkas_ktp"');
    expect(form.body).not.toContain('name="berkas_akta_pengesahan"');
    const salah = await p.kirim(`${kasus()}/kelengkapan`, { nik: '12', tujuan: 'Penelitian saya' });
    expect(salah.statusCode).toBe(422);
    expect(salah.body).toContain('Penelitian saya');
    expect((await p.kirim(`${kasus()}/kelengkapan`, {})).statusCode).toBe(422);

    const baik = await p.kirim(`${kasus()}/kelengkapan`, { nik: '9900000000001234', tujuan: 'Penelitian saya' }, { berkas_ktp: FOTO });
    expect(baik.headers.location).toBe(kasus());
    const [row] = await t().admin<{ kurang: string[] }>('select kurang from permohonan where nomor = $1', [nomor]);
    expect(row?.kurang).toEqual([]);
    expect(await peristiwa('permohonan_kelengkapan_ditambah')).toHaveLength(3);
    expect((await p.get(`${kasus()}/kelengkapan`)).body).toContain('Tidak ada yang kurang');
  });

  it('shows a copy only by a recorded look, never to be kept', async () => {
    const p = bukaPeramban(rumah, 'petugas');
    const jalur = /action="([^"]+\/lampiran\/[^"]+)"/.exec((await p.get(kasus())).body)?.[1] ?? '';
    expect(jalur).not.toBe('');
    const sebelum = (await peristiwa('permohonan_identitas_dibuka')).length;
    const r = await p.post(jalur);
    expect(r.rawPayload.equals(FOTO)).toBe(true);
    expect(r.headers).toMatchObject({ 'content-type': 'image/jpeg', 'cache-control': 'no-store' });
    expect(await peristiwa('permohonan_identitas_dibuka')).toHaveLength(sebelum + 1);
    // By the address of another case it is not there.
    expect((await p.post(jalur.replace(nomor, '2026-000999'))).statusCode).toBe(404);
  });

  it('replaces a lost code at the desk: the new one opens, the old one is dead, and only after the card was compared', async () => {
    const p = bukaPeramban(rumah, 'petugas');
    expect(await html((await p.get(`${kasus()}/kode`)).body)).toEqual([]);
    expect((await p.post(`${kasus()}/kode`)).statusCode).toBe(422);
    const slip = await p.post(`${kasus()}/kode`, { cocok: 'ya' });
    expect(slip.headers['cache-control']).toBe('no-store');
    expect(await html(slip.body)).toEqual([]);
    const kode = /[A-Z2-9]{4}-[A-Z2-9]{4}/.exec(slip.body)?.[0] ?? '';
    const { rahasia } = rumah().config;
    const coba = (satu: string) =>
      withBadanWrite(t().db, t().badanA, (trx) =>
        checkKode(trx, { badanId: t().badanA, nomor, kode: satu, rahasia: rahasia.kode, now: new Date('2026-03-02T04:00:00Z') }),
      );
    expect((await coba(kode)).ok).toBe(true);
    expect((await coba(kodeLama)).ok).toBe(false);
    const dicatat = await peristiwa('permohonan_kode_diperbarui');
    expect(dicatat).toHaveLength(1);
    expect(dicatat[0]?.data).not.toContain(kode);
  });
});
