import { BlockList, isIP } from 'node:net';

/** Networks that are nobody's public site: this machine, private, link-local, carrier, documentation, multicast, mapped and tunnelled. */
const DITOLAK = new BlockList();
/** Apart: a list that holds the mapped range would take every IPv4 address for one of it. */
const DITOLAK_6 = new BlockList();
for (const [net, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
] as const)
  DITOLAK.addSubnet(net, prefix, 'ipv4');
for (const [net, prefix] of [
  ['::', 96],
  ['::ffff:0:0', 96],
  ['64:ff9b::', 96],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['fc00::', 7],
  ['fe80::', 10],
  ['ff00::', 8],
] as const)
  DITOLAK_6.addSubnet(net, prefix, 'ipv6');

/** True for an address on the open internet: a program that fetches what people type must not reach anything else. */
export function alamatPublik(ip: string): boolean {
  const kind = isIP(ip);
  return kind === 6 ? !DITOLAK_6.check(ip, 'ipv6') : kind === 4 && !DITOLAK.check(ip, 'ipv4');
}
