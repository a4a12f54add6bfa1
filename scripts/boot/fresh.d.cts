export function buildWhenChanged(root: string, node: string): void;
export function fingerprint(root: string): string;
