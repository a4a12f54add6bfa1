import type { Edge, SourceFile } from './import-graph.ts';

/** A broken rule: the file, and what is wrong in words. */
export type Fault = { path: string; rule: string };

const TEST = /\.(test|fixture)\.tsx?$|\/test\//;
// What another slice may enter by, beside the slice's own top file.
const DOORS = /^[^/]+\.(queries|actions|peristiwa|pesan)\.ts$/;
const EXTRA_DOORS = new Set(['src/pengguna/hak.ts', 'src/peristiwa/jenis.ts']);
const IMPURE_PACKAGES =
  /^(node:(fs|net|http|https|child_process|worker_threads|timers|os|process|dns|tls|cluster)(\/.*)?|pg|kysely|fastify|@fastify\/.*|graphile-worker|nodemailer|pino)$/;
const IMPURE_FOLDERS = /^src\/shared\/(db|web|files|jobs|config|postgres|process|test)\/|^src\/shared\/(log|root|id)\.ts$/;
const IMPURE_SUFFIX = /\.(queries|actions|routes|pages|jobs|child|proses)\.tsx?$/;
const CLOCK_OR_CHANCE = /\bnew Date\(\)|\bDate\.now\(|\bMath\.random\(|\bperformance\.now\(|\bTemporal\.Now\b/;
const CHANCE_NAMES = new Set(['randomBytes', 'randomUUID', 'randomInt', 'randomFillSync', 'getRandomValues', 'webcrypto']);

const sliceOf = (path: string) => /^src\/([^/]+)\//.exec(path)?.[1];

/** A slice's top file and its rules: no db, web, file system, clock or chance, also not through what they import. */
export function isPure(path: string): boolean {
  const slice = sliceOf(path);
  if (slice === undefined || slice === 'shared' || TEST.test(path)) return false;
  return path === `src/${slice}/${slice}.ts` || /\/rules\/[^/]+\.tsx?$/.test(path);
}

/** All broken import rules of style.md 1, 8 and 12. */
export function findFaults(sources: readonly SourceFile[]): Fault[] {
  const byPath = new Map(sources.map((source) => [source.path, source]));
  return [
    ...sources.flatMap((source) => source.edges.flatMap((edge) => faultOfEdge(edge))),
    ...sources.filter((source) => isPure(source.path)).flatMap((source) => faultsOfPurity(source, byPath)),
    ...findCycles(byPath),
  ];
}

function faultOfEdge(edge: Edge): Fault[] {
  const { from, to, star, local } = edge;
  const fault = (rule: string): Fault[] => [{ path: from, rule: `${rule}: ${to}` }];
  if (star) return fault('a barrel (export *)');
  if (!local || TEST.test(from)) return [];
  if (/\.pages\.tsx$/.test(from) && !edge.typeOnly && /\.(queries|actions|jobs|routes)\.tsx?$/.test(to))
    return fault('a page reads or acts');
  const [mine, theirs] = [sliceOf(from), sliceOf(to)];
  if (mine === undefined || theirs === undefined || mine === theirs || theirs === 'shared') return [];
  if (mine === 'shared' && !edge.typeOnly && !from.startsWith('src/shared/cli/')) return fault('shared knows a slice');
  const inside = to.slice(`src/${theirs}/`.length);
  if (inside === `${theirs}.ts` || DOORS.test(inside) || EXTRA_DOORS.has(to)) return [];
  if (mine === 'shared' && edge.typeOnly) return [];
  return fault('enters another slice past its doors');
}

function faultsOfPurity(pure: SourceFile, byPath: ReadonlyMap<string, SourceFile>): Fault[] {
  const faults: Fault[] = [];
  const seen = new Set<string>();
  const visit = (source: SourceFile, way: string[]): void => {
    if (seen.has(source.path)) return;
    seen.add(source.path);
    const through = way.length > 0 ? ` (through ${way.join(' → ')})` : '';
    if (CLOCK_OR_CHANCE.test(source.text)) faults.push({ path: pure.path, rule: `reads clock or chance${through}` });
    for (const edge of source.edges) {
      if (edge.typeOnly) continue;
      if (isImpure(edge)) faults.push({ path: pure.path, rule: `a pure file imports ${edge.to}${through}` });
      else {
        const next = byPath.get(edge.to);
        if (next) visit(next, [...way, next.path]);
      }
    }
  };
  visit(pure, []);
  return faults;
}

function isImpure({ to, local, names }: Edge): boolean {
  if (local) return IMPURE_FOLDERS.test(to) || IMPURE_SUFFIX.test(to);
  if (to === 'node:crypto') return names.some((name) => CHANCE_NAMES.has(name));
  return IMPURE_PACKAGES.test(to);
}

/** Circles of imports that run; types alone do not run. */
function findCycles(byPath: ReadonlyMap<string, SourceFile>): Fault[] {
  const faults: Fault[] = [];
  const done = new Set<string>();
  const visit = (path: string, way: string[]): void => {
    const at = way.indexOf(path);
    if (at >= 0) {
      faults.push({ path, rule: `a circle: ${[...way.slice(at), path].join(' → ')}` });
      return;
    }
    if (done.has(path)) return;
    for (const edge of byPath.get(path)?.edges ?? []) if (edge.local && !edge.typeOnly) visit(edge.to, [...way, path]);
    done.add(path);
  };
  for (const path of byPath.keys()) visit(path, []);
  return faults;
}
