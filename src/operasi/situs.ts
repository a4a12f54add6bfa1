// The small files that browsers, search engines and security researchers look for at fixed addresses.

/** Pages of the site that are not items. */
const HALAMAN = [
  '/',
  '/informasi',
  '/unit',
  '/keterbukaan',
  '/keterbukaan/unit',
  '/dip',
  '/permohonan/baru',
  '/hitung-tenggat',
  '/tentang',
  '/bantuan',
  '/aksesibilitas',
  '/privasi',
  '/pengembang',
];

const XML = '<?xml version="1.0" encoding="UTF-8"?>\n';
const NS = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';
const LOLOS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };
const lolos = (teks: string): string => teks.replaceAll(/[&<>"']/g, (c) => LOLOS[c] ?? c);

/** What crawlers may read: everything public, but not forms, cases, searches or the workspace. */
export function robots(alamat: string): string {
  const tutup = ['/kerja', '/masuk', '/permohonan/lacak', '/permohonan/berkas/', '/permohonan/surat/', '/surat/', '/cari', '/api/v1/cari'];
  return ['User-agent: *', ...tutup.map((t) => `Disallow: ${t}`), '', `Sitemap: ${alamat}/sitemap.xml`, ''].join('\n');
}

/** The map of maps: one sheet of pages, and as many of items as there are. */
export function petaInduk(alamat: string, lembar: number): string {
  const sheets = ['halaman', ...Array.from({ length: lembar }, (_, i) => `informasi-${i + 1}`)];
  return `${XML}<sitemapindex ${NS}>\n${sheets.map((s) => `<sitemap><loc>${lolos(`${alamat}/sitemap/${s}.xml`)}</loc></sitemap>\n`).join('')}</sitemapindex>\n`;
}

export function petaHalaman(alamat: string): string {
  return lembar(HALAMAN.map((jalur) => ({ loc: `${alamat}${jalur}` })));
}

export function petaInformasi(baris: readonly { loc: string; diubah: string }[]): string {
  return lembar(baris);
}

function lembar(baris: readonly { loc: string; diubah?: string }[]): string {
  const satu = (b: { loc: string; diubah?: string }): string =>
    `<url><loc>${lolos(b.loc)}</loc>${b.diubah === undefined ? '' : `<lastmod>${b.diubah}</lastmod>`}</url>\n`;
  return `${XML}<urlset ${NS}>\n${baris.map(satu).join('')}</urlset>\n`;
}

/** RFC 9116. Good for a year from the day it is read: it is made anew each time. */
export function securityTxt(alamat: string, email: string | undefined, now: Date): string {
  const sampai = new Date(Date.UTC(now.getUTCFullYear() + 1, now.getUTCMonth(), now.getUTCDate()));
  return [
    `Contact: ${email === undefined ? `${alamat}/bantuan` : `mailto:${email}`}`,
    `Expires: ${sampai.toISOString()}`,
    'Preferred-Languages: id, en',
    `Canonical: ${alamat}/.well-known/security.txt`,
    '',
  ].join('\n');
}

/** Lets a phone keep the site on its first screen. */
export function manifes(badan: { nama: string; singkatan: string }, ikon: string) {
  return {
    name: `Informasi publik ${badan.nama}`,
    short_name: badan.singkatan.slice(0, 12),
    lang: 'id',
    start_url: '/',
    scope: '/',
    display: 'browser',
    background_color: '#ffffff',
    theme_color: '#0b5d4e',
    icons: [{ src: ikon, type: 'image/svg+xml', sizes: 'any' }],
  };
}
