import { sql } from 'kysely';
import type { Trx } from '../shared/db/db.ts';
import { JADWAL, KATEGORI } from './informasi.ts';
import { anggota } from './isi.ts';
import { hitungKemutakhiran, type Tingkat } from './rules/kemutakhiran.ts';

export type { Tingkat } from './rules/kemutakhiran.ts';
export type JumlahTingkat = Readonly<Record<Tingkat, number>>;

/** How many published items stand on each step of ageing on a legal day; one grouped read, whatever the size of the catalogue. */
export async function countKemutakhiran(trx: Trx, badan: { id: string; zona: string }, hariIni: string): Promise<JumlahTingkat> {
  const { rows } = await sql<{ kategori: string; jadwal: string | null; hari: string; jumlah: number }>`
    select i.kategori, v.jadwal, to_char(i.diperbarui_pada at time zone ${badan.zona}, 'YYYY-MM-DD') as hari, count(*)::int as jumlah
    from informasi i join informasi_versi v on v.badan_publik_id = i.badan_publik_id and v.informasi_id = i.id and v.versi = i.versi_terakhir
    where i.badan_publik_id = ${badan.id} and i.publik = 'terbit' group by 1, 2, 3`.execute(trx);
  const jumlah: Record<Tingkat, number> = { mutakhir: 0, segera: 0, lewat: 0, terbengkalai: 0 };
  for (const r of rows) {
    const jadwal = r.jadwal === null ? null : anggota(JADWAL, r.jadwal);
    jumlah[hitungKemutakhiran(anggota(KATEGORI, r.kategori), jadwal, r.hari, hariIni).tingkat] += r.jumlah;
  }
  return jumlah;
}
