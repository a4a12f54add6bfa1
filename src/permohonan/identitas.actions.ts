// The only doors to who asks, for an officer's eye: each opening is an event with its reason, seen by the requester.
import type { Trx } from '../shared/db/db.ts';
import { appendPeristiwa } from '../peristiwa/peristiwa.actions.ts';
import { eraseOrang } from './brankas/brankas.actions.ts';
import type { KunciInduk } from './brankas/amplop.ts';
import { type Identitas, selectOptionalIdentitas, selectOptionalLampiran } from './brankas/brankas.queries.ts';
import type { AlasanBuka, KolomIdentitas } from './istilah.ts';
import { berkasPermohonan } from './kasus.queries.ts';
import { lockPermohonan, type Pelaku, ubahPermohonan } from './permohonan.actions.ts';
import { selectOrangPermohonan } from './permohonan.queries.ts';
import type { AlasanSel } from './permohonan.ts';
import { decideBukaIdentitas } from './rules/pemohon.ts';

export type HasilBuka<T> = { ok: true; isi: T } | { ok: false; alasan: 'tidak_ditemukan' | 'terhapus' | 'kolom_kosong' | AlasanSel };

export type IdentitasTerbuka = { pemohon: Identitas; kuasa: Identitas | null };

/** Opens columns of the requester (and name and address of his proxy) for an officer, writing who looked and why. */
export async function bukaIdentitas(
  trx: Trx,
  pelaku: Pelaku,
  induk: KunciInduk,
  id: string,
  m: { kolom: readonly KolomIdentitas[]; alasan: AlasanBuka },
): Promise<HasilBuka<IdentitasTerbuka>> {
  const badanId = pelaku.badan.id;
  const hasil = await ubahPermohonan(trx, pelaku, id, (p, k) => decideBukaIdentitas(p, m, k));
  if (!hasil.ok) return hasil;
  const orang = await selectOrangPermohonan(trx, badanId, id);
  const pemohon = orang && (await selectOptionalIdentitas(trx, badanId, induk, orang.orangId, m.kolom));
  if (!pemohon) return { ok: false, alasan: 'terhapus' };
  const kuasa =
    orang.kuasaOrangId === null ? null : await selectOptionalIdentitas(trx, badanId, induk, orang.kuasaOrangId, ['nama', 'alamat']);
  return { ok: true, isi: { pemohon, kuasa: kuasa ?? null } };
}

/** Opens one sealed paper for an officer; recorded like a look at the identity number. */
export async function bukaLampiran(
  trx: Trx,
  pelaku: Pelaku,
  induk: KunciInduk,
  id: string,
  lampiranId: string,
): Promise<HasilBuka<{ mime: string; isi: Buffer }>> {
  const orang = await selectOrangPermohonan(trx, pelaku.badan.id, id);
  const lampiran = orang && (await selectOptionalLampiran(trx, pelaku.badan.id, induk, orang.orangId, lampiranId));
  if (!lampiran) return { ok: false, alasan: 'tidak_ditemukan' };
  const hasil = await ubahPermohonan(trx, pelaku, id, (p, k) =>
    decideBukaIdentitas(p, { kolom: ['nik'], alasan: 'memeriksa_kelengkapan' }, k),
  );
  return hasil.ok ? { ok: true, isi: lampiran } : hasil;
}

/** Erases requester and proxy for ever: the ledger stays whole, the person is gone (UU 27/2022). False where there is no case. */
export async function hapusIdentitas(trx: Trx, pelaku: Pelaku, id: string): Promise<boolean> {
  const badanId = pelaku.badan.id;
  const orang = (await lockPermohonan(trx, badanId, id)) ? await selectOrangPermohonan(trx, badanId, id) : undefined;
  if (!orang) return false;
  await appendPeristiwa(trx, {
    badanId,
    berkas: berkasPermohonan(id),
    jenis: 'permohonan_identitas_dihapus',
    data: { kuasa: orang.kuasaOrangId !== null },
    aktor: pelaku.aktor,
    pada: pelaku.now,
  });
  for (const orangId of [orang.orangId, orang.kuasaOrangId]) if (orangId !== null) await eraseOrang(trx, badanId, orangId, pelaku.now);
  return true;
}
