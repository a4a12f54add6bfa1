import nodemailer from 'nodemailer';
import { z } from 'zod';
import type { Trx } from '../shared/db/db.ts';
import { defineJob, type JobKonteks } from '../shared/jobs/jobs.ts';
import { bukaBrankas } from '../surat/brankas.ts';
import { catatPengiriman } from '../surat/kirim.actions.ts';
import { originDari } from '../surat/konteks-surat.ts';
import { isTemplat, tulisPemberitahuan } from './templat.ts';

/** After these a mail is given up and shown to the admin; with the queue's backoff about two days. */
const MAKS_UPAYA = 20;

/** Sends one mail. Message-ID from its key; repeated after a crash it is the same mail to every mailbox. */
export const surelJob = defineJob({
  nama: 'notifikasi_surel',
  payload: z.object({ badan_publik_id: z.uuid(), surel_id: z.uuid() }),
  handle: async ({ surel_id }, ctx) => {
    const mail = await ctx.read((trx) => siapkan(trx, ctx, surel_id));
    if (!mail) return;
    if (mail.ke === undefined) return tandai(ctx, surel_id, { keadaan: 'tanpa_alamat' });
    if (ctx.config.smtpUrl === undefined) return tandai(ctx, surel_id, { keadaan: 'disimpan' });
    const sent = await kirim(ctx.config.smtpUrl, mail);
    if (sent.ok) return selesai(ctx, mail);
    const upaya = mail.upaya + 1;
    const done = sent.tetap || upaya >= MAKS_UPAYA;
    await tandai(ctx, surel_id, { keadaan: done ? 'gagal' : 'menunggu', upaya, galat: sent.galat });
    if (!done) throw new Error(`surel ${surel_id}: ${sent.galat}`);
  },
});

type Mail = {
  id: string;
  dari: { name: string; address: string };
  ke: string | undefined;
  hal: string;
  teks: string;
  messageId: string;
  upaya: number;
  bahasa: 'id' | 'en';
  permohonanId: string | null;
  suratId: string | null;
};

async function siapkan(trx: Trx, ctx: JobKonteks, id: string): Promise<Mail | undefined> {
  const row = await trx.selectFrom('surel').selectAll().where('badan_publik_id', '=', ctx.badanId).where('id', '=', id).executeTakeFirst();
  if (!row || row.keadaan !== 'menunggu' || !isTemplat(row.templat)) return undefined;
  const badan = await trx
    .selectFrom('badan_publik')
    .select(['nama', 'email'])
    .where('badan_publik_id', '=', ctx.badanId)
    .executeTakeFirstOrThrow();
  const bahasa = row.bahasa === 'en' ? 'en' : 'id';
  const origin = originDari(ctx.config);
  const { hal, panjang } = tulisPemberitahuan(row.templat, row.data, { bahasa, badan: badan.nama, origin });
  const ke =
    row.orang_id === null
      ? await surelAkun(trx, row.akun_id)
      : (await bukaBrankas(ctx.config).kontak(trx, ctx.badanId, row.orang_id))?.email;
  return {
    id,
    dari: { name: `PPID ${badan.nama}`, address: badan.email || `ppid@${new URL(origin).hostname}` },
    ke: ke ?? undefined,
    hal,
    teks: panjang,
    messageId: row.message_id,
    upaya: row.upaya,
    bahasa,
    permohonanId: row.permohonan_id,
    suratId: row.surat_id,
  };
}

async function surelAkun(trx: Trx, akunId: string | null): Promise<string | undefined> {
  if (akunId === null) return undefined;
  return (await trx.selectFrom('akun.user').select('email').where('id', '=', akunId).executeTakeFirst())?.email;
}

type Kirim = { ok: true } | { ok: false; tetap: boolean; galat: string };

async function kirim(smtpUrl: string, mail: Mail): Promise<Kirim> {
  const transport = nodemailer.createTransport({
    url: smtpUrl,
    connectionTimeout: 15_000,
    greetingTimeout: 15_000,
    socketTimeout: 30_000,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  try {
    await transport.sendMail({
      from: mail.dari,
      to: mail.ke,
      subject: mail.hal,
      text: mail.teks,
      messageId: mail.messageId,
      headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': mail.bahasa },
    });
    return { ok: true };
  } catch (error) {
    return gagal(error);
  } finally {
    transport.close();
  }
}

const galatSmtp = z.object({ code: z.string().optional(), responseCode: z.number().optional() });

/** Only codes are kept: a server's sentence often repeats the address. 5xx is for ever, the rest is worth another try. */
function gagal(error: unknown): Kirim {
  const known = galatSmtp.safeParse(error);
  const { code = 'GALAT', responseCode } = known.success ? known.data : {};
  const forever = responseCode !== undefined && responseCode >= 500 && code !== 'EAUTH';
  return { ok: false, tetap: forever, galat: responseCode === undefined ? code : `${code} ${responseCode}` };
}

const tandai = (ctx: JobKonteks, id: string, change: { keadaan: string; upaya?: number; galat?: string }): Promise<void> =>
  ctx.write(async (trx) => {
    await trx
      .updateTable('surel')
      .set(change)
      .where('badan_publik_id', '=', ctx.badanId)
      .where('id', '=', id)
      .where('keadaan', '=', 'menunggu')
      .execute();
  });

/** The server took it: a presumption of delivery, recorded without the address. */
const selesai = (ctx: JobKonteks, mail: Mail): Promise<void> =>
  ctx.write(async (trx) => {
    await trx
      .updateTable('surel')
      .set({ keadaan: 'terkirim', terkirim_pada: ctx.now, galat: null, upaya: mail.upaya + 1 })
      .where('badan_publik_id', '=', ctx.badanId)
      .where('id', '=', mail.id)
      .execute();
    if (mail.permohonanId === null) return;
    await catatPengiriman(
      trx,
      { badan: { id: ctx.badanId, zona: '' }, now: ctx.now, aktor: { jenis: 'sistem' } },
      {
        ...(mail.suratId === null ? { hal: 'kabar' } : { hal: 'surat', suratId: mail.suratId }),
        permohonanId: mail.permohonanId,
        cara: 'email',
        bukti: 'diterima_server',
        pada: ctx.now,
        rujukan: '',
        sumberId: mail.id,
      },
    );
  });
