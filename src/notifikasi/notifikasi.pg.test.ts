import { createServer } from 'node:http';
import { json } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Config } from '../shared/config/config.ts';
import { newId } from '../shared/id.ts';
import { selectPengiriman } from '../surat/pengiriman.queries.ts';
import { useRumahSurat } from '../surat/uji/rumah-surat.ts';
import { bunyikan, tandaiDibaca } from './lonceng.actions.ts';
import { type KabariLewat, kabari, kirimUlang } from './notifikasi.actions.ts';
import { jobs } from './notifikasi.jobs.ts';
import { useSmtp } from './uji/smtp-uji.ts';

const r = useRumahSurat();
const smtp = useSmtp();
const now = new Date('2026-03-27T03:00:00Z');
let p = { permohonanId: '', orangId: '', nomor: '' };
const setConfig = (change: Partial<Config>): void => void Object.assign(r.config(), change);

beforeEach(async () => {
  p = await r.permohonan();
  smtp.keadaan.tolak = undefined;
  smtp.masuk.length = 0;
  setConfig({ smtpUrl: `smtp://127.0.0.1:${smtp.keadaan.port}` });
});
afterEach(() => setConfig({ smtpUrl: undefined, pesanUrl: undefined }));

const beri = (lewat: KabariLewat, kunci = `jawaban:${p.permohonanId}`) =>
  r.write((trx) =>
    kabari(trx, { badanId: r.t().badanA, now, ...p, lewat, bahasa: 'id', templat: 'jawaban_tersedia', data: { nomor: p.nomor }, kunci }),
  );

type Surel = { id: string; keadaan: string; galat: string | null; upaya: number; message_id: string };
const surel = async (): Promise<Surel> => {
  const [row] = await r.t().admin<Surel>(`select * from surel where permohonan_id = $1`, [p.permohonanId]);
  if (!row) throw new Error('no mail');
  return row;
};
const kirim = async (): Promise<void> => r.job('notifikasi_surel', { surel_id: (await surel()).id }, jobs);
const pengiriman = () => r.read((trx) => selectPengiriman(trx, r.t().badanA, p.permohonanId));

describe('mail', () => {
  test('goes out once, with Message-ID, without name or code, and is recorded as a presumption', async () => {
    await beri('email');
    await beri('email');
    expect(await r.antrean((await surel()).id)).toEqual(['notifikasi_surel']);
    await kirim();
    await kirim();
    expect(smtp.masuk).toHaveLength(1);
    expect(smtp.masuk[0]?.ke).toEqual(['pemohon@contoh.id']);
    expect(smtp.masuk[0]?.isi).toContain(`Message-ID: ${(await surel()).message_id}`);
    expect(smtp.masuk[0]?.isi).toContain(`Subject: Jawaban tersedia (${p.nomor})`);
    expect(smtp.masuk[0]?.isi).toContain('Auto-Submitted: auto-generated');
    expect(smtp.masuk[0]?.isi).not.toContain('Tambun');
    expect(await pengiriman()).toMatchObject([{ hal: 'kabar', cara: 'email', bukti: 'diterima_server' }]);
  });

  test('the outbox keeps no address, also when the server names it', async () => {
    await beri('email');
    smtp.keadaan.tolak = 550;
    await kirim();
    expect(await surel()).toMatchObject({ keadaan: 'gagal', upaya: 1, galat: 'EENVELOPE 550' });
    const rows = await r
      .t()
      .admin<{ row: string }>(`select row_to_json(s)::text as row from surel s where permohonan_id = $1`, [p.permohonanId]);
    expect(rows[0]?.row).not.toContain('contoh.id');
    expect(await pengiriman()).toEqual([]);
  });

  test('a passing trouble is tried again by the queue with the same Message-ID', async () => {
    await beri('email');
    smtp.keadaan.tolak = 451;
    await expect(kirim()).rejects.toThrow('451');
    expect(await surel()).toMatchObject({ keadaan: 'menunggu', upaya: 1 });
    smtp.keadaan.tolak = undefined;
    await kirim();
    expect(await surel()).toMatchObject({ keadaan: 'terkirim', upaya: 2, galat: null });
  });

  test('a server that is not there is a passing trouble too', async () => {
    setConfig({ smtpUrl: 'smtp://127.0.0.1:1' });
    await beri('email');
    await expect(kirim()).rejects.toThrow(/ESOCKET|ECONNECTION/);
    expect(await surel()).toMatchObject({ keadaan: 'menunggu' });
  });

  test('without a server it is kept, and goes when the admin asks later', async () => {
    setConfig({ smtpUrl: undefined });
    await beri('email');
    await kirim();
    expect(await surel()).toMatchObject({ keadaan: 'disimpan' });
    setConfig({ smtpUrl: `smtp://127.0.0.1:${smtp.keadaan.port}` });
    expect(await r.write((trx) => kirimUlang(trx, r.t().badanA, p.permohonanId))).toBe(false);
    const { id } = await surel();
    expect(await r.write((trx) => kirimUlang(trx, r.t().badanA, id))).toBe(true);
    await kirim();
    expect(smtp.masuk).toHaveLength(1);
  });

  test('a person without a mail address is marked, nothing is sent', async () => {
    p = await r.permohonan({});
    await beri('email');
    await kirim();
    expect(await surel()).toMatchObject({ keadaan: 'tanpa_alamat' });
    expect(smtp.masuk).toEqual([]);
  });

  test('the page needs no notice', async () => {
    await beri('halaman');
    await expect(surel()).rejects.toThrow('no mail');
  });
});

describe('messages', () => {
  const kabar = async () =>
    (
      await r
        .t()
        .admin<{ id: string; keadaan: string; galat: string | null }>(`select id, keadaan, galat from kabar where permohonan_id = $1`, [
          p.permohonanId,
        ])
    )[0];

  test('wait for an officer where no gateway is', async () => {
    await beri('whatsapp');
    const row = await kabar();
    await r.job('notifikasi_pesan', { kabar_id: row?.id ?? '' }, jobs);
    expect(await kabar()).toMatchObject({ keadaan: 'menunggu', galat: null });
  });

  test('go through the gateway where one is set; its refusal leaves the task', async () => {
    const calls: unknown[] = [];
    let status = 500;
    const gate = createServer((request, reply) => {
      void json(request).then((body) => {
        calls.push({ body, kunci: request.headers['idempotency-key'] });
        reply.writeHead(status).end('ok');
      });
    });
    await new Promise<void>((resolve) => void gate.listen(0, '127.0.0.1', () => resolve()));
    const address = gate.address();
    setConfig({ pesanUrl: `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}/kirim` });
    await beri('sms');
    const id = (await kabar())?.id ?? '';
    await expect(r.job('notifikasi_pesan', { kabar_id: id }, jobs)).rejects.toThrow('HTTP 500');
    expect(await kabar()).toMatchObject({ keadaan: 'menunggu', galat: 'HTTP 500' });
    status = 202;
    await r.job('notifikasi_pesan', { kabar_id: id }, jobs);
    await r.job('notifikasi_pesan', { kabar_id: id }, jobs);
    expect(await kabar()).toMatchObject({ keadaan: 'terkirim', galat: null });
    expect(calls).toHaveLength(2);
    expect(calls[1]).toMatchObject({ kunci: id, body: { lewat: 'sms', ke: '6281200000001', teks: expect.stringContaining(p.nomor) } });
    expect(await pengiriman()).toMatchObject([{ cara: 'sms', bukti: 'diterima_server' }]);
    gate.close();
  });
});

describe('the bell', () => {
  test('rings once for each holder of a role today, and is read by its owner only', async () => {
    const [a, b, gone] = [newId(), newId(), newId()];
    for (const [akun, sampai] of [
      [a, null],
      [b, null],
      [gone, '2026-01-31'],
    ] as const)
      await r
        .t()
        .admin(
          `insert into keanggotaan (badan_publik_id, id, akun_id, peran, berlaku_dari, berlaku_sampai) values ($1, $2, $3, 'utama', '2025-01-01', $4)`,
          [r.t().badanA, newId(), akun, sampai],
        );
    const ring = () =>
      r.write((trx) =>
        bunyikan(trx, {
          badanId: r.t().badanA,
          now,
          templat: 'permohonan_masuk',
          data: { nomor: p.nomor, tanggal: '2026-04-07' },
          jalur: '/kerja/permohonan/x',
          kunci: 'masuk:x',
          untuk: { peran: 'utama', hariIni: '2026-03-27' },
        }),
      );
    await ring();
    await ring();
    const rows = () =>
      r
        .t()
        .admin<{ akun_id: string; dibaca_pada: Date | null }>(
          `select akun_id, dibaca_pada from lonceng where kunci = 'masuk:x' order by akun_id`,
        );
    expect((await rows()).map((row) => row.akun_id)).toEqual([a, b].sort());
    await r.write((trx) => tandaiDibaca(trx, r.t().badanA, a, now));
    expect((await rows()).filter((row) => row.dibaca_pada === null).map((row) => row.akun_id)).toEqual([b]);
  });
});
