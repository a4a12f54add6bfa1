import type { Trx } from '../shared/db/db.ts';
import { type Ditolak, type HasilImpor, mulaiHasil, tolakan, urutkan } from '../shared/tabel/hasil-impor.ts';
import { type BarisBernama, semuaDaftar } from '../shared/tabel/kolom-bernama.ts';
import type { Tabel } from '../shared/tabel/tabel.ts';
import { slugHalaman } from './halaman.ts';
import { type IsiHalaman, kunciHalaman, sidikHalaman, type Siapa, terbitkanHalaman, tulisHalaman } from './halaman.actions.ts';
import { keMarkdown, sepertiHtml } from './html-ke-markdown.ts';
import { cariTemuan } from './temuan.ts';

const POLA = {
  isi: /\bisi\b|\bkonten\b|\bcontent\b|\bteks\b|\bbody\b|\bmarkdown\b|\bhtml\b|\buraian\b/,
  alamat: /\balamat\b|\bslug\b|\burl\b|\btautan\b|\bpermalink\b|\bpath\b|\blink\b/,
  judul: /\bjudul\b|\btitle\b|\bnama\b|\bhalaman\b/,
} as const;

/**
 * Imports pages as Markdown or HTML. HTML becomes Markdown without what runs or hides. A clean page is published; one in whose
 * source scripts, frames, hidden links or gambling words were found stays a draft with its findings until a person looked.
 * Known by its address; a page that an officer has written since is not overwritten.
 */
export async function imporHalaman(trx: Trx, s: Siapa, tabel: readonly Tabel[]): Promise<(HasilImpor & { catatan: string[] }) | undefined> {
  const daftar = semuaDaftar(tabel, POLA).filter((d) => d.bidang.has('isi'));
  if (daftar.length === 0) return undefined;
  const hasil = mulaiHasil(daftar);
  const terbaca = new Map<string, number>();
  const ditahan: string[] = [];
  for (const row of daftar.flatMap((d) => d.baris)) {
    const baca = satu(row, terbaca);
    if ('alasan' in baca) hasil.ditolak.push(baca);
    else {
      terbaca.set(baca.slug, row.nomor);
      const jadi = await masukkan(trx, s, baca);
      if (jadi === 'diubah_petugas')
        hasil.ditolak.push(tolakan(row, 'alamat', `Halaman "${baca.slug}" sudah diubah petugas di sini; tidak ditimpa.`));
      else if (jadi.hasil !== 'tetap') {
        hasil[jadi.hasil]++;
        if (jadi.ditahan) ditahan.push(baca.slug);
      }
    }
  }
  const kata = `${ditahan.length} halaman ditahan sebagai rancangan karena temuan (skrip, tautan tersembunyi, kata judi): ${ditahan.slice(0, 20).join(', ')}.`;
  return { ...urutkan(hasil), catatan: ditahan.length > 0 ? [kata] : [] };
}

type Terbaca = IsiHalaman & { sumber: string };

function satu(row: BarisBernama<keyof typeof POLA>, terbaca: ReadonlyMap<string, number>): Terbaca | Ditolak {
  const sumber = row.mentah('isi').trim();
  const judul = row
    .sel('judul')
    .replace(/<[^>]*>/g, '')
    .slice(0, 300);
  if (judul === '') return tolakan(row, 'judul', 'Judul halaman kosong.');
  const isi = sepertiHtml(sumber) ? keMarkdown(sumber) : sumber;
  if (sumber === '') return tolakan(row, 'isi', 'Isi halaman kosong.');
  if (isi.length > 200_000) return tolakan(row, 'isi', 'Isi lebih panjang dari 200.000 huruf.');
  const slug = slugHalaman(row.sel('alamat') || judul) || slugHalaman(judul);
  if (slug === '') return tolakan(row, 'alamat', 'Alamat halaman tidak bisa dibuat dari judul ini.');
  const ganda = terbaca.get(slug);
  if (ganda !== undefined) return tolakan(row, 'alamat', `Alamat "${slug}" sudah ada di baris ${ganda}.`);
  return { slug, judul, isi, sumber: `${row.sel('judul')}\n${sumber}` };
}

type Jadi = { hasil: 'dibuat' | 'diperbarui' | 'tetap'; ditahan: boolean };

async function masukkan(trx: Trx, s: Siapa, m: Terbaca): Promise<Jadi | 'diubah_petugas'> {
  const lama = await kunciHalaman(trx, s.badanId, { slug: m.slug });
  const versi =
    lama &&
    (await trx
      .selectFrom('halaman_versi')
      .select(['sidik', 'asal'])
      .where('badan_publik_id', '=', s.badanId)
      .where('halaman_id', '=', lama.id)
      .orderBy('versi', 'desc')
      .execute());
  if (versi?.some((v) => v.asal === 'impor' && v.sidik === sidikHalaman(m))) return { hasil: 'tetap', ditahan: false };
  if (versi?.[0]?.asal === 'petugas') return 'diubah_petugas';
  const temuan = cariTemuan(m.sumber);
  const jadi = await tulisHalaman(trx, s, m, lama, temuan);
  if (temuan.length === 0) await terbitkanHalaman(trx, s, jadi);
  return { hasil: lama ? 'diperbarui' : 'dibuat', ditahan: temuan.length > 0 };
}
