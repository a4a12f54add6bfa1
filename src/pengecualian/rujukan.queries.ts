import { createHash } from 'node:crypto';
import type { Config } from '../shared/config/config.ts';
import type { Trx } from '../shared/db/db.ts';
import { canonical } from '../shared/canonical.ts';
import { formatTanggal } from '../shared/html/format.ts';
import { selectAsal } from '../badan/asal.queries.ts';
import type { ButirPemberitahuan, RujukanUji } from '../surat/surat.actions.ts';
import { kalimatDasar, kalimatJangka } from './naskah-uji.ts';
import { type AlasanTidakSah, tidakSah } from './pengecualian.ts';
import { type BarisUji, selectBerlaku, selectTanda, selectUjiBanyak } from './pengecualian.queries.ts';

/** What is exempt in a letter: the items refused or blackened, for the hash that an approval is bound to. */
const dikecualikan = (butir: readonly ButirPemberitahuan[]): ButirPemberitahuan[] =>
  butir.filter((b) => b.putusan === 'ditolak' || b.putusan === 'diberikan_sebagian');

/** Hash of what a letter refuses; undefined where it refuses nothing. */
export function sidikPenolakan(butir: readonly ButirPemberitahuan[]): string | undefined {
  const list = dikecualikan(butir);
  return list.length === 0 ? undefined : createHash('sha256').update(canonical(list)).digest('hex');
}

export const ujiDalam = (butir: readonly ButirPemberitahuan[]): string[] => [
  ...new Set(butir.flatMap((b) => ('uji' in b ? b.uji.map((u) => u.ujiId) : []))),
];

/** Does every refused or blackened item rest on tests that hold today? The reason why not, else undefined. */
export async function periksaUji(
  trx: Trx,
  badanId: string,
  butir: readonly ButirPemberitahuan[],
  hari: string,
): Promise<AlasanTidakSah | 'tanpa_uji' | undefined> {
  if (dikecualikan(butir).some((b) => !('uji' in b) || b.uji.length === 0)) return 'tanpa_uji';
  const ids = ujiDalam(butir);
  const ada = await selectUjiBanyak(trx, badanId, ids);
  if (ada.length < ids.length) return 'tanpa_uji';
  for (const uji of ada) {
    const alasan = tidakSah(uji, hari);
    if (alasan) return alasan;
  }
  return undefined;
}

/** Tests that may carry a refusal today. */
export async function selectUjiSah(trx: Trx, badanId: string, hari: string): Promise<BarisUji[]> {
  return (await selectBerlaku(trx, badanId, hari)).filter((u) => tidakSah(u, hari) === undefined);
}

/** Basis and period of a test in the words of its papers. */
export const kalimatUji = (isi: BarisUji['isi']): { dasar: string; jangka: string } => ({
  dasar: kalimatDasar(isi),
  jangka: kalimatJangka(isi),
});

/** Tests as a letter carries them. */
export async function selectRujukan(trx: Trx, badan: { id: string; config: Config }, ids: readonly string[]): Promise<RujukanUji[]> {
  const origin = await selectAsal(trx, badan.id, badan.config);
  const list: RujukanUji[] = [];
  for (const u of await selectUjiBanyak(trx, badan.id, ids)) {
    const tanda = (await selectTanda(trx, badan.id, u.id)).filter((t) => t.versi === u.versi);
    const orang = (t: (typeof tanda)[number]): string =>
      `${t.nama}, ${t.sebutan === 'definitif' ? '' : t.sebutan === 'plh' ? 'Plh. ' : 'Plt. '}${t.jabatan}`;
    list.push({
      ujiId: u.id,
      informasi: u.cakupan === 'sebagian' ? `${u.isi.informasi}. Bagian: ${u.isi.bagian}` : u.isi.informasi,
      dasar: kalimatDasar(u.isi),
      akibat: u.isi.akibatDibuka,
      manfaat: u.isi.manfaatDitutup,
      jangka: kalimatJangka(u.isi),
      penetapan: u.penetapan ?? { nomor: '', tanggal: '' },
      lembar: u.lembar,
      penguji: [...new Set(tanda.filter((t) => t.hal === 'pendapat').map(orang))],
      menyetujui: tanda
        .filter((t) => t.hal === 'persetujuan')
        .map((t) => `${orang(t)}, ${formatTanggal(t.pada.toISOString().slice(0, 10), 'id', 'panjang')}`),
      alamat: `${origin}/informasi-dikecualikan/${u.id}`,
    });
  }
  return list;
}
