import { beforeAll, describe, expect, test } from 'vitest';
import { withBadanWrite } from '../../shared/db/db.ts';
import { checkHtml } from '../../shared/html/test/check-html.ts';
import { usePg } from '../../shared/test/pg.ts';
import { ruteApi } from '../api.routes.ts';
import { BATAS_SALAH } from '../kode/kode.actions.ts';
import { rahasiaDari } from '../konteks-permohonan.ts';
import type { PermohonanTerkirim } from '../ajukan.actions.ts';
import { perbaruiKode } from '../pemohon.actions.ts';
import { nyatakanTidakLengkap } from '../proses.actions.ts';
import { ajukanPermohonan } from '../ajukan.actions.ts';
import { NIK, pelaku, permohonanBaru } from '../uji/badan.ts';
import { useRumah } from '../uji/rumah.ts';
import { buatWarga } from '../uji/warga.ts';
import { ruteUnduh } from '../unduh.routes.ts';
import { ruteLacak } from './lacak.routes.ts';

const t = usePg();
const rumah = useRumah(t, [...ruteApi, ...ruteUnduh, ...ruteLacak]);
const warga = (host?: string) => buatWarga(() => rumah().server, host);

async function baru(ubah: Parameters<typeof permohonanBaru>[0] = {}): Promise<PermohonanTerkirim> {
  const now = rumah().config.now();
  const r = await withBadanWrite(t().db, t().badanA, (trx) =>
    ajukanPermohonan(trx, pelaku(t().badanA, 'pemohon', now), permohonanBaru({ diterimaPada: now, ...ubah }), rahasiaDari(rumah().config)),
  );
  if (!r.ok) throw new Error(r.alasan);
  return r.permohonan;
}

async function masuk(p: { nomor: string; kode: string }, w = warga()) {
  await w.buka('/permohonan/lacak');
  const r = await w.kirim('/permohonan/lacak', { nomor: p.nomor, kode: p.kode });
  return { w, r };
}

let p: PermohonanTerkirim;
beforeAll(async () => {
  p = await baru();
});

describe('the door', () => {
  test('takes the number from the QR and never a code; sets one cookie under its own path', async () => {
    const w = warga();
    const r = await w.buka(`/permohonan/lacak?nomor=${p.nomor}&kode=ABCD-2345`);
    expect(r.isi).toContain(`value="${p.nomor}"`);
    expect(r.isi).not.toContain('value="ABCD');
    expect(r.kepala['cache-control']).toBe('no-store');
    expect(await checkHtml(r.isi)).toEqual([]);
    expect(String(r.kepala['set-cookie'])).toMatch(/^btg_f=.*Path=\/permohonan\/lacak; HttpOnly; SameSite=Lax/);
  });

  test('opens with the code however it is typed, with a session of its own', async () => {
    for (const kode of [p.kode.toLowerCase(), ` ${p.kode.replace('-', ' ')} `, p.kode.replace('-', '')]) {
      const { w, r } = await masuk({ nomor: p.nomor, kode });
      expect([r.status, r.ke]).toEqual([303, '/permohonan/lacak/lihat']);
      expect(String(r.kepala['set-cookie'])).toMatch(
        /btg_lacak=[\w-]{43}; Max-Age=86400; Path=\/permohonan\/lacak; HttpOnly; SameSite=Lax/,
      );
      const kasus = await w.buka(r.ke);
      expect(kasus.status).toBe(200);
      expect(kasus.isi).toContain('Senin, 16 Maret 2026');
      expect(kasus.kepala['cache-control']).toBe('no-store');
      expect(await checkHtml(kasus.isi)).toEqual([]);
    }
  });

  test('a wrong code, another number and a number of another body are one and the same answer', async () => {
    const jawab = async (nomor: string, kode: string, host?: string) => {
      const { r } = await masuk({ nomor, kode }, warga(host));
      return {
        status: r.status,
        isi: r.isi.replaceAll(nomor, 'N').replaceAll(/_csrf" value="[^"]+/g, ''),
        kuki: String(r.kepala['set-cookie']),
      };
    };
    const salah = await jawab(p.nomor, 'WXYZ-6789');
    expect(salah.status).toBe(422);
    expect(salah.isi).toContain('tidak cocok');
    expect(salah.isi).not.toContain('WXYZ-6789');
    expect(salah.kuki).not.toContain('btg_lacak');
    expect(await jawab('2026-999999', 'WXYZ-6789')).toEqual(salah);
    expect((await jawab(p.nomor, p.kode, 'b.contoh.id')).isi).toEqual((await jawab('2026-999998', p.kode, 'b.contoh.id')).isi);
  });

  test('a slip of the finger is said beside its field and not counted', async () => {
    const { r } = await masuk({ nomor: '12', kode: 'ABC0-1234' });
    expect(r.status).toBe(422);
    expect(r.isi).toContain('2026-000123');
    expect(r.isi).toContain('tanpa angka 0 dan 1');
    expect(await checkHtml(r.isi)).toEqual([]);
  });

  test('counts wrong codes per number and says from which clock time on; another number is not touched', async () => {
    const [korban, lain] = [await baru(), await baru()];
    const w = warga();
    await w.buka('/permohonan/lacak');
    const status: number[] = [];
    for (let i = 0; i <= BATAS_SALAH; i++)
      status.push((await w.kirim('/permohonan/lacak', { nomor: korban.nomor, kode: 'ABCD-2345' })).status);
    expect([...new Set(status.slice(0, BATAS_SALAH))]).toEqual([422]);
    expect(status.at(-1)).toBe(429);
    const benar = await w.kirim('/permohonan/lacak', { nomor: korban.nomor, kode: korban.kode });
    expect(benar.status).toBe(429);
    expect(benar.isi).toMatch(/mulai pukul 11\.00/);
    expect((await w.kirim('/permohonan/lacak', { nomor: lain.nomor, kode: lain.kode })).status).toBe(303);
  });
});

describe('the session', () => {
  test('without one, every page behind the door leads back to it', async () => {
    const w = warga();
    for (const jalur of ['lihat', 'lengkapi/ktp', 'cabut', 'kabar', 'kode', 'tenggat/notifikasi_uu'])
      expect((await w.buka(`/permohonan/lacak/${jalur}`)).ke, jalur).toBe('/permohonan/lacak?sebab=berakhir');
    w.kuki.set('btg_lacak', { nilai: 'x'.repeat(43), jalur: '/permohonan/lacak' });
    expect((await w.buka('/permohonan/lacak/lihat')).ke).toContain('berakhir');
  });

  test('a cookie of one body opens nothing in another', async () => {
    const { w } = await masuk(p);
    const b = warga('b.contoh.id');
    for (const [nama, k] of w.kuki) b.kuki.set(nama, k);
    expect((await b.buka('/permohonan/lacak/lihat')).status).toBe(303);
  });

  test('leaving kills it on the server: a copied cookie is dead', async () => {
    const { w } = await masuk(p);
    await w.buka('/permohonan/lacak/lihat');
    const salinan = warga();
    for (const [nama, k] of w.kuki) salinan.kuki.set(nama, k);
    expect((await salinan.buka('/permohonan/lacak/lihat')).status).toBe(200);
    const r = await w.kirim('/permohonan/lacak/keluar');
    expect(r.ke).toBe('/permohonan/lacak?sebab=keluar');
    expect([...w.kuki.keys()]).toEqual([]);
    expect((await salinan.buka('/permohonan/lacak/lihat')).status).toBe(303);
  });

  test('ends after its day, and is kept as a keyed hash only', async () => {
    const { w } = await masuk(p);
    const token = w.kuki.get('btg_lacak')?.nilai ?? '';
    const dump = JSON.stringify(await t().admin(`select * from sesi_lacak`));
    expect(dump).not.toContain(token);
    await t().admin(`update sesi_lacak set dibuat_pada = '2026-02-01Z', berlaku_sampai = '2026-02-02Z'`);
    expect((await w.buka('/permohonan/lacak/lihat')).ke).toContain('berakhir');
  });

  test('dies when the code is renewed at the desk; the new code opens', async () => {
    const q = await baru();
    const { w } = await masuk(q);
    const kode = await withBadanWrite(t().db, t().badanA, (trx) =>
      perbaruiKode(trx, pelaku(t().badanA, 'petugas'), q.id, { lewat: 'meja', rahasiaKode: rahasiaDari(rumah().config).kode }),
    );
    if (!kode.ok) throw new Error(kode.alasan);
    expect((await w.buka('/permohonan/lacak/lihat')).status).toBe(303);
    expect((await masuk(q)).r.status).toBe(422);
    expect((await masuk({ nomor: q.nomor, kode: kode.kode })).r.status).toBe(303);
  });

  test('renewed by the citizen himself: the code is shown once, his device stays in, others are out', async () => {
    const q = await baru({ kabariLewat: 'email' });
    const [satu, dua] = [(await masuk(q)).w, (await masuk(q)).w];
    expect((await satu.buka('/permohonan/lacak/kode')).isi).toContain('Ganti kode sekarang');
    const r = await satu.kirim('/permohonan/lacak/kode');
    const kode = /bt-secret[^>]*>([A-Z2-9]{4}-[A-Z2-9]{4})</.exec(r.isi)?.[1] ?? '';
    expect(kode).not.toBe(q.kode);
    expect(r.isi).not.toContain(q.nomor);
    expect((await satu.buka('/permohonan/lacak/lihat')).status).toBe(200);
    expect((await dua.buka('/permohonan/lacak/lihat')).status).toBe(303);
    expect((await masuk({ nomor: q.nomor, kode })).r.status).toBe(303);
    expect(await t().admin(`select templat from surel where permohonan_id = $1`, [q.id])).toEqual([{ templat: 'kode_diperbarui' }]);
    expect(JSON.stringify(await t().admin(`select to_jsonb(s) from surel s`))).not.toContain(kode);
  });
});

describe('completing', () => {
  // Head of a JPEG with its comment: what the first bytes say is all that is looked at.
  const foto = () =>
    new Blob([Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16]), Buffer.from('JFIF contoh')])], { type: 'text/plain' });

  test('a paper by camera is sealed: not readable in any table, file or log; the list shrinks; one event', async () => {
    const q = await baru();
    const { w } = await masuk(q);
    const halaman = await w.buka('/permohonan/lacak/lengkapi/ktp');
    expect(halaman.isi).toMatch(/type="file"[^>]*capture="environment"/);
    expect(await checkHtml(halaman.isi)).toEqual([]);
    const form = new FormData();
    form.append('foto', foto(), 'ktp-budi-9900000000001234.jpg');
    form.append('berkas', new Blob([]), '');
    expect((await w.unggah('/permohonan/lacak/unggah/ktp', form)).ke).toBe('/permohonan/lacak/lihat?pesan=lengkap');
    const [baris] = await t().admin<{ mime: string; ukuran: number; isi: Buffer }>(
      `select l.* from brankas_lampiran l join permohonan p on p.orang_id = l.orang_id where p.id = $1`,
      [q.id],
    );
    expect(baris).toMatchObject({ mime: 'image/jpeg' });
    expect(baris?.isi.includes(Buffer.from('JFIF'))).toBe(false);
    expect(baris?.isi.includes(Buffer.from('contoh'))).toBe(false);
    expect(await t().admin(`select kurang from permohonan where id = $1`, [q.id])).toEqual([{ kurang: [] }]);
    const dump = JSON.stringify(await t().admin(`select to_jsonb(e) from peristiwa e`)) + rumah().log.join('\n');
    expect(dump).not.toMatch(/ktp-budi|9900000000001234/);
    expect(await t().admin(`select 1 from dokumen`)).toEqual([]);
    const events = await t().admin<{ data: string }>(
      `select data from peristiwa where berkas_id = $1 and jenis = 'permohonan_kelengkapan_ditambah'`,
      [q.id],
    );
    expect(events.map((e): unknown => JSON.parse(e.data))).toEqual([{ kolom: 'ktp', cara: 'salinan' }]);
    const form2 = new FormData();
    form2.append('foto', foto(), 'lagi.jpg');
    expect((await w.unggah('/permohonan/lacak/unggah/ktp', form2)).ke).toContain('pesan=tetap');
  });

  test('refuses what is no photo or PDF by content, what is too large, and nothing at all', async () => {
    const { w } = await masuk(await baru());
    await w.buka('/permohonan/lacak/lengkapi/ktp');
    const coba = async (isi: BlobPart[], nama: string) => {
      const form = new FormData();
      form.append('berkas', new Blob(isi, { type: 'image/jpeg' }), nama);
      return w.unggah('/permohonan/lacak/unggah/ktp', form);
    };
    const palsu = await coba(['<html>bukan foto</html>'], 'ktp.jpg');
    expect([palsu.status, palsu.isi.includes('JPG, PNG, WebP')]).toEqual([422, true]);
    expect(await checkHtml(palsu.isi)).toEqual([]);
    const besar = await coba([Buffer.concat([Buffer.from([0xff, 0xd8, 0xff]), Buffer.alloc(8_100_000)])], 'ktp.jpg');
    expect([besar.status, besar.isi.includes('8 MB')]).toEqual([422, true]);
    expect((await coba([], '')).isi).toContain('potret dulu');
  });

  test('typed fields: NIK checked and sealed, never shown again', async () => {
    const q = await baru({ identitas: { nama: 'Contoh Pemohon', alamat: 'Jalan Contoh 1' } });
    const { w } = await masuk(q);
    await w.buka('/permohonan/lacak/lengkapi/nik');
    const salah = await w.kirim('/permohonan/lacak/lengkapi/nik', { nilai: '123' });
    expect(salah.status).toBe(422);
    expect(salah.isi).toContain('value="123"');
    expect((await w.kirim('/permohonan/lacak/lengkapi/nik', { nilai: NIK })).ke).toContain('pesan=lengkap');
    expect((await w.kirim('/permohonan/lacak/lengkapi/kontak', { nilai: '0800 0000 0009' })).ke).toContain('pesan=lengkap');
    expect((await w.buka('/permohonan/lacak/lihat')).isi).not.toContain(NIK);
    expect(await t().admin(`select kurang from permohonan where id = $1`, [q.id])).toEqual([{ kurang: ['ktp'] }]);
  });

  test('answers the letter of incompleteness: asked again, explained, sent to be checked', async () => {
    const q = await baru();
    await withBadanWrite(t().db, t().badanA, async (trx) => {
      const r = await nyatakanTidakLengkap(trx, pelaku(t().badanA, 'petugas', rumah().config.now()), q.id, {
        kurang: ['rincian', 'ktp'],
        suratId: null,
      });
      if (!r.ok) throw new Error(r.alasan);
    });
    const { w } = await masuk(q);
    const kasus = await w.buka('/permohonan/lacak/lihat');
    expect(kasus.isi).toContain('perlu dilengkapi');
    expect(kasus.isi).toContain('baru dihitung setelah Anda membuka suratnya');
    await w.buka('/permohonan/lacak/lengkapi/rincian');
    expect((await w.kirim('/permohonan/lacak/lengkapi/rincian', { nilai: 'Yang di Kelurahan Langkai saja' })).status).toBe(303);
    const sebagian = await w.buka('/permohonan/lacak/lihat');
    expect(sebagian.isi).toContain('Penjelasan: Yang di Kelurahan Langkai saja');
    expect(sebagian.isi).toContain('Kirim untuk diperiksa lagi');
    expect((await w.kirim('/permohonan/lacak/perbaiki')).ke).toContain('pesan=perbaiki');
    expect(await t().admin(`select keadaan, kurang from permohonan where id = $1`, [q.id])).toEqual([
      { keadaan: 'terdaftar', kurang: ['ktp'] },
    ]);
    expect((await w.kirim('/permohonan/lacak/perbaiki')).ke).toContain('pesan=tetap');
  });
});

describe('settling', () => {
  test('withdraws after being asked once; then the page offers it no more', async () => {
    const q = await baru();
    const { w } = await masuk(q);
    expect((await w.buka('/permohonan/lacak/cabut')).isi).toContain('tidak dapat dibatalkan');
    expect((await w.kirim('/permohonan/lacak/cabut')).ke).toContain('pesan=cabut');
    const sesudah = await w.buka('/permohonan/lacak/lihat');
    expect(sesudah.isi).toContain('sudah dicabut');
    expect(sesudah.isi).not.toContain('href="/permohonan/lacak/cabut"');
    expect(await checkHtml(sesudah.isi)).toEqual([]);
  });

  test('changes how to be told only with a contact, kept together or not at all', async () => {
    const q = await baru({ identitas: { nama: 'Contoh Pemohon', alamat: 'Jalan Contoh 1' } });
    const { w } = await masuk(q);
    await w.buka('/permohonan/lacak/kabar');
    const tanpa = await w.kirim('/permohonan/lacak/kabar', { lewat: 'sms', telepon: '', email: 'pemohon@contoh.id' });
    expect(tanpa.status).toBe(422);
    expect(tanpa.isi).toContain('value="pemohon@contoh.id"');
    expect(await t().admin(`select 1 from peristiwa where berkas_id = $1 and jenis like '%kelengkapan%'`, [q.id])).toEqual([]);
    expect((await w.kirim('/permohonan/lacak/kabar', { lewat: 'sms', telepon: '0800000009', email: '' })).ke).toContain('pesan=kabar');
    expect((await w.buka('/permohonan/lacak/lihat')).isi).toContain('SMS');
  });

  test('each legal date opens to its own days, and to nothing else', async () => {
    const { w } = await masuk(p);
    const r = await w.buka('/permohonan/lacak/tenggat/notifikasi_uu');
    expect(r.isi).toContain('Hari kerja ke-10');
    expect(await checkHtml(r.isi)).toEqual([]);
    expect((await w.buka('/permohonan/lacak/tenggat/cek_kelengkapan')).status).toBe(404);
  });
});
