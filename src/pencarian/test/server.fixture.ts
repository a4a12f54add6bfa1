import { createElement as h } from 'preact';
import type { FastifyInstance } from 'fastify';
import { loadConfig } from '../../shared/config/load.ts';
import { buatLog } from '../../shared/log.ts';
import type { PgTest } from '../../shared/test/pg.ts';
import { buatServer } from '../../shared/web/server.ts';
import { routes } from '../pencarian.routes.ts';

/** The pages of the search alone, for two bodies by their hosts (a.contoh.id, b.contoh.id), asked by strangers. */
export function bukaServerCari(t: PgTest, data: string): Promise<FastifyInstance> {
  const badan = new Map([
    ['a.contoh.id', t.badanA],
    ['b.contoh.id', t.badanB],
  ]);
  return buatServer({
    config: loadConfig({ BETANG_DATA: data, BETANG_NOW: '2026-03-02T03:00:00Z' }),
    db: t.db,
    log: buatLog('uji'),
    routes,
    cariBadan: async (host) => {
      const id = badan.get(host);
      return id === undefined ? undefined : { id, slug: host, nama: `Kota ${host}`, singkatan: 'Kota', zona: 'Asia/Jakarta' };
    },
    cariSesi: async () => undefined,
    halamanGalat: ({ status, pesan }) => h('p', null, `${status} ${pesan}`),
  });
}
