import nodemailer from 'nodemailer';
import { z } from 'zod';
import { tautanKodeBaru } from '../permohonan/kode-hilang.actions.ts';
import type { Trx } from '../shared/db/db.ts';
import { defineJob, type JobKonteks } from '../shared/jobs/jobs.ts';
import { bacaSetelan } from '../setelan/setelan.ts';
import { bukaBrankas } from '../surat/brankas.ts';
import { catatPengiriman } from '../surat/kirim.actions.ts';
import { selectAsal } from '../badan/asal.queries.ts';
import { buatTautanAkun } from '../pengguna/tautan-akun.actions.ts';
import { selectSurelPetugas } from '../pengguna/pengguna.queries.ts';
import { setelanPengirim } from './notifikasi.setelan.ts';
import { bertautan, isTemplatAkun, jalurSurat, TAUTAN_SURAT, type TemplatAkun, tulisSuratAkun } from './surat-akun.ts';
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
    const sent = await kirim(ctx.config.smtpUrl, await isiSurat(ctx, mail));
    if (sent.ok) return selesai(ctx, mail);
    const upaya = mail.upaya + 1;
    const done = sent.tetap || upaya >= MAKS_UPAYA;
    await tandai(ctx, surel_id, { keadaan: done ? 'gagal' : 'menunggu', upaya, galat: sent.galat });
    if (!done) throw new Error(`surel ${surel_id}: ${sent.galat}`);
  },
});

/** Ready words, or an account's mail, whose link is made only when it goes. */
type Isi = { hal: string; teks: string } | { templat: TemplatAkun; akunId: string; badan: string };

type Mail = {
  id: string;
  dari: { name: string; address: string };
  ke: string | undefined;
  isi: Isi;
  messageId: string;
  upaya: number;
  bahasa: 'id' | 'en';
  permohonanId: string | null;
  suratId: string | null;
};

async function siapkan(trx: Trx, ctx: JobKonteks, id: string): Promise<Mail | undefined> {
  const row = await trx.selectFrom('surel').selectAll().where('badan_publik_id', '=', ctx.badanId).where('id', '=', id).executeTakeFirst();
  if (!row || row.keadaan !== 'menunggu') return undefined;
  const badan = await trx
    .selectFrom('badan_publik')
    .select(['nama', 'email'])
    .where('badan_publik_id', '=', ctx.badanId)
    .executeTakeFirstOrThrow();
  const bahasa = row.bahasa === 'en' ? 'en' : 'id';
  const origin = await selectAsal(trx, ctx.badanId, ctx.config);
  const pengirim = await bacaSetelan(trx, ctx.badanId, setelanPengirim);
  const tujuan = await tujuanDari(trx, ctx, { ...row, bahasa }, badan.nama);
  if (!tujuan) return undefined;
  return {
    id,
    dari: { name: pengirim.nama || `PPID ${badan.nama}`, address: pengirim.alamat || badan.email || `ppid@${new URL(origin).hostname}` },
    ...tujuan,
    messageId: row.message_id,
    upaya: row.upaya,
    bahasa,
    permohonanId: row.permohonan_id,
    suratId: row.surat_id,
  };
}

type Baris = { templat: string; data: unknown; bahasa: 'id' | 'en'; orang_id: string | null; akun_id: string | null };

/** To whom, and what. A kind that this program does not know is left alone. */
async function tujuanDari(trx: Trx, ctx: JobKonteks, row: Baris, badan: string): Promise<Pick<Mail, 'ke' | 'isi'> | undefined> {
  if (row.akun_id !== null && isTemplatAkun(row.templat)) {
    const ke = await selectSurelPetugas(trx, ctx.badanId, row.akun_id, ctx.now);
    return { ke, isi: { templat: row.templat, akunId: row.akun_id, badan } };
  }
  if (row.orang_id === null || !isTemplat(row.templat)) return undefined;
  const origin = await selectAsal(trx, ctx.badanId, ctx.config);
  const { hal, panjang } = tulisPemberitahuan(row.templat, row.data, {
    bahasa: row.bahasa,
    badan,
    origin,
    tautanKode: (kodeHilangId) => tautanKodeBaru(ctx.config, origin, ctx.badanId, kodeHilangId, ctx.now),
  });
  const kontak = await bukaBrankas(ctx.config).kontak(trx, ctx.badanId, row.orang_id);
  return { ke: kontak?.email ?? undefined, isi: { hal, teks: panjang } };
}

/** The words of a mail. A one-time link is made now, so that none lies in the outbox and none is old when it goes. */
async function isiSurat(ctx: JobKonteks, mail: Mail): Promise<Mail & { hal: string; teks: string }> {
  if ('teks' in mail.isi) return { ...mail, ...mail.isi };
  const { templat, akunId, badan } = mail.isi;
  const origin = await ctx.read((trx) => selectAsal(trx, ctx.badanId, ctx.config));
  const tautan = bertautan(templat)
    ? await ctx.write((trx) => buatTautanAkun(trx, { akunId, jenis: TAUTAN_SURAT[templat], origin }))
    : `${origin}${jalurSurat(templat)}`;
  const { hal, panjang } = tulisSuratAkun(templat, { bahasa: mail.bahasa, badan, tautan });
  return { ...mail, hal, teks: panjang };
}

type Kirim = { ok: true } | { ok: false; tetap: boolean; galat: string };

async function kirim(smtpUrl: string, mail: Mail & { hal: string; teks: string }): Promise<Kirim> {
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
