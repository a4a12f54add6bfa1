import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { z } from 'zod';
import { tidakDitemukan, unduh } from '../../web/balasan.ts';
import { type AnyRoute, route } from '../../web/route.ts';
import { useManifest } from './aset.ts';

const mime: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** Our own static files, read once from `<dist>/aset`. Their names carry a hash of their content, so they may be kept for ever. */
export function buatRuteAset(dist: string): AnyRoute[] {
  const files = load(join(dist, 'aset'));
  return [
    route({
      method: 'GET',
      path: '/aset/:berkas',
      perlu: 'publik',
      params: z.object({ berkas: z.string().max(80) }),
      handle: async ({ ctx, params }) => {
        const type = mime[extname(params.berkas)];
        const plain = files.get(params.berkas);
        if (type === undefined || plain === undefined) return tidakDitemukan();
        const coding = chooseCoding(ctx.header('accept-encoding') ?? '', params.berkas, files);
        const kepala = { 'cache-control': 'public, max-age=31536000, immutable', vary: 'accept-encoding' };
        if (coding === undefined) return unduh(plain, type, { kepala });
        return unduh(coding.content, type, { kepala: { ...kepala, 'content-encoding': coding.name } });
      },
    }),
  ];
}

function chooseCoding(accepted: string, file: string, files: ReadonlyMap<string, Buffer>): { name: string; content: Buffer } | undefined {
  for (const [name, ending] of [
    ['br', '.br'],
    ['gzip', '.gz'],
  ] as const) {
    const content = files.get(file + ending);
    if (content !== undefined && new RegExp(`\\b${name}\\b`).test(accepted)) return { name, content };
  }
  return undefined;
}

/** Reads the built files and tells the pages their names. */
function load(folder: string): ReadonlyMap<string, Buffer> {
  if (!existsSync(folder)) return new Map();
  const manifest: unknown = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  useManifest(z.record(z.string(), z.string()).parse(manifest));
  return new Map(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name))]));
}
