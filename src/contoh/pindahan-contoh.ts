import { terbitkanHalaman, tulisHalaman } from '../halaman/halaman.actions.ts';
import { pasangPengalihan } from '../pengalihan/pengalihan.actions.ts';
import type { Trx } from '../shared/db/db.ts';

const PROFIL = `## Tugas

PPID kota contoh ini menyimpan, mendokumentasikan, dan melayani informasi publik (UU 14/2008 Pasal 13).

## Cara menghubungi

- Datang ke meja layanan di Jalan Contoh No. 1 (contoh).
- [Ajukan permohonan](/permohonan/baru) dari telepon Anda.

| hari | jam layanan (contoh) |
|---|---|
| Senin–Kamis | 08.00–15.00 |
| Jumat | 08.00–11.00 |
`;

const BERITA = 'Berita lama dari situs sebelumnya (contoh).\n\nBagian yang disisipkan penyusup sudah dibuang; baca dulu sebelum terbit.';

const ALAMAT = [
  ['/situs-lama/berita.php?id=7', '/informasi'],
  ['/situs-lama/profil.html', '/halaman/profil-ppid'],
] as const;

/** What a body brings from its site before: a page, one that waits for a look, old addresses. */
export async function muatPindahan(trx: Trx, badanId: string, now: Date): Promise<void> {
  const siapa = { badanId, aktor: { jenis: 'sistem' }, now } as const;
  const profil = await tulisHalaman(trx, siapa, { slug: 'profil-ppid', judul: 'Profil PPID (contoh)', isi: PROFIL }, undefined);
  await terbitkanHalaman(trx, siapa, profil);
  await tulisHalaman(trx, siapa, { slug: 'berita-lama', judul: 'Berita lama (contoh)', isi: BERITA }, undefined, [
    { jenis: 'tautan_tersembunyi', cuplikan: '<div style="display:none">' },
    { jenis: 'kata_judi', cuplikan: 'slot gacor' },
  ]);
  for (const [lama, baru] of ALAMAT) await pasangPengalihan(trx, siapa, lama, baru);
}
