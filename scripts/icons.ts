// Copies the drawings of the icons named in src/shared/html/icons/names.ts out of lucide-static, so that a page carries
// only what it shows and nothing is read at run time. Run it after changing the list.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { iconNames } from '../src/shared/html/icons/names.ts';

const target = fileURLToPath(new URL('../src/shared/html/icons/icons.generated.ts', import.meta.url));

export function iconSource(): string {
  const lines = iconNames.map((name) => `  '${name}': '${drawing(name)}',\n`);
  return (
    `// Written by scripts/icons.ts from lucide-static (ISC). Do not edit.\n` +
    `import type { IconName } from './names.ts';\n\n` +
    `export const drawings: Readonly<Record<IconName, string>> = {\n${lines.join('')}};\n`
  );
}

function drawing(name: string): string {
  const svg = readFileSync(fileURLToPath(import.meta.resolve(`lucide-static/icons/${name}.svg`)), 'utf8');
  const inner = /<svg[^>]*>([\s\S]*)<\/svg>/.exec(svg)?.[1];
  if (!inner) throw new Error(`lucide-static/icons/${name}.svg is not an svg`);
  return inner.replaceAll(/\s+/g, ' ').replaceAll(' />', '/>').replaceAll('> <', '><').trim();
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(target, iconSource());
