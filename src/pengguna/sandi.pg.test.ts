import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { useSmtp } from '../notifikasi/uji/smtp-uji.ts';
import { SANDI, tautanDalam, useRumahAkun } from './uji/rumah-akun.ts';

const r = useRumahAkun();
const smtp = useSmtp();
const BARU = 'pagar kayu ulin tua';

beforeAll(async () => {
  await r.petugas('ratna@contoh.id', 'utama');
  await r.petugas('lupa-tiga@contoh.id', 'utama');
  await r.petugas('lain@contoh.id', 'utama', { badanId: r.t().badanB });
  await r.petugas('pegawai@contoh.id', 'petugas');
});
beforeEach(() => {
  smtp.masuk.length = 0;
  smtp.keadaan.tolak = undefined;
  Object.assign(r.config(), { smtpUrl: `smtp://127.0.0.1:${smtp.keadaan.port}` });
});

async function minta(email: string, host?: string): Promise<string> {
  const p = r.peramban(host);
  await p.buka('/masuk/lupa');
  return (await p.kirim('/masuk/lupa', { email })).isi.replaceAll(/value="[^"]*"/g, '');
}
const semuaIsi = async (): Promise<string> =>
  JSON.stringify([
    await r.t().admin('select * from surel'),
    await r.t().admin('select * from akun.verification'),
    await r.t().admin('select payload from graphile_worker._private_jobs'),
    await r.t().admin('select data from peristiwa'),
  ]);

describe('a forgotten password', () => {
  test('goes by mail: link, new password, old sessions ended, the officer told', async () => {
    const lama = r.peramban();
    await lama.masuk('ratna@contoh.id');
    expect((await lama.buka('/kerja')).status).toBe(200);
    expect(await minta('ratna@contoh.id')).toContain('Jika akun itu ada');
    await r.kirimSurel();
    expect(smtp.masuk).toHaveLength(1);
    expect(smtp.masuk[0]?.ke).toEqual(['ratna@contoh.id']);
    expect(smtp.masuk[0]?.isi).toContain('Subject: Atur ulang kata sandi');
    expect(smtp.masuk[0]?.isi.split('\r\n\r\n').slice(1).join()).not.toMatch(/ratna|contoh\.id(?!\/masuk)/);
    const tautan = tautanDalam(smtp.masuk[0]?.isi ?? '');
    const token = tautan.split('token=')[1] ?? 'tidak ada';
    expect(token).toMatch(/^[\w-]{32}$/);
    expect(await semuaIsi()).not.toContain(token);

    const p = r.peramban();
    const form = await p.buka(tautan);
    expect(form.status).toBe(200);
    expect(form.kepala['cache-control']).toBe('no-store');
    expect(await r.cacat(form.isi)).toEqual([]);
    const pendek = await p.kirim('/masuk/atur-sandi', { token, sandi: 'pendek' });
    expect(pendek.status).toBe(422);
    expect(pendek.isi).toContain('paling sedikit 10');
    expect((await p.kirim('/masuk/atur-sandi', { token, sandi: BARU })).ke).toBe('/masuk?kabar=sandi');
    expect((await lama.buka('/kerja')).ke).toContain('/masuk');
    expect((await r.peramban().masuk('ratna@contoh.id', SANDI)).status).toBe(422);
    expect((await r.peramban().masuk('ratna@contoh.id', BARU)).ke).toBe('/kerja');
    // Once only, and the officer hears of it.
    expect((await p.buka(tautan)).status).toBe(410);
    await p.buka('/masuk/lupa');
    expect((await p.kirim('/masuk/atur-sandi', { token, sandi: 'sekali lagi dicoba' })).status).toBe(410);
    smtp.masuk.length = 0;
    await r.kirimSurel();
    expect(smtp.masuk[0]?.isi).toContain('Subject: Kata sandi Anda diubah');
    expect(await semuaIsi()).not.toMatch(/@contoh\.id/);
  });

  test('says the same to a stranger, to the officer of another body, and keeps quiet in the mail', async () => {
    const kenal = await minta('pegawai@contoh.id');
    const bersih = (html: string): string => html.replaceAll(/\w{20,}|csrf[^>]*/g, '');
    expect(bersih(await minta('tidak.ada@contoh.id'))).toBe(bersih(kenal));
    expect(bersih(await minta('lain@contoh.id'))).toBe(bersih(kenal));
    await r.kirimSurel();
    expect(smtp.masuk.map((m) => m.ke)).toEqual([['pegawai@contoh.id']]);
  });

  test('three mails an hour for one account, whatever the address asked from', async () => {
    for (let i = 0; i < 5; i++) expect(await minta('lupa-tiga@contoh.id')).toContain('Jika akun itu ada');
    await r.kirimSurel();
    expect(smtp.masuk).toHaveLength(3);
  });

  test('a server that is away: the link is made when the mail goes, not before', async () => {
    await r.petugas('sabar@contoh.id', 'petugas');
    smtp.keadaan.tolak = 451;
    await minta('sabar@contoh.id');
    await expect(r.kirimSurel()).rejects.toThrow('451');
    smtp.keadaan.tolak = undefined;
    await r.kirimSurel();
    expect((await r.peramban().buka(tautanDalam(smtp.masuk[0]?.isi ?? ''))).status).toBe(200);
  });

  test('a host name that somebody sends never gets into the link', async () => {
    await r.petugas('tuan@contoh.id', 'petugas');
    await r.t().admin(`insert into badan_publik_alamat (badan_publik_id, host) values ($1, 'z.contoh.id')`, [r.t().badanA]);
    await minta('tuan@contoh.id', 'z.contoh.id');
    await r.kirimSurel();
    expect(smtp.masuk[0]?.isi).toContain('http://a.contoh.id/masuk/atur-sandi');
    expect(smtp.masuk[0]?.isi).not.toContain('z.contoh.id');
  });

  test('an address that is none comes back as typed', async () => {
    const p = r.peramban();
    await p.buka('/masuk/lupa');
    const reply = await p.kirim('/masuk/lupa', { email: 'bukan surel' });
    expect(reply.status).toBe(422);
    expect(reply.isi).toContain('value="bukan surel"');
  });
});

describe('an unproven mailbox', () => {
  test('the password alone does not open; the link of the mail does', async () => {
    const id = await r.petugas('baru@contoh.id', 'petugas');
    await r.t().admin(`update akun."user" set "emailVerified" = false where id = $1`, [id]);
    const p = r.peramban();
    expect((await p.masuk('baru@contoh.id')).isi).toContain('belum dipastikan');
    await r.kirimSurel();
    const tautan = tautanDalam(smtp.masuk[0]?.isi ?? '');
    expect(tautan).toMatch(/^\/masuk\/verifikasi\?token=/);
    // A mail filter that opens the link proves nothing.
    expect((await p.buka(tautan)).status).toBe(200);
    expect((await r.peramban().masuk('baru@contoh.id')).status).toBe(422);
    await p.buka(tautan);
    expect((await p.kirim('/masuk/verifikasi', { token: tautan.split('token=')[1] ?? '' })).ke).toBe('/masuk?kabar=verifikasi');
    expect((await p.masuk('baru@contoh.id')).ke).toBe('/kerja');
    expect((await p.buka(tautan)).status).toBe(410);
  });
});

describe('sessions', () => {
  test('are made anew at each sign-in, and the one before ends', async () => {
    const p = r.peramban();
    await p.masuk('pegawai@contoh.id');
    const lama = new Map(p.toples);
    await p.masuk('pegawai@contoh.id');
    expect(p.toples.get('betang.session_token')).not.toBe(lama.get('betang.session_token'));
    const tamu = r.peramban();
    for (const [k, v] of lama) tamu.toples.set(k, v);
    expect((await tamu.buka('/kerja')).ke).toContain('/masuk');
    expect((await p.buka('/kerja')).status).toBe(200);
  });

  test('an account without a role here is told so and gets no session', async () => {
    const p = r.peramban();
    const reply = await p.masuk('lain@contoh.id');
    expect(reply.status).toBe(422);
    expect(reply.isi).toContain('tidak punya peran di sini');
    expect([...p.toples.keys()]).not.toContain('betang.session_token');
  });
});
