import { buildDaftar } from './analisis/daftar.ts';
import type { Penulis } from './indeks/indeks.ts';
import { kunciFolder } from './indeks/kunci-folder.ts';
import { bukaPenulisLance } from './indeks/lance-tulis.ts';
import { type Jawaban, type Perintah, perintahSchema } from './indeks/pesan-anak.ts';

// The one writer of an index folder, in a process of its own: a panic of the native engine, or its memory, ends here.
let penulis: Penulis | undefined;
let lepas: (() => Promise<void>) | undefined;

async function kerjakan(perintah: Perintah): Promise<Jawaban> {
  const { nomor } = perintah;
  if (perintah.jenis === 'buka') {
    lepas = await kunciFolder(perintah.folder, process.pid);
    penulis = await bukaPenulisLance(perintah.folder, buildDaftar({ padanan: perintah.padanan }), () => new Date(), perintah.borong);
    return { jenis: 'ya', nomor };
  }
  if (penulis === undefined) return { jenis: 'gagal', nomor, pesan: 'indeks belum dibuka' };
  switch (perintah.jenis) {
    case 'tulis':
      return { jenis: 'tertulis', nomor, ...toPlain(await penulis.tulis(perintah.butir)) };
    case 'hapus':
      await penulis.hapus(perintah.informasi);
      return { jenis: 'ya', nomor };
    case 'padatkan':
      await penulis.padatkan(perintah.penuh);
      return { jenis: 'ya', nomor };
    case 'tutup':
      await tutup();
      return { jenis: 'ya', nomor };
  }
}

const toPlain = (hasil: Awaited<ReturnType<Penulis['tulis']>>) => ({ ...hasil, kata: new Map(hasil.kata) });

async function tutup(): Promise<void> {
  await penulis?.tutup();
  await lepas?.();
  penulis = undefined;
}

let rantai = Promise.resolve();
process.on('message', (pesan) => {
  rantai = rantai.then(async () => {
    const perintah = perintahSchema.parse(pesan);
    const jawaban = await kerjakan(perintah).catch((error: unknown): Jawaban => ({
      jenis: 'gagal',
      nomor: perintah.nomor,
      pesan: error instanceof Error ? error.message : String(error),
    }));
    await new Promise<void>((resolve) => void process.send?.(jawaban, () => resolve()));
    if (perintah.jenis === 'tutup') process.disconnect();
  });
});
// Ctrl-C reaches the whole group; the parent drains first and then ends us.
process.on('SIGINT', () => undefined);
// Without its parent nobody answers for what is written: leave after the step at hand.
process.on('disconnect', () => void rantai.finally(() => process.exit(0)));
process.on('SIGINT', () => undefined);
