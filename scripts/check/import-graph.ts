import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { parseSync } from 'oxc-parser';

/** One import or re-export. `to` is a project path for our own files, else the package or `node:` name. */
export type Edge = { from: string; to: string; local: boolean; typeOnly: boolean; names: string[]; star: boolean };
export type SourceFile = { path: string; text: string; edges: Edge[] };

/** Every source of ours under `src`, with what it imports. */
export function readSources(root: string): SourceFile[] {
  return globSync('src/**/*.{ts,tsx}', { cwd: root })
    .map((path) => path.replaceAll('\\', '/'))
    .sort()
    .map((path) => parseSource(path, readFileSync(join(root, path), 'utf8')));
}

export function parseSource(path: string, text: string): SourceFile {
  const { module } = parseSync(path, text);
  const edges = module.staticImports.map((found) => {
    const typeOnly = found.entries.length > 0 && found.entries.every((entry) => entry.isType);
    return edge(
      path,
      found.moduleRequest.value,
      typeOnly,
      found.entries.map((entry) => entry.importName.name ?? '*'),
    );
  });
  for (const found of module.staticExports) {
    for (const entry of found.entries) {
      if (entry.moduleRequest === null) continue;
      const star = entry.importName.kind === 'AllButDefault' || entry.importName.kind === 'All';
      edges.push({ ...edge(path, entry.moduleRequest.value, entry.isType, [entry.importName.name ?? '*']), star });
    }
  }
  return { path, text, edges };
}

function edge(from: string, request: string, typeOnly: boolean, names: string[]): Edge {
  const local = request.startsWith('.');
  const to = local ? normalize(join(dirname(from), request)).replaceAll('\\', '/') : request;
  return { from, to, local, typeOnly, names, star: false };
}
