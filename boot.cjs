'use strict';
// The one door of `npm start`, `npm test`, `npm run check`, `betang` and `bench`. It runs on the machine's own
// Node (20 or newer), makes ready what is missing and then hands over to Node 24. It is CommonJS without
// dependencies because it runs before anything is installed, and no pre-script because npm skips those where
// scripts are blocked. Everything it says goes to standard error: standard output belongs to the program.
const { join } = require('node:path');
const { say, refuse } = require('./scripts/boot/say.cjs');

const root = __dirname;
const VERBS = {
  start: { entry: ['dist/main.js'], build: true, dev: false },
  betang: { entry: ['dist/cli.js'], build: true, dev: false },
  bench: { entry: ['bench/run.ts'], build: true, dev: true },
  test: { entry: ['scripts/test.ts'], build: true, dev: true },
  'test:postgres': { entry: ['scripts/postgres-versi.ts'], build: true, dev: true },
  check: { entry: ['scripts/check.ts'], build: false, dev: true },
  schema: { entry: ['scripts/write-schema.ts'], build: false, dev: true },
  lock: { entry: ['scripts/check/lock.ts', '--lengkapi'], build: false, dev: true },
  format: { entry: ['node_modules/oxfmt/bin/oxfmt'], build: false, dev: true },
};

async function main() {
  const [verb, ...args] = process.argv.slice(2);
  const plan = Object.hasOwn(VERBS, verb ?? '') ? VERBS[verb] : undefined;
  if (!plan) refuse(`pemakaian: node boot.cjs <${Object.keys(VERBS).join('|')}> [...]`, 2);
  if (Number(process.versions.node.split('.')[0]) < 20) {
    refuse(`Betang memerlukan Node.js 20 atau lebih baru; di sini terpasang ${process.version}.`);
  }
  const { makeReady } = require('./scripts/boot/install.cjs');
  makeReady(root, { dev: plan.dev });
  const { findNode24, supportsEmbedded } = require('./scripts/boot/node24.cjs');
  const node = findNode24(root);
  if (supportsEmbedded) require('./scripts/boot/hydrate.cjs').hydrateSymlinks(root);
  if (plan.build) require('./scripts/boot/fresh.cjs').buildWhenChanged(root, node);
  const { runAsChild } = require('./scripts/boot/run.cjs');
  const flags = ['--enable-source-maps', '--disable-warning=ExperimentalWarning'];
  const [entry, ...given] = plan.entry;
  runAsChild(node, [...flags, join(root, entry), ...given, ...args]);
}

main().catch((error) => {
  say(error instanceof Error && error.stack ? error.stack : String(error));
  process.exit(1);
});
