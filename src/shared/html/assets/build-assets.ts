// Builds our own static files into `<out>/aset/`: style sheets, scripts, fonts, the icon. Called by
// scripts/build.mjs and by tests; not part of the program itself.
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { build, type Plugin } from 'esbuild';
import { themeCss } from '../theme/theme-css.ts';
import { fontFaces, fontFiles } from './huruf.ts';
import { pruneCss, variablesRead } from './prune-css.ts';

const here = fileURLToPath(new URL('.', import.meta.url));
const html = fileURLToPath(new URL('..', import.meta.url));

/** What the pages use of Designsystemet; the rest of it is not sent to a phone. */
const dsComponents = [
  'button',
  'label',
  'field',
  'fieldset',
  'input',
  'validation-message',
  'error-summary',
  'alert',
  'tag',
  'card',
  'list',
  'skip-link',
  'table',
];
const ours = ['base', 'header', 'layout', 'forms', 'cards', 'table', 'case', 'ways', 'pictures', 'home', 'print'];
/** Asking and tracking: what a reader of the front page need not load. */
const permohonan = ['steps', 'ask', 'track'];
/** The officers' rooms: a sheet of their own, so that no citizen's phone loads it. */
const kerja = ['steps', 'ask', 'work', 'desk', 'answer'];
const targets = ['chrome108', 'firefox115', 'safari16'];

export interface BuiltAsset {
  name: string;
  file: string;
  bytes: number;
  gzip: number;
  brotli: number;
}

/** Writes the files and `manifest.json`, removes what an older build left, and says what each weighs. */
export async function buildAssets(out: string): Promise<BuiltAsset[]> {
  const folder = join(out, 'aset');
  mkdirSync(folder, { recursive: true });
  const fonts = fontFiles().map((f) => write(folder, f.name, f.content));
  const urls = new Map(fonts.map((f) => [f.name, f.file]));
  const built = [
    ...fonts,
    ...(await styleSheets(urls)).map(([name, css]) => write(folder, name, css)),
    write(folder, 'betang.js', await script('main')),
    write(folder, 'kerja.js', await script('kerja')),
    write(folder, 'ikon.svg', readFileSync(join(here, 'static', 'ikon.svg'))),
  ];
  const manifest = Object.fromEntries(built.map((b) => [b.name, b.file]));
  replace(join(folder, 'manifest.json'), Buffer.from(JSON.stringify(manifest)));
  const kept = new Set(['manifest.json', ...built.flatMap((b) => [b.file, `${b.file}.br`, `${b.file}.gz`])]);
  for (const file of readdirSync(folder)) if (!kept.has(file)) rmSync(join(folder, file));
  return built;
}

function write(folder: string, name: string, content: Buffer): BuiltAsset {
  const dot = name.lastIndexOf('.');
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 10);
  const file = `${name.slice(0, dot)}-${hash}${name.slice(dot)}`;
  replace(join(folder, file), content);
  if (name.endsWith('.woff2')) return { name, file, bytes: content.length, gzip: content.length, brotli: content.length };
  const gzip = gzipSync(content, { level: 9 });
  const brotli = brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
  replace(join(folder, `${file}.gz`), gzip);
  replace(join(folder, `${file}.br`), brotli);
  return { name, file, bytes: content.length, gzip: gzip.length, brotli: brotli.length };
}

/** A running process never reads half a file. */
function replace(path: string, content: Buffer): void {
  const temporary = `${path}.${process.pid}.tmp`;
  writeFileSync(temporary, content);
  renameSync(temporary, path);
}

/** The three sheets without what no page of ours can use. */
async function styleSheets(urls: ReadonlyMap<string, string>): Promise<[string, Buffer][]> {
  let sheets: [string, string][] = [
    ['betang.css', await styleSheet(urls)],
    ['kerja.css', await sheet(kerja)],
    ['permohonan.css', await sheet(permohonan)],
  ];
  // A variable that only unread variables read goes in the next round.
  for (let before = 0, now = -1; before !== now;) {
    before = now;
    const read = variablesRead(sheets.map(([, css]) => css));
    sheets = sheets.map(([name, css]) => [name, pruneCss(css, read)]);
    now = sheets.reduce((sum, [, css]) => sum + css.length, 0);
  }
  return sheets.map(([name, css]) => [name, Buffer.from(css)]);
}

/** The whole style sheet: order of layers, our theme, Designsystemet's parts, ours. */
async function styleSheet(urls: ReadonlyMap<string, string>): Promise<string> {
  const imports = [
    '@import "betang:theme";',
    '@import "@digdir/designsystemet-css/base.css" layer(ds.base);',
    ...dsComponents.map((name) => `@import "@digdir/designsystemet-css/${name}.css" layer(ds.components);`),
    ...ours.map((name) => `@import "./theme/${name}.css";`),
  ];
  return bundle(`@layer ds.theme,ds.base,ds.bare,ds.components,bt;${imports.join('')}`, [virtualTheme(fontFaces(urls) + themeCss())]);
}

/** What only some rooms need, loaded after the style sheet of all. */
function sheet(names: readonly string[]): Promise<string> {
  return bundle(names.map((name) => `@import "./theme/${name}.css";`).join(''), []);
}

async function bundle(contents: string, plugins: Plugin[]): Promise<string> {
  const result = await build({
    stdin: { contents, loader: 'css', resolveDir: html },
    plugins,
    bundle: true,
    minify: true,
    write: false,
    external: ['/aset/*', 'data:*'],
    target: targets,
    legalComments: 'none',
    logLevel: 'warning',
  });
  return (result.outputFiles[0]?.text ?? '').trim();
}

function virtualTheme(css: string): Plugin {
  return {
    name: 'betang-theme',
    setup(bundler) {
      bundler.onResolve({ filter: /^betang:theme$/ }, () => ({ path: 'theme', namespace: 'betang' }));
      bundler.onLoad({ filter: /.*/, namespace: 'betang' }, () => ({ contents: css, loader: 'css' }));
    },
  };
}

async function script(entry: string): Promise<Buffer> {
  const result = await build({
    entryPoints: [join(html, 'modules', `${entry}.client.ts`)],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    target: targets,
    logLevel: 'warning',
  });
  return Buffer.from(result.outputFiles[0]?.contents ?? []);
}
