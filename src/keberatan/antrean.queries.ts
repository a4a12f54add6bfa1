import type { Trx } from '../shared/db/db.ts';
import type { Alasan, Keadaan } from './istilah.ts';
import { toAlasan, toKeadaan } from './keberatan.queries.ts';

/** What the officers' list shows: never who objects. */
export const TAB = ['atasan', 'ppid', 'perintah', 'selesai'] as const;
export type Tab = (typeof TAB)[number];

const KEADAAN_TAB: Record<Tab, readonly Keadaan[]> = {
  atasan: ['ditelaah', 'tidak_ditanggapi'],
  ppid: ['diajukan', 'terdaftar'],
  perintah: ['dikabulkan', 'dikabulkan_sebagian'],
  selesai: ['ditolak', 'dilaksanakan', 'selesai_musyawarah', 'dicabut'],
};

export const SEHALAMAN = 50;

export type BarisAntrean = {
  nomor: string;
  nomorPermohonan: string | null;
  alasan: Alasan[];
  keadaan: Keadaan;
  diterimaPada: Date;
  langkah: string | null;
};

/** One page of a tab, the next legal date first; and how many each tab holds. */
export async function selectAntreanKeberatan(
  trx: Trx,
  badanId: string,
  tab: Tab,
  halaman: number,
): Promise<{ baris: BarisAntrean[]; jumlah: ReadonlyMap<Tab, number> }> {
  const rows = await trx
    .selectFrom('keberatan as k')
    .leftJoin('permohonan as p', (j) => j.onRef('p.badan_publik_id', '=', 'k.badan_publik_id').onRef('p.id', '=', 'k.permohonan_id'))
    .select(['k.nomor', 'p.nomor as nomor_permohonan', 'k.alasan', 'k.keadaan', 'k.diterima_pada', 'k.langkah_pada'])
    .where('k.badan_publik_id', '=', badanId)
    .where((e) =>
      tab === 'selesai'
        ? e.or([e('k.keadaan', 'in', KEADAAN_TAB[tab]), e('k.kanal', '=', 'impor')])
        : e('k.keadaan', 'in', KEADAAN_TAB[tab]),
    )
    .$if(tab !== 'selesai', (q) => q.where('k.kanal', '<>', 'impor'))
    .orderBy('k.langkah_pada', (o) => o.asc().nullsLast())
    .orderBy('k.id', tab === 'selesai' ? 'desc' : 'asc')
    .limit(SEHALAMAN)
    .offset((halaman - 1) * SEHALAMAN)
    .execute();
  const hitung = await trx
    .selectFrom('keberatan')
    .select((eb) => ['keadaan', 'kanal', eb.fn.countAll<number>().as('jumlah')])
    .where('badan_publik_id', '=', badanId)
    .groupBy(['keadaan', 'kanal'])
    .execute();
  const jumlah = new Map(
    TAB.map((t) => [
      t,
      hitung
        .filter((h) => (h.kanal === 'impor' ? t === 'selesai' : KEADAAN_TAB[t].includes(toKeadaan(h.keadaan))))
        .reduce((n, h) => n + Number(h.jumlah), 0),
    ]),
  );
  return {
    baris: rows.map((row) => ({
      nomor: row.nomor,
      nomorPermohonan: row.nomor_permohonan,
      alasan: toAlasan(row.alasan),
      keadaan: toKeadaan(row.keadaan),
      diterimaPada: row.diterima_pada,
      langkah: row.langkah_pada,
    })),
    jumlah,
  };
}
