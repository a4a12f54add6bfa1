import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { findClosedFolder } from './closed-path.ts';
import { parsePasswd } from './db-user.ts';

it('finds the folder on the way that another user may not enter', () => {
  const folder = mkdtempSync('/tmp/betang-jalan-');
  const deep = join(folder, 'a', 'b');
  mkdirSync(deep, { recursive: true });
  const stranger = { uid: 64_000, gid: 64_000 };
  const owner = { uid: process.getuid?.() ?? 0, gid: 64_000 };
  for (const path of [folder, join(folder, 'a'), deep]) chmodSync(path, 0o755);
  expect(findClosedFolder(deep, stranger)).toBeUndefined();
  chmodSync(join(folder, 'a'), 0o750);
  expect([findClosedFolder(deep, stranger), findClosedFolder(deep, owner)]).toEqual([join(folder, 'a'), undefined]);
  rmSync(folder, { recursive: true });
});

it('reads accounts and passes over broken lines', () => {
  const text = 'root:x:0:0::/root:/bin/sh\npostgres:x:101:104:PostgreSQL,,,:/var:/bin/bash\n+::::::\nrusak\n';
  expect(parsePasswd(text).map((a) => [a.name, a.uid, a.gid])).toEqual([
    ['root', 0, 0],
    ['postgres', 101, 104],
  ]);
});
