import type { Config } from '../shared/config/config.ts';
import type { Trx } from '../shared/db/db.ts';
import { selectAsal } from '../badan/asal.queries.ts';
import { selectKop } from '../surat/surat.queries.ts';
import type { SuratUji } from './istilah.ts';
import type { BahanSurat } from './naskah-uji.ts';
import { penandaSurat } from './penanda.ts';
import { selectOptionalUji, selectSuratUji, selectTanda } from './pengecualian.queries.ts';

/** Everything a paper of a test is made of; `sudah` where it is drawn. Undefined where there is no such paper. */
export async function bahanSurat(
  trx: Trx,
  badan: { id: string; config: Config },
  id: string,
  jenis: SuratUji,
): Promise<{ sudah: boolean; bahan: BahanSurat } | undefined> {
  const surat = (await selectSuratUji(trx, badan.id, id)).find((s) => s.jenis === jenis);
  const uji = surat && (await selectOptionalUji(trx, badan.id, id));
  if (!surat || !uji) return undefined;
  const lama = uji.mengubahId === null ? undefined : await selectOptionalUji(trx, badan.id, uji.mengubahId);
  const { nomor, tanggal } = surat;
  const origin = await selectAsal(trx, badan.id, badan.config);
  return {
    sudah: surat.sha256 !== null,
    bahan: {
      jenis,
      kop: await selectKop(trx, badan.id),
      nomor,
      tanggal,
      penandatangan: penandaSurat(surat.penandatangan),
      uji,
      tanda: await selectTanda(trx, badan.id, id),
      lama,
      alamat: `${origin}/informasi-dikecualikan/${id}`,
    },
  };
}
