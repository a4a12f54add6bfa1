import { sql } from 'kysely';
import { tandaiBerubah } from '../pencarian/pencarian.actions.ts';
import { appendPeristiwaPertama } from '../peristiwa/massal.actions.ts';
import { appendPeristiwa } from '../peristiwa/peristiwa.actions.ts';
import type { AktorPeristiwa } from '../peristiwa/peristiwa.ts';
import type { Trx } from '../shared/db/db.ts';
import { newId } from '../shared/id.ts';
import { lockTanda, ubahHitungan } from './hitungan.actions.ts';
import type { Isi } from './informasi.ts';
import { dariIsi } from './isi.ts';
import { formatItem } from './rules/format.ts';
import { kolomKurang } from './rules/kelengkapan.ts';
import { salinKeVersi, slugBaru } from './terbit.actions.ts';

/** An item that moves in as published, with its scanned document. `pada`: when the house it comes from published it. */
export type ItemMasuk = {
  unitId: string;
  isi: Omit<Isi, 'berkas' | 'tautan'>;
  berkas: { dokumenId: string; nama: string; mime: string } | undefined;
  pada: Date;
};

/**
 * Takes many published items in at once, in the caller's transaction: what the import does for a list, for items that bring
 * their document and their own day. The documents must have passed their scan. Refuses nothing quietly: an item without a
 * column of Lampiran I throws.
 */
export async function terbitkanMasuk(trx: Trx, p: { badanId: string; akunId: string }, semua: readonly ItemMasuk[]): Promise<void> {
  if (semua.length === 0) return;
  const { items, slugs } = await tulisTerbit(trx, p, semua);
  await appendPeristiwaPertama(
    trx,
    items.map(({ id, unitId, pada }, i) => ({
      badanId: p.badanId,
      berkas: { jenis: 'informasi', id },
      jenis: 'informasi_diimpor' as const,
      aktor: { jenis: 'impor' as const },
      pada,
      data: { unit_id: unitId, sebagai: 'terbit' as const, versi: 1, slug: slugs[i] ?? null },
    })),
  );
}

/** An entry of the list of exempt information that is open now: in the public list from this moment, its file by the release gate. */
export async function terbitkanTerbuka(
  trx: Trx,
  p: { badanId: string; aktor: AktorPeristiwa; pengecualianId: string },
  item: ItemMasuk,
): Promise<string> {
  const { items, slugs } = await tulisTerbit(trx, { badanId: p.badanId, akunId: 'id' in p.aktor ? p.aktor.id : 'sistem' }, [item]);
  const [made] = items;
  const [slug] = slugs;
  if (!made || slug === undefined) throw new Error('nothing was published');
  await appendPeristiwa(trx, {
    badanId: p.badanId,
    berkas: { jenis: 'informasi', id: made.id },
    jenis: 'informasi_dibuka',
    aktor: p.aktor,
    pada: item.pada,
    data: { unit_id: item.unitId, versi: 1, slug, pengecualian_id: p.pengecualianId },
  });
  return made.id;
}

async function tulisTerbit(trx: Trx, p: { badanId: string; akunId: string }, semua: readonly ItemMasuk[]) {
  const items = semua.map((item) => ({ ...item, id: newId(), format: formatDari(item) }));
  const ids = items.map(({ id }) => id);
  await tulisKepala(trx, p, items);
  await lockTanda(trx, p.badanId);
  const slugs = await slugBaru(
    trx,
    p.badanId,
    items.map(({ isi }) => isi.judul),
  );
  await salinKeVersi(trx, { badanId: p.badanId, ids, akunId: p.akunId, pada: items.map(({ pada }) => pada) });
  await sql`update informasi i set kerja = 'tanpa', publik = 'terbit', versi_terakhir = 1, slug = t.slug, terbit_pada = i.diperbarui_pada,
      dokumen_utama_id = t.dokumen, format = string_to_array(t.format, ',')
    from unnest(${ids}::uuid[], ${slugs}::text[], ${items.map(({ format }) => format.join(','))}::text[],
      ${items.map(({ berkas }) => berkas?.dokumenId ?? null)}::uuid[]) as t(id, slug, format, dokumen)
    where i.badan_publik_id = ${p.badanId} and i.id = t.id`.execute(trx);
  await ubahHitungan(
    trx,
    p.badanId,
    items.map(({ unitId, isi, format }) => ({ sel: { unitId, kategori: isi.kategori, tahun: isi.tahun, format }, jumlah: 1 as const })),
  );
  await tandaiBerubah(trx, p.badanId, ids);
  return { items, slugs };
}

type Baru = ItemMasuk & { id: string };

const formatDari = ({ isi, berkas }: ItemMasuk) => formatItem(berkas ? [berkas.mime] : [], false, isi.bentuk);

async function tulisKepala(trx: Trx, p: { badanId: string; akunId: string }, items: readonly Baru[]): Promise<void> {
  const badan = { badan_publik_id: p.badanId };
  for (const { isi, berkas } of items) {
    const kurang = kolomKurang({ ...isi, berkas: berkas ? [{ ...berkas, judul: '' }] : [], tautan: [] });
    if (kurang.length > 0) throw new Error(`item "${isi.judul}" lacks ${kurang.join(', ')}`);
  }
  await trx
    .insertInto('informasi')
    .values(
      items.map(({ id, unitId, isi, pada }) => ({
        ...badan,
        id,
        unit_id: unitId,
        kerja: 'rancangan',
        publik: 'belum',
        judul: isi.judul,
        ringkasan: isi.ringkasan,
        kategori: isi.kategori,
        tahun: isi.tahun,
        diperbarui_pada: pada,
        dibuat_pada: pada,
      })),
    )
    .execute();
  await trx
    .insertInto('informasi_rancangan')
    .values(items.map(({ id, isi, pada }) => ({ ...badan, id, ...dariIsi(isi), diubah_oleh: p.akunId, diubah_pada: pada })))
    .execute();
  const berkas = items.flatMap(({ id, berkas: b }) =>
    b ? [{ ...badan, id: newId(), informasi_id: id, urutan: 1, dokumen_id: b.dokumenId, nama: b.nama, judul: '' }] : [],
  );
  if (berkas.length > 0) await trx.insertInto('informasi_rancangan_berkas').values(berkas).execute();
}
