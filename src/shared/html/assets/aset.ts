/** Names of our own static files as built: `betang.css` → `betang-4f2a9c.css`. */
export type Manifest = Readonly<Record<string, string>>;

let manifest: Manifest = {};

/** Called once at start with `dist/aset/manifest.json`; before that, and in tests, files keep their plain names. */
export function useManifest(built: Manifest): void {
  manifest = built;
}

/** The address of one of our own static files. */
export function aset(name: string): string {
  return `/aset/${manifest[name] ?? name}`;
}
