// Bundles our own sources into dist/; packages stay outside the bundle and are read from node_modules.
// Each file is put in place by rename, so a running process never reads half a file.
import { mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { buildAssets } from '../src/shared/html/assets/build-assets.ts';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const MAIN_ENTRIES = ['src/main.ts', 'src/cli.ts', 'src/worker.ts'];

/** All entry points that exist: the three programs and every `*.child.ts`, keyed by their name in dist/. */
function findEntries() {
  const entries = new Map();
  for (const file of MAIN_ENTRIES) {
    if (statSync(join(root, file), { throwIfNoEntry: false })) entries.set(nameOf(file), file);
  }
  for (const entry of readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !entry.name.endsWith('.child.ts')) continue;
    const file = relative(root, join(entry.parentPath, entry.name));
    const name = nameOf(file);
    if (entries.has(name)) throw new Error(`two child programs are named ${name}: ${entries.get(name)}, ${file}`);
    entries.set(name, file);
  }
  return entries;
}

const nameOf = (file) => basename(file, '.ts');

/** Builds dist/ and returns how many programs were written. */
export async function buildDist() {
  const entries = findEntries();
  const out = join(root, 'dist');
  const result = await build({
    absWorkingDir: root,
    entryPoints: Object.fromEntries(entries),
    outdir: out,
    write: false,
    bundle: true,
    packages: 'external',
    platform: 'node',
    target: 'node24',
    format: 'esm',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    sourcemap: true,
    logLevel: 'warning',
  });
  mkdirSync(out, { recursive: true });
  for (const file of result.outputFiles) writeByRename(file.path, file.contents);
  removeLeftovers(out, entries);
  await buildAssets(out);
  return entries.size;
}

function writeByRename(path, contents) {
  const temporary = `${path}.${process.pid}.tmp`;
  writeFileSync(temporary, contents);
  renameSync(temporary, path);
}

/** Programs whose source is gone must not be started by a stale name. */
function removeLeftovers(out, entries) {
  for (const file of readdirSync(out)) {
    const name = /^(.+)\.js(\.map)?$/.exec(file)?.[1];
    if (name !== undefined && !entries.has(name)) rmSync(join(out, file));
  }
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) await buildDist();
