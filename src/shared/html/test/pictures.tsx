/// <reference types="vite/types/importMeta.d.ts" />
import { join } from 'node:path';
import type { VNode } from 'preact';
import { allExamples } from './examples.ts';
import { ExamplesPage } from './examples-page.tsx';
import { openStage, type Stage } from './stage.ts';

export interface PicturesWanted {
  folder: string;
  widths: readonly number[];
  schemes: readonly string[];
  only: readonly string[] | undefined;
  /** A running server to visit, instead of the examples. */
  site: string | undefined;
  paths: readonly string[];
  signIn: { akun: string; sandi: string } | undefined;
}

interface PageFile {
  examples: Readonly<Record<string, VNode>>;
  pictures?: Readonly<Record<string, string>>;
}
const pageFiles = import.meta.glob<PageFile>('../../../**/*.pages.examples.tsx', { eager: true });

/** Every page example by `<slice>-<name>`. */
export const pageExamples: [string, VNode][] = Object.entries(pageFiles).flatMap(([path, file]) => {
  const slice = /([^/]+)\.pages\.examples\.tsx$/.exec(path)?.[1] ?? path;
  return Object.entries(file.examples).map(([name, node]): [string, VNode] => [`${slice}-${name}`, node]);
});

/** Pictures that page examples show (`/grafik/….svg`), answered from memory. */
export const examplePictures: Readonly<Record<string, string>> = Object.fromEntries(
  Object.values(pageFiles).flatMap((f) => Object.entries(f.pictures ?? {})),
);

/** Takes the pictures and says how many. */
export async function takePictures(wanted: PicturesWanted): Promise<number> {
  const stage = await openStage(examplePictures);
  try {
    return wanted.site === undefined ? await ofExamples(stage, wanted) : await ofSite(stage, wanted, wanted.site);
  } finally {
    await stage.close();
  }
}

async function ofExamples(stage: Stage, wanted: PicturesWanted): Promise<number> {
  const components = allExamples.map(({ name, examples }): [string, VNode] => [name, <ExamplesPage name={name} examples={examples} />]);
  const chosen = [...components, ...pageExamples].filter(
    ([name]) => wanted.only === undefined || wanted.only.some((o) => name === o || name.startsWith(`${o}-`)),
  );
  return eachView(wanted, async (view, suffix) => {
    for (const [name, node] of chosen) {
      await stage.show(node, view);
      await openWhole(stage, view.width);
      await stage.page.screenshot({ path: join(wanted.folder, `${name}-${suffix}.png`), fullPage: true });
    }
    return chosen.length;
  });
}

async function ofSite(stage: Stage, wanted: PicturesWanted, site: string): Promise<number> {
  await stage.page.unrouteAll();
  if (wanted.signIn) {
    await stage.page.goto(new URL('/masuk', site).href);
    await stage.page.fill('input[name=email]', wanted.signIn.akun);
    await stage.page.fill('input[name=sandi]', wanted.signIn.sandi);
    await stage.page.press('input[name=sandi]', 'Enter');
    await stage.page.waitForURL((url) => url.pathname !== '/masuk');
  }
  return eachView(wanted, async (view, suffix) => {
    for (const path of wanted.paths) {
      await stage.page.emulateMedia({ colorScheme: view.scheme });
      await stage.page.setViewportSize({ width: view.width, height: 900 });
      await stage.page.goto(new URL(path, site).href);
      const name = path.replaceAll(/[^a-z0-9]+/gi, '-').replaceAll(/^-|-$/g, '') || 'beranda';
      await openWhole(stage, view.width);
      await stage.page.screenshot({ path: join(wanted.folder, `${name}-${suffix}.png`), fullPage: true });
    }
    return wanted.paths.length;
  });
}

/** What waits for the reader to come near (lazy pictures, items far below) comes: the window is made as tall as the page. */
async function openWhole(stage: Stage, width: number): Promise<void> {
  for (let i = 0; i < 3; i++) {
    const height = Number(await stage.page.evaluate('document.documentElement.scrollHeight'));
    await stage.page.setViewportSize({ width, height: Math.min(height, 16_000) });
    await stage.page.waitForLoadState('networkidle');
  }
}

interface View {
  width: number;
  scheme: 'light' | 'dark';
}

async function eachView(wanted: PicturesWanted, take: (view: View, suffix: string) => Promise<number>): Promise<number> {
  let taken = 0;
  for (const scheme of wanted.schemes) {
    for (const width of wanted.widths) taken += await take({ width, scheme: scheme === 'dark' ? 'dark' : 'light' }, `${width}-${scheme}`);
  }
  return taken;
}
