import { createHmac } from 'node:crypto';
import { z } from 'zod';
import type { Trx } from '../../shared/db/db.ts';
import { newId } from '../../shared/id.ts';
import type { Rahasia } from '../ajukan.actions.ts';
import { deriveKunci, open, seal } from '../brankas/amplop.ts';
import type { LampiranBaru } from '../brankas/brankas.actions.ts';
import { BERKAS_MEJA, type BerkasMeja, type IsianMeja, isianMeja } from './meja.isian.ts';

const HARI = 86_400_000;
/** How long number and code can be shown again after they were given, for a printer that jammed. */
const SLIP = 3_600_000;

/** Drafts belong to an officer in a browser: without both, neither the database nor the secret file opens them. */
export type KunciMeja = { badanId: string; akunId: string; kuki: string; rahasia: Rahasia };

const sidikDari = ({ badanId, akunId, kuki, rahasia }: KunciMeja): string =>
  createHmac('sha256', rahasia.kode).update(`meja/${badanId}/${akunId}/${kuki}`).digest('base64url');
const kunciDari = ({ akunId, kuki, rahasia }: KunciMeja): Buffer => deriveKunci(`${akunId}/${kuki}`, rahasia.induk, 'meja');
const tempat = (k: KunciMeja, id: string): string => `meja/${k.badanId}/${id}`;
const tempatLampiran = (k: KunciMeja, id: string, jenis: string): string => `meja/${k.badanId}/${id}/${jenis}`;

const terkirim = z.object({ id: z.string(), nomor: z.string(), kode: z.string() });
export type TerkirimMeja = z.output<typeof terkirim>;
const tersegel = z.object({ isian: isianMeja, terkirim: terkirim.nullable() });

export type MejaDraf = { id: string; isian: IsianMeja; terkirim: TerkirimMeja | null; dibuatPada: Date; diubahPada: Date };

type Baris = { id: string; isi: Buffer; dibuat_pada: Date; diubah_pada: Date };
function buka(k: KunciMeja, row: Baris): MejaDraf {
  const isi = tersegel.parse(JSON.parse(open(kunciDari(k), tempat(k, row.id), row.isi).toString('utf8')));
  return { id: row.id, ...isi, dibuatPada: row.dibuat_pada, diubahPada: row.diubah_pada };
}

/** One draft of this officer in this browser; with `'kunci'` locked until the transaction ends. */
export async function selectOptionalMejaDraf(
  trx: Trx,
  k: KunciMeja,
  id: string,
  now: Date,
  kunci?: 'kunci',
): Promise<MejaDraf | undefined> {
  const row = await trx
    .selectFrom('meja_draf')
    .select(['id', 'isi', 'dibuat_pada', 'diubah_pada'])
    .where('badan_publik_id', '=', k.badanId)
    .where('id', '=', id)
    .where('sidik', '=', sidikDari(k))
    .where('kedaluwarsa_pada', '>', now)
    .$if(kunci === 'kunci', (q) => q.forUpdate())
    .executeTakeFirst();
  return row && buka(k, row);
}

/** What this officer began in this browser and has not sent, newest first. */
export async function selectMejaDraf(trx: Trx, k: KunciMeja, now: Date): Promise<MejaDraf[]> {
  const rows = await trx
    .selectFrom('meja_draf')
    .select(['id', 'isi', 'dibuat_pada', 'diubah_pada'])
    .where('badan_publik_id', '=', k.badanId)
    .where('sidik', '=', sidikDari(k))
    .where('permohonan_id', 'is', null)
    .where('kedaluwarsa_pada', '>', now)
    .orderBy('diubah_pada', 'desc')
    .limit(10)
    .execute();
  return rows.map((row) => buka(k, row));
}

/** Keeps what was typed. False where the draft is another's or has become a request: then nothing is written. */
export async function simpanMejaDraf(trx: Trx, k: KunciMeja, id: string, isian: IsianMeja, now: Date): Promise<boolean> {
  const isi = seal(kunciDari(k), tempat(k, id), Buffer.from(JSON.stringify({ isian, terkirim: null })));
  const sampai = new Date(now.getTime() + HARI);
  const row = await trx
    .insertInto('meja_draf')
    .values({
      badan_publik_id: k.badanId,
      id,
      akun_id: k.akunId,
      sidik: sidikDari(k),
      isi,
      dibuat_pada: now,
      diubah_pada: now,
      kedaluwarsa_pada: sampai,
    })
    .onConflict((c) =>
      c
        .columns(['badan_publik_id', 'id'])
        .doUpdateSet({ isi, diubah_pada: now, kedaluwarsa_pada: sampai })
        .where('meja_draf.sidik', '=', sidikDari(k))
        .where('meja_draf.permohonan_id', 'is', null),
    )
    .returning('id')
    .executeTakeFirst();
  return row !== undefined;
}

/** Marks a draft as sent: of what was typed only number and code stay, for an hour. */
export async function tutupMejaDraf(trx: Trx, k: KunciMeja, id: string, t: TerkirimMeja, now: Date): Promise<void> {
  const isi = seal(kunciDari(k), tempat(k, id), Buffer.from(JSON.stringify({ isian: {}, terkirim: t })));
  await trx
    .updateTable('meja_draf')
    .set({ isi, permohonan_id: t.id, diubah_pada: now, kedaluwarsa_pada: new Date(now.getTime() + SLIP) })
    .where('badan_publik_id', '=', k.badanId)
    .where('id', '=', id)
    .execute();
  await trx.deleteFrom('meja_draf_lampiran').where('badan_publik_id', '=', k.badanId).where('draf_id', '=', id).execute();
}

export async function deleteMejaDraf(trx: Trx, k: KunciMeja, id: string): Promise<void> {
  await trx
    .deleteFrom('meja_draf')
    .where('badan_publik_id', '=', k.badanId)
    .where('id', '=', id)
    .where('sidik', '=', sidikDari(k))
    .execute();
}

/** Seals the copy of a paper beside its draft; a second one of the same kind takes its place. */
export async function simpanMejaLampiran(trx: Trx, k: KunciMeja, id: string, l: LampiranBaru, now: Date): Promise<void> {
  const isi = seal(kunciDari(k), tempatLampiran(k, id, l.jenis), l.isi);
  await trx
    .insertInto('meja_draf_lampiran')
    .values({ badan_publik_id: k.badanId, id: newId(), draf_id: id, jenis: l.jenis, mime: l.mime, isi, dibuat_pada: now })
    .onConflict((c) => c.columns(['badan_publik_id', 'draf_id', 'jenis']).doUpdateSet({ mime: l.mime, isi, dibuat_pada: now }))
    .execute();
}

export async function selectJenisLampiran(trx: Trx, k: KunciMeja, id: string): Promise<BerkasMeja[]> {
  const rows = await trx
    .selectFrom('meja_draf_lampiran')
    .select('jenis')
    .where('badan_publik_id', '=', k.badanId)
    .where('draf_id', '=', id)
    .execute();
  return BERKAS_MEJA.filter((b) => rows.some((row) => row.jenis === b));
}

const MIME = z.enum(['image/jpeg', 'image/png', 'image/webp', 'application/pdf']);

/** The copies of a draft, opened, to go into the vault. Only for a draft that `selectOptionalMejaDraf` gave. */
export async function selectMejaLampiran(trx: Trx, k: KunciMeja, id: string): Promise<LampiranBaru[]> {
  const rows = await trx
    .selectFrom('meja_draf_lampiran')
    .select(['jenis', 'mime', 'isi'])
    .where('badan_publik_id', '=', k.badanId)
    .where('draf_id', '=', id)
    .execute();
  return BERKAS_MEJA.flatMap((jenis) => {
    const row = rows.find((r) => r.jenis === jenis);
    return row ? [{ jenis, mime: MIME.parse(row.mime), isi: open(kunciDari(k), tempatLampiran(k, id, jenis), row.isi) }] : [];
  });
}

/** Removes drafts that are over; hourly job. */
export async function hapusMejaDrafLama(trx: Trx, badanId: string, now: Date): Promise<void> {
  await trx.deleteFrom('meja_draf').where('badan_publik_id', '=', badanId).where('kedaluwarsa_pada', '<=', now).execute();
}
