import { beforeAll, expect, test } from 'vitest';
import { PERAN } from './pengguna/hak.ts';
import { useRumahAkun } from './pengguna/uji/rumah-akun.ts';

const r = useRumahAkun();

beforeAll(async () => {
  for (const peran of PERAN) await r.petugas(`${peran}@contoh.id`, peran, peran === 'pelaksana' ? { unitId: r.t().unitA1 } : {});
});

test.each(PERAN)(
  'every entry of the menu of %s leads to a page of its own',
  async (peran) => {
    const p = r.peramban();
    await p.masuk(`${peran}@contoh.id`);
    const home = await p.buka('/kerja');
    expect(home.status).toBe(200);
    const nav = /<nav class="bt-side"[\s\S]*?<\/nav>/.exec(home.isi)?.[0] ?? '';
    const links = [...nav.matchAll(/href="([^"]+)"/g)].map((m) => m[1] ?? '');
    expect(links.length).toBeGreaterThanOrEqual(3);
    const salah: string[] = [];
    for (const link of links) {
      const page = await p.buka(link);
      if (page.status !== 200 || !page.isi.includes('aria-current="page"') || !/<h1/.test(page.isi)) salah.push(`${link}: ${page.status}`);
    }
    expect(salah).toEqual([]);
  },
  120_000,
);
