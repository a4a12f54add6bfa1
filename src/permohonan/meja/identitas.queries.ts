import type { Trx } from '../../shared/db/db.ts';
import { type Lampiran, selectKolomTerisi, selectLampiran } from '../brankas/brankas.queries.ts';
import { KELENGKAPAN, KOLOM_IDENTITAS, type Kelengkapan, type KolomIdentitas } from '../istilah.ts';
import { selectOrangPermohonan } from '../permohonan.queries.ts';

/** What is on file of who asks, with nothing opened: names of columns, kinds of papers, what was shown and when. */
export type IsiPanel = {
  kolom: readonly KolomIdentitas[];
  denganKuasa: boolean;
  lampiran: readonly Lampiran[];
  diperlihatkan: readonly { kolom: Kelengkapan; pada: Date }[];
  terhapus: boolean;
};

export async function selectOptionalPanel(trx: Trx, badanId: string, permohonanId: string): Promise<IsiPanel | undefined> {
  const orang = await selectOrangPermohonan(trx, badanId, permohonanId);
  if (!orang) return undefined;
  const terisi = await selectKolomTerisi(trx, badanId, orang.orangId);
  const bukti = await trx
    .selectFrom('bukti_kelengkapan')
    .select(['kolom', 'pada'])
    .where('badan_publik_id', '=', badanId)
    .where('permohonan_id', '=', permohonanId)
    .where('cara', '=', 'diperlihatkan')
    .orderBy('pada')
    .execute();
  return {
    kolom: KOLOM_IDENTITAS.filter((k) => terisi.has(k)),
    denganKuasa: orang.kuasaOrangId !== null,
    lampiran: await selectLampiran(trx, badanId, orang.orangId),
    diperlihatkan: bukti.flatMap((b) => {
      const kolom = KELENGKAPAN.find((k) => k === b.kolom);
      return kolom ? [{ kolom, pada: b.pada }] : [];
    }),
    terhapus: terisi.size === 0,
  };
}
