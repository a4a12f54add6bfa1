// HTML of an old site as Markdown: what is text stays, what runs or hides is left out and named. What comes out is shown by a
// renderer that knows no HTML, so a tag that slips through is text and never runs.

const BUANG =
  /<(script|style|iframe|object|embed|noscript|template|svg|form|head|title)\b[^>]*>[\s\S]*?(<\/\1\s*>|$)|<(script|iframe|object|embed|link|meta|input|button)\b[^>]*>|<!--[\s\S]*?(-->|$)|<!doctype[^>]*>/gi;
const TERSEMBUNYI =
  /<(a|div|span|p|li|ul|marquee|section)\b[^>]*(?:\bhidden\b|style\s*=\s*(["'])[^"']*(?:display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0|left\s*:\s*-\d{3,}|opacity\s*:\s*0(?![.\d])|text-indent\s*:\s*-\d{3,})[^"']*\2)[^>]*>[\s\S]*?<\/\1\s*>/gi;

const SEBUTAN: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  rsquo: '’',
  lsquo: '‘',
  ldquo: '“',
  rdquo: '”',
  copy: '©',
};

const entitas = (text: string): string =>
  text.replace(/&(#x?[\da-f]+|\w+);/gi, (all, name: string) => {
    if (!name.startsWith('#')) return SEBUTAN[name.toLowerCase()] ?? all;
    const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code > 0 && code <= 0x10_ff_ff ? String.fromCodePoint(code) : '';
  });

/** Is this text HTML rather than Markdown? */
export const sepertiHtml = (text: string): boolean =>
  /<(p|div|br|a|h[1-6]|ul|ol|li|table|span|strong|b|img|script|iframe|html|body)\b[^>]*>/i.test(text);

const atribut = (tag: string, nama: string): string => {
  const m = new RegExp(`\\b${nama}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s>]+))`, 'i').exec(tag);
  return entitas(m?.[1] ?? m?.[2] ?? m?.[3] ?? '').trim();
};
const amanTautan = (url: string): boolean => /^(https?:\/\/|\/(?!\/)|mailto:|#)/i.test(url);

/** HTML to Markdown. Pictures become links: a page loads nothing from another host. */
export function keMarkdown(html: string): string {
  let t = html.replace(BUANG, ' ').replace(TERSEMBUNYI, ' ').replace(/\r\n?/g, '\n');
  t = t
    .replace(
      /<(h[1-6])\b[^>]*>([\s\S]*?)<\/\1\s*>/gi,
      (_, h: string, isi: string) => `\n\n${'#'.repeat(Number(h.slice(1)))} ${datar(isi)}\n\n`,
    )
    .replace(/<img\b[^>]*>/gi, (tag) =>
      amanTautan(atribut(tag, 'src')) ? `[${atribut(tag, 'alt') || 'gambar'}](${kurung(atribut(tag, 'src'))})` : '',
    )
    .replace(/<a\b[^>]*>([\s\S]*?)<\/a\s*>/gi, (tag, isi: string) => {
      const href = atribut(tag.slice(0, tag.indexOf('>') + 1), 'href');
      return amanTautan(href) && datar(isi) !== '' ? `[${datar(isi)}](${kurung(href)})` : isi;
    })
    .replace(/<(strong|b)\b[^>]*>([\s\S]*?)<\/\1\s*>/gi, (_, __, isi: string) => (datar(isi) === '' ? '' : `**${datar(isi)}**`))
    .replace(/<(em|i)\b[^>]*>([\s\S]*?)<\/\1\s*>/gi, (_, __, isi: string) => (datar(isi) === '' ? '' : `*${datar(isi)}*`))
    .replace(/<tr\b[^>]*>([\s\S]*?)<\/tr\s*>/gi, (_, isi: string) => `\n- ${isi.replace(/<\/t[dh]\s*>(?=[\s\S]*<t[dh])/gi, ' · ')}\n`)
    .replace(/<li\b[^>]*>/gi, '\n- ')
    .replace(/<br\s*\/?>/gi, '  \n')
    .replace(/<hr\b[^>]*>/gi, '\n\n---\n\n')
    .replace(/<\/?(p|div|section|article|ul|ol|table|tbody|thead|blockquote|main|header|footer|center)\b[^>]*>/gi, '\n\n')
    .replace(/<\/?[a-z][^>]*>/gi, '');
  return rapikanBaris(entitas(t));
}

const datar = (html: string): string =>
  html
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
const kurung = (url: string): string =>
  encodeURI(url)
    .replace(/%25/g, '%')
    .replace(/[()]/g, (c) => (c === '(' ? '%28' : '%29'));

const rapikanBaris = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.replace(/[\t\u00a0 ]+/g, ' ').replace(/^ +/, ''))
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
