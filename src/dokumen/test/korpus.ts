import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { z } from 'zod';
import { BATAS_AWAL } from '../batas.ts';
import type { AlasanTolak, HalamanTerbaca } from '../dokumen.ts';
import { bacaBerkas } from '../ekstrak.ts';
import { kenaliBerkas } from '../kenali.ts';

const folderData = join(import.meta.dirname, '..', '..', '..', '..', 'shared', 'data');
export const folderKorpus = join(folderData, 'files');
export const folderDokumen = join(folderData, 'dokumen');
export const adaKorpus = existsSync(join(folderKorpus, 'manifest.json'));

const manifes = z.array(
  z.object({
    file: z.string(),
    expect: z.string(),
    reference: z.object({ pages: z.number().nullable(), text_chars: z.number(), text_start: z.string() }).optional(),
  }),
);
export type Butir = z.output<typeof manifes>[number];

/** The awkward files, without the pack (bench) and the list of names (nama-aman.test.ts). */
export function bacaManifes(): Butir[] {
  const semua = manifes.parse(JSON.parse(readFileSync(join(folderKorpus, 'manifest.json'), 'utf8')));
  return semua.filter((b) => b.file !== 'filenames.json' && !b.file.startsWith('packs/'));
}

export type Keluaran = {
  ok: boolean;
  alasan: AlasanTolak | undefined;
  halaman: HalamanTerbaca[];
  peringatan: readonly string[];
  puncakMb: number;
  galat: string;
};

/** Reads one file the way an upload does. */
export async function bacaSepertiUnggahan(path: string, utasOcr = 1): Promise<Keluaran> {
  const kenal = await kenaliBerkas(path, basename(path), BATAS_AWAL);
  if (!kenal.ok) return { ok: false, alasan: kenal.alasan, halaman: [], peringatan: [], puncakMb: 0, galat: '' };
  const halaman: HalamanTerbaca[] = [];
  const hasil = await bacaBerkas(
    { tugas: 'ekstrak', path, jenis: kenal.jenis, batas: BATAS_AWAL, gambar: true, utasOcr },
    { halaman: (h) => void halaman.push(h) },
  );
  halaman.sort((a, b) => a.nomor - b.nomor);
  return {
    ok: hasil.ok,
    alasan: hasil.ok ? undefined : hasil.alasan,
    halaman,
    peringatan: hasil.ok ? hasil.peringatan : [],
    puncakMb: hasil.puncakMb,
    galat: hasil.galat,
  };
}

/** Runs `fn` over all items, `sekaligus` at a time. */
export async function serentak<T, R>(butir: readonly T[], sekaligus: number, fn: (b: T) => Promise<R>): Promise<Map<T, R>> {
  const hasil = new Map<T, R>();
  let berikut = 0;
  const kerjakan = async (): Promise<void> => {
    for (let b = butir[berikut++]; b !== undefined; b = butir[berikut++]) hasil.set(b, await fn(b));
  };
  await Promise.all(Array.from({ length: sekaligus }, kerjakan));
  return hasil;
}
