import type { AktorPeristiwa } from '../peristiwa/peristiwa.ts';
import type { Config } from '../shared/config/config.ts';
import { type Brankas, bukaBrankas } from './brankas.ts';

/** What an action on letters needs around it. A request's `Konteks` with the vault has it all. */
export type KonteksSurat = {
  badan: { id: string; zona: string };
  now: Date;
  aktor: AktorPeristiwa;
  brankas: Brankas;
};

/** A request's context with the vault opened. */
export const konteksSurat = (
  ctx: Omit<KonteksSurat, 'brankas'> & { config: { rahasia: Pick<Config['rahasia'], 'brankas'> } },
): KonteksSurat => ({
  badan: ctx.badan,
  now: ctx.now,
  aktor: ctx.aktor,
  brankas: bukaBrankas(ctx.config),
});

export const aktorId = (aktor: AktorPeristiwa): string | null => ('id' in aktor ? aktor.id : null);

/** Label under which a letter's content is sealed. */
export const labelIsi = (suratId: string): string => `surat:${suratId}:isi`;
export const labelPerbedaan = (perbandinganId: string): string => `surat_perbandingan:${perbandinganId}`;
