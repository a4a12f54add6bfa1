// Every page of the house, found as people find it: by its links, from the front door and from each officer's first page. Each is
// valid HTML, passes axe, fits a phone, has one heading; public ones keep within the budget of a first view.
// A page that no link leads to is either in the list at the end, with its reason, or a fault.
import { describe, expect, inject, it } from 'vitest';
import { ajukan } from './ajukan.ts';
import { BUKAN_HALAMAN, dilihat, jelajahi, RUTE } from './jelajah.ts';
import { masuk, usePeramban } from './peramban.ts';

const peramban = usePeramban();
const LAYAR = { viewport: { width: 360, height: 740 } };

/** Not reached by a link of a house that has just opened; who looks at them instead. */
const TANPA_TAUTAN: readonly [RegExp, string][] = [
  [/^\/permohonan\/(baru\/.+|terhapus)$/, 'the steps of asking: minta.e2e.ts, with axe at each'],
  [/^\/permohonan\/lacak\/(kode-baru|keberatan|lengkapi)(\/|$)/, 'need a case in that state: pages.test.tsx, lacak.e2e.ts'],
  [/^\/permohonan\/surat\//, 'a letter of a case: surat.pg.test.ts'],
  [/^\/keberatan(\/|$)/, 'need a case that may be objected to: src/keberatan/warga.pg.test.ts'],
  [/^\/kerja\/keberatan\/:nomor\/surat\//, 'needs an objection that waits for its answer: keberatan.e2e.ts'],
  [/^\/kerja\/dip\/:id$/, 'needs a list in hand: src/dip/dip.pg.test.ts'],
  [/^\/kerja\/sengketa\/:nomor$/, 'needs a dispute: src/sengketa/sengketa.pg.test.ts'],
  [/^(\/kerja\/pengecualian|\/informasi-dikecualikan)\/:id/, 'need a consequence test: pages.test.tsx, src/pengecualian/uji.pg.test.ts'],
  [/^\/kerja\/pengecualian\/:id\/ubah$/, 'needs a draft of a consequence test: src/pengecualian/uji.pg.test.ts'],
  [/^\/sengketa\/(tamu\/:id|perkara)$/, 'a guest comes by the address he was sent: sengketa.e2e.ts, src/sengketa/tamu.pg.test.ts'],
  [/^\/masuk\/(kode|verifikasi)$/, 'need a second step that is being asked: pages.test.tsx'],
  [/^\/masuk\/atur-sandi$/, 'needs a link from the post: urus.e2e.ts'],
  [/^\/surat\/:token$/, 'its address stands only in the QR of a letter: surat.pg.test.ts'],
  [/^\/kerja\/permohonan\/baru\/:draf/, 'need what the desk typed: meja.e2e.ts'],
  [/^\/kerja\/permohonan\/:nomor\/(surat\/|bahan\/|tabel)/, 'need a case in that state: jawab.e2e.ts, pages.test.tsx'],
  [/^\/kerja\/informasi\/(:id\/(kembalikan|tarik)|impor\/:id)$/, 'need an item in that state: temukan.e2e.ts'],
];

describe('every page', () => {
  it('of the public site', async () => {
    const page = await peramban(LAYAR);
    // A new visitor at each page: nothing is in the cache of a first view.
    const client = await page.context().newCDPSession(page);
    await client.send('Network.setCacheDisabled', { cacheDisabled: true });
    const mulai = ['/', '/cari?q=anggaran', '/permohonan/baru', '/permohonan/lacak', '/peristiwa/akar'];
    await page.goto('/informasi');
    const item = await page.locator('.bt-item__title a').first().getAttribute('href');
    // The documents of the city are read while the house is open already; then a hit leads to its page.
    const hasil = page.locator('main a[href*="/halaman/"]').first();
    const cari = async (): Promise<number> => {
      await page.goto('/cari?q=realisasi+anggaran');
      return hasil.count();
    };
    await expect.poll(cari, { timeout: 300_000, interval: 2_000 }).toBeGreaterThan(0);
    const isi = await hasil.getAttribute('href');
    expect(await jelajahi({ nama: 'publik', mulai: [...mulai, `${item ?? ''}/versi/1`, isi ?? ''], page, umum: true })).toEqual([]);
  });

  it('of one who follows a request', async () => {
    const { nomor, kode } = await ajukan();
    const page = await peramban(LAYAR);
    await page.goto(`/permohonan/lacak?nomor=${nomor}`);
    await page.getByLabel('Kode akses').fill(kode);
    await page.getByRole('button', { name: 'Buka permohonan' }).click();
    await page.waitForURL(/lacak\/lihat$/);
    expect(await jelajahi({ nama: 'pelacak', mulai: ['/permohonan/lacak/lihat'], page, umum: true })).toEqual([]);
  });

  it.each(Object.keys(inject('sandi')))('of %s', async (mail) => {
    const page = await peramban(LAYAR);
    await masuk(page, mail);
    await page.waitForURL(/\/kerja$/);
    expect(await jelajahi({ nama: mail.split('@')[0] ?? mail, mulai: ['/kerja'], page, umum: false })).toEqual([]);
  });

  it('is led to by a link, or says here why not', () => {
    const tanpa = RUTE.map(({ path }) => path).filter((path) => !BUKAN_HALAMAN.test(path) && !dilihat.has(path));
    expect(tanpa.filter((path) => !TANPA_TAUTAN.some(([pola]) => pola.test(path)))).toEqual([]);
  });
});
