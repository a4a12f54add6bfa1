'use strict';
const { createHash } = require('node:crypto');
const { spawnSync } = require('node:child_process');
const { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');
const { say, refuse } = require('./say.cjs');

const WATCHED = ['src', 'scripts/build.mjs', 'package-lock.json', 'tsconfig.json'];

/** Builds dist/ when a source, the build script or the lock file changed since the last build. */
function buildWhenChanged(root, node) {
  const stamp = join(root, 'dist', '.sumber');
  const now = fingerprint(root);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === now) return;
  const built = spawnSync(node, [join(root, 'scripts', 'build.mjs')], { cwd: root, stdio: ['ignore', 2, 2] });
  if (built.status !== 0) refuse(`sumber tidak dapat dibangun (${built.error ? built.error.message : `kode ${built.status}`}).`);
  try {
    mkdirSync(join(root, 'dist'), { recursive: true });
    writeFileSync(stamp, now);
  } catch (error) {
    say(`cap bangunan tidak tersimpan: ${error.message}`);
  }
}

/** Path, size and change time of every watched file: reading contents would cost every start. */
function fingerprint(root) {
  const hash = createHash('sha256');
  for (const name of WATCHED) addTo(hash, root, name);
  return hash.digest('hex');
}

function addTo(hash, root, name) {
  const path = join(root, name);
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat) return;
  if (!stat.isDirectory()) {
    hash.update(`${name}\0${stat.size}\0${stat.mtimeMs}\n`);
    return;
  }
  for (const entry of readdirSync(path).sort()) addTo(hash, root, `${name}/${entry}`);
}

module.exports = { buildWhenChanged, fingerprint };
