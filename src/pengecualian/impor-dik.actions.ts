import { createHash } from 'node:crypto';
import type { Trx } from '../shared/db/db.ts';
import { hariDi } from '../shared/hari.ts';
import { newId } from '../shared/id.ts';
import { type HasilImpor, mulaiHasil, tolakan, urutkan } from '../shared/tabel/hasil-impor.ts';
import { semuaDaftar } from '../shared/tabel/kolom-bernama.ts';
import type { Tabel } from '../shared/tabel/tabel.ts';
import type { ClueTanggal } from '../shared/tabel/tanggal-tulis.ts';
import { kunciTeks } from '../shared/tabel/teks.ts';
import { selectPencariUnit } from '../unit/unit.queries.ts';
import { bacaDik, POLA_DIK, type Terbaca } from './impor/baris.ts';
import { sidikIsi } from './isi.skema.ts';
import { catat, type PelakuUji, tulisIsi } from './pengecualian.actions.ts';

export type OpsiDik = { badan: { id: string; zona: string }; now: Date; urutan: ClueTanggal['urutan']; unitId: string | undefined };

/**
 * Takes over a list of exempt information that was decided before. Each entry is marked as imported, stands in the public
 * list without contents, ends on its day, and carries no refusal until the Atasan PPID confirms it. The rules of the house
 * hold: a line without lawful basis, period or decision is refused with the article. Known by decision number and name; what
 * is there already with other words is refused, since a classification changes only by a test (Perki 1/2021 Pasal 53).
 */
export async function imporDik(trx: Trx, tabel: readonly Tabel[], o: OpsiDik): Promise<HasilImpor | undefined> {
  const daftar = semuaDaftar(tabel, POLA_DIK, { hampa: ['urut'] }).filter((d) => d.bidang.has('informasi') || d.bidang.has('ringkasan'));
  if (daftar.length === 0) return undefined;
  const hasil = mulaiHasil(daftar);
  const hari = hariDi(o.badan.zona, o.now);
  const cariUnit = await selectPencariUnit(trx, o.badan.id);
  const lama = await selectLama(trx, o.badan.id);
  const terbaca = new Map<string, number>();
  for (const row of daftar.flatMap((d) => d.baris)) {
    const read = bacaDik(row, { urutan: o.urutan }, hari);
    if (!read.ok) {
      hasil.ditolak.push(...read.galat);
      continue;
    }
    const unitId = o.unitId ?? cariUnit(read.isi.unit);
    const kunci = kunciDari(read.isi);
    const ganda = terbaca.get(kunci);
    if (unitId === undefined) hasil.ditolak.push(tolakan(row, 'unit', kalimatUnit(read.isi.unit)));
    else if (ganda !== undefined) hasil.ditolak.push(tolakan(row, 'informasi', `Sama dengan baris ${ganda}.`));
    else if (lama.has(kunci)) {
      if (lama.get(kunci) !== sidikIsi(read.isi.isi))
        hasil.ditolak.push(
          tolakan(row, 'informasi', 'Sudah ada dengan isi lain. Klasifikasi hanya berubah lewat uji konsekuensi (Perki 1/2021 Pasal 53).'),
        );
    } else {
      terbaca.set(kunci, row.nomor);
      await buat(trx, o, read.isi, unitId, kunci);
      hasil.dibuat++;
    }
  }
  return urutkan(hasil);
}

const kalimatUnit = (unit: string): string =>
  unit === ''
    ? 'Unit kosong. Isi kolom unit, atau sebutkan satu unit untuk seluruh daftar: --unit.'
    : `Unit "${unit}" tidak ada dalam daftar unit.`;

const kunciDari = (t: Terbaca): string =>
  createHash('sha256')
    .update(`${kunciTeks(t.nomor)}\n${kunciTeks(t.isi.informasi)}`)
    .digest('hex');

/** Entries of earlier runs by their key, with the fingerprint of their first words. */
async function selectLama(trx: Trx, badanId: string): Promise<Map<string, string>> {
  const rows = await trx
    .selectFrom('pengecualian as p')
    .innerJoin('pengecualian_isi as i', (j) =>
      j.onRef('i.badan_publik_id', '=', 'p.badan_publik_id').onRef('i.pengecualian_id', '=', 'p.id'),
    )
    .select(['p.kunci_impor', 'i.sidik'])
    .where('p.badan_publik_id', '=', badanId)
    .where('p.kunci_impor', 'is not', null)
    .where('i.versi', '=', 1)
    .execute();
  return new Map(rows.map((r) => [r.kunci_impor ?? '', r.sidik]));
}

async function buat(trx: Trx, { badan, now }: OpsiDik, t: Terbaca, unitId: string, kunci: string): Promise<void> {
  const pelaku: PelakuUji = { badan, peran: ['sistem'], akunId: '', aktor: { jenis: 'impor' }, now };
  const id = newId();
  const sidik = sidikIsi(t.isi);
  await trx
    .insertInto('pengecualian')
    .values({
      badan_publik_id: badan.id,
      id,
      keadaan: 'ditetapkan',
      pemicu: 'impor',
      unit_id: unitId,
      versi: 1,
      informasi: t.isi.informasi,
      huruf: t.huruf,
      cakupan: t.isi.cakupan,
      nomor_penetapan: t.nomor,
      tanggal_penetapan: t.tanggal,
      berlaku_sampai: t.sampai,
      kunci_impor: kunci,
      dibuat_pada: now,
      diubah_pada: now,
    })
    .execute();
  await tulisIsi(trx, pelaku, { id, versi: 1, isi: t.isi, sidik });
  const data = { versi: 1, sidik, huruf: t.huruf, unit_id: unitId, nomor: t.nomor, tanggal: t.tanggal, sampai: t.sampai };
  await catat(trx, pelaku, id, null, [{ jenis: 'pengecualian_diimpor', data }]);
}
