import { isIP } from 'node:net';
import { z } from 'zod';

// Each schema carries in its messages what is allowed; parse-env.ts puts name and finding in front.

const text = (allowed: string) => z.string({ error: allowed });

export const port = text('bilangan bulat 0 sampai 65535 (0: port bebas mana saja)')
  .regex(/^\d{1,5}$/, 'bilangan bulat 0 sampai 65535 (0: port bebas mana saja)')
  .transform(Number)
  .refine((n) => n <= 65_535, 'bilangan bulat 0 sampai 65535 (0: port bebas mana saja)');

const HOST = 'alamat IP atau nama mesin, misalnya 127.0.0.1 atau 0.0.0.0';
export const host = text(HOST).refine((h) => isIP(h) !== 0 || (/^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/i.test(h) && !/^[\d.]+$/.test(h)), HOST);

export const seed = z.enum(['contoh', 'kosong'], { error: '"contoh" atau "kosong"' });

/** A URL with one of these schemes and a host; `more` checks what else it needs. */
export function url(allowed: string, schemes: readonly string[], more: (url: URL) => boolean = () => true) {
  return text(allowed).refine((value) => {
    const parsed = URL.parse(value);
    return parsed !== null && schemes.includes(parsed.protocol) && more(parsed);
  }, allowed);
}

const hasHost = (u: URL) => u.hostname !== '';

export const postgresUrl = url(
  'postgresql://pengguna:sandi@mesin:5432/nama_basis_data',
  ['postgres:', 'postgresql:'],
  (u) => u.pathname.length > 1 && (hasHost(u) || u.searchParams.has('host')),
);

const ORIGIN = 'alamat dasar tanpa jalur, misalnya https://ppid.contoh.go.id';
export const origin = url(
  ORIGIN,
  ['http:', 'https:'],
  (u) => hasHost(u) && u.pathname === '/' && u.search === '' && u.hash === '' && u.username === '',
).transform((value) => new URL(value).origin);

export const smtpUrl = url('smtp://pengguna:sandi@mesin:587 atau smtps://…', ['smtp:', 'smtps:'], hasHost);
export const pesanUrl = url('alamat http:// atau https:// dari gerbang pesan', ['http:', 'https:'], hasHost);
export const s3Url = url(
  'https://kunci:rahasia@mesin/ember',
  ['http:', 'https:'],
  (u) => hasHost(u) && u.username !== '' && u.password !== '' && u.pathname.length > 1,
);
export const clamavUrl = url('tcp://mesin:3310 atau unix:/jalur/clamd.sock', ['tcp:', 'unix:'], (u) =>
  u.protocol === 'unix:' ? u.pathname.startsWith('/') : hasHost(u),
);

const NOW = 'waktu ISO 8601 dengan selisih zona, misalnya 2026-03-16T08:00+07:00';
export const now = text(NOW)
  .transform((value) => value.replace(/(T\d\d:\d\d)(?=Z|[+-])/, '$1:00'))
  .pipe(z.iso.datetime({ offset: true, error: NOW }))
  .transform((value) => new Date(value));

const CIDR = 'daftar alamat atau CIDR dipisah koma, misalnya 10.0.0.0/8, 127.0.0.1';
export const proksi = text(CIDR)
  .transform((value) => value.split(/[\s,]+/).filter((part) => part !== ''))
  .refine((parts) => parts.every(isCidr), CIDR);

function isCidr(part: string): boolean {
  const [, address = '', bits] = /^([^/]+)(?:\/(\d{1,3}))?$/.exec(part) ?? [];
  const version = isIP(address);
  return version !== 0 && Number(bits ?? 0) <= (version === 4 ? 32 : 128);
}
