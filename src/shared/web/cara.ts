import type { AnyRoute } from './route.ts';

/** Which methods the declared routes take at an address; empty where nothing answers there. */
export function buatCara(routes: readonly AnyRoute[]): (jalur: string) => { cara: string[]; lintas: boolean } {
  const pola = routes.map((route) => ({ route, pola: toPattern(route.path) }));
  return (jalur) => {
    const path = jalur.split('?')[0] ?? '/';
    const cocok = pola.filter((p) => p.pola.test(path)).map((p) => p.route);
    if (cocok.length === 0) return { cara: [], lintas: false };
    const cara = new Set(cocok.flatMap((r) => (r.method === 'GET' ? ['GET', 'HEAD'] : [r.method])));
    return { cara: [...cara, 'OPTIONS'], lintas: cocok.some((r) => r.lintas) };
  };
}

function toPattern(path: string): RegExp {
  const text = path
    .split('/')
    .map((part) => (part.startsWith(':') ? '[^/]+' : part === '*' ? '.*' : part.replaceAll(/[.+?^${}()|[\]\\]/g, String.raw`\$&`)))
    .join('/');
  return new RegExp(`^${text}/?$`);
}
