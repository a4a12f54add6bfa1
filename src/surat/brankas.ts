import { open, readKunciInduk, seal } from '../permohonan/brankas/amplop.ts';
import { selectOptionalIdentitas, unwrapKunci } from '../permohonan/brankas/brankas.queries.ts';
import type { Config } from '../shared/config/config.ts';
import type { Trx } from '../shared/db/db.ts';

/** Where a person can be reached. Read at the moment of use, never kept outside the vault. */
export type KontakOrang = { nama: string; email: string | null; telepon: string | null; alamat: string | null };

/**
 * What letters and notices need of the vault. Texts are sealed under the person's own key and bound to `label`, so that
 * erasing the key erases the letter's content too. `undefined`: the person was erased.
 */
export type Brankas = {
  segel: (trx: Trx, badanId: string, orangId: string, label: string, teks: string) => Promise<Uint8Array | undefined>;
  buka: (trx: Trx, badanId: string, orangId: string, label: string, isi: Uint8Array) => Promise<string | undefined>;
  kontak: (trx: Trx, badanId: string, orangId: string) => Promise<KontakOrang | undefined>;
};

/** The vault under this installation's master key. */
export function bukaBrankas(config: { rahasia: Pick<Config['rahasia'], 'brankas'> }): Brankas {
  const induk = readKunciInduk(config.rahasia.brankas);
  const place = (badanId: string, orangId: string, label: string): string => `${label}/${badanId}/${orangId}`;
  return {
    segel: async (trx, badanId, orangId, label, teks) => {
      const kunci = await unwrapKunci(trx, badanId, induk, orangId);
      return kunci && seal(kunci, place(badanId, orangId, label), Buffer.from(teks, 'utf8'));
    },
    buka: async (trx, badanId, orangId, label, isi) => {
      const kunci = await unwrapKunci(trx, badanId, induk, orangId);
      return kunci && open(kunci, place(badanId, orangId, label), isi).toString('utf8');
    },
    kontak: async (trx, badanId, orangId) => {
      const found = await selectOptionalIdentitas(trx, badanId, induk, orangId, ['nama', 'email', 'telepon', 'alamat']);
      return found && { nama: found.nama ?? '', email: found.email ?? null, telepon: found.telepon ?? null, alamat: found.alamat ?? null };
    },
  };
}
