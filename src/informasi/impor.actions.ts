import { sql } from 'kysely';
import { appendPeristiwa } from '../peristiwa/peristiwa.actions.ts';
import { appendPeristiwaPertama } from '../peristiwa/massal.actions.ts';
import type { AktorPeristiwa } from '../peristiwa/peristiwa.ts';
import type { Trx } from '../shared/db/db.ts';
import { hariDi } from '../shared/hari.ts';
import { newId } from '../shared/id.ts';
import type { Tabel } from '../shared/tabel/tabel.ts';
import { lockTanda, type Perubahan, ubahHitungan } from './hitungan.actions.ts';
import type { BarisMasuk } from './impor.ts';
import type { Tolak } from './impor/alasan.ts';
import type { IsiAsal } from './impor/baris.ts';
import { bacaSemua, bukaLembar, type IsiDaftar } from './impor/buka.ts';
import { type OpsiImpor, type Perbarui, type Rencana, rencanakan, tentukanUnit } from './impor/rencana.ts';
import { pencariUnit } from './impor/unit.ts';
import { selectTerdapat, selectUnitDikenal } from './impor.queries.ts';
import { tandaiBerubah } from '../pencarian/pencarian.actions.ts';
import { FORMAT } from './informasi.ts';
import { KOSONG } from './informasi.actions.ts';
import { dariIsi, dariIsiAsal } from './isi.ts';
import { salinDariVersi } from './rancangan.actions.ts';
import { formatItem } from './rules/format.ts';
import { salinKeVersi, slugBaru } from './terbit.actions.ts';

export type HasilImpor = { dibaca: number; dibuat: number; diperbarui: number; tetap: number; ditolak: Tolak[] };

/**
 * Imports the rows of a list: decides for each, and unless `dryRun`, does it in the caller's transaction. A refused row
 * never stops the others. Run twice it makes nothing; it changes an item only where the list itself changed.
 */
export async function imporInformasi(
  trx: Trx,
  p: PerintahImpor & { zona: string; namaBadan: string; isi: IsiDaftar; opsi: OpsiImpor; dryRun: boolean },
): Promise<HasilImpor> {
  await lockImpor(trx, p.badanId);
  const units = await selectUnitDikenal(trx, p.badanId, hariDi(p.zona, p.pada));
  const nama = new Map(units.map((u) => [u.id, u.nama[0] ?? '']));
  const { masuk, ditolak } = tentukanUnit(p.isi.baris, p.opsi, pencariUnit(units, p.namaBadan), (id) => nama.get(id) ?? '');
  const rencana = rencanakan(masuk, await selectTerdapat(trx, p.badanId, [...masuk.keys()]));
  if (!p.dryRun) await jalankanRencana(trx, p, rencana);
  const semua = [...p.isi.ditolak, ...ditolak, ...rencana.ditolak].sort(
    (a, b) => (a.lembar ?? '').localeCompare(b.lembar ?? '') || a.baris - b.baris,
  );
  return {
    dibaca: p.isi.dibaca,
    dibuat: rencana.buat.length,
    diperbarui: rencana.perbarui.length,
    tetap: rencana.tetap.length,
    ditolak: semua,
  };
}

/** The same from tables as they are: headings found, columns read as proposed. For lists that no person looks at first. */
export async function imporTabel(
  trx: Trx,
  p: Omit<Parameters<typeof imporInformasi>[1], 'isi'> & { tabel: readonly Tabel[] },
): Promise<HasilImpor> {
  return imporInformasi(trx, { ...p, isi: bacaSemua(bukaLembar(p.tabel), p.opsi.kategori) });
}

export type PerintahImpor = {
  badanId: string;
  aktor: AktorPeristiwa;
  akunId: string | null;
  pada: Date;
  sebagai: 'terbit' | 'rancangan';
  /** Told how many rows are done, between chunks; outside of this transaction, or nobody would see it. */
  kemajuan?: (selesai: number) => Promise<void>;
};

const SEKALI = 500;

/** One import of a body at a time: what is there may not change between the plan and its doing. Held until commit. */
export async function lockImpor(trx: Trx, badanId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`informasi.impor ${badanId}`}, 0))`.execute(trx);
}

/** Carries out a plan in the caller's transaction: items, versions, events, counts, index jobs. */
export async function jalankanRencana(trx: Trx, p: PerintahImpor, rencana: Rencana): Promise<void> {
  const terbit: string[] = [];
  const perubahan: Perubahan[] = [];
  if (rencana.buat.length > 0 || rencana.perbarui.length > 0) await lockTanda(trx, p.badanId);
  for (let from = 0; from < rencana.buat.length; from += SEKALI) {
    const made = await buat(trx, p, rencana.buat.slice(from, from + SEKALI));
    terbit.push(...made.terbit);
    perubahan.push(...made.perubahan);
    await p.kemajuan?.(Math.min(rencana.buat.length, from + SEKALI));
  }
  for (const item of rencana.perbarui) {
    const changed = await perbarui(trx, p, item);
    if (changed) {
      terbit.push(item.ada.id);
      perubahan.push(...changed);
    }
  }
  const pindah = rencana.tetap.filter((t) => t.asalBerubah);
  await simpanAsal(trx, p.badanId, [...pindah, ...rencana.perbarui]);
  await ubahHitungan(trx, p.badanId, perubahan);
  await tandaiBerubah(trx, p.badanId, terbit);
}

const penuh = (isi: IsiAsal) => ({ ...KOSONG, lisensi: null, ...isi, berkas: [], kewajiban: [] });

type Baru = { id: string; row: BarisMasuk };

async function buat(trx: Trx, p: PerintahImpor, rows: readonly BarisMasuk[]): Promise<{ terbit: string[]; perubahan: Perubahan[] }> {
  const items = rows.map((row) => ({ id: newId(), row }));
  await tulisRancangan(trx, p, items);
  const slugs = p.sebagai === 'terbit' ? await terbitkanBaru(trx, p, items) : [];
  await appendPeristiwaPertama(
    trx,
    items.map(({ id, row }, i) => ({
      badanId: p.badanId,
      berkas: { jenis: 'informasi', id },
      jenis: 'informasi_diimpor' as const,
      aktor: p.aktor,
      pada: p.pada,
      data: { unit_id: row.unitId, sebagai: p.sebagai, versi: 1, slug: slugs[i] ?? null },
    })),
  );
  if (p.sebagai === 'rancangan') return { terbit: [], perubahan: [] };
  return {
    terbit: items.map(({ id }) => id),
    perubahan: items.map(({ row: { unitId, isi } }) => ({
      sel: { unitId, kategori: isi.kategori, tahun: isi.tahun, format: formatAsal(isi) },
      jumlah: 1,
    })),
  };
}

/** Heads, drafts and links of new items, not public yet. */
async function tulisRancangan(trx: Trx, p: PerintahImpor, items: readonly Baru[]): Promise<void> {
  const badan = { badan_publik_id: p.badanId };
  const kepala = items.map(({ id, row: { isi, unitId, kunci, padanan } }) => ({
    ...badan,
    id,
    unit_id: unitId,
    kerja: 'rancangan',
    publik: 'belum',
    judul: isi.judul,
    ringkasan: isi.ringkasan,
    kategori: isi.kategori,
    tahun: isi.tahun,
    diperbarui_pada: p.pada,
    dibuat_pada: p.pada,
    asal_kunci: kunci,
    asal_padanan: padanan,
    asal: JSON.stringify(isi),
  }));
  await trx.insertInto('informasi').values(kepala).execute();
  const rancangan = items.map(({ id, row }) => ({ ...badan, id, ...dariIsi(penuh(row.isi)), diubah_oleh: p.akunId, diubah_pada: p.pada }));
  await trx.insertInto('informasi_rancangan').values(rancangan).execute();
  const tautan = items.flatMap(({ id, row }) =>
    row.isi.tautan.map((t, i) => ({ ...badan, id: newId(), informasi_id: id, urutan: i + 1, ...t })),
  );
  if (tautan.length > 0) await trx.insertInto('informasi_rancangan_tautan').values(tautan).execute();
}

const formatAsal = (isi: IsiAsal) => formatItem([], isi.tautan.length > 0, isi.bentuk);

async function terbitkanBaru(trx: Trx, p: PerintahImpor, items: readonly Baru[]): Promise<string[]> {
  const slugs = await slugBaru(
    trx,
    p.badanId,
    items.map(({ row }) => row.isi.judul),
  );
  await salinKeVersi(trx, { badanId: p.badanId, ids: items.map(({ id }) => id), akunId: p.akunId, pada: p.pada });
  const format = items.map(({ row }) => formatAsal(row.isi).join(','));
  await sql`update informasi i set kerja = 'tanpa', publik = 'terbit', versi_terakhir = 1, slug = t.slug, terbit_pada = ${p.pada}::timestamptz,
      format = case when t.format = '' then '{}'::text[] else string_to_array(t.format, ',') end
    from unnest(${items.map(({ id }) => id)}::uuid[], ${slugs}::text[], ${format}::text[]) as t(id, slug, format)
    where i.badan_publik_id = ${p.badanId} and i.id = t.id`.execute(trx);
  return slugs;
}

/** Changes one item. A public one gets a new version, or a draft of it where the import only drafts. */
async function perbarui(trx: Trx, p: PerintahImpor, { ada, isi }: Perbarui): Promise<Perubahan[] | undefined> {
  const publik = ada.keadaan.publik === 'terbit';
  // A draft thrown away earlier may still lie there: what the list does not speak of comes from the public version.
  if (publik) await salinDariVersi(trx, { badanId: p.badanId, id: ada.id, versi: ada.versi, akunId: p.akunId, pada: p.pada });
  const { tautan } = isi;
  await trx
    .updateTable('informasi_rancangan')
    .set({ ...dariIsiAsal(isi), diubah_oleh: p.akunId, diubah_pada: p.pada })
    .where('badan_publik_id', '=', p.badanId)
    .where('id', '=', ada.id)
    .execute();
  await trx.deleteFrom('informasi_rancangan_tautan').where('badan_publik_id', '=', p.badanId).where('informasi_id', '=', ada.id).execute();
  if (tautan.length > 0)
    await trx
      .insertInto('informasi_rancangan_tautan')
      .values(tautan.map((t, i) => ({ badan_publik_id: p.badanId, id: newId(), informasi_id: ada.id, urutan: i + 1, ...t })))
      .execute();
  const terbit = publik && p.sebagai === 'terbit';
  const versi = ada.versi + 1;
  if (terbit) await salinKeVersi(trx, { badanId: p.badanId, ids: [ada.id], akunId: p.akunId, pada: p.pada });
  const kartu = { judul: isi.judul, ringkasan: isi.ringkasan, kategori: isi.kategori, tahun: isi.tahun, diperbarui_pada: p.pada };
  const lama = ada.kartu.format.filter((f) => f !== 'tautan' && f !== 'cetak');
  const baru: readonly string[] = formatAsal(isi);
  const format = FORMAT.filter((f) => lama.includes(f) || baru.includes(f));
  const set = terbit ? { ...kartu, format, versi_terakhir: versi } : publik ? { kerja: 'rancangan' } : kartu;
  await trx.updateTable('informasi').set(set).where('badan_publik_id', '=', p.badanId).where('id', '=', ada.id).execute();
  await appendPeristiwa(trx, {
    badanId: p.badanId,
    berkas: { jenis: 'informasi', id: ada.id },
    jenis: 'informasi_diimpor',
    aktor: p.aktor,
    pada: p.pada,
    data: { unit_id: ada.unitId, sebagai: terbit ? 'terbit' : 'rancangan', versi, slug: null },
  });
  if (!terbit) return undefined;
  return [
    { sel: { unitId: ada.unitId, ...ada.kartu }, jumlah: -1 },
    { sel: { unitId: ada.unitId, kategori: isi.kategori, tahun: isi.tahun, format }, jumlah: 1 },
  ];
}

/** Remembers the rows as they came, so that the next run sees what the list itself has changed. */
async function simpanAsal(
  trx: Trx,
  badanId: string,
  pairs: readonly { baris: BarisMasuk; ada: { id: string; kunci: string | null } }[],
): Promise<void> {
  for (let from = 0; from < pairs.length; from += SEKALI) {
    const part = pairs.slice(from, from + SEKALI);
    await sql`update informasi i set asal = t.asal::jsonb, asal_padanan = t.padanan, asal_kunci = t.kunci
      from unnest(${part.map((x) => x.ada.id)}::uuid[], ${part.map((x) => JSON.stringify(x.baris.isi))}::text[], ${part.map((x) => x.baris.padanan)}::text[],
        ${part.map((x) => x.baris.kunci ?? x.ada.kunci)}::text[]) as t(id, asal, padanan, kunci)
      where i.badan_publik_id = ${badanId} and i.id = t.id`.execute(trx);
  }
}
