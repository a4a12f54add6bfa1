// The slice behind a real server: every route of it, citizens and officers, on a database of the test's own.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { createElement as h } from 'preact';
import pino from 'pino';
import { afterAll, beforeAll } from 'vitest';
import { hakDari, type Keanggotaan } from '../../pengguna/hak.ts';
import { loadConfig } from '../../shared/config/load.ts';
import type { PgTest } from '../../shared/test/pg.ts';
import type { AnyRoute } from '../../shared/web/route.ts';
import { buatServer } from '../../shared/web/server.ts';
import { AKUN, pasangKalender } from './badan.ts';

export type Rumah = { server: FastifyInstance; config: ReturnType<typeof loadConfig>; log: string[] };

/** A server whose clock starts on Monday 2 March 2026, 10.00 WIB; `log` holds every line it wrote. */
export function useRumah(t: () => PgTest, routes: readonly AnyRoute[]): () => Rumah {
  let rumah: Rumah | undefined;
  let data = '';
  const orang = (nama: string): Keanggotaan[] | undefined =>
    ({
      petugas: [{ peran: 'petugas' as const, unitId: null }],
      utama: [{ peran: 'utama' as const, unitId: null }],
      satu: [{ peran: 'pelaksana' as const, unitId: t().unitA1 }],
    })[nama];
  beforeAll(async () => {
    await pasangKalender(t());
    data = await mkdtemp(join(tmpdir(), 'betang-uji-permohonan-'));
    const config = loadConfig({ BETANG_DATA: data, BETANG_NOW: '2026-03-02T10:00:00+07:00' });
    const log: string[] = [];
    const server = await buatServer({
      config,
      db: t().db,
      routes,
      log: pino({ level: 'trace' }, { write: (line: string) => void log.push(line) }),
      cariBadan: async (host) => ({
        id: host.startsWith('b.') ? t().badanB : t().badanA,
        slug: 'kota',
        nama: 'Pemerintah Kota A (contoh)',
        singkatan: 'Kota A',
        zona: 'Asia/Jakarta',
      }),
      cariSesi: async ({ headers }) => {
        const keanggotaan = orang(headers.get('authorization')?.replace('Bearer ', '') ?? '');
        return (
          keanggotaan && {
            petugas: {
              akunId: AKUN,
              nama: 'Petugas Contoh',
              email: 'petugas@contoh.id',
              keanggotaan,
              hak: new Set(hakDari(keanggotaan)),
              lewat: 'sesi',
            },
            ikatan: 'sesi',
          }
        );
      },
      halamanGalat: ({ status, pesan }) => h('p', null, `${status} ${pesan}`),
    });
    rumah = { server, config, log };
  });
  afterAll(async () => {
    await rumah?.server.close();
    await rm(data, { recursive: true, force: true });
  });
  return () => {
    if (!rumah) throw new Error('useRumah(): call the getter inside a test');
    return rumah;
  };
}
