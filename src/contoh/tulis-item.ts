import { catatBacaan, catatGambar, utuh } from '../dokumen/baca-banyak.actions.ts';
import { catatSaringTeks } from '../dokumen/saring.actions.ts';
import { catatBerkas } from '../dokumen/dokumen.actions.ts';
import { ajukan, kembalikan, tarik } from '../informasi/alur.actions.ts';
import type { DasarTarik } from '../informasi/informasi.ts';
import { type HasilInformasi, type Perintah, simpanRancangan, susunInformasi } from '../informasi/informasi.actions.ts';
import { lepasBerkas, susunVersi, tambahBerkas } from '../informasi/rancangan.actions.ts';
import { setujui } from '../informasi/terbit.actions.ts';
import type { Trx } from '../shared/db/db.ts';
import { openFileStore } from '../shared/files/store.ts';
import { enqueue } from '../shared/jobs/jobs.ts';
import { pilih, pengacak } from './acak.ts';
import type { TahapKonteks } from './contoh.actions.ts';
import { isiItem } from './isi-item.ts';
import { type ItemContoh, waktuPembuatan } from './katalog.ts';
import { type FileSiap, type ItemSiap, penerima } from './siapkan-item.ts';

/** Writes one item with its versions by the same actions as officers use. */
export async function tulisItem(ctx: TahapKonteks, trx: Trx, { item, file }: ItemSiap): Promise<void> {
  const [awal = ctx.now] = item.versi;
  const unitId = ctx.unit.get(item.unit);
  if (unitId === undefined) throw new Error(`practice unit missing: ${item.unit}`);
  const made = await susunInformasi(trx, { ...sebagai(ctx, awal), unitId, isi: isiItem(item, file.length > 0) });
  if (!made.ok) throw new Error(`practice item: ${made.alasan}`);
  const kerja: Kerja = { ctx, trx, item, id: made.id, unitId };
  await pasang(kerja, file[0], awal);
  if (item.nasib === 'rancangan') return;
  wajib(item, await ajukan(trx, { ...sebagai(ctx, awal), id: made.id }));
  if (item.nasib === 'diajukan') return;
  if (item.nasib === 'dikembalikan')
    wajib(item, await kembalikan(trx, { ...sebagai(ctx, setelah(ctx, awal)), id: made.id, alasan: pilih(pengacak(item.benih), KEMBALI) }));
  else await terbitkan(kerja, file);
}

type Kerja = { ctx: TahapKonteks; trx: Trx; item: ItemContoh; id: string; unitId: string };

function sebagai(ctx: TahapKonteks, pada: Date): Perintah {
  const akunId = ctx.akunId.get('utama@contoh.id') ?? '';
  return { badanId: ctx.badanId, akunId, keanggotaan: [{ peran: 'utama', unitId: null }], pada };
}

const setelah = (ctx: TahapKonteks, pada: Date): Date => new Date(Math.min(ctx.now.getTime(), pada.getTime() + 5_400_000));

/** Puts a file into the draft, as scanned and read. */
async function pasang({ ctx, trx, item, id, unitId }: Kerja, file: FileSiap | undefined, pada: Date): Promise<void> {
  if (!file) return;
  const dokumenId = await catatBerkas(trx, penerima(ctx, pada), file.berkas, { peruntukan: 'informasi', unitId });
  if (file.bacaan) {
    await catatBacaan(trx, { badanId: ctx.badanId, id: dokumenId, now: pada }, file.bacaan);
    // Drawn by the program a moment ago: its pages are all it has.
    if (utuh(file.bacaan)) await catatSaringTeks(trx, { badanId: ctx.badanId, id: dokumenId, now: pada }, file.bacaan.halaman);
    if (file.bacaan.gambar)
      await catatGambar(openFileStore(ctx.config), (fn) => fn(trx), { badanId: ctx.badanId, id: dokumenId }, file.bacaan.gambar);
  }
  wajib(item, await tambahBerkas(trx, { ...sebagai(ctx, pada), id, dokumenId, nama: file.berkas.nama }));
}

async function terbitkan(k: Kerja, file: readonly FileSiap[]): Promise<void> {
  const { ctx, trx, item, id } = k;
  // A file that its own job must scan first: the item is published by a job after it.
  if (file.some((f) => f.bacaan === undefined || !utuh(f.bacaan))) return terbitNanti(k);
  for (const [i, pada] of item.versi.entries()) {
    if (i > 0) await versiBaru(k, i === item.versi.length - 1 ? file[1] : undefined, pada);
    wajib(item, await setujui(trx, { ...sebagai(ctx, pada), id }));
  }
  const pada = setelah(ctx, item.versi.at(-1) ?? ctx.now);
  const [dasar, alasan] = pilih(pengacak(item.benih), TARIK);
  if (item.nasib === 'ditarik') wajib(item, await tarik(trx, { ...sebagai(ctx, pada), id, dasar, alasan }));
}

/** Corrects the summary and, in the last version, replaces the file. */
async function versiBaru(k: Kerja, file: FileSiap | undefined, pada: Date): Promise<void> {
  const { ctx, trx, item, id } = k;
  const p = { ...sebagai(ctx, pada), id };
  wajib(item, await susunVersi(trx, p));
  const ringkasan = `${item.ringkasan} Dimutakhirkan ${waktuPembuatan(pada)}.`;
  wajib(item, await simpanRancangan(trx, { ...p, ubahan: { ringkasan, waktuPembuatan: waktuPembuatan(pada) } }));
  if (file) {
    const lama = await trx
      .selectFrom('informasi_rancangan_berkas')
      .select('id')
      .where('badan_publik_id', '=', ctx.badanId)
      .where('informasi_id', '=', id)
      .execute();
    for (const { id: berkasId } of lama) wajib(item, await lepasBerkas(trx, { ...p, berkasId }));
    await pasang(k, file, pada);
  }
  wajib(item, await ajukan(trx, p));
}

const terbitNanti = ({ ctx, trx, id }: Kerja): Promise<void> =>
  enqueue(
    trx,
    'contoh_terbit',
    { badan_publik_id: ctx.badanId, informasi_id: id, akun_id: ctx.akunId.get('utama@contoh.id') ?? '' },
    { kunci: `contoh_terbit:${id}`, jadwal: new Date(Date.now() + 5_000) },
  );

const KEMBALI = [
  'Jumlah pada tabel tidak sama dengan jumlah barisnya. Mohon diperiksa lagi.',
  'Ringkasan belum menyebut wilayah dan waktu datanya.',
  'Masih ada nama warga pada halaman dua. Hapus sebelum diajukan lagi.',
] as const;

const TARIK: readonly (readonly [DasarTarik, string])[] = [
  ['keliru', 'Tabel pada halaman satu memakai angka tahun sebelumnya; terbitan yang benar sedang disiapkan.'],
  ['digantikan', 'Sudah digantikan terbitan yang lebih baru dengan cakupan semua kelurahan.'],
  ['data_pribadi', 'Lampirannya memuat nama dan alamat warga yang tidak boleh diumumkan.'],
  ['tidak_berlaku', 'Aturan yang menjadi dasarnya sudah dicabut.'],
];

function wajib(item: ItemContoh, hasil: HasilInformasi): void {
  if (!hasil.ok) throw new Error(`practice item "${item.judul}": ${hasil.alasan} ${hasil.kurang?.join(', ') ?? ''}`);
}
