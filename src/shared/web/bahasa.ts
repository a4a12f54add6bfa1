import type { FastifyRequest } from 'fastify';
import type { Bahasa } from './konteks.ts';

/** `?bahasa=` decides; calls of the interface may also say it by `accept-language`; Indonesian is the record. */
export function bahasaDari(request: FastifyRequest): Bahasa {
  const query = typeof request.query === 'object' && request.query !== null && 'bahasa' in request.query ? request.query.bahasa : undefined;
  if (query === 'en' || query === 'id') return query;
  return request.url.startsWith('/api/') ? pilihBahasa(request.headers['accept-language'] ?? '') : 'id';
}

/** The language of ours that an `accept-language` header likes best (RFC 9110, 12.5.4). */
export function pilihBahasa(kepala: string): Bahasa {
  const bobot = { id: 0, en: 0 };
  for (const bagian of kepala.slice(0, 500).split(',')) {
    const [, nama, q] = /^\s*(id|en)(?:-[\w-]+)?\s*(?:;\s*q=(\d(?:\.\d{1,3})?))?\s*$/i.exec(bagian) ?? [];
    if (nama === undefined) continue;
    const bahasa = nama.toLowerCase() === 'en' ? 'en' : 'id';
    bobot[bahasa] = Math.max(bobot[bahasa], q === undefined ? 1 : Number(q));
  }
  return bobot.en > bobot.id ? 'en' : 'id';
}
