import { kalimatPeristiwa } from '../peristiwa/peristiwa.queries.ts';
import type { Trx } from '../shared/db/db.ts';
import { hariDi } from '../shared/hari.ts';
import type { Konteks } from '../shared/web/konteks.ts';
import { selectSuratKeberatan } from '../surat/surat.queries.ts';
import type { Tenggat } from '../tenggat/tenggat.ts';
import { type BarisKeberatan, selectOptionalKasusKeberatan, selectOptionalKeberatan, selectTenggatKeberatan } from './keberatan.queries.ts';
import { isMenunggu, isBoleh } from './transisi.ts';

/** One date of the law on the objector's page: the answer's, or his own way to the commission. */
export type TanggalKeberatan = {
  jenis: 'tanggal' | 'sengketa';
  tanggal: string;
  lewat: boolean;
  sisa: number;
  mulai: string;
  pasal: string;
};

type JenisSuratKeberatan = 'formulir_keberatan' | 'tanda_terima_keberatan' | 'tanggapan_keberatan';
export type SuratKeberatan = { id: string; jenis: JenisSuratKeberatan; nomor: string | null; tanggal: string };
const JENIS: readonly JenisSuratKeberatan[] = ['formulir_keberatan', 'tanda_terima_keberatan', 'tanggapan_keberatan'];

/** Everything of the objector's page, in a fixed number of queries. */
export type LihatKeberatan = {
  k: BarisKeberatan;
  utama: TanggalKeberatan | undefined;
  dijawab: boolean;
  terbuktiDiterima: boolean;
  bolehCabut: boolean;
  surat: SuratKeberatan[];
  riwayat: { pada: Date; kalimat: string }[];
};

export async function selectOptionalLihatKeberatan(
  trx: Trx,
  ctx: Konteks,
  menurut: { id: string } | { nomor: string },
): Promise<LihatKeberatan | undefined> {
  const k = await selectOptionalKeberatan(trx, ctx.badan.id, menurut);
  const kasus = k && (await selectOptionalKasusKeberatan(trx, ctx.badan.id, k.id));
  if (!k || !kasus) return undefined;
  const tenggat = await selectTenggatKeberatan(trx, ctx.badan, kasus.peristiwa, ctx.now);
  const hari = hariDi(ctx.badan.zona, ctx.now);
  const tanggap = tenggat.find((t) => t.kunci === 'keberatan_tanggap');
  const sengketa = tenggat.findLast((t) => t.kunci === 'sengketa_ajukan');
  const surat = await selectSuratKeberatan(trx, ctx.badan.id, k.id);
  return {
    k,
    utama: isMenunggu(k.keadaan) ? toTanggal('tanggal', tanggap, hari) : toTanggal('sengketa', sengketa, hari),
    dijawab: kasus.keberatan.putusan !== null,
    terbuktiDiterima: kasus.peristiwa.some((e) => e.jenis === 'keberatan_tanggapan_diterima'),
    bolehCabut: isBoleh('pemohon', k.keadaan, 'cabut'),
    surat: surat.flatMap((s) => {
      const jenis = JENIS.find((j) => j === s.jenis);
      return jenis && (s.keadaan === 'terbit' || s.keadaan === 'dikirim') ? [{ id: s.id, jenis, nomor: s.nomor, tanggal: s.tanggal }] : [];
    }),
    riwayat: kasus.riwayat.map((e) => ({ pada: new Date(e.pada), kalimat: kalimatPeristiwa(e, ctx.bahasa) })),
  };
}

function toTanggal(jenis: 'tanggal' | 'sengketa', t: Tenggat | undefined, hari: string): TanggalKeberatan | undefined {
  if (!t || t.tanggal === null || t.keadaan === 'berhenti') return undefined;
  const sisa = t.langkah.filter((l) => l.dihitung && l.tanggal > hari).length;
  return { jenis, tanggal: t.tanggal, lewat: t.keadaan === 'lewat', sisa, mulai: t.mulai, pasal: t.pasal };
}
