// A citizen's browser over `inject`: keeps cookies by path as a browser does, and sends the form token of the page before.
import type { FastifyInstance } from 'fastify';

type Kuki = { nilai: string; jalur: string };
export type Jawab = { status: number; isi: string; ke: string; kepala: Record<string, unknown> };

export function buatWarga(server: () => FastifyInstance, host = 'a.contoh.id') {
  const kuki = new Map<string, Kuki>();
  let csrf = '';

  async function minta(method: 'GET' | 'POST', url: string, payload?: Buffer | string, tipe?: string): Promise<Jawab> {
    const jalur = url.split('?')[0] ?? '';
    const cookie = [...kuki]
      .filter(([, k]) => jalur === k.jalur || jalur.startsWith(`${k.jalur}/`))
      .map(([nama, k]) => `${nama}=${k.nilai}`)
      .join('; ');
    const r = await server().inject({
      method,
      url,
      headers: {
        host,
        ...(cookie !== '' && { cookie }),
        ...(method === 'POST' && { origin: `http://${host}`, 'content-type': tipe ?? 'application/x-www-form-urlencoded' }),
      },
      ...(payload !== undefined && { payload }),
    });
    for (const c of r.cookies) {
      if (c.value === '') kuki.delete(c.name);
      else kuki.set(c.name, { nilai: c.value, jalur: c.path ?? '/' });
    }
    csrf = /name="_csrf" value="([^"]+)"/.exec(r.body)?.[1] ?? /_csrf=([\w-]+)/.exec(r.body)?.[1] ?? csrf;
    return { status: r.statusCode, isi: r.body, ke: r.headers.location ?? '', kepala: r.headers };
  }

  return {
    kuki,
    buka: (url: string) => minta('GET', url),
    kirim: (url: string, isi: Record<string, string> = {}) => minta('POST', url, new URLSearchParams({ _csrf: csrf, ...isi }).toString()),
    unggah: async (url: string, isi: FormData) => {
      const body = new Response(isi);
      return minta('POST', `${url}?_csrf=${csrf}`, Buffer.from(await body.arrayBuffer()), body.headers.get('content-type') ?? '');
    },
  };
}
