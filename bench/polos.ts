// The bare page that every figure is compared with: Fastify and Preact alone, twenty cards from memory, no database, no
// compression, no headers of ours. Run by run.ts as a process of its own; prints its port.
import Fastify from 'fastify';
import { h, type JSX } from 'preact';
import { renderToString } from 'preact-render-to-string';

const KARTU = Array.from({ length: 20 }, (_, i) => ({
  judul: `Laporan Realisasi Anggaran Kegiatan ${i + 1} Tahun 2026 (contoh)`,
  ringkasan: 'Memuat pagu, realisasi, sasaran, hambatan dan tindak lanjut kegiatan sepanjang tahun anggaran berjalan.',
  unit: 'Dinas Pekerjaan Umum dan Penataan Ruang',
}));

function Halaman({ nomor }: { nomor: number }): JSX.Element {
  return h(
    'html',
    { lang: 'id' },
    h('head', null, h('meta', { charSet: 'utf-8' }), h('title', null, `Daftar informasi, halaman ${nomor}`)),
    h(
      'body',
      null,
      h('h1', null, 'Daftar informasi'),
      h(
        'ul',
        null,
        KARTU.map((k, i) =>
          h(
            'li',
            { key: i },
            h('h2', null, h('a', { href: `/informasi/contoh-${nomor}-${i}` }, k.judul)),
            h('p', null, k.ringkasan),
            h('p', null, h('span', null, k.unit), h('span', null, 'Berkala'), h('span', null, '2026')),
          ),
        ),
      ),
    ),
  );
}

const app = Fastify();
let nomor = 0;
app.get('/', async (_, reply) => {
  nomor += 1;
  return reply.type('text/html; charset=utf-8').send(`<!doctype html>${renderToString(h(Halaman, { nomor }))}`);
});
await app.listen({ port: 0, host: '127.0.0.1' });
const address = app.server.address();
process.stdout.write(`${typeof address === 'object' && address ? address.port : 0}\n`);
process.on('SIGTERM', () => void app.close().then(() => process.exit(0)));
process.on('disconnect', () => process.exit(0));
