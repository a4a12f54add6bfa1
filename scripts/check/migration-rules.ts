/** A broken rule of a migration: the file and what is wrong in words. */
export type MigrationFault = { file: string; rule: string };

const NAME = /^\d{4}_[a-z0-9_]+\.sql$/;
// `-- catatan: why` on the line before says that somebody thought about the loss.
const LOSS = /^\s*(drop|truncate|delete\s+from|alter\s+table\b.*\b(drop|alter\s+column\b.*\btype))\b/i;
const NOTE = /^\s*--\s*catatan:\s*\S/i;

const FORBIDDEN: readonly [RegExp, string][] = [
  [/\b(big|small)?serial\b/i, 'a serial column (ids are made in the app)'],
  [/\bgenerated\s+(always|by\s+default)\s+as\s+identity\b/i, 'an identity column (ids are made in the app)'],
  [/\bcreate\s+sequence\b/i, 'a sequence (it would not shard)'],
  [/\bcreate\s+(or\s+replace\s+)?(constraint\s+)?trigger\b/i, 'a trigger (it would not shard)'],
  [/\bcreate\s+materialized\s+view\b/i, 'a materialised view (it knows no row-level security)'],
  [/\bcreate\s+type\b[^;]*\bas\s+enum\b/i, 'an enum type (use text with a check)'],
  [/\bforce\s+row\s+level\s+security\b/i, 'FORCE (migrations move data as owner)'],
  [/\btimestamp\s+(without|not|null|default|,|\))/i, 'a time without zone (use timestamptz)'],
];

/** Everything wrong with these migrations; `files` are name and text. Tables outside `public` are their slice's own matter. */
export function findMigrationFaults(files: readonly { name: string; text: string }[]): MigrationFault[] {
  return [...faultsOfNames(files.map((file) => file.name)), ...files.flatMap(({ name, text }) => faultsOfText(name, text))];
}

function faultsOfNames(names: readonly string[]): MigrationFault[] {
  const numbers = names.map((name) => name.slice(0, 4));
  return names.flatMap((file, index) => [
    ...(NAME.test(file) ? [] : [{ file, rule: 'the name is not NNNN_slice.sql' }]),
    ...(numbers.indexOf(numbers[index] ?? '') === index ? [] : [{ file, rule: 'the number is used twice' }]),
  ]);
}

function faultsOfText(file: string, text: string): MigrationFault[] {
  const code = text.replace(/--.*$/gm, '').replace(/\/\*[\s\S]*?\*\//g, '');
  const faults = FORBIDDEN.filter(([pattern]) => pattern.test(code)).map(([, rule]) => ({ file, rule }));
  return [...faults, ...lossesOf(file, text), ...tablesOf(file, code), ...viewsOf(file, code)];
}

function lossesOf(file: string, text: string): MigrationFault[] {
  const lines = text.split('\n');
  return lines.flatMap((line, index) => {
    if (!LOSS.test(line) || NOTE.test(lines[index - 1] ?? '')) return [];
    return [{ file, rule: `line ${index + 1} takes something away without a "-- catatan: why" above it` }];
  });
}

function tablesOf(file: string, code: string): MigrationFault[] {
  const made = [...code.matchAll(/\bcreate\s+table\s+(?:if\s+not\s+exists\s+)?(?:public\.)?([a-z_][a-z0-9_]*)\s*\(/gi)];
  return made.flatMap(([, table]) => {
    const guarded = new RegExp(`call\\s+betang_pasang_rls\\(\\s*'${table}'\\s*\\)`, 'i').test(code);
    return guarded ? [] : [{ file, rule: `table ${table} has no betang_pasang_rls` }];
  });
}

function viewsOf(file: string, code: string): MigrationFault[] {
  const views = [...code.matchAll(/\bcreate\s+(?:or\s+replace\s+)?view\s+([^\s(]+)([^;]*)/gi)];
  return views.flatMap(([, view, rest]) => {
    return /security_invoker\s*(=\s*(true|on|1))?/i.test((rest ?? '').split(/\bas\b/i)[0] ?? '')
      ? []
      : [{ file, rule: `view ${view} is not security_invoker` }];
  });
}
