import type { Padanan } from '../analisis/singkatan.ts';
import type { Penulis } from './indeks.ts';
import { mulaiPenulis, type PenulisAnak } from './penulis-anak.ts';

/** How long a writer waits for more work: files are read one after another, and starting the engine takes a second. */
const MENGANGGUR_MS = 20_000;

const menganggur = new Map<string, { penulis: PenulisAnak; daftar: string; jam: NodeJS.Timeout }>();

/**
 * A writer for a folder: one that idles from the job before, or a new one. `tutup` gives it back; it ends when nobody
 * wants it for twenty seconds. One borrower at a time for a folder (the queue sees to it, the folder's lock insists).
 */
export async function pinjamPenulis(folder: string, padanan: readonly Padanan[]): Promise<Penulis> {
  const daftar = JSON.stringify(padanan);
  const penulis = (await ambil(folder, daftar)) ?? (await mulaiPenulis(folder, padanan));
  penulis.tahan(true);
  return { tulis: penulis.tulis, hapus: penulis.hapus, padatkan: penulis.padatkan, tutup: async () => kembalikan(folder, daftar, penulis) };
}

async function ambil(folder: string, daftar: string): Promise<PenulisAnak | undefined> {
  const known = menganggur.get(folder);
  if (!known) return undefined;
  menganggur.delete(folder);
  clearTimeout(known.jam);
  if (known.penulis.hidup() && known.daftar === daftar) return known.penulis;
  await known.penulis.tutup();
  return undefined;
}

function kembalikan(folder: string, daftar: string, penulis: PenulisAnak): void {
  if (!penulis.hidup()) return;
  // Idle, it keeps nothing awake: this process may end, and takes it along.
  penulis.tahan(false);
  const jam = setTimeout(() => {
    menganggur.delete(folder);
    void penulis.tutup();
  }, MENGANGGUR_MS);
  menganggur.set(folder, { penulis, daftar, jam: jam.unref() });
}
