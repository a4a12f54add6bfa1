import { sql } from 'kysely';
import type { Db } from '../shared/db/db.ts';
import type { Badan } from '../shared/web/konteks.ts';

type Row = {
  badan_publik_id: string;
  slug: string;
  nama: string;
  singkatan: string;
  zona: string;
  alamat?: string;
  telepon?: string;
  email?: string;
  host?: string[];
};

const fromRow = (row: Row): Badan => ({
  id: row.badan_publik_id,
  slug: row.slug,
  nama: row.nama,
  singkatan: row.singkatan,
  zona: row.zona,
  host: row.host ?? [],
  kontak: {
    ...(row.alamat && { alamat: row.alamat }),
    ...(row.telepon && { telepon: row.telepon }),
    ...(row.email && { email: row.email }),
  },
});

const KEEP_MS = 5_000;

/** Host name → body, remembered for a few seconds. One body answers on every host while it is the only one. */
export function buatCariBadan(db: Db): (host: string) => Promise<Badan | undefined> {
  const kept = new Map<string, { badan: Badan | undefined; until: number }>();
  return async (host) => {
    const now = performance.now();
    const hit = kept.get(host);
    if (hit && hit.until > now) return hit.badan;
    const { rows } = await sql<Row>`select * from cari_badan(${host})`.execute(db);
    const badan = rows[0] && fromRow(rows[0]);
    if (kept.size > 1000) kept.clear();
    kept.set(host, { badan, until: now + KEEP_MS });
    return badan;
  };
}

/** Every body of the installation. */
export async function selectBadan(db: Db): Promise<Badan[]> {
  const { rows } = await sql<Row>`select * from daftar_badan()`.execute(db);
  return rows.map(fromRow);
}
