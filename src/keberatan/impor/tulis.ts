import { insertOrang, nextUrutan, rahasiaDari } from '../../permohonan/pintu.actions.ts';
import { appendPeristiwa } from '../../peristiwa/peristiwa.actions.ts';
import type { Config } from '../../shared/config/config.ts';
import type { Trx } from '../../shared/db/db.ts';
import { newId } from '../../shared/id.ts';
import { instantIn } from '../../shared/tanggal.ts';
import type { PeristiwaKeberatan } from '../keberatan.peristiwa.ts';
import { berkasKeberatan } from '../keberatan.queries.ts';
import { evolve } from '../replay.ts';
import type { Terbaca } from './baris.ts';

export type Acuan = { id: string; orangId: string } | null;
export type Masuk = Terbaca & { permohonan: Acuan; sidik: string };
export type Lama = { keberatanId: string; nomorRumah: string; sidik: string };
type Konteks = { badan: { id: string; zona: string }; config: Config; now: Date };

/** Objections of earlier runs by year and old number. */
export async function selectLama(trx: Trx, badanId: string): Promise<Map<string, Lama>> {
  const rows = await trx
    .selectFrom('keberatan_asal as a')
    .innerJoin('keberatan as k', (j) => j.onRef('k.badan_publik_id', '=', 'a.badan_publik_id').onRef('k.id', '=', 'a.keberatan_id'))
    .select(['a.keberatan_id', 'k.nomor as nomor_rumah', 'a.tahun', 'a.nomor', 'a.sidik'])
    .where('a.badan_publik_id', '=', badanId)
    .execute();
  return new Map(
    rows.map((r) => [`${r.tahun} ${r.nomor.toLowerCase()}`, { keberatanId: r.keberatan_id, nomorRumah: r.nomor_rumah, sidik: r.sidik }]),
  );
}

type HasilAcuan = { ok: true; permohonan: Acuan } | { ok: false; alasan: string };

/** Finds the request that a register names: by our own number, else by the old one of the same year or the year before. */
export async function cariPermohonan(trx: Trx, badanId: string): Promise<(nomor: string, tahun: number) => HasilAcuan> {
  const rows = await trx
    .selectFrom('permohonan as p')
    .leftJoin('permohonan_asal as a', (j) => j.onRef('a.badan_publik_id', '=', 'p.badan_publik_id').onRef('a.permohonan_id', '=', 'p.id'))
    .select(['p.id', 'p.orang_id', 'p.nomor', 'a.nomor as nomor_asal', 'a.tahun'])
    .where('p.badan_publik_id', '=', badanId)
    .execute();
  const perKunci = new Map<string, Acuan>();
  for (const r of rows) {
    const acuan = { id: r.id, orangId: r.orang_id };
    perKunci.set(r.nomor, acuan);
    if (r.nomor_asal !== null && r.tahun !== null) perKunci.set(`${r.tahun} ${r.nomor_asal.toLowerCase()}`, acuan);
  }
  return (nomor, tahun) => {
    if (nomor === '') return { ok: true, permohonan: null };
    const key = nomor.toLowerCase();
    const found = perKunci.get(nomor) ?? perKunci.get(`${tahun} ${key}`) ?? perKunci.get(`${tahun - 1} ${key}`);
    if (found) return { ok: true, permohonan: found };
    return { ok: false, alasan: `Permohonan nomor "${nomor}" tidak ada. Masukkan dulu register permohonannya, atau kosongkan kolom ini.` };
  };
}

type Diimpor = Extract<PeristiwaKeberatan, { jenis: 'keberatan_diimpor' }>;

function peristiwa(m: Masuk, nomor: string, zona: string, ulang: boolean): Diimpor {
  const data = {
    nomor,
    nomor_asal: m.bernomor ? m.nomor : null,
    ulang,
    permohonan_id: m.permohonan?.id ?? null,
    alasan: m.alasan,
    diterima_pada: instantIn(zona, m.diterima).toISOString(),
    diterima: m.diterima,
    ditanggapi: m.ditanggapi,
    putusan: m.akhir.putusan,
    keadaan: m.akhir.keadaan,
    tanggapan_pemohon: m.tanggapanPemohon,
    berakhir_pada: instantIn(zona, m.ditanggapi ?? m.diterima).toISOString(),
  };
  return { jenis: 'keberatan_diimpor', data };
}

/** What the row holds: the projection of its one event, and the register's words. */
function kolom(m: Masuk, e: Diimpor, { badan, now }: Konteks) {
  const p = evolve(null, { ...e, pada: now });
  return {
    permohonan_id: p.permohonanId,
    alasan: [...p.alasan],
    keadaan: p.keadaan,
    putusan: p.putusan,
    tanggapan_pemohon: p.tanggapanPemohon,
    diterima_pada: p.diterimaPada,
    berakhir_pada: p.berakhirPada,
    ditanggapi_pada: m.ditanggapi === null ? null : instantIn(badan.zona, m.ditanggapi),
    informasi: m.informasi,
    kasus_posisi: m.kasusPosisi,
    atasan_nama: m.atasan,
  };
}

/** Makes the objection, or corrects the one of an earlier run; a line that says the same leaves it. */
export async function tulisKeberatan(trx: Trx, k: Konteks, m: Masuk, lama: Lama | undefined): Promise<'dibuat' | 'diperbarui' | 'tetap'> {
  if (lama?.sidik === m.sidik) return 'tetap';
  const { badan, now } = k;
  const nomor = lama?.nomorRumah ?? `K${m.tahun}-${String(await nextUrutan(trx, badan.id, 'keberatan', m.tahun)).padStart(6, '0')}`;
  const e = peristiwa(m, nomor, badan.zona, lama !== undefined);
  const id = lama?.keberatanId ?? newId();
  if (lama)
    await trx
      .updateTable('keberatan')
      .set(kolom(m, e, k))
      .where('badan_publik_id', '=', badan.id)
      .where('id', '=', id)
      .execute();
  else await buat(trx, k, m, { id, nomor, e });
  const asal = { bernomor: m.bernomor, keputusan: m.keputusan, sidik: m.sidik, diimpor_pada: now };
  await trx
    .insertInto('keberatan_asal')
    .values({ badan_publik_id: badan.id, keberatan_id: id, tahun: m.tahun, nomor: m.nomor, ...asal })
    .onConflict((c) => c.columns(['badan_publik_id', 'keberatan_id']).doUpdateSet(asal))
    .execute();
  const aktor = { jenis: 'impor' } as const;
  await appendPeristiwa(trx, { badanId: badan.id, berkas: berkasKeberatan(id), jenis: e.jenis, data: e.data, aktor, pada: now });
  return lama ? 'diperbarui' : 'dibuat';
}

async function buat(trx: Trx, k: Konteks, m: Masuk, d: { id: string; nomor: string; e: Diimpor }): Promise<void> {
  const { badan, now, config } = k;
  const orangId = m.permohonan?.orangId ?? (await insertOrang(trx, badan.id, rahasiaDari(config).induk, m.identitas, now));
  await trx
    .insertInto('keberatan')
    .values({
      badan_publik_id: badan.id,
      id: d.id,
      nomor: d.nomor,
      orang_id: orangId,
      kanal: 'impor',
      waktu: 'dalam_waktu',
      kabari_lewat: 'halaman',
      dicatat_pada: now,
      ...kolom(m, d.e, k),
    })
    .execute();
}
