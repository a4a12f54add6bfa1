import { describe, expect, test } from 'vitest';
import { ASAL, useKontrak } from '../kontrak.fixture.ts';
import { usePg } from '../shared/test/pg.ts';

const t = usePg();
const rumah = useKontrak(t);
const alamatDi = (xml: string): string[] => [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map((m) => m[1] ?? '');

describe('what others look for at fixed addresses', () => {
  test('each is public, kept by others, without a cookie, and ignores the Host header', async () => {
    await t().admin(`insert into badan_publik_alamat (badan_publik_id, host) values ($1, 'z.contoh.id')`, [t().badanA]);
    for (const [url, mime] of [
      ['/robots.txt', 'text/plain; charset=utf-8'],
      ['/.well-known/security.txt', 'text/plain; charset=utf-8'],
      ['/situs.webmanifest', 'application/manifest+json; charset=utf-8'],
      ['/sitemap.xml', 'application/xml; charset=utf-8'],
      ['/sitemap/halaman.xml', 'application/xml; charset=utf-8'],
      ['/sitemap/informasi-1.xml', 'application/xml; charset=utf-8'],
    ]) {
      const r = await rumah().get(url ?? '', { host: 'z.contoh.id' });
      expect([url, r.status, r.kepala['content-type'], r.kepala['cache-control'], r.kepala['set-cookie']]).toEqual([
        url,
        200,
        mime,
        'public, max-age=3600',
        undefined,
      ]);
      expect(r.teks).not.toContain('z.contoh.id');
    }
  });

  test('the map leads to every published item of this body and to nothing else', async () => {
    const lembar = alamatDi((await rumah().get('/sitemap.xml')).teks);
    expect(lembar).toEqual([`${ASAL}/sitemap/halaman.xml`, `${ASAL}/sitemap/informasi-1.xml`]);
    const item = alamatDi((await rumah().get('/sitemap/informasi-1.xml')).teks);
    expect(new Set(item).size).toBe(26);
    expect(item).toContain(`${ASAL}/informasi/butir-${rumah().id.terbit}`);
    for (const lain of [rumah().id.ditarik, rumah().id.rancangan, rumah().id.lain]) expect(item.join()).not.toContain(lain);
    for (const satu of item.slice(0, 3)) expect((await rumah().get(new URL(satu).pathname)).status).toBe(200);
    for (const url of ['/sitemap/informasi-2.xml', '/sitemap/informasi-0.xml', '/sitemap/lain.xml'])
      expect((await rumah().get(url)).status).toBe(404);
  });

  test('every page on the map of pages answers', async () => {
    for (const satu of alamatDi((await rumah().get('/sitemap/halaman.xml')).teks)) {
      const jalur = new URL(satu).pathname;
      expect([jalur, (await rumah().get(jalur)).status]).toEqual([jalur, 200]);
    }
  });

  test('robots keeps crawlers from cases, forms and the workspace, not from information', async () => {
    const { teks } = await rumah().get('/robots.txt');
    const tutup = [...teks.matchAll(/^Disallow: (.+)$/gm)].map((m) => m[1] ?? '');
    for (const jalur of ['/kerja/permohonan', '/permohonan/lacak', '/surat/x', '/cari?q=a'])
      expect(tutup.some((x) => jalur.startsWith(x))).toBe(true);
    for (const jalur of ['/', '/informasi/apa-saja', '/unit', '/keterbukaan']) expect(tutup.some((x) => jalur.startsWith(x))).toBe(false);
    expect(teks).toContain(`Sitemap: ${ASAL}/sitemap.xml`);
  });

  test('security.txt has what RFC 9116 asks, and has not expired', async () => {
    const { teks } = await rumah().get('/.well-known/security.txt');
    expect(teks).toMatch(/^Contact: (mailto:|http)/m);
    expect(new Date(/^Expires: (.+)$/m.exec(teks)?.[1] ?? '').getTime()).toBeGreaterThan(Date.parse('2026-12-01'));
  });

  test('the icon is found where browsers look; pages name the manifest', async () => {
    const ikon = await rumah().get('/favicon.ico');
    expect([ikon.status, (await rumah().get(String(ikon.kepala['location']))).kepala['content-type']]).toEqual([301, 'image/svg+xml']);
    expect((await rumah().get('/')).teks).toContain('rel="manifest" href="/situs.webmanifest"');
    expect(JSON.parse((await rumah().get('/situs.webmanifest')).teks)).toMatchObject({
      start_url: '/',
      icons: [{ type: 'image/svg+xml' }],
    });
  });
});
