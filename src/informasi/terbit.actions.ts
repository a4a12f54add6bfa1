import { sql } from 'kysely';
import { bolehLepas, selectSaring, tertahan } from '../dokumen/saring.queries.ts';
import type { Trx } from '../shared/db/db.ts';
import { newId } from '../shared/id.ts';
import { type Terhitung, lockTanda, type Perubahan, ubahHitungan } from './hitungan.actions.ts';
import { tandaiBerubah } from '../pencarian/pencarian.actions.ts';
import { bukaUntuk, catat, type HasilInformasi, type Perintah, type Terkunci } from './informasi.actions.ts';
import { selectIsiRancangan } from './informasi.queries.ts';
import { KOLOM_ISI } from './isi.ts';
import { formatItem } from './rules/format.ts';
import { kolomKurang } from './rules/kelengkapan.ts';
import { slugBebas, slugDari } from './rules/slug.ts';

/**
 * PPID Utama approves the submitted draft: it becomes the next version, readable at once. The address is fixed at the
 * first publication. Refused while a file waits for its scan or was refused (design invariant 5).
 */
export async function setujui(trx: Trx, p: Perintah & { id: string }): Promise<HasilInformasi<{ slug: string; versi: number }>> {
  const opened = await bukaUntuk(trx, p, p.id, 'setujui');
  if (!opened.ok) return opened;
  const isi = await selectIsiRancangan(trx, p.badanId, p.id);
  const kurang = kolomKurang(isi);
  if (kurang.length > 0) return { ok: false, alasan: 'belum_lengkap', kurang };
  const dokumen = await selectDokumenRancangan(trx, p.badanId, p.id);
  if (dokumen.some((d) => d.keadaan !== 'dipindai' && d.keadaan !== 'siap')) return { ok: false, alasan: 'berkas_belum_siap' };
  const tolak = await tolakSaring(trx, p.badanId, dokumen);
  if (tolak) return { ok: false, alasan: tolak };
  const versi = opened.item.versi + 1;
  await lockTanda(trx, p.badanId);
  const slug = opened.item.slug ?? (await slugBaru(trx, p.badanId, [isi.judul]))[0] ?? 'informasi';
  await salinKeVersi(trx, { badanId: p.badanId, ids: [p.id], akunId: p.akunId, pada: p.pada });
  const format = formatItem(
    dokumen.map((d) => d.mime),
    isi.tautan.length > 0,
    isi.bentuk,
  );
  await trx
    .updateTable('informasi')
    .set({
      kerja: opened.ke.kerja,
      publik: opened.ke.publik,
      slug,
      versi_terakhir: versi,
      judul: isi.judul,
      ringkasan: isi.ringkasan,
      kategori: isi.kategori,
      tahun: isi.tahun,
      format,
      dokumen_utama_id: dokumen[0]?.id ?? null,
      terbit_pada: p.pada,
      diperbarui_pada: p.pada,
    })
    .where('badan_publik_id', '=', p.badanId)
    .where('id', '=', p.id)
    .execute();
  await ubahHitungan(
    trx,
    p.badanId,
    perubahanTerbit(opened.item, { unitId: opened.item.unitId, kategori: isi.kategori, tahun: isi.tahun, format }),
  );
  await catat(trx, p, p.id, 'informasi_diterbitkan', { versi, slug, unit_id: opened.item.unitId });
  await tandaiBerubah(trx, p.badanId, [p.id]);
  return { ok: true, slug, versi };
}

/** No file leaves before its release check, or with something that stops it (design invariant 5). */
async function tolakSaring(
  trx: Trx,
  badanId: string,
  dokumen: readonly { id: string }[],
): Promise<'berkas_belum_disaring' | 'berkas_tertahan' | undefined> {
  const saring = await selectSaring(
    trx,
    badanId,
    dokumen.map((d) => d.id),
  );
  if (saring.some((s) => tertahan(s.putusan))) return 'berkas_tertahan';
  return saring.every((s) => bolehLepas(s.putusan)) ? undefined : 'berkas_belum_disaring';
}

function perubahanTerbit(before: Terkunci, after: Terhitung): Perubahan[] {
  const made: Perubahan = { sel: after, jumlah: 1 };
  return before.keadaan.publik === 'terbit' ? [{ sel: { unitId: before.unitId, ...before.kartu }, jumlah: -1 }, made] : [made];
}

async function selectDokumenRancangan(trx: Trx, badanId: string, id: string): Promise<{ id: string; mime: string; keadaan: string }[]> {
  return trx
    .selectFrom('informasi_rancangan_berkas as b')
    .innerJoin('dokumen as d', (j) => j.onRef('d.badan_publik_id', '=', 'b.badan_publik_id').onRef('d.id', '=', 'b.dokumen_id'))
    .select(['d.id', 'd.mime', 'd.keadaan'])
    .where('b.badan_publik_id', '=', badanId)
    .where('b.informasi_id', '=', id)
    .orderBy('b.urutan')
    .execute();
}

/** Free addresses for titles, in order. Call under `lockTanda`: nobody else takes one meanwhile. */
export async function slugBaru(trx: Trx, badanId: string, judul: readonly string[]): Promise<string[]> {
  const dasar = judul.map(slugDari);
  const taken = await selectTerpakai(trx, badanId, [...new Set(dasar)]);
  const berulang = new Set(dasar.filter((stem, i) => taken.has(stem) || dasar.indexOf(stem) !== i));
  for (const stem of berulang) for (const slug of await selectBernomor(trx, badanId, stem)) taken.add(slug);
  return dasar.map((stem) => {
    const slug = slugBebas(stem, taken);
    taken.add(slug);
    return slug;
  });
}

async function selectTerpakai(trx: Trx, badanId: string, slugs: readonly string[]): Promise<Set<string>> {
  const rows = await trx
    .selectFrom('informasi')
    .select('slug')
    .where('badan_publik_id', '=', badanId)
    .where('slug', '=', sql<string>`any(${[...slugs]}::text[])`)
    .execute();
  return new Set(rows.flatMap((row) => row.slug ?? []));
}

/** Numbered addresses of a stem that are taken, in steps until one step has gaps; reads the unique index only. */
async function selectBernomor(trx: Trx, badanId: string, stem: string): Promise<string[]> {
  const found: string[] = [];
  for (let from = 2; ; from += 500) {
    const taken = await selectTerpakai(
      trx,
      badanId,
      Array.from({ length: 500 }, (_, i) => `${stem}-${from + i}`),
    );
    found.push(...taken);
    if (taken.size < 500) return found;
  }
}

/** Copies drafts into the append-only versions: content, files, links. `akunId` null: approved by an import. */
export async function salinKeVersi(
  trx: Trx,
  p: { badanId: string; ids: readonly string[]; akunId: string | null; pada: Date | readonly Date[] },
): Promise<void> {
  const { pada } = p;
  const waktu = pada instanceof Date ? p.ids.map(() => pada) : [...pada];
  const isi = sql.join(KOLOM_ISI.map((k) => sql`r.${sql.ref(k)}`));
  const kolom = sql.join(KOLOM_ISI.map((k) => sql.ref(k)));
  const baru = sql`(select * from unnest(${[...p.ids]}::uuid[], ${p.ids.map(newId)}::uuid[], ${waktu}::timestamptz[]) as t(informasi_id, versi_id, pada))`;
  await sql`insert into informasi_versi (badan_publik_id, id, informasi_id, versi, unit_id, ${kolom}, disetujui_oleh, terbit_pada)
    select r.badan_publik_id, t.versi_id, i.id, i.versi_terakhir + 1, i.unit_id, ${isi}, ${p.akunId}::text, t.pada
    from ${baru} t join informasi i on i.badan_publik_id = ${p.badanId} and i.id = t.informasi_id
    join informasi_rancangan r on r.badan_publik_id = i.badan_publik_id and r.id = i.id`.execute(trx);
  const berkas = await trx
    .selectFrom('informasi_rancangan_berkas as b')
    .innerJoin('informasi as i', (j) => j.onRef('i.badan_publik_id', '=', 'b.badan_publik_id').onRef('i.id', '=', 'b.informasi_id'))
    .select(['b.informasi_id', 'b.urutan', 'b.dokumen_id', 'b.nama', 'b.judul', 'i.versi_terakhir'])
    .where('b.badan_publik_id', '=', p.badanId)
    .where('b.informasi_id', 'in', p.ids)
    .execute();
  if (berkas.length > 0)
    await trx
      .insertInto('informasi_berkas')
      .values(berkas.map(({ versi_terakhir, ...b }) => ({ ...b, badan_publik_id: p.badanId, id: newId(), versi: versi_terakhir + 1 })))
      .execute();
  const tautan = await trx
    .selectFrom('informasi_rancangan_tautan as t')
    .innerJoin('informasi as i', (j) => j.onRef('i.badan_publik_id', '=', 't.badan_publik_id').onRef('i.id', '=', 't.informasi_id'))
    .select(['t.informasi_id', 't.urutan', 't.url', 't.judul', 'i.versi_terakhir'])
    .where('t.badan_publik_id', '=', p.badanId)
    .where('t.informasi_id', 'in', p.ids)
    .execute();
  if (tautan.length > 0)
    await trx
      .insertInto('informasi_tautan')
      .values(tautan.map(({ versi_terakhir, ...t }) => ({ ...t, badan_publik_id: p.badanId, id: newId(), versi: versi_terakhir + 1 })))
      .execute();
}
