import type { AktorPeristiwa } from '../peristiwa/peristiwa.ts';
import { appendPeristiwa } from '../peristiwa/peristiwa.actions.ts';
import { bacaSetelan } from '../setelan/setelan.ts';
import type { Config } from '../shared/config/config.ts';
import type { Trx } from '../shared/db/db.ts';
import type { Staged } from '../shared/files/files.ts';
import { openFileStore } from '../shared/files/store.ts';
import { newId } from '../shared/id.ts';
import { antrekan } from './antrean.actions.ts';
import type { Peruntukan } from './baris-dokumen.ts';
import { setelanBatas } from './dokumen.setelan.ts';
import { type JenisBerkas, tolakBerkas, type Tolak } from './dokumen.ts';
import { kenaliBerkas } from './kenali.ts';

/** What receiving needs of a request (`Konteks` has it all) or of a job. */
export type PenerimaKonteks = {
  badan: { id: string };
  config: Config;
  now: Date;
  aktor: AktorPeristiwa;
  read: <T>(fn: (trx: Trx) => Promise<T>) => Promise<T>;
  write: <T>(fn: (trx: Trx) => Promise<T>) => Promise<T>;
};

/** Bytes that are kept and known, without a record yet. */
export type BerkasSiap = { sha256: string; ukuran: number; jenis: JenisBerkas; mime: string; nama: string };

/** `penyimpanan_penuh`: the disk is full; `terputus`: the sender broke off. Nothing is kept then. */
export type GagalTerima = Tolak | { ok: false; alasan: 'penyimpanan_penuh' | 'terputus'; rincian: '' };

export type OpsiTerima = { namaBerkas: string; peruntukan: Peruntukan; unitId?: string | null };

/**
 * Takes in one uploaded file: streamed to disk while hashed, told by its content, named safely, kept under its hash. For
 * slices that write the record in a transaction of their own, with `catatBerkas`. Outside of any transaction: uploads are slow.
 */
export async function siapkanBerkas(
  k: PenerimaKonteks,
  isi: AsyncIterable<Uint8Array>,
  namaBerkas: string,
): Promise<{ ok: true; berkas: BerkasSiap } | GagalTerima> {
  const store = openFileStore(k.config);
  const batas = await k.read((trx) => bacaSetelan(trx, k.badan.id, setelanBatas));
  let staged: Staged;
  try {
    const hasil = await store.stage(isi, { max: batas.bita });
    if (!hasil.ok)
      return hasil.reason === 'too_large'
        ? tolakBerkas('terlalu_besar', `${Math.floor(batas.bita / 1e6)} MB`)
        : { ok: false, alasan: 'penyimpanan_penuh', rincian: '' };
    staged = hasil.staged;
  } catch (error) {
    if (terputus(error)) return { ok: false, alasan: 'terputus', rincian: '' };
    throw error;
  }
  try {
    const kenal = await kenaliBerkas(staged.path, namaBerkas, batas);
    if (!kenal.ok) return kenal;
    await store.keep(k.badan.id, staged);
    return { ok: true, berkas: { sha256: staged.sha256, ukuran: staged.size, jenis: kenal.jenis, mime: kenal.mime, nama: kenal.nama } };
  } finally {
    await staged.discard();
  }
}

/** A stream that ended before its end: the phone lost its line, the tab was closed. */
const terputus = (error: unknown): boolean =>
  error instanceof Error &&
  ('code' in error
    ? ['ECONNRESET', 'ERR_STREAM_PREMATURE_CLOSE', 'ABORT_ERR'].includes(String(error.code))
    : /aborted|premature|Unexpected end/i.test(error.message));

/** Writes the record of a kept file with its event and enqueues its scan, all in the caller's transaction. Returns its id. */
export async function catatBerkas(
  trx: Trx,
  k: Pick<PenerimaKonteks, 'badan' | 'now' | 'aktor'>,
  berkas: BerkasSiap,
  opsi: Omit<OpsiTerima, 'namaBerkas'>,
): Promise<string> {
  const id = newId();
  const badanId = k.badan.id;
  await trx
    .insertInto('dokumen')
    .values({
      badan_publik_id: badanId,
      id,
      sha256: berkas.sha256,
      nama: berkas.nama,
      jenis: berkas.jenis,
      mime: berkas.mime,
      ukuran: berkas.ukuran,
      peruntukan: opsi.peruntukan,
      unit_id: opsi.unitId ?? null,
      diunggah_oleh: 'id' in k.aktor ? k.aktor.id : null,
      dibuat_pada: k.now,
    })
    .execute();
  await appendPeristiwa(trx, {
    badanId,
    berkas: { jenis: 'dokumen', id },
    jenis: 'dokumen_diterima',
    aktor: k.aktor,
    pada: k.now,
    data: { sha256: berkas.sha256, jenis: berkas.jenis, ukuran: berkas.ukuran, peruntukan: opsi.peruntukan },
  });
  await antrekan(trx, badanId, 'dokumen_pindai', id, opsi.peruntukan);
  return id;
}

/** Takes in one file and records it: `siapkanBerkas` and `catatBerkas` in one. */
export async function terimaBerkas(
  k: PenerimaKonteks,
  isi: AsyncIterable<Uint8Array>,
  opsi: OpsiTerima,
): Promise<{ ok: true; id: string; berkas: BerkasSiap } | GagalTerima> {
  const siap = await siapkanBerkas(k, isi, opsi.namaBerkas);
  if (!siap.ok) return siap;
  return { ok: true, id: await k.write((trx) => catatBerkas(trx, k, siap.berkas, opsi)), berkas: siap.berkas };
}
