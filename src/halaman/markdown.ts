import { micromark } from 'micromark';
import { gfmTable, gfmTableHtml } from 'micromark-extension-gfm-table';

/**
 * Markdown as HTML, safe: raw HTML is shown as text, only http, https, mailto and own addresses are links. Headings begin at
 * the second level below the page's own and skip none; a picture becomes a link, since a page loads nothing from elsewhere.
 */
export function tampilkan(markdown: string): string {
  const html = micromark(markdown, { extensions: [gfmTable()], htmlExtensions: [gfmTableHtml()] })
    .replace(/ align="(left|right|center)"/g, '')
    .replace(/<img src="([^"]*)" alt="([^"]*)"[^>]*>/g, (_, src: string, alt: string) =>
      src === '' ? alt : `<a href="${src}">${alt === '' ? 'gambar' : alt}</a>`,
    )
    .replace(/<a href="">([\s\S]*?)<\/a>/g, '$1');
  return tataJudul(html);
}

/** What an author called level 1, 4 and 6 is 2, 3 and 4 here, each at most one below the one before it. */
function tataJudul(html: string): string {
  const dipakai = [...new Set([...html.matchAll(/<h([1-6])>/g)].map((m) => m[1] ?? ''))].toSorted();
  let sebelum = 1;
  return html.replace(/<(\/?)h([1-6])>/g, (_, tutup: string, n: string) => {
    if (tutup === '') sebelum = Math.min(dipakai.indexOf(n) + 2, sebelum + 1, 6);
    return `<${tutup}h${sebelum}>`;
  });
}
