import { createServer, type Server } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { alamatPublik } from './alamat-publik.ts';
import { type OpsiUji, ujiTautan } from './uji-tautan.ts';

let server: Server;
let port = 0;
let dipanggil: string[] = [];
beforeAll(async () => {
  server = createServer((req, res) => {
    dipanggil.push(req.url ?? '');
    const ke: Record<string, string> = {
      '/pindah': '/ada',
      '/putar': '/putar',
      '/dalam': `http://127.0.0.2:${port}/rahasia`,
      '/nama': `http://localhost:${port}/rahasia`,
      '/berkas': 'file:///etc/passwd',
    };
    const location = ke[req.url ?? ''];
    if (location !== undefined) res.writeHead(302, { location }).end();
    else if (req.url === '/diam') setTimeout(() => res.end(), 2000).unref();
    else res.writeHead(req.url === '/ada' ? 200 : req.url === '/nanti' ? 429 : 404).end('x');
  });
  await new Promise<void>((done) => server.listen(0, '0.0.0.0', done));
  const alamat = server.address();
  port = typeof alamat === 'object' ? (alamat?.port ?? 0) : 0;
});
afterAll(() => server.close());

/** Only 127.0.0.1 counts as "outside" here. */
const longgar: OpsiUji = { boleh: (ip) => ip === '127.0.0.1', porta: () => true, ms: 400 };
const uji = (path: string, opsi: OpsiUji = longgar) => ujiTautan(`http://127.0.0.1:${port}${path}`, opsi);

describe('ujiTautan', () => {
  it('tells what answers from what is gone, over redirects', async () => {
    expect(await uji('/ada')).toEqual({ hasil: 'baik', status: 200, galat: '' });
    expect(await uji('/pindah')).toMatchObject({ hasil: 'baik', status: 200 });
    expect(await uji('/nanti')).toMatchObject({ hasil: 'baik', status: 429 });
    expect(await uji('/hilang')).toMatchObject({ hasil: 'rusak', status: 404 });
    expect(await uji('/putar')).toMatchObject({ hasil: 'rusak', galat: 'alihan' });
    expect(await uji('/diam')).toMatchObject({ hasil: 'rusak', galat: 'terlalu_lama' });
    expect(await ujiTautan('http://127.0.0.1:9/', longgar)).toMatchObject({ hasil: 'rusak', galat: 'ECONNREFUSED' });
  });

  it('never calls an address inside, not by number, not by name, not after a redirect', async () => {
    dipanggil = [];
    expect(await uji('/ada', {})).toMatchObject({ hasil: 'ditolak' });
    expect(await uji('/ada', { porta: () => true })).toMatchObject({ hasil: 'ditolak' });
    expect(await ujiTautan(`http://localhost:${port}/ada`, { porta: () => true })).toMatchObject({ hasil: 'ditolak' });
    for (const url of [`http://[::1]:${port}/`, `http://2130706433:${port}/ada`, `http://0x7f.1:${port}/ada`, 'http://user:x@contoh.id/'])
      expect(await ujiTautan(url, { porta: () => true }), url).toMatchObject({ hasil: 'ditolak' });
    expect(dipanggil).toEqual([]);
    expect(await uji('/dalam')).toMatchObject({ hasil: 'ditolak' });
    expect(await uji('/berkas')).toMatchObject({ hasil: 'ditolak' });
    expect(await uji('/nama', { ...longgar, boleh: (ip) => ip === '127.0.0.1' && !dipanggil.includes('/nama') })).toMatchObject({
      hasil: 'ditolak',
    });
    expect(dipanggil).not.toContain('/rahasia');
  });

  it.each([
    '10.1.2.3',
    '169.254.169.254',
    '172.31.0.1',
    '192.168.1.1',
    '100.64.0.1',
    '::1',
    '::ffff:10.0.0.1',
    'fd00::1',
    'fe80::1',
    '0.0.0.0',
    'x',
  ])('%s is not outside', (ip) => expect(alamatPublik(ip)).toBe(false));
  it.each(['8.8.8.8', '103.10.66.1', '2404:6800::1'])('%s is', (ip) => expect(alamatPublik(ip)).toBe(true));
});
