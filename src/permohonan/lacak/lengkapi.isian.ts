import { z } from 'zod';
import { barisWajib, email, nik, paragrafWajib, telepon } from '../isian.ts';
import { CARA_MEMPEROLEH, CARA_MENGIRIM, type Kelengkapan } from '../istilah.ts';
import { lengkapiCara } from '../masukan.ts';
import type { IsianSusulan } from '../pemohon.actions.ts';

const satu = (bentuk: z.ZodType<string, string>) => z.object({ nilai: z.string().trim().min(1, 'wajib').pipe(bentuk) });
const cara = z.object({
  memperoleh: z.enum(CARA_MEMPEROLEH),
  mengirim: z.union([z.literal('').transform(() => null), z.enum(CARA_MENGIRIM)]).default(null),
});

type Hasil = { ok: true; isian: IsianSusulan } | { ok: false; galat: readonly z.core.$ZodIssue[] };

/** What was typed for a missing field, checked as the form for asking checks it. Undefined for papers: those are not typed. */
export function bacaIsian(kolom: Kelengkapan, body: unknown): Hasil | undefined {
  switch (kolom) {
    case 'nik':
      return dari(satu(nik), body, ({ nilai }) => ({ kolom, nilai }));
    case 'nomor_pengesahan':
    case 'nama':
      return dari(satu(barisWajib(200)), body, ({ nilai }) => ({ kolom, nilai }));
    case 'alamat':
      return dari(satu(paragrafWajib(500)), body, ({ nilai }) => ({ kolom, nilai }));
    case 'tujuan':
      return dari(satu(paragrafWajib(4_000)), body, ({ nilai }) => ({ kolom, nilai }));
    case 'rincian':
      return dari(satu(paragrafWajib(10_000)), body, ({ nilai }) => ({ kolom, nilai }));
    case 'kontak':
      return kontak(body);
    case 'cara_memperoleh':
    case 'cara_mengirim':
      return dari(cara, body, ({ memperoleh, mengirim }) => ({
        kolom,
        ...lengkapiCara({ caraMemperoleh: memperoleh, bentuk: null, caraMengirim: mengirim }),
      }));
    default:
      return undefined;
  }
}

function dari<S extends z.ZodType>(bentuk: S, body: unknown, toIsian: (isi: z.output<S>) => IsianSusulan): Hasil {
  const r = bentuk.safeParse(body);
  return r.success ? { ok: true, isian: toIsian(r.data) } : { ok: false, galat: r.error.issues };
}

/** An @ makes it mail; everything else must be a phone number. */
function kontak(body: unknown): Hasil {
  const surel = typeof body === 'object' && body !== null && 'nilai' in body && String(body.nilai).includes('@');
  return surel
    ? dari(satu(email), body, ({ nilai }) => ({ kolom: 'email', nilai }))
    : dari(satu(telepon), body, ({ nilai }) => ({ kolom: 'telepon', nilai }));
}
