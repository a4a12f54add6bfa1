import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { start } from './test/cluster.ts';

const folder = mkdtempSync('/tmp/betang-penuh-');
chmodSync(folder, 0o755);
const mounted = process.getuid?.() === 0 && spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=3m,mode=755', 'betang', folder]).status === 0;
if (!mounted) rmSync(folder, { recursive: true });

// Only root may make a disk that small.
it.skipIf(!mounted)('says in one line that the disk is full, also when not one byte is left', async () => {
  try {
    const full = { alasan: 'disk_penuh', message: expect.stringMatching(/^[^\n]*penuh[^\n]*$/) };
    await expect(start(folder)).rejects.toMatchObject(full);
    expect(() => writeFileSync(`${folder}/isi`, Buffer.alloc(4_000_000))).toThrow(/ENOSPC/);
    await expect(start(folder)).rejects.toMatchObject(full);
  } finally {
    execFileSync('umount', [folder]);
    rmSync(folder, { recursive: true });
  }
});
