// Pictures of what we made, at 360, 768 and 1280 px, light and dark, to be looked at by a person.
//
//   node scripts/potret.ts                              every component's examples and every page's examples
//   node scripts/potret.ts --hanya button,beranda       only these
//   node scripts/potret.ts --situs http://127.0.0.1:3000 --halaman /,/informasi    pages of a running server
//   … --akun utama@contoh.id --sandi …                signed in first
//   … --ke <folder> --lebar 360,1280 --skema light      elsewhere than node_modules/.cache/potret; fewer of them
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { createViteServer } from 'vitest/node';

const root = fileURLToPath(new URL('..', import.meta.url));
const { values } = parseArgs({
  options: {
    situs: { type: 'string' },
    halaman: { type: 'string', default: '/' },
    hanya: { type: 'string' },
    akun: { type: 'string' },
    sandi: { type: 'string' },
    ke: { type: 'string', default: join(root, 'node_modules/.cache/potret') },
    lebar: { type: 'string', default: '360,768,1280' },
    skema: { type: 'string', default: 'light,dark' },
  },
});

function hasTakePictures(loaded: unknown): loaded is { takePictures: (wanted: object) => Promise<number> } {
  return typeof loaded === 'object' && loaded !== null && 'takePictures' in loaded && typeof loaded.takePictures === 'function';
}

// Node reads .ts by itself but not .tsx; the test runner's loader does, and knows `import.meta.glob`.
const vite = await createViteServer({
  root,
  configFile: false,
  logLevel: 'error',
  server: { middlewareMode: true, hmr: false, ws: false, watch: null },
  appType: 'custom',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
});
try {
  const loaded: unknown = await vite.ssrLoadModule('/src/shared/html/test/pictures.tsx');
  if (!hasTakePictures(loaded)) throw new Error('pictures.tsx exports no takePictures');
  mkdirSync(values.ke, { recursive: true });
  const taken = await loaded.takePictures({
    folder: values.ke,
    widths: values.lebar.split(',').map(Number),
    schemes: values.skema.split(','),
    only: values.hanya?.split(','),
    site: values.situs,
    paths: values.halaman.split(','),
    signIn: values.akun !== undefined && values.sandi !== undefined ? { akun: values.akun, sandi: values.sandi } : undefined,
  });
  process.stdout.write(`${taken} pictures in ${values.ke}\n`);
} finally {
  await vite.close();
}
