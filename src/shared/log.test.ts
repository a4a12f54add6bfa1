import multipart from '@fastify/multipart';
import Fastify, { type FastifyBaseLogger } from 'fastify';
import pino from 'pino';
import { expect, test } from 'vitest';
import { RAHASIA } from './log.ts';

test('an upload at the most talkative level leaves no token, cookie or code in the log', async () => {
  const baris: string[] = [];
  const loggerInstance: FastifyBaseLogger = pino({ level: 'trace', redact: RAHASIA }, { write: (line: string) => void baris.push(line) });
  const app = Fastify({ loggerInstance });
  await app.register(multipart);
  app.post('/', async (request) => {
    for await (const part of request.parts()) if (part.type === 'file') await part.toBuffer();
    return 'ya';
  });
  const isi = new FormData();
  isi.append('berkas', new Blob(['isi']), 'a.txt');
  const kirim = new Request('http://x/', { method: 'POST', body: isi });
  const r = await app.inject({
    method: 'POST',
    url: '/',
    payload: Buffer.from(await kirim.arrayBuffer()),
    headers: {
      'content-type': kirim.headers.get('content-type') ?? '',
      authorization: 'Bearer btg_penanda',
      cookie: 'betang.session=penanda',
      'x-kode-akses': 'PENA-NDA2',
      'x-csrf-token': 'penanda',
    },
  });
  await app.close();
  expect(r.statusCode).toBe(200);
  const log = baris.join('');
  expect(log).toContain('busboyOptions');
  expect(log.toLowerCase()).not.toMatch(/penanda|pena-nda2/);
});
