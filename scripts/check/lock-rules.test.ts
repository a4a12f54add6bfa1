import { expect, it } from 'vitest';
import { completed, entryOf, findMissing, findUndecided, lockSchema } from './lock-rules.ts';

const lock = {
  packages: {
    '': { version: '1.0.0' },
    'node_modules/a': {
      version: '1.0.0',
      dev: true,
      optionalDependencies: { 'a-linux-x64-gnu': '1.0.0', 'a-darwin-arm64': '1.0.0', 'a-linux-arm-musleabihf': '1.0.0' },
    },
    'node_modules/a-linux-x64-gnu': { version: '1.0.0' },
    'node_modules/b': { version: '1.0.0', optionalDependencies: { 'b-win32-x64': '2.0.0' } },
    'node_modules/b/node_modules/b-win32-x64': { version: '2.0.0' },
  },
};

it('names each package whose install script nobody decided on', () => {
  const scripts = lockSchema.parse({
    packages: {
      'node_modules/c': { hasInstallScript: true },
      'node_modules/x/node_modules/@d/e': { hasInstallScript: true },
      'node_modules/f': {},
    },
  });
  expect(findUndecided(scripts, { c: false })).toEqual(['@d/e']);
  expect(findUndecided(scripts, { c: false, '@d/e': true })).toEqual([]);
});

it('names what npm dropped, and nothing that is there', () => {
  expect(findMissing(lock).map(({ name }) => name)).toEqual(['a-darwin-arm64', 'a-linux-arm-musleabihf']);
});

it('fills it in with its platform, so that nobody else takes it', () => {
  const whole = completed(lock.packages, findMissing(lock));
  expect(findMissing(lockSchema.parse({ packages: whole }))).toEqual([]);
  expect(whole['node_modules/a-linux-arm-musleabihf']).toEqual({
    version: '1.0.0',
    cpu: ['arm'],
    dev: true,
    libc: ['musl'],
    optional: true,
    os: ['linux'],
  });
  expect(Object.keys(whole)).toEqual(Object.keys(whole).toSorted());
});

it.each([
  ['a-peramban', '1.0.0'],
  ['a-darwin-arm64', '^1.0.0'],
])('guesses nothing (%s@%s)', (name, version) => {
  expect(() => entryOf({ path: '', name, version, dev: false })).toThrow(name);
});
