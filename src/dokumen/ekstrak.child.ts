// The reading process: one file, then it ends. It gets no environment, may read only the program, its packages and that one
// file, and writes nothing. Whatever happens to it, the parent reports a refusal and lives on (ekstrak.ts).
import { bacaNaskah } from './ekstrak/office.ts';
import { bacaPdf } from './ekstrak/pdf.ts';
import { saringBerkas } from './saring/saring-berkas.ts';
import { type Kirim, type Perintah, perintahSchema } from './ekstrak/protokol.ts';

const kirim: Kirim = (pesan) =>
  new Promise((resolve, reject) => {
    if (!process.send) throw new Error('started without a parent');
    process.send(pesan, undefined, undefined, (error) => (error ? reject(error) : resolve()));
  });

/** One order, or a list of them (only for files that the program made itself, baca-banyak.ts): each is announced by its place. */
async function jalankan(mentah: unknown): Promise<void> {
  if (!Array.isArray(mentah)) return satu(perintahSchema.parse(mentah));
  for (const [urutan, perintah] of mentah.entries()) {
    await kirim({ pesan: 'berkas', urutan });
    await satu(perintahSchema.parse(perintah));
  }
}

async function satu(perintah: Perintah): Promise<void> {
  if (perintah.tugas === 'saring' || perintah.tugas === 'salinan') return saringBerkas(perintah, kirim);
  const naskah = ['docx', 'xlsx', 'odt', 'txt', 'csv'].includes(perintah.jenis);
  await (naskah ? bacaNaskah(perintah, kirim) : bacaPdf(perintah, kirim));
}

// Ctrl-C reaches the whole group; the parent drains first and then ends us.
process.on('SIGINT', () => undefined);
// A parent that died must not leave a process reading on.
process.on('disconnect', () => process.exit(0));
process.once('message', (mentah) => {
  jalankan(mentah).then(
    () => process.exit(0),
    (error: unknown) => {
      process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
      process.exit(1);
    },
  );
});
