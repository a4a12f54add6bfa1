import { z } from 'zod';
import type { Trx } from '../shared/db/db.ts';
import type { Brankas } from './brankas.ts';
import { susunNaskah, type HasilNaskah } from './isi.ts';
import { isiSurat } from './isi.skema.ts';
import type { DataSurat, IsiSurat, Kop } from './isi.types.ts';
import { labelIsi } from './konteks-surat.ts';
import type { Surat } from './baris-surat.ts';
import { tanpaTandaTangan } from './surat.ts';
import { selectKop } from './surat.queries.ts';

type Sumber = Pick<Surat, 'id' | 'jenis' | 'token' | 'nomor' | 'tanggal' | 'penandatangan'>;

/** Where the QR of a letter leads: to tracking by number for a receipt and a form, else to the verification page. */
export function alamatQr(origin: string, surat: Pick<Sumber, 'jenis' | 'token'>, isi: IsiSurat): string {
  if (!tanpaTandaTangan(surat.jenis)) return `${origin}/surat/${surat.token}`;
  const permohonan = 'keberatan' in isi ? isi.keberatan.permohonan : isi.permohonan;
  return permohonan
    ? `${origin}/permohonan/lacak?nomor=${encodeURIComponent(permohonan.nomor)}`
    : `${origin}/keberatan/lacak?nomor=${encodeURIComponent('keberatan' in isi ? isi.keberatan.nomor : '')}`;
}

export function dataSurat(origin: string, surat: Sumber, isi: IsiSurat, kop: Kop): DataSurat {
  return { kop, nomor: surat.nomor, tanggal: surat.tanggal, penandatangan: surat.penandatangan, alamatQr: alamatQr(origin, surat, isi) };
}

/** What is sealed of a letter: its content, and the base address its QR was made with, so that it stays the same letter. */
const tersegel = z.object({ origin: z.string(), isi: isiSurat });

export const teksTersegel = (origin: string, isi: IsiSurat): string => JSON.stringify({ origin, isi });

export type HasilBuka = HasilNaskah | { ok: false; alasan: 'terhapus' };

/** Opens a letter's sealed content and puts the letter together. `terhapus`: the person's key is gone, and with it the content. */
export async function bukaNaskah(trx: Trx, badanId: string, brankas: Brankas, surat: Surat): Promise<HasilBuka> {
  const opened = await bukaIsi(trx, badanId, brankas, surat);
  if (opened === undefined) return { ok: false, alasan: 'terhapus' };
  const { origin, isi } = opened;
  return susunNaskah(isi, dataSurat(origin, surat, isi, await selectKop(trx, badanId)));
}

/** The sealed content alone; undefined where the person was erased. */
export async function bukaIsi(
  trx: Trx,
  badanId: string,
  brankas: Brankas,
  surat: Pick<Surat, 'id' | 'orangId' | 'isi'>,
): Promise<{ origin: string; isi: IsiSurat } | undefined> {
  const text = await brankas.buka(trx, badanId, surat.orangId, labelIsi(surat.id), surat.isi);
  return text === undefined ? undefined : tersegel.parse(JSON.parse(text));
}
