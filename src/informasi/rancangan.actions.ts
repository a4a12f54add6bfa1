import { sql } from 'kysely';
import type { Trx } from '../shared/db/db.ts';
import { newId } from '../shared/id.ts';
import { bukaUntuk, catat, type HasilInformasi, type Perintah } from './informasi.actions.ts';
import { KOLOM_ISI } from './isi.ts';

/** Puts an uploaded document into the draft. The public name must be free in the draft (`nama_ganda`). */
export async function tambahBerkas(
  trx: Trx,
  p: Perintah & { id: string; dokumenId: string; nama: string; judul?: string },
): Promise<HasilInformasi> {
  const opened = await bukaUntuk(trx, p, p.id, 'simpan');
  if (!opened.ok) return opened;
  const urutan = await urutanBerikut(trx, p, 'informasi_rancangan_berkas');
  const made = await trx
    .insertInto('informasi_rancangan_berkas')
    .values({
      badan_publik_id: p.badanId,
      id: newId(),
      informasi_id: p.id,
      urutan,
      dokumen_id: p.dokumenId,
      nama: p.nama,
      judul: p.judul ?? '',
    })
    .onConflict((c) => c.columns(['badan_publik_id', 'informasi_id', 'nama']).doNothing())
    .executeTakeFirst();
  if (made.numInsertedOrUpdatedRows !== 1n) return { ok: false, alasan: 'nama_ganda' };
  await catat(trx, p, p.id, 'informasi_disimpan', { bidang: ['berkas'] });
  return { ok: true };
}

export async function lepasBerkas(trx: Trx, p: Perintah & { id: string; berkasId: string }): Promise<HasilInformasi> {
  return lepas(trx, p, 'informasi_rancangan_berkas', p.berkasId, 'berkas');
}

/** Puts a link into the draft; the same address twice is kept once. */
export async function tambahTautan(trx: Trx, p: Perintah & { id: string; url: string; judul: string }): Promise<HasilInformasi> {
  const opened = await bukaUntuk(trx, p, p.id, 'simpan');
  if (!opened.ok) return opened;
  const urutan = await urutanBerikut(trx, p, 'informasi_rancangan_tautan');
  await trx
    .insertInto('informasi_rancangan_tautan')
    .values({ badan_publik_id: p.badanId, id: newId(), informasi_id: p.id, urutan, url: p.url, judul: p.judul })
    .onConflict((c) => c.columns(['badan_publik_id', 'informasi_id', 'url']).doUpdateSet({ judul: p.judul }))
    .execute();
  await catat(trx, p, p.id, 'informasi_disimpan', { bidang: ['tautan'] });
  return { ok: true };
}

export async function lepasTautan(trx: Trx, p: Perintah & { id: string; tautanId: string }): Promise<HasilInformasi> {
  return lepas(trx, p, 'informasi_rancangan_tautan', p.tautanId, 'tautan');
}

type Tabel = 'informasi_rancangan_berkas' | 'informasi_rancangan_tautan';

async function lepas(trx: Trx, p: Perintah & { id: string }, tabel: Tabel, barisId: string, bidang: string): Promise<HasilInformasi> {
  const opened = await bukaUntuk(trx, p, p.id, 'simpan');
  if (!opened.ok) return opened;
  const gone = await trx
    .deleteFrom(tabel)
    .where('badan_publik_id', '=', p.badanId)
    .where('informasi_id', '=', p.id)
    .where('id', '=', barisId)
    .executeTakeFirst();
  if (gone.numDeletedRows === 0n) return { ok: false, alasan: 'tidak_ada' };
  await catat(trx, p, p.id, 'informasi_disimpan', { bidang: [bidang] });
  return { ok: true };
}

async function urutanBerikut(trx: Trx, p: Perintah & { id: string }, tabel: Tabel): Promise<number> {
  const row = await trx
    .selectFrom(tabel)
    .select((e) => e.fn.max('urutan').as('maks'))
    .where('badan_publik_id', '=', p.badanId)
    .where('informasi_id', '=', p.id)
    .executeTakeFirst();
  return (row?.maks ?? 0) + 1;
}

/** Starts the next version of a published or withdrawn item from its last one, files and links included. */
export async function susunVersi(trx: Trx, p: Perintah & { id: string }): Promise<HasilInformasi> {
  const opened = await bukaUntuk(trx, p, p.id, 'susun_versi');
  if (!opened.ok) return opened;
  const { item, ke } = opened;
  if (item.versi > 0) await salinDariVersi(trx, { ...p, versi: item.versi });
  await trx
    .updateTable('informasi')
    .set({ kerja: ke.kerja, publik: ke.publik })
    .where('badan_publik_id', '=', p.badanId)
    .where('id', '=', p.id)
    .execute();
  const kategori = item.kartu.kategori;
  if (kategori === 'berkala' || kategori === 'serta_merta' || kategori === 'setiap_saat')
    await catat(trx, p, p.id, 'informasi_disusun', { unit_id: item.unitId, kategori, versi: item.versi + 1 });
  return { ok: true };
}

/** Makes the draft equal to a published version. */
export async function salinDariVersi(
  trx: Trx,
  p: { badanId: string; id: string; versi: number; akunId: string | null; pada: Date },
): Promise<void> {
  const { versi } = p;
  const kolom = sql.join(KOLOM_ISI.map((k) => sql.ref(k)));
  const set = sql.join(KOLOM_ISI.map((k) => sql`${sql.ref(k)} = v.${sql.ref(k)}`));
  await sql`update informasi_rancangan r set ${set}, catatan_kembali = null, diajukan_oleh = null, diubah_oleh = ${p.akunId}, diubah_pada = ${p.pada}
    from (select ${kolom} from informasi_versi where badan_publik_id = ${p.badanId} and informasi_id = ${p.id} and versi = ${versi}) v
    where r.badan_publik_id = ${p.badanId} and r.id = ${p.id}`.execute(trx);
  await trx.deleteFrom('informasi_rancangan_berkas').where('badan_publik_id', '=', p.badanId).where('informasi_id', '=', p.id).execute();
  await trx.deleteFrom('informasi_rancangan_tautan').where('badan_publik_id', '=', p.badanId).where('informasi_id', '=', p.id).execute();
  const berkas = await trx
    .selectFrom('informasi_berkas')
    .select(['urutan', 'dokumen_id', 'nama', 'judul'])
    .where('badan_publik_id', '=', p.badanId)
    .where('informasi_id', '=', p.id)
    .where('versi', '=', versi)
    .execute();
  if (berkas.length > 0)
    await trx
      .insertInto('informasi_rancangan_berkas')
      .values(berkas.map((b) => ({ ...b, badan_publik_id: p.badanId, id: newId(), informasi_id: p.id })))
      .execute();
  const tautan = await trx
    .selectFrom('informasi_tautan')
    .select(['urutan', 'url', 'judul'])
    .where('badan_publik_id', '=', p.badanId)
    .where('informasi_id', '=', p.id)
    .where('versi', '=', versi)
    .execute();
  if (tautan.length > 0)
    await trx
      .insertInto('informasi_rancangan_tautan')
      .values(tautan.map((t) => ({ ...t, badan_publik_id: p.badanId, id: newId(), informasi_id: p.id })))
      .execute();
}
