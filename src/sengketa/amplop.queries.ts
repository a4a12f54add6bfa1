import { selectOptionalKeberatan } from '../keberatan/keberatan.queries.ts';
import type { Trx } from '../shared/db/db.ts';

export type PerintahBaris = {
  id: string;
  nomor: string;
  tanggal: string;
  teks: string;
  sidang: string | null;
  dokumen: readonly string[];
  dicatatOleh: string;
  disetujuiPada: Date | null;
};
export type AmplopBaris = {
  id: string;
  perintah: string;
  banyak: number;
  sidik: string;
  sampai: Date;
  disegelOleh: string;
  kodeDiambil: boolean;
  musnah: boolean;
};
/** A file of the case that was not given to the requester. */
export type AsliBaris = { id: string; nama: string; asal: string; ukuran: number; sha256: string };
export type DataAmplop = { perintah: PerintahBaris[]; amplop: AmplopBaris[]; asli: AsliBaris[] };

/** Orders of the panel and the envelopes sealed on them, the newest first; never the sealed bytes, never a code. */
export async function selectAmplop(trx: Trx, badanId: string, s: { id: string; keberatan: string }, now: Date): Promise<DataAmplop> {
  const perintah = await selectPerintah(trx, badanId, s.id);
  const rows = await trx
    .selectFrom('sengketa_amplop')
    .select(['id', 'perintah_id', 'banyak', 'sidik', 'berlaku_sampai', 'disegel_oleh', 'kode_atasan_pada', 'dimusnahkan_pada'])
    .where('badan_publik_id', '=', badanId)
    .where('sengketa_id', '=', s.id)
    .orderBy('disegel_pada', 'desc')
    .execute();
  const nomor = new Map(perintah.map((p) => [p.id, p.nomor]));
  return {
    perintah,
    amplop: rows.map((r) => ({
      id: r.id,
      perintah: nomor.get(r.perintah_id) ?? '',
      banyak: r.banyak,
      sidik: r.sidik,
      sampai: r.berlaku_sampai,
      disegelOleh: r.disegel_oleh,
      kodeDiambil: r.kode_atasan_pada !== null,
      musnah: r.dimusnahkan_pada !== null || r.berlaku_sampai <= now,
    })),
    asli: await selectAsli(trx, badanId, s.keberatan),
  };
}

async function selectPerintah(trx: Trx, badanId: string, sengketaId: string): Promise<PerintahBaris[]> {
  const rows = await trx
    .selectFrom('sengketa_perintah')
    .select(['id', 'nomor', 'tanggal', 'teks', 'sidang', 'dokumen', 'dicatat_oleh', 'disetujui_pada'])
    .where('badan_publik_id', '=', badanId)
    .where('sengketa_id', '=', sengketaId)
    .orderBy('dicatat_pada', 'desc')
    .execute();
  return rows.map(({ dicatat_oleh: dicatatOleh, disetujui_pada: disetujuiPada, ...r }) => ({ ...r, dicatatOleh, disetujuiPada }));
}

/** An order by its id, where it is of this dispute. */
export async function selectOptionalPerintah(
  trx: Trx,
  badanId: string,
  m: { sengketaId: string; id: string },
): Promise<PerintahBaris | undefined> {
  return (await selectPerintah(trx, badanId, m.sengketaId)).find((p) => p.id === m.id);
}

/** What units and desk gathered for the request, as they gave it; without what went to the requester and what is public already. */
export async function selectAsli(trx: Trx, badanId: string, keberatanNomor: string): Promise<AsliBaris[]> {
  const permohonanId = (await selectOptionalKeberatan(trx, badanId, { nomor: keberatanNomor }))?.permohonanId;
  if (permohonanId === undefined || permohonanId === null) return [];
  const dariUnit = trx
    .selectFrom('tugas_unit_berkas as b')
    .innerJoin('tugas_unit as t', (j) => j.onRef('t.badan_publik_id', '=', 'b.badan_publik_id').onRef('t.id', '=', 'b.tugas_id'))
    .innerJoin('unit as u', (j) => j.onRef('u.badan_publik_id', '=', 't.badan_publik_id').onRef('u.id', '=', 't.unit_id'))
    .select(['b.dokumen_id', 'b.nama', 'u.nama as asal'])
    .where('b.badan_publik_id', '=', badanId)
    .where('t.permohonan_id', '=', permohonanId);
  const dariMeja = trx
    .selectFrom('permohonan_berkas as b')
    .select((eb) => ['b.dokumen_id', 'b.nama', eb.val('PPID').as('asal')])
    .where('b.badan_publik_id', '=', badanId)
    .where('b.permohonan_id', '=', permohonanId)
    .where('b.sumber', '=', 'petugas');
  const rows = await trx
    .selectFrom(dariUnit.unionAll(dariMeja).as('x'))
    .innerJoin('dokumen as d', (j) => j.on('d.badan_publik_id', '=', badanId).onRef('d.id', '=', 'x.dokumen_id'))
    .select(['d.id', 'x.nama', 'x.asal', 'd.ukuran', 'd.sha256'])
    .where('d.keadaan', 'in', ['dipindai', 'siap'])
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('permohonan_penyerahan as p')
            .select('p.id')
            .where('p.badan_publik_id', '=', badanId)
            .where('p.permohonan_id', '=', permohonanId)
            .whereRef('p.dokumen_id', '=', 'd.id'),
        ),
      ),
    )
    .orderBy('d.id')
    .execute();
  return [...new Map(rows.map((r) => [r.id, { ...r, ukuran: Number(r.ukuran) }])).values()];
}
