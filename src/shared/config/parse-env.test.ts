import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseEnv } from './parse-env.ts';
import { StartRefused } from './start-refused.ts';

const parse = (env: Record<string, string>) => parseEnv(env, '/rumah');

function refusal(env: Record<string, string>): string {
  try {
    parse(env);
  } catch (error) {
    if (error instanceof StartRefused) return error.message;
    throw error;
  }
  return '';
}

describe('parseEnv', () => {
  it('has the defaults of the contract', () => {
    expect(parse({})).toMatchObject({
      port: 3000,
      host: '127.0.0.1',
      data: '/rumah/data',
      seed: 'contoh',
      production: false,
      proksi: [],
      origin: undefined,
      databaseUrl: undefined,
      startsAt: undefined,
      smtpUrl: undefined,
      pesanUrl: undefined,
      s3Url: undefined,
    });
  });

  it('takes an empty value for none', () => {
    expect(parse({ PORT: '', BETANG_SEED: ' ' })).toMatchObject({ port: 3000, seed: 'contoh' });
  });

  it('loads nothing by itself into a database of someone else', () => {
    expect(parse({ DATABASE_URL: 'postgres://u:p@db/betang' }).seed).toBe('kosong');
    expect(
      parse({ DATABASE_URL: 'postgres://u:p@db/betang', BETANG_SEED: 'contoh', DATABASE_URL_ADMIN: 'postgres://a:p@db/betang' }).seed,
    ).toBe('contoh');
  });

  it('does not take a practice city for a database in which it may make no body', () => {
    expect(refusal({ DATABASE_URL: 'postgres://u:p@db/betang', BETANG_SEED: 'contoh' })).toMatch(/^DATABASE_URL_ADMIN: tidak diisi; /);
  });

  it('reads every value that is right', () => {
    const env = parse({
      NODE_ENV: 'production',
      PORT: '8080',
      HOST: '0.0.0.0',
      BETANG_ORIGIN: 'https://PPID.contoh.go.id/',
      BETANG_PROKSI: '10.0.0.0/8, ::1  192.168.1.1',
      SMTP_URL: 'smtps://a:b@mail:465',
      S3_URL: 'https://k:r@s3.contoh.id/ember',
      DATABASE_URL: 'postgresql://u@x/betang?host=/run/postgresql',
    });
    expect(env).toMatchObject({ port: 8080, host: '0.0.0.0', origin: 'https://ppid.contoh.go.id', production: true });
    expect(env.proksi).toEqual(['10.0.0.0/8', '::1', '192.168.1.1']);
  });

  it('starts the clock where BETANG_NOW says', () => {
    expect(parse({ BETANG_NOW: '2026-03-16T08:00+07:00' }).startsAt).toEqual(new Date('2026-03-16T01:00:00Z'));
  });
});

const WRONG: [string, string, string][] = [
  ['PORT', 'tiga ribu', 'bilangan bulat'],
  ['PORT', '70000', 'bilangan bulat'],
  ['PORT', '-1', 'bilangan bulat'],
  ['HOST', '999.1.1.1', 'alamat IP'],
  ['HOST', 'http://x', 'alamat IP'],
  ['DATABASE_URL', 'mysql://a:b@c/d', 'postgresql://'],
  ['DATABASE_URL', 'postgres://a:b@c', 'postgresql://'],
  ['DATABASE_URL', 'betang', 'postgresql://'],
  ['BETANG_SEED', 'penuh', '"contoh"'],
  ['BETANG_ORIGIN', 'ppid.contoh.go.id', 'alamat dasar'],
  ['BETANG_ORIGIN', 'https://contoh.id/ppid', 'alamat dasar'],
  ['BETANG_NOW', 'kemarin', 'ISO 8601'],
  ['BETANG_NOW', '2026-03-16T08:00', 'ISO 8601'],
  ['BETANG_NOW', '2026-02-30T08:00Z', 'ISO 8601'],
  ['BETANG_PROKSI', '10.0.0.0/40', 'CIDR'],
  ['BETANG_PROKSI', 'proksi.local', 'CIDR'],
  ['SMTP_URL', 'mail.contoh.id', 'smtp://'],
  ['PESAN_URL', 'ftp://x', 'http'],
  ['S3_URL', 'https://s3.contoh.id/ember', 'kunci:rahasia'],
];

describe('a wrong value', () => {
  it.each(WRONG)('%s=%s stops with the name, the finding and what is allowed', (name, value, allowed) => {
    const line = refusal({ [name]: value });
    expect(line).toContain(`${name}: ditemukan "`);
    expect(line).toContain(value.replace(/:[^:/]*@/, ':***@'));
    expect(line.split('; yang diperbolehkan: ')[1]).toContain(allowed);
  });

  it('never shows a password and stays one line, whatever it is', () => {
    fc.assert(
      fc.property(fc.constantFrom('postgres', 'mysql', 'smtp'), fc.stringMatching(/^[a-z0-9@:/?#]{0,12}$/), (scheme, tail) => {
        const line = refusal({ DATABASE_URL: `${scheme}://ani:sandi-rahasia${tail}@mesin` });
        expect(line).not.toContain('sandi-rahasia');
        expect(line.split('\n')).toHaveLength(1);
      }),
    );
  });
});

describe('NODE_ENV=production', () => {
  it.each([{}, { BETANG_ORIGIN: 'http://ppid.contoh.go.id' }])('wants an https origin (%j)', (env) => {
    expect(refusal({ NODE_ENV: 'production', ...env })).toMatch(/^BETANG_ORIGIN: .*https:/);
  });

  it('refuses the test clock', () => {
    const env = { NODE_ENV: 'production', BETANG_ORIGIN: 'https://x.id', BETANG_NOW: '2026-03-16T08:00Z' };
    expect(refusal(env)).toMatch(/^BETANG_NOW: ditemukan "2026-03-16T08:00Z"/);
  });
});

it('refuses an administrator address alone', () => {
  expect(refusal({ DATABASE_URL_ADMIN: 'postgres://a:b@c/d' })).toMatch(/^DATABASE_URL: tidak diisi/);
});
