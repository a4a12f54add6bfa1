import type { Trx } from '../shared/db/db.ts';
import { type Ditolak, type HasilImpor, mulaiHasil, tolakan, urutkan } from '../shared/tabel/hasil-impor.ts';
import { type BarisBernama, type DaftarBernama, semuaDaftar } from '../shared/tabel/kolom-bernama.ts';
import type { Tabel } from '../shared/tabel/tabel.ts';
import { rapikan } from '../shared/tabel/teks.ts';
import { pasangPengalihan, type Siapa } from './pengalihan.actions.ts';
import { bacaLama, bacaTujuan, kalimatLama, kalimatTujuan, melingkar } from './pengalihan.ts';
import { adaHalamanSendiri, selectSemuaTujuan } from './pengalihan.queries.ts';

const POLA = {
  baru: /\b(baru|tujuan|ke|menjadi|new|to|target|pengganti|dialihkan)\b/,
  lama: /\b(lama|asal|dari|old|from|source|sumber|semula|sebelum(nya)?)\b/,
} as const;
type Row = BarisBernama<keyof typeof POLA>;

/** `hidup`: does this house itself answer at an address? An old address never stands in front of one of our own. */
export type OpsiPengalihan = { host: readonly string[]; hidup: (jalur: string) => boolean };

/**
 * Imports old addresses with where they went. Known by the old address: a second run makes nothing, a changed target changes
 * it. Undefined where the file has no two columns of addresses.
 */
export async function imporPengalihan(trx: Trx, s: Siapa, tabel: readonly Tabel[], opsi: OpsiPengalihan): Promise<HasilImpor | undefined> {
  const berkepala = semuaDaftar(tabel, POLA);
  const daftar = berkepala.length > 0 ? berkepala : tanpaKepala(tabel);
  if (daftar.length === 0) return undefined;
  const hasil = mulaiHasil(daftar);
  const semua = await selectSemuaTujuan(trx, s.badanId);
  const terbaca = new Map<string, number>();
  for (const row of daftar.flatMap((d) => d.baris)) {
    const baca = satu(row, opsi, semua, terbaca);
    if ('alasan' in baca) hasil.ditolak.push(baca);
    else if (await adaHalamanSendiri(trx, s.badanId, baca.kunci)) hasil.ditolak.push(tolakan(row, 'lama', kalimatHidup(baca.kunci)));
    else {
      terbaca.set(baca.kunci, row.nomor);
      semua.set(baca.kunci, baca.tujuan);
      const jadi = await pasangPengalihan(trx, s, baca.kunci, baca.tujuan);
      if (jadi !== 'tetap') hasil[jadi]++;
    }
  }
  return urutkan(hasil);
}

function satu(
  row: Row,
  { host, hidup }: OpsiPengalihan,
  semua: ReadonlyMap<string, string>,
  terbaca: ReadonlyMap<string, number>,
): { kunci: string; tujuan: string } | Ditolak {
  const lama = bacaLama(row.sel('lama'));
  if (!lama.ok) return tolakan(row, 'lama', kalimatLama(lama.alasan));
  const baru = bacaTujuan(row.sel('baru'), host);
  if (!baru.ok) return tolakan(row, 'baru', kalimatTujuan(baru.alasan));
  const ganda = terbaca.get(lama.kunci);
  if (ganda !== undefined) return tolakan(row, 'lama', `Alamat lama ini sudah ada di baris ${ganda}.`);
  if (hidup(lama.kunci)) return tolakan(row, 'lama', kalimatHidup(lama.kunci));
  if (melingkar(lama.kunci, baru.tujuan, semua)) return tolakan(row, 'baru', 'Pengalihan ini melingkar: ujungnya kembali ke alamat lama.');
  return { kunci: lama.kunci, tujuan: baru.tujuan };
}

const kalimatHidup = (kunci: string): string => `Alamat "${kunci}" adalah halaman rumah ini sendiri; tidak dapat dialihkan.`;

const ALAMAT = /^(https?:\/\/|\/|[\w-]+\.(php|html?|aspx?|jsp)\b)/i;

/** A list without headings: the first sheet whose first row already holds two addresses. */
function tanpaKepala(tabel: readonly Tabel[]): DaftarBernama<keyof typeof POLA>[] {
  const found = tabel.find((t) => {
    const first = t.baris.find((r) => r.sel.some((x) => rapikan(x) !== ''));
    return ALAMAT.test(rapikan(first?.sel[0] ?? '')) && ALAMAT.test(rapikan(first?.sel[1] ?? ''));
  });
  if (!found) return [];
  const baris = found.baris
    .filter((r) => r.sel.some((x) => rapikan(x) !== ''))
    .map((r): Row => {
      const mentah = (b: keyof typeof POLA): string => r.sel[b === 'lama' ? 0 : 1] ?? '';
      return { nomor: r.nomor, mentah, sel: (b) => rapikan(mentah(b)) };
    });
  return [{ nama: found.nama, bidang: new Set(['lama', 'baru'] as const), tahun: undefined, baris, rusak: [] }];
}
