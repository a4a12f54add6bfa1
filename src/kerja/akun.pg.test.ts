import { createHmac } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { SANDI, useRumahAkun } from '../pengguna/uji/rumah-akun.ts';
import { namaPeramban } from './peramban.ts';

const r = useRumahAkun();

beforeAll(async () => {
  await r.petugas('dua@contoh.id', 'utama');
  await r.petugas('sesi@contoh.id', 'petugas');
});

/** RFC 6238 by hand: what the phone shows. */
function kodeTotp(base32: string, at = Date.now()): string {
  const bits = [...base32].map((c) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(c).toString(2).padStart(5, '0')).join('');
  const key = Buffer.from((bits.match(/.{8}/g) ?? []).map((b) => Number.parseInt(b, 2)));
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(at / 30_000)));
  const mac = createHmac('sha1', key).update(counter).digest();
  const offset = (mac.at(-1) ?? 0) & 15;
  return String((mac.readUInt32BE(offset) & 0x7f_ff_ff_ff) % 1_000_000).padStart(6, '0');
}

const jenis = async (): Promise<string[]> =>
  (
    await r
      .t()
      .admin<{ jenis: string }>(
        `select e.jenis from peristiwa e join akun."user" u on u.id = e.berkas_id where u.email = 'dua@contoh.id' order by urutan`,
      )
  ).map((row) => row.jenis);

describe('the second step', () => {
  let rahasia = '';
  let cadangan: string[] = [];

  test('is set up with the password and confirmed with a code; a wrong code keeps the picture', async () => {
    const p = r.peramban();
    await p.masuk('dua@contoh.id');
    expect((await p.kirim('/kerja/akun/dua-langkah', { sandi: 'bukan sandinya' })).status).toBe(422);
    const pasang = await p.kirim('/kerja/akun/dua-langkah', { sandi: SANDI });
    expect(pasang.kepala['cache-control']).toBe('no-store');
    expect(await r.cacat(pasang.isi)).toEqual([]);
    rahasia = /<code class="bt-break">([A-Z2-7]+)<\/code>/.exec(pasang.isi)?.[1] ?? '';
    cadangan = [...pasang.isi.matchAll(/<li><code>([\w-]+)<\/code>/g)].map((m) => m[1] ?? '');
    const uri = (/name="uri" value="([^"]+)"/.exec(pasang.isi)?.[1] ?? '').replaceAll('&amp;', '&');
    const salah = await p.kirim('/kerja/akun/dua-langkah/sahkan', { kode: '000000', uri, cadangan: cadangan.join(' ') });
    expect(salah.status).toBe(422);
    expect(salah.isi).toContain(rahasia);
    expect(salah.isi).toContain('Kode tidak cocok');
    expect((await p.kirim('/kerja/akun/dua-langkah/sahkan', { kode: kodeTotp(rahasia), uri, cadangan: '' })).ke).toBe(
      '/kerja/akun?kabar=dua',
    );
    expect(await jenis()).toEqual(['verifikasi_dua_langkah_diubah']);
  });

  test('asks for a code at each sign-in, and takes a backup code once', async () => {
    const p = r.peramban();
    expect((await p.masuk('dua@contoh.id')).ke).toContain('/masuk/kode');
    expect((await p.buka('/kerja')).ke).toContain('/masuk');
    await p.buka('/masuk/kode');
    expect((await p.kirim('/masuk/kode', { kode: '000000', cadangan: '', lanjut: '/kerja' })).status).toBe(422);
    expect((await p.kirim('/masuk/kode', { kode: kodeTotp(rahasia), cadangan: '', lanjut: '/kerja' })).ke).toBe('/kerja');
    expect((await p.buka('/kerja')).status).toBe(200);
    const q = r.peramban();
    await q.masuk('dua@contoh.id');
    await q.buka('/masuk/kode');
    expect((await q.kirim('/masuk/kode', { kode: '', cadangan: cadangan[0] ?? '', lanjut: '/kerja' })).ke).toBe('/kerja');
    const lagi = r.peramban();
    await lagi.masuk('dua@contoh.id');
    await lagi.buka('/masuk/kode');
    expect((await lagi.kirim('/masuk/kode', { kode: '', cadangan: cadangan[0] ?? '', lanjut: '/kerja' })).status).toBe(422);
  });

  test('gives new backup codes and is removed with the password only', async () => {
    const p = r.peramban();
    await p.masuk('dua@contoh.id');
    await p.buka('/masuk/kode');
    await p.kirim('/masuk/kode', { kode: '', cadangan: cadangan[1] ?? '', lanjut: '/kerja' });
    const akun = await p.buka('/kerja/akun');
    expect(await r.cacat(akun.isi)).toEqual([]);
    const baru = await p.kirim('/kerja/akun/dua-langkah/cadangan', { sandi: SANDI });
    expect(baru.isi).toContain('kode yang lama tidak berlaku lagi');
    expect(baru.isi).not.toContain(cadangan[2]);
    expect((await p.kirim('/kerja/akun/dua-langkah/lepas', { sandi: 'salah sekali ini' })).status).toBe(422);
    expect((await p.kirim('/kerja/akun/dua-langkah/lepas', { sandi: SANDI })).ke).toBe('/kerja/akun?kabar=dua_lepas');
    expect((await r.peramban().masuk('dua@contoh.id')).ke).toBe('/kerja');
    expect(await jenis()).toEqual(['verifikasi_dua_langkah_diubah', 'kode_cadangan_dibuat', 'verifikasi_dua_langkah_diubah']);
  });
});

describe('own sessions', () => {
  test('are listed without their tokens, and ended one by one or all others', async () => {
    const [a, b, c] = [r.peramban(), r.peramban(), r.peramban()];
    for (const p of [a, b, c]) await p.masuk('sesi@contoh.id');
    const akun = await a.buka('/kerja/akun');
    expect(akun.isi.match(/Chrome, Android/g)).toHaveLength(3);
    expect(akun.isi).not.toContain((a.toples.get('betang.session_token') ?? '').split('.')[0]);
    const [satu] = [...akun.isi.matchAll(/sesi\/([\w-]{36})\/akhiri/g)].map((m) => m[1] ?? '');
    expect((await a.kirim(`/kerja/akun/sesi/${satu ?? ''}/akhiri`)).ke).toBe('/kerja/akun?kabar=sesi');
    expect((await a.kirim(`/kerja/akun/sesi/${satu ?? ''}/akhiri`)).status).toBe(404);
    const hidup = async () => (await Promise.all([a, b, c].map((p) => p.buka('/kerja')))).map((j) => j.status);
    expect((await hidup()).filter((s) => s === 200)).toHaveLength(2);
    await a.buka('/kerja/akun');
    await a.kirim('/kerja/akun/sesi/akhiri-lain');
    expect(await hidup()).toEqual([200, 303, 303]);
  });

  test('end when the password is changed, but for this one', async () => {
    const [a, b] = [r.peramban(), r.peramban()];
    for (const p of [a, b]) await p.masuk('sesi@contoh.id');
    expect((await a.kirim('/kerja/akun/sandi', { lama: 'bukan ini sandinya', baru: 'sungai kahayan tenang' })).status).toBe(422);
    expect((await a.kirim('/kerja/akun/sandi', { lama: SANDI, baru: 'sungai kahayan tenang' })).ke).toBe('/kerja/akun?kabar=sandi');
    expect((await a.buka('/kerja')).status).toBe(200);
    expect((await b.buka('/kerja')).status).toBe(303);
  });

  test.each([
    ['Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/130.0 Safari/537.36 Edg/130.0', 'Edge, Windows'],
    ['Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Version/18.0 Mobile Safari/604.1', 'Safari, iOS'],
    ['Mozilla/5.0 (X11; Linux x86_64; rv:130.0) Gecko/20100101 Firefox/130.0', 'Firefox, Linux'],
    ['curl/8', undefined],
  ])('%s', (ua, nama) => expect(namaPeramban(ua)).toBe(nama));
});
