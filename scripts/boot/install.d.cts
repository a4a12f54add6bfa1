export function makeReady(root: string, need: { dev: boolean }): void;
export function isInstalled(root: string, dev: boolean): boolean;
export function takeInstallLock(root: string): () => void;
