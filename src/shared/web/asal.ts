import type { Config } from '../config/config.ts';

type Dasar = Pick<Config, 'origin' | 'host' | 'port'>;

/**
 * Base address for what leaves the program (mail, letters, feeds): BETANG_ORIGIN, with the body's own host in it where the body has
 * one and BETANG_ORIGIN names another. Never the Host header. `hosts`: the body's hosts, as listed in badan_publik_alamat.
 */
export function asalBadan(config: Dasar, hosts: readonly string[] = []): string {
  const base = config.origin ?? `http://${config.host}:${config.port}`;
  const url = new URL(base);
  const [first] = hosts;
  if (first === undefined || hosts.includes(url.hostname)) return base;
  url.hostname = first;
  return url.origin;
}
