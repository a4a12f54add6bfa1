// The officer's queue, as PPID Utama sees it: first page and pages further down.
import { type Bench, rasioP95, ukurBergantian } from '../alat/konteks.ts';
import { perintah, type Program } from '../alat/program.ts';
import type { Ringkasan } from './halaman.ts';

export async function ukurAntrean(b: Bench, p: Program, kasus: number, dinilai: boolean): Promise<Ringkasan> {
  const { hasil: token } = await perintah(b.rumah, ['token', '--akun', 'utama@contoh.id', '--hak', 'semua']);
  const kepala = { authorization: `Bearer ${String(token['token'])}` };
  const jalur = await jalurAntrean(p, kepala);
  const hasil: Ringkasan = new Map();
  for (const sambungan of [4, 50]) {
    const t = await ukurBergantian(b, `queue ${sambungan} (${kasus})`, { port: p.port, jalur, sambungan, kepala }, b.cepat ? 3 : 6);
    hasil.set(`queue ${sambungan}`, t);
    b.catat({
      bagian: `Officer's queue, ${kasus.toLocaleString('en-GB')} cases`,
      hal: `queue, ${sambungan} connections: p95`,
      angka: t.ukuran.p95,
      satuan: 'ms',
      anggaran: dinilai && sambungan === 4 ? 100 : null,
      arah: 'paling',
      rasio: rasioP95(t),
      catatan: `${t.ukuran.laju}/s, p50 ${t.ukuran.p50}; ${jalur.length} addresses`,
    });
  }
  return hasil;
}

/** The first page and, as far as it links on, the pages after it. */
async function jalurAntrean(p: Program, headers: Record<string, string>): Promise<string[]> {
  const found = ['/kerja/permohonan'];
  for (let i = 0; i < 10; i++) {
    const response = await fetch(`http://127.0.0.1:${p.port}${found.at(-1) ?? ''}`, { headers });
    if (!response.ok) throw new Error(`queue: ${response.status}`);
    const next = [...(await response.text()).matchAll(/href="(\/kerja\/permohonan\?[^"]*\bid=[^"]*)"/g)].map((m) =>
      (m[1] ?? '').replaceAll('&amp;', '&'),
    );
    const link = next.find((one) => !found.includes(one));
    if (link === undefined) break;
    found.push(link);
  }
  return found;
}
