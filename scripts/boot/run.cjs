'use strict';
const { spawn } = require('node:child_process');
const { readFileSync } = require('node:fs');
const { join } = require('node:path');
const { refuse } = require('./say.cjs');

const FORWARDED = ['SIGINT', 'SIGTERM', 'SIGHUP'];
const PARENT_CHECK_MS = 1000;

/**
 * Runs the program in the foreground and ends as it ends. It stays in our process group, so a kill of the group
 * takes it too; a signal to us alone is passed on. The program must take a repeated signal as the same request,
 * because Ctrl-C reaches it directly and through us.
 */
function runAsChild(node, args) {
  const child = spawn(node, args, { stdio: 'inherit', env: { ...process.env, NODE_COMPILE_CACHE: compileCache() } });
  child.on('error', (error) => refuse(`${node} tidak dapat dijalankan: ${error.message}`));
  for (const signal of FORWARDED) process.on(signal, () => child.kill(signal));
  watchNpm(child);
  child.on('exit', (code, signal) => {
    if (signal === null) process.exit(code ?? 1);
    for (const name of FORWARDED) process.removeAllListeners(name);
    process.kill(process.pid, signal);
  });
}

/** Compiled code of one start serves the next: seconds at every start. A folder that cannot be written is passed over by Node. */
const compileCache = () => process.env.NODE_COMPILE_CACHE ?? join(__dirname, '..', '..', 'node_modules', '.cache', 'betang-kompilasi');

/** `kill -9` of npm reaches nobody else: without this the program would live on and keep the port. */
function watchNpm(child) {
  if (process.env.npm_lifecycle_event === undefined) return;
  const before = line();
  setInterval(() => {
    if (line() !== before) child.kill('SIGTERM');
  }, PARENT_CHECK_MS).unref();
}

/** Our parent, and where npm put a shell between us and itself, that shell's parent too: who is orphaned gets another. */
function line() {
  const parent = process.ppid;
  try {
    const isShell = /^[^\0]*\bsh\0-c\0/.test(readFileSync(`/proc/${parent}/cmdline`, 'utf8'));
    const stat = readFileSync(`/proc/${parent}/stat`, 'utf8');
    return isShell ? `${parent} ${stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]}` : String(parent);
  } catch {
    return String(parent); // no /proc here, or the parent is gone: its number says enough
  }
}

module.exports = { runAsChild };
