import { createHash } from 'node:crypto';
import { appendPeristiwa } from '../peristiwa/peristiwa.actions.ts';
import type { AktorPeristiwa } from '../peristiwa/peristiwa.ts';
import type { Trx } from '../shared/db/db.ts';
import { newId } from '../shared/id.ts';
import { cariTemuan, type Temuan } from './temuan.ts';

export type Siapa = { badanId: string; aktor: AktorPeristiwa; now: Date };
export type IsiHalaman = { slug: string; judul: string; isi: string };

export const sidikHalaman = (m: Pick<IsiHalaman, 'judul' | 'isi'>): string =>
  createHash('sha256').update(`${m.judul}\n${m.isi}`).digest('hex');
const berkas = (id: string) => ({ jenis: 'halaman', id });

export type Kunci = { id: string; slug: string; versi: number; versiTerbit: number | null };

/** Locks a page; undefined where there is none of this id. */
export async function kunciHalaman(trx: Trx, badanId: string, menurut: { id: string } | { slug: string }): Promise<Kunci | undefined> {
  const row = await trx
    .selectFrom('halaman')
    .select(['id', 'slug', 'versi', 'versi_terbit'])
    .where('badan_publik_id', '=', badanId)
    .$if('id' in menurut, (q) => q.where('id', '=', 'id' in menurut ? menurut.id : ''))
    .$if('slug' in menurut, (q) => q.where('slug', '=', 'slug' in menurut ? menurut.slug : ''))
    .forUpdate()
    .executeTakeFirst();
  return row && { id: row.id, slug: row.slug, versi: row.versi, versiTerbit: row.versi_terbit };
}

/** Writes a version: the first one makes the page. What was found in its source comes with it. */
export async function tulisHalaman(
  trx: Trx,
  s: Siapa,
  m: IsiHalaman,
  lama: Kunci | undefined,
  temuan: readonly Temuan[] = cariTemuan(m.isi),
): Promise<Kunci> {
  const { badanId, aktor, now } = s;
  const id = lama?.id ?? newId();
  const versi = (lama?.versi ?? 0) + 1;
  const dasar = { judul: m.judul, versi, diubah_pada: now };
  if (lama) await trx.updateTable('halaman').set(dasar).where('badan_publik_id', '=', badanId).where('id', '=', id).execute();
  else
    await trx
      .insertInto('halaman')
      .values({ badan_publik_id: badanId, id, slug: m.slug, ...dasar })
      .execute();
  const sidik = sidikHalaman(m);
  await trx
    .insertInto('halaman_versi')
    .values({
      badan_publik_id: badanId,
      halaman_id: id,
      versi,
      judul: m.judul,
      isi: m.isi,
      temuan: JSON.stringify(temuan),
      asal: aktor.jenis === 'petugas' ? 'petugas' : 'impor',
      sidik,
      dibuat_oleh: 'id' in aktor ? aktor.id : null,
      dibuat_pada: now,
    })
    .execute();
  const slug = lama?.slug ?? m.slug;
  await appendPeristiwa(trx, {
    badanId,
    berkas: berkas(id),
    jenis: 'halaman_ditulis',
    data: { slug, versi, sidik, temuan: temuan.length },
    aktor,
    pada: now,
  });
  return { id, slug, versi, versiTerbit: lama?.versiTerbit ?? null };
}

/** Shows the newest version to the public; false where it is shown already. */
export async function terbitkanHalaman(trx: Trx, { badanId, aktor, now }: Siapa, h: Kunci): Promise<boolean> {
  if (h.versiTerbit === h.versi) return false;
  await trx
    .updateTable('halaman')
    .set((e) => ({ versi_terbit: h.versi, judul_terbit: e.ref('judul'), terbit_pada: now }))
    .where('badan_publik_id', '=', badanId)
    .where('id', '=', h.id)
    .execute();
  await appendPeristiwa(trx, { badanId, berkas: berkas(h.id), jenis: 'halaman_diterbitkan', data: { versi: h.versi }, aktor, pada: now });
  return true;
}

/** Takes it from the public; the text stays with its officers. False where nothing was shown. */
export async function tarikHalaman(trx: Trx, { badanId, aktor, now }: Siapa, h: Kunci): Promise<boolean> {
  if (h.versiTerbit === null) return false;
  await trx
    .updateTable('halaman')
    .set({ versi_terbit: null, judul_terbit: null, terbit_pada: null })
    .where('badan_publik_id', '=', badanId)
    .where('id', '=', h.id)
    .execute();
  await appendPeristiwa(trx, { badanId, berkas: berkas(h.id), jenis: 'halaman_ditarik', data: { versi: h.versiTerbit }, aktor, pada: now });
  return true;
}
