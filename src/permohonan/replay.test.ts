import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { z } from 'zod';
import { evolve, type PeristiwaBerwaktu, replay, tindakanOf } from './replay.ts';
import { type PeristiwaPermohonan, permohonanPeristiwa } from './permohonan.peristiwa.ts';
import { findSel, isAkhir, listBoleh } from './transisi.ts';
import { baru, konteks, langkah } from './uji/langkah.ts';
import { KEADAAN, PERAN } from './istilah.ts';
import type { Permohonan } from './permohonan.ts';

const NAMA = Object.keys(langkah);
const MULAI = Date.UTC(2026, 2, 2, 3);
const DIAM = new Set(['ubahKabar', 'perbaruiKode', 'bukaIdentitas', 'tambah', 'cabut']);

/** Walks: which of the steps possible now, a number for its own choices, hours that pass. */
const jalan = fc.array(fc.record({ pilih: fc.nat(999), n: fc.nat(12), jam: fc.nat(30) }), { maxLength: 25, size: 'max' });
type Langkah = { pilih: number; n: number; jam: number };

/** One of the accepted commands; those that leave the state or end everything come seldom, so that walks get far. */
function pilih(p: Permohonan, l: Langkah, now: Date): readonly PeristiwaPermohonan[] {
  const bisa = NAMA.flatMap((nama) =>
    PERAN.flatMap((peran) => {
      if (DIAM.has(nama) && l.pilih % 5 !== 0) return [];
      const keputusan = langkah[nama]?.(p, konteks(peran, now), l.n);
      return keputusan?.ok ? [keputusan.peristiwa] : [];
    }),
  );
  return bisa[l.pilih % Math.max(1, bisa.length)] ?? [];
}

function tempuh(ls: readonly Langkah[]): PeristiwaBerwaktu[] {
  let now = MULAI;
  const events: PeristiwaBerwaktu[] = baru(new Date(now));
  let p = replay(events);
  for (const l of ls) {
    now += l.jam * 3_600_000;
    const baruIni = p ? pilih(p, l, new Date(now)).map((e) => ({ ...e, pada: new Date(now) })) : [];
    p = baruIni.reduce<Permohonan | null>(evolve, p);
    events.push(...baruIni);
  }
  return events;
}

test('the walks reach every state', () => {
  const dicapai = new Set<string | undefined>();
  for (const ls of fc.sample(jalan, { numRuns: 200, seed: 7 }))
    tempuh(ls).reduce<Permohonan | null>((p, e) => {
      const next = evolve(p, e);
      dicapai.add(next.keadaan);
      return next;
    }, null);
  expect(KEADAAN.filter((k) => !dicapai.has(k))).toEqual([]);
});

test('replay of every walk equals the state step by step, and each step stands in the table', () => {
  fc.assert(
    fc.property(jalan, (ls) => {
      const events = tempuh(ls);
      let p: Permohonan | null = null;
      for (const e of events) {
        const tindakan = tindakanOf(e);
        expect(tindakan !== null && findSel(p?.keadaan ?? 'tiada', tindakan)).toBeTruthy();
        p = evolve(p, e);
      }
      expect(replay(events)).toEqual(p);
    }),
    { numRuns: 80 },
  );
});

test('no reachable state without a next step or an end', () => {
  fc.assert(
    fc.property(jalan, (ls) => {
      const p = replay(tempuh(ls));
      if (!p) throw new Error('no request');
      const keluar = PERAN.some((peran) => listBoleh(peran, p.keadaan).some((t) => findSel(p.keadaan, t)?.ke !== 'tetap'));
      expect(isAkhir(p.keadaan) || keluar).toBe(true);
      expect(isAkhir(p.keadaan)).toBe(p.berakhirPada !== null);
      if (p.hasil !== null || isAkhir(p.keadaan)) expect(p.tugas.filter((t) => t.keadaan === 'menunggu')).toEqual([]);
    }),
    { numRuns: 80 },
  );
});

test('extended at most once; nothing lapses without a proven receipt; exempt material never without its test', () => {
  fc.assert(
    fc.property(jalan, (ls) => {
      const events = tempuh(ls);
      expect(events.filter((e) => e.jenis === 'permohonan_diperpanjang').length).toBeLessThanOrEqual(1);
      const berhenti = events.findIndex((e) => e.jenis === 'permohonan_tidak_ditindaklanjuti');
      if (berhenti >= 0) expect(events.slice(0, berhenti).some((e) => e.jenis === 'permohonan_surat_diterima')).toBe(true);
      expect(events.filter((e) => e.jenis === 'permohonan_diberitahukan').length).toBeLessThanOrEqual(1);
    }),
    { numRuns: 80 },
  );
});

test('every event of a walk fits its schema and carries no free text', () => {
  fc.assert(
    fc.property(jalan, (ls) => {
      for (const e of tempuh(ls)) {
        const schema: z.ZodType = permohonanPeristiwa[e.jenis].data;
        expect(schema.parse(e.data)).toEqual(e.data);
      }
    }),
    { numRuns: 100 },
  );
});
