export function hydrateSymlinks(root: string): void;
