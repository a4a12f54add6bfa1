import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import type { Command } from '../shared/cli/command.ts';
import { cariDataPribadi } from './data-pribadi/rules/cari-data-pribadi.ts';

const HELP = `pemakaian: betang scan-pii <berkas.jsonl>
Mencari data pribadi dalam teks, satu baris JSON {"id","text"} menjadi satu baris {"id","temuan":[{"jenis","awal","akhir","teks"}]}.
  jenis   nik kk npwp telepon email rekening paspor plat_nomor alamat tanggal_lahir
  awal    letak dalam satuan UTF-16; akhir tidak termasuk
Baris yang tidak terbaca disebut nomornya dan dilewati; perintah lalu berakhir dengan 1.
`;

const bentuk = z.object({ id: z.union([z.string(), z.number()]), text: z.string() });
type Baris = z.output<typeof bentuk>;

/** One line of input, or why it is none; empty lines count for nothing. */
function bacaBaris(mentah: string): Baris | string | undefined {
  const isi = mentah.replace(/^\uFEFF/, '');
  if (isi.trim() === '') return undefined;
  let json: unknown;
  try {
    json = JSON.parse(isi);
  } catch {
    return 'bukan JSON';
  }
  const hasil = bentuk.safeParse(json);
  if (hasil.success) return hasil.data;
  return 'harus berupa {"id": "…", "text": "…"}';
}

async function* baris(path: string): AsyncGenerator<{ nomor: number; isi: Baris | string }> {
  let nomor = 0;
  for await (const mentah of createInterface({ input: createReadStream(path, 'utf8'), crlfDelay: Infinity })) {
    nomor += 1;
    const isi = bacaBaris(mentah);
    if (isi !== undefined) yield { nomor, isi };
  }
}

/** Says of every line that cannot be read which it is and why; how many there were. */
async function periksa(path: string): Promise<number> {
  let rusak = 0;
  for await (const { nomor, isi } of baris(path)) {
    if (typeof isi !== 'string') continue;
    rusak += 1;
    process.stderr.write(`betang scan-pii: baris ${nomor}: ${isi}; baris ini dilewati\n`);
  }
  return rusak;
}

/** Lines are read twice, so that the end code is known before the first answer and a file of any size needs little memory. */
async function* jawab(path: string): AsyncGenerator<object> {
  for await (const { isi } of baris(path)) {
    if (typeof isi === 'string') continue;
    const temuan = cariDataPribadi(isi.text).map(({ jenis, awal, akhir }) => ({ jenis, awal, akhir, teks: isi.text.slice(awal, akhir) }));
    yield { id: isi.id, temuan };
  }
}

/** `scan-pii <file.jsonl>`: personal data in texts, line by line, with the code of the release check. Needs no database. */
export const command: Command = {
  nama: 'scan-pii',
  ringkas: 'menandai data pribadi dalam teks',
  butuhDb: false,
  run: async (argv) => {
    const { values, positionals } = parseArgs({ args: argv, allowPositionals: true, options: { help: { type: 'boolean' } } });
    const path = positionals[0];
    if (values.help === true || path === undefined || positionals.length > 1) {
      process.stderr.write(HELP);
      return { exit: values.help === true ? 0 : 2, output: undefined };
    }
    const info = await stat(path).catch(() => undefined);
    if (!info?.isFile()) {
      process.stderr.write(`betang scan-pii: berkas tidak ada atau tidak dapat dibaca: ${path}\n`);
      return { exit: 2, output: undefined };
    }
    return { exit: (await periksa(path)) > 0 ? 1 : 0, output: jawab(path) };
  },
};
