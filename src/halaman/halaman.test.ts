import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { slugHalaman } from './halaman.ts';
import { keMarkdown } from './html-ke-markdown.ts';
import { tampilkan } from './markdown.ts';
import { cariTemuan } from './temuan.ts';

const jenis = (sumber: string): string[] => [...new Set(cariTemuan(sumber).map((t) => t.jenis))].toSorted();

describe('HTML of an old site', () => {
  it.each([
    ['<h1>Profil</h1><p>Kota <b>contoh</b><br>baris dua</p>', '# Profil\n\nKota **contoh**\nbaris dua'],
    ['<ul><li>satu</li><li>dua</li></ul>', '- satu\n- dua'],
    ['<a href="/informasi?x=1">Daftar</a>', '[Daftar](/informasi?x=1)'],
    ['<a href="javascript:alert(1)">klik</a>', 'klik'],
    ['<p>a &amp; b &lt;c&gt; &#65;</p>', 'a & b <c> A'],
    ['<script>alert(1)</script>teks<style>p{}</style>', 'teks'],
    ['<div style="display:none"><a href="https://x.id">slot gacor</a></div>isi', 'isi'],
    ['<iframe src="https://x.id"></iframe>isi', 'isi'],
    ['<img src="https://x.id/a.jpg" alt="Foto">', '[Foto](https://x.id/a.jpg)'],
  ])('%s', (html, markdown) => expect(keMarkdown(html).replace(/ +\n/g, '\n')).toBe(markdown));

  it('never throws, and what is shown of it runs nothing, whatever it holds', () => {
    const potongan = fc.constantFrom(
      '<script>',
      '</script>',
      '<img src=x onerror=alert(1)>',
      '<a href="javascript:x">',
      '</a>',
      '<',
      '>',
      '"',
      "'",
      '`',
      '[',
      '](',
      ')',
      'x',
      '\n',
      '&lt;script&gt;',
      '![a](https://x.id/b)',
      '[a](javascript:x)',
      '<b',
      'data:text/html,',
    );
    fc.assert(
      fc.property(fc.array(potongan, { maxLength: 20 }), (parts) => {
        for (const html of [tampilkan(keMarkdown(parts.join(''))), tampilkan(parts.join(''))]) {
          expect(html).not.toMatch(/<(script|iframe|img|object|svg|style|form)\b/i);
          expect(html).not.toMatch(/<[^>]*\s(on\w+|src|style)\s*=/i);
          expect(html).not.toMatch(/href="(?!https?:|\/|mailto:|#|[^":]*")/i);
        }
      }),
    );
  });
});

describe('what a hijacked page carries', () => {
  it.each([
    ['<p>Profil kota</p>', []],
    ['Peraturan tentang larangan perjudian dan slot parkir', []],
    ['<script src="https://x.id/a.js"></script>', ['skrip']],
    ['<p onclick="x()">a</p>', ['skrip']],
    ['<iframe src="https://x.id"></iframe>', ['bingkai']],
    ['<div style="position:absolute;left:-9999px"><a href="https://x.id">a</a></div>', ['tautan_tersembunyi']],
    ['Main SLOT GACOR hari ini', ['kata_judi']],
    ['[info](https://slot88.contoh.id)', ['tautan_judi']],
    ['<meta http-equiv="refresh" content="0;url=https://x.id">', ['alihan_otomatis']],
  ])('%s', (sumber, harus) => expect(jenis(sumber)).toEqual(harus));
});

describe('Markdown as it is shown', () => {
  it('has headings below the page, tables, links, and no HTML of its own', () => {
    expect(tampilkan('# A\n\n<b>x</b> **y**')).toBe('<h2>A</h2>\n<p>&lt;b&gt;x&lt;/b&gt; <strong>y</strong></p>');
    expect(tampilkan('### A\n\n# B\n\n### C\n\n##### D').match(/<h\d>/g)).toEqual(['<h2>', '<h2>', '<h3>', '<h4>']);
    expect(tampilkan('| a |\n|---|\n| b |')).toContain('<td>b</td>');
    expect(tampilkan('![f](https://x.id/a.png)')).toBe('<p><a href="https://x.id/a.png">f</a></p>');
    expect(tampilkan('[a](javascript:alert(1))')).toBe('<p>a</p>');
  });
});

describe('the address of a page', () => {
  it.each([
    ['Sejarah Kota', 'sejarah-kota'],
    ['http://lama.id/profil/visi_misi.html?x=1', 'profil-visi-misi'],
    ['/halaman/tugas', 'tugas'],
    ['Tugas & Fungsi!', 'tugas-fungsi'],
    ['???', ''],
  ])('%s', (text, slug) => expect(slugHalaman(text)).toBe(slug));
});
