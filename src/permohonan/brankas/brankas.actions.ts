import type { Trx } from '../../shared/db/db.ts';
import { newId } from '../../shared/id.ts';
import { type KunciInduk, makeKunci, seal } from './amplop.ts';
import { type Identitas, unwrapKunci } from './brankas.queries.ts';
import { tempatKolom, tempatKunci, tempatLampiran } from './tempat.ts';

/** A new person: an own key, wrapped, and the given columns sealed under it. Empty values are left out. Gives the person's id. */
export async function insertOrang(trx: Trx, badanId: string, induk: KunciInduk, identitas: Identitas, now: Date): Promise<string> {
  const id = newId();
  const kunci = makeKunci();
  await trx
    .insertInto('orang')
    .values({
      badan_publik_id: badanId,
      id,
      kunci: seal(induk.kunci, tempatKunci(badanId, id), kunci),
      kunci_induk: induk.sidik,
      dibuat_pada: now,
    })
    .execute();
  await sealKolom(trx, badanId, id, kunci, identitas, now);
  return id;
}

/** Seals more columns for a person, replacing what stood there. False where the person was erased. */
export async function updateIdentitas(
  trx: Trx,
  badanId: string,
  induk: KunciInduk,
  orangId: string,
  identitas: Identitas,
  now: Date,
): Promise<boolean> {
  const kunci = await unwrapKunci(trx, badanId, induk, orangId);
  if (!kunci) return false;
  await sealKolom(trx, badanId, orangId, kunci, identitas, now);
  return true;
}

export type LampiranBaru = {
  jenis: 'ktp' | 'akta_pengesahan' | 'surat_kuasa' | 'ktp_pemberi_kuasa';
  mime: 'image/jpeg' | 'image/png' | 'image/webp' | 'application/pdf';
  isi: Uint8Array;
};

/** Seals the copy of a paper. Gives its id; undefined where the person was erased. */
export async function insertLampiran(
  trx: Trx,
  badanId: string,
  induk: KunciInduk,
  orangId: string,
  l: LampiranBaru,
  now: Date,
): Promise<string | undefined> {
  const kunci = await unwrapKunci(trx, badanId, induk, orangId);
  if (!kunci) return undefined;
  const id = newId();
  await trx
    .insertInto('brankas_lampiran')
    .values({
      badan_publik_id: badanId,
      id,
      orang_id: orangId,
      jenis: l.jenis,
      mime: l.mime,
      ukuran: l.isi.length,
      isi: seal(kunci, tempatLampiran(badanId, orangId, id), l.isi),
      dibuat_pada: now,
    })
    .execute();
  return id;
}

/** Erases the person: the key goes, and with it every copy of what was sealed, backups included. Rows are removed too. */
export async function eraseOrang(trx: Trx, badanId: string, orangId: string, now: Date): Promise<void> {
  await trx
    .updateTable('orang')
    .set({ kunci: null, dihapus_pada: now })
    .where('badan_publik_id', '=', badanId)
    .where('id', '=', orangId)
    .where('kunci', 'is not', null)
    .execute();
  await trx.deleteFrom('brankas').where('badan_publik_id', '=', badanId).where('orang_id', '=', orangId).execute();
  await trx.deleteFrom('brankas_lampiran').where('badan_publik_id', '=', badanId).where('orang_id', '=', orangId).execute();
}

async function sealKolom(trx: Trx, badanId: string, orangId: string, kunci: Buffer, identitas: Identitas, now: Date): Promise<void> {
  const rows = kolomTerisi(identitas).map(({ kolom, nilai }) => ({
    badan_publik_id: badanId,
    id: newId(),
    orang_id: orangId,
    kolom,
    diubah_pada: now,
    isi: seal(kunci, tempatKolom(badanId, orangId, kolom), Buffer.from(nilai, 'utf8')),
  }));
  if (rows.length === 0) return;
  await trx
    .insertInto('brankas')
    .values(rows)
    .onConflict((c) =>
      c
        .columns(['badan_publik_id', 'orang_id', 'kolom'])
        .doUpdateSet((e) => ({ isi: e.ref('excluded.isi'), diubah_pada: e.ref('excluded.diubah_pada') })),
    )
    .execute();
}

function kolomTerisi(identitas: Identitas): { kolom: string; nilai: string }[] {
  return Object.entries(identitas).flatMap(([kolom, nilai]) => (nilai.trim() === '' ? [] : [{ kolom, nilai: nilai.trim() }]));
}
