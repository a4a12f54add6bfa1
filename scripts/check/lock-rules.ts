import { z } from 'zod';

const packageSchema = z.looseObject({
  version: z.string().optional(),
  dev: z.boolean().optional(),
  hasInstallScript: z.boolean().optional(),
  optionalDependencies: z.record(z.string(), z.string()).optional(),
});
export const lockSchema = z.looseObject({ packages: z.record(z.string(), packageSchema) });
/** The same file untouched: parsing by the schema above would move its fields. */
export const rawSchema = z.custom<{ packages: Record<string, unknown> }>((value) => lockSchema.safeParse(value).success);
export type Lock = z.infer<typeof lockSchema>;

/** Packages of the lock that have an install script and no verdict by name in `allowScripts` of package.json. */
export function findUndecided({ packages }: Lock, allowScripts: Readonly<Record<string, boolean>>): string[] {
  const names = Object.entries(packages)
    .filter(([, one]) => one.hasInstallScript === true)
    .map(([path]) => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length));
  return [...new Set(names)].filter((name) => !Object.hasOwn(allowScripts, name));
}

export type Missing = { path: string; name: string; version: string; dev: boolean };

/**
 * Optional packages (binaries of other platforms) that a package of the lock names and the lock does not hold. npm
 * drops them without a word when the registry at hand lacks them, and then `npm ci` refuses the lock everywhere.
 */
export function findMissing({ packages }: Lock): Missing[] {
  return Object.entries(packages).flatMap(([path, { optionalDependencies = {}, dev = false }]) =>
    Object.entries(optionalDependencies)
      .filter(([name]) => !resolves(packages, path, name))
      .map(([name, version]) => ({ path: `node_modules/${name}`, name, version, dev })),
  );
}

/** As Node looks a package up: beside, then in each folder above. */
function resolves(packages: Lock['packages'], from: string, name: string): boolean {
  for (let base = from; ; base = base.slice(0, Math.max(0, base.lastIndexOf('node_modules/') - 1))) {
    if (Object.hasOwn(packages, `${base === '' ? '' : `${base}/`}node_modules/${name}`)) return true;
    if (base === '') return false;
  }
}

const OS = ['android', 'darwin', 'freebsd', 'linux', 'openharmony', 'win32'];
const CPU = { arm64: 'arm64', arm: 'arm', x64: 'x64', ia32: 'ia32', ppc64: 'ppc64', riscv64: 'riscv64', s390x: 's390x' };

/**
 * What the lock should hold for it: version and platform, told by its name, so that npm passes it over elsewhere. Its
 * integrity is not known here; npm of such a platform takes it from its registry.
 */
export function entryOf({ name, version, dev }: Missing): Record<string, unknown> {
  const words = (name.split('/').at(-1) ?? '').split('-');
  const os = OS.find((system) => words.includes(system));
  const cpu = Object.entries(CPU).find(([word]) => words.includes(word))?.[1];
  if (os === undefined || cpu === undefined || !/^\d+\.\d+\.\d+$/.test(version))
    throw new Error(`not the name of a platform's package: ${name}@${version}`);
  const libc = os !== 'linux' ? undefined : words.some((word) => word.startsWith('musl')) ? ['musl'] : ['glibc'];
  return { version, cpu: [cpu], ...(dev && { dev }), ...(libc && { libc }), optional: true, os: [os] };
}

/** The packages of the lock with those entries, in npm's order; what is there stays as it is. */
export function completed(packages: Readonly<Record<string, unknown>>, missing: readonly Missing[]): Record<string, unknown> {
  const all = [...Object.entries(packages), ...missing.map((one) => [one.path, entryOf(one)] as const)];
  return Object.fromEntries(all.sort(([a], [b]) => a.localeCompare(b, 'en')));
}
