import { readFileSync } from 'node:fs';
import type { Mesin } from './indeks.ts';

export type PilihanMesin = { mesin: Mesin; alasan: 'diminta' | 'avx2' | 'tanpa_avx2' | 'bukan_x64' };

/**
 * Which engine this machine can run, decided before anything native is loaded: LanceDB is built for AVX2, and a processor
 * without it kills the process (SIGILL). `minta`: BETANG_PENCARIAN; `arch` as process.arch; `cpuinfo`: text of /proc/cpuinfo.
 */
export function pilihMesin(minta: string | undefined, arch: string, cpuinfo: string | undefined): PilihanMesin {
  if (minta === 'postgres' || minta === 'lancedb') return { mesin: minta, alasan: 'diminta' };
  if (arch !== 'x64') return { mesin: 'lancedb', alasan: 'bukan_x64' };
  // Where the list cannot be read (macOS) the machines that run Node 24 all have it.
  if (cpuinfo === undefined) return { mesin: 'lancedb', alasan: 'avx2' };
  const flags = /^flags\s*:(.*)$/m.exec(cpuinfo)?.[1] ?? '';
  return /\bavx2\b/.test(flags) ? { mesin: 'lancedb', alasan: 'avx2' } : { mesin: 'postgres', alasan: 'tanpa_avx2' };
}

/** The same for this machine, read once. */
export function mesinDiSini(): PilihanMesin {
  let cpuinfo: string | undefined;
  try {
    cpuinfo = readFileSync('/proc/cpuinfo', 'utf8');
  } catch {
    cpuinfo = undefined;
  }
  return pilihMesin(process.env['BETANG_PENCARIAN'], process.arch, cpuinfo);
}
