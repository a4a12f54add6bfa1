import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bacaLama, bacaTujuan, buatHidup, kunciAlamat, melingkar } from './pengalihan.ts';

describe('the key of an old address', () => {
  it.each([
    ['/index.php?page=berita&id=12', '/index.php?id=12&page=berita'],
    ['http://ppid.lama.id/index.php?id=12&page=berita#atas', '/index.php?id=12&page=berita'],
    ['https://ppid.lama.id:8080/index.php?page=berita&id=12', '/index.php?id=12&page=berita'],
    ['index.php?page=berita&id=12', '/index.php?id=12&page=berita'],
    ['ppid.lama.id/profil/', '/profil'],
    ['//ppid.lama.id/profil', '/profil'],
    ['/profil//sejarah/', '/profil/sejarah'],
    ['/berita%20lama.html', '/berita lama.html'],
    ['/?p=123', '/?p=123'],
    ['/a?x=1&x=0', '/a?x=0&x=1'],
    ['/a?q=a+b&z=%26', '/a?q=a%20b&z=%26'],
  ])('%s', (text, kunci) => expect(kunciAlamat(text)).toBe(kunci));

  it('leaves out what advertising added only when asked', () => {
    expect(kunciAlamat('/a?id=1&utm_source=x&fbclid=y', true)).toBe('/a?id=1');
    expect(kunciAlamat('/a?id=1&fbclid=y')).toBe('/a?fbclid=y&id=1');
  });

  it('does not depend on the order of the query', () => {
    const pasang = fc.array(fc.tuple(fc.constantFrom('a', 'b', 'id', 'page'), fc.string({ maxLength: 5 })), { maxLength: 5 });
    fc.assert(
      fc.property(pasang, (q) => {
        const dari = (rows: [string, string][]) => kunciAlamat(`/x.php?${new URLSearchParams(rows).toString()}`);
        expect(dari(q)).toBe(dari(q.toReversed()));
      }),
    );
  });

  it.each([
    ['', 'kosong'],
    ['/', 'beranda'],
    ['https://ppid.lama.id', 'beranda'],
    ['javascript:alert(1)', 'bukan_alamat'],
    ['mailto:x@contoh.id', 'bukan_alamat'],
    ['/a%00b', 'bukan_alamat'],
  ])('refuses %j', (text, alasan) => expect(bacaLama(text)).toEqual({ ok: false, alasan }));
});

describe('where an old address may lead', () => {
  it.each([
    ['/informasi/laporan', '/informasi/laporan'],
    ['/cari?q=a b', '/cari?q=a%20b'],
    ['https://a.contoh.id/unit', '/unit'],
    ['https://jdih.contoh.id/x', 'https://jdih.contoh.id/x'],
  ])('%s', (text, tujuan) => expect(bacaTujuan(text, ['a.contoh.id'])).toEqual({ ok: true, tujuan }));

  it.each([
    ['', 'kosong'],
    ['http://lain.id/x', 'bukan_https'],
    ['javascript:alert(1)', 'bukan_https'],
    ['data:text/html,x', 'bukan_https'],
    ['https://u:p@lain.id/', 'bukan_https'],
    ['//lain.id/x', 'bukan_jalur'],
    ['/\\lain.id', 'bukan_jalur'],
    ['/\t/lain.id', 'bukan_jalur'],
    ['informasi', 'bukan_jalur'],
    ['/kerja/informasi', 'ruang_kerja'],
    ['/api/v1', 'ruang_kerja'],
  ])('refuses %j', (text, alasan) => expect(bacaTujuan(text, ['a.contoh.id'])).toEqual({ ok: false, alasan }));

  it('never gives an address that a browser takes for another host', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('/', '\\', '.', 'a', ':', '?', '%', '#', '@', ' ', '\t'), maxLength: 12 }), (text) => {
        const read = bacaTujuan(text, []);
        if (read.ok && read.tujuan.startsWith('/')) expect(new URL(read.tujuan, 'http://rumah.invalid').host).toBe('rumah.invalid');
      }),
    );
  });
});

describe('circles and our own addresses', () => {
  it('are found over any number of steps', () => {
    const semua = new Map([
      ['/b', '/c'],
      ['/c', '/d?y=1&x=2'],
      ['/d?x=2&y=1', '/e'],
    ]);
    expect(melingkar('/a', '/a', new Map())).toBe(true);
    expect(melingkar('/e', '/b', semua)).toBe(true);
    expect(melingkar('/a', '/b', semua)).toBe(false);
    expect(melingkar('/a', 'https://a.lain.id/a', semua)).toBe(false);
  });

  it('are known by their fixed paths', () => {
    const hidup = buatHidup([
      { method: 'GET', path: '/' },
      { method: 'GET', path: '/informasi' },
      { method: 'GET', path: '/informasi/:slug' },
      { method: 'POST', path: '/kirim' },
    ]);
    expect(['/informasi', '/informasi?id=1', '/kerja/lama'].map(hidup)).toEqual([true, true, true]);
    expect(['/informasi/lama', '/kirim', '/?p=1', '/index.php'].map(hidup)).toEqual([false, false, false, false]);
  });
});
