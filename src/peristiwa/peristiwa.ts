import { createHash } from 'node:crypto';
import { canonical } from '../shared/canonical.ts';

/** Who did it. Officers by account id; a requester is named only by the case itself, never by identity. */
export type AktorPeristiwa = { jenis: 'petugas'; id: string } | { jenis: 'pemohon' | 'publik' | 'sistem' | 'impor' };

/** The file of events (one hash chain): a case, an item, the calendar … */
export type Berkas = { jenis: string; id: string };

/** One row of the ledger as kept. `pada` is ISO 8601 UTC with milliseconds; `data` is RFC 8785 text. */
export type Peristiwa = {
  badanId: string;
  id: string;
  berkas: Berkas;
  urutan: number;
  jenis: string;
  versi: number;
  aktorJenis: string;
  aktorId: string | null;
  pada: string;
  data: string;
  hashSebelum: string;
  hash: string;
};

/** Hash before the first event of a file. */
export const HASH_AWAL = '0'.repeat(64);

/**
 * SHA-256 over the length-prefixed UTF-8 bytes of every field and the previous hash, as hex. Length prefixes keep
 * neighbouring fields from running into each other.
 */
export function hashPeristiwa(p: Omit<Peristiwa, 'hash'>): string {
  const hash = createHash('sha256');
  for (const field of [
    p.hashSebelum,
    p.badanId,
    p.id,
    p.berkas.jenis,
    p.berkas.id,
    String(p.urutan),
    p.jenis,
    String(p.versi),
    p.aktorJenis,
    p.aktorId ?? '',
    p.pada,
    p.data,
  ]) {
    const bytes = Buffer.from(field, 'utf8');
    const length = Buffer.alloc(4);
    length.writeUInt32BE(bytes.length);
    hash.update(length).update(bytes);
  }
  return hash.digest('hex');
}

export type Kepala = { berkas: Berkas; urutan: number; hash: string };

/** Root over chain heads: sorted by file kind and id, one canonical JSON line each, SHA-256 as hex. */
export function hashAkar(kepala: readonly Kepala[]): string {
  const hash = createHash('sha256');
  const sorted = [...kepala].sort((a, b) => compare(a.berkas.jenis, b.berkas.jenis) || compare(a.berkas.id, b.berkas.id));
  for (const k of sorted) hash.update(`${canonical([k.berkas.jenis, k.berkas.id, k.urutan, k.hash])}\n`);
  return hash.digest('hex');
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

export type Kerusakan = {
  berkas: Berkas;
  urutan: number;
  sebab: 'isi_berubah' | 'rantai_putus' | 'urutan_hilang' | 'kepala_berbeda' | 'akar_berbeda' | 'berkas_hilang' | 'tanpa_kepala';
};

/** Checks one chain (rows in order of urutan) against its head. Names every row that does not fit. */
export function periksaRantai(berkas: Berkas, rows: readonly Peristiwa[], kepala: Kepala | undefined): Kerusakan[] {
  const rusak: Kerusakan[] = [];
  let before = HASH_AWAL;
  let expected = 1;
  for (const row of rows) {
    if (row.urutan !== expected) rusak.push({ berkas, urutan: expected, sebab: 'urutan_hilang' });
    else if (row.hashSebelum !== before) rusak.push({ berkas, urutan: row.urutan, sebab: 'rantai_putus' });
    if (hashPeristiwa(row) !== row.hash) rusak.push({ berkas, urutan: row.urutan, sebab: 'isi_berubah' });
    before = row.hash;
    expected = row.urutan + 1;
  }
  const last = rows.at(-1);
  if (!kepala) rusak.push({ berkas, urutan: expected, sebab: 'tanpa_kepala' });
  else if (!last || last.urutan !== kepala.urutan || last.hash !== kepala.hash)
    rusak.push({ berkas, urutan: kepala.urutan, sebab: last ? 'kepala_berbeda' : 'berkas_hilang' });
  return rusak;
}
