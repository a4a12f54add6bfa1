import { expect, test } from 'vitest';
import { pilihMesin } from './avx2.ts';

const cpu = (flags: string): string =>
  `processor\t: 0\nmodel name\t: contoh\nflags\t\t: fpu sse sse2 ${flags}\nbugs\t\t: x\n\nprocessor\t: 1\nflags\t\t: fpu\n`;

test.each([
  [undefined, 'x64', cpu('avx avx2'), 'lancedb', 'avx2'],
  [undefined, 'x64', cpu('avx'), 'postgres', 'tanpa_avx2'],
  [undefined, 'x64', cpu('avx512avx2x'), 'postgres', 'tanpa_avx2'],
  [undefined, 'arm64', undefined, 'lancedb', 'bukan_x64'],
  ['postgres', 'x64', cpu('avx2'), 'postgres', 'diminta'],
  ['lancedb', 'x64', cpu(''), 'lancedb', 'diminta'],
  ['apa saja', 'x64', cpu(''), 'postgres', 'tanpa_avx2'],
])('asked %s on %s', (asked, arch, cpuinfo, mesin, alasan) => {
  expect(pilihMesin(asked, arch, cpuinfo)).toEqual({ mesin, alasan });
});
