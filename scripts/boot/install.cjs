'use strict';
const { createHash } = require('node:crypto');
const { spawnSync } = require('node:child_process');
const { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');
const { say, refuse } = require('./say.cjs');

/** Installs exactly what the lock file says when node_modules is missing or of another lock file. */
function makeReady(root, { dev }) {
  const stamp = join(root, 'node_modules', `.betang-${dev ? 'lengkap' : 'jalan'}`);
  const wanted = hashOf(join(root, 'package-lock.json'));
  if (readOrEmpty(stamp) === wanted) return;
  if (!isInstalled(root, dev)) installOnce(root, dev);
  writeQuietly(stamp, wanted);
}

/** npm keeps in node_modules the lock of what it really installed last; a half-done install has none. */
function isInstalled(root, dev) {
  const lock = readLock(join(root, 'package-lock.json'));
  const there = readLock(join(root, 'node_modules', '.package-lock.json'));
  if (!lock || !there) return false;
  return Object.entries(lock).every(([path, wanted]) => {
    if (path === '' || (wanted.dev && !dev) || !fitsHere(wanted)) return true;
    const found = there[path];
    if (!found) return Boolean(wanted.optional || wanted.devOptional || wanted.peer);
    return found.version === wanted.version && found.integrity === wanted.integrity;
  });
}

function fitsHere({ os, cpu }) {
  return (!os || os.includes(process.platform)) && (!cpu || cpu.includes(process.arch));
}

function installOnce(root, dev) {
  const free = takeInstallLock(root);
  try {
    if (isInstalled(root, dev)) return; // another start installed while we waited
    say('memasang paket (sekali saja) …');
    const args = ['ci', '--ignore-scripts', '--include=optional', '--no-audit', '--no-fund'];
    if (dev) args.push('--include=dev');
    const done = runNpm(root, args);
    if (done.status !== 0) {
      free(); // refuse() ends the process: finally would not run
      refuse(`paket tidak dapat dipasang (npm ci: ${done.error ? done.error.message : `kode ${done.status}`}); lihat pesan npm di atas.`);
    }
    say('paket terpasang.');
  } finally {
    free();
  }
}

function runNpm(root, args) {
  const options = { cwd: root, stdio: ['ignore', 2, 2] };
  const cli = process.env.npm_execpath;
  if (cli && /npm-cli\.c?js$/.test(cli)) return spawnSync(process.execPath, [cli, ...args], options);
  return spawnSync('npm', args, { ...options, shell: process.platform === 'win32' });
}

/** A folder is made atomically; one left by a killed install is taken over when its process is gone. */
function takeInstallLock(root) {
  const lock = join(root, '.betang-pasang');
  const owner = join(lock, 'pid');
  for (let waited = 0; ; waited += 1) {
    try {
      mkdirSync(lock);
      writeFileSync(owner, String(process.pid));
      return () => rmSync(lock, { recursive: true, force: true });
    } catch (error) {
      if (error.code !== 'EEXIST') refuse(`folder ${root} tidak dapat ditulisi: ${error.message}`);
    }
    if (!lives(readOrEmpty(owner), lock)) {
      rmSync(lock, { recursive: true, force: true });
      continue;
    }
    if (waited === 0) say('menunggu pemasangan lain selesai …');
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 500);
  }
}

function lives(pid, lock) {
  const made = statSync(lock, { throwIfNoEntry: false });
  if (!made) return false;
  if (pid === '') return Date.now() - made.mtimeMs < 5000;
  try {
    process.kill(Number(pid), 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

function readLock(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8')).packages;
  } catch (error) {
    if (error.code === 'ENOENT' || error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function readOrEmpty(path) {
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
}

function hashOf(path) {
  return createHash('sha256').update(readFileSync(path)).digest('hex');
}

/** An ordinary user may run what root installed: the stamp only saves time. */
function writeQuietly(path, text) {
  try {
    writeFileSync(path, text);
  } catch (error) {
    if (!['EACCES', 'EROFS', 'EPERM'].includes(error.code)) throw error;
  }
}

module.exports = { makeReady, isInstalled, takeInstallLock };
