// Addresses of the old site and where they went. Pure: how an address becomes a key, what a target may be, circles.

const MAKS = 2_000;
/** Added by others to links that go round; they name no page. */
const PELACAK = /^(utm_[a-z]+|fbclid|gclid|igshid|mc_cid|mc_eid)$/i;
const KENDALI = /\p{Cc}/u;

export type GalatAlamat = 'kosong' | 'terlalu_panjang' | 'bukan_alamat' | 'beranda';

/**
 * The key of an old address: path without its last slash, query sorted by name and value, no host, no fragment. Capital
 * letters stay: ids in a query may differ by them. `tanpaPelacak` leaves out what advertising added.
 */
export function kunciAlamat(text: string, tanpaPelacak = false): string | undefined {
  const url = uraikan(text);
  if (!url || KENDALI.test(buka(url.pathname))) return undefined;
  const query = [...url.searchParams]
    .filter(([name]) => !(tanpaPelacak && PELACAK.test(name)))
    .toSorted(([a, x], [b, y]) => (a === b ? banding(x, y) : banding(a, b)))
    .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`)
    .join('&');
  const path = buka(url.pathname)
    .replace(/\/{2,}/g, '/')
    .replace(/(.)\/+$/, '$1');
  return query === '' ? path : `${path}?${query}`;
}

/** `ppid.contoh.id/berita` without its scheme, and not `index.php?id=1`. */
const DENGAN_HOST = /^[\w-]+(\.[\w-]+)+(\/|\?|$)/;
const BERKAS = /^[\w-]+\.(php\d?|html?|aspx?|jsp|cgi|pdf|docx?|xlsx?)\b/i;

const banding = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Percent signs opened where they are well formed: `/berita%20lama` and `/berita lama` are one address. */
function buka(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

function uraikan(text: string): URL | undefined {
  const t = text.trim();
  const bare = t.startsWith('//') ? `http:${t}` : DENGAN_HOST.test(t) && !BERKAS.test(t) ? `http://${t}` : t;
  if (/^[a-z][a-z0-9+.-]*:/i.test(bare) && !/^https?:\/\//i.test(bare)) return undefined;
  return URL.canParse(bare, 'http://lama.invalid/') ? new URL(bare, 'http://lama.invalid/') : undefined;
}

/** An old address as a list writes it: with or without host, with or without its first slash. The bare home page is no old address. */
export function bacaLama(text: string): { ok: true; kunci: string } | { ok: false; alasan: GalatAlamat } {
  if (text.trim() === '') return { ok: false, alasan: 'kosong' };
  if (text.length > MAKS) return { ok: false, alasan: 'terlalu_panjang' };
  if (KENDALI.test(text)) return { ok: false, alasan: 'bukan_alamat' };
  const kunci = kunciAlamat(text);
  if (kunci === undefined) return { ok: false, alasan: 'bukan_alamat' };
  return kunci === '/' ? { ok: false, alasan: 'beranda' } : { ok: true, kunci };
}

export type GalatTujuan = 'kosong' | 'terlalu_panjang' | 'bukan_https' | 'bukan_jalur' | 'ruang_kerja';

/**
 * Where an old address may lead: a path of this house or an https address. One that names a host of this house becomes its
 * path. Never `//host`, a script, a file with sign-in inside, or the officers' rooms.
 */
export function bacaTujuan(
  text: string,
  hostSendiri: readonly string[],
): { ok: true; tujuan: string } | { ok: false; alasan: GalatTujuan } {
  const t = text.trim();
  if (t === '') return { ok: false, alasan: 'kosong' };
  if (t.length > MAKS) return { ok: false, alasan: 'terlalu_panjang' };
  if (KENDALI.test(t) || t.includes('\\')) return { ok: false, alasan: 'bukan_jalur' };
  if (/^[a-z][a-z0-9+.-]*:/i.test(t)) return keHttps(t, hostSendiri);
  if (!t.startsWith('/') || t.startsWith('//') || !URL.canParse(t, 'http://rumah.invalid')) return { ok: false, alasan: 'bukan_jalur' };
  const url = new URL(t, 'http://rumah.invalid');
  return keJalur(url);
}

function keHttps(t: string, hostSendiri: readonly string[]): ReturnType<typeof bacaTujuan> {
  const url = URL.canParse(t) ? new URL(t) : undefined;
  if (!url || (url.protocol !== 'https:' && url.protocol !== 'http:')) return { ok: false, alasan: 'bukan_https' };
  if (hostSendiri.includes(url.hostname.toLowerCase())) return keJalur(url);
  if (url.protocol !== 'https:' || url.username !== '' || url.password !== '') return { ok: false, alasan: 'bukan_https' };
  return { ok: true, tujuan: url.href };
}

function keJalur(url: URL): ReturnType<typeof bacaTujuan> {
  if (url.pathname.startsWith('//')) return { ok: false, alasan: 'bukan_jalur' };
  if (/^\/(kerja|api|masuk)(\/|$)/.test(url.pathname)) return { ok: false, alasan: 'ruang_kerja' };
  return { ok: true, tujuan: `${url.pathname}${url.search}${url.hash}` };
}

/** Does going from this old address to this target come back to it, by way of the others? `semua`: key → target. */
export function melingkar(kunci: string, tujuan: string, semua: ReadonlyMap<string, string>): boolean {
  const seen = new Set([kunci]);
  for (let next = kunciTujuan(tujuan); next !== undefined;) {
    if (seen.has(next)) return true;
    seen.add(next);
    const further = semua.get(next);
    next = further === undefined ? undefined : kunciTujuan(further);
  }
  return false;
}

/** Only a target inside the house can be an old address again. */
const kunciTujuan = (tujuan: string): string | undefined => (tujuan.startsWith('/') ? kunciAlamat(tujuan) : undefined);

const GALAT_LAMA: Readonly<Record<GalatAlamat, string>> = {
  kosong: 'Alamat lama kosong.',
  terlalu_panjang: `Alamat lama lebih panjang dari ${MAKS} huruf.`,
  bukan_alamat: 'Alamat lama tidak terbaca. Tulis seperti /index.php?page=berita&id=12.',
  beranda: 'Beranda bukan alamat lama: rumah ini punya beranda sendiri.',
};

const GALAT_TUJUAN: Readonly<Record<GalatTujuan, string>> = {
  kosong: 'Alamat baru kosong.',
  terlalu_panjang: `Alamat baru lebih panjang dari ${MAKS} huruf.`,
  bukan_https: 'Alamat baru di luar rumah ini harus dimulai dengan https://.',
  bukan_jalur: 'Alamat baru harus jalur di rumah ini (dimulai dengan satu garis miring, misalnya /informasi) atau alamat https.',
  ruang_kerja: 'Alamat baru tidak boleh menuju ruang kerja petugas, halaman masuk, atau antarmuka mesin.',
};

export const kalimatLama = (alasan: GalatAlamat): string => GALAT_LAMA[alasan];
export const kalimatTujuan = (alasan: GalatTujuan): string => GALAT_TUJUAN[alasan];

/**
 * Does this house itself answer at an address? Only addresses without a variable part: below `/informasi/` an old page may
 * have stood, and is led on only where nothing of ours is found. `/` with a query may be an old address.
 */
export function buatHidup(routes: readonly { method: string; path: string }[]): (kunci: string) => boolean {
  const tetap = new Set(routes.filter((r) => r.method === 'GET' && !/[:*]/.test(r.path) && r.path !== '/').map((r) => r.path));
  return (kunci) => tetap.has(kunci.split('?')[0] ?? '') || /^\/(kerja|api)(\/|\?|$)/.test(kunci);
}
