// Writes docs/glosarium.md from the parts that the slices keep in docs/glosarium.d/.
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const docs = join(import.meta.dirname, '..', 'docs');
const parts = (await readdir(join(docs, 'glosarium.d'))).filter((name) => name.endsWith('.md')).sort();
const rows = new Set<string>();
for (const part of parts) {
  const lines = (await readFile(join(docs, 'glosarium.d', part), 'utf8')).split('\n');
  for (const line of lines) if (line.startsWith('| ') && !line.startsWith('| istilah')) rows.add(line);
}
const sorted = [...rows].sort((a, b) => a.localeCompare(b, 'id'));
const head =
  '# Glosarium\n\nIstilah hukum tetap memakai kata hukumnya di tabel, tipe, alamat dan folder. Dibuat oleh `scripts/glosarium.ts` dari `docs/glosarium.d/`.\n\n| istilah | pasal | English |\n|---|---|---|\n';
await writeFile(join(docs, 'glosarium.md'), `${head}${sorted.join('\n')}\n`);
