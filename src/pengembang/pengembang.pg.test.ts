import { describe, expect, test } from 'vitest';
import { useKontrak } from '../kontrak.fixture.ts';
import { usePg } from '../shared/test/pg.ts';

const t = usePg();
const rumah = useKontrak(t);

const NAMA: Readonly<Record<string, string>> = { '&quot;': '"', '&#39;': "'", '&lt;': '<', '&gt;': '>', '&amp;': '&' };

/** The example lines as a reader copies them off the page. */
async function contoh(bahasa: 'id' | 'en'): Promise<string[]> {
  const { teks } = await rumah().get(`/pengembang?bahasa=${bahasa}`);
  return [...teks.matchAll(/<pre[^>]*><code>([\s\S]*?)<\/code>/g)].map((m) =>
    (m[1] ?? '').replaceAll(/&(?:quot|#39|lt|gt|amp);/g, (e) => NAMA[e] ?? e),
  );
}

/** Words as a shell reads them: single quotes, and a backslash before the end of a line or a quote. */
function kataShell(baris: string): string[] {
  const kata: string[] = [];
  for (const m of baris.replaceAll('\\\n', ' ').matchAll(/(?:'[^']*'|\\'|[^\s'\\])+/g))
    kata.push(m[0].replaceAll(/'([^']*)'|\\(')/g, '$1$2'));
  return kata;
}

/** Does what `curl` would do with these options; an option that it does not know is a failure. */
async function jalankan(baris: string, ganti: Readonly<Record<string, string>>): Promise<{ status: number; teks: string }> {
  const [program, ...sisa] = kataShell(baris).map((k) => Object.entries(ganti).reduce((teks, [dari, ke]) => teks.replace(dari, ke), k));
  expect(program).toBe('curl');
  const headers = new Headers({ host: 'a.contoh.id' });
  let [method, url, body]: [string, string, string | null] = ['GET', '', null];
  for (let i = 0; i < sisa.length; i += 1) {
    const satu = sisa[i] ?? '';
    if (satu === '-X') method = sisa[(i += 1)] ?? '';
    else if (satu === '-d') body = sisa[(i += 1)] ?? '';
    else if (satu === '-H') {
      const [, nama = '', nilai = ''] = /^([\w-]+): (.+)$/.exec(sisa[(i += 1)] ?? '') ?? [];
      headers.set(nama, nilai);
    } else {
      expect(satu).toMatch(/^https?:\/\//);
      url = satu;
    }
  }
  const u = new URL(url);
  const r = await rumah().app.server.inject({
    method: method === 'POST' ? 'POST' : 'GET',
    url: `${u.pathname}${u.search}`,
    headers: Object.fromEntries(headers),
    ...(body !== null && { payload: body }),
  });
  return { status: r.statusCode, teks: r.body };
}

describe('/pengembang', () => {
  test('every example of the page works as it stands, in the order of the page', async () => {
    const baris = await contoh('id');
    expect(baris).toHaveLength(7);
    expect(await contoh('en')).toEqual(baris);
    const ganti: Record<string, string> = { TOKEN: await rumah().token('petugas') };
    for (const satu of baris) {
      const r = await jalankan(satu, ganti);
      expect([satu, r.status]).toEqual([satu, satu.includes('-X POST') ? 201 : 200]);
      if (r.status !== 201) continue;
      const { nomor, kode_akses: kode }: { nomor: string; kode_akses: string } = JSON.parse(r.teks);
      ganti['NOMOR'] = nomor;
      ganti['KODE'] = kode;
    }
  });

  test('leads to the document; the footer of every page leads here', async () => {
    expect((await rumah().get('/pengembang')).teks).toContain('href="/api/openapi.json"');
    expect((await rumah().get('/')).teks).toContain('href="/pengembang"');
  });
});
