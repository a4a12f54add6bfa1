import { lookup as cariNama } from 'node:dns';
import { type IncomingMessage, request as mintaHttp } from 'node:http';
import { request as mintaHttps } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { alamatPublik } from './alamat-publik.ts';

export type HasilUji = { hasil: 'baik' | 'rusak' | 'ditolak'; status: number | null; galat: string };
/** `boleh`: which addresses may be reached; `porta`: which ports. Tests with a server of their own widen them. */
export type OpsiUji = { boleh?: (ip: string) => boolean; porta?: (port: string) => boolean; ms?: number };

const ALIH = 5;
const BATAS_MS = 10_000;

/**
 * Does a link answer? Follows at most five redirects. The address is checked where the connection is made (not before, so that a name
 * cannot change in between), at each redirect anew; nothing of the body is read. `ditolak`: an address that we do not call.
 */
export async function ujiTautan(url: string, opsi: OpsiUji = {}): Promise<HasilUji> {
  let kini = url;
  for (let ke = 0; ke <= ALIH; ke += 1) {
    const target = sah(kini, opsi);
    if (!target) return { hasil: 'ditolak', status: null, galat: 'alamat' };
    const jawab = await panggil(target, opsi);
    if ('galat' in jawab) return { hasil: jawab.galat === 'alamat' ? 'ditolak' : 'rusak', status: null, galat: jawab.galat };
    const { status, ke: tujuan } = jawab;
    if (status < 300 || status >= 400 || tujuan === undefined) return nilai(status);
    if (!URL.canParse(tujuan, target.href)) return { hasil: 'rusak', status, galat: 'alihan' };
    kini = new URL(tujuan, target.href).href;
  }
  return { hasil: 'rusak', status: null, galat: 'alihan' };
}

/** 429 says "later", not "gone". */
const nilai = (status: number): HasilUji => ({
  hasil: (status >= 200 && status < 300) || status === 429 ? 'baik' : 'rusak',
  status,
  galat: '',
});

function sah(text: string, opsi: OpsiUji): URL | undefined {
  if (!URL.canParse(text)) return undefined;
  const url = new URL(text);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return undefined;
  if (url.username !== '' || url.password !== '') return undefined;
  const porta = opsi.porta ?? ((p: string) => p === '');
  const host = url.hostname.replace(/^\[|\]$/g, '');
  if (!porta(url.port) || (isIP(host) !== 0 && !(opsi.boleh ?? alamatPublik)(host))) return undefined;
  return url;
}

class AlamatDitolak extends Error {}

/** Resolves a name to addresses that may be reached; one that may not refuses the whole name. */
function lookupAman(boleh: (ip: string) => boolean): LookupFunction {
  return (host, options, done) => {
    cariNama(host, { ...options, all: true }, (error, found) => {
      if (error) return done(error, '', 4);
      const [satu] = found;
      if (!satu || found.some((f) => !boleh(f.address))) return done(new AlamatDitolak(host), '', 4);
      return options.all === true ? done(null, found) : done(null, satu.address, satu.family);
    });
  };
}

type Jawab = { status: number; ke: string | undefined } | { galat: string };

function panggil(url: URL, opsi: OpsiUji): Promise<Jawab> {
  return new Promise((resolve) => {
    const minta = url.protocol === 'https:' ? mintaHttps : mintaHttp;
    const terima = (response: IncomingMessage): void => {
      resolve({ status: response.statusCode ?? 0, ke: response.headers.location });
      response.destroy();
    };
    const batas = opsi.ms ?? BATAS_MS;
    const req = minta(
      url,
      {
        method: 'GET',
        agent: false,
        lookup: lookupAman(opsi.boleh ?? alamatPublik),
        headers: { 'user-agent': 'Betang (uji tautan)', accept: '*/*' },
        signal: AbortSignal.timeout(batas),
      },
      terima,
    );
    req.on('error', (error) => resolve({ galat: error instanceof AlamatDitolak ? 'alamat' : kodeGalat(error) }));
    req.end();
  });
}

/** A code, never a sentence: sentences of libraries repeat addresses. */
function kodeGalat(error: Error & { code?: unknown }): string {
  if (error.name === 'TimeoutError' || error.name === 'AbortError') return 'terlalu_lama';
  return typeof error.code === 'string' ? error.code : 'galat';
}
