import pg from 'pg';
import { newId } from '../shared/id.ts';

export type BadanBaru = {
  slug: string;
  nama: string;
  singkatan: string;
  jenis: 'kota' | 'kabupaten' | 'provinsi' | 'lainnya';
  zona: string;
  alamat: string;
  telepon: string;
  email: string;
};

/** Makes a public body, as the migrator (the app may not). Returns the id of the one that has this slug, made now or before. */
export async function buatBadan(adminUrl: string, badan: BadanBaru, now: Date): Promise<{ id: string; baru: boolean }> {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ badan_publik_id: string }>(
      `insert into badan_publik (badan_publik_id, slug, nama, singkatan, jenis, zona, alamat, telepon, email, dibuat_pada)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) on conflict (slug) do nothing returning badan_publik_id`,
      [newId(), badan.slug, badan.nama, badan.singkatan, badan.jenis, badan.zona, badan.alamat, badan.telepon, badan.email, now],
    );
    const made = rows[0];
    if (made) return { id: made.badan_publik_id, baru: true };
    const found = await client.query<{ badan_publik_id: string }>(`select badan_publik_id from badan_publik where slug = $1`, [badan.slug]);
    const row = found.rows[0];
    if (!row) throw new Error(`body ${badan.slug} vanished while it was made`);
    return { id: row.badan_publik_id, baru: false };
  } finally {
    await client.end();
  }
}
