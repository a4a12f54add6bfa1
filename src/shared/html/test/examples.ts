/// <reference types="vite/types/importMeta.d.ts" />
import type { VNode } from 'preact';

interface ExampleFile {
  examples: Readonly<Record<string, VNode>>;
}

const files = import.meta.glob<ExampleFile>('../components/*/*.examples.tsx', { eager: true });

/** Every component's examples, by the component's name. */
export const allExamples: { name: string; examples: [string, VNode][] }[] = Object.entries(files).map(([path, file]) => ({
  name: /components\/([^/]+)\//.exec(path)?.[1] ?? path,
  examples: Object.entries(file.examples),
}));
