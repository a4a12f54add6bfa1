import { kabari } from '../notifikasi/notifikasi.actions.ts';
import { selectPeristiwaBanyak } from '../peristiwa/peristiwa.queries.ts';
import type { Trx } from '../shared/db/db.ts';
import type { PortKasus } from '../tenggat/tenggat.actions.ts';
import { jatuhTempo, type KasusTerbuka, type Pergeseran } from '../tenggat/tenggat.ts';
import { KABARI_LEWAT, KEADAAN } from './istilah.ts';
import { berkasPermohonan, toBerwaktu } from './kasus.queries.ts';
import { selectOrangPermohonan } from './permohonan.queries.ts';
import { langkahBadan } from './tenggat-tampil.ts';
import { toPeristiwaTenggat } from './tenggat-permohonan.ts';
import { isAkhir } from './transisi.ts';

/** Cases read at once: a body may have tens of thousands open. */
const SEKALI = 500;

/** Requests lent to the calendar: which are open, and what a moved date changes besides the event that the calendar writes. */
export const kasusPermohonan: PortKasus = { bukaKasus, simpanGeser };

async function bukaKasus(trx: Trx, badanId: string, zona: string): Promise<KasusTerbuka[]> {
  const rows = await trx
    .selectFrom('permohonan')
    .select(['id', 'nomor'])
    .where('badan_publik_id', '=', badanId)
    .where(
      'keadaan',
      'in',
      KEADAAN.filter((k) => !isAkhir(k)),
    )
    .orderBy('nomor')
    .execute();
  const kasus: KasusTerbuka[] = [];
  for (let i = 0; i < rows.length; i += SEKALI) {
    const batch = rows.slice(i, i + SEKALI);
    const riwayat = await selectPeristiwaBanyak(
      trx,
      badanId,
      'permohonan',
      batch.map((row) => row.id),
    );
    for (const { id, nomor } of batch)
      kasus.push({
        berkas: berkasPermohonan(id),
        sebutan: nomor,
        hitung: 'permohonan',
        peristiwa: toPeristiwaTenggat(toBerwaktu(riwayat.get(id) ?? []), zona),
      });
  }
  return kasus;
}

/** The sorting columns follow the clocks; the requester is told when that date moved, not when an inner clock did. */
async function simpanGeser(trx: Trx, badanId: string, { kasus, sesudah }: Pergeseran, now: Date): Promise<void> {
  const { id } = kasus.berkas;
  const tanggal = jatuhTempo(sesudah)?.tanggal ?? null;
  const langkah = langkahBadan(sesudah);
  await trx
    .updateTable('permohonan')
    .set({ langkah_pada: langkah?.tanggal ?? null, langkah_jam: langkah?.kunci ?? null })
    .where('badan_publik_id', '=', badanId)
    .where('id', '=', id)
    .execute();
  const moved = await trx
    .updateTable('permohonan')
    .set({ jatuh_tempo: tanggal })
    .where('badan_publik_id', '=', badanId)
    .where('id', '=', id)
    .where('jatuh_tempo', 'is distinct from', tanggal)
    .returning('nomor')
    .executeTakeFirst();
  const orang = moved && (await selectOrangPermohonan(trx, badanId, id));
  if (!moved || !orang || tanggal === null) return;
  await kabari(trx, {
    badanId,
    now,
    permohonanId: id,
    orangId: orang.orangId,
    lewat: KABARI_LEWAT.find((k) => k === orang.kabariLewat) ?? 'halaman',
    bahasa: orang.bahasa,
    templat: 'tenggat_berubah',
    data: { nomor: moved.nomor, tanggal },
    kunci: `tenggat_berubah:${id}:${tanggal}:${now.getTime()}`,
  });
}
